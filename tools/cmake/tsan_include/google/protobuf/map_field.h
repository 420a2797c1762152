// Read in place of protobuf's header of this name under the thread sanitizer, where
// that one gives MapFieldBase two members more. The packaged libprotobuf was built
// without them, and so are our generated classes (see proto/CMakeLists.txt): a
// program that believed in them would look for every field after a map, and for the
// size of a class with one, in the wrong place.
#pragma once

// What the header includes is to see the sanitizer all the same: libstdc++ makes
// shared_ptr such that it can follow it.
#include <google/protobuf/message.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

#pragma push_macro("__SANITIZE_THREAD__")
#undef __SANITIZE_THREAD__
#include_next <google/protobuf/map_field.h>
#pragma pop_macro("__SANITIZE_THREAD__")

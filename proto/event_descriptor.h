// The descriptor of penstock.v1.Event, from which all others are reached. For code that
// works by descriptors: a file that includes the classes of event.pb.h takes half a
// minute and more than a gigabyte to compile.
#pragma once

namespace google::protobuf {
class Descriptor;
}  // namespace google::protobuf

namespace penstock {

// Thread-safe; the descriptor lives for ever.
const google::protobuf::Descriptor* EventDescriptor();

}  // namespace penstock

// The seal: the descriptor set that was committed last, proto/generate/locks/descriptors.binpb.gz.
// It remembers numbers, names and kinds even if every text that holds them is changed together.
#pragma once

#include <string>
#include <vector>

#include "google/protobuf/descriptor.pb.h"

namespace penstock::schema {

// Reads the seal of this source tree. Fails the test where it cannot be read.
google::protobuf::FileDescriptorSet ReadSeal();

// Compares every message, field, oneof, enum value and RPC of the project's own files. Whatever is
// sealed must be there unchanged (a field may be retired: its name and number reserved), and
// whatever is there must be sealed. Every problem names the thing.
std::vector<std::string> CheckSeal(const google::protobuf::FileDescriptorSet& sealed,
                                   const google::protobuf::FileDescriptorSet& current);

}  // namespace penstock::schema

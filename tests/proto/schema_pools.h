// The schema as descriptors: the compiled one, the one in the .proto files, and
// copies to be damaged.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "google/protobuf/descriptor.h"
#include "google/protobuf/descriptor.pb.h"

namespace penstock::schema {

// penstock/v1/event.proto as compiled into this program, with all that it imports.
const google::protobuf::FileDescriptor& CompiledEventFile();

// Every file that `root` imports, itself included, imports first.
std::vector<const google::protobuf::FileDescriptor*> FilesOf(
    const google::protobuf::FileDescriptor& root);

// All .proto files of this source tree and what they import, parsed by protoc, with only those
// `json_name`s that a file states. Fails the test where protoc does.
google::protobuf::FileDescriptorSet SourceFiles();

// What protoc takes as `json_name` of a field whose file states none.
std::string DerivedJsonName(const std::string& name);

// SourceFiles(), built.
class SourceSchema {
 public:
  SourceSchema();
  // penstock/v1/event.proto, or nullptr if the files are not valid.
  const google::protobuf::FileDescriptor* event_file() const { return event_file_; }
  // Names of the files in penstock/stripe/v1, as an import would name them.
  static std::vector<std::string> ResourceFiles();

 private:
  google::protobuf::DescriptorPool pool_;
  const google::protobuf::FileDescriptor* event_file_ = nullptr;
};

// A copy of the compiled schema with one change.
class ChangedSchema {
 public:
  // `change` is called with the file named `file`, and edits it.
  ChangedSchema(const std::string& file,
                const std::function<void(google::protobuf::FileDescriptorProto*)>& change);
  const google::protobuf::FileDescriptor& event_file() const { return *event_file_; }

 private:
  google::protobuf::DescriptorPool pool_;
  const google::protobuf::FileDescriptor* event_file_ = nullptr;
};

}  // namespace penstock::schema

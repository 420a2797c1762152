#include "tests/proto/schema_pools.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "proto/event_descriptor.h"

namespace penstock::schema {

using google::protobuf::DescriptorPool;
using google::protobuf::DescriptorProto;
using google::protobuf::FieldDescriptorProto;
using google::protobuf::FileDescriptor;
using google::protobuf::FileDescriptorProto;
using google::protobuf::FileDescriptorSet;

namespace {

constexpr char kEventFile[] = "penstock/v1/event.proto";
constexpr char kProtoFolder[] = PENSTOCK_SOURCE_DIR "/proto";

void AddWithImports(const FileDescriptor& file, std::vector<const FileDescriptor*>* files) {
  if (std::find(files->begin(), files->end(), &file) != files->end()) return;
  for (int i = 0; i < file.dependency_count(); ++i) AddWithImports(*file.dependency(i), files);
  files->push_back(&file);
}

// As an import would name them, sorted.
std::vector<std::string> SourceFileNames() {
  std::vector<std::string> names;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(absl::StrCat(kProtoFolder, "/penstock"))) {
    if (entry.path().extension() != ".proto") continue;
    names.push_back(std::filesystem::relative(entry.path(), kProtoFolder).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::string DerivedJsonName(const std::string& name) {
  std::string json_name;
  bool raise = false;
  for (const char c : name) {
    if (c == '_') {
      raise = true;
      continue;
    }
    json_name += raise ? absl::ascii_toupper(static_cast<unsigned char>(c)) : c;
    raise = false;
  }
  return json_name;
}

namespace {

// protoc writes json_name into every field of a descriptor set; keeps those
// that a file states.
void DropDerivedJsonNames(DescriptorProto* message) {
  for (FieldDescriptorProto& field : *message->mutable_field()) {
    if (field.json_name() == DerivedJsonName(field.name())) field.clear_json_name();
  }
  for (DescriptorProto& nested : *message->mutable_nested_type()) DropDerivedJsonNames(&nested);
}

// Builds every file of `set` into `pool`; returns the event file, or nullptr.
const FileDescriptor* BuildAll(const FileDescriptorSet& set, DescriptorPool* pool) {
  const FileDescriptor* event_file = nullptr;
  for (const FileDescriptorProto& proto : set.file()) {
    const FileDescriptor* const built = pool->BuildFile(proto);
    if (built == nullptr) {
      ADD_FAILURE() << proto.name() << " is not valid";
      return nullptr;
    }
    if (built->name() == kEventFile) event_file = built;
  }
  return event_file;
}

}  // namespace

const FileDescriptor& CompiledEventFile() { return *EventDescriptor()->file(); }

std::vector<const FileDescriptor*> FilesOf(const FileDescriptor& root) {
  std::vector<const FileDescriptor*> files;
  AddWithImports(root, &files);
  return files;
}

FileDescriptorSet SourceFiles() {
  const std::string output =
      ::testing::TempDir() + "penstock_schema_" + std::to_string(::getpid()) + ".binpb";
  const std::string command =
      absl::StrCat("'" PENSTOCK_PROTOC "' -I '", kProtoFolder, "' --include_imports '",
                   "--descriptor_set_out=", output, "' ", absl::StrJoin(SourceFileNames(), " "));
  EXPECT_EQ(std::system(command.c_str()), 0) << command;
  FileDescriptorSet set;
  std::ifstream file(output, std::ios::binary);
  EXPECT_TRUE(set.ParseFromIstream(&file)) << output;
  std::filesystem::remove(output);
  for (FileDescriptorProto& proto : *set.mutable_file()) {
    for (DescriptorProto& message : *proto.mutable_message_type()) DropDerivedJsonNames(&message);
    for (FieldDescriptorProto& extension : *proto.mutable_extension()) extension.clear_json_name();
  }
  return set;
}

SourceSchema::SourceSchema() : event_file_(BuildAll(SourceFiles(), &pool_)) {}

std::vector<std::string> SourceSchema::ResourceFiles() {
  std::vector<std::string> names;
  const std::string folder = "penstock/stripe/v1/";
  for (const auto& entry :
       std::filesystem::directory_iterator(absl::StrCat(kProtoFolder, "/", folder))) {
    names.push_back(folder + entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

ChangedSchema::ChangedSchema(const std::string& file,
                             const std::function<void(FileDescriptorProto*)>& change) {
  bool changed = false;
  FileDescriptorSet set;
  for (const FileDescriptor* original : FilesOf(CompiledEventFile())) {
    FileDescriptorProto* const proto = set.add_file();
    original->CopyTo(proto);
    if (proto->name() != file) continue;
    change(proto);
    changed = true;
  }
  EXPECT_TRUE(changed) << "no file " << file;
  event_file_ = BuildAll(set, &pool_);
}

}  // namespace penstock::schema

#include "tests/proto/seal_check.h"

#include <fstream>
#include <map>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "google/protobuf/io/gzip_stream.h"
#include "google/protobuf/io/zero_copy_stream_impl.h"
#include "gtest/gtest.h"
#include "penstock/v1/annotations.pb.h"
#include "tests/proto/schema_pools.h"

namespace penstock::schema {

using google::protobuf::DescriptorProto;
using google::protobuf::EnumDescriptorProto;
using google::protobuf::FieldDescriptorProto;
using google::protobuf::FileDescriptorProto;
using google::protobuf::FileDescriptorSet;
using google::protobuf::MethodDescriptorProto;
using google::protobuf::ServiceDescriptorProto;

namespace {

constexpr char kSeal[] = "proto/generate/locks/descriptors.binpb.gz";

// What consumers depend on: the full name of each thing -> the rest in words.
class Facts {
 public:
  explicit Facts(const FileDescriptorSet& set) {
    for (const FileDescriptorProto& file : set.file()) {
      if (absl::StartsWith(file.package(), "google.")) continue;
      facts_[file.name()] = absl::StrCat("a file of the package ", file.package());
      for (const auto& message : file.message_type()) AddMessage(file.package(), message);
      for (const auto& one : file.enum_type()) AddEnum(file.package(), one);
      for (const auto& service : file.service()) AddService(file.package(), service);
      for (const auto& field : file.extension()) AddField(file.package(), field, "");
    }
  }

  const std::map<std::string, std::string>& all() const { return facts_; }
  // "Message.field" and "Message 5", for each name and number that is reserved.
  bool IsReserved(const std::string& name, const std::string& fact) const {
    const std::string message = name.substr(0, name.rfind('.'));
    return reserved_.contains(name) &&
           reserved_.contains(absl::StrCat(message, " ", fact.substr(0, fact.find(','))));
  }

 private:
  void AddMessage(const std::string& scope, const DescriptorProto& message) {
    const std::string name = absl::StrCat(scope, ".", message.name());
    const v1::StripeMessage& stripe = message.options().GetExtension(v1::stripe_message);
    facts_[name] = absl::StrCat("a message", stripe.object().empty() ? "" : " for the object ",
                                stripe.object());
    if (stripe.shape() != v1::STRIPE_SHAPE_UNSPECIFIED) {
      absl::StrAppend(&facts_[name], " of ", v1::StripeShape_Name(stripe.shape()));
    }
    for (const auto& field : message.field()) {
      const bool in_oneof = field.has_oneof_index() && !field.proto3_optional();
      AddField(name, field, in_oneof ? message.oneof_decl(field.oneof_index()).name() : "");
    }
    for (const auto& nested : message.nested_type()) AddMessage(name, nested);
    for (const auto& one : message.enum_type()) AddEnum(name, one);
    for (const auto& gone : message.reserved_name())
      reserved_.insert(absl::StrCat(name, ".", gone));
    for (const auto& range : message.reserved_range()) {
      for (int number = range.start(); number < range.end(); ++number) {
        reserved_.insert(absl::StrCat(name, " field ", number));
      }
    }
  }

  void AddField(const std::string& scope, const FieldDescriptorProto& field,
                const std::string& oneof) {
    std::string fact = absl::StrCat("field ", field.number(), ", ",
                                    FieldDescriptorProto::Label_Name(field.label()), " ",
                                    FieldDescriptorProto::Type_Name(field.type()));
    if (!field.type_name().empty()) absl::StrAppend(&fact, " ", field.type_name());
    if (field.has_json_name() && field.json_name() != DerivedJsonName(field.name())) {
      absl::StrAppend(&fact, ", with the JSON key ", field.json_name());
    }
    if (field.proto3_optional()) absl::StrAppend(&fact, ", tells presence");
    const v1::StripeField& stripe = field.options().GetExtension(v1::stripe_field);
    if (!stripe.event_type().empty()) absl::StrAppend(&fact, ", for ", stripe.event_type());
    if (!stripe.object().empty()) {
      absl::StrAppend(&fact, ", for the object ", absl::StrJoin(stripe.object(), " or "));
    }
    if (!oneof.empty()) absl::StrAppend(&fact, ", in the oneof ", oneof);
    facts_[absl::StrCat(scope, ".", field.name())] = fact;
  }

  void AddEnum(const std::string& scope, const EnumDescriptorProto& one) {
    const std::string name = absl::StrCat(scope, ".", one.name());
    facts_[name] = "an enum";
    for (const auto& value : one.value()) {
      facts_[absl::StrCat(name, ".", value.name())] = absl::StrCat("value ", value.number());
    }
  }

  void AddService(const std::string& scope, const ServiceDescriptorProto& service) {
    const std::string name = absl::StrCat(scope, ".", service.name());
    facts_[name] = "a service";
    for (const MethodDescriptorProto& method : service.method()) {
      facts_[absl::StrCat(name, ".", method.name())] = absl::StrCat(
          "an RPC from ", method.client_streaming() ? "stream of " : "", method.input_type(),
          " to ", method.server_streaming() ? "stream of " : "", method.output_type());
    }
  }

  std::map<std::string, std::string> facts_;
  std::set<std::string> reserved_;
};

}  // namespace

FileDescriptorSet ReadSeal() {
  const std::string path = absl::StrCat(PENSTOCK_SOURCE_DIR "/", kSeal);
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << "cannot open " << path << "; restore it";
  google::protobuf::io::IstreamInputStream packed(&file);
  google::protobuf::io::GzipInputStream bytes(&packed);
  FileDescriptorSet sealed;
  EXPECT_TRUE(sealed.ParseFromZeroCopyStream(&bytes)) << path << " is damaged; restore it";
  return sealed;
}

std::vector<std::string> CheckSeal(const FileDescriptorSet& sealed,
                                   const FileDescriptorSet& current) {
  const Facts before(sealed);
  const Facts now(current);
  std::vector<std::string> problems;
  for (const auto& [name, fact] : before.all()) {
    const auto found = now.all().find(name);
    if (found == now.all().end()) {
      if (now.IsReserved(name, fact)) continue;
      problems.push_back(absl::StrCat(name, ": is gone, and sealed as ", fact, "; restore it"));
    } else if (found->second != fact) {
      problems.push_back(
          absl::StrCat(name, ": is ", found->second, ", and sealed as ", fact, "; restore it"));
    }
  }
  for (const auto& [name, fact] : now.all()) {
    if (before.all().contains(name)) continue;
    problems.push_back(absl::StrCat(name, ": is new (", fact, ") and not sealed; run ",
                                    "`make -C proto seal` and commit ", kSeal));
  }
  return problems;
}

}  // namespace penstock::schema

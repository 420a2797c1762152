// Every RPC with every wrong argument: each is refused with the reason of the table below, whose
// code and place are what the protos document, and told in words that name the field and say what
// to do. Fields that are in no row must be among those that cannot be wrong.
#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/text_format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "event_service/event/wire.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/event_service/grpc/documented_errors.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

namespace pb = google::protobuf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

struct WrongArgument {
  std::string method;
  // Path from the request.
  std::string field;
  // The request in protobuf's text format.
  std::string request;
  std::string reason;
  // What the text calls the field, when that is not its path.
  std::string named{};
};

std::string Times(int count, const std::string& text) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text + " ";
  return all;
}
std::string Letters(int count) { return "'" + std::string(static_cast<size_t>(count), 'a') + "'"; }

// Wrong filters are wrong wherever there is one.
void AddWrongFilters(const std::string& method, const std::string& start,
                     std::vector<WrongArgument>& rows) {
  const auto add = [&](const std::string& field, const std::string& filter,
                       const std::string& reason) {
    rows.push_back({method, "filter." + field, start + " filter { " + filter + " }", reason});
  };
  for (const std::string field : {"types", "excluded_types"}) {
    for (const char* pattern :
         {"''", "'charge.*.created'", "'*charge'", "'charge*'", "'.*'", "'**'", "'*.*'"}) {
      add(field, field + ": " + pattern, "INVALID_FILTER");
      // Not even then.
      add(field, field + ": " + pattern + " allow_unknown_types: true", "INVALID_FILTER");
    }
    for (const char* type : {"'charge.suceeded'", "'charge'", "'Charge.Succeeded'", "' '",
                             "'[charge.succeeded]'", "'charge.succeeded\\n'"}) {
      add(field, field + ": " + type, "UNKNOWN_EVENT_TYPE");
    }
    // A wrong one among right ones.
    add(field, field + ": 'charge.*' " + field + ": 'no.such'", "UNKNOWN_EVENT_TYPE");
    add(field, Times(501, field + ": 'charge.*'"), "INVALID_LIMIT");
    add(field, field + ": " + Letters(256), "INVALID_LIMIT");
  }
  for (const std::string field : {"accounts", "object_ids"}) {
    add(field, Times(501, field + ": 'x'"), "INVALID_LIMIT");
    add(field, field + ": " + Letters(256), "INVALID_LIMIT");
  }
}

void AddWrongSubscribes(std::vector<WrongArgument>& rows) {
  const auto add = [&](const std::string& field, const std::string& request,
                       const std::string& reason, const std::string& named = "") {
    rows.push_back({"Subscribe", field, request, reason, named});
  };
  add("", "", "START_MISSING", "start");
  add("after", "after { }", "INVALID_CURSOR");
  add("after.log_id", "after { sequence: 3 }", "INVALID_CURSOR", "log_id");
  add("after.log_id", "after { log_id: 'another' sequence: 3 }", "LOG_ID_MISMATCH", "after");
  for (const char* sequence : {"10", "9223372036854775808", "18446744073709551615"}) {
    add("after.sequence", absl::StrCat("after { log_id: 'log-1' sequence: ", sequence, " }"),
        "CURSOR_AHEAD", "after");
  }
  add("after.sequence", "after { log_id: 'log-1' sequence: 1 }", "CURSOR_EXPIRED", "after");
  for (const char* seconds :
       {"253402300800", "-62135596801", "9223372036854775807", "-9223372036854775808"}) {
    add("from_time.seconds", absl::StrCat("from_time { seconds: ", seconds, " }"), "INVALID_LIMIT",
        "from_time");
  }
  for (const char* nanos : {"-1", "1000000000", "-2147483648", "2147483647"}) {
    add("from_time.nanos", absl::StrCat("from_time { nanos: ", nanos, " }"), "INVALID_LIMIT",
        "from_time");
  }
  add("after_event_id", "after_event_id: ''", "INVALID_EVENT_ID");
  add("after_event_id", "after_event_id: 'evt_no'", "EVENT_NOT_FOUND");
  add("after_event_id", "after_event_id: ' evt_5'", "EVENT_NOT_FOUND");
  add("after_event_id", "after_event_id: " + Letters(100'000), "EVENT_NOT_FOUND");
  add("after_event_id", "after_event_id: 'evt_1'", "CURSOR_EXPIRED");
  AddWrongFilters("Subscribe", "earliest { }", rows);
  for (const char* events : {"257", "4294967295"}) {
    add("max_batch_events", absl::StrCat("earliest { } max_batch_events: ", events),
        "INVALID_LIMIT");
  }
  for (const char* bytes : {"1", "1023", "1048577", "4294967295"}) {
    add("max_response_bytes", absl::StrCat("earliest { } max_response_bytes: ", bytes),
        "INVALID_LIMIT");
  }
  for (const char* seconds : {"-1", "0", "31", "9223372036854775807", "-9223372036854775808"}) {
    add("heartbeat.seconds", absl::StrCat("earliest { } heartbeat { seconds: ", seconds, " }"),
        "INVALID_LIMIT", "heartbeat");
  }
  for (const char* duration :
       {"nanos: 999999999", "seconds: 30 nanos: 1", "seconds: 5 nanos: 1000000000",
        "seconds: 5 nanos: -1", "seconds: 5 nanos: 2147483647"}) {
    add("heartbeat.nanos", absl::StrCat("earliest { } heartbeat { ", duration, " }"),
        "INVALID_LIMIT", "heartbeat");
  }
  for (const std::string& id : {Letters(65), std::string("'two words'"), std::string("'a\\n'"),
                                std::string("'m\\303\\274ller'"), std::string("'a/b'")}) {
    add("client_id", "earliest { } client_id: " + id, "INVALID_LIMIT");
  }
}

std::vector<WrongArgument> WrongArguments() {
  std::vector<WrongArgument> rows;
  AddWrongSubscribes(rows);
  rows.push_back({"GetEvent", "event_id", "", "INVALID_EVENT_ID"});
  for (const std::string& id :
       {std::string("'evt_no'"), std::string("'evt_5 '"), std::string("'EVT_5'"),
        std::string("'\\000'"), Letters(100'000), std::string("'evt_1'")}) {  // past its retention
    rows.push_back({"GetEvent", "event_id", "event_id: " + id, "EVENT_NOT_FOUND"});
  }
  AddWrongFilters("ListEvents", "", rows);
  for (const std::string method : {"ListEvents", "ListSubscriptions"}) {
    for (const char* size : {"1001", "4294967295"}) {
      rows.push_back({method, "page_size", absl::StrCat("page_size: ", size), "INVALID_LIMIT"});
    }
    for (const std::string& token :
         {std::string("'x'"), std::string("'!'"), Letters(2000), std::string("'\\000'")}) {
      rows.push_back({method, "page_token", "page_token: " + token, "INVALID_PAGE_TOKEN"});
    }
  }
  for (const char* id : {"0", "7", "18446744073709551615"}) {
    rows.push_back(
        {"DisconnectSubscription", "id", absl::StrCat("id: ", id), "SUBSCRIPTION_NOT_FOUND"});
  }
  const std::vector<std::pair<std::string, std::string>> events = {
      {"id", "type: 'charge.succeeded'"},
      {"id", "id: '' type: 'charge.succeeded'"},
      {"type", "id: 'evt_new'"},
      {"type", "id: 'evt_new' type: ''"},
      {"sequence", "id: 'evt_new' type: 'charge.succeeded' sequence: 5"},
      {"committed_at", "id: 'evt_new' type: 'charge.succeeded' committed_at { seconds: 5 }"},
      {"committed_at", "id: 'evt_new' type: 'charge.succeeded' committed_at { }"},
      // The generated classes write fields in the order of their numbers: the payload comes last.
      {"raw_json", "id: 'evt_new' type: 'charge.succeeded' raw_json: '{}' unrecognized { }"}};
  for (const auto& [field, event] : events) {
    rows.push_back(
        {"Publish", "events." + field, "events { " + event + " }", "INVALID_EVENT", field});
  }
  rows.push_back({"Publish", "events",
                  "events { id: 'evt_new' type: 'x.y' raw_json: " + Letters(5 << 20) + " }",
                  "INVALID_EVENT", "bytes"});
  return rows;
}

// Every value of these is accepted.
const std::set<std::string> kNeverWrong = {
    "Subscribe.earliest", "Subscribe.latest", "Subscribe.filter", "Subscribe.filter.livemode",
    "Subscribe.filter.allow_unknown_types", "Subscribe.include_raw_json", "Subscribe.from_time",
    "Subscribe.heartbeat", "Subscribe.stop_when_caught_up",
    // One that is behind the start ends the stream at once.
    "Subscribe.stop_after_sequence", "GetEvent.include_raw_json", "ListEvents.filter",
    "ListEvents.filter.livemode", "ListEvents.filter.allow_unknown_types",
    "ListEvents.newest_first", "ListEvents.include_raw_json",
    // Of a stream that may open later.
    "ListSubscriptions.client_id",
    // What Stripe sends is kept as it is.
    "Publish.events.created", "Publish.events.livemode", "Publish.events.api_version",
    "Publish.events.context", "Publish.events.pending_webhooks", "Publish.events.request",
    "Publish.events.previous_attributes", "Publish.events.object_type", "Publish.events.endpoint",
    "Publish.events.unmapped_paths", "Publish.events.traceparent",
    // Only bytes that are no text are wrong, see BytesThatAreNoRequest.
    "Publish.events.account", "Publish.events.object_id"};

const char* const kServices[] = {"penstock.v1.EventService", "penstock.v1.AdminService"};

const pb::MethodDescriptor* FindMethod(const std::string& name) {
  for (const char* service : kServices) {
    const auto* method =
        pb::DescriptorPool::generated_pool()->FindServiceByName(service)->FindMethodByName(name);
    if (method != nullptr) return method;
  }
  return nullptr;
}

// The fields of a request, as "Method.path"; those of the payload's arms are Stripe's.
void CollectFields(const pb::Descriptor& message, const std::string& prefix,
                   std::set<std::string>& fields) {
  const std::set<std::string> entered = {"penstock.v1.Filter", "penstock.v1.Cursor",
                                         "penstock.v1.Event", "google.protobuf.Timestamp",
                                         "google.protobuf.Duration"};
  const bool is_event = message.full_name() == "penstock.v1.Event";
  for (int i = 0; i < message.field_count(); ++i) {
    const pb::FieldDescriptor& field = *message.field(i);
    if (is_event && field.real_containing_oneof() != nullptr) continue;
    const std::string path = absl::StrCat(prefix, ".", field.name());
    fields.insert(path);
    if (!is_event && field.message_type() != nullptr &&
        entered.count(field.message_type()->full_name()) > 0) {
      CollectFields(*field.message_type(), path, fields);
    }
  }
}

class ArgumentsTest : public ::testing::Test {
 protected:
  // evt_5 to evt_9 are there, the others are past their retention.
  ArgumentsTest() {
    PublishStream publish(channel_);
    absl::Time retained_from;
    for (int i = 1; i <= 9; ++i) {
      publish.Publish({.id = absl::StrCat("evt_", i)});
      if (i == 5) retained_from = service_.log().bounds().head_committed_at;
    }
    EXPECT_TRUE(service_.log().TrimBefore(retained_from).ok());
    EXPECT_EQ(service_.log().bounds().earliest, 5u);
  }

  std::string Encode(const std::string& method, const std::string& text) {
    const std::unique_ptr<pb::Message> request(
        factory_.GetPrototype(FindMethod(method)->input_type())->New());
    EXPECT_TRUE(pb::TextFormat::ParseFromString(text, request.get())) << method << ": " << text;
    return request->SerializeAsString();
  }
  CallResult Call(const std::string& method, const std::string& bytes) {
    if (method == "Subscribe") return SubscribeStream(channel_, {}, bytes).Finish();
    if (method == "Publish") {
      PublishStream publish(channel_);
      publish.SendBytes(bytes);
      const std::vector<ReceivedAck> acks = publish.Acks(1);
      return acks.empty() ? publish.Finish() : acks.front().error;
    }
    const std::string service = FindMethod(method)->service()->full_name();
    return CallRaw(channel_, absl::StrCat("/", service, "/", method).c_str(), bytes).first;
  }
  // The refusal is as documented, and one can act on it.
  void ExpectRefused(const std::string& method, const CallResult& result,
                     const std::string& reason) {
    EXPECT_EQ(result.reason, reason);
    EXPECT_EQ(result.domain, "penstock.dev");
    EXPECT_EQ(absl::StatusCodeToString(static_cast<absl::StatusCode>(result.code)),
              documented_.CodeOf(result.reason));
    EXPECT_TRUE(documented_.MayEndWith(method, result.reason))
        << "the comment of " << method << " does not name " << result.reason;
    EXPECT_TRUE(SaysWhatToDo(result.message)) << result.message;
  }
  // After what is wrong, in the imperative.
  static bool SaysWhatToDo(const std::string& message) {
    static const std::set<std::string> kVerbs = {"choose", "fetch",   "leave",  "list", "mend",
                                                 "open",   "publish", "repeat", "send", "set",
                                                 "start",  "use",     "write"};
    for (absl::string_view word : absl::StrSplit(message, absl::ByAnyChar(" ,;:"))) {
      if (kVerbs.count(std::string(word)) > 0) return true;
    }
    return false;
  }

  TestService service_{{.ring_bytes_max = 1}};
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
  const DocumentedErrors documented_{PENSTOCK_PROTO_DIRECTORY};
  pb::DynamicMessageFactory factory_;
};

TEST_F(ArgumentsTest, EveryWrongArgumentIsRefusedAsDocumented) {
  const std::vector<WrongArgument> rows = WrongArguments();
  for (const WrongArgument& row : rows) {
    SCOPED_TRACE(absl::StrCat(row.method, " { ", row.request.substr(0, 200), " }"));
    const CallResult result = Call(row.method, Encode(row.method, row.request));
    ExpectRefused(row.method, result, row.reason);
    const std::string& named = row.named.empty() ? row.field : row.named;
    EXPECT_THAT(result.message, HasSubstr(named));
    if (row.reason == "INVALID_LIMIT") {
      EXPECT_THAT(result.metadata, Contains(Pair("field", named)));
    }
  }
  std::printf("%zu wrong arguments\n", rows.size());
}

// No generated client can send these.
TEST_F(ArgumentsTest, BytesThatAreNoRequestAreRefusedAsDocumented) {
  using event_service::AppendBytesField;
  const auto text_field = [](uint32_t number, const std::string& text) {
    std::string field;
    AppendBytesField(number, text, field);
    return field;
  };
  const std::string no_text = "evt\xff";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Subscribe", text_field(5, no_text)},
      {"Subscribe", text_field(1, text_field(1, no_text))},
      {"Subscribe", text_field(2, "") + text_field(6, text_field(1, no_text))},
      {"Subscribe", text_field(2, "") + text_field(13, no_text)},
      {"GetEvent", text_field(1, no_text)},
      {"ListEvents", text_field(1, text_field(3, no_text))},
      {"ListEvents", text_field(3, no_text)},
      {"ListSubscriptions", text_field(2, no_text)},
      {"ListSubscriptions", text_field(3, no_text)}};
  for (const auto& [method, bytes] : rows) {
    SCOPED_TRACE(method);
    ExpectRefused(method, Call(method, bytes), "INVALID_REQUEST");
  }
  for (const std::string& method : documented_.methods()) {
    for (const std::string& bytes :
         {std::string("\xff"), std::string("\x0a\xff"), std::string(9, '\xff'),
          std::string("\x0a\x05xx"), std::string("\x0f")}) {
      SCOPED_TRACE(absl::StrCat(method, ", ", bytes.size(), " bytes"));
      ExpectRefused(method, Call(method, bytes),
                    method == "Publish" ? "INVALID_EVENT" : "INVALID_REQUEST");
    }
  }
  // The fields by which a published event is found.
  for (const uint32_t field : {3, 4, 8, 14}) {
    const std::string event =
        text_field(3, "evt_new") + text_field(4, "charge.succeeded") + text_field(field, no_text);
    SCOPED_TRACE(absl::StrCat("Event.", field));
    ExpectRefused("Publish", Call("Publish", text_field(1, event)), "INVALID_EVENT");
  }
}

TEST_F(ArgumentsTest, EveryFieldIsInTheTable) {
  std::set<std::string> fields, covered = kNeverWrong;
  for (const WrongArgument& row : WrongArguments()) {
    covered.insert(absl::StrCat(row.method, ".", row.field));
  }
  for (const char* service : kServices) {
    const auto& methods = *pb::DescriptorPool::generated_pool()->FindServiceByName(service);
    for (int i = 0; i < methods.method_count(); ++i) {
      const pb::MethodDescriptor& method = *methods.method(i);
      EXPECT_EQ(documented_.methods().count(method.name()), 1u) << method.name();
      CollectFields(*method.input_type(), method.name(), fields);
    }
  }
  std::vector<std::string> missing;
  std::set_difference(fields.begin(), fields.end(), covered.begin(), covered.end(),
                      std::back_inserter(missing));
  EXPECT_THAT(missing, IsEmpty());
}

}  // namespace
}  // namespace penstock::testing

// Any filter, cursor and page token of a reader, and any rights: nothing crashes, every error has a
// reason, and a filter that comes out matches no more than was asked for and is allowed.
#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "event_service/rights/read_rights.h"
#include "event_service/subscription/page_token.h"
#include "event_service/subscription/subscribe_spec.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::event_service {
namespace {

void Require(bool condition) {
  if (!condition) std::abort();
}
void RequireReason(const absl::Status& status) {
  Require(status.ok() || GetErrorDetail(status).has_value());
}

std::vector<std::string> Strings(FuzzedDataProvider& input) {
  std::vector<std::string> strings(input.ConsumeIntegralInRange<size_t>(0, 4));
  for (std::string& text : strings) text = input.ConsumeRandomLengthString(300);
  return strings;
}
FilterSpec AnyFilter(FuzzedDataProvider& input) {
  FilterSpec spec{.types = Strings(input),
                  .excluded_types = Strings(input),
                  .accounts = Strings(input),
                  .object_ids = Strings(input),
                  .allow_unknown_types = input.ConsumeBool()};
  if (input.ConsumeBool()) spec.livemode = input.ConsumeBool();
  return spec;
}

}  // namespace
}  // namespace penstock::event_service

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::event_service;
  FuzzedDataProvider input(data, size);

  SubscribeSpec request{.filter = AnyFilter(input),
                        .batch_events_max = input.ConsumeIntegral<uint32_t>(),
                        .response_bytes_max = input.ConsumeIntegral<uint32_t>(),
                        .client_id = input.ConsumeRandomLengthString(80)};
  request.start = StartAfter{.log_id = input.ConsumeRandomLengthString(80),
                             .sequence = input.ConsumeIntegral<uint64_t>()};
  request.heartbeat = absl::Nanoseconds(input.ConsumeIntegral<int64_t>());
  RequireReason(Normalize(request));
  const auto token = DecodePageToken(input.ConsumeRandomLengthString(200));
  RequireReason(token.status());
  if (token.ok()) Require(DecodePageToken(EncodePageToken(*token)).ok());

  const auto asked = Filter::Compile(request.filter, penstock::testing::FakeTypeCatalog());
  RequireReason(asked.status());
  const auto rights = ReadRights::Make(AnyFilter(input), nullptr);
  RequireReason(rights.status());
  if (!asked.ok() || !rights.ok()) return 0;
  const auto narrowed = rights->Narrow(*asked);
  RequireReason(narrowed.status());
  if (!narrowed.ok()) return 0;
  const std::string type = input.ConsumeRandomLengthString(50);
  const std::string account = input.ConsumeRandomLengthString(20);
  EventKeys keys;
  keys.type = type;
  keys.account = account;
  keys.livemode = input.ConsumeBool();
  Require(narrowed->Matches(keys) == (asked->Matches(keys) && rights->CheckReadable(keys).ok()));
  return 0;
}

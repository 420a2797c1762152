// What typing an event costs, beside what it cannot go below (parsing the same bytes)
// and beside protobuf's own way from JSON to a message.
//
// The body is a charge of 5.4 KB, as Stripe sends most of them.
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "benchmark/benchmark.h"
#include "clients/samples/sample_event.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"
#include "simdjson.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::ingress {
namespace {

constexpr size_t kBodyBytes = 5'400;
constexpr size_t kBodyBytesTolerance = 100;

// A sample of the wanted size, followed by padding.
const std::string& PaddedCharge() {
  static const std::string* const body = [] {
    samples::SampleRequest request;
    request.type = "charge.succeeded";
    for (request.seed = 1;; ++request.seed) {
      std::string sample = samples::SampleEvent(request).value();
      if (sample.size() + kBodyBytesTolerance < kBodyBytes) continue;
      if (sample.size() > kBodyBytes + kBodyBytesTolerance) continue;
      sample.append(kBodyPaddingBytes, '\0');
      return new std::string(std::move(sample));
    }
  }();
  return *body;
}

absl::string_view Charge() {
  return absl::string_view(PaddedCharge()).substr(0, PaddedCharge().size() - kBodyPaddingBytes);
}

void BM_ParseOnly(benchmark::State& state) {
  simdjson::dom::parser parser;
  for (auto _ : state) {
    auto json = parser.parse(Charge().data(), Charge().size(), /*realloc_if_needed=*/false);
    benchmark::DoNotOptimize(json);
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * Charge().size()));
}
BENCHMARK(BM_ParseOnly);

void BM_Transcode(benchmark::State& state) {
  const auto tables = BuildEventTables().value();
  Transcoder transcoder(*tables);
  for (auto _ : state) {
    auto transcoded = transcoder.Transcode(Charge(), {.endpoint = "default"});
    benchmark::DoNotOptimize(transcoded);
  }
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * Charge().size()));
}
BENCHMARK(BM_Transcode);

// Only `data.object`, and without serialising the message again.
void BM_JsonStringToMessage(benchmark::State& state) {
  simdjson::dom::parser parser;
  const std::string object = simdjson::minify(
      parser.parse(PaddedCharge().data(), Charge().size())["data"]["object"].value());
  const auto* type = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(
      "penstock.stripe.v1.Charge");
  const auto* prototype = google::protobuf::MessageFactory::generated_factory()->GetPrototype(type);
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  for (auto _ : state) {
    std::unique_ptr<google::protobuf::Message> message(prototype->New());
    const auto status = google::protobuf::util::JsonStringToMessage(object, message.get(), options);
    if (!status.ok()) state.SkipWithError("the charge does not read");
  }
}
BENCHMARK(BM_JsonStringToMessage);

void BM_BuildTables(benchmark::State& state) {
  for (auto _ : state) {
    auto tables = BuildEventTables();
    benchmark::DoNotOptimize(tables);
  }
}
BENCHMARK(BM_BuildTables)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace penstock::ingress

BENCHMARK_MAIN();

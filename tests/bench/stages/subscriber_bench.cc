// How much of a bare loop's throughput the subscriber library keeps: both read
// the same 100 000 stored events of 1 KB from one server, turn about. The server
// is in this process, on the same cores for both.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "grpcpp/grpcpp.h"
#include "penstock/subscriber.h"
#include "penstock/v1/event_service.grpc.pb.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

constexpr size_t kEvents = 100'000;
constexpr size_t kEventBytes = 1000;
constexpr size_t kChunk = 200;
constexpr int kRounds = 7;

void Fill(TestService& service) {
  PublishStream publish(service.Connect());
  for (size_t done = 0; done < kEvents; done += kChunk) {
    std::vector<EventSpec> events;
    for (size_t i = 0; i < kChunk; ++i) {
      events.push_back({.id = absl::StrCat("evt_", done + i), .payload_bytes = kEventBytes});
    }
    if (!publish.Send(events) || publish.Acks(kChunk).size() != kChunk) std::abort();
  }
}

size_t ReadBare(const TestService& service) {
  const auto stub = v1::EventService::NewStub(service.Connect());
  grpc::ClientContext context;
  v1::SubscribeRequest request;
  request.mutable_earliest();
  request.set_stop_when_caught_up(true);
  const auto reader = stub->Subscribe(&context, request);
  v1::SubscribeResponse response;
  size_t bytes = 0;
  size_t count = 0;
  while (reader->Read(&response)) {
    for (const v1::Event& event : response.events()) {
      bytes += event.id().size();
      ++count;
    }
  }
  return reader->Finish().ok() && bytes > 0 ? count : 0;
}

size_t ReadWithLibrary(const TestService& service, std::shared_ptr<CursorStore> store) {
  Subscriber subscriber({.server = {service.address()},
                         .start = penstock::FromEarliest(),
                         .cursor_store = std::move(store),
                         .stop_when_caught_up = true});
  size_t bytes = 0;
  size_t count = 0;
  const absl::Status end = subscriber.Run([&](const Event& event) {
    bytes += event.id().size();
    ++count;
  });
  return end.ok() && bytes > 0 ? count : 0;
}

template <typename Read>
double EventsPerSecond(Read read) {
  const absl::Time start = absl::Now();
  if (read() != kEvents) std::abort();
  return kEvents / absl::ToDoubleSeconds(absl::Now() - start);
}

double Median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
  return values[values.size() / 2];
}

int Main() {
  TestService service;
  Fill(service);
  char path[] = "/tmp/penstock-bench-XXXXXX";
  const int fd = mkstemp(path);
  std::vector<double> bare, library, with_file;
  for (int round = 0; round < kRounds; ++round) {
    bare.push_back(EventsPerSecond([&] { return ReadBare(service); }));
    library.push_back(EventsPerSecond([&] { return ReadWithLibrary(service, nullptr); }));
    std::remove(path);
    with_file.push_back(
        EventsPerSecond([&] { return ReadWithLibrary(service, MakeFileCursorStore(path)); }));
  }
  std::remove(path);
  if (fd < 0) return 1;
  std::printf("median of %d rounds, %zu events of %zu bytes\n", kRounds, kEvents, kEventBytes);
  std::printf("bare loop        %9.0f events/s\n", Median(bare));
  std::printf("library          %9.0f events/s  %.2f of the bare loop\n", Median(library),
              Median(library) / Median(bare));
  std::printf("with file store  %9.0f events/s  %.2f of the bare loop\n", Median(with_file),
              Median(with_file) / Median(bare));
  return Median(library) >= 0.6 * Median(bare) ? 0 : 1;
}

}  // namespace
}  // namespace penstock::testing

int main() { return penstock::testing::Main(); }

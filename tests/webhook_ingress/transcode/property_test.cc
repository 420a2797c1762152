// 100 000 random bodies in the shape of the schema: what the message holds and what
// `unmapped_paths` lists are together exactly what was sent.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/numbers.h"
#include "clients/samples/random.h"
#include "clients/samples/sample_event.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/transcode/mutate.h"
#include "tests/webhook_ingress/transcode/schema_fixture.h"

namespace penstock::ingress {
namespace {

constexpr size_t kBodies = 100'000;
constexpr unsigned kThreadsMax = 4;
// Of all bodies; the others are as Stripe would send them.
constexpr int kMutatedPercent = 60;

// PENSTOCK_PROPERTY_SEED, or always the same one.
uint64_t Seed() {
  const char* const text = std::getenv("PENSTOCK_PROPERTY_SEED");
  uint64_t seed = 1;
  EXPECT_TRUE(text == nullptr || absl::SimpleAtoi(text, &seed)) << text << " is no seed";
  return seed;
}

// Each thread has a fixture of its own: a transcoder is not thread-safe.
class Worker : public SchemaFixture {
 public:
  void TestBody() override {}

  // Every `step`-th body from `first`, until one is wrong.
  void Run(uint64_t seed, size_t first, size_t step, std::atomic<bool>* failed) {
    const std::vector<std::string> types = samples::SnapshotEventTypes();
    for (size_t i = first; i < kBodies && !*failed; i += step) {
      const std::string& type = types[i % types.size()];
      const uint64_t body_seed = seed * kBodies + i;
      samples::SampleRandom random(body_seed, type);
      const bool mutated = random.Chance(kMutatedPercent);
      std::string body = Sample(type, body_seed, /*pretty=*/false);
      if (mutated) body = Mutate(body, /*hostile=*/false, random);
      const auto event = Accept(body);
      std::string problem = Disagreement(body, *event);
      // A mutated body may have no object at all.
      if (!mutated && ArmType(*event) != type) problem = "is not in its own arm";
      if (problem.empty() && !HasFailure()) continue;
      if (failed->exchange(true)) return;
      ADD_FAILURE() << "body " << i << " of PENSTOCK_PROPERTY_SEED=" << seed << ", " << type << ": "
                    << problem << "\n"
                    << body;
    }
  }
};

using SchemaProperty = SchemaFixture;

TEST_F(SchemaProperty, HundredThousandBodiesLoseNothing) {
  const uint64_t seed = Seed();
  std::cout << "PENSTOCK_PROPERTY_SEED=" << seed << std::endl;
  const size_t count = std::clamp(std::thread::hardware_concurrency(), 1u, kThreadsMax);
  std::vector<Worker> workers(count);
  std::vector<std::thread> threads;
  std::atomic<bool> failed = false;
  for (size_t i = 0; i < count; ++i) {
    threads.emplace_back([&, i] { workers[i].Run(seed, i, count, &failed); });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace penstock::ingress

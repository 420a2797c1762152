// Secrets that roll while events are posted: none is refused. By `make attack-suite`
// every 100 ms; in the test run, where other tests take the machine away for longer
// than that, every 300 ms.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/webhook_ingress/attack/attack_target.h"
#include "tests/webhook_ingress/http/raw_client.h"

namespace penstock::ingress {
namespace {

constexpr int kRolls = 20;
constexpr int kSenders = 3;

absl::Duration RollEvery() {
  return std::getenv("PENSTOCK_ATTACK") != nullptr ? absl::Milliseconds(100)
                                                   : absl::Milliseconds(300);
}

std::string SecretOfRoll(int roll) { return absl::StrCat("whsec_of_roll_", roll); }

// The file of roll n holds the secrets n and n + 1; during it, events are signed with
// n, which was in the file of the roll before it too.
TEST(SecretRoll, RefusesNothingWhileOldAndNewOverlap) {
  AttackTarget target;
  const auto write = [&](int roll) {
    target.WriteSecrets(absl::StrCat(SecretOfRoll(roll + 1), "\n", SecretOfRoll(roll), "\n"));
  };
  write(0);
  const absl::Time give_up_at = absl::Now() + absl::Seconds(30);
  while (target.Metric("penstock_ingress_secrets") != 2 && absl::Now() < give_up_at) {
    absl::SleepFor(absl::Milliseconds(5));
  }
  std::atomic<int> signing = 0;
  std::atomic<int> written = 0;
  std::atomic<int> refused = 0;
  std::atomic<int> accepted = 0;
  std::atomic<bool> done = false;
  std::vector<std::thread> senders;
  for (int sender = 0; sender < kSenders; ++sender) {
    senders.emplace_back([&, sender] {
      RawClient client(target.port());
      for (int i = 0; !done; ++i) {
        const int roll = signing;
        client.Send(
            AttackTarget::SignedPost(absl::StrCat("evt_", sender, "_", i), 0, SecretOfRoll(roll)));
        const int status = client.ReadStatus();
        accepted += status == 200;
        // A sender held up for two rolls signs with a secret that is gone by right.
        refused += status != 200 && written - roll < 2;
      }
    });
  }
  for (int roll = 1; roll <= kRolls; ++roll) {
    absl::SleepFor(RollEvery());
    written = roll;
    write(roll);
    signing = roll;
  }
  done = true;
  for (std::thread& sender : senders) sender.join();
  std::printf("%d posts accepted, %d refused over %d rolls\n", accepted.load(), refused.load(),
              kRolls);
  EXPECT_EQ(refused, 0);
  EXPECT_GT(accepted, kRolls);
}

}  // namespace
}  // namespace penstock::ingress

#include "webhook_ingress/secrets/secret_store.h"

#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {
namespace {

namespace fs = std::filesystem;

constexpr absl::Duration kPatience = absl::Seconds(10);

// Counts what the store reports, and waits for it.
class Reports : public SecretObserver {
 public:
  void SecretsLoaded(size_t, size_t secrets) override {
    absl::MutexLock lock(&mutex_);
    ++loads_;
    secrets_ = secrets;
  }
  void SecretsRefused(const absl::Status& why) override {
    absl::MutexLock lock(&mutex_);
    ++refusals_;
    last_refusal_ = why.ToString();
  }

  bool WaitForLoads(int loads) {
    absl::MutexLock lock(&mutex_);
    const auto reached = [this, loads]()
                             ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) { return loads_ >= loads; };
    return mutex_.AwaitWithTimeout(absl::Condition(&reached), kPatience);
  }
  bool WaitForRefusals(int refusals) {
    absl::MutexLock lock(&mutex_);
    const auto reached = [this, refusals]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
      return refusals_ >= refusals;
    };
    return mutex_.AwaitWithTimeout(absl::Condition(&reached), kPatience);
  }
  size_t secrets() {
    absl::MutexLock lock(&mutex_);
    return secrets_;
  }
  std::string last_refusal() {
    absl::MutexLock lock(&mutex_);
    return last_refusal_;
  }

 private:
  absl::Mutex mutex_;
  int loads_ ABSL_GUARDED_BY(mutex_) = 0;
  int refusals_ ABSL_GUARDED_BY(mutex_) = 0;
  size_t secrets_ ABSL_GUARDED_BY(mutex_) = 0;
  std::string last_refusal_ ABSL_GUARDED_BY(mutex_);
};

void Write(const fs::path& path, const std::string& contents) {
  std::ofstream(path, std::ios::trunc) << contents;
}

class SecretStoreTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "penstock_secrets_XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    dir_ = name;
  }
  void TearDown() override {
    store_.reset();
    fs::remove_all(dir_);
  }

  // Mounts `contents` as the endpoint `default` the way the kubelet does: a new
  // directory of data, then the link ..data renamed over the old one.
  void Mount(const std::string& contents) {
    const std::string data = absl::StrCat("..2026_11_23_", ++mounts_);
    fs::create_directory(dir_ / data);
    Write(dir_ / data / "default", contents);
    fs::create_symlink(data, dir_ / "..data_tmp");
    fs::rename(dir_ / "..data_tmp", dir_ / "..data");
    if (mounts_ == 1) fs::create_symlink("..data/default", dir_ / "default");
    if (mounts_ > 1) fs::remove_all(dir_ / absl::StrCat("..2026_11_23_", mounts_ - 1));
  }

  absl::Status Open() {
    absl::StatusOr<std::unique_ptr<SecretStore>> store = SecretStore::Open(
        {.dir = dir_.string(),
         .watch = {.poll_interval = absl::Milliseconds(5), .settle_time = absl::Milliseconds(2)}},
        reports_);
    if (!store.ok()) return store.status();
    store_ = *std::move(store);
    return absl::OkStatus();
  }

  // Whether `default` accepts a request signed with each of `texts`.
  bool Accepts(const std::vector<std::string>& texts) const {
    std::string header = "t=1760000000";
    for (const std::string& text : texts) {
      const SignatureHex hex = SigningSecret::Create(text)->Sign("1760000000", "{}");
      header += ",v1=" + std::string(hex.data(), hex.size());
    }
    return VerifySignature(header, "{}", store_->Find("default")->secrets,
                           absl::FromUnixSeconds(1760000000), kToleranceDefault)
               .verdict == SignatureVerdict::kOk;
  }

  fs::path dir_;
  int mounts_ = 0;
  Reports reports_;
  std::unique_ptr<SecretStore> store_;
};

TEST_F(SecretStoreTest, FindsEndpointsByTheNameOfTheirFile) {
  Write(dir_ / "default", "whsec_a\n");
  Write(dir_ / "acme", "whsec_b\nwhsec_c\n");
  ASSERT_TRUE(Open().ok());
  EXPECT_EQ(store_->Find("default")->secrets.size(), 1u);
  EXPECT_EQ(store_->Find("acme")->secrets.size(), 2u);
  EXPECT_EQ(store_->Find("other"), nullptr);
  EXPECT_EQ(store_->Find(""), nullptr);
  EXPECT_EQ(reports_.secrets(), 3u);
}

TEST_F(SecretStoreTest, SkipsTheDotfilesOfAKubernetesMount) {
  Mount("whsec_a\n");
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(Accepts({"whsec_a"}));
  EXPECT_EQ(store_->Find("..data"), nullptr);
}

TEST_F(SecretStoreTest, DoesNotStartWithoutUsableSecrets) {
  EXPECT_EQ(Open().code(), absl::StatusCode::kInvalidArgument);
  Write(dir_ / "default", "");
  EXPECT_EQ(Open().code(), absl::StatusCode::kInvalidArgument);
  fs::remove(dir_ / "default");
  fs::create_directory(dir_ / "default");
  EXPECT_EQ(Open().code(), absl::StatusCode::kInvalidArgument);
  fs::remove_all(dir_);
  EXPECT_EQ(Open().code(), absl::StatusCode::kNotFound);
}

TEST_F(SecretStoreTest, DoesNotWaitForAPipe) {
  ASSERT_EQ(mkfifo((dir_ / "default").c_str(), 0600), 0);
  EXPECT_EQ(Open().code(), absl::StatusCode::kInvalidArgument);
}

TEST_F(SecretStoreTest, FollowsASwappedSymbolicLink) {
  Mount("whsec_a\n");
  ASSERT_TRUE(Open().ok());
  Mount("whsec_b\n");
  ASSERT_TRUE(reports_.WaitForLoads(2));
  EXPECT_TRUE(Accepts({"whsec_b"}));
  EXPECT_FALSE(Accepts({"whsec_a"}));
}

TEST_F(SecretStoreTest, FollowsAFileWrittenInPlaceAndANewEndpoint) {
  Write(dir_ / "default", "whsec_a\n");
  ASSERT_TRUE(Open().ok());
  Write(dir_ / "default", "whsec_a\nwhsec_b\n");
  ASSERT_TRUE(reports_.WaitForLoads(2));
  EXPECT_TRUE(Accepts({"whsec_b"}));
  Write(dir_ / "acme", "whsec_c\n");
  ASSERT_TRUE(reports_.WaitForLoads(3));
  EXPECT_NE(store_->Find("acme"), nullptr);
}

TEST_F(SecretStoreTest, KeepsTheLastGoodSecretsWhileTheDirectoryIsBad) {
  Mount("whsec_a\n");
  ASSERT_TRUE(Open().ok());
  Mount("");
  ASSERT_TRUE(reports_.WaitForRefusals(1));
  EXPECT_TRUE(Accepts({"whsec_a"}));
  Mount("sk_live_CANARY\n");
  ASSERT_TRUE(reports_.WaitForRefusals(2));
  EXPECT_EQ(reports_.last_refusal().find("CANARY"), std::string::npos) << reports_.last_refusal();
  fs::remove(dir_ / "..data");
  ASSERT_TRUE(reports_.WaitForRefusals(3));
  EXPECT_TRUE(Accepts({"whsec_a"}));
  Mount("whsec_b\n");
  ASSERT_TRUE(reports_.WaitForLoads(2));
  EXPECT_TRUE(Accepts({"whsec_b"}));
}

TEST_F(SecretStoreTest, KeepsWhatARequestHoldsThroughAReload) {
  Mount("whsec_a\n");
  ASSERT_TRUE(Open().ok());
  const std::shared_ptr<const EndpointSecrets> held = store_->Find("default");
  const SignatureHex before = held->secrets[0].Sign("1", "x");
  Mount("whsec_b\n");
  ASSERT_TRUE(reports_.WaitForLoads(2));
  store_.reset();
  EXPECT_EQ(held->secrets[0].Sign("1", "x"), before);
}

// During a roll Stripe signs with the old and the new secret, and the mount holds
// both. Rolls follow each other every 100 ms; no request may be refused.
TEST_F(SecretStoreTest, RefusesNothingGenuineDuringOverlappingRolls) {
  constexpr int kRolls = 20;
  constexpr absl::Duration kRollEvery = absl::Milliseconds(100);
  const auto secret = [](int i) { return absl::StrCat("whsec_", i); };
  const auto both = [&](int i) { return secret(i) + "\n" + secret(i + 1) + "\n"; };
  Mount(both(0));
  ASSERT_TRUE(Open().ok());

  std::atomic<int> roll = 0;
  std::atomic<int> mounted = 0;
  std::atomic<int> refused = 0;
  std::atomic<int> verified = 0;
  std::atomic<bool> done = false;
  std::vector<std::thread> senders;
  for (int sender = 0; sender < 3; ++sender) {
    senders.emplace_back([&] {
      while (!done) {
        const int now = roll;
        // A sender held up for two rolls signs with secrets that are gone by right.
        refused += !Accepts({secret(now), secret(now + 1)}) && mounted - now < 2;
        ++verified;
      }
    });
  }
  for (int i = 1; i <= kRolls; ++i) {
    const absl::Time next = absl::Now() + kRollEvery;
    mounted = i;
    Mount(both(i));
    ASSERT_TRUE(reports_.WaitForLoads(i + 1));
    roll = i;
    absl::SleepFor(next - absl::Now());
  }
  done = true;
  for (std::thread& sender : senders) sender.join();
  EXPECT_EQ(refused, 0);
  EXPECT_GT(verified, kRolls);
  std::printf("%d requests verified over %d rolls\n", verified.load(), kRolls);
}

}  // namespace
}  // namespace penstock::ingress

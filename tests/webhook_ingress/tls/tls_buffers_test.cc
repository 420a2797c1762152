// A program of its own: the buffers are placed before OpenSSL is used.
#include "webhook_ingress/tls/tls_buffers.h"

#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <cstring>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/sanitizer.h"

namespace penstock::ingress {
namespace {

// What a handshake takes: two buffers of a BIO, and one for messages.
constexpr size_t kBioBytes = 4096;
constexpr size_t kMessageBytes = 21848;
const bool placed = PlaceTlsBuffers();

size_t RssBytes() {
  std::ifstream statm("/proc/self/statm");
  size_t size = 0, resident = 0;
  statm >> size >> resident;
  return resident * 4096;
}

TEST(TlsBuffers, HoldOnlyPagesThatAreWrittenAndNotZero) {
  if (penstock::testing::kSanitized) GTEST_SKIP() << "a sanitizer is to see every block";
  ASSERT_TRUE(placed);
  constexpr size_t kHandshakes = 1000;
  std::vector<char*> blocks;
  blocks.reserve(3 * kHandshakes);
  const size_t before = RssBytes();
  for (size_t i = 0; i < kHandshakes; ++i) {
    blocks.push_back(static_cast<char*>(OPENSSL_malloc(kBioBytes)));
    blocks.back()[0] = 'b';
    blocks.push_back(static_cast<char*>(OPENSSL_malloc(kBioBytes)));
    blocks.push_back(static_cast<char*>(OPENSSL_malloc(kMessageBytes)));
    std::memset(blocks.back(), 0, 16 * 1024);
    blocks.back()[5000] = 'm';
    TrimTlsBuffers();
  }
  const double held = static_cast<double>(RssBytes() - before) / kHandshakes;
  std::printf("%.0f bytes held for each\n", held);
  EXPECT_LT(held, 2.2 * 4096);
  for (size_t i = 0; i < blocks.size(); i += 3) {
    ASSERT_EQ(blocks[i][0], 'b');
    ASSERT_EQ(blocks[i + 2][5000], 'm');
    ASSERT_EQ(blocks[i + 2][5001], 0);
    ASSERT_EQ(blocks[i + 2][0], 0);
  }
  for (char* block : blocks) OPENSSL_free(block);
  EXPECT_LT(static_cast<double>(RssBytes()) - static_cast<double>(before), 256 * 1024);
}

TEST(TlsBuffers, ABlockKeepsItsContentWhenItGrowsOrShrinks) {
  const size_t sizes[] = {1, kBioBytes, kMessageBytes, 100'000, kMessageBytes, 20'000, kBioBytes};
  char* block = nullptr;
  for (const size_t bytes : sizes) {
    block = static_cast<char*>(OPENSSL_realloc(block, bytes));
    ASSERT_NE(block, nullptr);
    if (bytes == 1) block[0] = 'x';
    EXPECT_EQ(block[0], 'x') << bytes;
    TrimTlsBuffers();
  }
  OPENSSL_free(block);
}

TEST(TlsBuffers, MoreThanThereIsRoomForGoesToMalloc) {
  constexpr size_t kMany = 5000;
  std::vector<char*> blocks;
  for (size_t i = 0; i < kMany; ++i) {
    for (const size_t bytes : {kBioBytes, kMessageBytes}) {
      blocks.push_back(static_cast<char*>(OPENSSL_malloc(bytes)));
      ASSERT_NE(blocks.back(), nullptr);
      std::memcpy(blocks.back(), &i, sizeof(i));
    }
  }
  for (size_t i = 0; i < blocks.size(); ++i) {
    size_t value = 0;
    std::memcpy(&value, blocks[i], sizeof(value));
    ASSERT_EQ(value, i / 2);
    OPENSSL_free(blocks[i]);
  }
}

TEST(TlsBuffers, ThreadsDoNotGetInEachOthersWay) {
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([t] {
      for (int i = 0; i < 2000; ++i) {
        char* const block = static_cast<char*>(OPENSSL_malloc(kMessageBytes));
        block[i % kMessageBytes] = static_cast<char>(t + 1);
        TrimTlsBuffers();
        ASSERT_EQ(block[i % kMessageBytes], t + 1);
        OPENSSL_free(block);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace penstock::ingress

#include "webhook_ingress/http/request_reader.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "webhook_ingress/http/http_types.h"

namespace penstock::ingress {
namespace {

using Progress = RequestReader::Progress;

constexpr RequestReader::Limits kLimits{
    .head_bytes_max = 2048, .head_fields_max = 20, .body_bytes_max = 64 * 1024};

// A connection without a socket: bytes go in, requests come out.
class Reading {
 public:
  explicit Reading(size_t budget_bytes = 1 << 20)
      : total_(budget_bytes),
        share_(budget_bytes),
        account_(total_, share_),
        reader_(kLimits, account_) {}

  // Sends `bytes` in pieces of at most `piece`. Returns the bodies, ending with
  // the token of a refusal if there was one.
  std::vector<std::string> Send(std::string_view bytes, size_t piece = 1 << 20) {
    std::vector<std::string> seen;
    Progress progress = reader_.Take({});
    while (true) {
      while (progress == Progress::kHeadComplete || progress == Progress::kRequestComplete) {
        if (progress == Progress::kRequestComplete) {
          seen.emplace_back(reader_.body());
          reader_.NextRequest();
        }
        progress = reader_.Take({});
      }
      if (progress == Progress::kRefused) {
        seen.push_back("refused: " + std::string(reader_.refusal().token));
        return seen;
      }
      if (bytes.empty()) return seen;
      const size_t taken = std::min({piece, reader_.room(), bytes.size()});
      EXPECT_GT(taken, 0u);
      progress = reader_.Take(bytes.substr(0, taken));
      bytes.remove_prefix(taken);
      most_held_ = std::max(most_held_, account_.held());
    }
  }

  RequestReader& reader() { return reader_; }
  size_t held() const { return account_.held(); }
  size_t most_held() const { return most_held_; }

 private:
  ByteBudget total_;
  ByteBudget share_;
  ByteAccount account_;
  RequestReader reader_;
  size_t most_held_ = 0;
};

const std::string kHead = "POST / HTTP/1.1\r\nHost: x\r\n";

std::string Sized(std::string_view body) {
  return kHead + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

std::string Chunked(std::string_view chunks) {
  return kHead + "Transfer-Encoding: chunked\r\n\r\n" + std::string(chunks);
}

using Seen = std::vector<std::string>;

TEST(RequestReader, ReadsRequestsHoweverTheBytesCome) {
  const std::string bytes = Sized("one") + Chunked("3\r\ntwo\r\n2;a=b\r\n!!\r\n0\r\nT: x\r\n\r\n") +
                            Sized("") + kHead + "\r\n" + Sized(std::string(5000, 'x')) +
                            Chunked("0\r\n\r\n") + Sized("last");
  const Seen wanted = {"one", "two!!", "", "", std::string(5000, 'x'), "", "last"};
  for (size_t piece = 1; piece < 200; ++piece) {
    ASSERT_EQ(Reading().Send(bytes, piece), wanted) << "in pieces of " << piece;
  }
}

TEST(RequestReader, HoldsNothingBetweenRequests) {
  Reading reading;
  reading.Send(Sized(std::string(60'000, 'x')));
  EXPECT_GT(reading.most_held(), 60'000u);
  EXPECT_EQ(reading.held(), 0u);
  EXPECT_TRUE(reading.reader().idle());
}

TEST(RequestReader, HoldsWhatArrivedNotWhatWasAnnounced) {
  Reading reading;
  reading.Send(kHead + "Content-Length: 65536\r\n\r\n");
  EXPECT_LT(reading.held(), 1024u);
  reading.Send(std::string(1000, 'x'));
  EXPECT_LT(reading.held(), 8192u);
}

TEST(RequestReader, HoldsAtMostAHeadOfTheNextRequest) {
  Reading reading;
  reading.Send(Sized("x"));
  std::string flood;
  for (int i = 0; i < 100; ++i) flood += Sized("x");
  reading.Send(flood);
  EXPECT_LT(reading.most_held(), 4 * kLimits.head_bytes_max);
}

TEST(RequestReader, RefusesBodiesOverTheLimit) {
  EXPECT_EQ(Reading().Send(kHead + "Content-Length: 65537\r\n\r\n"),
            Seen{"refused: body_too_large"});
  EXPECT_EQ(Reading().Send(kHead + "Content-Length: 100000000000\r\n\r\n"),
            Seen{"refused: body_too_large"});
  EXPECT_EQ(Reading().Send(Chunked("10001\r\n")), Seen{"refused: body_too_large"});
  std::string chunks;
  for (int i = 0; i < 64; ++i) chunks += "400\r\n" + std::string(1024, 'x') + "\r\n";
  EXPECT_EQ(Reading().Send(Chunked(chunks + "0\r\n\r\n")), Seen{std::string(65536, 'x')});
  EXPECT_EQ(Reading().Send(Chunked(chunks + "1\r\n")), Seen{"refused: body_too_large"});
}

TEST(RequestReader, RefusesChunksThatAreNotExact) {
  for (const char* chunks :
       {"-1\r\nx\r\n", "x\r\n0\r\n", "\r\n0\r\n\r\n", " 1\r\nx\r\n", "0x1\r\nx\r\n0\r\n\r\n",
        "1\r\nxy\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\n", "1 2\r\nx\r\n", "1\r\nx0\r\n\r\n",
        "1\rx\r\n0\r\n\r\n"}) {
    EXPECT_EQ(Reading().Send(Chunked(chunks)), Seen{"refused: bad_chunk"}) << chunks;
  }
  // A bare line feed ends no line: what follows is still the chunk header.
  EXPECT_EQ(Reading().Send(Chunked("1\nx\n0\n\n")), Seen{});
  EXPECT_EQ(Reading().Send(Chunked("1\nx\n0\n\nGET / HTTP/1.1\r\n")), Seen{"refused: bad_chunk"});
  // 64-bit sizes are over the limit, not malformed.
  EXPECT_EQ(Reading().Send(Chunked("FFFFFFFFFFFFFFFF\r\n")), Seen{"refused: body_too_large"});
}

TEST(RequestReader, RefusesChunkHeadersAndTrailersWithoutEnd) {
  EXPECT_EQ(Reading().Send(Chunked("1;" + std::string(10'000, 'a'))), Seen{"refused: bad_chunk"});
  EXPECT_EQ(Reading().Send(Chunked("0\r\nA: " + std::string(10'000, 'a'))),
            Seen{"refused: bad_chunk"});
}

TEST(RequestReader, RefusesAHeadOverTheLimitBeforeItEnds) {
  EXPECT_EQ(Reading().Send(kHead + "A: " + std::string(10'000, 'a')),
            Seen{"refused: head_too_large"});
}

TEST(RequestReader, RefusesWhatTheBudgetDoesNotHold) {
  Reading reading(8192);
  EXPECT_EQ(reading.Send(Sized(std::string(20'000, 'x'))), Seen{"refused: buffer_budget"});
  EXPECT_LE(reading.most_held(), 8192u);
  EXPECT_EQ(Reading(8192).Send(Sized(std::string(2000, 'x'))), Seen{std::string(2000, 'x')});
}

TEST(RequestReader, SkipsABodyThatIsHere) {
  Reading reading;
  EXPECT_EQ(reading.reader().Take(Sized("body") + Sized("next")), Progress::kHeadComplete);
  EXPECT_TRUE(reading.reader().SkipBody());
  reading.reader().NextRequest();
  EXPECT_EQ(reading.Send(""), Seen{"next"});
}

TEST(RequestReader, CannotSkipABodyThatIsNotHere) {
  Reading sized;
  EXPECT_EQ(sized.reader().Take(kHead + "Content-Length: 5\r\n\r\nbod"), Progress::kHeadComplete);
  EXPECT_FALSE(sized.reader().SkipBody());
  Reading chunked;
  EXPECT_EQ(chunked.reader().Take(Chunked("0\r\n\r\n")), Progress::kHeadComplete);
  EXPECT_FALSE(chunked.reader().SkipBody());
}

TEST(RequestReader, PadsEveryBodyWithZeroes) {
  for (const size_t size : {0, 1, 4031, 4032, 4033, 60'000}) {
    Reading reading;
    reading.reader().Take(Sized(std::string(size, 'x')).substr(0, 2048));
    Progress progress = reading.reader().Take({});
    while (progress == Progress::kNeedMore) progress = reading.reader().Take("x");
    ASSERT_EQ(progress, Progress::kRequestComplete);
    const std::string_view body = reading.reader().body();
    ASSERT_EQ(body.size(), size);
    for (size_t i = 0; i < kBodyPaddingBytes; ++i) ASSERT_EQ(body.data()[size + i], '\0');
  }
}

// Mutated requests in random pieces: nothing crashes, nothing is held afterwards,
// and the outcome does not depend on how the bytes were cut.
TEST(RequestReader, SurvivesMutatedRequests) {
  constexpr int kMutations = 20'000;
  constexpr uint32_t kSeed = 20261124;
  std::printf("seed %u\n", kSeed);
  std::mt19937 random(kSeed);
  const std::string seeds[] = {
      Sized("body") + Sized("next"),
      Chunked("3\r\ntwo\r\n2;a=b\r\n!!\r\n0\r\nT: x\r\n\r\n") + Sized("next")};
  const std::string_view pieces[] = {
      "\r\n", "\n", "\r",        "0\r\n\r\n",     "1", ";", "=", "\"", " ",
      "-",    "F",  "\r\n0\r\n", "5\r\nhello\r\n"};
  for (int i = 0; i < kMutations; ++i) {
    std::string bytes = seeds[random() % 2];
    for (uint32_t change = random() % 4; change > 0; --change) {
      const size_t at = random() % bytes.size();
      if (random() % 2 == 0) {
        bytes.insert(at, pieces[random() % std::size(pieces)]);
      } else {
        bytes.erase(at, random() % 3);
      }
    }
    Reading whole;
    Reading cut;
    ASSERT_EQ(whole.Send(bytes), cut.Send(bytes, 1 + random() % 7)) << bytes;
  }
}

}  // namespace
}  // namespace penstock::ingress

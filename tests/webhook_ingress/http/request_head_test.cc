#include "webhook_ingress/http/request_head.h"

#include <limits>
#include <random>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "webhook_ingress/http/body_framer.h"

namespace penstock::ingress {
namespace {

constexpr size_t kFieldsMax = 100;

// The token of the refusal, or "ok".
std::string Judge(std::string_view bytes) {
  RequestHead head;
  const std::optional<HttpRefusal> refusal = ParseRequestHead(bytes, kFieldsMax, &head);
  return refusal.has_value() ? std::string(refusal->token) : "ok";
}

int StatusOf(std::string_view bytes) {
  RequestHead head;
  const std::optional<HttpRefusal> refusal = ParseRequestHead(bytes, kFieldsMax, &head);
  return refusal.has_value() ? refusal->status : 200;
}

std::string WithFields(std::string_view fields) {
  return "POST /webhook HTTP/1.1\r\nHost: x\r\n" + std::string(fields) + "\r\n";
}

TEST(ParseRequestHead, ReadsEveryPart) {
  const std::string bytes = WithFields("Content-Length: 12\r\nStripe-Signature:  t=1,v1=a \t\r\n");
  RequestHead head;
  ASSERT_FALSE(ParseRequestHead(bytes, kFieldsMax, &head).has_value());
  EXPECT_EQ(head.method, "POST");
  EXPECT_EQ(head.target, "/webhook");
  EXPECT_EQ(head.content_length, 12u);
  EXPECT_FALSE(head.chunked);
  EXPECT_TRUE(head.keep_alive);
  ASSERT_EQ(head.fields.size(), 3u);
  EXPECT_EQ(head.fields[2].first, "Stripe-Signature");
  EXPECT_EQ(head.fields[2].second, "t=1,v1=a");
}

TEST(ParseRequestHead, TakesThePathOutOfTheTarget) {
  const auto path = [](std::string_view target) {
    const std::string bytes = "POST " + std::string(target) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    RequestHead head;
    EXPECT_FALSE(ParseRequestHead(bytes, kFieldsMax, &head).has_value()) << target;
    return std::string(head.path);
  };
  EXPECT_EQ(path("/webhook?a=/b?c"), "/webhook");
  EXPECT_EQ(path("/a/../b%0D%0A"), "/a/../b%0D%0A");
  EXPECT_EQ(path("http://example.com/webhook?a"), "/webhook");
  EXPECT_EQ(path("HTTPS://example.com"), "/");
  EXPECT_EQ(path("http://example.com?a=/b"), "/");
  EXPECT_EQ(path("*"), "*");
  EXPECT_EQ(path("example.com:443"), "example.com:443");
}

TEST(ParseRequestHead, RefusesARequestLineThatIsNotExact) {
  for (const char* line :
       {"", " ", "POST", "POST /", "POST / ", "POST  / HTTP/1.1", " POST / HTTP/1.1",
        "POST / HTTP/1.1 ", "POST /a b HTTP/1.1", "POST\t/ HTTP/1.1", "PO(ST / HTTP/1.1",
        "POST /\xc3\xa9 HTTP/1.1", "POST /\x7f HTTP/1.1", "POST / http/1.1", "POST / HTTP/1.1\r",
        "POST / FTP", "POST / HTTP/11"}) {
    EXPECT_EQ(Judge(std::string(line) + "\r\nHost: x\r\n\r\n"), "bad_request_line") << line;
  }
  EXPECT_EQ(StatusOf("POST / HTTP/2.0\r\nHost: x\r\n\r\n"), 505);
  EXPECT_EQ(StatusOf("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
}

TEST(ParseRequestHead, RefusesLinesThatAreNoField) {
  for (const std::string& field :
       {std::string("no colon"), std::string(": no name"), std::string("Name : blank before"),
        std::string(" folded: start"), std::string("A: b\r\n folded"),
        std::string("A: b\r\n\tfolded"), std::string("A: nul\0byte", 11),
        std::string("A\0B: nul", 8), std::string("A: bare\nfeed"), std::string("A: bare\rreturn"),
        std::string("A: b\x01"), std::string("A: b\x7f"), std::string("A(b): c")}) {
    EXPECT_EQ(Judge(WithFields(field + "\r\n")), "bad_field") << field;
  }
}

TEST(ParseRequestHead, TakesValuesBeyondAscii) {
  EXPECT_EQ(Judge(WithFields("A: caf\xc3\xa9\r\nB:\r\n")), "ok");
}

TEST(ParseRequestHead, WantsExactlyOneHost) {
  EXPECT_EQ(Judge("POST / HTTP/1.1\r\n\r\n"), "bad_host");
  EXPECT_EQ(Judge(WithFields("host: y\r\n")), "bad_host");
  EXPECT_EQ(Judge("POST / HTTP/1.0\r\n\r\n"), "ok");
}

TEST(ParseRequestHead, WantsOneContentLengthOfDigits) {
  for (const char* value : {"", "-1", "+1", "1 1", "1,1", "0x10", "1.0", "1e3", "abc", "12a"}) {
    EXPECT_EQ(Judge(WithFields("Content-Length: " + std::string(value) + "\r\n")),
              "bad_content_length")
        << value;
  }
  EXPECT_EQ(Judge(WithFields("Content-Length: 5\r\ncontent-length: 5\r\n")), "bad_content_length");
  EXPECT_EQ(Judge(WithFields("Content-Length: 0005\r\n")), "ok");
}

TEST(ParseRequestHead, ReadsContentLengthsBeyond64Bits) {
  for (const char* value :
       {"18446744073709551615", "18446744073709551616", "99999999999999999999999"}) {
    const std::string bytes = WithFields("Content-Length: " + std::string(value) + "\r\n");
    RequestHead head;
    ASSERT_FALSE(ParseRequestHead(bytes, kFieldsMax, &head).has_value());
    EXPECT_EQ(head.content_length, std::numeric_limits<uint64_t>::max());
  }
}

TEST(ParseRequestHead, KnowsNoTransferEncodingButChunked) {
  EXPECT_EQ(Judge(WithFields("Transfer-Encoding: Chunked\r\n")), "ok");
  for (const char* value : {"gzip", "chunked, gzip", "gzip, chunked", "identity", "chunked;q=1",
                            "\"chunked\"", "xchunked", "chunked,", ""}) {
    EXPECT_EQ(StatusOf(WithFields("Transfer-Encoding: " + std::string(value) + "\r\n")), 501)
        << value;
  }
}

TEST(ParseRequestHead, RefusesTwoWaysToTellTheLength) {
  EXPECT_EQ(Judge(WithFields("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")),
            "bad_transfer_encoding");
  EXPECT_EQ(Judge(WithFields("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n")),
            "bad_transfer_encoding");
  EXPECT_EQ(Judge(WithFields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")),
            "bad_transfer_encoding");
  EXPECT_EQ(Judge("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"),
            "bad_transfer_encoding");
}

TEST(ParseRequestHead, CountsFields) {
  std::string fields;
  for (size_t i = 0; i < kFieldsMax - 1; ++i) fields += "A: b\r\n";
  EXPECT_EQ(Judge(WithFields(fields)), "ok");
  EXPECT_EQ(StatusOf(WithFields(fields + "A: b\r\n")), 431);
}

TEST(ParseRequestHead, TellsWhetherTheConnectionStays) {
  const auto stays = [](const std::string& bytes) {
    RequestHead head;
    EXPECT_FALSE(ParseRequestHead(bytes, kFieldsMax, &head).has_value());
    return head.keep_alive;
  };
  EXPECT_TRUE(stays(WithFields("")));
  EXPECT_FALSE(stays(WithFields("Connection: CLOSE\r\n")));
  EXPECT_FALSE(stays(WithFields("Connection: keep-alive\r\nConnection: x, close\r\n")));
  EXPECT_FALSE(stays("POST / HTTP/1.0\r\n\r\n"));
  EXPECT_TRUE(stays("POST / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));
}

TEST(ParseRequestHead, RefusesAConnectionThatIsNoListOfTokens) {
  for (const char* value : {"close;", "close x", "\"close\"", "close\x80"}) {
    EXPECT_EQ(Judge(WithFields("Connection: " + std::string(value) + "\r\n")), "bad_connection");
    EXPECT_EQ(Judge(WithFields("Proxy-Connection: " + std::string(value) + "\r\n")),
              "bad_connection");
  }
  EXPECT_EQ(Judge(WithFields("Connection: , close ,\r\nProxy-Connection: close\r\n")), "ok");
}

TEST(ParseRequestHead, KnowsOneExpectation) {
  RequestHead head;
  const std::string bytes = WithFields("Expect: 100-Continue\r\n");
  ASSERT_FALSE(ParseRequestHead(bytes, kFieldsMax, &head).has_value());
  EXPECT_TRUE(head.expects_continue);
  EXPECT_EQ(StatusOf(WithFields("Expect: 200-ok\r\n")), 417);
}

TEST(ParseRequestHead, RefusesBytesBehindTheHead) {
  EXPECT_EQ(Judge(WithFields("") + "GET / HTTP/1.1\r\n\r\n"), "bad_field");
  EXPECT_EQ(Judge(""), "bad_request_line");
}

HeadScanner::Result ScanPiecewise(std::string_view text, size_t piece, size_t* head_bytes) {
  HeadScanner scanner;
  HeadScanner::Result result = HeadScanner::Result::kNeedMore;
  for (size_t end = 0; result == HeadScanner::Result::kNeedMore && end < text.size();) {
    end = std::min(text.size(), end + piece);
    result = scanner.Scan(text.substr(0, end));
  }
  *head_bytes = scanner.head_bytes();
  return result;
}

TEST(HeadScanner, FindsTheEndHoweverTheBytesCome) {
  const std::string head = WithFields("A: b\r\n");
  for (size_t piece = 1; piece <= head.size() + 4; ++piece) {
    size_t head_bytes = 0;
    EXPECT_EQ(ScanPiecewise(head + "body", piece, &head_bytes), HeadScanner::Result::kComplete);
    EXPECT_EQ(head_bytes, head.size());
  }
}

TEST(HeadScanner, RefusesABareLineFeedWhereItIs) {
  size_t head_bytes;
  for (const char* text :
       {"\n", "POST / HTTP/1.1\n", "POST / HTTP/1.1\r\nA: b\n\r\n", "POST / HTTP/1.1\r\n\n"}) {
    EXPECT_EQ(ScanPiecewise(text, 1, &head_bytes), HeadScanner::Result::kMalformed) << text;
  }
}

TEST(HeadScanner, RefusesOtherProtocolsAtTheirFirstByte) {
  HeadScanner scanner;
  EXPECT_EQ(scanner.Scan("\x16\x03\x01\x02"), HeadScanner::Result::kMalformed);
}

// Whatever is accepted here must mean the same to the library that frames the body.
TEST(ParseRequestHead, AgreesWithTheFramingLibraryOnMutatedHeads) {
  constexpr int kMutations = 50'000;
  constexpr uint32_t kSeed = 20261123;
  constexpr uint64_t kLongest = std::numeric_limits<uint64_t>::max();
  std::mt19937 random(kSeed);
  const std::string seeds[] = {
      WithFields("Content-Length: 12\r\nStripe-Signature: t=1,v1=a\r\nConnection: close\r\n"),
      WithFields("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n"),
      "POST http://a/b?c HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n"};
  const std::string_view pieces[] = {"\r\n",
                                     "\n",
                                     "\r",
                                     " ",
                                     "\t",
                                     ":",
                                     ",",
                                     "0",
                                     "\r\n ",
                                     "chunked",
                                     "Content-Length: 3\r\n",
                                     "close",
                                     ";",
                                     "=",
                                     "\"",
                                     "Transfer-Encoding: chunked\r\n",
                                     "HTTP/1.1",
                                     "\x80"};
  int accepted = 0;
  for (int i = 0; i < kMutations; ++i) {
    std::string bytes = seeds[random() % 3];
    for (uint32_t change = random() % 3 + 1; change > 0; --change) {
      const size_t at = random() % bytes.size();
      if (random() % 2 == 0) {
        bytes.insert(at, pieces[random() % std::size(pieces)]);
      } else if (random() % 2 == 0) {
        bytes[at] = static_cast<char>(random());
      } else {
        bytes.erase(at, random() % 4);
      }
      if (bytes.empty()) bytes = "x";
    }
    RequestHead head;
    if (ParseRequestHead(bytes, kFieldsMax, &head).has_value()) continue;
    ++accepted;
    ASSERT_FALSE(BodyFramer().Start(bytes, head, kLongest).has_value()) << bytes;
  }
  std::printf("seed %u: %d of %d accepted\n", kSeed, accepted, kMutations);
  EXPECT_GT(accepted, kMutations / 20);
}

}  // namespace
}  // namespace penstock::ingress

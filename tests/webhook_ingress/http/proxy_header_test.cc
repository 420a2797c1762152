#include "webhook_ingress/http/proxy_header.h"

#include <string>

#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using Result = ProxyHeader::Result;

const std::string kSignature("\r\n\r\n\0\r\nQUIT\n", 12);

std::string V2(char version_and_command, char family, const std::string& rest) {
  std::string header = kSignature + version_and_command + family;
  header += static_cast<char>(rest.size() >> 8);
  header += static_cast<char>(rest.size());
  return header + rest;
}

const std::string kV4Rest("\x03\x12\x0c\x3f\x0a\x00\x00\x05\xdc\x04\x01\xbb", 12);

std::string ClientOf(const std::string& bytes) {
  const ProxyHeader header = ParseProxyHeader(bytes);
  if (header.result != Result::kComplete) return "not complete";
  return header.client ? header.client->ToString() : "none";
}

TEST(ProxyHeader, Version1TellsTheClient) {
  EXPECT_EQ(ClientOf("PROXY TCP4 3.18.12.63 10.0.0.5 56324 443\r\nPOST"), "3.18.12.63");
  EXPECT_EQ(ClientOf("PROXY TCP6 2001:db8::1 2001:db8::2 1 65535\r\n"), "2001:db8::1");
  EXPECT_EQ(ClientOf("PROXY UNKNOWN\r\n"), "none");
  EXPECT_EQ(ClientOf("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n"), "none");
}

TEST(ProxyHeader, Version1EndsAtItsLine) {
  EXPECT_EQ(ParseProxyHeader("PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\nPOST / HTTP/1.1\r\n").bytes, 32u);
}

TEST(ProxyHeader, Version1RefusesWhatIsNotWellFormed) {
  for (const char* line :
       {"TCP4 3.18.12.63 10.0.0.5 56324", "TCP4 3.18.12.63 10.0.0.5 56324 443 1", "TCP4  1.1.1.1",
        "TCP4 1.1.1.256 2.2.2.2 1 2", "TCP4 2001:db8::1 2001:db8::2 1 2",
        "TCP5 1.1.1.1 2.2.2.2 1 2", "TCP4 1.1.1.1 2.2.2.2 1 65536", "TCP4 1.1.1.1 2.2.2.2 -1 2",
        "TCP4 1.1.1.1 2.2.2.2 01 2", "tcp4 1.1.1.1 2.2.2.2 1 2", "", "TCP4 1.1.1.1 2.2.2.2 1 2 "}) {
    EXPECT_EQ(ParseProxyHeader(std::string("PROXY ") + line + "\r\n").result, Result::kMalformed)
        << line;
  }
  EXPECT_EQ(ParseProxyHeader("PROXY " + std::string(101, 'a')).result, Result::kMalformed);
}

TEST(ProxyHeader, Version2TellsTheClient) {
  EXPECT_EQ(ClientOf(V2('\x21', '\x11', kV4Rest)), "3.18.12.63");
  EXPECT_EQ(ClientOf(V2('\x21', '\x21',
                        std::string("\x20\x01\x0d\xb8", 4) + std::string(11, 0) + '\x01' +
                            std::string(20, 0))),
            "2001:db8::1");
  EXPECT_EQ(ClientOf(V2('\x20', '\x11', kV4Rest)), "none") << "LOCAL";
  EXPECT_EQ(ClientOf(V2('\x21', '\x31', std::string(216, 'x'))), "none") << "a Unix socket";
  EXPECT_EQ(ClientOf(V2('\x21', '\x00', "")), "none") << "unspecified";
}

TEST(ProxyHeader, Version2SkipsFurtherFields) {
  const std::string header = V2('\x21', '\x11', kV4Rest + "\x04" + std::string(200, 'x'));
  EXPECT_EQ(ParseProxyHeader(header + "POST").bytes, header.size());
}

TEST(ProxyHeader, Version2RefusesWhatIsNotWellFormed) {
  EXPECT_EQ(ParseProxyHeader(V2('\x11', '\x11', kV4Rest)).result, Result::kMalformed);
  EXPECT_EQ(ParseProxyHeader(V2('\x22', '\x11', kV4Rest)).result, Result::kMalformed);
  EXPECT_EQ(ParseProxyHeader(V2('\x21', '\x11', kV4Rest.substr(1))).result, Result::kMalformed);
  EXPECT_EQ(ParseProxyHeader(V2('\x21', '\x21', kV4Rest)).result, Result::kMalformed);
  EXPECT_EQ(ParseProxyHeader(V2('\x21', '\x11', std::string(4081, 'x'))).result,
            Result::kMalformed);
}

TEST(ProxyHeader, EveryBeginningOfAHeaderNeedsMore) {
  for (const std::string& header :
       {std::string("PROXY TCP4 3.18.12.63 10.0.0.5 56324 443\r\n"), V2('\x21', '\x11', kV4Rest)}) {
    for (size_t size = 0; size < header.size(); ++size) {
      EXPECT_EQ(ParseProxyHeader(header.substr(0, size)).result, Result::kNeedMore) << size;
    }
    EXPECT_EQ(ParseProxyHeader(header).result, Result::kComplete);
  }
}

TEST(ProxyHeader, ARequestIsNone) {
  for (const char* bytes : {"POST / HTTP/1.1\r\n", "PROPFIND /", "PUT", "GET", "\x16\x03\x01",
                            "\r\nPOST", "PROXYX", "proxy TCP4"}) {
    EXPECT_EQ(ParseProxyHeader(bytes).result, Result::kNone) << bytes;
  }
}

}  // namespace
}  // namespace penstock::ingress

#include "webhook_ingress/http/forwarded_for.h"

#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

constexpr char kProxy[] = "10.0.0.5";

// The client of a request with these X-Forwarded-For fields, when 10.0.0.0/8 is trusted.
std::string Client(std::string_view peer, const std::vector<std::string_view>& fields) {
  HttpRequest request;
  request.headers.emplace_back("Host", "x");
  for (const std::string_view field : fields)
    request.headers.emplace_back("x-Forwarded-FOR", field);
  return ClientAddress(peer, request, *IpRanges::Parse({"10.0.0.0/8"}));
}

TEST(ForwardedFor, IsTheProxysWordAboutTheClient) {
  EXPECT_EQ(Client(kProxy, {"3.18.12.63"}), "3.18.12.63");
  EXPECT_EQ(Client(kProxy, {"2001:DB8::1"}), "2001:db8::1");
}

TEST(ForwardedFor, OfAStrangerMeansNothing) {
  EXPECT_EQ(Client("6.6.6.6", {"3.18.12.63"}), "6.6.6.6");
}

TEST(ForwardedFor, WhatStandsBeforeTheClientIsHearsay) {
  EXPECT_EQ(Client(kProxy, {"127.0.0.1, 3.18.12.63, 10.0.0.9"}), "3.18.12.63");
  EXPECT_EQ(Client(kProxy, {"127.0.0.1", "3.18.12.63,10.0.0.9", "10.0.0.8"}), "3.18.12.63");
}

TEST(ForwardedFor, WithoutAClientTheFirstProxyIsIt) {
  EXPECT_EQ(Client(kProxy, {}), kProxy);
  EXPECT_EQ(Client(kProxy, {"10.0.0.7, 10.0.0.9"}), "10.0.0.7");
}

TEST(ForwardedFor, NonsenseEndsTheReading) {
  for (const char* nonsense : {"", "unknown", "3.18.12.63 3.18.12.64", "_hidden", "1.2.3.4:x",
                               "[2001:db8::1", "3.18.12.63:123456", "%0D%0A"}) {
    EXPECT_EQ(Client(kProxy, {nonsense}), kProxy) << nonsense;
    EXPECT_EQ(Client(kProxy, {std::string("3.3.3.3,") + nonsense + ",10.0.0.9"}), "10.0.0.9");
  }
}

TEST(ForwardedFor, PortsAndBracketsArePutUpWith) {
  EXPECT_EQ(Client(kProxy, {"3.18.12.63:50000"}), "3.18.12.63");
  EXPECT_EQ(Client(kProxy, {"[2001:db8::1]:50000"}), "2001:db8::1");
  EXPECT_EQ(Client(kProxy, {"[2001:db8::1]"}), "2001:db8::1");
}

}  // namespace
}  // namespace penstock::ingress

#include "webhook_ingress/tls/tls_records.h"

#include <gtest/gtest.h>

#include <string>

namespace penstock::ingress {
namespace {

std::string Record(const std::string& content, char type = 22) {
  return std::string({type, 3, 1, static_cast<char>(content.size() >> 8),
                      static_cast<char>(content.size())}) +
         content;
}

std::string Hello(size_t body_bytes) {
  return std::string({1, static_cast<char>(body_bytes >> 16), static_cast<char>(body_bytes >> 8),
                      static_cast<char>(body_bytes)}) +
         std::string(body_bytes, 'h');
}

// What HelloBytes asks for while `bytes` arrive one by one; it must never ask for what
// is here already, nor for more than there is.
void ExpectWholeAt(const std::string& bytes) {
  for (size_t here = 1; here < bytes.size(); ++here) {
    const Arrival arrival = HelloBytes(bytes.substr(0, here));
    ASSERT_GT(arrival.needed, here) << here;
    ASSERT_LE(arrival.needed, bytes.size()) << here;
    if (!arrival.known) continue;
    ASSERT_EQ(arrival.needed, bytes.size()) << here;
  }
  const Arrival arrival = HelloBytes(bytes);
  EXPECT_TRUE(arrival.known);
  EXPECT_EQ(arrival.needed, bytes.size());
}

TEST(TlsRecords, AHelloIsWholeInOneRecord) {
  ExpectWholeAt(Record(Hello(200)));
  EXPECT_EQ(HelloBytes(Record(Hello(200)) + "more").needed, 209u);
}

TEST(TlsRecords, AHelloInSeveralRecordsIsWholeAtItsLast) {
  const std::string hello = Hello(200);
  ExpectWholeAt(Record(hello.substr(0, 1)) + Record(hello.substr(1, 2)) +
                Record(hello.substr(3, 100)) + Record(hello.substr(103)));
}

TEST(TlsRecords, WhatIsNoHelloIsToldAtItsFirstByte) {
  EXPECT_EQ(HelloBytes("P").needed, 0u);
  EXPECT_EQ(HelloBytes(Record(std::string("\2\0\0\1x", 5))).needed, 0u) << "another message";
  EXPECT_EQ(HelloBytes(Record("")).needed, 0u);
  EXPECT_EQ(HelloBytes(std::string("\x16\3\1\xff\xff", 5)).needed, 0u);
  EXPECT_EQ(HelloBytes(Record(Hello(200).substr(0, 10)) + "x").needed, 0u) << "in between";
}

TEST(TlsRecords, AHelloInCrumbsIsRefused) {
  std::string crumbs;
  for (const char c : Hello(2000)) crumbs += Record(std::string(1, c));
  EXPECT_EQ(HelloBytes(crumbs.substr(0, kPeekBytes)).needed, 0u);
}

TEST(TlsRecords, ARecordIsWholeAfterItsLength) {
  EXPECT_EQ(RecordBytes("").needed, 5u);
  EXPECT_FALSE(RecordBytes("\x17\3\3").known);
  EXPECT_EQ(RecordBytes(Record("data", 23).substr(0, 5)).needed, 9u);
  EXPECT_TRUE(RecordBytes(Record("data", 23)).known);
  EXPECT_EQ(RecordBytes("\x17\3\3\xff\xff").needed, 5u) << "OpenSSL refuses it";
}

}  // namespace
}  // namespace penstock::ingress

#include "event_service/log/record_format.h"

#include <dlfcn.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/escaping.h"
#include "event_service/log/crc32c.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace rocksdb::crc32c {

// Not in a header that is installed.
uint32_t Extend(uint32_t crc, const char* data, size_t size);

}  // namespace rocksdb::crc32c

namespace penstock::event_service {
namespace {

using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using namespace std::string_view_literals;

std::string Hex(std::string_view bytes) { return absl::BytesToHexString(std::string(bytes)); }

TEST(RecordFormatTest, GoldenBytesOfARecord) {
  const auto event = Stored(0x0102, "evt_1");
  // sequence 258; committed_at 1767225600 s; id; type.
  const std::string wire =
      "088202"
      "12060880f2d6ca06"
      "1a056576745f31"
      "22106368617267652e737563636565646564";
  const std::string record = EncodeRecord(*event, 0x0101);
  EXPECT_EQ(Hex(record),
            "01"
            "5fa647cb"
            "0000000000000101" +
                wire);
}

TEST(RecordFormatTest, GoldenBytesOfKeysAndEntries) {
  EXPECT_EQ(Hex(EventKey(0x0102030405060708)), "0102030405060708");
  EXPECT_EQ(Hex(EncodeIdEntry({258, 1})), "00000000000001028000000000000001");
  EXPECT_EQ(Hex(EncodeTimeKey({-1, 3})), "7fffffffffffffff0000000000000003");
  EXPECT_EQ(Hex(EncodeTypeKey("a.b", 1)), "612e62000000000000000001");
  LogState state;
  state.low_water = 2;
  state.head = 5;
  state.head_committed_at = absl::FromUnixMicros(7);
  state.last_stored = 4;
  EXPECT_EQ(Hex(EncodeLogState(state)),
            "0000000000000002"
            "0000000000000005"
            "8000000000000007"
            "0000000000000004");
}

TEST(RecordFormatTest, ReadsBackWhatItWrote) {
  const auto event = Stored(7, "evt_7");
  const auto record = DecodeRecord(7, EncodeRecord(*event, 3));
  ASSERT_TRUE(record.ok()) << record.status();
  EXPECT_EQ(record->previous, 3u);
  EXPECT_EQ(record->event->wire(), event->wire());

  LogState state;
  state.low_water = 9;
  const auto back = DecodeLogState(EncodeLogState(state));
  EXPECT_EQ(back->low_water, 9u);
  EXPECT_EQ(back->head_committed_at, absl::InfinitePast());
  EXPECT_EQ(DecodeTimeKey(EncodeTimeKey({-5, 6}))->committed_at_micros, -5);
  EXPECT_EQ(DecodeIdEntry(EncodeIdEntry({5, -6}))->committed_at_micros, -6);
}

TEST(RecordFormatTest, EveryFlippedBitIsDataLoss) {
  const std::string record = EncodeRecord(*Stored(7, "evt_7"), 3);
  for (size_t i = 0; i < record.size(); ++i) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string bad = record;
      bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
      EXPECT_EQ(DecodeRecord(7, bad).status().code(), absl::StatusCode::kDataLoss) << i;
    }
  }
}

TEST(RecordFormatTest, ARecordUnderAnotherSequenceOrCutShortIsDataLoss) {
  const std::string record = EncodeRecord(*Stored(7, "evt_7"), 3);
  EXPECT_EQ(DecodeRecord(8, record).status().code(), absl::StatusCode::kDataLoss);
  for (size_t size = 0; size < record.size(); ++size) {
    EXPECT_FALSE(DecodeRecord(7, record.substr(0, size)).ok()) << size;
  }
}

TEST(RecordFormatTest, KeysOrderAsWhatTheyStandFor) {
  EXPECT_LT(EventKey(255), EventKey(256));
  EXPECT_LT(EncodeTimeKey({-1, 9}), EncodeTimeKey({0, 1}));
  EXPECT_LT(EncodeTimeKey({0, 1}), EncodeTimeKey({0, 2}));
  EXPECT_LT(EncodeTimeKey({0, 2}), EncodeTimeKey({1, 1}));
  EXPECT_LT(EncodeTypeKey("a", 255), EncodeTypeKey("a", 256));
}

TEST(RecordFormatTest, ATypeThatHoldsTheSeparatorIsNotMistakenForAShorterOne) {
  const std::string key = EncodeTypeKey("a\0b"sv, 5);
  EXPECT_EQ(DecodeTypeKeySequence(key), 5u);
  EXPECT_EQ(key.size(), EncodeTypeKey("a", 5).size() + 2);
}

TEST(RecordFormatTest, RefusesKeysAndEntriesOfAnotherLength) {
  EXPECT_EQ(DecodeEventKey("1234567"), std::nullopt);
  EXPECT_EQ(DecodeTypeKeySequence("12345678"), std::nullopt);
  EXPECT_FALSE(DecodeIdEntry("123456781234567").has_value());
  EXPECT_FALSE(DecodeTimeKey("12345678123456789").has_value());
  EXPECT_FALSE(DecodeLogState("").has_value());
}

// RFC 3720, B.4.
TEST(Crc32cTest, AgreesWithThePublishedVectors) {
  std::string ascending;
  for (int i = 0; i < 32; ++i) ascending.push_back(static_cast<char>(i));
  for (auto* crc : {&Crc32c, &Crc32cPortable}) {
    EXPECT_EQ(crc(std::string(32, '\0'), 0), 0x8a9136aau);
    EXPECT_EQ(crc(std::string(32, '\xff'), 0), 0x62a8ab43u);
    EXPECT_EQ(crc(ascending, 0), 0x46dd794eu);
    EXPECT_EQ(crc("123456789", 0), 0xe3069283u);
    EXPECT_EQ(crc("", 0), 0u);
  }
}

// Or every event costs 3.5 us more.
TEST(Crc32cTest, IsWhatRocksDbUses) {
  uint32_t (*const ours)(uint32_t, const char*, size_t) = rocksdb::crc32c::Extend;
  EXPECT_EQ(::dlsym(RTLD_DEFAULT, "_ZN7rocksdb6crc32c6ExtendEjPKcm"),
            reinterpret_cast<const void*>(ours));
}

TEST(Crc32cTest, GoesOnWhereItStoppedAtEveryCut) {
  std::string data;
  for (int i = 0; i < 100; ++i) data.push_back(static_cast<char>(i * 37));
  for (size_t cut = 0; cut <= data.size(); ++cut) {
    const std::string_view view = data;
    EXPECT_EQ(Crc32c(view.substr(cut), Crc32c(view.substr(0, cut))), Crc32cPortable(data));
    EXPECT_EQ(Crc32cPortable(view.substr(cut), Crc32cPortable(view.substr(0, cut))), Crc32c(data));
  }
}

}  // namespace
}  // namespace penstock::event_service

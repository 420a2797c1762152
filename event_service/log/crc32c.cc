#include "event_service/log/crc32c.h"

#include <array>
#include <cstring>

namespace penstock::event_service {
namespace {

constexpr uint32_t kReflectedPolynomial = 0x82f63b78;
constexpr int kSlices = 8;

using Tables = std::array<std::array<uint32_t, 256>, kSlices>;

// tables[k][b]: the checksum of byte b followed by k zero bytes, so that eight
// bytes are looked up side by side instead of one after the other.
constexpr Tables MakeTables() {
  Tables tables{};
  for (uint32_t byte = 0; byte < 256; ++byte) {
    uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) ? kReflectedPolynomial : 0);
    tables[0][byte] = crc;
  }
  for (uint32_t byte = 0; byte < 256; ++byte) {
    for (int k = 1; k < kSlices; ++k) {
      const uint32_t before = tables[k - 1][byte];
      tables[k][byte] = (before >> 8) ^ tables[0][before & 0xff];
    }
  }
  return tables;
}

constexpr Tables kTables = MakeTables();

uint32_t Byte(std::string_view data, size_t i) { return static_cast<unsigned char>(data[i]); }

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) uint32_t Crc32cInstruction(std::string_view data, uint32_t crc) {
  uint64_t state = crc ^ 0xffffffffu;
  size_t i = 0;
  for (; i + sizeof(uint64_t) <= data.size(); i += sizeof(uint64_t)) {
    uint64_t word;
    std::memcpy(&word, data.data() + i, sizeof(word));
    state = __builtin_ia32_crc32di(state, word);
  }
  auto narrow = static_cast<uint32_t>(state);
  for (; i < data.size(); ++i) narrow = __builtin_ia32_crc32qi(narrow, data[i]);
  return narrow ^ 0xffffffffu;
}
#endif

}  // namespace

uint32_t Crc32cPortable(std::string_view data, uint32_t crc) {
  crc ^= 0xffffffffu;
  size_t i = 0;
  for (; i + kSlices <= data.size(); i += kSlices) {
    const uint32_t low = crc ^ (Byte(data, i) | Byte(data, i + 1) << 8 | Byte(data, i + 2) << 16 |
                                Byte(data, i + 3) << 24);
    crc = kTables[7][low & 0xff] ^ kTables[6][low >> 8 & 0xff] ^ kTables[5][low >> 16 & 0xff] ^
          kTables[4][low >> 24] ^ kTables[3][Byte(data, i + 4)] ^ kTables[2][Byte(data, i + 5)] ^
          kTables[1][Byte(data, i + 6)] ^ kTables[0][Byte(data, i + 7)];
  }
  for (; i < data.size(); ++i) crc = (crc >> 8) ^ kTables[0][(crc ^ Byte(data, i)) & 0xff];
  return crc ^ 0xffffffffu;
}

uint32_t Crc32c(std::string_view data, uint32_t crc) {
#if defined(__x86_64__)
  static const bool has_instruction = __builtin_cpu_supports("sse4.2");
  if (has_instruction) return Crc32cInstruction(data, crc);
#endif
  return Crc32cPortable(data, crc);
}

}  // namespace penstock::event_service

// RocksDB checks every record of its write-ahead log with CRC-32C. Debian builds it for processors
// that lack the instruction, so it goes through a table: 4.1 us for an event of 6.8 KB instead of
// 0.6 us. A program's own functions come before those of its shared libraries, so the library calls
// this one: same bits, other time. Where RocksDB is linked so that it does not, it uses its own; a
// test tells which.
namespace rocksdb::crc32c {

// As declared in RocksDB's util/crc32c.h, which is not installed.
uint32_t Extend(uint32_t crc, const char* data, size_t size);
uint32_t Extend(uint32_t crc, const char* data, size_t size) {
  return penstock::event_service::Crc32c(std::string_view(data, size), crc);
}

}  // namespace rocksdb::crc32c

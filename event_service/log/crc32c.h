// CRC-32C (Castagnoli), the checksum of records and of the mark.
#pragma once

#include <cstdint>
#include <string_view>

namespace penstock::event_service {

// The checksum of `data`, or of what `crc` covers followed by `data`. Uses the
// processor's instruction where there is one, and a table elsewhere.
uint32_t Crc32c(std::string_view data, uint32_t crc = 0);

// The same without the instruction; for tests.
uint32_t Crc32cPortable(std::string_view data, uint32_t crc = 0);

}  // namespace penstock::event_service

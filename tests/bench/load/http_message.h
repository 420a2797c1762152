// Where one HTTP/1.1 message ends.
#pragma once

#include <cstddef>
#include <string_view>

namespace penstock::bench {

// The length of the first request or answer in `bytes`, its body included; 0 while it is not
// complete. Without Content-Length there is no body: nothing here is sent in chunks.
size_t HttpMessageBytes(std::string_view bytes);

}  // namespace penstock::bench

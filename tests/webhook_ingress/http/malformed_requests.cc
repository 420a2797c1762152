#include "tests/webhook_ingress/http/malformed_requests.h"

namespace penstock::ingress {
namespace {

std::string Repeat(std::string_view text, size_t times) {
  std::string result;
  for (size_t i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

std::string MalformedRequests::Head(std::string_view fields) const { return Head(fields, path_); }

std::string MalformedRequests::Head(std::string_view fields, std::string_view target) const {
  return "POST " + std::string(target) + " HTTP/1.1\r\nHost: x\r\nX-Canary: " + kCanary + "\r\n" +
         common_fields_ + std::string(fields) + "\r\n";
}

std::string MalformedRequests::Chunked(std::string_view chunks) const {
  return Head("Transfer-Encoding: chunked\r\n") + std::string(chunks);
}

std::vector<Attack> MalformedRequests::All() const {
  const std::string nul("A: b\0c\r\n", 8);
  return {
      {"endless_header_line", Head("A: " + std::string(40'000, 'a')), 431},
      {"endless_request_line", "POST /" + std::string(40'000, 'a'), 431},
      {"header_count_500000", Head(Repeat("A: b\r\n", 500'000)), 431},
      {"header_count_101_small", Head(Repeat("A:\r\n", 100)), 431},
      {"chunked_past_cap", Chunked(Repeat("1000\r\n" + std::string(4096, 'x') + "\r\n", 257)), 413},
      {"chunk_of_16_exbibytes", Chunked("FFFFFFFFFFFFFFFF\r\nx"), 413},
      {"chunk_size_overflow", Chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk_size_negative", Chunked("-5\r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk_size_hex_prefix", Chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400},
      {"chunk_data_too_long", Chunked("5\r\nhello!!\r\n0\r\n\r\n"), 400},
      {"chunk_extension_endless", Chunked("5;" + std::string(40'000, 'a')), 400},
      {"trailer_endless", Chunked("0\r\n" + Repeat("A: b\r\n", 10'000)), 400},
      {"length_and_chunked", Head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400},
      {"chunked_and_length", Head("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400},
      {"two_lengths_differ", Head("Content-Length: 5\r\nContent-Length: 6\r\n"), 400},
      {"two_lengths_same", Head("Content-Length: 5\r\nContent-Length: 5\r\n"), 400},
      {"length_list", Head("Content-Length: 5, 5\r\n"), 400},
      {"length_negative", Head("Content-Length: -1\r\n"), 400},
      {"length_plus", Head("Content-Length: +5\r\n"), 400},
      {"length_hex", Head("Content-Length: 0x5\r\n"), 400},
      {"length_100_GB", Head("Content-Length: 100000000000\r\n"), 413},
      {"length_beyond_64_bits", Head("Content-Length: 99999999999999999999999\r\n"), 413},
      {"encoding_chunked_gzip", Head("Transfer-Encoding: chunked, gzip\r\n"), 501},
      {"encoding_gzip_chunked", Head("Transfer-Encoding: gzip, chunked\r\n"), 501},
      {"encoding_twice", Head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400},
      {"encoding_tab_prefix", Head("Transfer-Encoding:\tchunked\x0b\r\n"), 400},
      {"encoding_http_1_0", "POST " + path_ + " HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
       400},
      {"content_encoding_gzip", Head("Content-Encoding: gzip\r\nContent-Length: 5\r\n"), 415},
      {"get_with_hidden_body",
       "GET " + path_ + " HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nPOST / HTTP/1.1\r\n",
       405},
      {"header_name_blank_before_colon", Head("Content-Length : 5\r\n"), 400},
      {"header_folded", Head("A: b\r\n Content-Length: 5\r\n"), 400},
      {"header_nul", Head(nul), 400},
      {"header_bare_return", Head("A: b\rContent-Length: 5\r\n"), 400},
      {"line_bare_feed", Head("A: b\nContent-Length: 5\r\n"), 400},
      {"lines_of_bare_feeds", "POST " + path_ + " HTTP/1.1\nHost: x\n\n", 400},
      {"host_twice", Head("Host: y\r\n"), 400},
      {"host_missing", "POST " + path_ + " HTTP/1.1\r\n\r\n", 400},
      {"path_encoded_line_end", Head("", path_ + "%0D%0AX-Injected:%201" + kCanary), 404},
      {"path_dot_segments", Head("", "/x/.." + path_), 404},
      {"path_nul", Head("", std::string("/e\0", 3)), 400},
      {"method_unknown", "BREW " + path_ + " HTTP/1.1\r\nHost: x\r\n\r\n", 405},
      {"method_connect", "CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n", 404},
      {"version_0_9", "GET " + path_ + "\r\n\r\n", 400},
      {"version_2_preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
      {"tls_hello", std::string("\x16\x03\x01\x02\x00\x01\x00", 7), 400},
      {"expectation_unknown", Head("Expect: something\r\n"), 417},
      {"blank_lines_first", "\r\n\r\nPOST /echo HTTP/1.1\r\nHost: x\r\n\r\n", 400},
  };
}

}  // namespace penstock::ingress

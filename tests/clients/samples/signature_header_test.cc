#include "clients/samples/signature_header.h"

#include "gtest/gtest.h"

namespace penstock::samples {
namespace {

// The digests were computed with `openssl dgst -sha256 -hmac`.
TEST(SignatureHeader, SignsTimestampAndBodyWithTheWholeSecret) {
  EXPECT_EQ(SignatureHeader("whsec_test", 1700000000, R"({"id":"evt_1"})"),
            "t=1700000000,v1="
            "c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925");
}

TEST(SignatureHeader, CoversTheBodyByteByByte) {
  EXPECT_EQ(SignatureHeader("whsec_test", 1700000000, ""),
            "t=1700000000,v1="
            "5967f3c560522fa40cf2876ebc3c3a08551dd6959aaade3b413460591895bdcc");
}

}  // namespace
}  // namespace penstock::samples

// Certificates and keys from files, checked before they are used: the TLS libraries further down
// take what does not fit together and fail at every handshake.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock {

// Paths; empty where there is none. Certificate and key go together.
struct TlsPaths {
  std::string certificate{};  // PEM, the leaf first, then what leads to the authority
  std::string key{};          // PEM, not encrypted
  std::string authority{};    // PEM, those who issued what the other side shows

  // The non-empty ones in the order above, as TlsContents::Parse wants their contents.
  std::vector<std::string> All() const;
};

struct TlsContents {
  std::string certificate{};
  std::string key{};
  std::string authority{};
  // When the first certificate of the chain expires, and the first that is still valid of the
  // authority's.
  absl::Time certificate_expires = absl::InfiniteFuture();
  absl::Time authority_expires = absl::InfiniteFuture();

  // `contents` are those of paths.All(). InvalidArgument names the file and what is wrong with it:
  // no PEM in it, a key that is not the certificate's, a certificate of the chain that is not
  // valid at `now`, an authority without a valid one (an old one beside it is how they are
  // rolled). Never shows contents.
  static absl::StatusOr<TlsContents> Parse(const TlsPaths& paths,
                                           const std::vector<std::string>& contents,
                                           absl::Time now);
};

}  // namespace penstock

// Any contents as a file of secrets: no crash, and no error shows what it read.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "webhook_ingress/secrets/secret_map.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::ingress;
  const std::string canary = "CANARY5e1f";
  std::vector<SecretFile> files;
  files.emplace_back("default", std::string(reinterpret_cast<const char*>(data), size) + canary);
  const absl::StatusOr<SecretMap> map = ParseSecrets(files);
  if (!map.ok() && map.status().ToString().find(canary) != std::string::npos) std::abort();
  if (map.ok() && map->at("default").secrets.empty()) std::abort();
  return 0;
}

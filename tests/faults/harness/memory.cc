#include "tests/faults/harness/memory.h"

#include <unistd.h>

#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"

namespace penstock::faults {
namespace {

size_t StatusField(pid_t pid, const std::string& field) {
  std::ifstream status(absl::StrCat("/proc/", pid, "/status"));
  for (std::string word; status >> word;) {
    size_t kibibytes = 0;
    if (word == field && status >> kibibytes) return kibibytes * 1024;
  }
  return 0;
}

}  // namespace

size_t PeakRssBytes(pid_t pid) { return StatusField(pid, "VmHWM:"); }
size_t PeakRssBytes() { return PeakRssBytes(getpid()); }
size_t RssBytes(pid_t pid) { return StatusField(pid, "VmRSS:"); }

}  // namespace penstock::faults

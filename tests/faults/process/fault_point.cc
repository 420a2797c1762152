// The points of event-service-faulty: PENSTOCK_FAULT_POINT=name:n in the
// environment kills the process at the n-th passing of that point.
#include "event_service/fault_point.h"

#include <signal.h>

#include <atomic>
#include <cstdlib>
#include <string>

namespace penstock::event_service {
namespace {

struct Chosen {
  std::string name{};
  int passings = 0;
};

Chosen FromEnvironment() {
  const char* text = std::getenv("PENSTOCK_FAULT_POINT");
  if (text == nullptr) return {};
  const std::string all = text;
  const size_t colon = all.find(':');
  if (colon == std::string::npos) return {all, 1};
  return {all.substr(0, colon), std::atoi(all.c_str() + colon + 1)};
}

}  // namespace

void FaultPoint(const char* name) {
  static const Chosen chosen = FromEnvironment();
  static std::atomic<int> passed{0};
  // Not an exit: nothing may be flushed or tidied up.
  if (chosen.name == name && ++passed == chosen.passings) raise(SIGKILL);
}

}  // namespace penstock::event_service

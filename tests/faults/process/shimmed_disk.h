// The harness's side of the disk shim.
#pragma once

#include <string>
#include <vector>

#include "tests/faults/process/disk_shim.h"

namespace penstock::faults {

class ShimmedDisk {
 public:
  // Keeps its control in a file in `directory`. Ends the run when it cannot.
  explicit ShimmedDisk(const std::string& directory);
  ~ShimmedDisk();
  ShimmedDisk(const ShimmedDisk&) = delete;
  ShimmedDisk& operator=(const ShimmedDisk&) = delete;

  ShimControl& control() { return *control_; }
  // Nothing fails and nothing is slow any more.
  void Repair();
  // How to start `program` on this disk.
  std::vector<std::string> Command(const std::string& program) const;

 private:
  const std::string path_;
  ShimControl* control_ = nullptr;
};

}  // namespace penstock::faults

// The harness's side of the disk shim.
#pragma once

#include <string>
#include <vector>

#include "tests/faults/process/disk_shim.h"
#include "tests/faults/process/shared_control.h"

namespace penstock::faults {

class ShimmedDisk {
 public:
  // Keeps its control in a file in `directory`.
  explicit ShimmedDisk(const std::string& directory) : control_(directory + "/disk_shim") {}

  ShimControl& control() { return *control_; }
  // Nothing fails and nothing is slow any more.
  void Repair() {
    control_->sync_delay_ms = 0;
    control_->fail_sync_at = 0;
    control_->fail_write_at = 0;
    control_->and_after = false;
    control_->failed_at = 0;
  }
  // How to start `program` on this disk.
  std::vector<std::string> Command(const std::string& program) const {
    return ShimCommand("libdisk_shim.so", kShimVariable, control_.path(), program);
  }

 private:
  const SharedControl<ShimControl> control_;
};

}  // namespace penstock::faults

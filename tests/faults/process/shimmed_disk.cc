#include "tests/faults/process/shimmed_disk.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <new>

#include "absl/strings/str_cat.h"
#include "tests/faults/process/rig.h"

namespace penstock::faults {

ShimmedDisk::ShimmedDisk(const std::string& directory) : path_(directory + "/disk_shim") {
  const int fd = open(path_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  void* memory = MAP_FAILED;
  if (fd >= 0 && ftruncate(fd, sizeof(ShimControl)) == 0) {
    memory = mmap(nullptr, sizeof(ShimControl), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  }
  if (fd >= 0) close(fd);
  if (memory == MAP_FAILED) {
    std::perror(path_.c_str());
    std::abort();
  }
  control_ = new (memory) ShimControl();
}

ShimmedDisk::~ShimmedDisk() { munmap(control_, sizeof(ShimControl)); }

void ShimmedDisk::Repair() {
  control_->sync_delay_ms = 0;
  control_->fail_sync_at = 0;
  control_->fail_write_at = 0;
  control_->and_after = false;
  control_->failed_at = 0;
}

std::vector<std::string> ShimmedDisk::Command(const std::string& program) const {
  return {"/usr/bin/env", absl::StrCat("LD_PRELOAD=", BesideThisProgram("libdisk_shim.so")),
          absl::StrCat(kShimVariable, "=", path_), program};
}

}  // namespace penstock::faults

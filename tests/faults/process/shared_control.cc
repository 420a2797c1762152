#include "tests/faults/process/shared_control.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "tests/faults/process/rig.h"

namespace penstock::faults {

void* MapNewFile(const std::string& path, size_t bytes) {
  const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  void* memory = MAP_FAILED;
  if (fd >= 0 && ftruncate(fd, static_cast<off_t>(bytes)) == 0) {
    memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  }
  if (fd >= 0) close(fd);
  if (memory == MAP_FAILED) {
    std::perror(path.c_str());
    std::abort();
  }
  return memory;
}

void Unmap(void* memory, size_t bytes) { munmap(memory, bytes); }

std::vector<std::string> ShimCommand(const std::string& library, const std::string& variable,
                                     const std::string& path, const std::string& program) {
  return {"/usr/bin/env", absl::StrCat("LD_PRELOAD=", BesideThisProgram(library)),
          absl::StrCat(variable, "=", path), program};
}

}  // namespace penstock::faults

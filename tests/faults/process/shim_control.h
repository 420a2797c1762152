// The shim's side of a SharedControl, and its way to the function that would have
// been called without it. No more than the C library: a shim is in every process
// from its first moment.
#pragma once

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

namespace penstock::faults {

// Null when the variable names no such file: then the shim changes nothing.
template <typename Control>
Control* MapControl(const char* variable) {
  const char* path = std::getenv(variable);
  const int fd = path == nullptr ? -1 : open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return nullptr;
  void* memory = mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  return memory == MAP_FAILED ? nullptr : static_cast<Control*>(memory);
}

template <typename Function>
Function* Next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace penstock::faults

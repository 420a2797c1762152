#include "tests/bench/load/timeline.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace penstock::bench {
namespace {

[[noreturn]] void Die(const char* what) {
  std::perror(what);
  std::exit(1);
}

}  // namespace

Timeline Timeline::Map(int fd, size_t bytes) {
  void* memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (memory == MAP_FAILED) Die("bench: mmap");
  ::close(fd);
  return Timeline(memory, bytes);
}

Timeline Timeline::Create(const std::string& path, size_t capacity) {
  const int fd = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  const size_t bytes = sizeof(Header) + capacity * sizeof(Row);
  if (fd < 0 || ::ftruncate(fd, static_cast<off_t>(bytes)) != 0) Die(path.c_str());
  Timeline timeline = Map(fd, bytes);
  timeline.header().capacity = capacity;
  return timeline;
}

Timeline Timeline::Open(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  struct stat file {};
  if (fd < 0 || ::fstat(fd, &file) != 0) Die(path.c_str());
  return Map(fd, static_cast<size_t>(file.st_size));
}

Timeline::~Timeline() {
  if (memory_ != nullptr) ::munmap(memory_, bytes_);
}

Timeline::Timeline(Timeline&& other) noexcept
    : memory_(std::exchange(other.memory_, nullptr)), bytes_(other.bytes_) {}

void Timeline::Received(uint64_t n, int64_t at) {
  int64_t never = 0;
  if (!row(n).received.compare_exchange_strong(never, at)) ++header().duplicates;
  ++header().received;
}

}  // namespace penstock::bench

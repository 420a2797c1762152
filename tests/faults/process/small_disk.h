// A file system of its own for the log, small, and taken away afterwards.
#pragma once

#include <cstdint>
#include <string>

namespace penstock::faults {

class SmallDisk {
 public:
  // In memory, of `bytes`, mounted at `path`, which is made.
  static SmallDisk InMemory(const std::string& path, uint64_t bytes);
  // ext4 in the file `image`, which is made, mounted at `path`.
  static SmallDisk InFile(const std::string& path, const std::string& image, uint64_t bytes);
  // The same one again.
  static SmallDisk FromFile(const std::string& path, const std::string& image);
  ~SmallDisk();
  SmallDisk(SmallDisk&& other) noexcept;
  SmallDisk& operator=(SmallDisk&&) = delete;

  // Why the machine does not give us one; empty when it did.
  const std::string& refusal() const { return refusal_; }

  // Takes space with the file `name`, at once, until only `bytes` are free.
  void FillUpTo(const std::string& name, uint64_t bytes) const;
  void Remove(const std::string& name) const;
  uint64_t FreeBytes() const;
  // As the kernel does after an error of the device: read-only at once, whatever
  // is open for writing. Only for one in a file. False when it cannot.
  bool BecomeReadOnly() const;

 private:
  SmallDisk(std::string path, std::string refusal);

  std::string path_;
  std::string refusal_;
};

}  // namespace penstock::faults

// Memory that a run and a shim in the program under test both map, so that the
// run changes the machine under the program while it goes on.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace penstock::faults {

// The bytes of a new file, all zero; ends the run when it cannot be made.
void* MapNewFile(const std::string& path, size_t bytes);
void Unmap(void* memory, size_t bytes);

// The harness's side. `Control` is valid when it is all zero, and holds nothing but
// lock-free atomics.
template <typename Control>
class SharedControl {
 public:
  explicit SharedControl(std::string path)
      : path_(std::move(path)),
        control_(static_cast<Control*>(MapNewFile(path_, sizeof(Control)))) {}
  ~SharedControl() { Unmap(control_, sizeof(Control)); }
  SharedControl(const SharedControl&) = delete;
  SharedControl& operator=(const SharedControl&) = delete;

  const std::string& path() const { return path_; }
  Control* operator->() const { return control_; }
  Control& operator*() const { return *control_; }

 private:
  const std::string path_;
  Control* const control_;
};

// `env` with what makes the shim `library` of this directory find `path`, before a program.
std::vector<std::string> ShimCommand(const std::string& library, const std::string& variable,
                                     const std::string& path, const std::string& program);

}  // namespace penstock::faults

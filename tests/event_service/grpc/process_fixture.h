// The real event-service in a directory of its own, for tests that kill it.
#pragma once

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <httplib.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/time/time.h"
#include "gtest/gtest.h"
#include "tests/support/process.h"

namespace penstock::testing {

inline constexpr absl::Duration kTimeout = absl::Seconds(30);

class ProcessTest : public ::testing::Test {
 protected:
  ProcessTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "penstock-svc-XXXXXX").string();
    directory_ = mkdtemp(pattern.data());
    data_dir_ = directory_ + "/data";
  }
  ~ProcessTest() override {
    service_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(directory_, ignored);
  }

  std::unique_ptr<Process> Run(std::vector<std::string> flags) {
    flags.insert(flags.begin(), PENSTOCK_EVENT_SERVICE);
    return std::make_unique<Process>(std::move(flags), directory_ + "/stderr");
  }
  void Start(std::vector<std::string> more_flags = {}) {
    std::vector<std::string> flags = {"--data_dir=" + data_dir(), "--listen", "127.0.0.1:0",
                                      "--ops_listen=127.0.0.1:0"};
    flags.insert(flags.end(), more_flags.begin(), more_flags.end());
    service_ = Run(std::move(flags));
    const auto ops = service_->WaitForLine("operations on ", kTimeout);
    ASSERT_TRUE(ops.has_value()) << Log();
    ops_address_ = *ops;
    const auto address = service_->WaitForLine("listening on ", kTimeout);
    ASSERT_TRUE(address.has_value()) << Log();
    address_ = *address;
    channel_ = grpc::CreateChannel(address_, grpc::InsecureChannelCredentials());
  }
  // The exit status of a program that ends by itself.
  int ExitOf(std::vector<std::string> flags) {
    const auto process = Run(std::move(flags));
    stdout_ = process->ReadAll(kTimeout);
    return process->Wait(kTimeout).value_or(-1);
  }
  std::string Log() const {
    std::ostringstream text;
    text << std::ifstream(directory_ + "/stderr").rdbuf();
    return text.str();
  }
  static int Lines(const std::string& text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  }

  // Of the running service.
  httplib::Result Ops(const std::string& path) const {
    return httplib::Client("http://" + ops_address_).Get(path);
  }
  const std::string& data_dir() const { return data_dir_; }

  std::string directory_;
  std::string data_dir_;
  std::string address_;
  std::string ops_address_;
  std::string stdout_;
  std::unique_ptr<Process> service_;
  std::shared_ptr<grpc::Channel> channel_;
};

}  // namespace penstock::testing

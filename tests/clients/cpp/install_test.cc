// Projects outside the repository against an installed library. The one with
// typed events is the snippet of clients/cpp/README.md; compiling it takes most
// of the test's time, because it includes event.pb.h.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/support/process.h"
#include "tests/support/sanitizer.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;

constexpr absl::Duration kCompileTimeout = absl::Minutes(20);

std::string ReadFile(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// The first fenced block of this language.
std::string Snippet(const std::string& markdown, const std::string& language) {
  const std::string fence = absl::StrCat("```", language, "\n");
  const size_t begin = markdown.find(fence);
  if (begin == std::string::npos) return "";
  const size_t end = markdown.find("```", begin + fence.size());
  return markdown.substr(begin + fence.size(), end - begin - fence.size());
}

class InstallTest : public ::testing::Test {
 protected:
  InstallTest() {
    Shell(absl::StrCat("cmake --install ", PENSTOCK_BUILD_DIR, " --component client --prefix ",
                       prefix_));
  }

  void Shell(const std::string& command) {
    const std::string errors = directory() + "/shell.err";
    Process shell({"/bin/sh", "-c", command}, errors);
    const std::string output = shell.ReadAll(kCompileTimeout);
    ASSERT_EQ(shell.Wait(kCompileTimeout), 0) << command << "\n" << output << ReadFile(errors);
  }

  void Write(const std::string& path, const std::string& text) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path) << text;
  }

  const std::string& directory() const { return stack_.directory(); }

  Stack stack_;
  const std::string prefix_ = directory() + "/prefix";
};

TEST_F(InstallTest, TheSnippetOfTheReadmePrintsEvents) {
  if (kSanitized) GTEST_SKIP() << "a program of users is built without the sanitizer";
  const std::string readme = ReadFile(PENSTOCK_SOURCE_DIR "/clients/cpp/README.md");
  std::string program = Snippet(readme, "cpp");
  const std::string server = "127.0.0.1:50051";
  ASSERT_THAT(program, HasSubstr(server));
  ASSERT_TRUE(stack_.StartEventService());
  ASSERT_TRUE(stack_.StartIngress());
  program.replace(program.find(server), server.size(), stack_.event_service_address());

  const std::string project = directory() + "/project";
  Write(project + "/main.cc", program);
  Write(project + "/CMakeLists.txt", Snippet(readme, "cmake"));
  Shell(absl::StrCat("cmake -S ", project, " -B ", project, "/build -DCMAKE_PREFIX_PATH=", prefix_,
                     " && cmake --build ", project, "/build"));

  ASSERT_EQ(stack_
                .Post(R"({"id":"evt_1","object":"event","type":"charge.succeeded",)"
                      R"("data":{"object":{"id":"ch_1","object":"charge"}}})")
                .status,
            200);
  Process app({"/bin/sh", "-c", absl::StrCat("cd ", project, " && exec build/app")},
              directory() + "/app.err");
  EXPECT_EQ(app.ReadLine(absl::Seconds(60)).value_or(""), "charge.succeeded evt_1");
}

// By pkg-config, and without the generated headers: seconds instead of half a minute.
TEST_F(InstallTest, PkgConfigFindsTheLibrary) {
  if (kSanitized) GTEST_SKIP() << "a program of users is built without the sanitizer";
  const std::string project = directory() + "/project";
  Write(project + "/main.cc", R"(
#include <iostream>
#include "penstock/error_info.h"
#include "penstock/subscriber.h"
int main() {
  penstock::Subscriber subscriber({.server = {"127.0.0.1:1"}});
  std::cout << penstock::Describe(subscriber.Run([](const penstock::Event&) {})) << std::endl;
})");
  // The tree may be moved after it was installed.
  std::filesystem::rename(prefix_, prefix_ + ".moved");
  Shell(absl::StrCat("export PKG_CONFIG_PATH=", prefix_, ".moved/lib/pkgconfig; cd ", project,
                     " && c++ -std=c++20 main.cc -o app $(pkg-config --cflags --libs penstock)"));
  Process app({project + "/app"}, directory() + "/app.err");
  EXPECT_THAT(app.ReadLine(absl::Seconds(60)).value_or(""),
              HasSubstr("INVALID_ARGUMENT (START_MISSING): no start position"));
}

TEST_F(InstallTest, NothingInstalledNamesTheBuildTree) {
  const std::string errors = directory() + "/shell.err";
  Process grep({"/bin/grep", "-rlF", "--include=*.cmake", "--include=*.pc", "--include=*.h",
                PENSTOCK_SOURCE_DIR, prefix_},
               errors);
  EXPECT_EQ(grep.ReadAll(absl::Seconds(60)), "");
  EXPECT_EQ(grep.Wait(absl::Seconds(60)), 1) << "grep found no file at all, or one too many";
}

}  // namespace
}  // namespace penstock::testing

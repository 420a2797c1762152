// The order in which the streams of one thread hear of news.
#include "event_service/grpc/stream_loop.h"

#include <grpcpp/alarm.h>
#include <grpcpp/grpcpp.h>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/synchronization/notification.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

using ::testing::ElementsAre;

// Writes its name down when it is woken.
class NamedStream final : public LoopStream {
 public:
  NamedStream(std::string name, std::vector<std::string>& woken)
      : name_(std::move(name)), woken_(woken) {}
  void OnWake() override { woken_.push_back(name_); }
  void OnDrain() override {}
  void OnPolicyChanged() override {}

 private:
  const std::string name_;
  std::vector<std::string>& woken_;
};

// Runs a function on the loop's thread.
class Errand final : public WakeTarget {
 public:
  explicit Errand(std::function<void()> run) : run_(std::move(run)) {}
  void OnWake() override {
    run_();
    done.Notify();
  }
  absl::Notification done;

 private:
  const std::function<void()> run_;
};

// What comes out of the queue like a finished write.
class NamedCompletion final : public Completion {
 public:
  NamedCompletion(std::string name, std::vector<std::string>& woken)
      : name_(std::move(name)), woken_(woken) {}
  void Run(bool) override {
    woken_.push_back(name_);
    done.Notify();
  }
  grpc::Alarm alarm;
  absl::Notification done;

 private:
  const std::string name_;
  std::vector<std::string>& woken_;
};

class StreamLoopTest : public ::testing::Test {
 protected:
  StreamLoopTest() {
    grpc::ServerBuilder builder;
    loop_ = std::make_unique<StreamLoop>(builder.AddCompletionQueue());
    server_ = builder.BuildAndStart();
    loop_->Start();
  }
  ~StreamLoopTest() override {
    server_->Shutdown();
    loop_->Shutdown();
  }
  void OnLoop(std::function<void()> run) {
    const auto errand = std::make_shared<Errand>(std::move(run));
    loop_->WakeOne(errand);
    errand->done.WaitForNotification();
  }

  std::unique_ptr<StreamLoop> loop_;
  std::unique_ptr<grpc::Server> server_;
  std::vector<std::string> woken_;  // of the loop's thread
};

TEST_F(StreamLoopTest, WhoWasThereFirstIsWokenFirst) {
  NamedStream a("a", woken_), b("b", woken_), c("c", woken_);
  OnLoop([&] {
    for (NamedStream* stream : {&b, &c, &a}) loop_->Add(StreamLoop::Kind::kSubscribe, stream);
    for (NamedStream* stream : {&a, &b, &c}) loop_->Wait(stream);
  });
  loop_->RingGrew();
  // Within one wake errands go first, so the second one comes after the news for certain.
  OnLoop([] {});
  OnLoop([] {});
  OnLoop([&] {
    EXPECT_THAT(woken_, ElementsAre("b", "c", "a"));
    for (NamedStream* stream : {&a, &b, &c}) loop_->Remove(StreamLoop::Kind::kSubscribe, stream);
  });
}

TEST_F(StreamLoopTest, NewsOvertakesTheWritesThatAreDone) {
  NamedStream live("live", woken_);
  std::vector<std::unique_ptr<NamedCompletion>> writes;
  OnLoop([&] {
    loop_->Add(StreamLoop::Kind::kSubscribe, &live);
    loop_->Wait(&live);
    for (int i = 0; i < 3; ++i) {
      writes.push_back(std::make_unique<NamedCompletion>("write", woken_));
      writes.back()->alarm.Set(loop_->queue(), gpr_inf_past(GPR_CLOCK_MONOTONIC),
                               writes.back().get());
    }
    loop_->RingGrew();
  });
  for (const auto& write : writes) write->done.WaitForNotification();
  OnLoop([&] {
    EXPECT_THAT(woken_, ElementsAre("live", "write", "write", "write"));
    loop_->Remove(StreamLoop::Kind::kSubscribe, &live);
  });
}

}  // namespace
}  // namespace penstock::event_service

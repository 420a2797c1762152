// Typed dispatch: one handler for each kind of event that a program cares about.
//
// Includes penstock/v1/event.pb.h, which takes long to compile: include this in
// the one file that handles events.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "penstock/event.h"
#include "penstock/v1/event.pb.h"

namespace penstock {

// The payload arm that an accessor of Event reads; 0 for accessors that read none.
template <auto Accessor>
inline constexpr int kArmOf = 0;
// event_arms.inc has a line for each arm of Event.payload. Made by the build.
#define PENSTOCK_EVENT_ARM(name, number) \
  template <>                            \
  inline constexpr int kArmOf<&Event::name> = number;
#include "penstock/event_arms.inc"
#undef PENSTOCK_EVENT_ARM

namespace internal {

// Calls `f` and turns its result, nothing or an absl::Status, into a status.
template <typename F, typename... Args>
absl::Status CallForStatus(F& f, const Args&... args) {
  using Result = std::invoke_result_t<F&, const Args&...>;
  static_assert(std::is_void_v<Result> || std::is_same_v<Result, absl::Status>,
                "a handler returns nothing or an absl::Status");
  if constexpr (std::is_void_v<Result>) {
    f(args...);
    return absl::OkStatus();
  } else {
    return f(args...);
  }
}

template <int kArmNumber>
struct ArmHandler {
  static constexpr int kArm = kArmNumber;
  std::function<absl::Status(const Event&)> handle;
};

template <size_t N>
constexpr bool AreDistinct(const std::array<int, N>& numbers) {
  for (size_t i = 0; i < N; ++i) {
    for (size_t j = i + 1; j < N; ++j) {
      if (numbers[i] == numbers[j]) return false;
    }
  }
  return true;
}

}  // namespace internal

// A handler of one arm: On<&Event::charge_succeeded>(f). `f` is called as
// (const Charge&) or (const Event&, const Charge&), and returns nothing or an
// absl::Status. That the accessor reads an arm, and that `f` takes what the arm
// holds, is checked by the compiler.
template <auto Accessor, typename F>
auto On(F f) {
  static_assert(kArmOf<Accessor> != 0, "this accessor reads no arm of Event.payload");
  using Payload = std::remove_cvref_t<std::invoke_result_t<decltype(Accessor), const Event&>>;
  constexpr bool kTakesEvent = std::is_invocable_v<F&, const Event&, const Payload&>;
  static_assert(kTakesEvent || std::is_invocable_v<F&, const Payload&>,
                "a handler takes the payload of its arm, or the event and the payload");
  return internal::ArmHandler<kArmOf<Accessor>>{[f = std::move(f)](const Event& event) mutable {
    const Payload& payload = (event.*Accessor)();
    if constexpr (kTakesEvent) {
      return internal::CallForStatus(f, event, payload);
    } else {
      return internal::CallForStatus(f, payload);
    }
  }};
}

// The handler of everything else: types without an On, types that are newer than
// the schema (`unrecognized`), and arms that are newer than this program.
template <typename F>
auto OnUnhandled(F f) {
  return internal::ArmHandler<0>{
      [f = std::move(f)](const Event& event) mutable { return internal::CallForStatus(f, event); }};
}

// Hands each event to the handler of its arm. It is itself a handler:
//
//   subscriber.Run(penstock::Dispatcher(
//       penstock::On<&Event::charge_succeeded>([](const Charge& charge) { ... }),
//       penstock::OnUnhandled([](const Event& event) { ... })));
//
// Two handlers of one arm, or none for the rest, do not compile.
//
// Thread Safety: as thread-safe as the handlers. Error Handling: returns what the
// handler returned; handlers that return nothing succeed.
class Dispatcher {
 public:
  template <int... kArms>
  explicit Dispatcher(internal::ArmHandler<kArms>... handlers) {
    static_assert(internal::AreDistinct(std::array<int, sizeof...(kArms)>{kArms...}),
                  "an arm has two handlers");
    static_assert(((kArms == 0) || ...),
                  "OnUnhandled is missing: events of types without a handler arrive, too");
    (Set(kArms, std::move(handlers.handle)), ...);
  }

  absl::Status operator()(const Event& event) const {
    const auto arm = static_cast<size_t>(event.payload_case());
    const bool handled = arm < by_arm_.size() && by_arm_[arm] != nullptr;
    return by_arm_[handled ? arm : 0](event);
  }

 private:
  void Set(size_t arm, std::function<absl::Status(const Event&)> handle) {
    if (by_arm_.size() <= arm) by_arm_.resize(arm + 1);
    by_arm_[arm] = std::move(handle);
  }

  // By PayloadCase; 0 is the one for the rest, and is always there.
  std::vector<std::function<absl::Status(const Event&)>> by_arm_;
};

}  // namespace penstock

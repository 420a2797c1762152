// Turns what a caller likes to write into a Handler.
#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include "absl/status/status.h"
#include "penstock/cursor.h"
#include "penstock/event.h"

namespace penstock {

// Handles one event. `cursor` is the place to resume after it.
using Handler = std::function<absl::Status(const Event& event, const Cursor& cursor)>;

// From any callable (const Event&) or (const Event&, const Cursor&) that returns
// nothing or an absl::Status. A callable passed by lvalue is referred to, not copied.
template <typename F>
Handler ToHandler(F&& f) {
  using Function = std::remove_reference_t<F>;
  constexpr bool kTakesCursor = std::is_invocable_v<Function&, const Event&, const Cursor&>;
  static_assert(kTakesCursor || std::is_invocable_v<Function&, const Event&>,
                "a handler takes (const Event&) or (const Event&, const Cursor&)");
  auto call = [](Function& function, const Event& event, const Cursor& cursor) {
    if constexpr (kTakesCursor) {
      return function(event, cursor);
    } else {
      return function(event);
    }
  };
  auto checked = [call](Function& function, const Event& event, const Cursor& cursor) {
    using Result = decltype(call(function, event, cursor));
    static_assert(std::is_void_v<Result> || std::is_same_v<Result, absl::Status>,
                  "a handler returns nothing or an absl::Status");
    if constexpr (std::is_void_v<Result>) {
      call(function, event, cursor);
      return absl::OkStatus();
    } else {
      return call(function, event, cursor);
    }
  };
  if constexpr (std::is_lvalue_reference_v<F>) {
    return [&f, checked](const Event& event, const Cursor& cursor) {
      return checked(f, event, cursor);
    };
  } else {
    return [f = std::forward<F>(f), checked](const Event& event, const Cursor& cursor) mutable {
      return checked(f, event, cursor);
    };
  }
}

}  // namespace penstock

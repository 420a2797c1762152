// Paths of fields in Stripe objects, and walking along many of them at once.
//
//   path = step { "." step }
//   step = key | "*" | "**"
//   key  = characters other than . * [ ] " \ and controls, at least one
//        | '["' JSON string characters '"]', which follows its step without a dot
//
//   email                           a key of the object itself
//   billing_details.email           a key further down
//   metadata["order.id"]            a key with odd characters
//   metadata.*                      every key of metadata
//   **.email                        the key at any depth, the top included
//
// Positions in arrays are passed over: `lines.data.description` is the description of every
// line, and `lines.data.*.description` says the same. So is the `data` of a list: Stripe writes
// a list as an object with `data` in one place and as an array in another, and what is hidden must
// not depend on that. So a path may hide more than somebody meant, never less.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace penstock::event_service {

inline constexpr size_t kFieldPathsMax = 200;
inline constexpr size_t kFieldPathBytesMax = 255;

// Immutable; any number of threads.
class FieldPaths {
 public:
  // Where a walk from the top of the object is, on each of the paths. Empty: on none.
  using State = std::vector<uint16_t>;

  // InvalidArgument names the path and what is wrong with it.
  static absl::StatusOr<FieldPaths> Parse(const std::vector<std::string>& paths);

  const State& start() const { return start_; }

  // One key further down.
  State Enter(const State& state, std::string_view key) const;
  // From an array to any of its elements.
  State Element(const State& state) const;
  // Whether what stands here is hidden, with all that is below.
  bool Hides(const State& state) const;
  // Whether a string that stands here is hidden as the id of an object: Stripe sends a reference
  // as the object or as its id alone, so a path to the `id` of the object means the string too.
  // Not for "**.id", which would hide every string.
  bool HidesReference(const State& state) const;

  // As given, sorted, without repetitions.
  const std::vector<std::string>& texts() const { return texts_; }

 private:
  enum class Kind : uint8_t { kKey, kAnyKey, kAnyDepth, kEnd };
  struct Step {
    Kind kind = Kind::kEnd;
    std::string key{};
  };
  class Parser;

  // Adds `position`, and what follows it for free.
  void Reach(uint16_t position, State& state) const;

  std::vector<std::string> texts_;
  // The steps of all paths, each path closed by kEnd; a State is positions in here.
  std::vector<Step> steps_;
  State start_;
};

// The keys of a path as Event.unmapped_paths has them, without positions in arrays. False when
// `text` is no such path.
bool ParseUnmappedPath(std::string_view text, std::vector<std::string>& keys);

}  // namespace penstock::event_service

// A queue in which many owners have one turn each before any has its next.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"

namespace penstock::ingress {

// Not thread-safe.
template <typename Member>
class FairQueue {
 public:
  // Leaves the queue when it goes. MUST NOT outlive it.
  class Place {
   public:
    ~Place() { queue_.Remove(owner_, number_); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    friend class FairQueue;
    Place(FairQueue& queue, std::string owner, uint64_t number)
        : queue_(queue), owner_(std::move(owner)), number_(number) {}

    FairQueue& queue_;
    const std::string owner_;
    const uint64_t number_;
  };

  FairQueue() = default;
  FairQueue(const FairQueue&) = delete;
  FairQueue& operator=(const FairQueue&) = delete;

  std::unique_ptr<Place> Add(Member member, std::string owner) {
    const auto [found, is_new] = owners_.try_emplace(owner);
    if (is_new) found->second.turn = turns_.insert(turns_.end(), owner);
    found->second.members.emplace(++numbers_, std::move(member));
    return std::unique_ptr<Place>(new Place(*this, std::move(owner), numbers_));
  }

  bool empty() const { return owners_.empty(); }

  // Whose turn it is: the oldest of the owner that has waited longest; nullopt when
  // nobody is here. It stays in the queue until its place goes.
  std::optional<Member> Next() {
    if (empty()) return std::nullopt;
    const Owner& owner = owners_.find(turns_.front())->second;
    turns_.splice(turns_.end(), turns_, turns_.begin());
    return owner.members.begin()->second;
  }

 private:
  struct Owner {
    // By their number, which grows.
    std::map<uint64_t, Member> members;
    std::list<std::string>::iterator turn;
  };

  void Remove(const std::string& owner, uint64_t number) {
    const auto found = owners_.find(owner);
    found->second.members.erase(number);
    if (!found->second.members.empty()) return;
    turns_.erase(found->second.turn);
    owners_.erase(found);
  }

  uint64_t numbers_ = 0;
  absl::flat_hash_map<std::string, Owner> owners_;
  // The next one first.
  std::list<std::string> turns_;
};

}  // namespace penstock::ingress

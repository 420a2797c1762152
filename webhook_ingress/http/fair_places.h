// A number of places for members of many owners, and who has to go when they are full.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"

namespace penstock::ingress {

// Room is made by the owner that has the most members, by its oldest: who has few
// loses one only once as many others have as many. Not thread-safe.
template <typename Member>
class FairPlaces {
 public:
  // Gives the place back when it goes. MUST NOT outlive the table.
  class Place {
   public:
    ~Place() { table_.Remove(owner_, number_); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    friend class FairPlaces;
    Place(FairPlaces& table, std::string owner, uint64_t number)
        : table_(table), owner_(std::move(owner)), number_(number) {}

    FairPlaces& table_;
    const std::string owner_;
    const uint64_t number_;
  };

  FairPlaces() = default;
  FairPlaces(const FairPlaces&) = delete;
  FairPlaces& operator=(const FairPlaces&) = delete;

  std::unique_ptr<Place> Add(Member member, std::string owner) {
    members_[owner].emplace(++numbers_, std::move(member));
    ++size_;
    return std::unique_ptr<Place>(new Place(*this, std::move(owner), numbers_));
  }

  size_t size() const { return size_; }

  // Who has to go first; nullopt when nobody is here. Looks at every owner, of whom
  // there are as many as places at most.
  std::optional<Member> FirstToGo() const {
    const Members* most = nullptr;
    for (const auto& [owner, members] : members_) {
      const bool more = most == nullptr || members.size() > most->size();
      const bool older = most != nullptr && members.size() == most->size() &&
                         members.begin()->first < most->begin()->first;
      if (more || older) most = &members;
    }
    if (most == nullptr) return std::nullopt;
    return most->begin()->second;
  }

 private:
  // By their number, which grows: the oldest first.
  using Members = std::map<uint64_t, Member>;

  void Remove(const std::string& owner, uint64_t number) {
    const auto found = members_.find(owner);
    found->second.erase(number);
    if (found->second.empty()) members_.erase(found);
    --size_;
  }

  uint64_t numbers_ = 0;
  size_t size_ = 0;
  absl::flat_hash_map<std::string, Members> members_;
};

}  // namespace penstock::ingress

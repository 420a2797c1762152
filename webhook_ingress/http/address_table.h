// Who is connected, so that one sender cannot take all the room.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/synchronization/mutex.h"
#include "webhook_ingress/http/byte_budget.h"

namespace penstock::ingress {

// What an address is counted under: an IPv4 address itself, an IPv6 address by
// its /64, which is what one customer gets. Other texts stand for themselves.
std::string AddressKey(std::string_view address);

// Counts connections and buffered bytes, in total and per address. Thread-safe.
class AddressTable {
 public:
  struct Limits {
    size_t connections_max = 0;
    size_t connections_per_address_max = 0;
    size_t bytes_max = 0;
    size_t bytes_per_address_max = 0;
  };

  // The place of one connection; gives it back when it goes. Holds the table.
  class Place {
   public:
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ByteBudget& bytes() { return bytes_; }

   private:
    friend class AddressTable;
    Place(std::shared_ptr<AddressTable> table, std::string key, ByteBudget& bytes)
        : table_(std::move(table)), key_(std::move(key)), bytes_(bytes) {}

    const std::shared_ptr<AddressTable> table_;
    const std::string key_;
    ByteBudget& bytes_;
  };

  static std::shared_ptr<AddressTable> Create(const Limits& limits);

  // Whose limits a connection is held to besides those of all.
  enum class Sharing {
    // Those of its address.
    kOwn,
    // None: the address is a proxy's, and stands for many.
    kProxy,
  };
  // Admits a connection from `address`. On refusal returns nullptr and sets
  // `*token` to "connections_full" or "connections_of_address_full".
  std::unique_ptr<Place> Admit(std::string_view address, Sharing sharing, std::string_view* token);

  size_t connections() const;
  // The budget of all addresses together.
  ByteBudget& bytes() { return bytes_; }

 private:
  struct Share {
    explicit Share(size_t bytes_max) : bytes(bytes_max) {}
    size_t connections = 0;
    ByteBudget bytes;
  };

  explicit AddressTable(const Limits& limits) : limits_(limits), bytes_(limits.bytes_max) {}
  void GiveBack(const std::string& key);

  const Limits limits_;
  ByteBudget bytes_;
  // For Place, which keeps the table.
  std::weak_ptr<AddressTable> self_;

  mutable absl::Mutex mutex_;
  size_t connections_ ABSL_GUARDED_BY(mutex_) = 0;
  // Only addresses that are connected: as many entries as connections at most.
  absl::flat_hash_map<std::string, std::unique_ptr<Share>> shares_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::ingress

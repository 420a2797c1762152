#include "webhook_ingress/http/address_table.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstring>

#include "absl/strings/str_cat.h"
#include "common/absl_view.h"

namespace penstock::ingress {

std::string AddressKey(std::string_view address) {
  std::string text(address);
  in6_addr parsed;
  if (inet_pton(AF_INET6, text.c_str(), &parsed) != 1) return text;
  constexpr size_t kNetworkBytes = 8;
  std::memset(&parsed.s6_addr[kNetworkBytes], 0, sizeof(parsed.s6_addr) - kNetworkBytes);
  char network[INET6_ADDRSTRLEN];
  inet_ntop(AF_INET6, &parsed, network, sizeof(network));
  return network;
}

AddressTable::Place::~Place() { table_->GiveBack(key_); }

std::shared_ptr<AddressTable> AddressTable::Create(const Limits& limits) {
  std::shared_ptr<AddressTable> table(new AddressTable(limits));
  table->self_ = table;
  return table;
}

std::unique_ptr<AddressTable::Place> AddressTable::Admit(std::string_view address, Sharing sharing,
                                                         std::string_view* token) {
  const bool is_proxy = sharing == Sharing::kProxy;
  // Apart from the share that the same address has as a client.
  std::string key = is_proxy ? absl::StrCat("proxy ", ToAbsl(address)) : AddressKey(address);
  absl::MutexLock lock(&mutex_);
  if (connections_ >= limits_.connections_max) {
    *token = "connections_full";
    return nullptr;
  }
  std::unique_ptr<Share>& share = shares_[key];
  if (share == nullptr) {
    share = std::make_unique<Share>(is_proxy ? limits_.bytes_max : limits_.bytes_per_address_max);
  }
  if (!is_proxy && share->connections >= limits_.connections_per_address_max) {
    *token = "connections_of_address_full";
    if (share->connections == 0) shares_.erase(key);
    return nullptr;
  }
  ++share->connections;
  ++connections_;
  return std::unique_ptr<Place>(new Place(self_.lock(), std::move(key), share->bytes));
}

void AddressTable::GiveBack(const std::string& key) {
  absl::MutexLock lock(&mutex_);
  --connections_;
  const auto found = shares_.find(key);
  if (--found->second->connections == 0) shares_.erase(found);
}

size_t AddressTable::connections() const {
  absl::MutexLock lock(&mutex_);
  return connections_;
}

}  // namespace penstock::ingress

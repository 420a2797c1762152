#include "webhook_ingress/http/address_table.h"

#include <vector>

#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using Place = std::unique_ptr<AddressTable::Place>;
constexpr AddressTable::Sharing kOwn = AddressTable::Sharing::kOwn;
constexpr AddressTable::Sharing kProxy = AddressTable::Sharing::kProxy;

constexpr AddressTable::Limits kLimits{.connections_max = 4,
                                       .connections_per_address_max = 2,
                                       .bytes_max = 100,
                                       .bytes_per_address_max = 60};

TEST(AddressKey, CountsIpv6ByNetwork) {
  EXPECT_EQ(AddressKey("3.18.12.63"), "3.18.12.63");
  EXPECT_EQ(AddressKey("2001:db8:1:2:3:4:5:6"), AddressKey("2001:db8:1:2:ffff::1"));
  EXPECT_NE(AddressKey("2001:db8:1:2::1"), AddressKey("2001:db8:1:3::1"));
  EXPECT_EQ(AddressKey("unknown"), "unknown");
}

TEST(AddressTable, LimitsConnectionsPerAddressAndInTotal) {
  const std::shared_ptr<AddressTable> table = AddressTable::Create(kLimits);
  std::string_view token;
  std::vector<Place> places;
  for (const char* address : {"1.1.1.1", "1.1.1.1", "2.2.2.2"}) {
    places.push_back(table->Admit(address, kOwn, &token));
    ASSERT_NE(places.back(), nullptr);
  }
  EXPECT_EQ(table->Admit("1.1.1.1", kOwn, &token), nullptr);
  EXPECT_EQ(token, "connections_of_address_full");
  places.push_back(table->Admit("3.3.3.3", kOwn, &token));
  EXPECT_EQ(table->Admit("4.4.4.4", kOwn, &token), nullptr);
  EXPECT_EQ(token, "connections_full");
  places.erase(places.begin());
  EXPECT_NE(table->Admit("1.1.1.1", kOwn, &token), nullptr);
  EXPECT_EQ(table->connections(), 3u);
}

TEST(AddressTable, BoundsAProxyByTheTotalsOnly) {
  const std::shared_ptr<AddressTable> table = AddressTable::Create(kLimits);
  std::string_view token;
  std::vector<Place> places;
  for (int i = 0; i < 3; ++i) {
    places.push_back(table->Admit("1.1.1.1", kProxy, &token));
    ASSERT_NE(places.back(), nullptr);
  }
  EXPECT_TRUE(places[0]->bytes().TryTake(100));
  // The same address as a client has a share of its own.
  places.push_back(table->Admit("1.1.1.1", kOwn, &token));
  ASSERT_NE(places.back(), nullptr);
  EXPECT_EQ(table->Admit("1.1.1.1", kProxy, &token), nullptr);
  EXPECT_EQ(token, "connections_full");
  places[0]->bytes().Return(100);
}

TEST(AddressTable, DrawsBytesOnTheAddressAndOnAll) {
  const std::shared_ptr<AddressTable> table = AddressTable::Create(kLimits);
  std::string_view token;
  const Place one = table->Admit("1.1.1.1", kOwn, &token);
  const Place same = table->Admit("1.1.1.1", kOwn, &token);
  const Place other = table->Admit("2.2.2.2", kOwn, &token);
  ByteAccount first(table->bytes(), one->bytes());
  ByteAccount second(table->bytes(), same->bytes());
  ByteAccount third(table->bytes(), other->bytes());
  EXPECT_TRUE(first.TrySetHeld(50));
  EXPECT_FALSE(second.TrySetHeld(11));
  EXPECT_TRUE(second.TrySetHeld(10));
  EXPECT_FALSE(third.TrySetHeld(41));
  EXPECT_TRUE(third.TrySetHeld(40));
  EXPECT_EQ(table->bytes().used(), 100u);
  EXPECT_TRUE(first.TrySetHeld(0));
  EXPECT_FALSE(third.TrySetHeld(61));
  EXPECT_TRUE(third.TrySetHeld(60));
}

TEST(AddressTable, OutlivesItsOwnerWhileAPlaceIsHeld) {
  std::string_view token;
  Place place = AddressTable::Create(kLimits)->Admit("1.1.1.1", kOwn, &token);
  EXPECT_TRUE(place->bytes().TryTake(1));
  place->bytes().Return(1);
}

}  // namespace
}  // namespace penstock::ingress

// The methods of penstock.v1.AdminService.
#pragma once

#include <grpcpp/support/byte_buffer.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "event_service/grpc/service_context.h"

namespace penstock::event_service {

// Limits of penstock.v1.ListSubscriptionsRequest.
inline constexpr uint32_t kSubscriptionsPageMax = 1000;
inline constexpr uint32_t kSubscriptionsPageDefault = 100;
// A page is closed once it has this many bytes: filters may be long.
inline constexpr size_t kSubscriptionsPageBytesMax = 1024 * 1024;

// Errors have a reason, or are faults of the server. ListSubscriptions reads one event of the log
// for each stream that is behind.
absl::StatusOr<grpc::ByteBuffer> ListSubscriptions(const ServiceParts& parts,
                                                   const std::string& request);
absl::StatusOr<grpc::ByteBuffer> DisconnectSubscription(const ServiceParts& parts,
                                                        const std::string& request);

}  // namespace penstock::event_service

// Messages as gRPC carries them, put together from events that are encoded already.
#pragma once

#include <grpcpp/support/byte_buffer.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "absl/types/span.h"
#include "event_service/event/stored_event.h"

namespace penstock::event_service {

// Events up to this size are copied into the message, larger ones are lent to gRPC by reference.
// Measured: lending costs 0.22 us whatever the size, copying 0.05 us for 1 KiB, 0.15 us for 4 KiB
// and 0.30 us for 8 KiB.
inline constexpr size_t kCopiedEventBytesMax = 4096;

// A message whose field 1 is `repeated Event events` (or one Event), followed by `rest`, which
// is encoded fields. Large events stay shared with their owners until gRPC has sent them.
grpc::ByteBuffer EncodeEvents(absl::Span<const std::shared_ptr<const StoredEvent>> events,
                              bool include_raw_json, std::string_view rest);

grpc::ByteBuffer ToByteBuffer(std::string_view message);

// The bytes of a message in one piece. gRPC has already undone any compression.
std::string Flatten(const grpc::ByteBuffer& buffer);

}  // namespace penstock::event_service

#include "event_service/grpc/byte_buffers.h"

#include <grpc/slice.h>

#include <cstring>
#include <utility>
#include <vector>

namespace penstock::event_service {
namespace {

using Event = std::shared_ptr<const StoredEvent>;

constexpr char kEventsTag = 1 << 3 | 2;
constexpr size_t kHeaderBytesMax = 1 + 10;

std::string_view WireOf(const StoredEvent& event, bool include_raw_json) {
  return include_raw_json ? event.wire() : event.wire_without_raw_json();
}

size_t VarintBytes(size_t value) {
  size_t bytes = 1;
  for (; value >= 0x80; value >>= 7) ++bytes;
  return bytes;
}

size_t HeaderBytes(size_t size) { return 1 + VarintBytes(size); }

// Writes one piece of memory from its start to its end.
class Piece {
 public:
  explicit Piece(size_t bytes)
      : slice_(grpc_slice_malloc(bytes)),
        next_(reinterpret_cast<char*>(GRPC_SLICE_START_PTR(slice_))) {}

  void AppendHeader(size_t size) {
    *next_++ = kEventsTag;
    for (; size >= 0x80; size >>= 7) *next_++ = static_cast<char>(size | 0x80);
    *next_++ = static_cast<char>(size);
  }
  void Append(std::string_view bytes) {
    if (bytes.empty()) return;
    std::memcpy(next_, bytes.data(), bytes.size());
    next_ += bytes.size();
  }
  grpc::Slice Finish() && { return grpc::Slice(slice_, grpc::Slice::STEAL_REF); }

 private:
  grpc_slice slice_;
  char* next_;
};

grpc::Slice Lend(const Event& event, std::string_view wire) {
  auto* owner = new Event(event);
  return grpc::Slice(
      const_cast<char*>(wire.data()), wire.size(),
      [](void* kept) { delete static_cast<Event*>(kept); }, owner);
}

}  // namespace

grpc::ByteBuffer EncodeEvents(absl::Span<const Event> events, bool include_raw_json,
                              std::string_view rest) {
  static_assert(kCopiedEventBytesMax > kHeaderBytesMax);
  std::vector<grpc::Slice> pieces;
  size_t first = 0;
  while (true) {
    // A run of small events, and the header of the large one or the rest that ends it.
    size_t last = first;
    size_t bytes = 0;
    for (; last < events.size(); ++last) {
      const size_t size = WireOf(*events[last], include_raw_json).size();
      bytes += HeaderBytes(size);
      if (size > kCopiedEventBytesMax) break;
      bytes += size;
    }
    const bool at_end = last == events.size();
    if (at_end) bytes += rest.size();
    Piece piece(bytes);
    for (size_t i = first; i < last; ++i) {
      const std::string_view wire = WireOf(*events[i], include_raw_json);
      piece.AppendHeader(wire.size());
      piece.Append(wire);
    }
    if (at_end) {
      piece.Append(rest);
      pieces.push_back(std::move(piece).Finish());
      return grpc::ByteBuffer(pieces.data(), pieces.size());
    }
    const std::string_view large = WireOf(*events[last], include_raw_json);
    piece.AppendHeader(large.size());
    pieces.push_back(std::move(piece).Finish());
    pieces.push_back(Lend(events[last], large));
    first = last + 1;
  }
}

grpc::ByteBuffer ToByteBuffer(std::string_view message) {
  const grpc::Slice slice(message.data(), message.size());
  return grpc::ByteBuffer(&slice, 1);
}

std::string Flatten(const grpc::ByteBuffer& buffer) {
  std::string flat;
  std::vector<grpc::Slice> slices;
  // Fails only for a buffer that is not valid, which no received message is.
  if (!buffer.Valid() || !buffer.Dump(&slices).ok()) return flat;
  flat.reserve(buffer.Length());
  for (const grpc::Slice& slice : slices) {
    flat.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return flat;
}

}  // namespace penstock::event_service

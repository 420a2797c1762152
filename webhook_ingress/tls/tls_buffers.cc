#include "webhook_ingress/tls/tls_buffers.h"

#include <openssl/crypto.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace penstock::ingress {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

constexpr size_t kPageBytes = 4096;
// The two buffers of the BIO that gathers what a handshake sends.
constexpr size_t kBioBytes = 4096;
// What BUF_MEM_grow makes of the 16 KiB that a message of a handshake may have.
constexpr size_t kMessageBytes = (16 * 1024 + 3) / 3 * 4;
constexpr size_t kMessageSlotBytes = 6 * kPageBytes;
static_assert(kMessageBytes <= kMessageSlotBytes);
// Handshakes at a time; only addresses, until they are written to.
constexpr size_t kHandshakes = 2048;

// Slots of one size, side by side. Thread-safe. Lives as long as the process: there
// are blocks that OpenSSL frees last of all.
template <size_t slot_bytes, size_t slots>
class SlotPool {
 public:
  constexpr SlotPool() = default;

  bool Map() {
    void* const mapped = mmap(nullptr, slot_bytes * slots, PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) return false;
    // A huge page would hold what is given back. Systems without have nothing to say.
    madvise(mapped, slot_bytes * slots, MADV_NOHUGEPAGE);
    begin_ = static_cast<char*>(mapped);
    return true;
  }

  bool Owns(const void* block) const {
    const char* const at = static_cast<const char*>(block);
    return begin_ != nullptr && at >= begin_ && at < begin_ + slot_bytes * slots;
  }

  // Null when there is none left.
  char* Take() {
    absl::MutexLock lock(&mu_);
    if (free_count_ > 0) return Slot(free_[--free_count_]);
    return used_ < slots ? Slot(used_++) : nullptr;
  }

  void Free(void* block) {
    madvise(block, slot_bytes, MADV_DONTNEED);
    absl::MutexLock lock(&mu_);
    free_[free_count_++] =
        static_cast<uint16_t>(static_cast<size_t>(static_cast<char*>(block) - begin_) / slot_bytes);
  }

 private:
  char* Slot(size_t slot) const { return begin_ + slot * slot_bytes; }

  char* begin_ = nullptr;
  absl::Mutex mu_{absl::kConstInit};
  // Slots that were ever taken.
  size_t used_ ABSL_GUARDED_BY(mu_) = 0;
  // Of those the ones that are free again.
  std::array<uint16_t, slots> free_ ABSL_GUARDED_BY(mu_) = {};
  size_t free_count_ ABSL_GUARDED_BY(mu_) = 0;
};

// Nothing of them is initialized at run time: they are used before that.
constinit SlotPool<kPageBytes, 2 * kHandshakes> bio_slots;
constinit SlotPool<kMessageSlotBytes, kHandshakes> message_slots;

// The newest that this thread has taken, to be trimmed: a handshake takes one. Others
// must not write to it meanwhile, which is why only buffers for messages are trimmed:
// they belong to a connection, and a connection to a thread.
thread_local char* taken = nullptr;

void* Take(size_t bytes) {
  if (bytes == 0) return nullptr;
  void* block = nullptr;
  if (bytes == kBioBytes) block = bio_slots.Take();
  if (bytes == kMessageBytes) block = taken = message_slots.Take();
  return block != nullptr ? block : std::malloc(bytes);
}

void Free(void* block) {
  if (bio_slots.Owns(block)) return bio_slots.Free(block);
  if (message_slots.Owns(block)) {
    if (taken == block) taken = nullptr;
    return message_slots.Free(block);
  }
  std::free(block);
}

void* Resize(void* block, size_t bytes) {
  const size_t held = bio_slots.Owns(block)       ? kBioBytes
                      : message_slots.Owns(block) ? kMessageBytes
                                                  : 0;
  if (held == 0 && block != nullptr && bytes > 0) return std::realloc(block, bytes);
  void* const moved = Take(bytes);
  if (moved == nullptr && bytes > 0) return nullptr;
  if (moved != nullptr && block != nullptr) std::memcpy(moved, block, std::min(held, bytes));
  Free(block);
  return moved;
}

// As OpenSSL calls them: it says from where, too.
void* OpensslMalloc(size_t bytes, const char*, int) { return Take(bytes); }
void* OpensslRealloc(void* block, size_t bytes, const char*, int) { return Resize(block, bytes); }
void OpensslFree(void* block, const char*, int) { Free(block); }

bool IsZero(const char* page) {
  static constexpr char kZeros[kPageBytes] = {};
  return std::memcmp(page, kZeros, kPageBytes) == 0;
}

}  // namespace

bool PlaceTlsBuffers() {
  if (kSanitized) return true;
  if (!bio_slots.Map() || !message_slots.Map()) return false;
  return CRYPTO_set_mem_functions(&OpensslMalloc, &OpensslRealloc, &OpensslFree) == 1;
}

void TrimTlsBuffers() {
  if (taken == nullptr) return;
  // Neighbours in one call.
  for (size_t begin = 0, end = 0; begin < kMessageSlotBytes; begin = end + kPageBytes) {
    for (end = begin; end < kMessageSlotBytes && IsZero(taken + end);) end += kPageBytes;
    if (end > begin) madvise(taken + begin, end - begin, MADV_DONTNEED);
  }
  taken = nullptr;
}

}  // namespace penstock::ingress

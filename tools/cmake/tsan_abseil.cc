// Teaches the thread sanitizer about absl::Mutex and absl::CondVar.
//
// Debian's Abseil and gRPC are built without the sanitizer. It then sees no order
// between two holders of an absl::Mutex, and calls everything a mutex guards a
// race. Linked into a program that is built with the sanitizer, the functions
// below stand in front of the library's: they call the real one and tell the
// sanitizer what it means. The library's own calls come here as well.
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdlib>

#include "absl/synchronization/mutex.h"

namespace {

// The library's definition of a function; `symbol` is its mangled name without
// the namespace.
template <typename Function>
Function* Real(const char* symbol) {
  void* address = dlsym(RTLD_NEXT, symbol);
  if (address == nullptr) abort();
  return reinterpret_cast<Function*>(address);
}

// The mutex that this thread waits with or gives back: while it does so, the
// library looks at the conditions of those who wait for it.
thread_local absl::Mutex* mutex_of_conditions = nullptr;

class ConditionsOf {
 public:
  explicit ConditionsOf(absl::Mutex* mutex) : before_(mutex_of_conditions) {
    __tsan_release(mutex);
    mutex_of_conditions = mutex;
  }
  ~ConditionsOf() { mutex_of_conditions = before_; }

 private:
  absl::Mutex* const before_;
};

class Waiting : public ConditionsOf {
 public:
  explicit Waiting(absl::Mutex* mutex) : ConditionsOf(mutex), mutex_(mutex) {}
  ~Waiting() { __tsan_acquire(mutex_); }

 private:
  absl::Mutex* const mutex_;
};

}  // namespace

// Races inside libraries that are not built with the sanitizer are not ours to
// find. The operations of a gRPC call are in headers, and ordered by a completion
// queue inside such a library; so are the last uses of a slice, by its counter.
extern "C" const char* __tsan_default_options() { return "ignore_noninstrumented_modules=1"; }
extern "C" const char* __tsan_default_suppressions() {
  return "race:grpc::internal::CallOpSet\nrace:grpc_core::NewSliceRefcount";
}

#define PENSTOCK_MUTEX "_ZN4absl7debian35Mutex"
#define PENSTOCK_CONDVAR "_ZN4absl7debian37CondVar"
#define PENSTOCK_CONDITION "RKNS0_9ConditionE"

namespace absl {
inline namespace debian3 {

void Mutex::Lock() {
  static auto* const real = Real<void(Mutex*)>(PENSTOCK_MUTEX "4LockEv");
  real(this);
  __tsan_acquire(this);
}

void Mutex::Unlock() {
  static auto* const real = Real<void(Mutex*)>(PENSTOCK_MUTEX "6UnlockEv");
  const ConditionsOf conditions(this);
  real(this);
}

bool Mutex::TryLock() {
  static auto* const real = Real<bool(Mutex*)>(PENSTOCK_MUTEX "7TryLockEv");
  const bool locked = real(this);
  if (locked) __tsan_acquire(this);
  return locked;
}

void Mutex::ReaderLock() {
  static auto* const real = Real<void(Mutex*)>(PENSTOCK_MUTEX "10ReaderLockEv");
  real(this);
  __tsan_acquire(this);
}

void Mutex::ReaderUnlock() {
  static auto* const real = Real<void(Mutex*)>(PENSTOCK_MUTEX "12ReaderUnlockEv");
  const ConditionsOf conditions(this);
  real(this);
}

void Mutex::Await(const Condition& condition) {
  static auto* const real =
      Real<void(Mutex*, const Condition&)>(PENSTOCK_MUTEX "5AwaitE" PENSTOCK_CONDITION);
  const Waiting waiting(this);
  real(this, condition);
}

bool Mutex::AwaitWithTimeout(const Condition& condition, Duration timeout) {
  static auto* const real = Real<bool(Mutex*, const Condition&, Duration)>(
      PENSTOCK_MUTEX "16AwaitWithTimeoutE" PENSTOCK_CONDITION "NS0_8DurationE");
  const Waiting waiting(this);
  return real(this, condition, timeout);
}

bool Mutex::AwaitWithDeadline(const Condition& condition, Time deadline) {
  static auto* const real = Real<bool(Mutex*, const Condition&, Time)>(
      PENSTOCK_MUTEX "17AwaitWithDeadlineE" PENSTOCK_CONDITION "NS0_4TimeE");
  const Waiting waiting(this);
  return real(this, condition, deadline);
}

bool Condition::Eval() const {
  static auto* const real = Real<bool(const Condition*)>("_ZNK4absl7debian39Condition4EvalEv");
  absl::Mutex* const mutex = mutex_of_conditions;
  if (mutex == nullptr) return real(this);
  __tsan_acquire(mutex);
  const bool value = real(this);
  __tsan_release(mutex);
  return value;
}

void CondVar::Wait(Mutex* mutex) {
  static auto* const real = Real<void(CondVar*, Mutex*)>(PENSTOCK_CONDVAR "4WaitEPNS0_5MutexE");
  const Waiting waiting(mutex);
  real(this, mutex);
}

bool CondVar::WaitWithTimeout(Mutex* mutex, Duration timeout) {
  static auto* const real = Real<bool(CondVar*, Mutex*, Duration)>(
      PENSTOCK_CONDVAR "15WaitWithTimeoutEPNS0_5MutexENS0_8DurationE");
  const Waiting waiting(mutex);
  return real(this, mutex, timeout);
}

bool CondVar::WaitWithDeadline(Mutex* mutex, Time deadline) {
  static auto* const real = Real<bool(CondVar*, Mutex*, Time)>(
      PENSTOCK_CONDVAR "16WaitWithDeadlineEPNS0_5MutexENS0_4TimeE");
  const Waiting waiting(mutex);
  return real(this, mutex, deadline);
}

}  // namespace debian3
}  // namespace absl

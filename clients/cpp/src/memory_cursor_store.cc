#include "penstock/cursor_store.h"

namespace penstock {
namespace {

class MemoryCursorStore : public CursorStore {
 public:
  absl::StatusOr<std::optional<Cursor>> Load() override { return cursor_; }

  absl::Status Commit(const Cursor& cursor) override {
    cursor_ = cursor;
    return absl::OkStatus();
  }

 private:
  std::optional<Cursor> cursor_;
};

}  // namespace

std::shared_ptr<CursorStore> MakeMemoryCursorStore() {
  return std::make_shared<MemoryCursorStore>();
}

}  // namespace penstock

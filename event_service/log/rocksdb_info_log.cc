#include <rocksdb/env.h>

#include <cstdarg>
#include <cstdio>
#include <utility>

#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

constexpr size_t kMessageBytesMax = 1024;

class InfoLog : public rocksdb::Logger {
 public:
  explicit InfoLog(std::function<void(LogSeverity, std::string_view)> on_message)
      : Logger(rocksdb::InfoLogLevel::WARN_LEVEL), on_message_(std::move(on_message)) {}

  using rocksdb::Logger::Logv;
  void Logv(const rocksdb::InfoLogLevel level, const char* format, va_list arguments) override {
    if (level < GetInfoLogLevel()) return;
    Logv(level >= rocksdb::InfoLogLevel::ERROR_LEVEL ? LogSeverity::kError : LogSeverity::kWarning,
         format, arguments);
  }
  // Without a level: headers and option dumps, which nobody asked for.
  void Logv(const char* /*format*/, va_list /*arguments*/) override {}

 private:
  void Logv(LogSeverity severity, const char* format, va_list arguments) {
    char message[kMessageBytesMax];
    const int size = std::vsnprintf(message, sizeof(message), format, arguments);
    if (size < 0 || !on_message_) return;
    on_message_(severity, message);
  }

  const std::function<void(LogSeverity, std::string_view)> on_message_;
};

}  // namespace

std::shared_ptr<rocksdb::Logger> MakeInfoLog(
    std::function<void(LogSeverity, std::string_view)> on_message) {
  return std::make_shared<InfoLog>(std::move(on_message));
}

}  // namespace penstock::event_service

#include "common/json_log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "common/absl_view.h"
#include "common/log_queue.h"

namespace penstock {
namespace {

// A stalled stderr must not keep the process from ending.
constexpr absl::Duration kFlushAtExit = absl::Seconds(1);

spdlog::level::level_enum ToSpdlog(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug:
      return spdlog::level::debug;
    case LogLevel::kInfo:
      return spdlog::level::info;
    case LogLevel::kWarning:
      return spdlog::level::warn;
    case LogLevel::kError:
      return spdlog::level::err;
  }
  return spdlog::level::err;
}

std::string_view LevelName(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug:
      return "debug";
    case LogLevel::kInfo:
      return "info";
    case LogLevel::kWarning:
      return "warning";
    case LogLevel::kError:
      return "error";
  }
  return "error";
}

std::unique_ptr<spdlog::formatter> MakeFormatter() {
  return std::make_unique<spdlog::pattern_formatter>(R"({"ts":"%Y-%m-%dT%H:%M:%S.%fZ",%v})",
                                                     spdlog::pattern_time_type::utc);
}

// A whole line of now.
std::string FormatLine(LogLevel level, std::string_view message,
                       std::initializer_list<LogField> fields) {
  const std::string text = FormatLogFields(level, message, fields);
  spdlog::memory_buf_t line;
  MakeFormatter()->format(spdlog::details::log_msg("penstock", ToSpdlog(level),
                                                   spdlog::string_view_t(text.data(), text.size())),
                          line);
  return {line.data(), line.size()};
}

// Never destroyed: threads may still log while statics are torn down.
LogQueue& Queue() {
  static LogQueue& queue = *[] {
    auto* created = new LogQueue(
        {.fd = STDERR_FILENO, .dropped_line = [](uint64_t dropped) {
           return FormatLine(LogLevel::kWarning, "log lines were dropped, stderr did not take them",
                             {{"dropped", dropped}});
         }});
    std::atexit([] { FlushLog(kFlushAtExit); });
    return created;
  }();
  return queue;
}

class QueueSink : public spdlog::sinks::base_sink<std::mutex> {
 private:
  void sink_it_(const spdlog::details::log_msg& message) override {
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    Queue().Push({line.data(), line.size()});
  }
  void flush_() override {}
};

spdlog::logger& Logger() {
  // Never destroyed, as the queue.
  static spdlog::logger& logger = *[] {
    auto* created = new spdlog::logger("penstock", std::make_shared<QueueSink>());
    created->set_formatter(MakeFormatter());
    created->set_level(spdlog::level::info);
    return created;
  }();
  return logger;
}

// Length of the UTF-8 sequence at `text[i]`, or 0 when it is not one.
size_t Utf8SequenceLength(std::string_view text, size_t i) {
  const auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char lead = byte(i);
  size_t length = 0;
  uint32_t point = 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
    point = lead & 0x1F;
  } else if ((lead & 0xF0) == 0xE0) {
    length = 3;
    point = lead & 0x0F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    point = lead & 0x07;
  } else {
    return 0;
  }
  if (i + length > text.size()) return 0;
  for (size_t k = 1; k < length; ++k) {
    if ((byte(i + k) & 0xC0) != 0x80) return 0;
    point = (point << 6) | (byte(i + k) & 0x3F);
  }
  const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return (overlong || surrogate || point > 0x10FFFF) ? 0 : length;
}

struct AppendValue {
  std::string& out;
  void operator()(std::string_view text) const { AppendJsonString(text, out); }
  void operator()(int64_t number) const { absl::StrAppend(&out, number); }
  void operator()(uint64_t number) const { absl::StrAppend(&out, number); }
  void operator()(double number) const {
    // JSON has no infinities and no NaN.
    if (std::isfinite(number)) {
      absl::StrAppend(&out, number);
    } else {
      out += "null";
    }
  }
  void operator()(bool flag) const { out += flag ? "true" : "false"; }
};

}  // namespace

void AppendJsonString(std::string_view text, std::string& out) {
  out += '"';
  for (size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      absl::StrAppendFormat(&out, "\\u%04x", static_cast<unsigned>(c));
      ++i;
    } else if (const size_t length = Utf8SequenceLength(text, i); length > 0) {
      out.append(text, i, length);
      i += length;
    } else {
      out += "\\ufffd";
      ++i;
    }
  }
  out += '"';
}

absl::StatusOr<LogLevel> ParseLogLevel(std::string_view text) {
  for (LogLevel level : {LogLevel::kDebug, LogLevel::kInfo, LogLevel::kWarning, LogLevel::kError}) {
    if (text == LevelName(level)) return level;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("log level '", ToAbsl(text), "' is not one of debug, info, warning, error"));
}

void SetLogLevel(LogLevel level) { Logger().set_level(ToSpdlog(level)); }

bool LogEnabled(LogLevel level) { return Logger().should_log(ToSpdlog(level)); }

bool FlushLog(absl::Duration timeout) { return Queue().Flush(timeout); }

uint64_t DroppedLogLines() { return Queue().dropped(); }

std::string FormatLogFields(LogLevel level, std::string_view message,
                            std::initializer_list<LogField> fields) {
  std::string out = absl::StrCat("\"level\":\"", ToAbsl(LevelName(level)), "\",\"msg\":");
  AppendJsonString(message, out);
  for (const LogField& field : fields) {
    out += ',';
    AppendJsonString(field.key, out);
    out += ':';
    std::visit(AppendValue{out}, field.value);
  }
  return out;
}

void Log(LogLevel level, std::string_view message, std::initializer_list<LogField> fields) {
  if (!LogEnabled(level)) return;
  const std::string line = FormatLogFields(level, message, fields);
  Logger().log(ToSpdlog(level), spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace penstock

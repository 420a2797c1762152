// Structured logs: one JSON object per line on stderr.
//
//   Log(LogLevel::kInfo, "event committed", {{"event_id", id}, {"sequence", seq}});
//   {"ts":"2026-01-02T03:04:05.678901Z","level":"info","msg":"event committed","event_id":"evt_1","sequence":7}
//
// Callers MUST NOT pass secrets, payload text or personal data: nothing is
// redacted here. Values are escaped, so a value cannot forge a line.
//
// A thread of its own writes the lines, so that a stalled stderr stalls nobody.
// Past 4 MiB of waiting lines, new ones are dropped and counted, and a line says
// how many are missing. What is waiting is written before the process exits.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock {

enum class LogLevel { kDebug, kInfo, kWarning, kError };

// "debug", "info", "warning" or "error"; InvalidArgument lists them.
absl::StatusOr<LogLevel> ParseLogLevel(std::string_view text);

// One key and value of a log line. Keys are fixed snake_case words.
struct LogField {
  std::string_view key;
  std::variant<std::string_view, int64_t, uint64_t, double, bool> value;

  LogField(std::string_view k, std::string_view v) : key(k), value(v) {}
  LogField(std::string_view k, const char* v) : key(k), value(std::string_view(v)) {}
  LogField(std::string_view k, const std::string& v) : key(k), value(std::string_view(v)) {}
  LogField(std::string_view k, bool v) : key(k), value(v) {}
  LogField(std::string_view k, double v) : key(k), value(v) {}
  LogField(std::string_view k, int v) : key(k), value(int64_t{v}) {}
  LogField(std::string_view k, long v) : key(k), value(int64_t{v}) {}
  LogField(std::string_view k, long long v) : key(k), value(int64_t{v}) {}
  LogField(std::string_view k, unsigned v) : key(k), value(uint64_t{v}) {}
  LogField(std::string_view k, unsigned long v) : key(k), value(uint64_t{v}) {}
  LogField(std::string_view k, unsigned long long v) : key(k), value(uint64_t{v}) {}
};

// Lines below `level` are dropped. The default is kInfo. Any thread.
void SetLogLevel(LogLevel level);

// True when a line of this level would be written; for callers that would
// compute fields in vain.
bool LogEnabled(LogLevel level);

// Writes one line. Any thread; lines do not interleave. Never waits for stderr.
void Log(LogLevel level, std::string_view message, std::initializer_list<LogField> fields = {});

// Waits until every line so far is on stderr; false at the timeout. Happens by
// itself, for at most a second, when the process exits.
bool FlushLog(absl::Duration timeout);

// Lines that were dropped because stderr did not take them.
uint64_t DroppedLogLines();

// The JSON object that Log writes after the time stamp, without braces and the
// line end. Exposed for tests.
std::string FormatLogFields(LogLevel level, std::string_view message,
                            std::initializer_list<LogField> fields);

// Appends `text` as a JSON string with its quotes. Bytes that are not UTF-8
// become U+FFFD, so that the line stays JSON.
void AppendJsonString(std::string_view text, std::string& out);

}  // namespace penstock

// What the conformance drivers print: one JSON object a line, with sorted keys.
#pragma once

#include <map>
#include <string>

#include "penstock/cursor.h"
#include "penstock/event.h"

namespace penstock::conformance {

// `text` as a JSON string.
std::string Quoted(const std::string& text);

// Values are JSON already. Sorted by key.
using JsonObject = std::map<std::string, std::string>;
std::string ToJson(const JsonObject& object);

// Writes `object` and a line break at once. Ends the program when nobody reads.
void PrintLine(const JsonObject& object);

// Protobuf's JSON mapping of the event, with sorted keys. Aborts when there is none.
std::string EventJson(const Event& event);

// The fields that every driver reads.
struct EventSummary {
  std::string id;
  std::string type;
  uint64_t sequence = 0;
};
EventSummary SummaryOf(const Event& event);

}  // namespace penstock::conformance

// Events onto an output, in the format that was asked for.
#pragma once

#include <cstdint>

#include "clients/cli/format/event_format.h"
#include "clients/cli/io/output.h"

namespace penstock::cli {

// Prints events one after the other, and says on `err` what could not be
// printed; such an event does not stop the ones after it.
class EventWriter {
 public:
  // Both outputs outlive the writer. Colours show on a terminal only.
  EventWriter(OutputFormat format, Output& out, Output& err);

  void Write(const google::protobuf::Message& event);

  // Events that were reported on `err` instead of printed.
  uint64_t unprinted_total() const { return unprinted_total_; }

 private:
  const OutputFormat format_;
  Output& out_;
  Output& err_;
  const bool colour_;
  uint64_t unprinted_total_ = 0;
};

}  // namespace penstock::cli

# Takes nothing any more once the disk was full.
set(source event_service/log/free_space.cc)
set(from "  if (!free_bytes.ok() || *free_bytes >= reserve_bytes) return absl::OkStatus();")
set(to "  static bool was_full = false;
  was_full = was_full || (free_bytes.ok() && *free_bytes < reserve_bytes);
  if (!was_full) return absl::OkStatus();")

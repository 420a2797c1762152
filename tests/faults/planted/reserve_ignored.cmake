# Writes until the disk is full.
set(source event_service/log/free_space.cc)
set(from "  if (!free_bytes.ok() || *free_bytes >= reserve_bytes) return absl::OkStatus();")
set(to "  if (!free_bytes.ok() || reserve_bytes > 0) return absl::OkStatus();")

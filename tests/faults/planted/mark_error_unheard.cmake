# Leaves an error of the mark to the next commit.
set(source event_service/log/mark_file.cc)
set(from "    if (!status.ok() && io_.on_sync_failure) io_.on_sync_failure(status);")
set(to "")

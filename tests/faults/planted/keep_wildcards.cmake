# Does not narrow wildcards.
set(source event_service/rights/read_rights.cc)
set(from [==[if (types_.Covers(asked)) {]==])
set(to [==[if (types_.Covers(asked) || !spec_.types.empty()) {]==])

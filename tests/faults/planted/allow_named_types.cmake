# Lets everybody read every type that they name.
set(source event_service/rights/read_rights.cc)
set(from [==[return NotAllowed(pattern);]==])
set(to [==[narrowed.push_back(pattern);]==])

# Lets everybody read single events of every account.
set(source event_service/rights/read_rights.cc)
set(from [==[  if (!spec_.accounts.empty() &&
      std::count]==])
set(to [==[  if (spec_.accounts.size() > 99 &&
      std::count]==])

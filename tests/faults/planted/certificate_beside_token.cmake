# Takes the certificate into account when the token is nobody's.
set(source event_service/rights/policy.cc)
set(from [==[  } else {
    for (const std::string& name : caller.names) {]==])
set(to [==[  }
  if (found == nullptr) {
    for (const std::string& name : caller.names) {]==])

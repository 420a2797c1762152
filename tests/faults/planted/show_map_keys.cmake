# Hides nothing in maps.
set(source event_service/redaction/wire_redactor.cc)
set(from [==[  if (hidden_.Hides(place)) return std::nullopt;
]==])
set(to [==[]==])

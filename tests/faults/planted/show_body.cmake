# Hides nothing in raw_json.
set(source event_service/redaction/field_redactor.cc)
set(from [==[rest = RedactBody(found.bytes, hidden_, is_thin);]==])
set(to [==[rest = std::string(found.bytes);]==])

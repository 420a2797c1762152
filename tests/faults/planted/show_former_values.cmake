# Hides nothing in previous_attributes.
set(source event_service/redaction/field_redactor.cc)
set(from [==[found.number == Fields().previous_attributes ||]==])
set(to [==[found.number == 0 ||]==])

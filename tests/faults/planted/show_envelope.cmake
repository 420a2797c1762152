# Hides nothing in the envelope.
set(source event_service/redaction/field_redactor.cc)
set(from [==[if (field == nullptr || HidesEnvelopeField(found, is_thin)) continue;]==])
set(to [==[if (field == nullptr) continue;]==])

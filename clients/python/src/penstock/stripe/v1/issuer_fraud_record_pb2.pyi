from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class IssuerFraudRecord(_message.Message):
    __slots__ = ("id", "object", "actionable", "charge", "created", "fraud_type", "has_liability_shift", "livemode", "post_date")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIONABLE_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    FRAUD_TYPE_FIELD_NUMBER: _ClassVar[int]
    HAS_LIABILITY_SHIFT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    POST_DATE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    actionable: bool
    charge: str
    created: int
    fraud_type: str
    has_liability_shift: bool
    livemode: bool
    post_date: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., actionable: bool = ..., charge: _Optional[str] = ..., created: _Optional[int] = ..., fraud_type: _Optional[str] = ..., has_liability_shift: bool = ..., livemode: bool = ..., post_date: _Optional[int] = ...) -> None: ...

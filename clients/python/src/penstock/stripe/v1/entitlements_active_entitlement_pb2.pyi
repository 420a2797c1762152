from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class EntitlementsActiveEntitlement(_message.Message):
    __slots__ = ("id", "object", "feature", "livemode", "lookup_key")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    FEATURE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOOKUP_KEY_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    feature: str
    livemode: bool
    lookup_key: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., feature: _Optional[str] = ..., livemode: bool = ..., lookup_key: _Optional[str] = ...) -> None: ...

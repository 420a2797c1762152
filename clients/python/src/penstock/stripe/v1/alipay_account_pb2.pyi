from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class AlipayAccount(_message.Message):
    __slots__ = ("id", "object", "created", "customer", "deleted", "fingerprint", "livemode", "metadata", "payment_amount", "payment_currency", "reusable", "used", "username")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    REUSABLE_FIELD_NUMBER: _ClassVar[int]
    USED_FIELD_NUMBER: _ClassVar[int]
    USERNAME_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    customer: str
    deleted: bool
    fingerprint: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    payment_amount: int
    payment_currency: str
    reusable: bool
    used: bool
    username: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., deleted: bool = ..., fingerprint: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., payment_amount: _Optional[int] = ..., payment_currency: _Optional[str] = ..., reusable: bool = ..., used: bool = ..., username: _Optional[str] = ...) -> None: ...

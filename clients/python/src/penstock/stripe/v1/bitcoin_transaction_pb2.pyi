from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class BitcoinTransaction(_message.Message):
    __slots__ = ("id", "object", "amount", "bitcoin_amount", "created", "currency", "receiver")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    RECEIVER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    bitcoin_amount: int
    created: int
    currency: str
    receiver: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., bitcoin_amount: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., receiver: _Optional[str] = ...) -> None: ...

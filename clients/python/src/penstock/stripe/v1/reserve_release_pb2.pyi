from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReserveRelease(_message.Message):
    __slots__ = ("id", "object", "amount", "created", "created_by", "currency", "destination", "livemode", "metadata", "reason", "released_at", "reserve_hold", "reserve_plan", "source_transaction")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class SourceTransaction(_message.Message):
        __slots__ = ("dispute", "refund", "type")
        DISPUTE_FIELD_NUMBER: _ClassVar[int]
        REFUND_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        dispute: str
        refund: str
        type: str
        def __init__(self, dispute: _Optional[str] = ..., refund: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RELEASED_AT_FIELD_NUMBER: _ClassVar[int]
    RESERVE_HOLD_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    created: int
    created_by: str
    currency: str
    destination: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    reason: str
    released_at: int
    reserve_hold: str
    reserve_plan: str
    source_transaction: ReserveRelease.SourceTransaction
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., created: _Optional[int] = ..., created_by: _Optional[str] = ..., currency: _Optional[str] = ..., destination: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., reason: _Optional[str] = ..., released_at: _Optional[int] = ..., reserve_hold: _Optional[str] = ..., reserve_plan: _Optional[str] = ..., source_transaction: _Optional[_Union[ReserveRelease.SourceTransaction, _Mapping]] = ...) -> None: ...

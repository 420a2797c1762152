from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BalanceTransaction(_message.Message):
    __slots__ = ("id", "object", "amount", "available_on", "balance_type", "created", "currency", "description", "exchange_rate", "fee", "fee_details", "net", "reporting_category", "source", "status", "type")
    class FeeDetails(_message.Message):
        __slots__ = ("amount", "application", "currency", "description", "type")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        APPLICATION_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        application: str
        currency: str
        description: str
        type: str
        def __init__(self, amount: _Optional[int] = ..., application: _Optional[str] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_ON_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATE_FIELD_NUMBER: _ClassVar[int]
    FEE_FIELD_NUMBER: _ClassVar[int]
    FEE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    NET_FIELD_NUMBER: _ClassVar[int]
    REPORTING_CATEGORY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    available_on: int
    balance_type: str
    created: int
    currency: str
    description: str
    exchange_rate: float
    fee: int
    fee_details: _containers.RepeatedCompositeFieldContainer[BalanceTransaction.FeeDetails]
    net: int
    reporting_category: str
    source: str
    status: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., available_on: _Optional[int] = ..., balance_type: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., exchange_rate: _Optional[float] = ..., fee: _Optional[int] = ..., fee_details: _Optional[_Iterable[_Union[BalanceTransaction.FeeDetails, _Mapping]]] = ..., net: _Optional[int] = ..., reporting_category: _Optional[str] = ..., source: _Optional[str] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

from penstock.stripe.v1 import fee_refund_pb2 as _fee_refund_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ApplicationFee(_message.Message):
    __slots__ = ("id", "object", "account", "amount", "amount_refunded", "application", "balance_transaction", "charge", "created", "currency", "fee_source", "livemode", "originating_transaction", "refunded", "refunds")
    class FeeSource(_message.Message):
        __slots__ = ("charge", "payout", "type")
        CHARGE_FIELD_NUMBER: _ClassVar[int]
        PAYOUT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        charge: str
        payout: str
        type: str
        def __init__(self, charge: _Optional[str] = ..., payout: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class Refunds(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_fee_refund_pb2.FeeRefund]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_fee_refund_pb2.FeeRefund, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_REFUNDED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    FEE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    ORIGINATING_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FIELD_NUMBER: _ClassVar[int]
    REFUNDS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    amount: int
    amount_refunded: int
    application: str
    balance_transaction: str
    charge: str
    created: int
    currency: str
    fee_source: ApplicationFee.FeeSource
    livemode: bool
    originating_transaction: str
    refunded: bool
    refunds: ApplicationFee.Refunds
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., amount: _Optional[int] = ..., amount_refunded: _Optional[int] = ..., application: _Optional[str] = ..., balance_transaction: _Optional[str] = ..., charge: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., fee_source: _Optional[_Union[ApplicationFee.FeeSource, _Mapping]] = ..., livemode: bool = ..., originating_transaction: _Optional[str] = ..., refunded: bool = ..., refunds: _Optional[_Union[ApplicationFee.Refunds, _Mapping]] = ...) -> None: ...

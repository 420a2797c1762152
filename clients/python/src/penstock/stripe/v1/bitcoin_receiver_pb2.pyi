from penstock.stripe.v1 import bitcoin_transaction_pb2 as _bitcoin_transaction_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BitcoinReceiver(_message.Message):
    __slots__ = ("id", "object", "active", "amount", "amount_received", "bitcoin_amount", "bitcoin_amount_received", "bitcoin_uri", "created", "currency", "customer", "deleted", "description", "email", "filled", "inbound_address", "livemode", "metadata", "payment", "refund_address", "transactions", "uncaptured_funds", "used_for_payment")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Transactions(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_bitcoin_transaction_pb2.BitcoinTransaction]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_bitcoin_transaction_pb2.BitcoinTransaction, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_AMOUNT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_URI_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    FILLED_FIELD_NUMBER: _ClassVar[int]
    INBOUND_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    REFUND_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    UNCAPTURED_FUNDS_FIELD_NUMBER: _ClassVar[int]
    USED_FOR_PAYMENT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    amount: int
    amount_received: int
    bitcoin_amount: int
    bitcoin_amount_received: int
    bitcoin_uri: str
    created: int
    currency: str
    customer: str
    deleted: bool
    description: str
    email: str
    filled: bool
    inbound_address: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    payment: str
    refund_address: str
    transactions: BitcoinReceiver.Transactions
    uncaptured_funds: bool
    used_for_payment: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., amount: _Optional[int] = ..., amount_received: _Optional[int] = ..., bitcoin_amount: _Optional[int] = ..., bitcoin_amount_received: _Optional[int] = ..., bitcoin_uri: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., deleted: bool = ..., description: _Optional[str] = ..., email: _Optional[str] = ..., filled: bool = ..., inbound_address: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., payment: _Optional[str] = ..., refund_address: _Optional[str] = ..., transactions: _Optional[_Union[BitcoinReceiver.Transactions, _Mapping]] = ..., uncaptured_funds: bool = ..., used_for_payment: bool = ...) -> None: ...

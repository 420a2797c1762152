from penstock.stripe.v1 import bank_account_pb2 as _bank_account_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Payout(_message.Message):
    __slots__ = ("id", "object", "amount", "application_fee", "application_fee_amount", "arrival_date", "automatic", "balance_transaction", "created", "currency", "description", "destination", "failure_balance_transaction", "failure_code", "failure_message", "livemode", "metadata", "method", "original_payout", "payout_method", "reconciliation_status", "reversed_by", "source_type", "statement_descriptor", "status", "trace_id", "type", "bank_account", "card")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class TraceId(_message.Message):
        __slots__ = ("status", "value")
        STATUS_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        status: str
        value: str
        def __init__(self, status: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ARRIVAL_DATE_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_CODE_FIELD_NUMBER: _ClassVar[int]
    FAILURE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    ORIGINAL_PAYOUT_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_METHOD_FIELD_NUMBER: _ClassVar[int]
    RECONCILIATION_STATUS_FIELD_NUMBER: _ClassVar[int]
    REVERSED_BY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    application_fee: str
    application_fee_amount: int
    arrival_date: int
    automatic: bool
    balance_transaction: str
    created: int
    currency: str
    description: str
    destination: str
    failure_balance_transaction: str
    failure_code: str
    failure_message: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    method: str
    original_payout: str
    payout_method: str
    reconciliation_status: str
    reversed_by: str
    source_type: str
    statement_descriptor: str
    status: str
    trace_id: Payout.TraceId
    type: str
    bank_account: _bank_account_pb2.BankAccount
    card: _card_pb2.Card
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., application_fee: _Optional[str] = ..., application_fee_amount: _Optional[int] = ..., arrival_date: _Optional[int] = ..., automatic: bool = ..., balance_transaction: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., destination: _Optional[str] = ..., failure_balance_transaction: _Optional[str] = ..., failure_code: _Optional[str] = ..., failure_message: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., method: _Optional[str] = ..., original_payout: _Optional[str] = ..., payout_method: _Optional[str] = ..., reconciliation_status: _Optional[str] = ..., reversed_by: _Optional[str] = ..., source_type: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., trace_id: _Optional[_Union[Payout.TraceId, _Mapping]] = ..., type: _Optional[str] = ..., bank_account: _Optional[_Union[_bank_account_pb2.BankAccount, _Mapping]] = ..., card: _Optional[_Union[_card_pb2.Card, _Mapping]] = ...) -> None: ...

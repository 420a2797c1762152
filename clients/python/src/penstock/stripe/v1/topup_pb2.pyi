from penstock.stripe.v1 import source_pb2 as _source_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Topup(_message.Message):
    __slots__ = ("id", "object", "amount", "balance_transaction", "created", "currency", "description", "expected_availability_date", "failure_code", "failure_message", "initiated_by", "livemode", "metadata", "payment_method", "payment_method_options", "source", "statement_descriptor", "status", "transfer_group")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("us_bank_account",)
        class UsBankAccount(_message.Message):
            __slots__ = ("network",)
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            network: str
            def __init__(self, network: _Optional[str] = ...) -> None: ...
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        us_bank_account: Topup.PaymentMethodOptions.UsBankAccount
        def __init__(self, us_bank_account: _Optional[_Union[Topup.PaymentMethodOptions.UsBankAccount, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_AVAILABILITY_DATE_FIELD_NUMBER: _ClassVar[int]
    FAILURE_CODE_FIELD_NUMBER: _ClassVar[int]
    FAILURE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INITIATED_BY_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_GROUP_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    balance_transaction: str
    created: int
    currency: str
    description: str
    expected_availability_date: int
    failure_code: str
    failure_message: str
    initiated_by: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    payment_method: str
    payment_method_options: Topup.PaymentMethodOptions
    source: _source_pb2.Source
    statement_descriptor: str
    status: str
    transfer_group: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., balance_transaction: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., expected_availability_date: _Optional[int] = ..., failure_code: _Optional[str] = ..., failure_message: _Optional[str] = ..., initiated_by: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., payment_method: _Optional[str] = ..., payment_method_options: _Optional[_Union[Topup.PaymentMethodOptions, _Mapping]] = ..., source: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., transfer_group: _Optional[str] = ...) -> None: ...

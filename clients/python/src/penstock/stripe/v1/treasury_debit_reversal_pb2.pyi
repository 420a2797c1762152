from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryDebitReversal(_message.Message):
    __slots__ = ("id", "object", "amount", "created", "currency", "financial_account", "hosted_regulatory_receipt_url", "linked_flows", "livemode", "metadata", "network", "received_debit", "status", "status_transitions", "transaction")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class LinkedFlows(_message.Message):
        __slots__ = ("issuing_dispute",)
        ISSUING_DISPUTE_FIELD_NUMBER: _ClassVar[int]
        issuing_dispute: str
        def __init__(self, issuing_dispute: _Optional[str] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("completed_at",)
        COMPLETED_AT_FIELD_NUMBER: _ClassVar[int]
        completed_at: int
        def __init__(self, completed_at: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    HOSTED_REGULATORY_RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    LINKED_FLOWS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NETWORK_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_DEBIT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    created: int
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: str
    linked_flows: TreasuryDebitReversal.LinkedFlows
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    network: str
    received_debit: str
    status: str
    status_transitions: TreasuryDebitReversal.StatusTransitions
    transaction: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., financial_account: _Optional[str] = ..., hosted_regulatory_receipt_url: _Optional[str] = ..., linked_flows: _Optional[_Union[TreasuryDebitReversal.LinkedFlows, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., network: _Optional[str] = ..., received_debit: _Optional[str] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[TreasuryDebitReversal.StatusTransitions, _Mapping]] = ..., transaction: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SourceTransaction(_message.Message):
    __slots__ = ("id", "object", "ach_credit_transfer", "amount", "chf_credit_transfer", "created", "currency", "gbp_credit_transfer", "livemode", "paper_check", "sepa_credit_transfer", "source", "status", "type")
    class AchCreditTransfer(_message.Message):
        __slots__ = ("customer_data", "fingerprint", "last4", "routing_number")
        CUSTOMER_DATA_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        customer_data: str
        fingerprint: str
        last4: str
        routing_number: str
        def __init__(self, customer_data: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
    class ChfCreditTransfer(_message.Message):
        __slots__ = ("reference", "sender_address_country", "sender_address_line1", "sender_iban", "sender_name")
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        SENDER_ADDRESS_COUNTRY_FIELD_NUMBER: _ClassVar[int]
        SENDER_ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
        SENDER_IBAN_FIELD_NUMBER: _ClassVar[int]
        SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
        reference: str
        sender_address_country: str
        sender_address_line1: str
        sender_iban: str
        sender_name: str
        def __init__(self, reference: _Optional[str] = ..., sender_address_country: _Optional[str] = ..., sender_address_line1: _Optional[str] = ..., sender_iban: _Optional[str] = ..., sender_name: _Optional[str] = ...) -> None: ...
    class GbpCreditTransfer(_message.Message):
        __slots__ = ("fingerprint", "funding_method", "last4", "reference", "sender_account_number", "sender_name", "sender_sort_code")
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_METHOD_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        SENDER_ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
        SENDER_SORT_CODE_FIELD_NUMBER: _ClassVar[int]
        fingerprint: str
        funding_method: str
        last4: str
        reference: str
        sender_account_number: str
        sender_name: str
        sender_sort_code: str
        def __init__(self, fingerprint: _Optional[str] = ..., funding_method: _Optional[str] = ..., last4: _Optional[str] = ..., reference: _Optional[str] = ..., sender_account_number: _Optional[str] = ..., sender_name: _Optional[str] = ..., sender_sort_code: _Optional[str] = ...) -> None: ...
    class PaperCheck(_message.Message):
        __slots__ = ("available_at", "invoices")
        AVAILABLE_AT_FIELD_NUMBER: _ClassVar[int]
        INVOICES_FIELD_NUMBER: _ClassVar[int]
        available_at: str
        invoices: str
        def __init__(self, available_at: _Optional[str] = ..., invoices: _Optional[str] = ...) -> None: ...
    class SepaCreditTransfer(_message.Message):
        __slots__ = ("reference", "sender_iban", "sender_name")
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        SENDER_IBAN_FIELD_NUMBER: _ClassVar[int]
        SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
        reference: str
        sender_iban: str
        sender_name: str
        def __init__(self, reference: _Optional[str] = ..., sender_iban: _Optional[str] = ..., sender_name: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACH_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CHF_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    GBP_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    PAPER_CHECK_FIELD_NUMBER: _ClassVar[int]
    SEPA_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    ach_credit_transfer: SourceTransaction.AchCreditTransfer
    amount: int
    chf_credit_transfer: SourceTransaction.ChfCreditTransfer
    created: int
    currency: str
    gbp_credit_transfer: SourceTransaction.GbpCreditTransfer
    livemode: bool
    paper_check: SourceTransaction.PaperCheck
    sepa_credit_transfer: SourceTransaction.SepaCreditTransfer
    source: str
    status: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., ach_credit_transfer: _Optional[_Union[SourceTransaction.AchCreditTransfer, _Mapping]] = ..., amount: _Optional[int] = ..., chf_credit_transfer: _Optional[_Union[SourceTransaction.ChfCreditTransfer, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., gbp_credit_transfer: _Optional[_Union[SourceTransaction.GbpCreditTransfer, _Mapping]] = ..., livemode: bool = ..., paper_check: _Optional[_Union[SourceTransaction.PaperCheck, _Mapping]] = ..., sepa_credit_transfer: _Optional[_Union[SourceTransaction.SepaCreditTransfer, _Mapping]] = ..., source: _Optional[str] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

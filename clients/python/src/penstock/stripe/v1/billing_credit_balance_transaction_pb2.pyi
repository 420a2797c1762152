from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingCreditBalanceTransaction(_message.Message):
    __slots__ = ("id", "object", "created", "credit", "credit_grant", "debit", "effective_at", "livemode", "test_clock", "type")
    class Credit(_message.Message):
        __slots__ = ("amount", "credits_application_invoice_voided", "type")
        class Amount(_message.Message):
            __slots__ = ("monetary", "type")
            class Monetary(_message.Message):
                __slots__ = ("currency", "value")
                CURRENCY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                currency: str
                value: int
                def __init__(self, currency: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
            MONETARY_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            monetary: BillingCreditBalanceTransaction.Credit.Amount.Monetary
            type: str
            def __init__(self, monetary: _Optional[_Union[BillingCreditBalanceTransaction.Credit.Amount.Monetary, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class CreditsApplicationInvoiceVoided(_message.Message):
            __slots__ = ("invoice", "invoice_line_item")
            INVOICE_FIELD_NUMBER: _ClassVar[int]
            INVOICE_LINE_ITEM_FIELD_NUMBER: _ClassVar[int]
            invoice: str
            invoice_line_item: str
            def __init__(self, invoice: _Optional[str] = ..., invoice_line_item: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CREDITS_APPLICATION_INVOICE_VOIDED_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: BillingCreditBalanceTransaction.Credit.Amount
        credits_application_invoice_voided: BillingCreditBalanceTransaction.Credit.CreditsApplicationInvoiceVoided
        type: str
        def __init__(self, amount: _Optional[_Union[BillingCreditBalanceTransaction.Credit.Amount, _Mapping]] = ..., credits_application_invoice_voided: _Optional[_Union[BillingCreditBalanceTransaction.Credit.CreditsApplicationInvoiceVoided, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class Debit(_message.Message):
        __slots__ = ("amount", "credits_applied", "type")
        class Amount(_message.Message):
            __slots__ = ("monetary", "type")
            class Monetary(_message.Message):
                __slots__ = ("currency", "value")
                CURRENCY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                currency: str
                value: int
                def __init__(self, currency: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
            MONETARY_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            monetary: BillingCreditBalanceTransaction.Debit.Amount.Monetary
            type: str
            def __init__(self, monetary: _Optional[_Union[BillingCreditBalanceTransaction.Debit.Amount.Monetary, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class CreditsApplied(_message.Message):
            __slots__ = ("invoice", "invoice_line_item")
            INVOICE_FIELD_NUMBER: _ClassVar[int]
            INVOICE_LINE_ITEM_FIELD_NUMBER: _ClassVar[int]
            invoice: str
            invoice_line_item: str
            def __init__(self, invoice: _Optional[str] = ..., invoice_line_item: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CREDITS_APPLIED_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: BillingCreditBalanceTransaction.Debit.Amount
        credits_applied: BillingCreditBalanceTransaction.Debit.CreditsApplied
        type: str
        def __init__(self, amount: _Optional[_Union[BillingCreditBalanceTransaction.Debit.Amount, _Mapping]] = ..., credits_applied: _Optional[_Union[BillingCreditBalanceTransaction.Debit.CreditsApplied, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CREDIT_FIELD_NUMBER: _ClassVar[int]
    CREDIT_GRANT_FIELD_NUMBER: _ClassVar[int]
    DEBIT_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_AT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    credit: BillingCreditBalanceTransaction.Credit
    credit_grant: str
    debit: BillingCreditBalanceTransaction.Debit
    effective_at: int
    livemode: bool
    test_clock: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., credit: _Optional[_Union[BillingCreditBalanceTransaction.Credit, _Mapping]] = ..., credit_grant: _Optional[str] = ..., debit: _Optional[_Union[BillingCreditBalanceTransaction.Debit, _Mapping]] = ..., effective_at: _Optional[int] = ..., livemode: bool = ..., test_clock: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

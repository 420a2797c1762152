from penstock.stripe.v1 import credit_note_line_item_pb2 as _credit_note_line_item_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreditNote(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_shipping", "created", "currency", "customer", "customer_account", "customer_balance_transaction", "discount_amount", "discount_amounts", "effective_at", "invoice", "lines", "livemode", "memo", "metadata", "number", "out_of_band_amount", "pdf", "post_payment_amount", "pre_payment_amount", "pretax_credit_amounts", "reason", "refunds", "shipping_cost", "status", "subtotal", "subtotal_excluding_tax", "total", "total_excluding_tax", "total_taxes", "type", "voided_at", "refund", "tax_amounts")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class DiscountAmounts(_message.Message):
        __slots__ = ("amount", "discount")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        discount: str
        def __init__(self, amount: _Optional[int] = ..., discount: _Optional[str] = ...) -> None: ...
    class Lines(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_credit_note_line_item_pb2.CreditNoteLineItem]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_credit_note_line_item_pb2.CreditNoteLineItem, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class PretaxCreditAmounts(_message.Message):
        __slots__ = ("amount", "credit_balance_transaction", "discount", "type")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CREDIT_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        credit_balance_transaction: str
        discount: str
        type: str
        def __init__(self, amount: _Optional[int] = ..., credit_balance_transaction: _Optional[str] = ..., discount: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class Refunds(_message.Message):
        __slots__ = ("amount_refunded", "payment_record_refund", "refund", "type")
        class PaymentRecordRefund(_message.Message):
            __slots__ = ("payment_record", "refund_group")
            PAYMENT_RECORD_FIELD_NUMBER: _ClassVar[int]
            REFUND_GROUP_FIELD_NUMBER: _ClassVar[int]
            payment_record: str
            refund_group: str
            def __init__(self, payment_record: _Optional[str] = ..., refund_group: _Optional[str] = ...) -> None: ...
        AMOUNT_REFUNDED_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_RECORD_REFUND_FIELD_NUMBER: _ClassVar[int]
        REFUND_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount_refunded: int
        payment_record_refund: CreditNote.Refunds.PaymentRecordRefund
        refund: str
        type: str
        def __init__(self, amount_refunded: _Optional[int] = ..., payment_record_refund: _Optional[_Union[CreditNote.Refunds.PaymentRecordRefund, _Mapping]] = ..., refund: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class ShippingCost(_message.Message):
        __slots__ = ("amount_subtotal", "amount_tax", "amount_total", "shipping_rate", "taxes")
        class Taxes(_message.Message):
            __slots__ = ("amount", "rate", "taxability_reason", "taxable_amount")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            RATE_FIELD_NUMBER: _ClassVar[int]
            TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
            TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            amount: int
            rate: _tax_rate_pb2.TaxRate
            taxability_reason: str
            taxable_amount: int
            def __init__(self, amount: _Optional[int] = ..., rate: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ...) -> None: ...
        AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
        TAXES_FIELD_NUMBER: _ClassVar[int]
        amount_subtotal: int
        amount_tax: int
        amount_total: int
        shipping_rate: str
        taxes: _containers.RepeatedCompositeFieldContainer[CreditNote.ShippingCost.Taxes]
        def __init__(self, amount_subtotal: _Optional[int] = ..., amount_tax: _Optional[int] = ..., amount_total: _Optional[int] = ..., shipping_rate: _Optional[str] = ..., taxes: _Optional[_Iterable[_Union[CreditNote.ShippingCost.Taxes, _Mapping]]] = ...) -> None: ...
    class TotalTaxes(_message.Message):
        __slots__ = ("amount", "tax_behavior", "tax_rate_details", "taxability_reason", "taxable_amount", "type")
        class TaxRateDetails(_message.Message):
            __slots__ = ("tax_rate",)
            TAX_RATE_FIELD_NUMBER: _ClassVar[int]
            tax_rate: str
            def __init__(self, tax_rate: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        TAX_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        TAX_RATE_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
        TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        tax_behavior: str
        tax_rate_details: CreditNote.TotalTaxes.TaxRateDetails
        taxability_reason: str
        taxable_amount: int
        type: str
        def __init__(self, amount: _Optional[int] = ..., tax_behavior: _Optional[str] = ..., tax_rate_details: _Optional[_Union[CreditNote.TotalTaxes.TaxRateDetails, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
    class TaxAmounts(_message.Message):
        __slots__ = ("amount", "inclusive", "tax_rate", "taxability_reason", "taxable_amount")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        INCLUSIVE_FIELD_NUMBER: _ClassVar[int]
        TAX_RATE_FIELD_NUMBER: _ClassVar[int]
        TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
        TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        inclusive: bool
        tax_rate: str
        taxability_reason: str
        taxable_amount: int
        def __init__(self, amount: _Optional[int] = ..., inclusive: bool = ..., tax_rate: _Optional[str] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_AT_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MEMO_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    OUT_OF_BAND_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PDF_FIELD_NUMBER: _ClassVar[int]
    POST_PAYMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PRE_PAYMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PRETAX_CREDIT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFUNDS_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_COST_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    TOTAL_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TAXES_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    VOIDED_AT_FIELD_NUMBER: _ClassVar[int]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    TAX_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_shipping: int
    created: int
    currency: str
    customer: str
    customer_account: str
    customer_balance_transaction: str
    discount_amount: int
    discount_amounts: _containers.RepeatedCompositeFieldContainer[CreditNote.DiscountAmounts]
    effective_at: int
    invoice: str
    lines: CreditNote.Lines
    livemode: bool
    memo: str
    metadata: _containers.ScalarMap[str, str]
    number: str
    out_of_band_amount: int
    pdf: str
    post_payment_amount: int
    pre_payment_amount: int
    pretax_credit_amounts: _containers.RepeatedCompositeFieldContainer[CreditNote.PretaxCreditAmounts]
    reason: str
    refunds: _containers.RepeatedCompositeFieldContainer[CreditNote.Refunds]
    shipping_cost: CreditNote.ShippingCost
    status: str
    subtotal: int
    subtotal_excluding_tax: int
    total: int
    total_excluding_tax: int
    total_taxes: _containers.RepeatedCompositeFieldContainer[CreditNote.TotalTaxes]
    type: str
    voided_at: int
    refund: str
    tax_amounts: _containers.RepeatedCompositeFieldContainer[CreditNote.TaxAmounts]
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., customer_balance_transaction: _Optional[str] = ..., discount_amount: _Optional[int] = ..., discount_amounts: _Optional[_Iterable[_Union[CreditNote.DiscountAmounts, _Mapping]]] = ..., effective_at: _Optional[int] = ..., invoice: _Optional[str] = ..., lines: _Optional[_Union[CreditNote.Lines, _Mapping]] = ..., livemode: bool = ..., memo: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., number: _Optional[str] = ..., out_of_band_amount: _Optional[int] = ..., pdf: _Optional[str] = ..., post_payment_amount: _Optional[int] = ..., pre_payment_amount: _Optional[int] = ..., pretax_credit_amounts: _Optional[_Iterable[_Union[CreditNote.PretaxCreditAmounts, _Mapping]]] = ..., reason: _Optional[str] = ..., refunds: _Optional[_Iterable[_Union[CreditNote.Refunds, _Mapping]]] = ..., shipping_cost: _Optional[_Union[CreditNote.ShippingCost, _Mapping]] = ..., status: _Optional[str] = ..., subtotal: _Optional[int] = ..., subtotal_excluding_tax: _Optional[int] = ..., total: _Optional[int] = ..., total_excluding_tax: _Optional[int] = ..., total_taxes: _Optional[_Iterable[_Union[CreditNote.TotalTaxes, _Mapping]]] = ..., type: _Optional[str] = ..., voided_at: _Optional[int] = ..., refund: _Optional[str] = ..., tax_amounts: _Optional[_Iterable[_Union[CreditNote.TaxAmounts, _Mapping]]] = ...) -> None: ...

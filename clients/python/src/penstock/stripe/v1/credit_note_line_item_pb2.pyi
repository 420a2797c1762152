from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreditNoteLineItem(_message.Message):
    __slots__ = ("id", "object", "amount", "description", "discount_amount", "discount_amounts", "invoice_line_item", "livemode", "metadata", "pretax_credit_amounts", "quantity", "tax_rates", "taxes", "type", "unit_amount", "unit_amount_decimal", "amount_excluding_tax", "tax_amounts", "unit_amount_excluding_tax")
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
    class Taxes(_message.Message):
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
        tax_rate_details: CreditNoteLineItem.Taxes.TaxRateDetails
        taxability_reason: str
        taxable_amount: int
        type: str
        def __init__(self, amount: _Optional[int] = ..., tax_behavior: _Optional[str] = ..., tax_rate_details: _Optional[_Union[CreditNoteLineItem.Taxes.TaxRateDetails, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
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
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    INVOICE_LINE_ITEM_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PRETAX_CREDIT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    TAXES_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    TAX_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    description: str
    discount_amount: int
    discount_amounts: _containers.RepeatedCompositeFieldContainer[CreditNoteLineItem.DiscountAmounts]
    invoice_line_item: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    pretax_credit_amounts: _containers.RepeatedCompositeFieldContainer[CreditNoteLineItem.PretaxCreditAmounts]
    quantity: int
    tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    taxes: _containers.RepeatedCompositeFieldContainer[CreditNoteLineItem.Taxes]
    type: str
    unit_amount: int
    unit_amount_decimal: str
    amount_excluding_tax: int
    tax_amounts: _containers.RepeatedCompositeFieldContainer[CreditNoteLineItem.TaxAmounts]
    unit_amount_excluding_tax: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., description: _Optional[str] = ..., discount_amount: _Optional[int] = ..., discount_amounts: _Optional[_Iterable[_Union[CreditNoteLineItem.DiscountAmounts, _Mapping]]] = ..., invoice_line_item: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., pretax_credit_amounts: _Optional[_Iterable[_Union[CreditNoteLineItem.PretaxCreditAmounts, _Mapping]]] = ..., quantity: _Optional[int] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[CreditNoteLineItem.Taxes, _Mapping]]] = ..., type: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ..., amount_excluding_tax: _Optional[int] = ..., tax_amounts: _Optional[_Iterable[_Union[CreditNoteLineItem.TaxAmounts, _Mapping]]] = ..., unit_amount_excluding_tax: _Optional[str] = ...) -> None: ...

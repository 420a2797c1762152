from penstock.stripe.v1 import plan_pb2 as _plan_pb2
from penstock.stripe.v1 import price_pb2 as _price_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LineItem(_message.Message):
    __slots__ = ("id", "object", "amount", "currency", "description", "discount_amounts", "discountable", "discounts", "invoice", "livemode", "metadata", "parent", "period", "pretax_credit_amounts", "pricing", "quantity", "quantity_decimal", "subscription", "subtotal", "taxes", "amount_excluding_tax", "invoice_item", "plan", "price", "proration", "proration_details", "subscription_item", "tax_amounts", "tax_rates", "type", "unit_amount_excluding_tax", "unified_proration", "unique_id")
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
    class Parent(_message.Message):
        __slots__ = ("invoice_item_details", "subscription_item_details", "type")
        class InvoiceItemDetails(_message.Message):
            __slots__ = ("invoice_item", "proration", "proration_details", "subscription")
            class ProrationDetails(_message.Message):
                __slots__ = ("credited_items",)
                class CreditedItems(_message.Message):
                    __slots__ = ("invoice", "invoice_line_items")
                    INVOICE_FIELD_NUMBER: _ClassVar[int]
                    INVOICE_LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
                    invoice: str
                    invoice_line_items: _containers.RepeatedScalarFieldContainer[str]
                    def __init__(self, invoice: _Optional[str] = ..., invoice_line_items: _Optional[_Iterable[str]] = ...) -> None: ...
                CREDITED_ITEMS_FIELD_NUMBER: _ClassVar[int]
                credited_items: LineItem.Parent.InvoiceItemDetails.ProrationDetails.CreditedItems
                def __init__(self, credited_items: _Optional[_Union[LineItem.Parent.InvoiceItemDetails.ProrationDetails.CreditedItems, _Mapping]] = ...) -> None: ...
            INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
            PRORATION_FIELD_NUMBER: _ClassVar[int]
            PRORATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            invoice_item: str
            proration: bool
            proration_details: LineItem.Parent.InvoiceItemDetails.ProrationDetails
            subscription: str
            def __init__(self, invoice_item: _Optional[str] = ..., proration: bool = ..., proration_details: _Optional[_Union[LineItem.Parent.InvoiceItemDetails.ProrationDetails, _Mapping]] = ..., subscription: _Optional[str] = ...) -> None: ...
        class SubscriptionItemDetails(_message.Message):
            __slots__ = ("invoice_item", "proration", "proration_details", "subscription", "subscription_item")
            class ProrationDetails(_message.Message):
                __slots__ = ("credited_items",)
                class CreditedItems(_message.Message):
                    __slots__ = ("invoice", "invoice_line_items")
                    INVOICE_FIELD_NUMBER: _ClassVar[int]
                    INVOICE_LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
                    invoice: str
                    invoice_line_items: _containers.RepeatedScalarFieldContainer[str]
                    def __init__(self, invoice: _Optional[str] = ..., invoice_line_items: _Optional[_Iterable[str]] = ...) -> None: ...
                CREDITED_ITEMS_FIELD_NUMBER: _ClassVar[int]
                credited_items: LineItem.Parent.SubscriptionItemDetails.ProrationDetails.CreditedItems
                def __init__(self, credited_items: _Optional[_Union[LineItem.Parent.SubscriptionItemDetails.ProrationDetails.CreditedItems, _Mapping]] = ...) -> None: ...
            INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
            PRORATION_FIELD_NUMBER: _ClassVar[int]
            PRORATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_ITEM_FIELD_NUMBER: _ClassVar[int]
            invoice_item: str
            proration: bool
            proration_details: LineItem.Parent.SubscriptionItemDetails.ProrationDetails
            subscription: str
            subscription_item: str
            def __init__(self, invoice_item: _Optional[str] = ..., proration: bool = ..., proration_details: _Optional[_Union[LineItem.Parent.SubscriptionItemDetails.ProrationDetails, _Mapping]] = ..., subscription: _Optional[str] = ..., subscription_item: _Optional[str] = ...) -> None: ...
        INVOICE_ITEM_DETAILS_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_ITEM_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        invoice_item_details: LineItem.Parent.InvoiceItemDetails
        subscription_item_details: LineItem.Parent.SubscriptionItemDetails
        type: str
        def __init__(self, invoice_item_details: _Optional[_Union[LineItem.Parent.InvoiceItemDetails, _Mapping]] = ..., subscription_item_details: _Optional[_Union[LineItem.Parent.SubscriptionItemDetails, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class Period(_message.Message):
        __slots__ = ("end", "start")
        END_FIELD_NUMBER: _ClassVar[int]
        START_FIELD_NUMBER: _ClassVar[int]
        end: int
        start: int
        def __init__(self, end: _Optional[int] = ..., start: _Optional[int] = ...) -> None: ...
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
    class Pricing(_message.Message):
        __slots__ = ("price_details", "type", "unit_amount_decimal")
        class PriceDetails(_message.Message):
            __slots__ = ("price", "product")
            PRICE_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_FIELD_NUMBER: _ClassVar[int]
            price: str
            product: str
            def __init__(self, price: _Optional[str] = ..., product: _Optional[str] = ...) -> None: ...
        PRICE_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        price_details: LineItem.Pricing.PriceDetails
        type: str
        unit_amount_decimal: str
        def __init__(self, price_details: _Optional[_Union[LineItem.Pricing.PriceDetails, _Mapping]] = ..., type: _Optional[str] = ..., unit_amount_decimal: _Optional[str] = ...) -> None: ...
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
        tax_rate_details: LineItem.Taxes.TaxRateDetails
        taxability_reason: str
        taxable_amount: int
        type: str
        def __init__(self, amount: _Optional[int] = ..., tax_behavior: _Optional[str] = ..., tax_rate_details: _Optional[_Union[LineItem.Taxes.TaxRateDetails, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
    class ProrationDetails(_message.Message):
        __slots__ = ("credited_items",)
        class CreditedItems(_message.Message):
            __slots__ = ("invoice", "invoice_line_items")
            INVOICE_FIELD_NUMBER: _ClassVar[int]
            INVOICE_LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
            invoice: str
            invoice_line_items: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, invoice: _Optional[str] = ..., invoice_line_items: _Optional[_Iterable[str]] = ...) -> None: ...
        CREDITED_ITEMS_FIELD_NUMBER: _ClassVar[int]
        credited_items: LineItem.ProrationDetails.CreditedItems
        def __init__(self, credited_items: _Optional[_Union[LineItem.ProrationDetails.CreditedItems, _Mapping]] = ...) -> None: ...
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
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTABLE_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PRETAX_CREDIT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    PRICING_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    TAXES_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    PRORATION_FIELD_NUMBER: _ClassVar[int]
    PRORATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_ITEM_FIELD_NUMBER: _ClassVar[int]
    TAX_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    UNIFIED_PRORATION_FIELD_NUMBER: _ClassVar[int]
    UNIQUE_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    currency: str
    description: str
    discount_amounts: _containers.RepeatedCompositeFieldContainer[LineItem.DiscountAmounts]
    discountable: bool
    discounts: _containers.RepeatedScalarFieldContainer[str]
    invoice: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    parent: LineItem.Parent
    period: LineItem.Period
    pretax_credit_amounts: _containers.RepeatedCompositeFieldContainer[LineItem.PretaxCreditAmounts]
    pricing: LineItem.Pricing
    quantity: int
    quantity_decimal: str
    subscription: str
    subtotal: int
    taxes: _containers.RepeatedCompositeFieldContainer[LineItem.Taxes]
    amount_excluding_tax: int
    invoice_item: str
    plan: _plan_pb2.Plan
    price: _price_pb2.Price
    proration: bool
    proration_details: LineItem.ProrationDetails
    subscription_item: str
    tax_amounts: _containers.RepeatedCompositeFieldContainer[LineItem.TaxAmounts]
    tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    type: str
    unit_amount_excluding_tax: str
    unified_proration: bool
    unique_id: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., discount_amounts: _Optional[_Iterable[_Union[LineItem.DiscountAmounts, _Mapping]]] = ..., discountable: bool = ..., discounts: _Optional[_Iterable[str]] = ..., invoice: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., parent: _Optional[_Union[LineItem.Parent, _Mapping]] = ..., period: _Optional[_Union[LineItem.Period, _Mapping]] = ..., pretax_credit_amounts: _Optional[_Iterable[_Union[LineItem.PretaxCreditAmounts, _Mapping]]] = ..., pricing: _Optional[_Union[LineItem.Pricing, _Mapping]] = ..., quantity: _Optional[int] = ..., quantity_decimal: _Optional[str] = ..., subscription: _Optional[str] = ..., subtotal: _Optional[int] = ..., taxes: _Optional[_Iterable[_Union[LineItem.Taxes, _Mapping]]] = ..., amount_excluding_tax: _Optional[int] = ..., invoice_item: _Optional[str] = ..., plan: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., price: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., proration: bool = ..., proration_details: _Optional[_Union[LineItem.ProrationDetails, _Mapping]] = ..., subscription_item: _Optional[str] = ..., tax_amounts: _Optional[_Iterable[_Union[LineItem.TaxAmounts, _Mapping]]] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., type: _Optional[str] = ..., unit_amount_excluding_tax: _Optional[str] = ..., unified_proration: bool = ..., unique_id: _Optional[str] = ...) -> None: ...

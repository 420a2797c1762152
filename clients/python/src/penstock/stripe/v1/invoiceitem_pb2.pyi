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

class Invoiceitem(_message.Message):
    __slots__ = ("id", "object", "amount", "currency", "customer", "customer_account", "date", "deleted", "description", "discountable", "discounts", "frozen_fields", "invoice", "invoicing_rules", "livemode", "metadata", "net_amount", "parent", "period", "pricing", "proration", "proration_details", "quantity", "quantity_decimal", "tax_rates", "test_clock", "plan", "price", "subscription", "subscription_item", "unit_amount", "unit_amount_decimal", "unified_proration")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class InvoicingRules(_message.Message):
        __slots__ = ("type",)
        TYPE_FIELD_NUMBER: _ClassVar[int]
        type: str
        def __init__(self, type: _Optional[str] = ...) -> None: ...
    class Parent(_message.Message):
        __slots__ = ("subscription_details", "type")
        class SubscriptionDetails(_message.Message):
            __slots__ = ("subscription", "subscription_item")
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_ITEM_FIELD_NUMBER: _ClassVar[int]
            subscription: str
            subscription_item: str
            def __init__(self, subscription: _Optional[str] = ..., subscription_item: _Optional[str] = ...) -> None: ...
        SUBSCRIPTION_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        subscription_details: Invoiceitem.Parent.SubscriptionDetails
        type: str
        def __init__(self, subscription_details: _Optional[_Union[Invoiceitem.Parent.SubscriptionDetails, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class Period(_message.Message):
        __slots__ = ("end", "start")
        END_FIELD_NUMBER: _ClassVar[int]
        START_FIELD_NUMBER: _ClassVar[int]
        end: int
        start: int
        def __init__(self, end: _Optional[int] = ..., start: _Optional[int] = ...) -> None: ...
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
        price_details: Invoiceitem.Pricing.PriceDetails
        type: str
        unit_amount_decimal: str
        def __init__(self, price_details: _Optional[_Union[Invoiceitem.Pricing.PriceDetails, _Mapping]] = ..., type: _Optional[str] = ..., unit_amount_decimal: _Optional[str] = ...) -> None: ...
    class ProrationDetails(_message.Message):
        __slots__ = ("credited_items", "discount_amounts")
        class CreditedItems(_message.Message):
            __slots__ = ("invoice_item", "invoice_line_item_details", "type")
            class InvoiceLineItemDetails(_message.Message):
                __slots__ = ("invoice", "invoice_line_items")
                INVOICE_FIELD_NUMBER: _ClassVar[int]
                INVOICE_LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
                invoice: str
                invoice_line_items: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, invoice: _Optional[str] = ..., invoice_line_items: _Optional[_Iterable[str]] = ...) -> None: ...
            INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
            INVOICE_LINE_ITEM_DETAILS_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            invoice_item: str
            invoice_line_item_details: Invoiceitem.ProrationDetails.CreditedItems.InvoiceLineItemDetails
            type: str
            def __init__(self, invoice_item: _Optional[str] = ..., invoice_line_item_details: _Optional[_Union[Invoiceitem.ProrationDetails.CreditedItems.InvoiceLineItemDetails, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class DiscountAmounts(_message.Message):
            __slots__ = ("amount", "discount")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            DISCOUNT_FIELD_NUMBER: _ClassVar[int]
            amount: int
            discount: str
            def __init__(self, amount: _Optional[int] = ..., discount: _Optional[str] = ...) -> None: ...
        CREDITED_ITEMS_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
        credited_items: Invoiceitem.ProrationDetails.CreditedItems
        discount_amounts: _containers.RepeatedCompositeFieldContainer[Invoiceitem.ProrationDetails.DiscountAmounts]
        def __init__(self, credited_items: _Optional[_Union[Invoiceitem.ProrationDetails.CreditedItems, _Mapping]] = ..., discount_amounts: _Optional[_Iterable[_Union[Invoiceitem.ProrationDetails.DiscountAmounts, _Mapping]]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DATE_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTABLE_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    FROZEN_FIELDS_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INVOICING_RULES_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NET_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    PRICING_FIELD_NUMBER: _ClassVar[int]
    PRORATION_FIELD_NUMBER: _ClassVar[int]
    PRORATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_ITEM_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    UNIFIED_PRORATION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    currency: str
    customer: str
    customer_account: str
    date: int
    deleted: bool
    description: str
    discountable: bool
    discounts: _containers.RepeatedScalarFieldContainer[str]
    frozen_fields: _containers.RepeatedScalarFieldContainer[str]
    invoice: str
    invoicing_rules: _containers.RepeatedCompositeFieldContainer[Invoiceitem.InvoicingRules]
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    net_amount: int
    parent: Invoiceitem.Parent
    period: Invoiceitem.Period
    pricing: Invoiceitem.Pricing
    proration: bool
    proration_details: Invoiceitem.ProrationDetails
    quantity: int
    quantity_decimal: str
    tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    test_clock: str
    plan: _plan_pb2.Plan
    price: _price_pb2.Price
    subscription: str
    subscription_item: str
    unit_amount: int
    unit_amount_decimal: str
    unified_proration: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., date: _Optional[int] = ..., deleted: bool = ..., description: _Optional[str] = ..., discountable: bool = ..., discounts: _Optional[_Iterable[str]] = ..., frozen_fields: _Optional[_Iterable[str]] = ..., invoice: _Optional[str] = ..., invoicing_rules: _Optional[_Iterable[_Union[Invoiceitem.InvoicingRules, _Mapping]]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., net_amount: _Optional[int] = ..., parent: _Optional[_Union[Invoiceitem.Parent, _Mapping]] = ..., period: _Optional[_Union[Invoiceitem.Period, _Mapping]] = ..., pricing: _Optional[_Union[Invoiceitem.Pricing, _Mapping]] = ..., proration: bool = ..., proration_details: _Optional[_Union[Invoiceitem.ProrationDetails, _Mapping]] = ..., quantity: _Optional[int] = ..., quantity_decimal: _Optional[str] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., test_clock: _Optional[str] = ..., plan: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., price: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., subscription: _Optional[str] = ..., subscription_item: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ..., unified_proration: bool = ...) -> None: ...

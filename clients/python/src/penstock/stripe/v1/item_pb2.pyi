from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import price_pb2 as _price_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Item(_message.Message):
    __slots__ = ("id", "object", "adjustable_quantity", "amount_discount", "amount_subtotal", "amount_tax", "amount_total", "currency", "description", "discounts", "metadata", "price", "quantity", "taxes", "product")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AdjustableQuantity(_message.Message):
        __slots__ = ("enabled", "maximum", "minimum")
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        MAXIMUM_FIELD_NUMBER: _ClassVar[int]
        MINIMUM_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        maximum: int
        minimum: int
        def __init__(self, enabled: bool = ..., maximum: _Optional[int] = ..., minimum: _Optional[int] = ...) -> None: ...
    class Discounts(_message.Message):
        __slots__ = ("amount", "discount")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        discount: _discount_pb2.Discount
        def __init__(self, amount: _Optional[int] = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ...) -> None: ...
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
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ADJUSTABLE_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TAXES_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    adjustable_quantity: Item.AdjustableQuantity
    amount_discount: int
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    currency: str
    description: str
    discounts: _containers.RepeatedCompositeFieldContainer[Item.Discounts]
    metadata: _containers.ScalarMap[str, str]
    price: _price_pb2.Price
    quantity: int
    taxes: _containers.RepeatedCompositeFieldContainer[Item.Taxes]
    product: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., adjustable_quantity: _Optional[_Union[Item.AdjustableQuantity, _Mapping]] = ..., amount_discount: _Optional[int] = ..., amount_subtotal: _Optional[int] = ..., amount_tax: _Optional[int] = ..., amount_total: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[_Union[Item.Discounts, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., price: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., quantity: _Optional[int] = ..., taxes: _Optional[_Iterable[_Union[Item.Taxes, _Mapping]]] = ..., product: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PaymentIntentAmountDetailsLineItem(_message.Message):
    __slots__ = ("id", "object", "discount_amount", "payment_method_options", "product_code", "product_name", "quantity", "tax", "unit_cost", "unit_of_measure")
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("card", "card_present", "klarna", "paypal")
        class Card(_message.Message):
            __slots__ = ("commodity_code",)
            COMMODITY_CODE_FIELD_NUMBER: _ClassVar[int]
            commodity_code: str
            def __init__(self, commodity_code: _Optional[str] = ...) -> None: ...
        class CardPresent(_message.Message):
            __slots__ = ("commodity_code",)
            COMMODITY_CODE_FIELD_NUMBER: _ClassVar[int]
            commodity_code: str
            def __init__(self, commodity_code: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("image_url", "product_url", "reference", "subscription_reference")
            IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_URL_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_REFERENCE_FIELD_NUMBER: _ClassVar[int]
            image_url: str
            product_url: str
            reference: str
            subscription_reference: str
            def __init__(self, image_url: _Optional[str] = ..., product_url: _Optional[str] = ..., reference: _Optional[str] = ..., subscription_reference: _Optional[str] = ...) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("category", "description", "sold_by")
            CATEGORY_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            SOLD_BY_FIELD_NUMBER: _ClassVar[int]
            category: str
            description: str
            sold_by: str
            def __init__(self, category: _Optional[str] = ..., description: _Optional[str] = ..., sold_by: _Optional[str] = ...) -> None: ...
        CARD_FIELD_NUMBER: _ClassVar[int]
        CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        card: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Card
        card_present: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.CardPresent
        klarna: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Klarna
        paypal: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Paypal
        def __init__(self, card: _Optional[_Union[PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Card, _Mapping]] = ..., card_present: _Optional[_Union[PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.CardPresent, _Mapping]] = ..., klarna: _Optional[_Union[PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Klarna, _Mapping]] = ..., paypal: _Optional[_Union[PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Paypal, _Mapping]] = ...) -> None: ...
    class Tax(_message.Message):
        __slots__ = ("total_tax_amount",)
        TOTAL_TAX_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        total_tax_amount: int
        def __init__(self, total_tax_amount: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_CODE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TAX_FIELD_NUMBER: _ClassVar[int]
    UNIT_COST_FIELD_NUMBER: _ClassVar[int]
    UNIT_OF_MEASURE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    discount_amount: int
    payment_method_options: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions
    product_code: str
    product_name: str
    quantity: int
    tax: PaymentIntentAmountDetailsLineItem.Tax
    unit_cost: int
    unit_of_measure: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., discount_amount: _Optional[int] = ..., payment_method_options: _Optional[_Union[PaymentIntentAmountDetailsLineItem.PaymentMethodOptions, _Mapping]] = ..., product_code: _Optional[str] = ..., product_name: _Optional[str] = ..., quantity: _Optional[int] = ..., tax: _Optional[_Union[PaymentIntentAmountDetailsLineItem.Tax, _Mapping]] = ..., unit_cost: _Optional[int] = ..., unit_of_measure: _Optional[str] = ...) -> None: ...

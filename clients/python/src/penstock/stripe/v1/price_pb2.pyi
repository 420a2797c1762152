from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Price(_message.Message):
    __slots__ = ("id", "object", "active", "billing_scheme", "created", "currency", "currency_options", "custom_unit_amount", "deleted", "livemode", "lookup_key", "metadata", "nickname", "product", "recurring", "tax_behavior", "tiers", "tiers_mode", "transform_quantity", "type", "unit_amount", "unit_amount_decimal")
    class CurrencyOptionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: Price.CurrencyOptions
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[Price.CurrencyOptions, _Mapping]] = ...) -> None: ...
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class CurrencyOptions(_message.Message):
        __slots__ = ("custom_unit_amount", "tax_behavior", "tiers", "unit_amount", "unit_amount_decimal")
        class CustomUnitAmount(_message.Message):
            __slots__ = ("maximum", "minimum", "preset")
            MAXIMUM_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_FIELD_NUMBER: _ClassVar[int]
            PRESET_FIELD_NUMBER: _ClassVar[int]
            maximum: int
            minimum: int
            preset: int
            def __init__(self, maximum: _Optional[int] = ..., minimum: _Optional[int] = ..., preset: _Optional[int] = ...) -> None: ...
        class Tiers(_message.Message):
            __slots__ = ("flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to")
            FLAT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            FLAT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
            UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
            UP_TO_FIELD_NUMBER: _ClassVar[int]
            flat_amount: int
            flat_amount_decimal: str
            unit_amount: int
            unit_amount_decimal: str
            up_to: int
            def __init__(self, flat_amount: _Optional[int] = ..., flat_amount_decimal: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ..., up_to: _Optional[int] = ...) -> None: ...
        CUSTOM_UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        TAX_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        TIERS_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        custom_unit_amount: Price.CurrencyOptions.CustomUnitAmount
        tax_behavior: str
        tiers: _containers.RepeatedCompositeFieldContainer[Price.CurrencyOptions.Tiers]
        unit_amount: int
        unit_amount_decimal: str
        def __init__(self, custom_unit_amount: _Optional[_Union[Price.CurrencyOptions.CustomUnitAmount, _Mapping]] = ..., tax_behavior: _Optional[str] = ..., tiers: _Optional[_Iterable[_Union[Price.CurrencyOptions.Tiers, _Mapping]]] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ...) -> None: ...
    class CustomUnitAmount(_message.Message):
        __slots__ = ("maximum", "minimum", "preset")
        MAXIMUM_FIELD_NUMBER: _ClassVar[int]
        MINIMUM_FIELD_NUMBER: _ClassVar[int]
        PRESET_FIELD_NUMBER: _ClassVar[int]
        maximum: int
        minimum: int
        preset: int
        def __init__(self, maximum: _Optional[int] = ..., minimum: _Optional[int] = ..., preset: _Optional[int] = ...) -> None: ...
    class Recurring(_message.Message):
        __slots__ = ("interval", "interval_count", "meter", "trial_period_days", "usage_type", "aggregate_usage")
        INTERVAL_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        METER_FIELD_NUMBER: _ClassVar[int]
        TRIAL_PERIOD_DAYS_FIELD_NUMBER: _ClassVar[int]
        USAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
        AGGREGATE_USAGE_FIELD_NUMBER: _ClassVar[int]
        interval: str
        interval_count: int
        meter: str
        trial_period_days: int
        usage_type: str
        aggregate_usage: str
        def __init__(self, interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., meter: _Optional[str] = ..., trial_period_days: _Optional[int] = ..., usage_type: _Optional[str] = ..., aggregate_usage: _Optional[str] = ...) -> None: ...
    class Tiers(_message.Message):
        __slots__ = ("flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to")
        FLAT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        FLAT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        UP_TO_FIELD_NUMBER: _ClassVar[int]
        flat_amount: int
        flat_amount_decimal: str
        unit_amount: int
        unit_amount_decimal: str
        up_to: int
        def __init__(self, flat_amount: _Optional[int] = ..., flat_amount_decimal: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ..., up_to: _Optional[int] = ...) -> None: ...
    class TransformQuantity(_message.Message):
        __slots__ = ("divide_by", "round")
        DIVIDE_BY_FIELD_NUMBER: _ClassVar[int]
        ROUND_FIELD_NUMBER: _ClassVar[int]
        divide_by: int
        round: str
        def __init__(self, divide_by: _Optional[int] = ..., round: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    BILLING_SCHEME_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOOKUP_KEY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    RECURRING_FIELD_NUMBER: _ClassVar[int]
    TAX_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
    TIERS_FIELD_NUMBER: _ClassVar[int]
    TIERS_MODE_FIELD_NUMBER: _ClassVar[int]
    TRANSFORM_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    billing_scheme: str
    created: int
    currency: str
    currency_options: _containers.MessageMap[str, Price.CurrencyOptions]
    custom_unit_amount: Price.CustomUnitAmount
    deleted: bool
    livemode: bool
    lookup_key: str
    metadata: _containers.ScalarMap[str, str]
    nickname: str
    product: str
    recurring: Price.Recurring
    tax_behavior: str
    tiers: _containers.RepeatedCompositeFieldContainer[Price.Tiers]
    tiers_mode: str
    transform_quantity: Price.TransformQuantity
    type: str
    unit_amount: int
    unit_amount_decimal: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., billing_scheme: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., currency_options: _Optional[_Mapping[str, Price.CurrencyOptions]] = ..., custom_unit_amount: _Optional[_Union[Price.CustomUnitAmount, _Mapping]] = ..., deleted: bool = ..., livemode: bool = ..., lookup_key: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., nickname: _Optional[str] = ..., product: _Optional[str] = ..., recurring: _Optional[_Union[Price.Recurring, _Mapping]] = ..., tax_behavior: _Optional[str] = ..., tiers: _Optional[_Iterable[_Union[Price.Tiers, _Mapping]]] = ..., tiers_mode: _Optional[str] = ..., transform_quantity: _Optional[_Union[Price.TransformQuantity, _Mapping]] = ..., type: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ...) -> None: ...

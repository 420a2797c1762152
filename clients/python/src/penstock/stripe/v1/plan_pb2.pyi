from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Plan(_message.Message):
    __slots__ = ("id", "object", "active", "amount", "amount_decimal", "billing_scheme", "created", "currency", "deleted", "interval", "interval_count", "livemode", "metadata", "meter", "nickname", "product", "tiers", "tiers_mode", "transform_usage", "trial_period_days", "usage_type", "aggregate_usage", "name", "statement_descriptor")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Tiers(_message.Message):
        __slots__ = ("flat_amount", "flat_amount_decimal", "unit_amount", "unit_amount_decimal", "up_to", "amount")
        FLAT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        FLAT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        UNIT_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        UP_TO_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        flat_amount: int
        flat_amount_decimal: str
        unit_amount: int
        unit_amount_decimal: str
        up_to: int
        amount: int
        def __init__(self, flat_amount: _Optional[int] = ..., flat_amount_decimal: _Optional[str] = ..., unit_amount: _Optional[int] = ..., unit_amount_decimal: _Optional[str] = ..., up_to: _Optional[int] = ..., amount: _Optional[int] = ...) -> None: ...
    class TransformUsage(_message.Message):
        __slots__ = ("divide_by", "round")
        DIVIDE_BY_FIELD_NUMBER: _ClassVar[int]
        ROUND_FIELD_NUMBER: _ClassVar[int]
        divide_by: int
        round: str
        def __init__(self, divide_by: _Optional[int] = ..., round: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    BILLING_SCHEME_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    METER_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    TIERS_FIELD_NUMBER: _ClassVar[int]
    TIERS_MODE_FIELD_NUMBER: _ClassVar[int]
    TRANSFORM_USAGE_FIELD_NUMBER: _ClassVar[int]
    TRIAL_PERIOD_DAYS_FIELD_NUMBER: _ClassVar[int]
    USAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    AGGREGATE_USAGE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    amount: int
    amount_decimal: str
    billing_scheme: str
    created: int
    currency: str
    deleted: bool
    interval: str
    interval_count: int
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    meter: str
    nickname: str
    product: str
    tiers: _containers.RepeatedCompositeFieldContainer[Plan.Tiers]
    tiers_mode: str
    transform_usage: Plan.TransformUsage
    trial_period_days: int
    usage_type: str
    aggregate_usage: str
    name: str
    statement_descriptor: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., amount: _Optional[int] = ..., amount_decimal: _Optional[str] = ..., billing_scheme: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., deleted: bool = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., meter: _Optional[str] = ..., nickname: _Optional[str] = ..., product: _Optional[str] = ..., tiers: _Optional[_Iterable[_Union[Plan.Tiers, _Mapping]]] = ..., tiers_mode: _Optional[str] = ..., transform_usage: _Optional[_Union[Plan.TransformUsage, _Mapping]] = ..., trial_period_days: _Optional[int] = ..., usage_type: _Optional[str] = ..., aggregate_usage: _Optional[str] = ..., name: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...

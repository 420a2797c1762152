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

class SubscriptionItem(_message.Message):
    __slots__ = ("id", "object", "billed_until", "billing_thresholds", "created", "current_period_end", "current_period_start", "current_trial", "deleted", "discounts", "metadata", "plan", "price", "quantity", "subscription", "tax_rates")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class BillingThresholds(_message.Message):
        __slots__ = ("usage_gte",)
        USAGE_GTE_FIELD_NUMBER: _ClassVar[int]
        usage_gte: int
        def __init__(self, usage_gte: _Optional[int] = ...) -> None: ...
    class CurrentTrial(_message.Message):
        __slots__ = ("end_date", "start_date", "trial_offer")
        END_DATE_FIELD_NUMBER: _ClassVar[int]
        START_DATE_FIELD_NUMBER: _ClassVar[int]
        TRIAL_OFFER_FIELD_NUMBER: _ClassVar[int]
        end_date: int
        start_date: int
        trial_offer: str
        def __init__(self, end_date: _Optional[int] = ..., start_date: _Optional[int] = ..., trial_offer: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    BILLED_UNTIL_FIELD_NUMBER: _ClassVar[int]
    BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PERIOD_END_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PERIOD_START_FIELD_NUMBER: _ClassVar[int]
    CURRENT_TRIAL_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    billed_until: int
    billing_thresholds: SubscriptionItem.BillingThresholds
    created: int
    current_period_end: int
    current_period_start: int
    current_trial: SubscriptionItem.CurrentTrial
    deleted: bool
    discounts: _containers.RepeatedScalarFieldContainer[str]
    metadata: _containers.ScalarMap[str, str]
    plan: _plan_pb2.Plan
    price: _price_pb2.Price
    quantity: int
    subscription: str
    tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., billed_until: _Optional[int] = ..., billing_thresholds: _Optional[_Union[SubscriptionItem.BillingThresholds, _Mapping]] = ..., created: _Optional[int] = ..., current_period_end: _Optional[int] = ..., current_period_start: _Optional[int] = ..., current_trial: _Optional[_Union[SubscriptionItem.CurrentTrial, _Mapping]] = ..., deleted: bool = ..., discounts: _Optional[_Iterable[str]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., plan: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., price: _Optional[_Union[_price_pb2.Price, _Mapping]] = ..., quantity: _Optional[int] = ..., subscription: _Optional[str] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ...) -> None: ...

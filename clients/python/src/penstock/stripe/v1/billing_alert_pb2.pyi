from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingAlert(_message.Message):
    __slots__ = ("id", "object", "alert_type", "livemode", "status", "title", "usage_threshold", "filter", "usage_threshold_config")
    class UsageThreshold(_message.Message):
        __slots__ = ("filters", "gte", "meter", "recurrence")
        class Filters(_message.Message):
            __slots__ = ("customer", "type")
            CUSTOMER_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            customer: str
            type: str
            def __init__(self, customer: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        FILTERS_FIELD_NUMBER: _ClassVar[int]
        GTE_FIELD_NUMBER: _ClassVar[int]
        METER_FIELD_NUMBER: _ClassVar[int]
        RECURRENCE_FIELD_NUMBER: _ClassVar[int]
        filters: _containers.RepeatedCompositeFieldContainer[BillingAlert.UsageThreshold.Filters]
        gte: int
        meter: str
        recurrence: str
        def __init__(self, filters: _Optional[_Iterable[_Union[BillingAlert.UsageThreshold.Filters, _Mapping]]] = ..., gte: _Optional[int] = ..., meter: _Optional[str] = ..., recurrence: _Optional[str] = ...) -> None: ...
    class Filter(_message.Message):
        __slots__ = ("customer",)
        CUSTOMER_FIELD_NUMBER: _ClassVar[int]
        customer: str
        def __init__(self, customer: _Optional[str] = ...) -> None: ...
    class UsageThresholdConfig(_message.Message):
        __slots__ = ("gte", "meter", "recurrence")
        GTE_FIELD_NUMBER: _ClassVar[int]
        METER_FIELD_NUMBER: _ClassVar[int]
        RECURRENCE_FIELD_NUMBER: _ClassVar[int]
        gte: int
        meter: str
        recurrence: str
        def __init__(self, gte: _Optional[int] = ..., meter: _Optional[str] = ..., recurrence: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ALERT_TYPE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    USAGE_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    USAGE_THRESHOLD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    alert_type: str
    livemode: bool
    status: str
    title: str
    usage_threshold: BillingAlert.UsageThreshold
    filter: BillingAlert.Filter
    usage_threshold_config: BillingAlert.UsageThresholdConfig
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., alert_type: _Optional[str] = ..., livemode: bool = ..., status: _Optional[str] = ..., title: _Optional[str] = ..., usage_threshold: _Optional[_Union[BillingAlert.UsageThreshold, _Mapping]] = ..., filter: _Optional[_Union[BillingAlert.Filter, _Mapping]] = ..., usage_threshold_config: _Optional[_Union[BillingAlert.UsageThresholdConfig, _Mapping]] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingMeter(_message.Message):
    __slots__ = ("id", "object", "created", "customer_mapping", "default_aggregation", "display_name", "event_name", "event_time_window", "livemode", "status", "status_transitions", "updated", "value_settings")
    class CustomerMapping(_message.Message):
        __slots__ = ("event_payload_key", "type")
        EVENT_PAYLOAD_KEY_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        event_payload_key: str
        type: str
        def __init__(self, event_payload_key: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class DefaultAggregation(_message.Message):
        __slots__ = ("formula",)
        FORMULA_FIELD_NUMBER: _ClassVar[int]
        formula: str
        def __init__(self, formula: _Optional[str] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("deactivated_at",)
        DEACTIVATED_AT_FIELD_NUMBER: _ClassVar[int]
        deactivated_at: int
        def __init__(self, deactivated_at: _Optional[int] = ...) -> None: ...
    class ValueSettings(_message.Message):
        __slots__ = ("event_payload_key",)
        EVENT_PAYLOAD_KEY_FIELD_NUMBER: _ClassVar[int]
        event_payload_key: str
        def __init__(self, event_payload_key: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_MAPPING_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_AGGREGATION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    EVENT_NAME_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_WINDOW_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    VALUE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    customer_mapping: BillingMeter.CustomerMapping
    default_aggregation: BillingMeter.DefaultAggregation
    display_name: str
    event_name: str
    event_time_window: str
    livemode: bool
    status: str
    status_transitions: BillingMeter.StatusTransitions
    updated: int
    value_settings: BillingMeter.ValueSettings
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., customer_mapping: _Optional[_Union[BillingMeter.CustomerMapping, _Mapping]] = ..., default_aggregation: _Optional[_Union[BillingMeter.DefaultAggregation, _Mapping]] = ..., display_name: _Optional[str] = ..., event_name: _Optional[str] = ..., event_time_window: _Optional[str] = ..., livemode: bool = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[BillingMeter.StatusTransitions, _Mapping]] = ..., updated: _Optional[int] = ..., value_settings: _Optional[_Union[BillingMeter.ValueSettings, _Mapping]] = ...) -> None: ...

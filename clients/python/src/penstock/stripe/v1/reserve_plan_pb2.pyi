from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReservePlan(_message.Message):
    __slots__ = ("id", "object", "created", "created_by", "currency", "destination", "disabled_at", "fixed_release", "livemode", "manual_release", "metadata", "percent", "rolling_release", "status", "type")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class FixedRelease(_message.Message):
        __slots__ = ("release_after", "scheduled_release")
        RELEASE_AFTER_FIELD_NUMBER: _ClassVar[int]
        SCHEDULED_RELEASE_FIELD_NUMBER: _ClassVar[int]
        release_after: int
        scheduled_release: int
        def __init__(self, release_after: _Optional[int] = ..., scheduled_release: _Optional[int] = ...) -> None: ...
    class ManualRelease(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class RollingRelease(_message.Message):
        __slots__ = ("days_after_charge", "expires_on")
        DAYS_AFTER_CHARGE_FIELD_NUMBER: _ClassVar[int]
        EXPIRES_ON_FIELD_NUMBER: _ClassVar[int]
        days_after_charge: int
        expires_on: int
        def __init__(self, days_after_charge: _Optional[int] = ..., expires_on: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_FIELD_NUMBER: _ClassVar[int]
    DISABLED_AT_FIELD_NUMBER: _ClassVar[int]
    FIXED_RELEASE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MANUAL_RELEASE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PERCENT_FIELD_NUMBER: _ClassVar[int]
    ROLLING_RELEASE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    created_by: str
    currency: str
    destination: str
    disabled_at: int
    fixed_release: ReservePlan.FixedRelease
    livemode: bool
    manual_release: ReservePlan.ManualRelease
    metadata: _containers.ScalarMap[str, str]
    percent: float
    rolling_release: ReservePlan.RollingRelease
    status: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., created_by: _Optional[str] = ..., currency: _Optional[str] = ..., destination: _Optional[str] = ..., disabled_at: _Optional[int] = ..., fixed_release: _Optional[_Union[ReservePlan.FixedRelease, _Mapping]] = ..., livemode: bool = ..., manual_release: _Optional[_Union[ReservePlan.ManualRelease, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., percent: _Optional[float] = ..., rolling_release: _Optional[_Union[ReservePlan.RollingRelease, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReserveHold(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_releasable", "created", "created_by", "currency", "destination", "is_releasable", "livemode", "metadata", "reason", "release_details", "release_schedule", "reserve_plan", "source_charge", "source_type")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class ReleaseDetails(_message.Message):
        __slots__ = ("amount", "reserve_release")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        RESERVE_RELEASE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        reserve_release: str
        def __init__(self, amount: _Optional[int] = ..., reserve_release: _Optional[str] = ...) -> None: ...
    class ReleaseSchedule(_message.Message):
        __slots__ = ("release_after", "scheduled_release")
        RELEASE_AFTER_FIELD_NUMBER: _ClassVar[int]
        SCHEDULED_RELEASE_FIELD_NUMBER: _ClassVar[int]
        release_after: int
        scheduled_release: int
        def __init__(self, release_after: _Optional[int] = ..., scheduled_release: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_RELEASABLE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_FIELD_NUMBER: _ClassVar[int]
    IS_RELEASABLE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RELEASE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    RELEASE_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    RESERVE_PLAN_FIELD_NUMBER: _ClassVar[int]
    SOURCE_CHARGE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_releasable: int
    created: int
    created_by: str
    currency: str
    destination: str
    is_releasable: bool
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    reason: str
    release_details: _containers.RepeatedCompositeFieldContainer[ReserveHold.ReleaseDetails]
    release_schedule: ReserveHold.ReleaseSchedule
    reserve_plan: str
    source_charge: str
    source_type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_releasable: _Optional[int] = ..., created: _Optional[int] = ..., created_by: _Optional[str] = ..., currency: _Optional[str] = ..., destination: _Optional[str] = ..., is_releasable: bool = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., reason: _Optional[str] = ..., release_details: _Optional[_Iterable[_Union[ReserveHold.ReleaseDetails, _Mapping]]] = ..., release_schedule: _Optional[_Union[ReserveHold.ReleaseSchedule, _Mapping]] = ..., reserve_plan: _Optional[str] = ..., source_charge: _Optional[str] = ..., source_type: _Optional[str] = ...) -> None: ...

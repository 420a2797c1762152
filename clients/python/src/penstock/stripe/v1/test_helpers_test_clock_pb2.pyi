from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TestHelpersTestClock(_message.Message):
    __slots__ = ("id", "object", "created", "deleted", "deletes_after", "frozen_time", "livemode", "name", "status", "status_details")
    class StatusDetails(_message.Message):
        __slots__ = ("advancing",)
        class Advancing(_message.Message):
            __slots__ = ("target_frozen_time",)
            TARGET_FROZEN_TIME_FIELD_NUMBER: _ClassVar[int]
            target_frozen_time: int
            def __init__(self, target_frozen_time: _Optional[int] = ...) -> None: ...
        ADVANCING_FIELD_NUMBER: _ClassVar[int]
        advancing: TestHelpersTestClock.StatusDetails.Advancing
        def __init__(self, advancing: _Optional[_Union[TestHelpersTestClock.StatusDetails.Advancing, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DELETES_AFTER_FIELD_NUMBER: _ClassVar[int]
    FROZEN_TIME_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    deleted: bool
    deletes_after: int
    frozen_time: int
    livemode: bool
    name: str
    status: str
    status_details: TestHelpersTestClock.StatusDetails
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., deleted: bool = ..., deletes_after: _Optional[int] = ..., frozen_time: _Optional[int] = ..., livemode: bool = ..., name: _Optional[str] = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[TestHelpersTestClock.StatusDetails, _Mapping]] = ...) -> None: ...

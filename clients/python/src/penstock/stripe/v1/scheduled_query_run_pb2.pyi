from penstock.stripe.v1 import file_pb2 as _file_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ScheduledQueryRun(_message.Message):
    __slots__ = ("id", "object", "created", "data_load_time", "error", "file", "livemode", "result_available_until", "sql", "status", "title")
    class Error(_message.Message):
        __slots__ = ("message",)
        MESSAGE_FIELD_NUMBER: _ClassVar[int]
        message: str
        def __init__(self, message: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DATA_LOAD_TIME_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    RESULT_AVAILABLE_UNTIL_FIELD_NUMBER: _ClassVar[int]
    SQL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    data_load_time: int
    error: ScheduledQueryRun.Error
    file: _file_pb2.File
    livemode: bool
    result_available_until: int
    sql: str
    status: str
    title: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., data_load_time: _Optional[int] = ..., error: _Optional[_Union[ScheduledQueryRun.Error, _Mapping]] = ..., file: _Optional[_Union[_file_pb2.File, _Mapping]] = ..., livemode: bool = ..., result_available_until: _Optional[int] = ..., sql: _Optional[str] = ..., status: _Optional[str] = ..., title: _Optional[str] = ...) -> None: ...

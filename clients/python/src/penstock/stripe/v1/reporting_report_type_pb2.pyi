from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class ReportingReportType(_message.Message):
    __slots__ = ("id", "object", "data_available_end", "data_available_start", "default_columns", "livemode", "name", "updated", "version")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    DATA_AVAILABLE_END_FIELD_NUMBER: _ClassVar[int]
    DATA_AVAILABLE_START_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_COLUMNS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    data_available_end: int
    data_available_start: int
    default_columns: _containers.RepeatedScalarFieldContainer[str]
    livemode: bool
    name: str
    updated: int
    version: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., data_available_end: _Optional[int] = ..., data_available_start: _Optional[int] = ..., default_columns: _Optional[_Iterable[str]] = ..., livemode: bool = ..., name: _Optional[str] = ..., updated: _Optional[int] = ..., version: _Optional[int] = ...) -> None: ...

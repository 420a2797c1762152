from penstock.stripe.v1 import file_pb2 as _file_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReportingReportRun(_message.Message):
    __slots__ = ("id", "object", "created", "error", "livemode", "parameters", "report_type", "result", "status", "succeeded_at")
    class Parameters(_message.Message):
        __slots__ = ("columns", "connected_account", "currency", "interval_end", "interval_start", "payout", "reporting_category", "timezone")
        COLUMNS_FIELD_NUMBER: _ClassVar[int]
        CONNECTED_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_END_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_START_FIELD_NUMBER: _ClassVar[int]
        PAYOUT_FIELD_NUMBER: _ClassVar[int]
        REPORTING_CATEGORY_FIELD_NUMBER: _ClassVar[int]
        TIMEZONE_FIELD_NUMBER: _ClassVar[int]
        columns: _containers.RepeatedScalarFieldContainer[str]
        connected_account: str
        currency: str
        interval_end: int
        interval_start: int
        payout: str
        reporting_category: str
        timezone: str
        def __init__(self, columns: _Optional[_Iterable[str]] = ..., connected_account: _Optional[str] = ..., currency: _Optional[str] = ..., interval_end: _Optional[int] = ..., interval_start: _Optional[int] = ..., payout: _Optional[str] = ..., reporting_category: _Optional[str] = ..., timezone: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REPORT_TYPE_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUCCEEDED_AT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    error: str
    livemode: bool
    parameters: ReportingReportRun.Parameters
    report_type: str
    result: _file_pb2.File
    status: str
    succeeded_at: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., error: _Optional[str] = ..., livemode: bool = ..., parameters: _Optional[_Union[ReportingReportRun.Parameters, _Mapping]] = ..., report_type: _Optional[str] = ..., result: _Optional[_Union[_file_pb2.File, _Mapping]] = ..., status: _Optional[str] = ..., succeeded_at: _Optional[int] = ...) -> None: ...

import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import empty_pb2 as _empty_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from penstock.rpc.v1 import status_pb2 as _status_pb2
from penstock.v1 import event_pb2 as _event_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Cursor(_message.Message):
    __slots__ = ("log_id", "sequence")
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    log_id: str
    sequence: int
    def __init__(self, log_id: _Optional[str] = ..., sequence: _Optional[int] = ...) -> None: ...

class Filter(_message.Message):
    __slots__ = ("types", "excluded_types", "accounts", "livemode", "object_ids", "allow_unknown_types")
    TYPES_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_TYPES_FIELD_NUMBER: _ClassVar[int]
    ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    OBJECT_IDS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_UNKNOWN_TYPES_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[str]
    excluded_types: _containers.RepeatedScalarFieldContainer[str]
    accounts: _containers.RepeatedScalarFieldContainer[str]
    livemode: bool
    object_ids: _containers.RepeatedScalarFieldContainer[str]
    allow_unknown_types: bool
    def __init__(self, types: _Optional[_Iterable[str]] = ..., excluded_types: _Optional[_Iterable[str]] = ..., accounts: _Optional[_Iterable[str]] = ..., livemode: bool = ..., object_ids: _Optional[_Iterable[str]] = ..., allow_unknown_types: bool = ...) -> None: ...

class PublishRequest(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.Event]
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.Event, _Mapping]]] = ...) -> None: ...

class PublishResponse(_message.Message):
    __slots__ = ("acks",)
    ACKS_FIELD_NUMBER: _ClassVar[int]
    acks: _containers.RepeatedCompositeFieldContainer[PublishAck]
    def __init__(self, acks: _Optional[_Iterable[_Union[PublishAck, _Mapping]]] = ...) -> None: ...

class PublishAck(_message.Message):
    __slots__ = ("ordinal", "outcome", "sequence", "error")
    class Outcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OUTCOME_UNSPECIFIED: _ClassVar[PublishAck.Outcome]
        OUTCOME_COMMITTED: _ClassVar[PublishAck.Outcome]
        OUTCOME_DUPLICATE: _ClassVar[PublishAck.Outcome]
        OUTCOME_REFUSED: _ClassVar[PublishAck.Outcome]
    OUTCOME_UNSPECIFIED: PublishAck.Outcome
    OUTCOME_COMMITTED: PublishAck.Outcome
    OUTCOME_DUPLICATE: PublishAck.Outcome
    OUTCOME_REFUSED: PublishAck.Outcome
    ORDINAL_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    ordinal: int
    outcome: PublishAck.Outcome
    sequence: int
    error: _status_pb2.Status
    def __init__(self, ordinal: _Optional[int] = ..., outcome: _Optional[_Union[PublishAck.Outcome, str]] = ..., sequence: _Optional[int] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ...) -> None: ...

class SubscribeRequest(_message.Message):
    __slots__ = ("after", "earliest", "latest", "from_time", "after_event_id", "filter", "include_raw_json", "max_batch_events", "max_response_bytes", "heartbeat", "stop_when_caught_up", "stop_after_sequence", "client_id")
    AFTER_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_FIELD_NUMBER: _ClassVar[int]
    LATEST_FIELD_NUMBER: _ClassVar[int]
    FROM_TIME_FIELD_NUMBER: _ClassVar[int]
    AFTER_EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_RAW_JSON_FIELD_NUMBER: _ClassVar[int]
    MAX_BATCH_EVENTS_FIELD_NUMBER: _ClassVar[int]
    MAX_RESPONSE_BYTES_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    STOP_WHEN_CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    STOP_AFTER_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    after: Cursor
    earliest: _empty_pb2.Empty
    latest: _empty_pb2.Empty
    from_time: _timestamp_pb2.Timestamp
    after_event_id: str
    filter: Filter
    include_raw_json: bool
    max_batch_events: int
    max_response_bytes: int
    heartbeat: _duration_pb2.Duration
    stop_when_caught_up: bool
    stop_after_sequence: int
    client_id: str
    def __init__(self, after: _Optional[_Union[Cursor, _Mapping]] = ..., earliest: _Optional[_Union[_empty_pb2.Empty, _Mapping]] = ..., latest: _Optional[_Union[_empty_pb2.Empty, _Mapping]] = ..., from_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., after_event_id: _Optional[str] = ..., filter: _Optional[_Union[Filter, _Mapping]] = ..., include_raw_json: bool = ..., max_batch_events: _Optional[int] = ..., max_response_bytes: _Optional[int] = ..., heartbeat: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., stop_when_caught_up: bool = ..., stop_after_sequence: _Optional[int] = ..., client_id: _Optional[str] = ...) -> None: ...

class SubscribeResponse(_message.Message):
    __slots__ = ("events", "started", "progress", "caught_up", "fell_behind", "draining")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    STARTED_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    FELL_BEHIND_FIELD_NUMBER: _ClassVar[int]
    DRAINING_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.Event]
    started: Started
    progress: Progress
    caught_up: CaughtUp
    fell_behind: FellBehind
    draining: Draining
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.Event, _Mapping]]] = ..., started: _Optional[_Union[Started, _Mapping]] = ..., progress: _Optional[_Union[Progress, _Mapping]] = ..., caught_up: _Optional[_Union[CaughtUp, _Mapping]] = ..., fell_behind: _Optional[_Union[FellBehind, _Mapping]] = ..., draining: _Optional[_Union[Draining, _Mapping]] = ...) -> None: ...

class Started(_message.Message):
    __slots__ = ("log_id", "effective_filter", "earliest_sequence", "head_sequence", "heartbeat", "cursor")
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FILTER_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEAD_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    log_id: str
    effective_filter: Filter
    earliest_sequence: int
    head_sequence: int
    heartbeat: _duration_pb2.Duration
    cursor: Cursor
    def __init__(self, log_id: _Optional[str] = ..., effective_filter: _Optional[_Union[Filter, _Mapping]] = ..., earliest_sequence: _Optional[int] = ..., head_sequence: _Optional[int] = ..., heartbeat: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., cursor: _Optional[_Union[Cursor, _Mapping]] = ...) -> None: ...

class Progress(_message.Message):
    __slots__ = ("cursor", "head_sequence", "delivered_total", "server_time")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    HEAD_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_TOTAL_FIELD_NUMBER: _ClassVar[int]
    SERVER_TIME_FIELD_NUMBER: _ClassVar[int]
    cursor: Cursor
    head_sequence: int
    delivered_total: int
    server_time: _timestamp_pb2.Timestamp
    def __init__(self, cursor: _Optional[_Union[Cursor, _Mapping]] = ..., head_sequence: _Optional[int] = ..., delivered_total: _Optional[int] = ..., server_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CaughtUp(_message.Message):
    __slots__ = ("cursor",)
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: Cursor
    def __init__(self, cursor: _Optional[_Union[Cursor, _Mapping]] = ...) -> None: ...

class FellBehind(_message.Message):
    __slots__ = ("cursor",)
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: Cursor
    def __init__(self, cursor: _Optional[_Union[Cursor, _Mapping]] = ...) -> None: ...

class Draining(_message.Message):
    __slots__ = ("grace",)
    GRACE_FIELD_NUMBER: _ClassVar[int]
    grace: _duration_pb2.Duration
    def __init__(self, grace: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class GetEventRequest(_message.Message):
    __slots__ = ("event_id", "include_raw_json")
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_RAW_JSON_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    include_raw_json: bool
    def __init__(self, event_id: _Optional[str] = ..., include_raw_json: bool = ...) -> None: ...

class GetEventResponse(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: _event_pb2.Event
    def __init__(self, event: _Optional[_Union[_event_pb2.Event, _Mapping]] = ...) -> None: ...

class ListEventsRequest(_message.Message):
    __slots__ = ("filter", "page_size", "page_token", "newest_first", "include_raw_json")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NEWEST_FIRST_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_RAW_JSON_FIELD_NUMBER: _ClassVar[int]
    filter: Filter
    page_size: int
    page_token: str
    newest_first: bool
    include_raw_json: bool
    def __init__(self, filter: _Optional[_Union[Filter, _Mapping]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., newest_first: bool = ..., include_raw_json: bool = ...) -> None: ...

class ListEventsResponse(_message.Message):
    __slots__ = ("events", "next_page_token")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.Event]
    next_page_token: str
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.Event, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetLogInfoRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetLogInfoResponse(_message.Message):
    __slots__ = ("log_id", "earliest_sequence", "head_sequence", "earliest_committed_at", "head_committed_at", "size_bytes", "server_version")
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEAD_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_COMMITTED_AT_FIELD_NUMBER: _ClassVar[int]
    HEAD_COMMITTED_AT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SERVER_VERSION_FIELD_NUMBER: _ClassVar[int]
    log_id: str
    earliest_sequence: int
    head_sequence: int
    earliest_committed_at: _timestamp_pb2.Timestamp
    head_committed_at: _timestamp_pb2.Timestamp
    size_bytes: int
    server_version: str
    def __init__(self, log_id: _Optional[str] = ..., earliest_sequence: _Optional[int] = ..., head_sequence: _Optional[int] = ..., earliest_committed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., head_committed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., size_bytes: _Optional[int] = ..., server_version: _Optional[str] = ...) -> None: ...

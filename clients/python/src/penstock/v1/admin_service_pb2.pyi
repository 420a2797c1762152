import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from penstock.v1 import event_service_pb2 as _event_service_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListSubscriptionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "client_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    client_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., client_id: _Optional[str] = ...) -> None: ...

class ListSubscriptionsResponse(_message.Message):
    __slots__ = ("subscriptions", "next_page_token")
    SUBSCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    subscriptions: _containers.RepeatedCompositeFieldContainer[Subscription]
    next_page_token: str
    def __init__(self, subscriptions: _Optional[_Iterable[_Union[Subscription, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Subscription(_message.Message):
    __slots__ = ("id", "principal", "peer", "client_id", "filter", "opened_at", "state", "cursor_sequence", "lag_events", "lag", "bytes_in_flight", "delivered_total")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Subscription.State]
        STATE_CATCHING_UP: _ClassVar[Subscription.State]
        STATE_LIVE: _ClassVar[Subscription.State]
        STATE_STALLED: _ClassVar[Subscription.State]
        STATE_DRAINING: _ClassVar[Subscription.State]
    STATE_UNSPECIFIED: Subscription.State
    STATE_CATCHING_UP: Subscription.State
    STATE_LIVE: Subscription.State
    STATE_STALLED: Subscription.State
    STATE_DRAINING: Subscription.State
    ID_FIELD_NUMBER: _ClassVar[int]
    PRINCIPAL_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    OPENED_AT_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CURSOR_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_FIELD_NUMBER: _ClassVar[int]
    BYTES_IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_TOTAL_FIELD_NUMBER: _ClassVar[int]
    id: int
    principal: str
    peer: str
    client_id: str
    filter: _event_service_pb2.Filter
    opened_at: _timestamp_pb2.Timestamp
    state: Subscription.State
    cursor_sequence: int
    lag_events: int
    lag: _duration_pb2.Duration
    bytes_in_flight: int
    delivered_total: int
    def __init__(self, id: _Optional[int] = ..., principal: _Optional[str] = ..., peer: _Optional[str] = ..., client_id: _Optional[str] = ..., filter: _Optional[_Union[_event_service_pb2.Filter, _Mapping]] = ..., opened_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., state: _Optional[_Union[Subscription.State, str]] = ..., cursor_sequence: _Optional[int] = ..., lag_events: _Optional[int] = ..., lag: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., bytes_in_flight: _Optional[int] = ..., delivered_total: _Optional[int] = ...) -> None: ...

class DisconnectSubscriptionRequest(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: int
    def __init__(self, id: _Optional[int] = ...) -> None: ...

class DisconnectSubscriptionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

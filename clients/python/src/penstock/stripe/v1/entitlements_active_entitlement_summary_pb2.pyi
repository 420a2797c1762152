from penstock.stripe.v1 import entitlements_active_entitlement_pb2 as _entitlements_active_entitlement_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EntitlementsActiveEntitlementSummary(_message.Message):
    __slots__ = ("object", "customer", "entitlements", "livemode")
    class Entitlements(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_entitlements_active_entitlement_pb2.EntitlementsActiveEntitlement]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_entitlements_active_entitlement_pb2.EntitlementsActiveEntitlement, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    ENTITLEMENTS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    object: str
    customer: str
    entitlements: EntitlementsActiveEntitlementSummary.Entitlements
    livemode: bool
    def __init__(self, object: _Optional[str] = ..., customer: _Optional[str] = ..., entitlements: _Optional[_Union[EntitlementsActiveEntitlementSummary.Entitlements, _Mapping]] = ..., livemode: bool = ...) -> None: ...

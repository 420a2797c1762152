from penstock.stripe.v1 import order_item_pb2 as _order_item_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderReturn(_message.Message):
    __slots__ = ("id", "object", "amount", "created", "currency", "items", "livemode", "order", "refund")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REFUND_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    created: int
    currency: str
    items: _containers.RepeatedCompositeFieldContainer[_order_item_pb2.OrderItem]
    livemode: bool
    order: str
    refund: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., items: _Optional[_Iterable[_Union[_order_item_pb2.OrderItem, _Mapping]]] = ..., livemode: bool = ..., order: _Optional[str] = ..., refund: _Optional[str] = ...) -> None: ...

from penstock.stripe.v1 import coupon_pb2 as _coupon_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Discount(_message.Message):
    __slots__ = ("id", "object", "checkout_session", "customer", "customer_account", "deleted", "end", "invoice", "invoice_item", "promotion_code", "source", "start", "subscription", "subscription_item", "coupon")
    class Source(_message.Message):
        __slots__ = ("coupon", "type")
        COUPON_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        coupon: str
        type: str
        def __init__(self, coupon: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CHECKOUT_SESSION_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_ITEM_FIELD_NUMBER: _ClassVar[int]
    COUPON_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    checkout_session: str
    customer: str
    customer_account: str
    deleted: bool
    end: int
    invoice: str
    invoice_item: str
    promotion_code: str
    source: Discount.Source
    start: int
    subscription: str
    subscription_item: str
    coupon: _coupon_pb2.Coupon
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., checkout_session: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., deleted: bool = ..., end: _Optional[int] = ..., invoice: _Optional[str] = ..., invoice_item: _Optional[str] = ..., promotion_code: _Optional[str] = ..., source: _Optional[_Union[Discount.Source, _Mapping]] = ..., start: _Optional[int] = ..., subscription: _Optional[str] = ..., subscription_item: _Optional[str] = ..., coupon: _Optional[_Union[_coupon_pb2.Coupon, _Mapping]] = ...) -> None: ...

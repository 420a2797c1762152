from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StripeShape(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STRIPE_SHAPE_UNSPECIFIED: _ClassVar[StripeShape]
    STRIPE_SHAPE_LIST: _ClassVar[StripeShape]
    STRIPE_SHAPE_UNION: _ClassVar[StripeShape]
STRIPE_SHAPE_UNSPECIFIED: StripeShape
STRIPE_SHAPE_LIST: StripeShape
STRIPE_SHAPE_UNION: StripeShape
STRIPE_FIELD_FIELD_NUMBER: _ClassVar[int]
stripe_field: _descriptor.FieldDescriptor
STRIPE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
stripe_message: _descriptor.FieldDescriptor

class StripeField(_message.Message):
    __slots__ = ("event_type", "expandable", "known_values", "object")
    EVENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXPANDABLE_FIELD_NUMBER: _ClassVar[int]
    KNOWN_VALUES_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    event_type: str
    expandable: _containers.RepeatedScalarFieldContainer[str]
    known_values: _containers.RepeatedScalarFieldContainer[str]
    object: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, event_type: _Optional[str] = ..., expandable: _Optional[_Iterable[str]] = ..., known_values: _Optional[_Iterable[str]] = ..., object: _Optional[_Iterable[str]] = ...) -> None: ...

class StripeMessage(_message.Message):
    __slots__ = ("object", "shape")
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    SHAPE_FIELD_NUMBER: _ClassVar[int]
    object: str
    shape: StripeShape
    def __init__(self, object: _Optional[str] = ..., shape: _Optional[_Union[StripeShape, str]] = ...) -> None: ...

from penstock.stripe.v1 import billing_alert_pb2 as _billing_alert_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingAlertTriggered(_message.Message):
    __slots__ = ("object", "alert", "created", "customer", "livemode", "value")
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ALERT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    object: str
    alert: _billing_alert_pb2.BillingAlert
    created: int
    customer: str
    livemode: bool
    value: int
    def __init__(self, object: _Optional[str] = ..., alert: _Optional[_Union[_billing_alert_pb2.BillingAlert, _Mapping]] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., livemode: bool = ..., value: _Optional[int] = ...) -> None: ...

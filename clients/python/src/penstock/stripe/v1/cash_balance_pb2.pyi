from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CashBalance(_message.Message):
    __slots__ = ("object", "available", "customer", "customer_account", "livemode", "settings")
    class AvailableEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    class Settings(_message.Message):
        __slots__ = ("reconciliation_mode", "using_merchant_default")
        RECONCILIATION_MODE_FIELD_NUMBER: _ClassVar[int]
        USING_MERCHANT_DEFAULT_FIELD_NUMBER: _ClassVar[int]
        reconciliation_mode: str
        using_merchant_default: bool
        def __init__(self, reconciliation_mode: _Optional[str] = ..., using_merchant_default: bool = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    object: str
    available: _containers.ScalarMap[str, int]
    customer: str
    customer_account: str
    livemode: bool
    settings: CashBalance.Settings
    def __init__(self, object: _Optional[str] = ..., available: _Optional[_Mapping[str, int]] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., livemode: bool = ..., settings: _Optional[_Union[CashBalance.Settings, _Mapping]] = ...) -> None: ...

from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TaxSettings(_message.Message):
    __slots__ = ("object", "defaults", "head_office", "livemode", "status", "status_details")
    class Defaults(_message.Message):
        __slots__ = ("provider", "tax_behavior", "tax_code")
        PROVIDER_FIELD_NUMBER: _ClassVar[int]
        TAX_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        TAX_CODE_FIELD_NUMBER: _ClassVar[int]
        provider: str
        tax_behavior: str
        tax_code: str
        def __init__(self, provider: _Optional[str] = ..., tax_behavior: _Optional[str] = ..., tax_code: _Optional[str] = ...) -> None: ...
    class HeadOffice(_message.Message):
        __slots__ = ("address",)
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...
    class StatusDetails(_message.Message):
        __slots__ = ("active", "pending")
        class Active(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Pending(_message.Message):
            __slots__ = ("missing_fields",)
            MISSING_FIELDS_FIELD_NUMBER: _ClassVar[int]
            missing_fields: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, missing_fields: _Optional[_Iterable[str]] = ...) -> None: ...
        ACTIVE_FIELD_NUMBER: _ClassVar[int]
        PENDING_FIELD_NUMBER: _ClassVar[int]
        active: TaxSettings.StatusDetails.Active
        pending: TaxSettings.StatusDetails.Pending
        def __init__(self, active: _Optional[_Union[TaxSettings.StatusDetails.Active, _Mapping]] = ..., pending: _Optional[_Union[TaxSettings.StatusDetails.Pending, _Mapping]] = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    DEFAULTS_FIELD_NUMBER: _ClassVar[int]
    HEAD_OFFICE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    object: str
    defaults: TaxSettings.Defaults
    head_office: TaxSettings.HeadOffice
    livemode: bool
    status: str
    status_details: TaxSettings.StatusDetails
    def __init__(self, object: _Optional[str] = ..., defaults: _Optional[_Union[TaxSettings.Defaults, _Mapping]] = ..., head_office: _Optional[_Union[TaxSettings.HeadOffice, _Mapping]] = ..., livemode: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[TaxSettings.StatusDetails, _Mapping]] = ...) -> None: ...

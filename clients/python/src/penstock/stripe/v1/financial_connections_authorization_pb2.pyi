from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FinancialConnectionsAuthorization(_message.Message):
    __slots__ = ("id", "object", "institution_name", "livemode", "status", "status_details")
    class StatusDetails(_message.Message):
        __slots__ = ("active", "inactive")
        class Active(_message.Message):
            __slots__ = ("action", "expected_deactivation_date")
            ACTION_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEACTIVATION_DATE_FIELD_NUMBER: _ClassVar[int]
            action: str
            expected_deactivation_date: int
            def __init__(self, action: _Optional[str] = ..., expected_deactivation_date: _Optional[int] = ...) -> None: ...
        class Inactive(_message.Message):
            __slots__ = ("action",)
            ACTION_FIELD_NUMBER: _ClassVar[int]
            action: str
            def __init__(self, action: _Optional[str] = ...) -> None: ...
        ACTIVE_FIELD_NUMBER: _ClassVar[int]
        INACTIVE_FIELD_NUMBER: _ClassVar[int]
        active: FinancialConnectionsAuthorization.StatusDetails.Active
        inactive: FinancialConnectionsAuthorization.StatusDetails.Inactive
        def __init__(self, active: _Optional[_Union[FinancialConnectionsAuthorization.StatusDetails.Active, _Mapping]] = ..., inactive: _Optional[_Union[FinancialConnectionsAuthorization.StatusDetails.Inactive, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    INSTITUTION_NAME_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    institution_name: str
    livemode: bool
    status: str
    status_details: FinancialConnectionsAuthorization.StatusDetails
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., institution_name: _Optional[str] = ..., livemode: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[FinancialConnectionsAuthorization.StatusDetails, _Mapping]] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Capability(_message.Message):
    __slots__ = ("id", "object", "account", "future_requirements", "requested", "requested_at", "requirements", "status")
    class FutureRequirements(_message.Message):
        __slots__ = ("alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due", "past_due", "pending_verification")
        class Alternatives(_message.Message):
            __slots__ = ("alternative_fields_due", "original_fields_due")
            ALTERNATIVE_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            ORIGINAL_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            alternative_fields_due: _containers.RepeatedScalarFieldContainer[str]
            original_fields_due: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, alternative_fields_due: _Optional[_Iterable[str]] = ..., original_fields_due: _Optional[_Iterable[str]] = ...) -> None: ...
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
        CURRENT_DEADLINE_FIELD_NUMBER: _ClassVar[int]
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Capability.FutureRequirements.Alternatives]
        current_deadline: int
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        disabled_reason: str
        errors: _containers.RepeatedCompositeFieldContainer[Capability.FutureRequirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Capability.FutureRequirements.Alternatives, _Mapping]]] = ..., current_deadline: _Optional[int] = ..., currently_due: _Optional[_Iterable[str]] = ..., disabled_reason: _Optional[str] = ..., errors: _Optional[_Iterable[_Union[Capability.FutureRequirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class Requirements(_message.Message):
        __slots__ = ("alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due", "past_due", "pending_verification")
        class Alternatives(_message.Message):
            __slots__ = ("alternative_fields_due", "original_fields_due")
            ALTERNATIVE_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            ORIGINAL_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            alternative_fields_due: _containers.RepeatedScalarFieldContainer[str]
            original_fields_due: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, alternative_fields_due: _Optional[_Iterable[str]] = ..., original_fields_due: _Optional[_Iterable[str]] = ...) -> None: ...
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
        CURRENT_DEADLINE_FIELD_NUMBER: _ClassVar[int]
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Capability.Requirements.Alternatives]
        current_deadline: int
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        disabled_reason: str
        errors: _containers.RepeatedCompositeFieldContainer[Capability.Requirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Capability.Requirements.Alternatives, _Mapping]]] = ..., current_deadline: _Optional[int] = ..., currently_due: _Optional[_Iterable[str]] = ..., disabled_reason: _Optional[str] = ..., errors: _Optional[_Iterable[_Union[Capability.Requirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    FUTURE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_AT_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    future_requirements: Capability.FutureRequirements
    requested: bool
    requested_at: int
    requirements: Capability.Requirements
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., future_requirements: _Optional[_Union[Capability.FutureRequirements, _Mapping]] = ..., requested: bool = ..., requested_at: _Optional[int] = ..., requirements: _Optional[_Union[Capability.Requirements, _Mapping]] = ..., status: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BankAccount(_message.Message):
    __slots__ = ("id", "object", "account", "account_holder_name", "account_holder_type", "account_type", "available_payout_methods", "bank_name", "country", "currency", "customer", "default_for_currency", "deleted", "fingerprint", "future_requirements", "last4", "metadata", "requirements", "routing_number", "status")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class FutureRequirements(_message.Message):
        __slots__ = ("currently_due", "errors", "past_due", "pending_verification")
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        errors: _containers.RepeatedCompositeFieldContainer[BankAccount.FutureRequirements.Errors]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, currently_due: _Optional[_Iterable[str]] = ..., errors: _Optional[_Iterable[_Union[BankAccount.FutureRequirements.Errors, _Mapping]]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class Requirements(_message.Message):
        __slots__ = ("currently_due", "errors", "past_due", "pending_verification")
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        errors: _containers.RepeatedCompositeFieldContainer[BankAccount.Requirements.Errors]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, currently_due: _Optional[_Iterable[str]] = ..., errors: _Optional[_Iterable[_Union[BankAccount.Requirements.Errors, _Mapping]]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_PAYOUT_METHODS_FIELD_NUMBER: _ClassVar[int]
    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_FOR_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    FUTURE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    LAST4_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    account_holder_name: str
    account_holder_type: str
    account_type: str
    available_payout_methods: _containers.RepeatedScalarFieldContainer[str]
    bank_name: str
    country: str
    currency: str
    customer: str
    default_for_currency: bool
    deleted: bool
    fingerprint: str
    future_requirements: BankAccount.FutureRequirements
    last4: str
    metadata: _containers.ScalarMap[str, str]
    requirements: BankAccount.Requirements
    routing_number: str
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., account_holder_name: _Optional[str] = ..., account_holder_type: _Optional[str] = ..., account_type: _Optional[str] = ..., available_payout_methods: _Optional[_Iterable[str]] = ..., bank_name: _Optional[str] = ..., country: _Optional[str] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., default_for_currency: bool = ..., deleted: bool = ..., fingerprint: _Optional[str] = ..., future_requirements: _Optional[_Union[BankAccount.FutureRequirements, _Mapping]] = ..., last4: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., requirements: _Optional[_Union[BankAccount.Requirements, _Mapping]] = ..., routing_number: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...

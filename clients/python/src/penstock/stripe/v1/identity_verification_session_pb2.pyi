from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IdentityVerificationSession(_message.Message):
    __slots__ = ("id", "object", "client_reference_id", "client_secret", "created", "last_error", "last_verification_report", "livemode", "metadata", "options", "provided_details", "redaction", "related_customer", "related_customer_account", "related_person", "status", "type", "url", "verification_flow", "verified_outputs")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class LastError(_message.Message):
        __slots__ = ("code", "reason")
        CODE_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        code: str
        reason: str
        def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
    class Options(_message.Message):
        __slots__ = ("document", "email", "id_number", "matching", "phone")
        class Document(_message.Message):
            __slots__ = ("allowed_types", "require_id_number", "require_live_capture", "require_matching_selfie")
            ALLOWED_TYPES_FIELD_NUMBER: _ClassVar[int]
            REQUIRE_ID_NUMBER_FIELD_NUMBER: _ClassVar[int]
            REQUIRE_LIVE_CAPTURE_FIELD_NUMBER: _ClassVar[int]
            REQUIRE_MATCHING_SELFIE_FIELD_NUMBER: _ClassVar[int]
            allowed_types: _containers.RepeatedScalarFieldContainer[str]
            require_id_number: bool
            require_live_capture: bool
            require_matching_selfie: bool
            def __init__(self, allowed_types: _Optional[_Iterable[str]] = ..., require_id_number: bool = ..., require_live_capture: bool = ..., require_matching_selfie: bool = ...) -> None: ...
        class Email(_message.Message):
            __slots__ = ("require_verification",)
            REQUIRE_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
            require_verification: bool
            def __init__(self, require_verification: bool = ...) -> None: ...
        class IdNumber(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Matching(_message.Message):
            __slots__ = ("dob", "name")
            DOB_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            dob: str
            name: str
            def __init__(self, dob: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...
        class Phone(_message.Message):
            __slots__ = ("require_verification",)
            REQUIRE_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
            require_verification: bool
            def __init__(self, require_verification: bool = ...) -> None: ...
        DOCUMENT_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        ID_NUMBER_FIELD_NUMBER: _ClassVar[int]
        MATCHING_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        document: IdentityVerificationSession.Options.Document
        email: IdentityVerificationSession.Options.Email
        id_number: IdentityVerificationSession.Options.IdNumber
        matching: IdentityVerificationSession.Options.Matching
        phone: IdentityVerificationSession.Options.Phone
        def __init__(self, document: _Optional[_Union[IdentityVerificationSession.Options.Document, _Mapping]] = ..., email: _Optional[_Union[IdentityVerificationSession.Options.Email, _Mapping]] = ..., id_number: _Optional[_Union[IdentityVerificationSession.Options.IdNumber, _Mapping]] = ..., matching: _Optional[_Union[IdentityVerificationSession.Options.Matching, _Mapping]] = ..., phone: _Optional[_Union[IdentityVerificationSession.Options.Phone, _Mapping]] = ...) -> None: ...
    class ProvidedDetails(_message.Message):
        __slots__ = ("email", "phone")
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        email: str
        phone: str
        def __init__(self, email: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...
    class Redaction(_message.Message):
        __slots__ = ("status",)
        STATUS_FIELD_NUMBER: _ClassVar[int]
        status: str
        def __init__(self, status: _Optional[str] = ...) -> None: ...
    class RelatedPerson(_message.Message):
        __slots__ = ("account", "person")
        ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        PERSON_FIELD_NUMBER: _ClassVar[int]
        account: str
        person: str
        def __init__(self, account: _Optional[str] = ..., person: _Optional[str] = ...) -> None: ...
    class VerifiedOutputs(_message.Message):
        __slots__ = ("address", "dob", "email", "first_name", "id_number", "id_number_type", "last_name", "phone", "sex", "unparsed_place_of_birth", "unparsed_sex")
        class Dob(_message.Message):
            __slots__ = ("day", "month", "year")
            DAY_FIELD_NUMBER: _ClassVar[int]
            MONTH_FIELD_NUMBER: _ClassVar[int]
            YEAR_FIELD_NUMBER: _ClassVar[int]
            day: int
            month: int
            year: int
            def __init__(self, day: _Optional[int] = ..., month: _Optional[int] = ..., year: _Optional[int] = ...) -> None: ...
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        DOB_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
        ID_NUMBER_FIELD_NUMBER: _ClassVar[int]
        ID_NUMBER_TYPE_FIELD_NUMBER: _ClassVar[int]
        LAST_NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        SEX_FIELD_NUMBER: _ClassVar[int]
        UNPARSED_PLACE_OF_BIRTH_FIELD_NUMBER: _ClassVar[int]
        UNPARSED_SEX_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        dob: IdentityVerificationSession.VerifiedOutputs.Dob
        email: str
        first_name: str
        id_number: str
        id_number_type: str
        last_name: str
        phone: str
        sex: str
        unparsed_place_of_birth: str
        unparsed_sex: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., dob: _Optional[_Union[IdentityVerificationSession.VerifiedOutputs.Dob, _Mapping]] = ..., email: _Optional[str] = ..., first_name: _Optional[str] = ..., id_number: _Optional[str] = ..., id_number_type: _Optional[str] = ..., last_name: _Optional[str] = ..., phone: _Optional[str] = ..., sex: _Optional[str] = ..., unparsed_place_of_birth: _Optional[str] = ..., unparsed_sex: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CLIENT_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    LAST_ERROR_FIELD_NUMBER: _ClassVar[int]
    LAST_VERIFICATION_REPORT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PROVIDED_DETAILS_FIELD_NUMBER: _ClassVar[int]
    REDACTION_FIELD_NUMBER: _ClassVar[int]
    RELATED_CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    RELATED_CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    RELATED_PERSON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_FLOW_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    client_reference_id: str
    client_secret: str
    created: int
    last_error: IdentityVerificationSession.LastError
    last_verification_report: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    options: IdentityVerificationSession.Options
    provided_details: IdentityVerificationSession.ProvidedDetails
    redaction: IdentityVerificationSession.Redaction
    related_customer: str
    related_customer_account: str
    related_person: IdentityVerificationSession.RelatedPerson
    status: str
    type: str
    url: str
    verification_flow: str
    verified_outputs: IdentityVerificationSession.VerifiedOutputs
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., client_reference_id: _Optional[str] = ..., client_secret: _Optional[str] = ..., created: _Optional[int] = ..., last_error: _Optional[_Union[IdentityVerificationSession.LastError, _Mapping]] = ..., last_verification_report: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., options: _Optional[_Union[IdentityVerificationSession.Options, _Mapping]] = ..., provided_details: _Optional[_Union[IdentityVerificationSession.ProvidedDetails, _Mapping]] = ..., redaction: _Optional[_Union[IdentityVerificationSession.Redaction, _Mapping]] = ..., related_customer: _Optional[str] = ..., related_customer_account: _Optional[str] = ..., related_person: _Optional[_Union[IdentityVerificationSession.RelatedPerson, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ..., url: _Optional[str] = ..., verification_flow: _Optional[str] = ..., verified_outputs: _Optional[_Union[IdentityVerificationSession.VerifiedOutputs, _Mapping]] = ...) -> None: ...

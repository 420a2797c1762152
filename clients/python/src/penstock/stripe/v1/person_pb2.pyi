from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Person(_message.Message):
    __slots__ = ("id", "object", "account", "additional_tos_acceptances", "address", "address_kana", "address_kanji", "created", "deleted", "dob", "email", "first_name", "first_name_kana", "first_name_kanji", "full_name_aliases", "future_requirements", "gender", "id_number_provided", "id_number_secondary_provided", "last_name", "last_name_kana", "last_name_kanji", "maiden_name", "metadata", "nationality", "phone", "political_exposure", "registered_address", "relationship", "requirements", "ssn_last_4_provided", "us_cfpb_data", "verification")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AdditionalTosAcceptances(_message.Message):
        __slots__ = ("account",)
        class Account(_message.Message):
            __slots__ = ("date", "ip", "user_agent")
            DATE_FIELD_NUMBER: _ClassVar[int]
            IP_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            date: int
            ip: str
            user_agent: str
            def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
        ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        account: Person.AdditionalTosAcceptances.Account
        def __init__(self, account: _Optional[_Union[Person.AdditionalTosAcceptances.Account, _Mapping]] = ...) -> None: ...
    class AddressKana(_message.Message):
        __slots__ = ("city", "country", "line1", "line2", "postal_code", "state", "town")
        CITY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        LINE1_FIELD_NUMBER: _ClassVar[int]
        LINE2_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        STATE_FIELD_NUMBER: _ClassVar[int]
        TOWN_FIELD_NUMBER: _ClassVar[int]
        city: str
        country: str
        line1: str
        line2: str
        postal_code: str
        state: str
        town: str
        def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., town: _Optional[str] = ...) -> None: ...
    class AddressKanji(_message.Message):
        __slots__ = ("city", "country", "line1", "line2", "postal_code", "state", "town")
        CITY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        LINE1_FIELD_NUMBER: _ClassVar[int]
        LINE2_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        STATE_FIELD_NUMBER: _ClassVar[int]
        TOWN_FIELD_NUMBER: _ClassVar[int]
        city: str
        country: str
        line1: str
        line2: str
        postal_code: str
        state: str
        town: str
        def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., town: _Optional[str] = ...) -> None: ...
    class Dob(_message.Message):
        __slots__ = ("day", "month", "year")
        DAY_FIELD_NUMBER: _ClassVar[int]
        MONTH_FIELD_NUMBER: _ClassVar[int]
        YEAR_FIELD_NUMBER: _ClassVar[int]
        day: int
        month: int
        year: int
        def __init__(self, day: _Optional[int] = ..., month: _Optional[int] = ..., year: _Optional[int] = ...) -> None: ...
    class FutureRequirements(_message.Message):
        __slots__ = ("alternatives", "currently_due", "errors", "eventually_due", "past_due", "pending_verification")
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
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Person.FutureRequirements.Alternatives]
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        errors: _containers.RepeatedCompositeFieldContainer[Person.FutureRequirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Person.FutureRequirements.Alternatives, _Mapping]]] = ..., currently_due: _Optional[_Iterable[str]] = ..., errors: _Optional[_Iterable[_Union[Person.FutureRequirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class Relationship(_message.Message):
        __slots__ = ("authorizer", "director", "executive", "legal_guardian", "owner", "percent_ownership", "representative", "title", "account_opener")
        AUTHORIZER_FIELD_NUMBER: _ClassVar[int]
        DIRECTOR_FIELD_NUMBER: _ClassVar[int]
        EXECUTIVE_FIELD_NUMBER: _ClassVar[int]
        LEGAL_GUARDIAN_FIELD_NUMBER: _ClassVar[int]
        OWNER_FIELD_NUMBER: _ClassVar[int]
        PERCENT_OWNERSHIP_FIELD_NUMBER: _ClassVar[int]
        REPRESENTATIVE_FIELD_NUMBER: _ClassVar[int]
        TITLE_FIELD_NUMBER: _ClassVar[int]
        ACCOUNT_OPENER_FIELD_NUMBER: _ClassVar[int]
        authorizer: bool
        director: bool
        executive: bool
        legal_guardian: bool
        owner: bool
        percent_ownership: float
        representative: bool
        title: str
        account_opener: bool
        def __init__(self, authorizer: bool = ..., director: bool = ..., executive: bool = ..., legal_guardian: bool = ..., owner: bool = ..., percent_ownership: _Optional[float] = ..., representative: bool = ..., title: _Optional[str] = ..., account_opener: bool = ...) -> None: ...
    class Requirements(_message.Message):
        __slots__ = ("alternatives", "currently_due", "errors", "eventually_due", "past_due", "pending_verification")
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
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Person.Requirements.Alternatives]
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        errors: _containers.RepeatedCompositeFieldContainer[Person.Requirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Person.Requirements.Alternatives, _Mapping]]] = ..., currently_due: _Optional[_Iterable[str]] = ..., errors: _Optional[_Iterable[_Union[Person.Requirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class UsCfpbData(_message.Message):
        __slots__ = ("ethnicity_details", "race_details", "self_identified_gender")
        class EthnicityDetails(_message.Message):
            __slots__ = ("ethnicity", "ethnicity_other")
            ETHNICITY_FIELD_NUMBER: _ClassVar[int]
            ETHNICITY_OTHER_FIELD_NUMBER: _ClassVar[int]
            ethnicity: _containers.RepeatedScalarFieldContainer[str]
            ethnicity_other: str
            def __init__(self, ethnicity: _Optional[_Iterable[str]] = ..., ethnicity_other: _Optional[str] = ...) -> None: ...
        class RaceDetails(_message.Message):
            __slots__ = ("race", "race_other")
            RACE_FIELD_NUMBER: _ClassVar[int]
            RACE_OTHER_FIELD_NUMBER: _ClassVar[int]
            race: _containers.RepeatedScalarFieldContainer[str]
            race_other: str
            def __init__(self, race: _Optional[_Iterable[str]] = ..., race_other: _Optional[str] = ...) -> None: ...
        ETHNICITY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        RACE_DETAILS_FIELD_NUMBER: _ClassVar[int]
        SELF_IDENTIFIED_GENDER_FIELD_NUMBER: _ClassVar[int]
        ethnicity_details: Person.UsCfpbData.EthnicityDetails
        race_details: Person.UsCfpbData.RaceDetails
        self_identified_gender: str
        def __init__(self, ethnicity_details: _Optional[_Union[Person.UsCfpbData.EthnicityDetails, _Mapping]] = ..., race_details: _Optional[_Union[Person.UsCfpbData.RaceDetails, _Mapping]] = ..., self_identified_gender: _Optional[str] = ...) -> None: ...
    class Verification(_message.Message):
        __slots__ = ("additional_document", "details", "details_code", "document", "status")
        class AdditionalDocument(_message.Message):
            __slots__ = ("back", "details", "details_code", "front")
            BACK_FIELD_NUMBER: _ClassVar[int]
            DETAILS_FIELD_NUMBER: _ClassVar[int]
            DETAILS_CODE_FIELD_NUMBER: _ClassVar[int]
            FRONT_FIELD_NUMBER: _ClassVar[int]
            back: str
            details: str
            details_code: str
            front: str
            def __init__(self, back: _Optional[str] = ..., details: _Optional[str] = ..., details_code: _Optional[str] = ..., front: _Optional[str] = ...) -> None: ...
        class Document(_message.Message):
            __slots__ = ("back", "details", "details_code", "front")
            BACK_FIELD_NUMBER: _ClassVar[int]
            DETAILS_FIELD_NUMBER: _ClassVar[int]
            DETAILS_CODE_FIELD_NUMBER: _ClassVar[int]
            FRONT_FIELD_NUMBER: _ClassVar[int]
            back: str
            details: str
            details_code: str
            front: str
            def __init__(self, back: _Optional[str] = ..., details: _Optional[str] = ..., details_code: _Optional[str] = ..., front: _Optional[str] = ...) -> None: ...
        ADDITIONAL_DOCUMENT_FIELD_NUMBER: _ClassVar[int]
        DETAILS_FIELD_NUMBER: _ClassVar[int]
        DETAILS_CODE_FIELD_NUMBER: _ClassVar[int]
        DOCUMENT_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        additional_document: Person.Verification.AdditionalDocument
        details: str
        details_code: str
        document: Person.Verification.Document
        status: str
        def __init__(self, additional_document: _Optional[_Union[Person.Verification.AdditionalDocument, _Mapping]] = ..., details: _Optional[str] = ..., details_code: _Optional[str] = ..., document: _Optional[_Union[Person.Verification.Document, _Mapping]] = ..., status: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_TOS_ACCEPTANCES_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_KANA_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_KANJI_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DOB_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_KANA_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_KANJI_FIELD_NUMBER: _ClassVar[int]
    FULL_NAME_ALIASES_FIELD_NUMBER: _ClassVar[int]
    FUTURE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    GENDER_FIELD_NUMBER: _ClassVar[int]
    ID_NUMBER_PROVIDED_FIELD_NUMBER: _ClassVar[int]
    ID_NUMBER_SECONDARY_PROVIDED_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_KANA_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_KANJI_FIELD_NUMBER: _ClassVar[int]
    MAIDEN_NAME_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NATIONALITY_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    POLITICAL_EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    RELATIONSHIP_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    SSN_LAST_4_PROVIDED_FIELD_NUMBER: _ClassVar[int]
    US_CFPB_DATA_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    additional_tos_acceptances: Person.AdditionalTosAcceptances
    address: _address_pb2.Address
    address_kana: Person.AddressKana
    address_kanji: Person.AddressKanji
    created: int
    deleted: bool
    dob: Person.Dob
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: _containers.RepeatedScalarFieldContainer[str]
    future_requirements: Person.FutureRequirements
    gender: str
    id_number_provided: bool
    id_number_secondary_provided: bool
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: _containers.ScalarMap[str, str]
    nationality: str
    phone: str
    political_exposure: str
    registered_address: _address_pb2.Address
    relationship: Person.Relationship
    requirements: Person.Requirements
    ssn_last_4_provided: bool
    us_cfpb_data: Person.UsCfpbData
    verification: Person.Verification
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., additional_tos_acceptances: _Optional[_Union[Person.AdditionalTosAcceptances, _Mapping]] = ..., address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., address_kana: _Optional[_Union[Person.AddressKana, _Mapping]] = ..., address_kanji: _Optional[_Union[Person.AddressKanji, _Mapping]] = ..., created: _Optional[int] = ..., deleted: bool = ..., dob: _Optional[_Union[Person.Dob, _Mapping]] = ..., email: _Optional[str] = ..., first_name: _Optional[str] = ..., first_name_kana: _Optional[str] = ..., first_name_kanji: _Optional[str] = ..., full_name_aliases: _Optional[_Iterable[str]] = ..., future_requirements: _Optional[_Union[Person.FutureRequirements, _Mapping]] = ..., gender: _Optional[str] = ..., id_number_provided: bool = ..., id_number_secondary_provided: bool = ..., last_name: _Optional[str] = ..., last_name_kana: _Optional[str] = ..., last_name_kanji: _Optional[str] = ..., maiden_name: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., nationality: _Optional[str] = ..., phone: _Optional[str] = ..., political_exposure: _Optional[str] = ..., registered_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., relationship: _Optional[_Union[Person.Relationship, _Mapping]] = ..., requirements: _Optional[_Union[Person.Requirements, _Mapping]] = ..., ssn_last_4_provided: bool = ..., us_cfpb_data: _Optional[_Union[Person.UsCfpbData, _Mapping]] = ..., verification: _Optional[_Union[Person.Verification, _Mapping]] = ...) -> None: ...

from google.protobuf import struct_pb2 as _struct_pb2
from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingCardholder(_message.Message):
    __slots__ = ("id", "object", "billing", "company", "created", "email", "individual", "livemode", "metadata", "name", "phone_number", "preferred_locales", "requirements", "spending_controls", "status", "type", "authorization_controls", "is_default")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Billing(_message.Message):
        __slots__ = ("address", "name")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        name: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., name: _Optional[str] = ...) -> None: ...
    class Company(_message.Message):
        __slots__ = ("tax_id_provided",)
        TAX_ID_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        tax_id_provided: bool
        def __init__(self, tax_id_provided: bool = ...) -> None: ...
    class Individual(_message.Message):
        __slots__ = ("card_issuing", "dob", "first_name", "last_name", "verification")
        class CardIssuing(_message.Message):
            __slots__ = ("user_terms_acceptance",)
            class UserTermsAcceptance(_message.Message):
                __slots__ = ("date", "ip", "user_agent")
                DATE_FIELD_NUMBER: _ClassVar[int]
                IP_FIELD_NUMBER: _ClassVar[int]
                USER_AGENT_FIELD_NUMBER: _ClassVar[int]
                date: int
                ip: str
                user_agent: str
                def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
            USER_TERMS_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
            user_terms_acceptance: IssuingCardholder.Individual.CardIssuing.UserTermsAcceptance
            def __init__(self, user_terms_acceptance: _Optional[_Union[IssuingCardholder.Individual.CardIssuing.UserTermsAcceptance, _Mapping]] = ...) -> None: ...
        class Dob(_message.Message):
            __slots__ = ("day", "month", "year")
            DAY_FIELD_NUMBER: _ClassVar[int]
            MONTH_FIELD_NUMBER: _ClassVar[int]
            YEAR_FIELD_NUMBER: _ClassVar[int]
            day: int
            month: int
            year: int
            def __init__(self, day: _Optional[int] = ..., month: _Optional[int] = ..., year: _Optional[int] = ...) -> None: ...
        class Verification(_message.Message):
            __slots__ = ("document",)
            class Document(_message.Message):
                __slots__ = ("back", "front")
                BACK_FIELD_NUMBER: _ClassVar[int]
                FRONT_FIELD_NUMBER: _ClassVar[int]
                back: str
                front: str
                def __init__(self, back: _Optional[str] = ..., front: _Optional[str] = ...) -> None: ...
            DOCUMENT_FIELD_NUMBER: _ClassVar[int]
            document: IssuingCardholder.Individual.Verification.Document
            def __init__(self, document: _Optional[_Union[IssuingCardholder.Individual.Verification.Document, _Mapping]] = ...) -> None: ...
        CARD_ISSUING_FIELD_NUMBER: _ClassVar[int]
        DOB_FIELD_NUMBER: _ClassVar[int]
        FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
        LAST_NAME_FIELD_NUMBER: _ClassVar[int]
        VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        card_issuing: IssuingCardholder.Individual.CardIssuing
        dob: IssuingCardholder.Individual.Dob
        first_name: str
        last_name: str
        verification: IssuingCardholder.Individual.Verification
        def __init__(self, card_issuing: _Optional[_Union[IssuingCardholder.Individual.CardIssuing, _Mapping]] = ..., dob: _Optional[_Union[IssuingCardholder.Individual.Dob, _Mapping]] = ..., first_name: _Optional[str] = ..., last_name: _Optional[str] = ..., verification: _Optional[_Union[IssuingCardholder.Individual.Verification, _Mapping]] = ...) -> None: ...
    class Requirements(_message.Message):
        __slots__ = ("disabled_reason", "past_due")
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        disabled_reason: str
        past_due: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, disabled_reason: _Optional[str] = ..., past_due: _Optional[_Iterable[str]] = ...) -> None: ...
    class SpendingControls(_message.Message):
        __slots__ = ("allowed_card_presences", "allowed_categories", "allowed_merchant_countries", "blocked_card_presences", "blocked_categories", "blocked_merchant_countries", "spending_limits", "spending_limits_currency")
        class SpendingLimits(_message.Message):
            __slots__ = ("amount", "categories", "interval")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CATEGORIES_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_FIELD_NUMBER: _ClassVar[int]
            amount: int
            categories: _containers.RepeatedScalarFieldContainer[str]
            interval: str
            def __init__(self, amount: _Optional[int] = ..., categories: _Optional[_Iterable[str]] = ..., interval: _Optional[str] = ...) -> None: ...
        ALLOWED_CARD_PRESENCES_FIELD_NUMBER: _ClassVar[int]
        ALLOWED_CATEGORIES_FIELD_NUMBER: _ClassVar[int]
        ALLOWED_MERCHANT_COUNTRIES_FIELD_NUMBER: _ClassVar[int]
        BLOCKED_CARD_PRESENCES_FIELD_NUMBER: _ClassVar[int]
        BLOCKED_CATEGORIES_FIELD_NUMBER: _ClassVar[int]
        BLOCKED_MERCHANT_COUNTRIES_FIELD_NUMBER: _ClassVar[int]
        SPENDING_LIMITS_FIELD_NUMBER: _ClassVar[int]
        SPENDING_LIMITS_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        allowed_card_presences: _containers.RepeatedScalarFieldContainer[str]
        allowed_categories: _containers.RepeatedScalarFieldContainer[str]
        allowed_merchant_countries: _containers.RepeatedScalarFieldContainer[str]
        blocked_card_presences: _containers.RepeatedScalarFieldContainer[str]
        blocked_categories: _containers.RepeatedScalarFieldContainer[str]
        blocked_merchant_countries: _containers.RepeatedScalarFieldContainer[str]
        spending_limits: _containers.RepeatedCompositeFieldContainer[IssuingCardholder.SpendingControls.SpendingLimits]
        spending_limits_currency: str
        def __init__(self, allowed_card_presences: _Optional[_Iterable[str]] = ..., allowed_categories: _Optional[_Iterable[str]] = ..., allowed_merchant_countries: _Optional[_Iterable[str]] = ..., blocked_card_presences: _Optional[_Iterable[str]] = ..., blocked_categories: _Optional[_Iterable[str]] = ..., blocked_merchant_countries: _Optional[_Iterable[str]] = ..., spending_limits: _Optional[_Iterable[_Union[IssuingCardholder.SpendingControls.SpendingLimits, _Mapping]]] = ..., spending_limits_currency: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    BILLING_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    INDIVIDUAL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHONE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    SPENDING_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    billing: IssuingCardholder.Billing
    company: IssuingCardholder.Company
    created: int
    email: str
    individual: IssuingCardholder.Individual
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    name: str
    phone_number: str
    preferred_locales: _containers.RepeatedScalarFieldContainer[str]
    requirements: IssuingCardholder.Requirements
    spending_controls: IssuingCardholder.SpendingControls
    status: str
    type: str
    authorization_controls: _struct_pb2.Struct
    is_default: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., billing: _Optional[_Union[IssuingCardholder.Billing, _Mapping]] = ..., company: _Optional[_Union[IssuingCardholder.Company, _Mapping]] = ..., created: _Optional[int] = ..., email: _Optional[str] = ..., individual: _Optional[_Union[IssuingCardholder.Individual, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., phone_number: _Optional[str] = ..., preferred_locales: _Optional[_Iterable[str]] = ..., requirements: _Optional[_Union[IssuingCardholder.Requirements, _Mapping]] = ..., spending_controls: _Optional[_Union[IssuingCardholder.SpendingControls, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ..., authorization_controls: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., is_default: bool = ...) -> None: ...

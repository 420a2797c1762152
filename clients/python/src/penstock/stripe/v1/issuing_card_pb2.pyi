from google.protobuf import struct_pb2 as _struct_pb2
from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import issuing_cardholder_pb2 as _issuing_cardholder_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingCard(_message.Message):
    __slots__ = ("id", "object", "brand", "cancellation_reason", "cardholder", "created", "currency", "cvc", "exp_month", "exp_year", "financial_account", "last4", "latest_fraud_warning", "lifecycle_controls", "livemode", "metadata", "number", "personalization_design", "replaced_by", "replacement_for", "replacement_reason", "second_line", "shipping", "spending_controls", "status", "type", "wallets", "authorization_controls", "name")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class LatestFraudWarning(_message.Message):
        __slots__ = ("started_at", "type")
        STARTED_AT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        started_at: int
        type: str
        def __init__(self, started_at: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
    class LifecycleControls(_message.Message):
        __slots__ = ("cancel_after",)
        class CancelAfter(_message.Message):
            __slots__ = ("payment_count",)
            PAYMENT_COUNT_FIELD_NUMBER: _ClassVar[int]
            payment_count: int
            def __init__(self, payment_count: _Optional[int] = ...) -> None: ...
        CANCEL_AFTER_FIELD_NUMBER: _ClassVar[int]
        cancel_after: IssuingCard.LifecycleControls.CancelAfter
        def __init__(self, cancel_after: _Optional[_Union[IssuingCard.LifecycleControls.CancelAfter, _Mapping]] = ...) -> None: ...
    class Shipping(_message.Message):
        __slots__ = ("address", "address_validation", "business_name", "carrier", "customs", "delivered_at", "eta", "name", "phone_number", "require_signature", "service", "shipped_at", "status", "tracking_number", "tracking_url", "type")
        class AddressValidation(_message.Message):
            __slots__ = ("mode", "normalized_address", "result")
            MODE_FIELD_NUMBER: _ClassVar[int]
            NORMALIZED_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            RESULT_FIELD_NUMBER: _ClassVar[int]
            mode: str
            normalized_address: _address_pb2.Address
            result: str
            def __init__(self, mode: _Optional[str] = ..., normalized_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., result: _Optional[str] = ...) -> None: ...
        class Customs(_message.Message):
            __slots__ = ("eori_number",)
            EORI_NUMBER_FIELD_NUMBER: _ClassVar[int]
            eori_number: str
            def __init__(self, eori_number: _Optional[str] = ...) -> None: ...
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_VALIDATION_FIELD_NUMBER: _ClassVar[int]
        BUSINESS_NAME_FIELD_NUMBER: _ClassVar[int]
        CARRIER_FIELD_NUMBER: _ClassVar[int]
        CUSTOMS_FIELD_NUMBER: _ClassVar[int]
        DELIVERED_AT_FIELD_NUMBER: _ClassVar[int]
        ETA_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_NUMBER_FIELD_NUMBER: _ClassVar[int]
        REQUIRE_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
        SERVICE_FIELD_NUMBER: _ClassVar[int]
        SHIPPED_AT_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        TRACKING_URL_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        address_validation: IssuingCard.Shipping.AddressValidation
        business_name: str
        carrier: str
        customs: IssuingCard.Shipping.Customs
        delivered_at: int
        eta: int
        name: str
        phone_number: str
        require_signature: bool
        service: str
        shipped_at: int
        status: str
        tracking_number: str
        tracking_url: str
        type: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., address_validation: _Optional[_Union[IssuingCard.Shipping.AddressValidation, _Mapping]] = ..., business_name: _Optional[str] = ..., carrier: _Optional[str] = ..., customs: _Optional[_Union[IssuingCard.Shipping.Customs, _Mapping]] = ..., delivered_at: _Optional[int] = ..., eta: _Optional[int] = ..., name: _Optional[str] = ..., phone_number: _Optional[str] = ..., require_signature: bool = ..., service: _Optional[str] = ..., shipped_at: _Optional[int] = ..., status: _Optional[str] = ..., tracking_number: _Optional[str] = ..., tracking_url: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
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
        spending_limits: _containers.RepeatedCompositeFieldContainer[IssuingCard.SpendingControls.SpendingLimits]
        spending_limits_currency: str
        def __init__(self, allowed_card_presences: _Optional[_Iterable[str]] = ..., allowed_categories: _Optional[_Iterable[str]] = ..., allowed_merchant_countries: _Optional[_Iterable[str]] = ..., blocked_card_presences: _Optional[_Iterable[str]] = ..., blocked_categories: _Optional[_Iterable[str]] = ..., blocked_merchant_countries: _Optional[_Iterable[str]] = ..., spending_limits: _Optional[_Iterable[_Union[IssuingCard.SpendingControls.SpendingLimits, _Mapping]]] = ..., spending_limits_currency: _Optional[str] = ...) -> None: ...
    class Wallets(_message.Message):
        __slots__ = ("apple_pay", "google_pay", "primary_account_identifier")
        class ApplePay(_message.Message):
            __slots__ = ("eligible", "ineligible_reason")
            ELIGIBLE_FIELD_NUMBER: _ClassVar[int]
            INELIGIBLE_REASON_FIELD_NUMBER: _ClassVar[int]
            eligible: bool
            ineligible_reason: str
            def __init__(self, eligible: bool = ..., ineligible_reason: _Optional[str] = ...) -> None: ...
        class GooglePay(_message.Message):
            __slots__ = ("eligible", "ineligible_reason")
            ELIGIBLE_FIELD_NUMBER: _ClassVar[int]
            INELIGIBLE_REASON_FIELD_NUMBER: _ClassVar[int]
            eligible: bool
            ineligible_reason: str
            def __init__(self, eligible: bool = ..., ineligible_reason: _Optional[str] = ...) -> None: ...
        APPLE_PAY_FIELD_NUMBER: _ClassVar[int]
        GOOGLE_PAY_FIELD_NUMBER: _ClassVar[int]
        PRIMARY_ACCOUNT_IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
        apple_pay: IssuingCard.Wallets.ApplePay
        google_pay: IssuingCard.Wallets.GooglePay
        primary_account_identifier: str
        def __init__(self, apple_pay: _Optional[_Union[IssuingCard.Wallets.ApplePay, _Mapping]] = ..., google_pay: _Optional[_Union[IssuingCard.Wallets.GooglePay, _Mapping]] = ..., primary_account_identifier: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    CARDHOLDER_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CVC_FIELD_NUMBER: _ClassVar[int]
    EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
    EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    LAST4_FIELD_NUMBER: _ClassVar[int]
    LATEST_FRAUD_WARNING_FIELD_NUMBER: _ClassVar[int]
    LIFECYCLE_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    PERSONALIZATION_DESIGN_FIELD_NUMBER: _ClassVar[int]
    REPLACED_BY_FIELD_NUMBER: _ClassVar[int]
    REPLACEMENT_FOR_FIELD_NUMBER: _ClassVar[int]
    REPLACEMENT_REASON_FIELD_NUMBER: _ClassVar[int]
    SECOND_LINE_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SPENDING_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    WALLETS_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    brand: str
    cancellation_reason: str
    cardholder: _issuing_cardholder_pb2.IssuingCardholder
    created: int
    currency: str
    cvc: str
    exp_month: int
    exp_year: int
    financial_account: str
    last4: str
    latest_fraud_warning: IssuingCard.LatestFraudWarning
    lifecycle_controls: IssuingCard.LifecycleControls
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    number: str
    personalization_design: str
    replaced_by: str
    replacement_for: str
    replacement_reason: str
    second_line: str
    shipping: IssuingCard.Shipping
    spending_controls: IssuingCard.SpendingControls
    status: str
    type: str
    wallets: IssuingCard.Wallets
    authorization_controls: _struct_pb2.Struct
    name: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., brand: _Optional[str] = ..., cancellation_reason: _Optional[str] = ..., cardholder: _Optional[_Union[_issuing_cardholder_pb2.IssuingCardholder, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., cvc: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., financial_account: _Optional[str] = ..., last4: _Optional[str] = ..., latest_fraud_warning: _Optional[_Union[IssuingCard.LatestFraudWarning, _Mapping]] = ..., lifecycle_controls: _Optional[_Union[IssuingCard.LifecycleControls, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., number: _Optional[str] = ..., personalization_design: _Optional[str] = ..., replaced_by: _Optional[str] = ..., replacement_for: _Optional[str] = ..., replacement_reason: _Optional[str] = ..., second_line: _Optional[str] = ..., shipping: _Optional[_Union[IssuingCard.Shipping, _Mapping]] = ..., spending_controls: _Optional[_Union[IssuingCard.SpendingControls, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ..., wallets: _Optional[_Union[IssuingCard.Wallets, _Mapping]] = ..., authorization_controls: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., name: _Optional[str] = ...) -> None: ...

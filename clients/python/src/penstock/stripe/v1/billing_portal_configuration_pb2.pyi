from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingPortalConfiguration(_message.Message):
    __slots__ = ("id", "object", "active", "application", "business_profile", "created", "default_return_url", "features", "is_default", "livemode", "login_page", "metadata", "name", "updated")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class BusinessProfile(_message.Message):
        __slots__ = ("headline", "privacy_policy_url", "terms_of_service_url")
        HEADLINE_FIELD_NUMBER: _ClassVar[int]
        PRIVACY_POLICY_URL_FIELD_NUMBER: _ClassVar[int]
        TERMS_OF_SERVICE_URL_FIELD_NUMBER: _ClassVar[int]
        headline: str
        privacy_policy_url: str
        terms_of_service_url: str
        def __init__(self, headline: _Optional[str] = ..., privacy_policy_url: _Optional[str] = ..., terms_of_service_url: _Optional[str] = ...) -> None: ...
    class Features(_message.Message):
        __slots__ = ("customer_update", "invoice_history", "payment_method_update", "subscription_cancel", "subscription_pause", "subscription_update")
        class CustomerUpdate(_message.Message):
            __slots__ = ("allowed_updates", "enabled")
            ALLOWED_UPDATES_FIELD_NUMBER: _ClassVar[int]
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            allowed_updates: _containers.RepeatedScalarFieldContainer[str]
            enabled: bool
            def __init__(self, allowed_updates: _Optional[_Iterable[str]] = ..., enabled: bool = ...) -> None: ...
        class InvoiceHistory(_message.Message):
            __slots__ = ("enabled",)
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            enabled: bool
            def __init__(self, enabled: bool = ...) -> None: ...
        class PaymentMethodUpdate(_message.Message):
            __slots__ = ("enabled", "payment_method_configuration")
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_CONFIGURATION_FIELD_NUMBER: _ClassVar[int]
            enabled: bool
            payment_method_configuration: str
            def __init__(self, enabled: bool = ..., payment_method_configuration: _Optional[str] = ...) -> None: ...
        class SubscriptionCancel(_message.Message):
            __slots__ = ("cancellation_reason", "enabled", "mode", "proration_behavior")
            class CancellationReason(_message.Message):
                __slots__ = ("enabled", "feedback_options", "options")
                ENABLED_FIELD_NUMBER: _ClassVar[int]
                FEEDBACK_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                OPTIONS_FIELD_NUMBER: _ClassVar[int]
                enabled: bool
                feedback_options: _containers.RepeatedScalarFieldContainer[str]
                options: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, enabled: bool = ..., feedback_options: _Optional[_Iterable[str]] = ..., options: _Optional[_Iterable[str]] = ...) -> None: ...
            CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            MODE_FIELD_NUMBER: _ClassVar[int]
            PRORATION_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
            cancellation_reason: BillingPortalConfiguration.Features.SubscriptionCancel.CancellationReason
            enabled: bool
            mode: str
            proration_behavior: str
            def __init__(self, cancellation_reason: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionCancel.CancellationReason, _Mapping]] = ..., enabled: bool = ..., mode: _Optional[str] = ..., proration_behavior: _Optional[str] = ...) -> None: ...
        class SubscriptionPause(_message.Message):
            __slots__ = ("duration", "enabled")
            class Duration(_message.Message):
                __slots__ = ("interval_options", "type")
                class IntervalOptions(_message.Message):
                    __slots__ = ("interval", "interval_count")
                    INTERVAL_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
                    interval: str
                    interval_count: int
                    def __init__(self, interval: _Optional[str] = ..., interval_count: _Optional[int] = ...) -> None: ...
                INTERVAL_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                interval_options: _containers.RepeatedCompositeFieldContainer[BillingPortalConfiguration.Features.SubscriptionPause.Duration.IntervalOptions]
                type: str
                def __init__(self, interval_options: _Optional[_Iterable[_Union[BillingPortalConfiguration.Features.SubscriptionPause.Duration.IntervalOptions, _Mapping]]] = ..., type: _Optional[str] = ...) -> None: ...
            DURATION_FIELD_NUMBER: _ClassVar[int]
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            duration: BillingPortalConfiguration.Features.SubscriptionPause.Duration
            enabled: bool
            def __init__(self, duration: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionPause.Duration, _Mapping]] = ..., enabled: bool = ...) -> None: ...
        class SubscriptionUpdate(_message.Message):
            __slots__ = ("billing_cycle_anchor", "default_allowed_updates", "enabled", "products", "proration_behavior", "schedule_at_period_end", "trial_update_behavior")
            class Products(_message.Message):
                __slots__ = ("adjustable_quantity", "prices", "product")
                class AdjustableQuantity(_message.Message):
                    __slots__ = ("enabled", "maximum", "minimum")
                    ENABLED_FIELD_NUMBER: _ClassVar[int]
                    MAXIMUM_FIELD_NUMBER: _ClassVar[int]
                    MINIMUM_FIELD_NUMBER: _ClassVar[int]
                    enabled: bool
                    maximum: int
                    minimum: int
                    def __init__(self, enabled: bool = ..., maximum: _Optional[int] = ..., minimum: _Optional[int] = ...) -> None: ...
                ADJUSTABLE_QUANTITY_FIELD_NUMBER: _ClassVar[int]
                PRICES_FIELD_NUMBER: _ClassVar[int]
                PRODUCT_FIELD_NUMBER: _ClassVar[int]
                adjustable_quantity: BillingPortalConfiguration.Features.SubscriptionUpdate.Products.AdjustableQuantity
                prices: _containers.RepeatedScalarFieldContainer[str]
                product: str
                def __init__(self, adjustable_quantity: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionUpdate.Products.AdjustableQuantity, _Mapping]] = ..., prices: _Optional[_Iterable[str]] = ..., product: _Optional[str] = ...) -> None: ...
            class ScheduleAtPeriodEnd(_message.Message):
                __slots__ = ("conditions",)
                class Conditions(_message.Message):
                    __slots__ = ("type",)
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    type: str
                    def __init__(self, type: _Optional[str] = ...) -> None: ...
                CONDITIONS_FIELD_NUMBER: _ClassVar[int]
                conditions: _containers.RepeatedCompositeFieldContainer[BillingPortalConfiguration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd.Conditions]
                def __init__(self, conditions: _Optional[_Iterable[_Union[BillingPortalConfiguration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd.Conditions, _Mapping]]] = ...) -> None: ...
            BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
            DEFAULT_ALLOWED_UPDATES_FIELD_NUMBER: _ClassVar[int]
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            PRODUCTS_FIELD_NUMBER: _ClassVar[int]
            PRORATION_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
            SCHEDULE_AT_PERIOD_END_FIELD_NUMBER: _ClassVar[int]
            TRIAL_UPDATE_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
            billing_cycle_anchor: str
            default_allowed_updates: _containers.RepeatedScalarFieldContainer[str]
            enabled: bool
            products: _containers.RepeatedCompositeFieldContainer[BillingPortalConfiguration.Features.SubscriptionUpdate.Products]
            proration_behavior: str
            schedule_at_period_end: BillingPortalConfiguration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd
            trial_update_behavior: str
            def __init__(self, billing_cycle_anchor: _Optional[str] = ..., default_allowed_updates: _Optional[_Iterable[str]] = ..., enabled: bool = ..., products: _Optional[_Iterable[_Union[BillingPortalConfiguration.Features.SubscriptionUpdate.Products, _Mapping]]] = ..., proration_behavior: _Optional[str] = ..., schedule_at_period_end: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd, _Mapping]] = ..., trial_update_behavior: _Optional[str] = ...) -> None: ...
        CUSTOMER_UPDATE_FIELD_NUMBER: _ClassVar[int]
        INVOICE_HISTORY_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_UPDATE_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_CANCEL_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_PAUSE_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_UPDATE_FIELD_NUMBER: _ClassVar[int]
        customer_update: BillingPortalConfiguration.Features.CustomerUpdate
        invoice_history: BillingPortalConfiguration.Features.InvoiceHistory
        payment_method_update: BillingPortalConfiguration.Features.PaymentMethodUpdate
        subscription_cancel: BillingPortalConfiguration.Features.SubscriptionCancel
        subscription_pause: BillingPortalConfiguration.Features.SubscriptionPause
        subscription_update: BillingPortalConfiguration.Features.SubscriptionUpdate
        def __init__(self, customer_update: _Optional[_Union[BillingPortalConfiguration.Features.CustomerUpdate, _Mapping]] = ..., invoice_history: _Optional[_Union[BillingPortalConfiguration.Features.InvoiceHistory, _Mapping]] = ..., payment_method_update: _Optional[_Union[BillingPortalConfiguration.Features.PaymentMethodUpdate, _Mapping]] = ..., subscription_cancel: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionCancel, _Mapping]] = ..., subscription_pause: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionPause, _Mapping]] = ..., subscription_update: _Optional[_Union[BillingPortalConfiguration.Features.SubscriptionUpdate, _Mapping]] = ...) -> None: ...
    class LoginPage(_message.Message):
        __slots__ = ("enabled", "url")
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        url: str
        def __init__(self, enabled: bool = ..., url: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_PROFILE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_RETURN_URL_FIELD_NUMBER: _ClassVar[int]
    FEATURES_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOGIN_PAGE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    application: str
    business_profile: BillingPortalConfiguration.BusinessProfile
    created: int
    default_return_url: str
    features: BillingPortalConfiguration.Features
    is_default: bool
    livemode: bool
    login_page: BillingPortalConfiguration.LoginPage
    metadata: _containers.ScalarMap[str, str]
    name: str
    updated: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., application: _Optional[str] = ..., business_profile: _Optional[_Union[BillingPortalConfiguration.BusinessProfile, _Mapping]] = ..., created: _Optional[int] = ..., default_return_url: _Optional[str] = ..., features: _Optional[_Union[BillingPortalConfiguration.Features, _Mapping]] = ..., is_default: bool = ..., livemode: bool = ..., login_page: _Optional[_Union[BillingPortalConfiguration.LoginPage, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., updated: _Optional[int] = ...) -> None: ...

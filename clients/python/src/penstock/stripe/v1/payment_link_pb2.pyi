from penstock.stripe.v1 import item_pb2 as _item_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PaymentLink(_message.Message):
    __slots__ = ("id", "object", "active", "after_completion", "allow_promotion_codes", "application", "application_fee_amount", "application_fee_percent", "automatic_tax", "billing_address_collection", "consent_collection", "currency", "custom_fields", "custom_text", "customer_creation", "inactive_message", "invoice_creation", "line_items", "livemode", "managed_payments", "metadata", "name_collection", "on_behalf_of", "optional_items", "payment_intent_data", "payment_method_collection", "payment_method_options", "payment_method_types", "phone_number_collection", "restrictions", "shipping_address_collection", "shipping_options", "submit_type", "subscription_data", "tax_id_collection", "transfer_data", "url")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AfterCompletion(_message.Message):
        __slots__ = ("hosted_confirmation", "redirect", "type")
        class HostedConfirmation(_message.Message):
            __slots__ = ("custom_message",)
            CUSTOM_MESSAGE_FIELD_NUMBER: _ClassVar[int]
            custom_message: str
            def __init__(self, custom_message: _Optional[str] = ...) -> None: ...
        class Redirect(_message.Message):
            __slots__ = ("url",)
            URL_FIELD_NUMBER: _ClassVar[int]
            url: str
            def __init__(self, url: _Optional[str] = ...) -> None: ...
        HOSTED_CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
        REDIRECT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        hosted_confirmation: PaymentLink.AfterCompletion.HostedConfirmation
        redirect: PaymentLink.AfterCompletion.Redirect
        type: str
        def __init__(self, hosted_confirmation: _Optional[_Union[PaymentLink.AfterCompletion.HostedConfirmation, _Mapping]] = ..., redirect: _Optional[_Union[PaymentLink.AfterCompletion.Redirect, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class AutomaticTax(_message.Message):
        __slots__ = ("enabled", "liability")
        class Liability(_message.Message):
            __slots__ = ("account", "type")
            ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            account: str
            type: str
            def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        LIABILITY_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        liability: PaymentLink.AutomaticTax.Liability
        def __init__(self, enabled: bool = ..., liability: _Optional[_Union[PaymentLink.AutomaticTax.Liability, _Mapping]] = ...) -> None: ...
    class ConsentCollection(_message.Message):
        __slots__ = ("payment_method_reuse_agreement", "promotions", "terms_of_service")
        class PaymentMethodReuseAgreement(_message.Message):
            __slots__ = ("position",)
            POSITION_FIELD_NUMBER: _ClassVar[int]
            position: str
            def __init__(self, position: _Optional[str] = ...) -> None: ...
        PAYMENT_METHOD_REUSE_AGREEMENT_FIELD_NUMBER: _ClassVar[int]
        PROMOTIONS_FIELD_NUMBER: _ClassVar[int]
        TERMS_OF_SERVICE_FIELD_NUMBER: _ClassVar[int]
        payment_method_reuse_agreement: PaymentLink.ConsentCollection.PaymentMethodReuseAgreement
        promotions: str
        terms_of_service: str
        def __init__(self, payment_method_reuse_agreement: _Optional[_Union[PaymentLink.ConsentCollection.PaymentMethodReuseAgreement, _Mapping]] = ..., promotions: _Optional[str] = ..., terms_of_service: _Optional[str] = ...) -> None: ...
    class CustomFields(_message.Message):
        __slots__ = ("dropdown", "key", "label", "numeric", "optional", "text", "type")
        class Dropdown(_message.Message):
            __slots__ = ("default_value", "options")
            class Options(_message.Message):
                __slots__ = ("label", "value")
                LABEL_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                label: str
                value: str
                def __init__(self, label: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            OPTIONS_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            options: _containers.RepeatedCompositeFieldContainer[PaymentLink.CustomFields.Dropdown.Options]
            def __init__(self, default_value: _Optional[str] = ..., options: _Optional[_Iterable[_Union[PaymentLink.CustomFields.Dropdown.Options, _Mapping]]] = ...) -> None: ...
        class Label(_message.Message):
            __slots__ = ("custom", "type")
            CUSTOM_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            custom: str
            type: str
            def __init__(self, custom: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class Numeric(_message.Message):
            __slots__ = ("default_value", "maximum_length", "minimum_length")
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            MAXIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            maximum_length: int
            minimum_length: int
            def __init__(self, default_value: _Optional[str] = ..., maximum_length: _Optional[int] = ..., minimum_length: _Optional[int] = ...) -> None: ...
        class Text(_message.Message):
            __slots__ = ("default_value", "maximum_length", "minimum_length")
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            MAXIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            maximum_length: int
            minimum_length: int
            def __init__(self, default_value: _Optional[str] = ..., maximum_length: _Optional[int] = ..., minimum_length: _Optional[int] = ...) -> None: ...
        DROPDOWN_FIELD_NUMBER: _ClassVar[int]
        KEY_FIELD_NUMBER: _ClassVar[int]
        LABEL_FIELD_NUMBER: _ClassVar[int]
        NUMERIC_FIELD_NUMBER: _ClassVar[int]
        OPTIONAL_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        dropdown: PaymentLink.CustomFields.Dropdown
        key: str
        label: PaymentLink.CustomFields.Label
        numeric: PaymentLink.CustomFields.Numeric
        optional: bool
        text: PaymentLink.CustomFields.Text
        type: str
        def __init__(self, dropdown: _Optional[_Union[PaymentLink.CustomFields.Dropdown, _Mapping]] = ..., key: _Optional[str] = ..., label: _Optional[_Union[PaymentLink.CustomFields.Label, _Mapping]] = ..., numeric: _Optional[_Union[PaymentLink.CustomFields.Numeric, _Mapping]] = ..., optional: bool = ..., text: _Optional[_Union[PaymentLink.CustomFields.Text, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class CustomText(_message.Message):
        __slots__ = ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
        class AfterSubmit(_message.Message):
            __slots__ = ("message",)
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            message: str
            def __init__(self, message: _Optional[str] = ...) -> None: ...
        class ShippingAddress(_message.Message):
            __slots__ = ("message",)
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            message: str
            def __init__(self, message: _Optional[str] = ...) -> None: ...
        class Submit(_message.Message):
            __slots__ = ("message",)
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            message: str
            def __init__(self, message: _Optional[str] = ...) -> None: ...
        class TermsOfServiceAcceptance(_message.Message):
            __slots__ = ("message",)
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            message: str
            def __init__(self, message: _Optional[str] = ...) -> None: ...
        AFTER_SUBMIT_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        SUBMIT_FIELD_NUMBER: _ClassVar[int]
        TERMS_OF_SERVICE_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
        after_submit: PaymentLink.CustomText.AfterSubmit
        shipping_address: PaymentLink.CustomText.ShippingAddress
        submit: PaymentLink.CustomText.Submit
        terms_of_service_acceptance: PaymentLink.CustomText.TermsOfServiceAcceptance
        def __init__(self, after_submit: _Optional[_Union[PaymentLink.CustomText.AfterSubmit, _Mapping]] = ..., shipping_address: _Optional[_Union[PaymentLink.CustomText.ShippingAddress, _Mapping]] = ..., submit: _Optional[_Union[PaymentLink.CustomText.Submit, _Mapping]] = ..., terms_of_service_acceptance: _Optional[_Union[PaymentLink.CustomText.TermsOfServiceAcceptance, _Mapping]] = ...) -> None: ...
    class InvoiceCreation(_message.Message):
        __slots__ = ("enabled", "invoice_data")
        class InvoiceData(_message.Message):
            __slots__ = ("account_tax_ids", "custom_fields", "description", "footer", "issuer", "metadata", "rendering_options")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class CustomFields(_message.Message):
                __slots__ = ("name", "value")
                NAME_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                name: str
                value: str
                def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class Issuer(_message.Message):
                __slots__ = ("account", "type")
                ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                account: str
                type: str
                def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
            class RenderingOptions(_message.Message):
                __slots__ = ("amount_tax_display", "template")
                AMOUNT_TAX_DISPLAY_FIELD_NUMBER: _ClassVar[int]
                TEMPLATE_FIELD_NUMBER: _ClassVar[int]
                amount_tax_display: str
                template: str
                def __init__(self, amount_tax_display: _Optional[str] = ..., template: _Optional[str] = ...) -> None: ...
            ACCOUNT_TAX_IDS_FIELD_NUMBER: _ClassVar[int]
            CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            FOOTER_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            RENDERING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
            custom_fields: _containers.RepeatedCompositeFieldContainer[PaymentLink.InvoiceCreation.InvoiceData.CustomFields]
            description: str
            footer: str
            issuer: PaymentLink.InvoiceCreation.InvoiceData.Issuer
            metadata: _containers.ScalarMap[str, str]
            rendering_options: PaymentLink.InvoiceCreation.InvoiceData.RenderingOptions
            def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[PaymentLink.InvoiceCreation.InvoiceData.CustomFields, _Mapping]]] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[PaymentLink.InvoiceCreation.InvoiceData.Issuer, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., rendering_options: _Optional[_Union[PaymentLink.InvoiceCreation.InvoiceData.RenderingOptions, _Mapping]] = ...) -> None: ...
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        INVOICE_DATA_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        invoice_data: PaymentLink.InvoiceCreation.InvoiceData
        def __init__(self, enabled: bool = ..., invoice_data: _Optional[_Union[PaymentLink.InvoiceCreation.InvoiceData, _Mapping]] = ...) -> None: ...
    class LineItems(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_item_pb2.Item]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_item_pb2.Item, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class ManagedPayments(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class NameCollection(_message.Message):
        __slots__ = ("business", "individual")
        class Business(_message.Message):
            __slots__ = ("enabled", "optional")
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            OPTIONAL_FIELD_NUMBER: _ClassVar[int]
            enabled: bool
            optional: bool
            def __init__(self, enabled: bool = ..., optional: bool = ...) -> None: ...
        class Individual(_message.Message):
            __slots__ = ("enabled", "optional")
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            OPTIONAL_FIELD_NUMBER: _ClassVar[int]
            enabled: bool
            optional: bool
            def __init__(self, enabled: bool = ..., optional: bool = ...) -> None: ...
        BUSINESS_FIELD_NUMBER: _ClassVar[int]
        INDIVIDUAL_FIELD_NUMBER: _ClassVar[int]
        business: PaymentLink.NameCollection.Business
        individual: PaymentLink.NameCollection.Individual
        def __init__(self, business: _Optional[_Union[PaymentLink.NameCollection.Business, _Mapping]] = ..., individual: _Optional[_Union[PaymentLink.NameCollection.Individual, _Mapping]] = ...) -> None: ...
    class OptionalItems(_message.Message):
        __slots__ = ("adjustable_quantity", "price", "quantity")
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
        PRICE_FIELD_NUMBER: _ClassVar[int]
        QUANTITY_FIELD_NUMBER: _ClassVar[int]
        adjustable_quantity: PaymentLink.OptionalItems.AdjustableQuantity
        price: str
        quantity: int
        def __init__(self, adjustable_quantity: _Optional[_Union[PaymentLink.OptionalItems.AdjustableQuantity, _Mapping]] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...
    class PaymentIntentData(_message.Message):
        __slots__ = ("capture_method", "description", "metadata", "setup_future_usage", "statement_descriptor", "statement_descriptor_suffix", "transfer_group")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_SUFFIX_FIELD_NUMBER: _ClassVar[int]
        TRANSFER_GROUP_FIELD_NUMBER: _ClassVar[int]
        capture_method: str
        description: str
        metadata: _containers.ScalarMap[str, str]
        setup_future_usage: str
        statement_descriptor: str
        statement_descriptor_suffix: str
        transfer_group: str
        def __init__(self, capture_method: _Optional[str] = ..., description: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., setup_future_usage: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., statement_descriptor_suffix: _Optional[str] = ..., transfer_group: _Optional[str] = ...) -> None: ...
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("card",)
        class Card(_message.Message):
            __slots__ = ("restrictions",)
            class Restrictions(_message.Message):
                __slots__ = ("brands_blocked",)
                BRANDS_BLOCKED_FIELD_NUMBER: _ClassVar[int]
                brands_blocked: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, brands_blocked: _Optional[_Iterable[str]] = ...) -> None: ...
            RESTRICTIONS_FIELD_NUMBER: _ClassVar[int]
            restrictions: PaymentLink.PaymentMethodOptions.Card.Restrictions
            def __init__(self, restrictions: _Optional[_Union[PaymentLink.PaymentMethodOptions.Card.Restrictions, _Mapping]] = ...) -> None: ...
        CARD_FIELD_NUMBER: _ClassVar[int]
        card: PaymentLink.PaymentMethodOptions.Card
        def __init__(self, card: _Optional[_Union[PaymentLink.PaymentMethodOptions.Card, _Mapping]] = ...) -> None: ...
    class PhoneNumberCollection(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class Restrictions(_message.Message):
        __slots__ = ("completed_sessions",)
        class CompletedSessions(_message.Message):
            __slots__ = ("count", "limit")
            COUNT_FIELD_NUMBER: _ClassVar[int]
            LIMIT_FIELD_NUMBER: _ClassVar[int]
            count: int
            limit: int
            def __init__(self, count: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...
        COMPLETED_SESSIONS_FIELD_NUMBER: _ClassVar[int]
        completed_sessions: PaymentLink.Restrictions.CompletedSessions
        def __init__(self, completed_sessions: _Optional[_Union[PaymentLink.Restrictions.CompletedSessions, _Mapping]] = ...) -> None: ...
    class ShippingAddressCollection(_message.Message):
        __slots__ = ("allowed_countries",)
        ALLOWED_COUNTRIES_FIELD_NUMBER: _ClassVar[int]
        allowed_countries: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, allowed_countries: _Optional[_Iterable[str]] = ...) -> None: ...
    class ShippingOptions(_message.Message):
        __slots__ = ("shipping_amount", "shipping_rate")
        SHIPPING_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
        shipping_amount: int
        shipping_rate: str
        def __init__(self, shipping_amount: _Optional[int] = ..., shipping_rate: _Optional[str] = ...) -> None: ...
    class SubscriptionData(_message.Message):
        __slots__ = ("description", "invoice_settings", "metadata", "trial_period_days", "trial_settings")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        class InvoiceSettings(_message.Message):
            __slots__ = ("account_tax_ids", "custom_fields", "description", "footer", "issuer")
            class CustomFields(_message.Message):
                __slots__ = ("name", "value")
                NAME_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                name: str
                value: str
                def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class Issuer(_message.Message):
                __slots__ = ("account", "type")
                ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                account: str
                type: str
                def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
            ACCOUNT_TAX_IDS_FIELD_NUMBER: _ClassVar[int]
            CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            FOOTER_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
            custom_fields: _containers.RepeatedCompositeFieldContainer[PaymentLink.SubscriptionData.InvoiceSettings.CustomFields]
            description: str
            footer: str
            issuer: PaymentLink.SubscriptionData.InvoiceSettings.Issuer
            def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[PaymentLink.SubscriptionData.InvoiceSettings.CustomFields, _Mapping]]] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[PaymentLink.SubscriptionData.InvoiceSettings.Issuer, _Mapping]] = ...) -> None: ...
        class TrialSettings(_message.Message):
            __slots__ = ("end_behavior",)
            class EndBehavior(_message.Message):
                __slots__ = ("missing_payment_method",)
                MISSING_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
                missing_payment_method: str
                def __init__(self, missing_payment_method: _Optional[str] = ...) -> None: ...
            END_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
            end_behavior: PaymentLink.SubscriptionData.TrialSettings.EndBehavior
            def __init__(self, end_behavior: _Optional[_Union[PaymentLink.SubscriptionData.TrialSettings.EndBehavior, _Mapping]] = ...) -> None: ...
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        TRIAL_PERIOD_DAYS_FIELD_NUMBER: _ClassVar[int]
        TRIAL_SETTINGS_FIELD_NUMBER: _ClassVar[int]
        description: str
        invoice_settings: PaymentLink.SubscriptionData.InvoiceSettings
        metadata: _containers.ScalarMap[str, str]
        trial_period_days: int
        trial_settings: PaymentLink.SubscriptionData.TrialSettings
        def __init__(self, description: _Optional[str] = ..., invoice_settings: _Optional[_Union[PaymentLink.SubscriptionData.InvoiceSettings, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., trial_period_days: _Optional[int] = ..., trial_settings: _Optional[_Union[PaymentLink.SubscriptionData.TrialSettings, _Mapping]] = ...) -> None: ...
    class TaxIdCollection(_message.Message):
        __slots__ = ("enabled", "required")
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        REQUIRED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        required: str
        def __init__(self, enabled: bool = ..., required: _Optional[str] = ...) -> None: ...
    class TransferData(_message.Message):
        __slots__ = ("amount", "destination")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        amount: int
        destination: str
        def __init__(self, amount: _Optional[int] = ..., destination: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    AFTER_COMPLETION_FIELD_NUMBER: _ClassVar[int]
    ALLOW_PROMOTION_CODES_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    BILLING_ADDRESS_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    CONSENT_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TEXT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CREATION_FIELD_NUMBER: _ClassVar[int]
    INACTIVE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_CREATION_FIELD_NUMBER: _ClassVar[int]
    LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MANAGED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_ITEMS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_DATA_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    PHONE_NUMBER_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    RESTRICTIONS_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    SUBMIT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_DATA_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    after_completion: PaymentLink.AfterCompletion
    allow_promotion_codes: bool
    application: str
    application_fee_amount: int
    application_fee_percent: float
    automatic_tax: PaymentLink.AutomaticTax
    billing_address_collection: str
    consent_collection: PaymentLink.ConsentCollection
    currency: str
    custom_fields: _containers.RepeatedCompositeFieldContainer[PaymentLink.CustomFields]
    custom_text: PaymentLink.CustomText
    customer_creation: str
    inactive_message: str
    invoice_creation: PaymentLink.InvoiceCreation
    line_items: PaymentLink.LineItems
    livemode: bool
    managed_payments: PaymentLink.ManagedPayments
    metadata: _containers.ScalarMap[str, str]
    name_collection: PaymentLink.NameCollection
    on_behalf_of: str
    optional_items: _containers.RepeatedCompositeFieldContainer[PaymentLink.OptionalItems]
    payment_intent_data: PaymentLink.PaymentIntentData
    payment_method_collection: str
    payment_method_options: PaymentLink.PaymentMethodOptions
    payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    phone_number_collection: PaymentLink.PhoneNumberCollection
    restrictions: PaymentLink.Restrictions
    shipping_address_collection: PaymentLink.ShippingAddressCollection
    shipping_options: _containers.RepeatedCompositeFieldContainer[PaymentLink.ShippingOptions]
    submit_type: str
    subscription_data: PaymentLink.SubscriptionData
    tax_id_collection: PaymentLink.TaxIdCollection
    transfer_data: PaymentLink.TransferData
    url: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., after_completion: _Optional[_Union[PaymentLink.AfterCompletion, _Mapping]] = ..., allow_promotion_codes: bool = ..., application: _Optional[str] = ..., application_fee_amount: _Optional[int] = ..., application_fee_percent: _Optional[float] = ..., automatic_tax: _Optional[_Union[PaymentLink.AutomaticTax, _Mapping]] = ..., billing_address_collection: _Optional[str] = ..., consent_collection: _Optional[_Union[PaymentLink.ConsentCollection, _Mapping]] = ..., currency: _Optional[str] = ..., custom_fields: _Optional[_Iterable[_Union[PaymentLink.CustomFields, _Mapping]]] = ..., custom_text: _Optional[_Union[PaymentLink.CustomText, _Mapping]] = ..., customer_creation: _Optional[str] = ..., inactive_message: _Optional[str] = ..., invoice_creation: _Optional[_Union[PaymentLink.InvoiceCreation, _Mapping]] = ..., line_items: _Optional[_Union[PaymentLink.LineItems, _Mapping]] = ..., livemode: bool = ..., managed_payments: _Optional[_Union[PaymentLink.ManagedPayments, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name_collection: _Optional[_Union[PaymentLink.NameCollection, _Mapping]] = ..., on_behalf_of: _Optional[str] = ..., optional_items: _Optional[_Iterable[_Union[PaymentLink.OptionalItems, _Mapping]]] = ..., payment_intent_data: _Optional[_Union[PaymentLink.PaymentIntentData, _Mapping]] = ..., payment_method_collection: _Optional[str] = ..., payment_method_options: _Optional[_Union[PaymentLink.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., phone_number_collection: _Optional[_Union[PaymentLink.PhoneNumberCollection, _Mapping]] = ..., restrictions: _Optional[_Union[PaymentLink.Restrictions, _Mapping]] = ..., shipping_address_collection: _Optional[_Union[PaymentLink.ShippingAddressCollection, _Mapping]] = ..., shipping_options: _Optional[_Iterable[_Union[PaymentLink.ShippingOptions, _Mapping]]] = ..., submit_type: _Optional[str] = ..., subscription_data: _Optional[_Union[PaymentLink.SubscriptionData, _Mapping]] = ..., tax_id_collection: _Optional[_Union[PaymentLink.TaxIdCollection, _Mapping]] = ..., transfer_data: _Optional[_Union[PaymentLink.TransferData, _Mapping]] = ..., url: _Optional[str] = ...) -> None: ...

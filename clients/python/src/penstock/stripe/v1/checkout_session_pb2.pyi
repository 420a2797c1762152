from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import item_pb2 as _item_pb2
from penstock.stripe.v1 import plan_pb2 as _plan_pb2
from penstock.stripe.v1 import sku_pb2 as _sku_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CheckoutSession(_message.Message):
    __slots__ = ("id", "object", "adaptive_pricing", "after_expiration", "allow_promotion_codes", "allowed_payment_method_types", "amount_subtotal", "amount_total", "automatic_tax", "billing_address_collection", "branding_settings", "cancel_url", "client_reference_id", "client_secret", "collected_information", "consent", "consent_collection", "created", "currency", "currency_conversion", "custom_fields", "custom_text", "customer", "customer_account", "customer_creation", "customer_details", "customer_email", "discounts", "excluded_payment_method_types", "expires_at", "integration_identifier", "invoice", "invoice_creation", "line_items", "livemode", "locale", "managed_payments", "metadata", "mode", "name_collection", "optional_items", "origin_context", "payment_intent", "payment_link", "payment_method_collection", "payment_method_configuration_details", "payment_method_options", "payment_method_types", "payment_status", "permissions", "phone_number_collection", "presentment_details", "recovered_from", "redirect_on_completion", "return_url", "saved_payment_method_options", "setup_intent", "shipping_address_collection", "shipping_cost", "shipping_options", "status", "submit_type", "subscription", "success_url", "tax_id_collection", "total_details", "ui_mode", "url", "wallet_options", "shipping_details", "shipping", "shipping_rate", "display_items")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AdaptivePricing(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class AfterExpiration(_message.Message):
        __slots__ = ("recovery",)
        class Recovery(_message.Message):
            __slots__ = ("allow_promotion_codes", "enabled", "expires_at", "url")
            ALLOW_PROMOTION_CODES_FIELD_NUMBER: _ClassVar[int]
            ENABLED_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            allow_promotion_codes: bool
            enabled: bool
            expires_at: int
            url: str
            def __init__(self, allow_promotion_codes: bool = ..., enabled: bool = ..., expires_at: _Optional[int] = ..., url: _Optional[str] = ...) -> None: ...
        RECOVERY_FIELD_NUMBER: _ClassVar[int]
        recovery: CheckoutSession.AfterExpiration.Recovery
        def __init__(self, recovery: _Optional[_Union[CheckoutSession.AfterExpiration.Recovery, _Mapping]] = ...) -> None: ...
    class AutomaticTax(_message.Message):
        __slots__ = ("enabled", "liability", "provider", "status")
        class Liability(_message.Message):
            __slots__ = ("account", "type")
            ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            account: str
            type: str
            def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        LIABILITY_FIELD_NUMBER: _ClassVar[int]
        PROVIDER_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        liability: CheckoutSession.AutomaticTax.Liability
        provider: str
        status: str
        def __init__(self, enabled: bool = ..., liability: _Optional[_Union[CheckoutSession.AutomaticTax.Liability, _Mapping]] = ..., provider: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...
    class BrandingSettings(_message.Message):
        __slots__ = ("background_color", "border_style", "button_color", "display_name", "font_family", "icon", "logo")
        class Icon(_message.Message):
            __slots__ = ("file", "type", "url")
            FILE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            file: str
            type: str
            url: str
            def __init__(self, file: _Optional[str] = ..., type: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class Logo(_message.Message):
            __slots__ = ("file", "type", "url")
            FILE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            file: str
            type: str
            url: str
            def __init__(self, file: _Optional[str] = ..., type: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
        BORDER_STYLE_FIELD_NUMBER: _ClassVar[int]
        BUTTON_COLOR_FIELD_NUMBER: _ClassVar[int]
        DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
        FONT_FAMILY_FIELD_NUMBER: _ClassVar[int]
        ICON_FIELD_NUMBER: _ClassVar[int]
        LOGO_FIELD_NUMBER: _ClassVar[int]
        background_color: str
        border_style: str
        button_color: str
        display_name: str
        font_family: str
        icon: CheckoutSession.BrandingSettings.Icon
        logo: CheckoutSession.BrandingSettings.Logo
        def __init__(self, background_color: _Optional[str] = ..., border_style: _Optional[str] = ..., button_color: _Optional[str] = ..., display_name: _Optional[str] = ..., font_family: _Optional[str] = ..., icon: _Optional[_Union[CheckoutSession.BrandingSettings.Icon, _Mapping]] = ..., logo: _Optional[_Union[CheckoutSession.BrandingSettings.Logo, _Mapping]] = ...) -> None: ...
    class CollectedInformation(_message.Message):
        __slots__ = ("business_name", "individual_name", "shipping_details")
        class ShippingDetails(_message.Message):
            __slots__ = ("address", "name", "carrier", "phone", "tracking_number")
            ADDRESS_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            CARRIER_FIELD_NUMBER: _ClassVar[int]
            PHONE_FIELD_NUMBER: _ClassVar[int]
            TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            address: _address_pb2.Address
            name: str
            carrier: str
            phone: str
            tracking_number: str
            def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., name: _Optional[str] = ..., carrier: _Optional[str] = ..., phone: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...
        BUSINESS_NAME_FIELD_NUMBER: _ClassVar[int]
        INDIVIDUAL_NAME_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_DETAILS_FIELD_NUMBER: _ClassVar[int]
        business_name: str
        individual_name: str
        shipping_details: CheckoutSession.CollectedInformation.ShippingDetails
        def __init__(self, business_name: _Optional[str] = ..., individual_name: _Optional[str] = ..., shipping_details: _Optional[_Union[CheckoutSession.CollectedInformation.ShippingDetails, _Mapping]] = ...) -> None: ...
    class Consent(_message.Message):
        __slots__ = ("promotions", "terms_of_service")
        PROMOTIONS_FIELD_NUMBER: _ClassVar[int]
        TERMS_OF_SERVICE_FIELD_NUMBER: _ClassVar[int]
        promotions: str
        terms_of_service: str
        def __init__(self, promotions: _Optional[str] = ..., terms_of_service: _Optional[str] = ...) -> None: ...
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
        payment_method_reuse_agreement: CheckoutSession.ConsentCollection.PaymentMethodReuseAgreement
        promotions: str
        terms_of_service: str
        def __init__(self, payment_method_reuse_agreement: _Optional[_Union[CheckoutSession.ConsentCollection.PaymentMethodReuseAgreement, _Mapping]] = ..., promotions: _Optional[str] = ..., terms_of_service: _Optional[str] = ...) -> None: ...
    class CurrencyConversion(_message.Message):
        __slots__ = ("amount_subtotal", "amount_total", "fx_rate", "source_currency")
        AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
        FX_RATE_FIELD_NUMBER: _ClassVar[int]
        SOURCE_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        amount_subtotal: int
        amount_total: int
        fx_rate: str
        source_currency: str
        def __init__(self, amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., fx_rate: _Optional[str] = ..., source_currency: _Optional[str] = ...) -> None: ...
    class CustomFields(_message.Message):
        __slots__ = ("dropdown", "key", "label", "numeric", "optional", "text", "type")
        class Dropdown(_message.Message):
            __slots__ = ("default_value", "options", "value")
            class Options(_message.Message):
                __slots__ = ("label", "value")
                LABEL_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                label: str
                value: str
                def __init__(self, label: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            OPTIONS_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            options: _containers.RepeatedCompositeFieldContainer[CheckoutSession.CustomFields.Dropdown.Options]
            value: str
            def __init__(self, default_value: _Optional[str] = ..., options: _Optional[_Iterable[_Union[CheckoutSession.CustomFields.Dropdown.Options, _Mapping]]] = ..., value: _Optional[str] = ...) -> None: ...
        class Label(_message.Message):
            __slots__ = ("custom", "type")
            CUSTOM_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            custom: str
            type: str
            def __init__(self, custom: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class Numeric(_message.Message):
            __slots__ = ("default_value", "maximum_length", "minimum_length", "value")
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            MAXIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            maximum_length: int
            minimum_length: int
            value: str
            def __init__(self, default_value: _Optional[str] = ..., maximum_length: _Optional[int] = ..., minimum_length: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
        class Text(_message.Message):
            __slots__ = ("default_value", "maximum_length", "minimum_length", "value")
            DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
            MAXIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            MINIMUM_LENGTH_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            default_value: str
            maximum_length: int
            minimum_length: int
            value: str
            def __init__(self, default_value: _Optional[str] = ..., maximum_length: _Optional[int] = ..., minimum_length: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
        DROPDOWN_FIELD_NUMBER: _ClassVar[int]
        KEY_FIELD_NUMBER: _ClassVar[int]
        LABEL_FIELD_NUMBER: _ClassVar[int]
        NUMERIC_FIELD_NUMBER: _ClassVar[int]
        OPTIONAL_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        dropdown: CheckoutSession.CustomFields.Dropdown
        key: str
        label: CheckoutSession.CustomFields.Label
        numeric: CheckoutSession.CustomFields.Numeric
        optional: bool
        text: CheckoutSession.CustomFields.Text
        type: str
        def __init__(self, dropdown: _Optional[_Union[CheckoutSession.CustomFields.Dropdown, _Mapping]] = ..., key: _Optional[str] = ..., label: _Optional[_Union[CheckoutSession.CustomFields.Label, _Mapping]] = ..., numeric: _Optional[_Union[CheckoutSession.CustomFields.Numeric, _Mapping]] = ..., optional: bool = ..., text: _Optional[_Union[CheckoutSession.CustomFields.Text, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
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
        after_submit: CheckoutSession.CustomText.AfterSubmit
        shipping_address: CheckoutSession.CustomText.ShippingAddress
        submit: CheckoutSession.CustomText.Submit
        terms_of_service_acceptance: CheckoutSession.CustomText.TermsOfServiceAcceptance
        def __init__(self, after_submit: _Optional[_Union[CheckoutSession.CustomText.AfterSubmit, _Mapping]] = ..., shipping_address: _Optional[_Union[CheckoutSession.CustomText.ShippingAddress, _Mapping]] = ..., submit: _Optional[_Union[CheckoutSession.CustomText.Submit, _Mapping]] = ..., terms_of_service_acceptance: _Optional[_Union[CheckoutSession.CustomText.TermsOfServiceAcceptance, _Mapping]] = ...) -> None: ...
    class CustomerDetails(_message.Message):
        __slots__ = ("address", "business_name", "email", "individual_name", "name", "phone", "tax_exempt", "tax_ids")
        class TaxIds(_message.Message):
            __slots__ = ("type", "value")
            TYPE_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            type: str
            value: str
            def __init__(self, type: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        BUSINESS_NAME_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        INDIVIDUAL_NAME_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        TAX_EXEMPT_FIELD_NUMBER: _ClassVar[int]
        TAX_IDS_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        business_name: str
        email: str
        individual_name: str
        name: str
        phone: str
        tax_exempt: str
        tax_ids: _containers.RepeatedCompositeFieldContainer[CheckoutSession.CustomerDetails.TaxIds]
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., business_name: _Optional[str] = ..., email: _Optional[str] = ..., individual_name: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., tax_exempt: _Optional[str] = ..., tax_ids: _Optional[_Iterable[_Union[CheckoutSession.CustomerDetails.TaxIds, _Mapping]]] = ...) -> None: ...
    class Discounts(_message.Message):
        __slots__ = ("coupon", "promotion_code")
        COUPON_FIELD_NUMBER: _ClassVar[int]
        PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
        coupon: str
        promotion_code: str
        def __init__(self, coupon: _Optional[str] = ..., promotion_code: _Optional[str] = ...) -> None: ...
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
            custom_fields: _containers.RepeatedCompositeFieldContainer[CheckoutSession.InvoiceCreation.InvoiceData.CustomFields]
            description: str
            footer: str
            issuer: CheckoutSession.InvoiceCreation.InvoiceData.Issuer
            metadata: _containers.ScalarMap[str, str]
            rendering_options: CheckoutSession.InvoiceCreation.InvoiceData.RenderingOptions
            def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[CheckoutSession.InvoiceCreation.InvoiceData.CustomFields, _Mapping]]] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[CheckoutSession.InvoiceCreation.InvoiceData.Issuer, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., rendering_options: _Optional[_Union[CheckoutSession.InvoiceCreation.InvoiceData.RenderingOptions, _Mapping]] = ...) -> None: ...
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        INVOICE_DATA_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        invoice_data: CheckoutSession.InvoiceCreation.InvoiceData
        def __init__(self, enabled: bool = ..., invoice_data: _Optional[_Union[CheckoutSession.InvoiceCreation.InvoiceData, _Mapping]] = ...) -> None: ...
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
        business: CheckoutSession.NameCollection.Business
        individual: CheckoutSession.NameCollection.Individual
        def __init__(self, business: _Optional[_Union[CheckoutSession.NameCollection.Business, _Mapping]] = ..., individual: _Optional[_Union[CheckoutSession.NameCollection.Individual, _Mapping]] = ...) -> None: ...
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
        adjustable_quantity: CheckoutSession.OptionalItems.AdjustableQuantity
        price: str
        quantity: int
        def __init__(self, adjustable_quantity: _Optional[_Union[CheckoutSession.OptionalItems.AdjustableQuantity, _Mapping]] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...
    class PaymentMethodConfigurationDetails(_message.Message):
        __slots__ = ("id", "parent")
        ID_FIELD_NUMBER: _ClassVar[int]
        PARENT_FIELD_NUMBER: _ClassVar[int]
        id: str
        parent: str
        def __init__(self, id: _Optional[str] = ..., parent: _Optional[str] = ...) -> None: ...
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "boleto", "card", "cashapp", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mobilepay", "multibanco", "naver_pay", "oxxo", "p24", "payco", "paynow", "paypal", "payto", "pix", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay")
        class AcssDebit(_message.Message):
            __slots__ = ("currency", "mandate_options", "setup_future_usage", "target_date", "verification_method")
            class MandateOptions(_message.Message):
                __slots__ = ("custom_mandate_url", "default_for", "interval_description", "payment_schedule", "transaction_type")
                CUSTOM_MANDATE_URL_FIELD_NUMBER: _ClassVar[int]
                DEFAULT_FOR_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                TRANSACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
                custom_mandate_url: str
                default_for: _containers.RepeatedScalarFieldContainer[str]
                interval_description: str
                payment_schedule: str
                transaction_type: str
                def __init__(self, custom_mandate_url: _Optional[str] = ..., default_for: _Optional[_Iterable[str]] = ..., interval_description: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., transaction_type: _Optional[str] = ...) -> None: ...
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            currency: str
            mandate_options: CheckoutSession.PaymentMethodOptions.AcssDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            verification_method: str
            def __init__(self, currency: _Optional[str] = ..., mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ..., verification_method: _Optional[str] = ...) -> None: ...
        class Affirm(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class AfterpayClearpay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Alipay(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Alma(_message.Message):
            __slots__ = ("capture_method",)
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            def __init__(self, capture_method: _Optional[str] = ...) -> None: ...
        class AmazonPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class AuBecsDebit(_message.Message):
            __slots__ = ("setup_future_usage", "target_date")
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            target_date: str
            def __init__(self, setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
        class BacsDebit(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage", "target_date")
            class MandateOptions(_message.Message):
                __slots__ = ("reference_prefix",)
                REFERENCE_PREFIX_FIELD_NUMBER: _ClassVar[int]
                reference_prefix: str
                def __init__(self, reference_prefix: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: CheckoutSession.PaymentMethodOptions.BacsDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            def __init__(self, mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.BacsDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
        class Bancontact(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Billie(_message.Message):
            __slots__ = ("capture_method",)
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            def __init__(self, capture_method: _Optional[str] = ...) -> None: ...
        class Boleto(_message.Message):
            __slots__ = ("expires_after_days", "setup_future_usage")
            EXPIRES_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            expires_after_days: int
            setup_future_usage: str
            def __init__(self, expires_after_days: _Optional[int] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("capture_method", "installments", "request_extended_authorization", "request_incremental_authorization", "request_multicapture", "request_overcapture", "request_three_d_secure", "restrictions", "setup_future_usage", "statement_descriptor_suffix_kana", "statement_descriptor_suffix_kanji")
            class Installments(_message.Message):
                __slots__ = ("enabled",)
                ENABLED_FIELD_NUMBER: _ClassVar[int]
                enabled: bool
                def __init__(self, enabled: bool = ...) -> None: ...
            class Restrictions(_message.Message):
                __slots__ = ("brands_blocked", "funding_types_blocked")
                BRANDS_BLOCKED_FIELD_NUMBER: _ClassVar[int]
                FUNDING_TYPES_BLOCKED_FIELD_NUMBER: _ClassVar[int]
                brands_blocked: _containers.RepeatedScalarFieldContainer[str]
                funding_types_blocked: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, brands_blocked: _Optional[_Iterable[str]] = ..., funding_types_blocked: _Optional[_Iterable[str]] = ...) -> None: ...
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            INSTALLMENTS_FIELD_NUMBER: _ClassVar[int]
            REQUEST_EXTENDED_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            REQUEST_INCREMENTAL_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            REQUEST_MULTICAPTURE_FIELD_NUMBER: _ClassVar[int]
            REQUEST_OVERCAPTURE_FIELD_NUMBER: _ClassVar[int]
            REQUEST_THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
            RESTRICTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_SUFFIX_KANA_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_SUFFIX_KANJI_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            installments: CheckoutSession.PaymentMethodOptions.Card.Installments
            request_extended_authorization: str
            request_incremental_authorization: str
            request_multicapture: str
            request_overcapture: str
            request_three_d_secure: str
            restrictions: CheckoutSession.PaymentMethodOptions.Card.Restrictions
            setup_future_usage: str
            statement_descriptor_suffix_kana: str
            statement_descriptor_suffix_kanji: str
            def __init__(self, capture_method: _Optional[str] = ..., installments: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Card.Installments, _Mapping]] = ..., request_extended_authorization: _Optional[str] = ..., request_incremental_authorization: _Optional[str] = ..., request_multicapture: _Optional[str] = ..., request_overcapture: _Optional[str] = ..., request_three_d_secure: _Optional[str] = ..., restrictions: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Card.Restrictions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., statement_descriptor_suffix_kana: _Optional[str] = ..., statement_descriptor_suffix_kanji: _Optional[str] = ...) -> None: ...
        class Cashapp(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class CustomerBalance(_message.Message):
            __slots__ = ("bank_transfer", "funding_type", "setup_future_usage")
            class BankTransfer(_message.Message):
                __slots__ = ("eu_bank_transfer", "requested_address_types", "type")
                class EuBankTransfer(_message.Message):
                    __slots__ = ("country",)
                    COUNTRY_FIELD_NUMBER: _ClassVar[int]
                    country: str
                    def __init__(self, country: _Optional[str] = ...) -> None: ...
                EU_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
                REQUESTED_ADDRESS_TYPES_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                eu_bank_transfer: CheckoutSession.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer
                requested_address_types: _containers.RepeatedScalarFieldContainer[str]
                type: str
                def __init__(self, eu_bank_transfer: _Optional[_Union[CheckoutSession.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer, _Mapping]] = ..., requested_address_types: _Optional[_Iterable[str]] = ..., type: _Optional[str] = ...) -> None: ...
            BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            FUNDING_TYPE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            bank_transfer: CheckoutSession.PaymentMethodOptions.CustomerBalance.BankTransfer
            funding_type: str
            setup_future_usage: str
            def __init__(self, bank_transfer: _Optional[_Union[CheckoutSession.PaymentMethodOptions.CustomerBalance.BankTransfer, _Mapping]] = ..., funding_type: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Eps(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Fpx(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Giropay(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Grabpay(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Ideal(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class KakaoPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Konbini(_message.Message):
            __slots__ = ("expires_after_days", "setup_future_usage")
            EXPIRES_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            expires_after_days: int
            setup_future_usage: str
            def __init__(self, expires_after_days: _Optional[int] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class KrCard(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Link(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Mobilepay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Multibanco(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class NaverPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Oxxo(_message.Message):
            __slots__ = ("expires_after_days", "setup_future_usage")
            EXPIRES_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            expires_after_days: int
            setup_future_usage: str
            def __init__(self, expires_after_days: _Optional[int] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class P24(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Payco(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Paynow(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("capture_method", "preferred_locale", "reference", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            preferred_locale: str
            reference: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., preferred_locale: _Optional[str] = ..., reference: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Payto(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose", "start_date")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                PAYMENTS_PER_PERIOD_FIELD_NUMBER: _ClassVar[int]
                PURPOSE_FIELD_NUMBER: _ClassVar[int]
                START_DATE_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_type: str
                end_date: str
                payment_schedule: str
                payments_per_period: int
                purpose: str
                start_date: str
                def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., end_date: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., payments_per_period: _Optional[int] = ..., purpose: _Optional[str] = ..., start_date: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: CheckoutSession.PaymentMethodOptions.Payto.MandateOptions
            setup_future_usage: str
            def __init__(self, mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Payto.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Pix(_message.Message):
            __slots__ = ("amount_includes_iof", "expires_after_seconds", "mandate_options", "setup_future_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_includes_iof", "amount_type", "currency", "end_date", "payment_schedule", "reference", "start_date")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_INCLUDES_IOF_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                CURRENCY_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                REFERENCE_FIELD_NUMBER: _ClassVar[int]
                START_DATE_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_includes_iof: str
                amount_type: str
                currency: str
                end_date: str
                payment_schedule: str
                reference: str
                start_date: str
                def __init__(self, amount: _Optional[int] = ..., amount_includes_iof: _Optional[str] = ..., amount_type: _Optional[str] = ..., currency: _Optional[str] = ..., end_date: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., reference: _Optional[str] = ..., start_date: _Optional[str] = ...) -> None: ...
            AMOUNT_INCLUDES_IOF_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AFTER_SECONDS_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            amount_includes_iof: str
            expires_after_seconds: int
            mandate_options: CheckoutSession.PaymentMethodOptions.Pix.MandateOptions
            setup_future_usage: str
            def __init__(self, amount_includes_iof: _Optional[str] = ..., expires_after_seconds: _Optional[int] = ..., mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Pix.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class RevolutPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class SamsungPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Satispay(_message.Message):
            __slots__ = ("capture_method",)
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            def __init__(self, capture_method: _Optional[str] = ...) -> None: ...
        class Scalapay(_message.Message):
            __slots__ = ("capture_method",)
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            def __init__(self, capture_method: _Optional[str] = ...) -> None: ...
        class SepaDebit(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage", "target_date")
            class MandateOptions(_message.Message):
                __slots__ = ("reference_prefix",)
                REFERENCE_PREFIX_FIELD_NUMBER: _ClassVar[int]
                reference_prefix: str
                def __init__(self, reference_prefix: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: CheckoutSession.PaymentMethodOptions.SepaDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            def __init__(self, mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.SepaDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
        class Sequra(_message.Message):
            __slots__ = ("capture_method",)
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            def __init__(self, capture_method: _Optional[str] = ...) -> None: ...
        class Sofort(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Sunbit(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Swish(_message.Message):
            __slots__ = ("reference",)
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            reference: str
            def __init__(self, reference: _Optional[str] = ...) -> None: ...
        class Twint(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Upi(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_type", "description", "end_date")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_type: str
                description: str
                end_date: int
                def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., description: _Optional[str] = ..., end_date: _Optional[int] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: CheckoutSession.PaymentMethodOptions.Upi.MandateOptions
            setup_future_usage: str
            def __init__(self, mandate_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Upi.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class UsBankAccount(_message.Message):
            __slots__ = ("financial_connections", "setup_future_usage", "target_date", "verification_method")
            class FinancialConnections(_message.Message):
                __slots__ = ("filters", "permissions", "prefetch", "return_url")
                class Filters(_message.Message):
                    __slots__ = ("account_subcategories",)
                    ACCOUNT_SUBCATEGORIES_FIELD_NUMBER: _ClassVar[int]
                    account_subcategories: _containers.RepeatedScalarFieldContainer[str]
                    def __init__(self, account_subcategories: _Optional[_Iterable[str]] = ...) -> None: ...
                FILTERS_FIELD_NUMBER: _ClassVar[int]
                PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
                PREFETCH_FIELD_NUMBER: _ClassVar[int]
                RETURN_URL_FIELD_NUMBER: _ClassVar[int]
                filters: CheckoutSession.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters
                permissions: _containers.RepeatedScalarFieldContainer[str]
                prefetch: _containers.RepeatedScalarFieldContainer[str]
                return_url: str
                def __init__(self, filters: _Optional[_Union[CheckoutSession.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., prefetch: _Optional[_Iterable[str]] = ..., return_url: _Optional[str] = ...) -> None: ...
            FINANCIAL_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            financial_connections: CheckoutSession.PaymentMethodOptions.UsBankAccount.FinancialConnections
            setup_future_usage: str
            target_date: str
            verification_method: str
            def __init__(self, financial_connections: _Optional[_Union[CheckoutSession.PaymentMethodOptions.UsBankAccount.FinancialConnections, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ..., verification_method: _Optional[str] = ...) -> None: ...
        class WechatPay(_message.Message):
            __slots__ = ("app_id", "client", "setup_future_usage")
            APP_ID_FIELD_NUMBER: _ClassVar[int]
            CLIENT_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            app_id: str
            client: str
            setup_future_usage: str
            def __init__(self, app_id: _Optional[str] = ..., client: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        AFFIRM_FIELD_NUMBER: _ClassVar[int]
        AFTERPAY_CLEARPAY_FIELD_NUMBER: _ClassVar[int]
        ALIPAY_FIELD_NUMBER: _ClassVar[int]
        ALMA_FIELD_NUMBER: _ClassVar[int]
        AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
        AU_BECS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        BACS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        BANCONTACT_FIELD_NUMBER: _ClassVar[int]
        BILLIE_FIELD_NUMBER: _ClassVar[int]
        BOLETO_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_BALANCE_FIELD_NUMBER: _ClassVar[int]
        EPS_FIELD_NUMBER: _ClassVar[int]
        FPX_FIELD_NUMBER: _ClassVar[int]
        GIROPAY_FIELD_NUMBER: _ClassVar[int]
        GRABPAY_FIELD_NUMBER: _ClassVar[int]
        IDEAL_FIELD_NUMBER: _ClassVar[int]
        KAKAO_PAY_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        KONBINI_FIELD_NUMBER: _ClassVar[int]
        KR_CARD_FIELD_NUMBER: _ClassVar[int]
        LINK_FIELD_NUMBER: _ClassVar[int]
        MOBILEPAY_FIELD_NUMBER: _ClassVar[int]
        MULTIBANCO_FIELD_NUMBER: _ClassVar[int]
        NAVER_PAY_FIELD_NUMBER: _ClassVar[int]
        OXXO_FIELD_NUMBER: _ClassVar[int]
        P24_FIELD_NUMBER: _ClassVar[int]
        PAYCO_FIELD_NUMBER: _ClassVar[int]
        PAYNOW_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        PAYTO_FIELD_NUMBER: _ClassVar[int]
        PIX_FIELD_NUMBER: _ClassVar[int]
        REVOLUT_PAY_FIELD_NUMBER: _ClassVar[int]
        SAMSUNG_PAY_FIELD_NUMBER: _ClassVar[int]
        SATISPAY_FIELD_NUMBER: _ClassVar[int]
        SCALAPAY_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
        SEQURA_FIELD_NUMBER: _ClassVar[int]
        SOFORT_FIELD_NUMBER: _ClassVar[int]
        SUNBIT_FIELD_NUMBER: _ClassVar[int]
        SWISH_FIELD_NUMBER: _ClassVar[int]
        TWINT_FIELD_NUMBER: _ClassVar[int]
        UPI_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
        acss_debit: CheckoutSession.PaymentMethodOptions.AcssDebit
        affirm: CheckoutSession.PaymentMethodOptions.Affirm
        afterpay_clearpay: CheckoutSession.PaymentMethodOptions.AfterpayClearpay
        alipay: CheckoutSession.PaymentMethodOptions.Alipay
        alma: CheckoutSession.PaymentMethodOptions.Alma
        amazon_pay: CheckoutSession.PaymentMethodOptions.AmazonPay
        au_becs_debit: CheckoutSession.PaymentMethodOptions.AuBecsDebit
        bacs_debit: CheckoutSession.PaymentMethodOptions.BacsDebit
        bancontact: CheckoutSession.PaymentMethodOptions.Bancontact
        billie: CheckoutSession.PaymentMethodOptions.Billie
        boleto: CheckoutSession.PaymentMethodOptions.Boleto
        card: CheckoutSession.PaymentMethodOptions.Card
        cashapp: CheckoutSession.PaymentMethodOptions.Cashapp
        customer_balance: CheckoutSession.PaymentMethodOptions.CustomerBalance
        eps: CheckoutSession.PaymentMethodOptions.Eps
        fpx: CheckoutSession.PaymentMethodOptions.Fpx
        giropay: CheckoutSession.PaymentMethodOptions.Giropay
        grabpay: CheckoutSession.PaymentMethodOptions.Grabpay
        ideal: CheckoutSession.PaymentMethodOptions.Ideal
        kakao_pay: CheckoutSession.PaymentMethodOptions.KakaoPay
        klarna: CheckoutSession.PaymentMethodOptions.Klarna
        konbini: CheckoutSession.PaymentMethodOptions.Konbini
        kr_card: CheckoutSession.PaymentMethodOptions.KrCard
        link: CheckoutSession.PaymentMethodOptions.Link
        mobilepay: CheckoutSession.PaymentMethodOptions.Mobilepay
        multibanco: CheckoutSession.PaymentMethodOptions.Multibanco
        naver_pay: CheckoutSession.PaymentMethodOptions.NaverPay
        oxxo: CheckoutSession.PaymentMethodOptions.Oxxo
        p24: CheckoutSession.PaymentMethodOptions.P24
        payco: CheckoutSession.PaymentMethodOptions.Payco
        paynow: CheckoutSession.PaymentMethodOptions.Paynow
        paypal: CheckoutSession.PaymentMethodOptions.Paypal
        payto: CheckoutSession.PaymentMethodOptions.Payto
        pix: CheckoutSession.PaymentMethodOptions.Pix
        revolut_pay: CheckoutSession.PaymentMethodOptions.RevolutPay
        samsung_pay: CheckoutSession.PaymentMethodOptions.SamsungPay
        satispay: CheckoutSession.PaymentMethodOptions.Satispay
        scalapay: CheckoutSession.PaymentMethodOptions.Scalapay
        sepa_debit: CheckoutSession.PaymentMethodOptions.SepaDebit
        sequra: CheckoutSession.PaymentMethodOptions.Sequra
        sofort: CheckoutSession.PaymentMethodOptions.Sofort
        sunbit: CheckoutSession.PaymentMethodOptions.Sunbit
        swish: CheckoutSession.PaymentMethodOptions.Swish
        twint: CheckoutSession.PaymentMethodOptions.Twint
        upi: CheckoutSession.PaymentMethodOptions.Upi
        us_bank_account: CheckoutSession.PaymentMethodOptions.UsBankAccount
        wechat_pay: CheckoutSession.PaymentMethodOptions.WechatPay
        def __init__(self, acss_debit: _Optional[_Union[CheckoutSession.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., affirm: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Affirm, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Alipay, _Mapping]] = ..., alma: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Alma, _Mapping]] = ..., amazon_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.AmazonPay, _Mapping]] = ..., au_becs_debit: _Optional[_Union[CheckoutSession.PaymentMethodOptions.AuBecsDebit, _Mapping]] = ..., bacs_debit: _Optional[_Union[CheckoutSession.PaymentMethodOptions.BacsDebit, _Mapping]] = ..., bancontact: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Billie, _Mapping]] = ..., boleto: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Boleto, _Mapping]] = ..., card: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Card, _Mapping]] = ..., cashapp: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Cashapp, _Mapping]] = ..., customer_balance: _Optional[_Union[CheckoutSession.PaymentMethodOptions.CustomerBalance, _Mapping]] = ..., eps: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Eps, _Mapping]] = ..., fpx: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Fpx, _Mapping]] = ..., giropay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Giropay, _Mapping]] = ..., grabpay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Grabpay, _Mapping]] = ..., ideal: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Ideal, _Mapping]] = ..., kakao_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.KakaoPay, _Mapping]] = ..., klarna: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Klarna, _Mapping]] = ..., konbini: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Konbini, _Mapping]] = ..., kr_card: _Optional[_Union[CheckoutSession.PaymentMethodOptions.KrCard, _Mapping]] = ..., link: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Link, _Mapping]] = ..., mobilepay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Mobilepay, _Mapping]] = ..., multibanco: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Multibanco, _Mapping]] = ..., naver_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.NaverPay, _Mapping]] = ..., oxxo: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Oxxo, _Mapping]] = ..., p24: _Optional[_Union[CheckoutSession.PaymentMethodOptions.P24, _Mapping]] = ..., payco: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Payco, _Mapping]] = ..., paynow: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Paynow, _Mapping]] = ..., paypal: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Paypal, _Mapping]] = ..., payto: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Payto, _Mapping]] = ..., pix: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Pix, _Mapping]] = ..., revolut_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.RevolutPay, _Mapping]] = ..., samsung_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.SamsungPay, _Mapping]] = ..., satispay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Satispay, _Mapping]] = ..., scalapay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Scalapay, _Mapping]] = ..., sepa_debit: _Optional[_Union[CheckoutSession.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., sequra: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Sequra, _Mapping]] = ..., sofort: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Sofort, _Mapping]] = ..., sunbit: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Sunbit, _Mapping]] = ..., swish: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Swish, _Mapping]] = ..., twint: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Twint, _Mapping]] = ..., upi: _Optional[_Union[CheckoutSession.PaymentMethodOptions.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[CheckoutSession.PaymentMethodOptions.UsBankAccount, _Mapping]] = ..., wechat_pay: _Optional[_Union[CheckoutSession.PaymentMethodOptions.WechatPay, _Mapping]] = ...) -> None: ...
    class Permissions(_message.Message):
        __slots__ = ("update_shipping_details",)
        UPDATE_SHIPPING_DETAILS_FIELD_NUMBER: _ClassVar[int]
        update_shipping_details: str
        def __init__(self, update_shipping_details: _Optional[str] = ...) -> None: ...
    class PhoneNumberCollection(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class PresentmentDetails(_message.Message):
        __slots__ = ("presentment_amount", "presentment_currency")
        PRESENTMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        PRESENTMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        presentment_amount: int
        presentment_currency: str
        def __init__(self, presentment_amount: _Optional[int] = ..., presentment_currency: _Optional[str] = ...) -> None: ...
    class SavedPaymentMethodOptions(_message.Message):
        __slots__ = ("allow_redisplay_filters", "payment_method_remove", "payment_method_save")
        ALLOW_REDISPLAY_FILTERS_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_REMOVE_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_SAVE_FIELD_NUMBER: _ClassVar[int]
        allow_redisplay_filters: _containers.RepeatedScalarFieldContainer[str]
        payment_method_remove: str
        payment_method_save: str
        def __init__(self, allow_redisplay_filters: _Optional[_Iterable[str]] = ..., payment_method_remove: _Optional[str] = ..., payment_method_save: _Optional[str] = ...) -> None: ...
    class ShippingAddressCollection(_message.Message):
        __slots__ = ("allowed_countries",)
        ALLOWED_COUNTRIES_FIELD_NUMBER: _ClassVar[int]
        allowed_countries: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, allowed_countries: _Optional[_Iterable[str]] = ...) -> None: ...
    class ShippingCost(_message.Message):
        __slots__ = ("amount_subtotal", "amount_tax", "amount_total", "shipping_rate", "taxes")
        class Taxes(_message.Message):
            __slots__ = ("amount", "rate", "taxability_reason", "taxable_amount")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            RATE_FIELD_NUMBER: _ClassVar[int]
            TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
            TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            amount: int
            rate: _tax_rate_pb2.TaxRate
            taxability_reason: str
            taxable_amount: int
            def __init__(self, amount: _Optional[int] = ..., rate: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ...) -> None: ...
        AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
        TAXES_FIELD_NUMBER: _ClassVar[int]
        amount_subtotal: int
        amount_tax: int
        amount_total: int
        shipping_rate: str
        taxes: _containers.RepeatedCompositeFieldContainer[CheckoutSession.ShippingCost.Taxes]
        def __init__(self, amount_subtotal: _Optional[int] = ..., amount_tax: _Optional[int] = ..., amount_total: _Optional[int] = ..., shipping_rate: _Optional[str] = ..., taxes: _Optional[_Iterable[_Union[CheckoutSession.ShippingCost.Taxes, _Mapping]]] = ...) -> None: ...
    class ShippingOptions(_message.Message):
        __slots__ = ("shipping_amount", "shipping_rate")
        SHIPPING_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
        shipping_amount: int
        shipping_rate: str
        def __init__(self, shipping_amount: _Optional[int] = ..., shipping_rate: _Optional[str] = ...) -> None: ...
    class TaxIdCollection(_message.Message):
        __slots__ = ("enabled", "required")
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        REQUIRED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        required: str
        def __init__(self, enabled: bool = ..., required: _Optional[str] = ...) -> None: ...
    class TotalDetails(_message.Message):
        __slots__ = ("amount_discount", "amount_shipping", "amount_tax", "breakdown")
        class Breakdown(_message.Message):
            __slots__ = ("discounts", "taxes")
            class Discounts(_message.Message):
                __slots__ = ("amount", "discount")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                DISCOUNT_FIELD_NUMBER: _ClassVar[int]
                amount: int
                discount: _discount_pb2.Discount
                def __init__(self, amount: _Optional[int] = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ...) -> None: ...
            class Taxes(_message.Message):
                __slots__ = ("amount", "rate", "taxability_reason", "taxable_amount")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                RATE_FIELD_NUMBER: _ClassVar[int]
                TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
                TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
                amount: int
                rate: _tax_rate_pb2.TaxRate
                taxability_reason: str
                taxable_amount: int
                def __init__(self, amount: _Optional[int] = ..., rate: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ...) -> None: ...
            DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            TAXES_FIELD_NUMBER: _ClassVar[int]
            discounts: _containers.RepeatedCompositeFieldContainer[CheckoutSession.TotalDetails.Breakdown.Discounts]
            taxes: _containers.RepeatedCompositeFieldContainer[CheckoutSession.TotalDetails.Breakdown.Taxes]
            def __init__(self, discounts: _Optional[_Iterable[_Union[CheckoutSession.TotalDetails.Breakdown.Discounts, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[CheckoutSession.TotalDetails.Breakdown.Taxes, _Mapping]]] = ...) -> None: ...
        AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
        amount_discount: int
        amount_shipping: int
        amount_tax: int
        breakdown: CheckoutSession.TotalDetails.Breakdown
        def __init__(self, amount_discount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., amount_tax: _Optional[int] = ..., breakdown: _Optional[_Union[CheckoutSession.TotalDetails.Breakdown, _Mapping]] = ...) -> None: ...
    class WalletOptions(_message.Message):
        __slots__ = ("link",)
        class Link(_message.Message):
            __slots__ = ("display",)
            DISPLAY_FIELD_NUMBER: _ClassVar[int]
            display: str
            def __init__(self, display: _Optional[str] = ...) -> None: ...
        LINK_FIELD_NUMBER: _ClassVar[int]
        link: CheckoutSession.WalletOptions.Link
        def __init__(self, link: _Optional[_Union[CheckoutSession.WalletOptions.Link, _Mapping]] = ...) -> None: ...
    class ShippingDetails(_message.Message):
        __slots__ = ("address", "carrier", "name", "phone", "tracking_number")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        CARRIER_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        carrier: str
        name: str
        phone: str
        tracking_number: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., carrier: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...
    class Shipping(_message.Message):
        __slots__ = ("address", "carrier", "name", "phone", "tracking_number")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        CARRIER_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        carrier: str
        name: str
        phone: str
        tracking_number: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., carrier: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...
    class DisplayItems(_message.Message):
        __slots__ = ("amount", "currency", "custom", "plan", "quantity", "sku", "type")
        class Custom(_message.Message):
            __slots__ = ("description", "images", "name")
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            IMAGES_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            description: str
            images: _containers.RepeatedScalarFieldContainer[str]
            name: str
            def __init__(self, description: _Optional[str] = ..., images: _Optional[_Iterable[str]] = ..., name: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        CUSTOM_FIELD_NUMBER: _ClassVar[int]
        PLAN_FIELD_NUMBER: _ClassVar[int]
        QUANTITY_FIELD_NUMBER: _ClassVar[int]
        SKU_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        custom: CheckoutSession.DisplayItems.Custom
        plan: _plan_pb2.Plan
        quantity: int
        sku: _sku_pb2.Sku
        type: str
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., custom: _Optional[_Union[CheckoutSession.DisplayItems.Custom, _Mapping]] = ..., plan: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., quantity: _Optional[int] = ..., sku: _Optional[_Union[_sku_pb2.Sku, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ADAPTIVE_PRICING_FIELD_NUMBER: _ClassVar[int]
    AFTER_EXPIRATION_FIELD_NUMBER: _ClassVar[int]
    ALLOW_PROMOTION_CODES_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    BILLING_ADDRESS_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    BRANDING_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    CANCEL_URL_FIELD_NUMBER: _ClassVar[int]
    CLIENT_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    COLLECTED_INFORMATION_FIELD_NUMBER: _ClassVar[int]
    CONSENT_FIELD_NUMBER: _ClassVar[int]
    CONSENT_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_CONVERSION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TEXT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_CREATION_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EMAIL_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    INTEGRATION_IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_CREATION_FIELD_NUMBER: _ClassVar[int]
    LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOCALE_FIELD_NUMBER: _ClassVar[int]
    MANAGED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    NAME_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_ITEMS_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_LINK_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_CONFIGURATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_STATUS_FIELD_NUMBER: _ClassVar[int]
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    PHONE_NUMBER_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    PRESENTMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_FROM_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_ON_COMPLETION_FIELD_NUMBER: _ClassVar[int]
    RETURN_URL_FIELD_NUMBER: _ClassVar[int]
    SAVED_PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_COST_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUBMIT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUCCESS_URL_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
    UI_MODE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    WALLET_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ITEMS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    adaptive_pricing: CheckoutSession.AdaptivePricing
    after_expiration: CheckoutSession.AfterExpiration
    allow_promotion_codes: bool
    allowed_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    amount_subtotal: int
    amount_total: int
    automatic_tax: CheckoutSession.AutomaticTax
    billing_address_collection: str
    branding_settings: CheckoutSession.BrandingSettings
    cancel_url: str
    client_reference_id: str
    client_secret: str
    collected_information: CheckoutSession.CollectedInformation
    consent: CheckoutSession.Consent
    consent_collection: CheckoutSession.ConsentCollection
    created: int
    currency: str
    currency_conversion: CheckoutSession.CurrencyConversion
    custom_fields: _containers.RepeatedCompositeFieldContainer[CheckoutSession.CustomFields]
    custom_text: CheckoutSession.CustomText
    customer: str
    customer_account: str
    customer_creation: str
    customer_details: CheckoutSession.CustomerDetails
    customer_email: str
    discounts: _containers.RepeatedCompositeFieldContainer[CheckoutSession.Discounts]
    excluded_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    expires_at: int
    integration_identifier: str
    invoice: str
    invoice_creation: CheckoutSession.InvoiceCreation
    line_items: CheckoutSession.LineItems
    livemode: bool
    locale: str
    managed_payments: CheckoutSession.ManagedPayments
    metadata: _containers.ScalarMap[str, str]
    mode: str
    name_collection: CheckoutSession.NameCollection
    optional_items: _containers.RepeatedCompositeFieldContainer[CheckoutSession.OptionalItems]
    origin_context: str
    payment_intent: str
    payment_link: str
    payment_method_collection: str
    payment_method_configuration_details: CheckoutSession.PaymentMethodConfigurationDetails
    payment_method_options: CheckoutSession.PaymentMethodOptions
    payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    payment_status: str
    permissions: CheckoutSession.Permissions
    phone_number_collection: CheckoutSession.PhoneNumberCollection
    presentment_details: CheckoutSession.PresentmentDetails
    recovered_from: str
    redirect_on_completion: str
    return_url: str
    saved_payment_method_options: CheckoutSession.SavedPaymentMethodOptions
    setup_intent: str
    shipping_address_collection: CheckoutSession.ShippingAddressCollection
    shipping_cost: CheckoutSession.ShippingCost
    shipping_options: _containers.RepeatedCompositeFieldContainer[CheckoutSession.ShippingOptions]
    status: str
    submit_type: str
    subscription: str
    success_url: str
    tax_id_collection: CheckoutSession.TaxIdCollection
    total_details: CheckoutSession.TotalDetails
    ui_mode: str
    url: str
    wallet_options: CheckoutSession.WalletOptions
    shipping_details: CheckoutSession.ShippingDetails
    shipping: CheckoutSession.Shipping
    shipping_rate: str
    display_items: _containers.RepeatedCompositeFieldContainer[CheckoutSession.DisplayItems]
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., adaptive_pricing: _Optional[_Union[CheckoutSession.AdaptivePricing, _Mapping]] = ..., after_expiration: _Optional[_Union[CheckoutSession.AfterExpiration, _Mapping]] = ..., allow_promotion_codes: bool = ..., allowed_payment_method_types: _Optional[_Iterable[str]] = ..., amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., automatic_tax: _Optional[_Union[CheckoutSession.AutomaticTax, _Mapping]] = ..., billing_address_collection: _Optional[str] = ..., branding_settings: _Optional[_Union[CheckoutSession.BrandingSettings, _Mapping]] = ..., cancel_url: _Optional[str] = ..., client_reference_id: _Optional[str] = ..., client_secret: _Optional[str] = ..., collected_information: _Optional[_Union[CheckoutSession.CollectedInformation, _Mapping]] = ..., consent: _Optional[_Union[CheckoutSession.Consent, _Mapping]] = ..., consent_collection: _Optional[_Union[CheckoutSession.ConsentCollection, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., currency_conversion: _Optional[_Union[CheckoutSession.CurrencyConversion, _Mapping]] = ..., custom_fields: _Optional[_Iterable[_Union[CheckoutSession.CustomFields, _Mapping]]] = ..., custom_text: _Optional[_Union[CheckoutSession.CustomText, _Mapping]] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., customer_creation: _Optional[str] = ..., customer_details: _Optional[_Union[CheckoutSession.CustomerDetails, _Mapping]] = ..., customer_email: _Optional[str] = ..., discounts: _Optional[_Iterable[_Union[CheckoutSession.Discounts, _Mapping]]] = ..., excluded_payment_method_types: _Optional[_Iterable[str]] = ..., expires_at: _Optional[int] = ..., integration_identifier: _Optional[str] = ..., invoice: _Optional[str] = ..., invoice_creation: _Optional[_Union[CheckoutSession.InvoiceCreation, _Mapping]] = ..., line_items: _Optional[_Union[CheckoutSession.LineItems, _Mapping]] = ..., livemode: bool = ..., locale: _Optional[str] = ..., managed_payments: _Optional[_Union[CheckoutSession.ManagedPayments, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., mode: _Optional[str] = ..., name_collection: _Optional[_Union[CheckoutSession.NameCollection, _Mapping]] = ..., optional_items: _Optional[_Iterable[_Union[CheckoutSession.OptionalItems, _Mapping]]] = ..., origin_context: _Optional[str] = ..., payment_intent: _Optional[str] = ..., payment_link: _Optional[str] = ..., payment_method_collection: _Optional[str] = ..., payment_method_configuration_details: _Optional[_Union[CheckoutSession.PaymentMethodConfigurationDetails, _Mapping]] = ..., payment_method_options: _Optional[_Union[CheckoutSession.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., payment_status: _Optional[str] = ..., permissions: _Optional[_Union[CheckoutSession.Permissions, _Mapping]] = ..., phone_number_collection: _Optional[_Union[CheckoutSession.PhoneNumberCollection, _Mapping]] = ..., presentment_details: _Optional[_Union[CheckoutSession.PresentmentDetails, _Mapping]] = ..., recovered_from: _Optional[str] = ..., redirect_on_completion: _Optional[str] = ..., return_url: _Optional[str] = ..., saved_payment_method_options: _Optional[_Union[CheckoutSession.SavedPaymentMethodOptions, _Mapping]] = ..., setup_intent: _Optional[str] = ..., shipping_address_collection: _Optional[_Union[CheckoutSession.ShippingAddressCollection, _Mapping]] = ..., shipping_cost: _Optional[_Union[CheckoutSession.ShippingCost, _Mapping]] = ..., shipping_options: _Optional[_Iterable[_Union[CheckoutSession.ShippingOptions, _Mapping]]] = ..., status: _Optional[str] = ..., submit_type: _Optional[str] = ..., subscription: _Optional[str] = ..., success_url: _Optional[str] = ..., tax_id_collection: _Optional[_Union[CheckoutSession.TaxIdCollection, _Mapping]] = ..., total_details: _Optional[_Union[CheckoutSession.TotalDetails, _Mapping]] = ..., ui_mode: _Optional[str] = ..., url: _Optional[str] = ..., wallet_options: _Optional[_Union[CheckoutSession.WalletOptions, _Mapping]] = ..., shipping_details: _Optional[_Union[CheckoutSession.ShippingDetails, _Mapping]] = ..., shipping: _Optional[_Union[CheckoutSession.Shipping, _Mapping]] = ..., shipping_rate: _Optional[str] = ..., display_items: _Optional[_Iterable[_Union[CheckoutSession.DisplayItems, _Mapping]]] = ...) -> None: ...

from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import item_pb2 as _item_pb2
from penstock.stripe.v1 import order_item_pb2 as _order_item_pb2
from penstock.stripe.v1 import order_return_pb2 as _order_return_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Order(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_returned", "application", "application_fee", "charge", "created", "currency", "customer", "email", "external_coupon_code", "items", "livemode", "metadata", "returns", "selected_shipping_method", "shipping", "shipping_methods", "status", "status_transitions", "updated", "upstream_id", "amount_subtotal", "amount_total", "automatic_tax", "billing_details", "client_secret", "description", "discounts", "ip_address", "line_items", "payment", "shipping_cost", "shipping_details", "tax_details", "total_details")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AutomaticTax(_message.Message):
        __slots__ = ("enabled", "status")
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        status: str
        def __init__(self, enabled: bool = ..., status: _Optional[str] = ...) -> None: ...
    class BillingDetails(_message.Message):
        __slots__ = ("address", "email", "name", "phone")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        email: str
        name: str
        phone: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...
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
    class Payment(_message.Message):
        __slots__ = ("payment_intent", "settings", "status")
        class Settings(_message.Message):
            __slots__ = ("application_fee_amount", "automatic_payment_methods", "payment_method_options", "payment_method_types", "return_url", "statement_descriptor", "statement_descriptor_suffix", "transfer_data")
            class AutomaticPaymentMethods(_message.Message):
                __slots__ = ("enabled",)
                ENABLED_FIELD_NUMBER: _ClassVar[int]
                enabled: bool
                def __init__(self, enabled: bool = ...) -> None: ...
            class PaymentMethodOptions(_message.Message):
                __slots__ = ("acss_debit", "afterpay_clearpay", "alipay", "bancontact", "card", "customer_balance", "ideal", "klarna", "link", "oxxo", "p24", "paypal", "sepa_debit", "sofort", "wechat_pay")
                class AcssDebit(_message.Message):
                    __slots__ = ("mandate_options", "setup_future_usage", "verification_method")
                    class MandateOptions(_message.Message):
                        __slots__ = ("custom_mandate_url", "interval_description", "payment_schedule", "transaction_type")
                        CUSTOM_MANDATE_URL_FIELD_NUMBER: _ClassVar[int]
                        INTERVAL_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                        PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                        TRANSACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
                        custom_mandate_url: str
                        interval_description: str
                        payment_schedule: str
                        transaction_type: str
                        def __init__(self, custom_mandate_url: _Optional[str] = ..., interval_description: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., transaction_type: _Optional[str] = ...) -> None: ...
                    MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                    mandate_options: Order.Payment.Settings.PaymentMethodOptions.AcssDebit.MandateOptions
                    setup_future_usage: str
                    verification_method: str
                    def __init__(self, mandate_options: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., verification_method: _Optional[str] = ...) -> None: ...
                class AfterpayClearpay(_message.Message):
                    __slots__ = ("capture_method", "reference", "setup_future_usage")
                    CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
                    REFERENCE_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    capture_method: str
                    reference: str
                    setup_future_usage: str
                    def __init__(self, capture_method: _Optional[str] = ..., reference: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
                class Alipay(_message.Message):
                    __slots__ = ("setup_future_usage",)
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    setup_future_usage: str
                    def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
                class Bancontact(_message.Message):
                    __slots__ = ("preferred_language", "setup_future_usage")
                    PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    preferred_language: str
                    setup_future_usage: str
                    def __init__(self, preferred_language: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
                class Card(_message.Message):
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
                        eu_bank_transfer: Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer
                        requested_address_types: _containers.RepeatedScalarFieldContainer[str]
                        type: str
                        def __init__(self, eu_bank_transfer: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer, _Mapping]] = ..., requested_address_types: _Optional[_Iterable[str]] = ..., type: _Optional[str] = ...) -> None: ...
                    BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
                    FUNDING_TYPE_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    bank_transfer: Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer
                    funding_type: str
                    setup_future_usage: str
                    def __init__(self, bank_transfer: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer, _Mapping]] = ..., funding_type: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
                class Ideal(_message.Message):
                    __slots__ = ("setup_future_usage",)
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    setup_future_usage: str
                    def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
                class Klarna(_message.Message):
                    __slots__ = ("capture_method", "preferred_locale", "setup_future_usage")
                    CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
                    PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    capture_method: str
                    preferred_locale: str
                    setup_future_usage: str
                    def __init__(self, capture_method: _Optional[str] = ..., preferred_locale: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
                class Link(_message.Message):
                    __slots__ = ("capture_method", "persistent_token", "setup_future_usage")
                    CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
                    PERSISTENT_TOKEN_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    capture_method: str
                    persistent_token: str
                    setup_future_usage: str
                    def __init__(self, capture_method: _Optional[str] = ..., persistent_token: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
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
                class Paypal(_message.Message):
                    __slots__ = ("capture_method", "preferred_locale")
                    CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
                    PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
                    capture_method: str
                    preferred_locale: str
                    def __init__(self, capture_method: _Optional[str] = ..., preferred_locale: _Optional[str] = ...) -> None: ...
                class SepaDebit(_message.Message):
                    __slots__ = ("mandate_options", "setup_future_usage")
                    class MandateOptions(_message.Message):
                        __slots__ = ()
                        def __init__(self) -> None: ...
                    MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    mandate_options: Order.Payment.Settings.PaymentMethodOptions.SepaDebit.MandateOptions
                    setup_future_usage: str
                    def __init__(self, mandate_options: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.SepaDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
                class Sofort(_message.Message):
                    __slots__ = ("preferred_language", "setup_future_usage")
                    PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
                    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
                    preferred_language: str
                    setup_future_usage: str
                    def __init__(self, preferred_language: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
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
                AFTERPAY_CLEARPAY_FIELD_NUMBER: _ClassVar[int]
                ALIPAY_FIELD_NUMBER: _ClassVar[int]
                BANCONTACT_FIELD_NUMBER: _ClassVar[int]
                CARD_FIELD_NUMBER: _ClassVar[int]
                CUSTOMER_BALANCE_FIELD_NUMBER: _ClassVar[int]
                IDEAL_FIELD_NUMBER: _ClassVar[int]
                KLARNA_FIELD_NUMBER: _ClassVar[int]
                LINK_FIELD_NUMBER: _ClassVar[int]
                OXXO_FIELD_NUMBER: _ClassVar[int]
                P24_FIELD_NUMBER: _ClassVar[int]
                PAYPAL_FIELD_NUMBER: _ClassVar[int]
                SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
                SOFORT_FIELD_NUMBER: _ClassVar[int]
                WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
                acss_debit: Order.Payment.Settings.PaymentMethodOptions.AcssDebit
                afterpay_clearpay: Order.Payment.Settings.PaymentMethodOptions.AfterpayClearpay
                alipay: Order.Payment.Settings.PaymentMethodOptions.Alipay
                bancontact: Order.Payment.Settings.PaymentMethodOptions.Bancontact
                card: Order.Payment.Settings.PaymentMethodOptions.Card
                customer_balance: Order.Payment.Settings.PaymentMethodOptions.CustomerBalance
                ideal: Order.Payment.Settings.PaymentMethodOptions.Ideal
                klarna: Order.Payment.Settings.PaymentMethodOptions.Klarna
                link: Order.Payment.Settings.PaymentMethodOptions.Link
                oxxo: Order.Payment.Settings.PaymentMethodOptions.Oxxo
                p24: Order.Payment.Settings.PaymentMethodOptions.P24
                paypal: Order.Payment.Settings.PaymentMethodOptions.Paypal
                sepa_debit: Order.Payment.Settings.PaymentMethodOptions.SepaDebit
                sofort: Order.Payment.Settings.PaymentMethodOptions.Sofort
                wechat_pay: Order.Payment.Settings.PaymentMethodOptions.WechatPay
                def __init__(self, acss_debit: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Alipay, _Mapping]] = ..., bancontact: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Bancontact, _Mapping]] = ..., card: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Card, _Mapping]] = ..., customer_balance: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.CustomerBalance, _Mapping]] = ..., ideal: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Ideal, _Mapping]] = ..., klarna: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Klarna, _Mapping]] = ..., link: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Link, _Mapping]] = ..., oxxo: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Oxxo, _Mapping]] = ..., p24: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.P24, _Mapping]] = ..., paypal: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Paypal, _Mapping]] = ..., sepa_debit: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., sofort: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.Sofort, _Mapping]] = ..., wechat_pay: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions.WechatPay, _Mapping]] = ...) -> None: ...
            class TransferData(_message.Message):
                __slots__ = ("amount", "destination")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                DESTINATION_FIELD_NUMBER: _ClassVar[int]
                amount: int
                destination: str
                def __init__(self, amount: _Optional[int] = ..., destination: _Optional[str] = ...) -> None: ...
            APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            AUTOMATIC_PAYMENT_METHODS_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
            RETURN_URL_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_SUFFIX_FIELD_NUMBER: _ClassVar[int]
            TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
            application_fee_amount: int
            automatic_payment_methods: Order.Payment.Settings.AutomaticPaymentMethods
            payment_method_options: Order.Payment.Settings.PaymentMethodOptions
            payment_method_types: _containers.RepeatedScalarFieldContainer[str]
            return_url: str
            statement_descriptor: str
            statement_descriptor_suffix: str
            transfer_data: Order.Payment.Settings.TransferData
            def __init__(self, application_fee_amount: _Optional[int] = ..., automatic_payment_methods: _Optional[_Union[Order.Payment.Settings.AutomaticPaymentMethods, _Mapping]] = ..., payment_method_options: _Optional[_Union[Order.Payment.Settings.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., return_url: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., statement_descriptor_suffix: _Optional[str] = ..., transfer_data: _Optional[_Union[Order.Payment.Settings.TransferData, _Mapping]] = ...) -> None: ...
        PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        SETTINGS_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        payment_intent: str
        settings: Order.Payment.Settings
        status: str
        def __init__(self, payment_intent: _Optional[str] = ..., settings: _Optional[_Union[Order.Payment.Settings, _Mapping]] = ..., status: _Optional[str] = ...) -> None: ...
    class ShippingCost(_message.Message):
        __slots__ = ("amount_subtotal", "amount_tax", "amount_total", "shipping_rate", "taxes")
        class Taxes(_message.Message):
            __slots__ = ("amount", "rate")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            RATE_FIELD_NUMBER: _ClassVar[int]
            amount: int
            rate: _tax_rate_pb2.TaxRate
            def __init__(self, amount: _Optional[int] = ..., rate: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ...) -> None: ...
        AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_RATE_FIELD_NUMBER: _ClassVar[int]
        TAXES_FIELD_NUMBER: _ClassVar[int]
        amount_subtotal: int
        amount_tax: int
        amount_total: int
        shipping_rate: str
        taxes: _containers.RepeatedCompositeFieldContainer[Order.ShippingCost.Taxes]
        def __init__(self, amount_subtotal: _Optional[int] = ..., amount_tax: _Optional[int] = ..., amount_total: _Optional[int] = ..., shipping_rate: _Optional[str] = ..., taxes: _Optional[_Iterable[_Union[Order.ShippingCost.Taxes, _Mapping]]] = ...) -> None: ...
    class ShippingDetails(_message.Message):
        __slots__ = ("address", "name", "phone")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        name: str
        phone: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ...) -> None: ...
    class TaxDetails(_message.Message):
        __slots__ = ("tax_exempt", "tax_ids")
        class TaxIds(_message.Message):
            __slots__ = ("type", "value")
            TYPE_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            type: str
            value: str
            def __init__(self, type: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        TAX_EXEMPT_FIELD_NUMBER: _ClassVar[int]
        TAX_IDS_FIELD_NUMBER: _ClassVar[int]
        tax_exempt: str
        tax_ids: _containers.RepeatedCompositeFieldContainer[Order.TaxDetails.TaxIds]
        def __init__(self, tax_exempt: _Optional[str] = ..., tax_ids: _Optional[_Iterable[_Union[Order.TaxDetails.TaxIds, _Mapping]]] = ...) -> None: ...
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
                __slots__ = ("amount", "rate")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                RATE_FIELD_NUMBER: _ClassVar[int]
                amount: int
                rate: _tax_rate_pb2.TaxRate
                def __init__(self, amount: _Optional[int] = ..., rate: _Optional[_Union[_tax_rate_pb2.TaxRate, _Mapping]] = ...) -> None: ...
            DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            TAXES_FIELD_NUMBER: _ClassVar[int]
            discounts: _containers.RepeatedCompositeFieldContainer[Order.TotalDetails.Breakdown.Discounts]
            taxes: _containers.RepeatedCompositeFieldContainer[Order.TotalDetails.Breakdown.Taxes]
            def __init__(self, discounts: _Optional[_Iterable[_Union[Order.TotalDetails.Breakdown.Discounts, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[Order.TotalDetails.Breakdown.Taxes, _Mapping]]] = ...) -> None: ...
        AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
        amount_discount: int
        amount_shipping: int
        amount_tax: int
        breakdown: Order.TotalDetails.Breakdown
        def __init__(self, amount_discount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., amount_tax: _Optional[int] = ..., breakdown: _Optional[_Union[Order.TotalDetails.Breakdown, _Mapping]] = ...) -> None: ...
    class Returns(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_order_return_pb2.OrderReturn]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_order_return_pb2.OrderReturn, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
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
    class ShippingMethods(_message.Message):
        __slots__ = ("amount", "currency", "delivery_estimate", "description", "id")
        class DeliveryEstimate(_message.Message):
            __slots__ = ("date", "earliest", "latest", "type")
            DATE_FIELD_NUMBER: _ClassVar[int]
            EARLIEST_FIELD_NUMBER: _ClassVar[int]
            LATEST_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            date: str
            earliest: str
            latest: str
            type: str
            def __init__(self, date: _Optional[str] = ..., earliest: _Optional[str] = ..., latest: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        DELIVERY_ESTIMATE_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        ID_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        delivery_estimate: Order.ShippingMethods.DeliveryEstimate
        description: str
        id: str
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., delivery_estimate: _Optional[_Union[Order.ShippingMethods.DeliveryEstimate, _Mapping]] = ..., description: _Optional[str] = ..., id: _Optional[str] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("canceled", "fulfiled", "paid", "returned")
        CANCELED_FIELD_NUMBER: _ClassVar[int]
        FULFILED_FIELD_NUMBER: _ClassVar[int]
        PAID_FIELD_NUMBER: _ClassVar[int]
        RETURNED_FIELD_NUMBER: _ClassVar[int]
        canceled: int
        fulfiled: int
        paid: int
        returned: int
        def __init__(self, canceled: _Optional[int] = ..., fulfiled: _Optional[int] = ..., paid: _Optional[int] = ..., returned: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_RETURNED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_COUPON_CODE_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    RETURNS_FIELD_NUMBER: _ClassVar[int]
    SELECTED_SHIPPING_METHOD_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_METHODS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    BILLING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_COST_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TAX_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_returned: int
    application: str
    application_fee: int
    charge: str
    created: int
    currency: str
    customer: str
    email: str
    external_coupon_code: str
    items: _containers.RepeatedCompositeFieldContainer[_order_item_pb2.OrderItem]
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    returns: Order.Returns
    selected_shipping_method: str
    shipping: Order.Shipping
    shipping_methods: _containers.RepeatedCompositeFieldContainer[Order.ShippingMethods]
    status: str
    status_transitions: Order.StatusTransitions
    updated: int
    upstream_id: str
    amount_subtotal: int
    amount_total: int
    automatic_tax: Order.AutomaticTax
    billing_details: Order.BillingDetails
    client_secret: str
    description: str
    discounts: _containers.RepeatedScalarFieldContainer[str]
    ip_address: str
    line_items: Order.LineItems
    payment: Order.Payment
    shipping_cost: Order.ShippingCost
    shipping_details: Order.ShippingDetails
    tax_details: Order.TaxDetails
    total_details: Order.TotalDetails
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_returned: _Optional[int] = ..., application: _Optional[str] = ..., application_fee: _Optional[int] = ..., charge: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., email: _Optional[str] = ..., external_coupon_code: _Optional[str] = ..., items: _Optional[_Iterable[_Union[_order_item_pb2.OrderItem, _Mapping]]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., returns: _Optional[_Union[Order.Returns, _Mapping]] = ..., selected_shipping_method: _Optional[str] = ..., shipping: _Optional[_Union[Order.Shipping, _Mapping]] = ..., shipping_methods: _Optional[_Iterable[_Union[Order.ShippingMethods, _Mapping]]] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[Order.StatusTransitions, _Mapping]] = ..., updated: _Optional[int] = ..., upstream_id: _Optional[str] = ..., amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., automatic_tax: _Optional[_Union[Order.AutomaticTax, _Mapping]] = ..., billing_details: _Optional[_Union[Order.BillingDetails, _Mapping]] = ..., client_secret: _Optional[str] = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[str]] = ..., ip_address: _Optional[str] = ..., line_items: _Optional[_Union[Order.LineItems, _Mapping]] = ..., payment: _Optional[_Union[Order.Payment, _Mapping]] = ..., shipping_cost: _Optional[_Union[Order.ShippingCost, _Mapping]] = ..., shipping_details: _Optional[_Union[Order.ShippingDetails, _Mapping]] = ..., tax_details: _Optional[_Union[Order.TaxDetails, _Mapping]] = ..., total_details: _Optional[_Union[Order.TotalDetails, _Mapping]] = ...) -> None: ...

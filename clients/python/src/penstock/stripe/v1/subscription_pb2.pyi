from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import plan_pb2 as _plan_pb2
from penstock.stripe.v1 import subscription_item_pb2 as _subscription_item_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Subscription(_message.Message):
    __slots__ = ("id", "object", "application", "application_fee_percent", "automatic_tax", "billing_cycle_anchor", "billing_cycle_anchor_config", "billing_mode", "billing_schedules", "billing_thresholds", "cancel_at", "cancel_at_period_end", "canceled_at", "cancellation_details", "collection_method", "created", "currency", "customer", "customer_account", "days_until_due", "default_payment_method", "default_source", "default_tax_rates", "description", "discounts", "ended_at", "invoice_settings", "items", "latest_invoice", "livemode", "managed_payments", "metadata", "next_pending_invoice_item_invoice", "on_behalf_of", "pause_collection", "payment_settings", "pending_invoice_item_interval", "pending_setup_intent", "pending_update", "presentment_details", "schedule", "start_date", "status", "status_details", "test_clock", "transfer_data", "trial_end", "trial_settings", "trial_start", "current_period_end", "current_period_start", "discount", "plan", "quantity", "tax_percent", "billing", "start")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AutomaticTax(_message.Message):
        __slots__ = ("disabled_reason", "enabled", "liability")
        class Liability(_message.Message):
            __slots__ = ("account", "type")
            ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            account: str
            type: str
            def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        LIABILITY_FIELD_NUMBER: _ClassVar[int]
        disabled_reason: str
        enabled: bool
        liability: Subscription.AutomaticTax.Liability
        def __init__(self, disabled_reason: _Optional[str] = ..., enabled: bool = ..., liability: _Optional[_Union[Subscription.AutomaticTax.Liability, _Mapping]] = ...) -> None: ...
    class BillingCycleAnchorConfig(_message.Message):
        __slots__ = ("day_of_month", "hour", "minute", "month", "second")
        DAY_OF_MONTH_FIELD_NUMBER: _ClassVar[int]
        HOUR_FIELD_NUMBER: _ClassVar[int]
        MINUTE_FIELD_NUMBER: _ClassVar[int]
        MONTH_FIELD_NUMBER: _ClassVar[int]
        SECOND_FIELD_NUMBER: _ClassVar[int]
        day_of_month: int
        hour: int
        minute: int
        month: int
        second: int
        def __init__(self, day_of_month: _Optional[int] = ..., hour: _Optional[int] = ..., minute: _Optional[int] = ..., month: _Optional[int] = ..., second: _Optional[int] = ...) -> None: ...
    class BillingMode(_message.Message):
        __slots__ = ("flexible", "type", "updated_at")
        class Flexible(_message.Message):
            __slots__ = ("proration_discounts",)
            PRORATION_DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            proration_discounts: str
            def __init__(self, proration_discounts: _Optional[str] = ...) -> None: ...
        FLEXIBLE_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
        flexible: Subscription.BillingMode.Flexible
        type: str
        updated_at: int
        def __init__(self, flexible: _Optional[_Union[Subscription.BillingMode.Flexible, _Mapping]] = ..., type: _Optional[str] = ..., updated_at: _Optional[int] = ...) -> None: ...
    class BillingSchedules(_message.Message):
        __slots__ = ("applies_to", "bill_until", "key")
        class AppliesTo(_message.Message):
            __slots__ = ("price", "type")
            PRICE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            price: str
            type: str
            def __init__(self, price: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class BillUntil(_message.Message):
            __slots__ = ("computed_timestamp", "duration", "timestamp", "type")
            class Duration(_message.Message):
                __slots__ = ("interval", "interval_count")
                INTERVAL_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
                interval: str
                interval_count: int
                def __init__(self, interval: _Optional[str] = ..., interval_count: _Optional[int] = ...) -> None: ...
            COMPUTED_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
            DURATION_FIELD_NUMBER: _ClassVar[int]
            TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            computed_timestamp: int
            duration: Subscription.BillingSchedules.BillUntil.Duration
            timestamp: int
            type: str
            def __init__(self, computed_timestamp: _Optional[int] = ..., duration: _Optional[_Union[Subscription.BillingSchedules.BillUntil.Duration, _Mapping]] = ..., timestamp: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
        APPLIES_TO_FIELD_NUMBER: _ClassVar[int]
        BILL_UNTIL_FIELD_NUMBER: _ClassVar[int]
        KEY_FIELD_NUMBER: _ClassVar[int]
        applies_to: _containers.RepeatedCompositeFieldContainer[Subscription.BillingSchedules.AppliesTo]
        bill_until: Subscription.BillingSchedules.BillUntil
        key: str
        def __init__(self, applies_to: _Optional[_Iterable[_Union[Subscription.BillingSchedules.AppliesTo, _Mapping]]] = ..., bill_until: _Optional[_Union[Subscription.BillingSchedules.BillUntil, _Mapping]] = ..., key: _Optional[str] = ...) -> None: ...
    class BillingThresholds(_message.Message):
        __slots__ = ("amount_gte", "reset_billing_cycle_anchor")
        AMOUNT_GTE_FIELD_NUMBER: _ClassVar[int]
        RESET_BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        amount_gte: int
        reset_billing_cycle_anchor: bool
        def __init__(self, amount_gte: _Optional[int] = ..., reset_billing_cycle_anchor: bool = ...) -> None: ...
    class CancellationDetails(_message.Message):
        __slots__ = ("comment", "feedback", "feedback_option", "reason")
        COMMENT_FIELD_NUMBER: _ClassVar[int]
        FEEDBACK_FIELD_NUMBER: _ClassVar[int]
        FEEDBACK_OPTION_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        comment: str
        feedback: str
        feedback_option: str
        reason: str
        def __init__(self, comment: _Optional[str] = ..., feedback: _Optional[str] = ..., feedback_option: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
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
        custom_fields: _containers.RepeatedCompositeFieldContainer[Subscription.InvoiceSettings.CustomFields]
        description: str
        footer: str
        issuer: Subscription.InvoiceSettings.Issuer
        def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[Subscription.InvoiceSettings.CustomFields, _Mapping]]] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[Subscription.InvoiceSettings.Issuer, _Mapping]] = ...) -> None: ...
    class Items(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_subscription_item_pb2.SubscriptionItem]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_subscription_item_pb2.SubscriptionItem, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class ManagedPayments(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class PauseCollection(_message.Message):
        __slots__ = ("behavior", "resumes_at")
        BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        RESUMES_AT_FIELD_NUMBER: _ClassVar[int]
        behavior: str
        resumes_at: int
        def __init__(self, behavior: _Optional[str] = ..., resumes_at: _Optional[int] = ...) -> None: ...
    class PaymentSettings(_message.Message):
        __slots__ = ("payment_method_options", "payment_method_types", "save_default_payment_method")
        class PaymentMethodOptions(_message.Message):
            __slots__ = ("acss_debit", "bancontact", "billie", "blik", "card", "customer_balance", "konbini", "payto", "pix", "sepa_debit", "upi", "us_bank_account")
            class AcssDebit(_message.Message):
                __slots__ = ("mandate_options", "verification_method")
                class MandateOptions(_message.Message):
                    __slots__ = ("transaction_type",)
                    TRANSACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
                    transaction_type: str
                    def __init__(self, transaction_type: _Optional[str] = ...) -> None: ...
                MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.AcssDebit.MandateOptions
                verification_method: str
                def __init__(self, mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
            class Bancontact(_message.Message):
                __slots__ = ("preferred_language",)
                PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
                preferred_language: str
                def __init__(self, preferred_language: _Optional[str] = ...) -> None: ...
            class Billie(_message.Message):
                __slots__ = ("company_details",)
                class CompanyDetails(_message.Message):
                    __slots__ = ("registered_address", "registered_name", "registration_number", "registration_type", "vat")
                    REGISTERED_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    REGISTERED_NAME_FIELD_NUMBER: _ClassVar[int]
                    REGISTRATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    REGISTRATION_TYPE_FIELD_NUMBER: _ClassVar[int]
                    VAT_FIELD_NUMBER: _ClassVar[int]
                    registered_address: _address_pb2.Address
                    registered_name: str
                    registration_number: str
                    registration_type: str
                    vat: str
                    def __init__(self, registered_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., registered_name: _Optional[str] = ..., registration_number: _Optional[str] = ..., registration_type: _Optional[str] = ..., vat: _Optional[str] = ...) -> None: ...
                COMPANY_DETAILS_FIELD_NUMBER: _ClassVar[int]
                company_details: Subscription.PaymentSettings.PaymentMethodOptions.Billie.CompanyDetails
                def __init__(self, company_details: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Billie.CompanyDetails, _Mapping]] = ...) -> None: ...
            class Blik(_message.Message):
                __slots__ = ("mandate_options",)
                class MandateOptions(_message.Message):
                    __slots__ = ("expires_at",)
                    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                    expires_at: int
                    def __init__(self, expires_at: _Optional[int] = ...) -> None: ...
                MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.Blik.MandateOptions
                def __init__(self, mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Blik.MandateOptions, _Mapping]] = ...) -> None: ...
            class Card(_message.Message):
                __slots__ = ("mandate_options", "network", "request_three_d_secure")
                class MandateOptions(_message.Message):
                    __slots__ = ("amount", "amount_type", "description")
                    AMOUNT_FIELD_NUMBER: _ClassVar[int]
                    AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    amount: int
                    amount_type: str
                    description: str
                    def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...
                MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                NETWORK_FIELD_NUMBER: _ClassVar[int]
                REQUEST_THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.Card.MandateOptions
                network: str
                request_three_d_secure: str
                def __init__(self, mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Card.MandateOptions, _Mapping]] = ..., network: _Optional[str] = ..., request_three_d_secure: _Optional[str] = ...) -> None: ...
            class CustomerBalance(_message.Message):
                __slots__ = ("bank_transfer", "funding_type")
                class BankTransfer(_message.Message):
                    __slots__ = ("eu_bank_transfer", "type")
                    class EuBankTransfer(_message.Message):
                        __slots__ = ("country",)
                        COUNTRY_FIELD_NUMBER: _ClassVar[int]
                        country: str
                        def __init__(self, country: _Optional[str] = ...) -> None: ...
                    EU_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    eu_bank_transfer: Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer
                    type: str
                    def __init__(self, eu_bank_transfer: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
                BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
                FUNDING_TYPE_FIELD_NUMBER: _ClassVar[int]
                bank_transfer: Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer
                funding_type: str
                def __init__(self, bank_transfer: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer, _Mapping]] = ..., funding_type: _Optional[str] = ...) -> None: ...
            class Konbini(_message.Message):
                __slots__ = ()
                def __init__(self) -> None: ...
            class Payto(_message.Message):
                __slots__ = ("mandate_options",)
                class MandateOptions(_message.Message):
                    __slots__ = ("amount", "amount_type", "purpose")
                    AMOUNT_FIELD_NUMBER: _ClassVar[int]
                    AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                    PURPOSE_FIELD_NUMBER: _ClassVar[int]
                    amount: int
                    amount_type: str
                    purpose: str
                    def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., purpose: _Optional[str] = ...) -> None: ...
                MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.Payto.MandateOptions
                def __init__(self, mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Payto.MandateOptions, _Mapping]] = ...) -> None: ...
            class Pix(_message.Message):
                __slots__ = ("expires_after_seconds", "mandate_options")
                class MandateOptions(_message.Message):
                    __slots__ = ("amount", "amount_includes_iof", "end_date", "payment_schedule")
                    AMOUNT_FIELD_NUMBER: _ClassVar[int]
                    AMOUNT_INCLUDES_IOF_FIELD_NUMBER: _ClassVar[int]
                    END_DATE_FIELD_NUMBER: _ClassVar[int]
                    PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                    amount: int
                    amount_includes_iof: str
                    end_date: str
                    payment_schedule: str
                    def __init__(self, amount: _Optional[int] = ..., amount_includes_iof: _Optional[str] = ..., end_date: _Optional[str] = ..., payment_schedule: _Optional[str] = ...) -> None: ...
                EXPIRES_AFTER_SECONDS_FIELD_NUMBER: _ClassVar[int]
                MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
                expires_after_seconds: int
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.Pix.MandateOptions
                def __init__(self, expires_after_seconds: _Optional[int] = ..., mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Pix.MandateOptions, _Mapping]] = ...) -> None: ...
            class SepaDebit(_message.Message):
                __slots__ = ()
                def __init__(self) -> None: ...
            class Upi(_message.Message):
                __slots__ = ("mandate_options",)
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
                mandate_options: Subscription.PaymentSettings.PaymentMethodOptions.Upi.MandateOptions
                def __init__(self, mandate_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Upi.MandateOptions, _Mapping]] = ...) -> None: ...
            class UsBankAccount(_message.Message):
                __slots__ = ("financial_connections", "verification_method")
                class FinancialConnections(_message.Message):
                    __slots__ = ("filters", "permissions", "prefetch")
                    class Filters(_message.Message):
                        __slots__ = ("account_subcategories",)
                        ACCOUNT_SUBCATEGORIES_FIELD_NUMBER: _ClassVar[int]
                        account_subcategories: _containers.RepeatedScalarFieldContainer[str]
                        def __init__(self, account_subcategories: _Optional[_Iterable[str]] = ...) -> None: ...
                    FILTERS_FIELD_NUMBER: _ClassVar[int]
                    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
                    PREFETCH_FIELD_NUMBER: _ClassVar[int]
                    filters: Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters
                    permissions: _containers.RepeatedScalarFieldContainer[str]
                    prefetch: _containers.RepeatedScalarFieldContainer[str]
                    def __init__(self, filters: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., prefetch: _Optional[_Iterable[str]] = ...) -> None: ...
                FINANCIAL_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
                VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                financial_connections: Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections
                verification_method: str
                def __init__(self, financial_connections: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
            ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
            BANCONTACT_FIELD_NUMBER: _ClassVar[int]
            BILLIE_FIELD_NUMBER: _ClassVar[int]
            BLIK_FIELD_NUMBER: _ClassVar[int]
            CARD_FIELD_NUMBER: _ClassVar[int]
            CUSTOMER_BALANCE_FIELD_NUMBER: _ClassVar[int]
            KONBINI_FIELD_NUMBER: _ClassVar[int]
            PAYTO_FIELD_NUMBER: _ClassVar[int]
            PIX_FIELD_NUMBER: _ClassVar[int]
            SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
            UPI_FIELD_NUMBER: _ClassVar[int]
            US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            acss_debit: Subscription.PaymentSettings.PaymentMethodOptions.AcssDebit
            bancontact: Subscription.PaymentSettings.PaymentMethodOptions.Bancontact
            billie: Subscription.PaymentSettings.PaymentMethodOptions.Billie
            blik: Subscription.PaymentSettings.PaymentMethodOptions.Blik
            card: Subscription.PaymentSettings.PaymentMethodOptions.Card
            customer_balance: Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance
            konbini: Subscription.PaymentSettings.PaymentMethodOptions.Konbini
            payto: Subscription.PaymentSettings.PaymentMethodOptions.Payto
            pix: Subscription.PaymentSettings.PaymentMethodOptions.Pix
            sepa_debit: Subscription.PaymentSettings.PaymentMethodOptions.SepaDebit
            upi: Subscription.PaymentSettings.PaymentMethodOptions.Upi
            us_bank_account: Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount
            def __init__(self, acss_debit: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., bancontact: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Billie, _Mapping]] = ..., blik: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Blik, _Mapping]] = ..., card: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Card, _Mapping]] = ..., customer_balance: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.CustomerBalance, _Mapping]] = ..., konbini: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Konbini, _Mapping]] = ..., payto: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Payto, _Mapping]] = ..., pix: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Pix, _Mapping]] = ..., sepa_debit: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., upi: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions.UsBankAccount, _Mapping]] = ...) -> None: ...
        PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
        SAVE_DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        payment_method_options: Subscription.PaymentSettings.PaymentMethodOptions
        payment_method_types: _containers.RepeatedScalarFieldContainer[str]
        save_default_payment_method: str
        def __init__(self, payment_method_options: _Optional[_Union[Subscription.PaymentSettings.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., save_default_payment_method: _Optional[str] = ...) -> None: ...
    class PendingInvoiceItemInterval(_message.Message):
        __slots__ = ("interval", "interval_count")
        INTERVAL_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        interval: str
        interval_count: int
        def __init__(self, interval: _Optional[str] = ..., interval_count: _Optional[int] = ...) -> None: ...
    class PendingUpdate(_message.Message):
        __slots__ = ("billing_cycle_anchor", "cancel_at_period_end", "discount", "discounts", "expires_at", "metadata", "subscription_items", "trial_end", "trial_from_plan")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        CANCEL_AT_PERIOD_END_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
        EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_ITEMS_FIELD_NUMBER: _ClassVar[int]
        TRIAL_END_FIELD_NUMBER: _ClassVar[int]
        TRIAL_FROM_PLAN_FIELD_NUMBER: _ClassVar[int]
        billing_cycle_anchor: int
        cancel_at_period_end: bool
        discount: _discount_pb2.Discount
        discounts: _containers.RepeatedScalarFieldContainer[str]
        expires_at: int
        metadata: _containers.ScalarMap[str, str]
        subscription_items: _containers.RepeatedCompositeFieldContainer[_subscription_item_pb2.SubscriptionItem]
        trial_end: int
        trial_from_plan: bool
        def __init__(self, billing_cycle_anchor: _Optional[int] = ..., cancel_at_period_end: bool = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., discounts: _Optional[_Iterable[str]] = ..., expires_at: _Optional[int] = ..., metadata: _Optional[_Mapping[str, str]] = ..., subscription_items: _Optional[_Iterable[_Union[_subscription_item_pb2.SubscriptionItem, _Mapping]]] = ..., trial_end: _Optional[int] = ..., trial_from_plan: bool = ...) -> None: ...
    class PresentmentDetails(_message.Message):
        __slots__ = ("presentment_currency",)
        PRESENTMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        presentment_currency: str
        def __init__(self, presentment_currency: _Optional[str] = ...) -> None: ...
    class StatusDetails(_message.Message):
        __slots__ = ("paused",)
        class Paused(_message.Message):
            __slots__ = ("subscription", "transitioned_at", "type")
            class SubscriptionHash(_message.Message):
                __slots__ = ("type",)
                TYPE_FIELD_NUMBER: _ClassVar[int]
                type: str
                def __init__(self, type: _Optional[str] = ...) -> None: ...
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            TRANSITIONED_AT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            subscription: Subscription.StatusDetails.Paused.SubscriptionHash
            transitioned_at: int
            type: str
            def __init__(self, subscription: _Optional[_Union[Subscription.StatusDetails.Paused.SubscriptionHash, _Mapping]] = ..., transitioned_at: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
        PAUSED_FIELD_NUMBER: _ClassVar[int]
        paused: Subscription.StatusDetails.Paused
        def __init__(self, paused: _Optional[_Union[Subscription.StatusDetails.Paused, _Mapping]] = ...) -> None: ...
    class TransferData(_message.Message):
        __slots__ = ("amount_percent", "destination")
        AMOUNT_PERCENT_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        amount_percent: float
        destination: str
        def __init__(self, amount_percent: _Optional[float] = ..., destination: _Optional[str] = ...) -> None: ...
    class TrialSettings(_message.Message):
        __slots__ = ("end_behavior",)
        class EndBehavior(_message.Message):
            __slots__ = ("billing_cycle_anchor", "missing_payment_method")
            BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
            MISSING_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
            billing_cycle_anchor: str
            missing_payment_method: str
            def __init__(self, billing_cycle_anchor: _Optional[str] = ..., missing_payment_method: _Optional[str] = ...) -> None: ...
        END_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        end_behavior: Subscription.TrialSettings.EndBehavior
        def __init__(self, end_behavior: _Optional[_Union[Subscription.TrialSettings.EndBehavior, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    BILLING_CYCLE_ANCHOR_CONFIG_FIELD_NUMBER: _ClassVar[int]
    BILLING_MODE_FIELD_NUMBER: _ClassVar[int]
    BILLING_SCHEDULES_FIELD_NUMBER: _ClassVar[int]
    BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
    CANCEL_AT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_AT_PERIOD_END_FIELD_NUMBER: _ClassVar[int]
    CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DAYS_UNTIL_DUE_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    ENDED_AT_FIELD_NUMBER: _ClassVar[int]
    INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    LATEST_INVOICE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MANAGED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NEXT_PENDING_INVOICE_ITEM_INVOICE_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    PAUSE_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    PENDING_INVOICE_ITEM_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    PENDING_SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
    PENDING_UPDATE_FIELD_NUMBER: _ClassVar[int]
    PRESENTMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    START_DATE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    TRIAL_END_FIELD_NUMBER: _ClassVar[int]
    TRIAL_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    TRIAL_START_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PERIOD_END_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PERIOD_START_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TAX_PERCENT_FIELD_NUMBER: _ClassVar[int]
    BILLING_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    application: str
    application_fee_percent: float
    automatic_tax: Subscription.AutomaticTax
    billing_cycle_anchor: int
    billing_cycle_anchor_config: Subscription.BillingCycleAnchorConfig
    billing_mode: Subscription.BillingMode
    billing_schedules: _containers.RepeatedCompositeFieldContainer[Subscription.BillingSchedules]
    billing_thresholds: Subscription.BillingThresholds
    cancel_at: int
    cancel_at_period_end: bool
    canceled_at: int
    cancellation_details: Subscription.CancellationDetails
    collection_method: str
    created: int
    currency: str
    customer: str
    customer_account: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    description: str
    discounts: _containers.RepeatedScalarFieldContainer[str]
    ended_at: int
    invoice_settings: Subscription.InvoiceSettings
    items: Subscription.Items
    latest_invoice: str
    livemode: bool
    managed_payments: Subscription.ManagedPayments
    metadata: _containers.ScalarMap[str, str]
    next_pending_invoice_item_invoice: int
    on_behalf_of: str
    pause_collection: Subscription.PauseCollection
    payment_settings: Subscription.PaymentSettings
    pending_invoice_item_interval: Subscription.PendingInvoiceItemInterval
    pending_setup_intent: str
    pending_update: Subscription.PendingUpdate
    presentment_details: Subscription.PresentmentDetails
    schedule: str
    start_date: int
    status: str
    status_details: Subscription.StatusDetails
    test_clock: str
    transfer_data: Subscription.TransferData
    trial_end: int
    trial_settings: Subscription.TrialSettings
    trial_start: int
    current_period_end: int
    current_period_start: int
    discount: _discount_pb2.Discount
    plan: _plan_pb2.Plan
    quantity: int
    tax_percent: float
    billing: str
    start: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., application: _Optional[str] = ..., application_fee_percent: _Optional[float] = ..., automatic_tax: _Optional[_Union[Subscription.AutomaticTax, _Mapping]] = ..., billing_cycle_anchor: _Optional[int] = ..., billing_cycle_anchor_config: _Optional[_Union[Subscription.BillingCycleAnchorConfig, _Mapping]] = ..., billing_mode: _Optional[_Union[Subscription.BillingMode, _Mapping]] = ..., billing_schedules: _Optional[_Iterable[_Union[Subscription.BillingSchedules, _Mapping]]] = ..., billing_thresholds: _Optional[_Union[Subscription.BillingThresholds, _Mapping]] = ..., cancel_at: _Optional[int] = ..., cancel_at_period_end: bool = ..., canceled_at: _Optional[int] = ..., cancellation_details: _Optional[_Union[Subscription.CancellationDetails, _Mapping]] = ..., collection_method: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., days_until_due: _Optional[int] = ..., default_payment_method: _Optional[str] = ..., default_source: _Optional[str] = ..., default_tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[str]] = ..., ended_at: _Optional[int] = ..., invoice_settings: _Optional[_Union[Subscription.InvoiceSettings, _Mapping]] = ..., items: _Optional[_Union[Subscription.Items, _Mapping]] = ..., latest_invoice: _Optional[str] = ..., livemode: bool = ..., managed_payments: _Optional[_Union[Subscription.ManagedPayments, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., next_pending_invoice_item_invoice: _Optional[int] = ..., on_behalf_of: _Optional[str] = ..., pause_collection: _Optional[_Union[Subscription.PauseCollection, _Mapping]] = ..., payment_settings: _Optional[_Union[Subscription.PaymentSettings, _Mapping]] = ..., pending_invoice_item_interval: _Optional[_Union[Subscription.PendingInvoiceItemInterval, _Mapping]] = ..., pending_setup_intent: _Optional[str] = ..., pending_update: _Optional[_Union[Subscription.PendingUpdate, _Mapping]] = ..., presentment_details: _Optional[_Union[Subscription.PresentmentDetails, _Mapping]] = ..., schedule: _Optional[str] = ..., start_date: _Optional[int] = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[Subscription.StatusDetails, _Mapping]] = ..., test_clock: _Optional[str] = ..., transfer_data: _Optional[_Union[Subscription.TransferData, _Mapping]] = ..., trial_end: _Optional[int] = ..., trial_settings: _Optional[_Union[Subscription.TrialSettings, _Mapping]] = ..., trial_start: _Optional[int] = ..., current_period_end: _Optional[int] = ..., current_period_start: _Optional[int] = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., plan: _Optional[_Union[_plan_pb2.Plan, _Mapping]] = ..., quantity: _Optional[int] = ..., tax_percent: _Optional[float] = ..., billing: _Optional[str] = ..., start: _Optional[int] = ...) -> None: ...

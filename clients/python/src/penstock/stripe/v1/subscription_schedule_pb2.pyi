from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SubscriptionSchedule(_message.Message):
    __slots__ = ("id", "object", "application", "billing_mode", "canceled_at", "completed_at", "created", "current_phase", "customer", "customer_account", "default_settings", "end_behavior", "livemode", "metadata", "pause_schedules", "phases", "released_at", "released_subscription", "status", "subscription", "test_clock")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
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
        flexible: SubscriptionSchedule.BillingMode.Flexible
        type: str
        updated_at: int
        def __init__(self, flexible: _Optional[_Union[SubscriptionSchedule.BillingMode.Flexible, _Mapping]] = ..., type: _Optional[str] = ..., updated_at: _Optional[int] = ...) -> None: ...
    class CurrentPhase(_message.Message):
        __slots__ = ("end_date", "start_date")
        END_DATE_FIELD_NUMBER: _ClassVar[int]
        START_DATE_FIELD_NUMBER: _ClassVar[int]
        end_date: int
        start_date: int
        def __init__(self, end_date: _Optional[int] = ..., start_date: _Optional[int] = ...) -> None: ...
    class DefaultSettings(_message.Message):
        __slots__ = ("application_fee_percent", "automatic_tax", "billing_cycle_anchor", "billing_thresholds", "collection_method", "default_payment_method", "description", "invoice_settings", "on_behalf_of", "transfer_data")
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
            liability: SubscriptionSchedule.DefaultSettings.AutomaticTax.Liability
            def __init__(self, disabled_reason: _Optional[str] = ..., enabled: bool = ..., liability: _Optional[_Union[SubscriptionSchedule.DefaultSettings.AutomaticTax.Liability, _Mapping]] = ...) -> None: ...
        class BillingThresholds(_message.Message):
            __slots__ = ("amount_gte", "reset_billing_cycle_anchor")
            AMOUNT_GTE_FIELD_NUMBER: _ClassVar[int]
            RESET_BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
            amount_gte: int
            reset_billing_cycle_anchor: bool
            def __init__(self, amount_gte: _Optional[int] = ..., reset_billing_cycle_anchor: bool = ...) -> None: ...
        class InvoiceSettings(_message.Message):
            __slots__ = ("account_tax_ids", "custom_fields", "days_until_due", "description", "footer", "issuer")
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
            DAYS_UNTIL_DUE_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            FOOTER_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
            custom_fields: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.DefaultSettings.InvoiceSettings.CustomFields]
            days_until_due: int
            description: str
            footer: str
            issuer: SubscriptionSchedule.DefaultSettings.InvoiceSettings.Issuer
            def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[SubscriptionSchedule.DefaultSettings.InvoiceSettings.CustomFields, _Mapping]]] = ..., days_until_due: _Optional[int] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[SubscriptionSchedule.DefaultSettings.InvoiceSettings.Issuer, _Mapping]] = ...) -> None: ...
        class TransferData(_message.Message):
            __slots__ = ("amount_percent", "destination")
            AMOUNT_PERCENT_FIELD_NUMBER: _ClassVar[int]
            DESTINATION_FIELD_NUMBER: _ClassVar[int]
            amount_percent: float
            destination: str
            def __init__(self, amount_percent: _Optional[float] = ..., destination: _Optional[str] = ...) -> None: ...
        APPLICATION_FEE_PERCENT_FIELD_NUMBER: _ClassVar[int]
        AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
        BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
        COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
        DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
        ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
        TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
        application_fee_percent: float
        automatic_tax: SubscriptionSchedule.DefaultSettings.AutomaticTax
        billing_cycle_anchor: str
        billing_thresholds: SubscriptionSchedule.DefaultSettings.BillingThresholds
        collection_method: str
        default_payment_method: str
        description: str
        invoice_settings: SubscriptionSchedule.DefaultSettings.InvoiceSettings
        on_behalf_of: str
        transfer_data: SubscriptionSchedule.DefaultSettings.TransferData
        def __init__(self, application_fee_percent: _Optional[float] = ..., automatic_tax: _Optional[_Union[SubscriptionSchedule.DefaultSettings.AutomaticTax, _Mapping]] = ..., billing_cycle_anchor: _Optional[str] = ..., billing_thresholds: _Optional[_Union[SubscriptionSchedule.DefaultSettings.BillingThresholds, _Mapping]] = ..., collection_method: _Optional[str] = ..., default_payment_method: _Optional[str] = ..., description: _Optional[str] = ..., invoice_settings: _Optional[_Union[SubscriptionSchedule.DefaultSettings.InvoiceSettings, _Mapping]] = ..., on_behalf_of: _Optional[str] = ..., transfer_data: _Optional[_Union[SubscriptionSchedule.DefaultSettings.TransferData, _Mapping]] = ...) -> None: ...
    class PauseSchedules(_message.Message):
        __slots__ = ("key", "pause", "resume")
        class Pause(_message.Message):
            __slots__ = ("pause_at", "settings", "status")
            class Settings(_message.Message):
                __slots__ = ("bill_for", "invoicing_behavior", "type")
                class BillFor(_message.Message):
                    __slots__ = ("outstanding_usage_through", "unused_time_from")
                    class OutstandingUsageThrough(_message.Message):
                        __slots__ = ("type",)
                        TYPE_FIELD_NUMBER: _ClassVar[int]
                        type: str
                        def __init__(self, type: _Optional[str] = ...) -> None: ...
                    class UnusedTimeFrom(_message.Message):
                        __slots__ = ("type",)
                        TYPE_FIELD_NUMBER: _ClassVar[int]
                        type: str
                        def __init__(self, type: _Optional[str] = ...) -> None: ...
                    OUTSTANDING_USAGE_THROUGH_FIELD_NUMBER: _ClassVar[int]
                    UNUSED_TIME_FROM_FIELD_NUMBER: _ClassVar[int]
                    outstanding_usage_through: SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor.OutstandingUsageThrough
                    unused_time_from: SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor.UnusedTimeFrom
                    def __init__(self, outstanding_usage_through: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor.OutstandingUsageThrough, _Mapping]] = ..., unused_time_from: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor.UnusedTimeFrom, _Mapping]] = ...) -> None: ...
                BILL_FOR_FIELD_NUMBER: _ClassVar[int]
                INVOICING_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                bill_for: SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor
                invoicing_behavior: str
                type: str
                def __init__(self, bill_for: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Settings.BillFor, _Mapping]] = ..., invoicing_behavior: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
            class Status(_message.Message):
                __slots__ = ("error", "type")
                class Error(_message.Message):
                    __slots__ = ("code", "message")
                    CODE_FIELD_NUMBER: _ClassVar[int]
                    MESSAGE_FIELD_NUMBER: _ClassVar[int]
                    code: str
                    message: str
                    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...
                ERROR_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                error: SubscriptionSchedule.PauseSchedules.Pause.Status.Error
                type: str
                def __init__(self, error: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Status.Error, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            PAUSE_AT_FIELD_NUMBER: _ClassVar[int]
            SETTINGS_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            pause_at: int
            settings: SubscriptionSchedule.PauseSchedules.Pause.Settings
            status: SubscriptionSchedule.PauseSchedules.Pause.Status
            def __init__(self, pause_at: _Optional[int] = ..., settings: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Settings, _Mapping]] = ..., status: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause.Status, _Mapping]] = ...) -> None: ...
        class Resume(_message.Message):
            __slots__ = ("resume_at", "settings", "status")
            class Settings(_message.Message):
                __slots__ = ("billing_cycle_anchor", "payment_behavior", "proration_behavior")
                BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
                PAYMENT_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
                PRORATION_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
                billing_cycle_anchor: str
                payment_behavior: str
                proration_behavior: str
                def __init__(self, billing_cycle_anchor: _Optional[str] = ..., payment_behavior: _Optional[str] = ..., proration_behavior: _Optional[str] = ...) -> None: ...
            class Status(_message.Message):
                __slots__ = ("error", "type")
                class Error(_message.Message):
                    __slots__ = ("code", "message")
                    CODE_FIELD_NUMBER: _ClassVar[int]
                    MESSAGE_FIELD_NUMBER: _ClassVar[int]
                    code: str
                    message: str
                    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...
                ERROR_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                error: SubscriptionSchedule.PauseSchedules.Resume.Status.Error
                type: str
                def __init__(self, error: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Resume.Status.Error, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            RESUME_AT_FIELD_NUMBER: _ClassVar[int]
            SETTINGS_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            resume_at: int
            settings: SubscriptionSchedule.PauseSchedules.Resume.Settings
            status: SubscriptionSchedule.PauseSchedules.Resume.Status
            def __init__(self, resume_at: _Optional[int] = ..., settings: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Resume.Settings, _Mapping]] = ..., status: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Resume.Status, _Mapping]] = ...) -> None: ...
        KEY_FIELD_NUMBER: _ClassVar[int]
        PAUSE_FIELD_NUMBER: _ClassVar[int]
        RESUME_FIELD_NUMBER: _ClassVar[int]
        key: str
        pause: SubscriptionSchedule.PauseSchedules.Pause
        resume: SubscriptionSchedule.PauseSchedules.Resume
        def __init__(self, key: _Optional[str] = ..., pause: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Pause, _Mapping]] = ..., resume: _Optional[_Union[SubscriptionSchedule.PauseSchedules.Resume, _Mapping]] = ...) -> None: ...
    class Phases(_message.Message):
        __slots__ = ("add_invoice_items", "application_fee_percent", "automatic_tax", "billing_cycle_anchor", "billing_thresholds", "collection_method", "currency", "default_payment_method", "default_tax_rates", "description", "discounts", "end_date", "invoice_settings", "items", "metadata", "on_behalf_of", "proration_behavior", "start_date", "transfer_data", "trial", "trial_end", "coupon", "plans", "tax_percent")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        class AddInvoiceItems(_message.Message):
            __slots__ = ("discountable", "discounts", "metadata", "period", "price", "quantity", "tax_rates")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class Discounts(_message.Message):
                __slots__ = ("coupon", "discount", "promotion_code")
                COUPON_FIELD_NUMBER: _ClassVar[int]
                DISCOUNT_FIELD_NUMBER: _ClassVar[int]
                PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
                coupon: str
                discount: str
                promotion_code: str
                def __init__(self, coupon: _Optional[str] = ..., discount: _Optional[str] = ..., promotion_code: _Optional[str] = ...) -> None: ...
            class Period(_message.Message):
                __slots__ = ("end", "start")
                class End(_message.Message):
                    __slots__ = ("timestamp", "type")
                    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    timestamp: int
                    type: str
                    def __init__(self, timestamp: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
                class Start(_message.Message):
                    __slots__ = ("timestamp", "type")
                    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    timestamp: int
                    type: str
                    def __init__(self, timestamp: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
                END_FIELD_NUMBER: _ClassVar[int]
                START_FIELD_NUMBER: _ClassVar[int]
                end: SubscriptionSchedule.Phases.AddInvoiceItems.Period.End
                start: SubscriptionSchedule.Phases.AddInvoiceItems.Period.Start
                def __init__(self, end: _Optional[_Union[SubscriptionSchedule.Phases.AddInvoiceItems.Period.End, _Mapping]] = ..., start: _Optional[_Union[SubscriptionSchedule.Phases.AddInvoiceItems.Period.Start, _Mapping]] = ...) -> None: ...
            DISCOUNTABLE_FIELD_NUMBER: _ClassVar[int]
            DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            PERIOD_FIELD_NUMBER: _ClassVar[int]
            PRICE_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TAX_RATES_FIELD_NUMBER: _ClassVar[int]
            discountable: bool
            discounts: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.AddInvoiceItems.Discounts]
            metadata: _containers.ScalarMap[str, str]
            period: SubscriptionSchedule.Phases.AddInvoiceItems.Period
            price: str
            quantity: int
            tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
            def __init__(self, discountable: bool = ..., discounts: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.AddInvoiceItems.Discounts, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., period: _Optional[_Union[SubscriptionSchedule.Phases.AddInvoiceItems.Period, _Mapping]] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ...) -> None: ...
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
            liability: SubscriptionSchedule.Phases.AutomaticTax.Liability
            def __init__(self, disabled_reason: _Optional[str] = ..., enabled: bool = ..., liability: _Optional[_Union[SubscriptionSchedule.Phases.AutomaticTax.Liability, _Mapping]] = ...) -> None: ...
        class BillingThresholds(_message.Message):
            __slots__ = ("amount_gte", "reset_billing_cycle_anchor")
            AMOUNT_GTE_FIELD_NUMBER: _ClassVar[int]
            RESET_BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
            amount_gte: int
            reset_billing_cycle_anchor: bool
            def __init__(self, amount_gte: _Optional[int] = ..., reset_billing_cycle_anchor: bool = ...) -> None: ...
        class Discounts(_message.Message):
            __slots__ = ("coupon", "discount", "promotion_code")
            COUPON_FIELD_NUMBER: _ClassVar[int]
            DISCOUNT_FIELD_NUMBER: _ClassVar[int]
            PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
            coupon: str
            discount: str
            promotion_code: str
            def __init__(self, coupon: _Optional[str] = ..., discount: _Optional[str] = ..., promotion_code: _Optional[str] = ...) -> None: ...
        class InvoiceSettings(_message.Message):
            __slots__ = ("account_tax_ids", "custom_fields", "days_until_due", "description", "footer", "issuer")
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
            DAYS_UNTIL_DUE_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            FOOTER_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
            custom_fields: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.InvoiceSettings.CustomFields]
            days_until_due: int
            description: str
            footer: str
            issuer: SubscriptionSchedule.Phases.InvoiceSettings.Issuer
            def __init__(self, account_tax_ids: _Optional[_Iterable[str]] = ..., custom_fields: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.InvoiceSettings.CustomFields, _Mapping]]] = ..., days_until_due: _Optional[int] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[SubscriptionSchedule.Phases.InvoiceSettings.Issuer, _Mapping]] = ...) -> None: ...
        class Items(_message.Message):
            __slots__ = ("billing_thresholds", "discounts", "metadata", "plan", "price", "quantity", "tax_rates")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class BillingThresholds(_message.Message):
                __slots__ = ("usage_gte",)
                USAGE_GTE_FIELD_NUMBER: _ClassVar[int]
                usage_gte: int
                def __init__(self, usage_gte: _Optional[int] = ...) -> None: ...
            class Discounts(_message.Message):
                __slots__ = ("coupon", "discount", "promotion_code")
                COUPON_FIELD_NUMBER: _ClassVar[int]
                DISCOUNT_FIELD_NUMBER: _ClassVar[int]
                PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
                coupon: str
                discount: str
                promotion_code: str
                def __init__(self, coupon: _Optional[str] = ..., discount: _Optional[str] = ..., promotion_code: _Optional[str] = ...) -> None: ...
            BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
            DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            PLAN_FIELD_NUMBER: _ClassVar[int]
            PRICE_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TAX_RATES_FIELD_NUMBER: _ClassVar[int]
            billing_thresholds: SubscriptionSchedule.Phases.Items.BillingThresholds
            discounts: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.Items.Discounts]
            metadata: _containers.ScalarMap[str, str]
            plan: str
            price: str
            quantity: int
            tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
            def __init__(self, billing_thresholds: _Optional[_Union[SubscriptionSchedule.Phases.Items.BillingThresholds, _Mapping]] = ..., discounts: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.Items.Discounts, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., plan: _Optional[str] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ...) -> None: ...
        class TransferData(_message.Message):
            __slots__ = ("amount_percent", "destination")
            AMOUNT_PERCENT_FIELD_NUMBER: _ClassVar[int]
            DESTINATION_FIELD_NUMBER: _ClassVar[int]
            amount_percent: float
            destination: str
            def __init__(self, amount_percent: _Optional[float] = ..., destination: _Optional[str] = ...) -> None: ...
        class Plans(_message.Message):
            __slots__ = ("billing_thresholds", "plan", "price", "quantity", "tax_rates")
            class BillingThresholds(_message.Message):
                __slots__ = ("usage_gte",)
                USAGE_GTE_FIELD_NUMBER: _ClassVar[int]
                usage_gte: int
                def __init__(self, usage_gte: _Optional[int] = ...) -> None: ...
            BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
            PLAN_FIELD_NUMBER: _ClassVar[int]
            PRICE_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TAX_RATES_FIELD_NUMBER: _ClassVar[int]
            billing_thresholds: SubscriptionSchedule.Phases.Plans.BillingThresholds
            plan: str
            price: str
            quantity: int
            tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
            def __init__(self, billing_thresholds: _Optional[_Union[SubscriptionSchedule.Phases.Plans.BillingThresholds, _Mapping]] = ..., plan: _Optional[str] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ..., tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ...) -> None: ...
        ADD_INVOICE_ITEMS_FIELD_NUMBER: _ClassVar[int]
        APPLICATION_FEE_PERCENT_FIELD_NUMBER: _ClassVar[int]
        AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
        BILLING_CYCLE_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        BILLING_THRESHOLDS_FIELD_NUMBER: _ClassVar[int]
        COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        DEFAULT_TAX_RATES_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
        END_DATE_FIELD_NUMBER: _ClassVar[int]
        INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
        ITEMS_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
        PRORATION_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        START_DATE_FIELD_NUMBER: _ClassVar[int]
        TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
        TRIAL_FIELD_NUMBER: _ClassVar[int]
        TRIAL_END_FIELD_NUMBER: _ClassVar[int]
        COUPON_FIELD_NUMBER: _ClassVar[int]
        PLANS_FIELD_NUMBER: _ClassVar[int]
        TAX_PERCENT_FIELD_NUMBER: _ClassVar[int]
        add_invoice_items: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.AddInvoiceItems]
        application_fee_percent: float
        automatic_tax: SubscriptionSchedule.Phases.AutomaticTax
        billing_cycle_anchor: str
        billing_thresholds: SubscriptionSchedule.Phases.BillingThresholds
        collection_method: str
        currency: str
        default_payment_method: str
        default_tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
        description: str
        discounts: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.Discounts]
        end_date: int
        invoice_settings: SubscriptionSchedule.Phases.InvoiceSettings
        items: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.Items]
        metadata: _containers.ScalarMap[str, str]
        on_behalf_of: str
        proration_behavior: str
        start_date: int
        transfer_data: SubscriptionSchedule.Phases.TransferData
        trial: bool
        trial_end: int
        coupon: str
        plans: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases.Plans]
        tax_percent: float
        def __init__(self, add_invoice_items: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.AddInvoiceItems, _Mapping]]] = ..., application_fee_percent: _Optional[float] = ..., automatic_tax: _Optional[_Union[SubscriptionSchedule.Phases.AutomaticTax, _Mapping]] = ..., billing_cycle_anchor: _Optional[str] = ..., billing_thresholds: _Optional[_Union[SubscriptionSchedule.Phases.BillingThresholds, _Mapping]] = ..., collection_method: _Optional[str] = ..., currency: _Optional[str] = ..., default_payment_method: _Optional[str] = ..., default_tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.Discounts, _Mapping]]] = ..., end_date: _Optional[int] = ..., invoice_settings: _Optional[_Union[SubscriptionSchedule.Phases.InvoiceSettings, _Mapping]] = ..., items: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.Items, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., on_behalf_of: _Optional[str] = ..., proration_behavior: _Optional[str] = ..., start_date: _Optional[int] = ..., transfer_data: _Optional[_Union[SubscriptionSchedule.Phases.TransferData, _Mapping]] = ..., trial: bool = ..., trial_end: _Optional[int] = ..., coupon: _Optional[str] = ..., plans: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases.Plans, _Mapping]]] = ..., tax_percent: _Optional[float] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    BILLING_MODE_FIELD_NUMBER: _ClassVar[int]
    CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_AT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PHASE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    END_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PAUSE_SCHEDULES_FIELD_NUMBER: _ClassVar[int]
    PHASES_FIELD_NUMBER: _ClassVar[int]
    RELEASED_AT_FIELD_NUMBER: _ClassVar[int]
    RELEASED_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    application: str
    billing_mode: SubscriptionSchedule.BillingMode
    canceled_at: int
    completed_at: int
    created: int
    current_phase: SubscriptionSchedule.CurrentPhase
    customer: str
    customer_account: str
    default_settings: SubscriptionSchedule.DefaultSettings
    end_behavior: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    pause_schedules: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.PauseSchedules]
    phases: _containers.RepeatedCompositeFieldContainer[SubscriptionSchedule.Phases]
    released_at: int
    released_subscription: str
    status: str
    subscription: str
    test_clock: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., application: _Optional[str] = ..., billing_mode: _Optional[_Union[SubscriptionSchedule.BillingMode, _Mapping]] = ..., canceled_at: _Optional[int] = ..., completed_at: _Optional[int] = ..., created: _Optional[int] = ..., current_phase: _Optional[_Union[SubscriptionSchedule.CurrentPhase, _Mapping]] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., default_settings: _Optional[_Union[SubscriptionSchedule.DefaultSettings, _Mapping]] = ..., end_behavior: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., pause_schedules: _Optional[_Iterable[_Union[SubscriptionSchedule.PauseSchedules, _Mapping]]] = ..., phases: _Optional[_Iterable[_Union[SubscriptionSchedule.Phases, _Mapping]]] = ..., released_at: _Optional[int] = ..., released_subscription: _Optional[str] = ..., status: _Optional[str] = ..., subscription: _Optional[str] = ..., test_clock: _Optional[str] = ...) -> None: ...

from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import item_pb2 as _item_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Quote(_message.Message):
    __slots__ = ("id", "object", "amount_subtotal", "amount_total", "application", "application_fee_amount", "application_fee_percent", "automatic_tax", "collection_method", "computed", "created", "currency", "customer", "customer_account", "default_tax_rates", "description", "discounts", "expires_at", "footer", "from_quote", "header", "invoice", "invoice_settings", "line_items", "livemode", "metadata", "number", "on_behalf_of", "status", "status_transitions", "subscription", "subscription_data", "subscription_schedule", "test_clock", "total_details", "transfer_data")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
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
        liability: Quote.AutomaticTax.Liability
        provider: str
        status: str
        def __init__(self, enabled: bool = ..., liability: _Optional[_Union[Quote.AutomaticTax.Liability, _Mapping]] = ..., provider: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...
    class Computed(_message.Message):
        __slots__ = ("recurring", "upfront")
        class Recurring(_message.Message):
            __slots__ = ("amount_subtotal", "amount_total", "interval", "interval_count", "total_details")
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
                    discounts: _containers.RepeatedCompositeFieldContainer[Quote.Computed.Recurring.TotalDetails.Breakdown.Discounts]
                    taxes: _containers.RepeatedCompositeFieldContainer[Quote.Computed.Recurring.TotalDetails.Breakdown.Taxes]
                    def __init__(self, discounts: _Optional[_Iterable[_Union[Quote.Computed.Recurring.TotalDetails.Breakdown.Discounts, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[Quote.Computed.Recurring.TotalDetails.Breakdown.Taxes, _Mapping]]] = ...) -> None: ...
                AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
                BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
                amount_discount: int
                amount_shipping: int
                amount_tax: int
                breakdown: Quote.Computed.Recurring.TotalDetails.Breakdown
                def __init__(self, amount_discount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., amount_tax: _Optional[int] = ..., breakdown: _Optional[_Union[Quote.Computed.Recurring.TotalDetails.Breakdown, _Mapping]] = ...) -> None: ...
            AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
            TOTAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
            amount_subtotal: int
            amount_total: int
            interval: str
            interval_count: int
            total_details: Quote.Computed.Recurring.TotalDetails
            def __init__(self, amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., total_details: _Optional[_Union[Quote.Computed.Recurring.TotalDetails, _Mapping]] = ...) -> None: ...
        class Upfront(_message.Message):
            __slots__ = ("amount_subtotal", "amount_total", "line_items", "total_details")
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
                    discounts: _containers.RepeatedCompositeFieldContainer[Quote.Computed.Upfront.TotalDetails.Breakdown.Discounts]
                    taxes: _containers.RepeatedCompositeFieldContainer[Quote.Computed.Upfront.TotalDetails.Breakdown.Taxes]
                    def __init__(self, discounts: _Optional[_Iterable[_Union[Quote.Computed.Upfront.TotalDetails.Breakdown.Discounts, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[Quote.Computed.Upfront.TotalDetails.Breakdown.Taxes, _Mapping]]] = ...) -> None: ...
                AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
                BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
                amount_discount: int
                amount_shipping: int
                amount_tax: int
                breakdown: Quote.Computed.Upfront.TotalDetails.Breakdown
                def __init__(self, amount_discount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., amount_tax: _Optional[int] = ..., breakdown: _Optional[_Union[Quote.Computed.Upfront.TotalDetails.Breakdown, _Mapping]] = ...) -> None: ...
            AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
            LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
            TOTAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
            amount_subtotal: int
            amount_total: int
            line_items: Quote.Computed.Upfront.LineItems
            total_details: Quote.Computed.Upfront.TotalDetails
            def __init__(self, amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., line_items: _Optional[_Union[Quote.Computed.Upfront.LineItems, _Mapping]] = ..., total_details: _Optional[_Union[Quote.Computed.Upfront.TotalDetails, _Mapping]] = ...) -> None: ...
        RECURRING_FIELD_NUMBER: _ClassVar[int]
        UPFRONT_FIELD_NUMBER: _ClassVar[int]
        recurring: Quote.Computed.Recurring
        upfront: Quote.Computed.Upfront
        def __init__(self, recurring: _Optional[_Union[Quote.Computed.Recurring, _Mapping]] = ..., upfront: _Optional[_Union[Quote.Computed.Upfront, _Mapping]] = ...) -> None: ...
    class FromQuote(_message.Message):
        __slots__ = ("is_revision", "quote")
        IS_REVISION_FIELD_NUMBER: _ClassVar[int]
        QUOTE_FIELD_NUMBER: _ClassVar[int]
        is_revision: bool
        quote: str
        def __init__(self, is_revision: bool = ..., quote: _Optional[str] = ...) -> None: ...
    class InvoiceSettings(_message.Message):
        __slots__ = ("custom_fields", "days_until_due", "description", "footer", "issuer")
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
        CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
        DAYS_UNTIL_DUE_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        FOOTER_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        custom_fields: _containers.RepeatedCompositeFieldContainer[Quote.InvoiceSettings.CustomFields]
        days_until_due: int
        description: str
        footer: str
        issuer: Quote.InvoiceSettings.Issuer
        def __init__(self, custom_fields: _Optional[_Iterable[_Union[Quote.InvoiceSettings.CustomFields, _Mapping]]] = ..., days_until_due: _Optional[int] = ..., description: _Optional[str] = ..., footer: _Optional[str] = ..., issuer: _Optional[_Union[Quote.InvoiceSettings.Issuer, _Mapping]] = ...) -> None: ...
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
    class StatusTransitions(_message.Message):
        __slots__ = ("accepted_at", "canceled_at", "finalized_at")
        ACCEPTED_AT_FIELD_NUMBER: _ClassVar[int]
        CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
        FINALIZED_AT_FIELD_NUMBER: _ClassVar[int]
        accepted_at: int
        canceled_at: int
        finalized_at: int
        def __init__(self, accepted_at: _Optional[int] = ..., canceled_at: _Optional[int] = ..., finalized_at: _Optional[int] = ...) -> None: ...
    class SubscriptionData(_message.Message):
        __slots__ = ("billing_mode", "description", "effective_date", "metadata", "trial_period_days")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        class BillingMode(_message.Message):
            __slots__ = ("flexible", "type")
            class Flexible(_message.Message):
                __slots__ = ("proration_discounts",)
                PRORATION_DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
                proration_discounts: str
                def __init__(self, proration_discounts: _Optional[str] = ...) -> None: ...
            FLEXIBLE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            flexible: Quote.SubscriptionData.BillingMode.Flexible
            type: str
            def __init__(self, flexible: _Optional[_Union[Quote.SubscriptionData.BillingMode.Flexible, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        BILLING_MODE_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        EFFECTIVE_DATE_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        TRIAL_PERIOD_DAYS_FIELD_NUMBER: _ClassVar[int]
        billing_mode: Quote.SubscriptionData.BillingMode
        description: str
        effective_date: int
        metadata: _containers.ScalarMap[str, str]
        trial_period_days: int
        def __init__(self, billing_mode: _Optional[_Union[Quote.SubscriptionData.BillingMode, _Mapping]] = ..., description: _Optional[str] = ..., effective_date: _Optional[int] = ..., metadata: _Optional[_Mapping[str, str]] = ..., trial_period_days: _Optional[int] = ...) -> None: ...
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
            discounts: _containers.RepeatedCompositeFieldContainer[Quote.TotalDetails.Breakdown.Discounts]
            taxes: _containers.RepeatedCompositeFieldContainer[Quote.TotalDetails.Breakdown.Taxes]
            def __init__(self, discounts: _Optional[_Iterable[_Union[Quote.TotalDetails.Breakdown.Discounts, _Mapping]]] = ..., taxes: _Optional[_Iterable[_Union[Quote.TotalDetails.Breakdown.Taxes, _Mapping]]] = ...) -> None: ...
        AMOUNT_DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TAX_FIELD_NUMBER: _ClassVar[int]
        BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
        amount_discount: int
        amount_shipping: int
        amount_tax: int
        breakdown: Quote.TotalDetails.Breakdown
        def __init__(self, amount_discount: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., amount_tax: _Optional[int] = ..., breakdown: _Optional[_Union[Quote.TotalDetails.Breakdown, _Mapping]] = ...) -> None: ...
    class TransferData(_message.Message):
        __slots__ = ("amount", "amount_percent", "destination")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_PERCENT_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        amount: int
        amount_percent: float
        destination: str
        def __init__(self, amount: _Optional[int] = ..., amount_percent: _Optional[float] = ..., destination: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
    COMPUTED_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    FOOTER_FIELD_NUMBER: _ClassVar[int]
    FROM_QUOTE_FIELD_NUMBER: _ClassVar[int]
    HEADER_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_DATA_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount_subtotal: int
    amount_total: int
    application: str
    application_fee_amount: int
    application_fee_percent: float
    automatic_tax: Quote.AutomaticTax
    collection_method: str
    computed: Quote.Computed
    created: int
    currency: str
    customer: str
    customer_account: str
    default_tax_rates: _containers.RepeatedScalarFieldContainer[str]
    description: str
    discounts: _containers.RepeatedScalarFieldContainer[str]
    expires_at: int
    footer: str
    from_quote: Quote.FromQuote
    header: str
    invoice: str
    invoice_settings: Quote.InvoiceSettings
    line_items: Quote.LineItems
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    number: str
    on_behalf_of: str
    status: str
    status_transitions: Quote.StatusTransitions
    subscription: str
    subscription_data: Quote.SubscriptionData
    subscription_schedule: str
    test_clock: str
    total_details: Quote.TotalDetails
    transfer_data: Quote.TransferData
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., application: _Optional[str] = ..., application_fee_amount: _Optional[int] = ..., application_fee_percent: _Optional[float] = ..., automatic_tax: _Optional[_Union[Quote.AutomaticTax, _Mapping]] = ..., collection_method: _Optional[str] = ..., computed: _Optional[_Union[Quote.Computed, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., default_tax_rates: _Optional[_Iterable[str]] = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[str]] = ..., expires_at: _Optional[int] = ..., footer: _Optional[str] = ..., from_quote: _Optional[_Union[Quote.FromQuote, _Mapping]] = ..., header: _Optional[str] = ..., invoice: _Optional[str] = ..., invoice_settings: _Optional[_Union[Quote.InvoiceSettings, _Mapping]] = ..., line_items: _Optional[_Union[Quote.LineItems, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., number: _Optional[str] = ..., on_behalf_of: _Optional[str] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[Quote.StatusTransitions, _Mapping]] = ..., subscription: _Optional[str] = ..., subscription_data: _Optional[_Union[Quote.SubscriptionData, _Mapping]] = ..., subscription_schedule: _Optional[str] = ..., test_clock: _Optional[str] = ..., total_details: _Optional[_Union[Quote.TotalDetails, _Mapping]] = ..., transfer_data: _Optional[_Union[Quote.TransferData, _Mapping]] = ...) -> None: ...

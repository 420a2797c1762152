from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import invoice_payment_pb2 as _invoice_payment_pb2
from penstock.stripe.v1 import line_item_pb2 as _line_item_pb2
from penstock.stripe.v1 import payment_intent_pb2 as _payment_intent_pb2
from penstock.stripe.v1 import payment_method_pb2 as _payment_method_pb2
from penstock.stripe.v1 import tax_rate_pb2 as _tax_rate_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Invoice(_message.Message):
    __slots__ = ("id", "object", "account_country", "account_name", "account_tax_ids", "amount_due", "amount_overpaid", "amount_paid", "amount_paid_off_stripe", "amount_remaining", "amount_shipping", "application", "attempt_count", "attempted", "auto_advance", "automatic_tax", "automatically_finalizes_at", "billing_reason", "collection_method", "confirmation_secret", "created", "currency", "custom_fields", "customer", "customer_account", "customer_address", "customer_email", "customer_name", "customer_phone", "customer_shipping", "customer_tax_exempt", "customer_tax_ids", "default_payment_method", "default_source", "default_tax_rates", "deleted", "description", "discounts", "due_date", "effective_at", "ending_balance", "footer", "from_invoice", "hosted_invoice_url", "invoice_pdf", "issuer", "last_finalization_error", "latest_revision", "lines", "livemode", "metadata", "next_payment_attempt", "number", "on_behalf_of", "parent", "payment_settings", "payments", "period_end", "period_start", "post_payment_credit_notes_amount", "pre_payment_credit_notes_amount", "receipt_number", "rendering", "shipping_cost", "shipping_details", "starting_balance", "statement_descriptor", "status", "status_details", "status_transitions", "subtotal", "subtotal_excluding_tax", "test_clock", "threshold_reason", "total", "total_discount_amounts", "total_excluding_tax", "total_pretax_credit_amounts", "total_taxes", "webhooks_delivered_at", "application_fee_amount", "charge", "discount", "paid", "paid_out_of_band", "payment_intent", "quote", "subscription", "subscription_details", "subscription_proration_date", "tax", "total_tax_amounts", "transfer_data", "rendering_options", "tax_percent", "application_fee", "billing", "closed", "date", "finalized_at", "forgiven")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AutomaticTax(_message.Message):
        __slots__ = ("disabled_reason", "enabled", "liability", "provider", "status")
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
        PROVIDER_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        disabled_reason: str
        enabled: bool
        liability: Invoice.AutomaticTax.Liability
        provider: str
        status: str
        def __init__(self, disabled_reason: _Optional[str] = ..., enabled: bool = ..., liability: _Optional[_Union[Invoice.AutomaticTax.Liability, _Mapping]] = ..., provider: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...
    class ConfirmationSecret(_message.Message):
        __slots__ = ("client_secret", "type")
        CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        client_secret: str
        type: str
        def __init__(self, client_secret: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class CustomFields(_message.Message):
        __slots__ = ("name", "value")
        NAME_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        name: str
        value: str
        def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class CustomerShipping(_message.Message):
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
    class CustomerTaxIds(_message.Message):
        __slots__ = ("type", "value")
        TYPE_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        type: str
        value: str
        def __init__(self, type: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class FromInvoice(_message.Message):
        __slots__ = ("action", "invoice")
        ACTION_FIELD_NUMBER: _ClassVar[int]
        INVOICE_FIELD_NUMBER: _ClassVar[int]
        action: str
        invoice: str
        def __init__(self, action: _Optional[str] = ..., invoice: _Optional[str] = ...) -> None: ...
    class Issuer(_message.Message):
        __slots__ = ("account", "type")
        ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        account: str
        type: str
        def __init__(self, account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class LastFinalizationError(_message.Message):
        __slots__ = ("advice_code", "charge", "code", "decline_code", "doc_url", "message", "network_advice_code", "network_decline_code", "param", "payment_intent", "payment_method", "payment_method_type", "request_log_url", "setup_intent", "source", "type")
        ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
        CHARGE_FIELD_NUMBER: _ClassVar[int]
        CODE_FIELD_NUMBER: _ClassVar[int]
        DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
        DOC_URL_FIELD_NUMBER: _ClassVar[int]
        MESSAGE_FIELD_NUMBER: _ClassVar[int]
        NETWORK_ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
        NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
        PARAM_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_TYPE_FIELD_NUMBER: _ClassVar[int]
        REQUEST_LOG_URL_FIELD_NUMBER: _ClassVar[int]
        SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
        SOURCE_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        advice_code: str
        charge: str
        code: str
        decline_code: str
        doc_url: str
        message: str
        network_advice_code: str
        network_decline_code: str
        param: str
        payment_intent: _payment_intent_pb2.PaymentIntent
        payment_method: _payment_method_pb2.PaymentMethod
        payment_method_type: str
        request_log_url: str
        setup_intent: _payment_intent_pb2.SetupIntent
        source: _customer_source_pb2.CustomerSource
        type: str
        def __init__(self, advice_code: _Optional[str] = ..., charge: _Optional[str] = ..., code: _Optional[str] = ..., decline_code: _Optional[str] = ..., doc_url: _Optional[str] = ..., message: _Optional[str] = ..., network_advice_code: _Optional[str] = ..., network_decline_code: _Optional[str] = ..., param: _Optional[str] = ..., payment_intent: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_method: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_type: _Optional[str] = ..., request_log_url: _Optional[str] = ..., setup_intent: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., source: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class Lines(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_line_item_pb2.LineItem]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_line_item_pb2.LineItem, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class Parent(_message.Message):
        __slots__ = ("quote_details", "subscription_details", "type")
        class QuoteDetails(_message.Message):
            __slots__ = ("quote",)
            QUOTE_FIELD_NUMBER: _ClassVar[int]
            quote: str
            def __init__(self, quote: _Optional[str] = ...) -> None: ...
        class SubscriptionDetails(_message.Message):
            __slots__ = ("metadata", "subscription", "subscription_proration_date")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            METADATA_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_PRORATION_DATE_FIELD_NUMBER: _ClassVar[int]
            metadata: _containers.ScalarMap[str, str]
            subscription: str
            subscription_proration_date: int
            def __init__(self, metadata: _Optional[_Mapping[str, str]] = ..., subscription: _Optional[str] = ..., subscription_proration_date: _Optional[int] = ...) -> None: ...
        QUOTE_DETAILS_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        quote_details: Invoice.Parent.QuoteDetails
        subscription_details: Invoice.Parent.SubscriptionDetails
        type: str
        def __init__(self, quote_details: _Optional[_Union[Invoice.Parent.QuoteDetails, _Mapping]] = ..., subscription_details: _Optional[_Union[Invoice.Parent.SubscriptionDetails, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class PaymentSettings(_message.Message):
        __slots__ = ("default_mandate", "payment_method_options", "payment_method_types")
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
                mandate_options: Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit.MandateOptions
                verification_method: str
                def __init__(self, mandate_options: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
            class Bancontact(_message.Message):
                __slots__ = ("preferred_language",)
                PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
                preferred_language: str
                def __init__(self, preferred_language: _Optional[str] = ...) -> None: ...
            class Billie(_message.Message):
                __slots__ = ("company_details", "reference")
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
                REFERENCE_FIELD_NUMBER: _ClassVar[int]
                company_details: Invoice.PaymentSettings.PaymentMethodOptions.Billie.CompanyDetails
                reference: str
                def __init__(self, company_details: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Billie.CompanyDetails, _Mapping]] = ..., reference: _Optional[str] = ...) -> None: ...
            class Blik(_message.Message):
                __slots__ = ()
                def __init__(self) -> None: ...
            class Card(_message.Message):
                __slots__ = ("installments", "request_three_d_secure")
                class Installments(_message.Message):
                    __slots__ = ("enabled",)
                    ENABLED_FIELD_NUMBER: _ClassVar[int]
                    enabled: bool
                    def __init__(self, enabled: bool = ...) -> None: ...
                INSTALLMENTS_FIELD_NUMBER: _ClassVar[int]
                REQUEST_THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
                installments: Invoice.PaymentSettings.PaymentMethodOptions.Card.Installments
                request_three_d_secure: str
                def __init__(self, installments: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Card.Installments, _Mapping]] = ..., request_three_d_secure: _Optional[str] = ...) -> None: ...
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
                    eu_bank_transfer: Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer
                    type: str
                    def __init__(self, eu_bank_transfer: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
                BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
                FUNDING_TYPE_FIELD_NUMBER: _ClassVar[int]
                bank_transfer: Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer
                funding_type: str
                def __init__(self, bank_transfer: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer, _Mapping]] = ..., funding_type: _Optional[str] = ...) -> None: ...
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
                mandate_options: Invoice.PaymentSettings.PaymentMethodOptions.Payto.MandateOptions
                def __init__(self, mandate_options: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Payto.MandateOptions, _Mapping]] = ...) -> None: ...
            class Pix(_message.Message):
                __slots__ = ("amount_includes_iof", "expires_after_seconds")
                AMOUNT_INCLUDES_IOF_FIELD_NUMBER: _ClassVar[int]
                EXPIRES_AFTER_SECONDS_FIELD_NUMBER: _ClassVar[int]
                amount_includes_iof: str
                expires_after_seconds: int
                def __init__(self, amount_includes_iof: _Optional[str] = ..., expires_after_seconds: _Optional[int] = ...) -> None: ...
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
                mandate_options: Invoice.PaymentSettings.PaymentMethodOptions.Upi.MandateOptions
                def __init__(self, mandate_options: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Upi.MandateOptions, _Mapping]] = ...) -> None: ...
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
                    filters: Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters
                    permissions: _containers.RepeatedScalarFieldContainer[str]
                    prefetch: _containers.RepeatedScalarFieldContainer[str]
                    def __init__(self, filters: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., prefetch: _Optional[_Iterable[str]] = ...) -> None: ...
                FINANCIAL_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
                VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                financial_connections: Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections
                verification_method: str
                def __init__(self, financial_connections: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
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
            acss_debit: Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit
            bancontact: Invoice.PaymentSettings.PaymentMethodOptions.Bancontact
            billie: Invoice.PaymentSettings.PaymentMethodOptions.Billie
            blik: Invoice.PaymentSettings.PaymentMethodOptions.Blik
            card: Invoice.PaymentSettings.PaymentMethodOptions.Card
            customer_balance: Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance
            konbini: Invoice.PaymentSettings.PaymentMethodOptions.Konbini
            payto: Invoice.PaymentSettings.PaymentMethodOptions.Payto
            pix: Invoice.PaymentSettings.PaymentMethodOptions.Pix
            sepa_debit: Invoice.PaymentSettings.PaymentMethodOptions.SepaDebit
            upi: Invoice.PaymentSettings.PaymentMethodOptions.Upi
            us_bank_account: Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount
            def __init__(self, acss_debit: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., bancontact: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Billie, _Mapping]] = ..., blik: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Blik, _Mapping]] = ..., card: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Card, _Mapping]] = ..., customer_balance: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance, _Mapping]] = ..., konbini: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Konbini, _Mapping]] = ..., payto: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Payto, _Mapping]] = ..., pix: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Pix, _Mapping]] = ..., sepa_debit: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., upi: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount, _Mapping]] = ...) -> None: ...
        DEFAULT_MANDATE_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
        default_mandate: str
        payment_method_options: Invoice.PaymentSettings.PaymentMethodOptions
        payment_method_types: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, default_mandate: _Optional[str] = ..., payment_method_options: _Optional[_Union[Invoice.PaymentSettings.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ...) -> None: ...
    class Payments(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_invoice_payment_pb2.InvoicePayment]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_invoice_payment_pb2.InvoicePayment, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class Rendering(_message.Message):
        __slots__ = ("amount_tax_display", "pdf", "template", "template_version")
        class Pdf(_message.Message):
            __slots__ = ("page_size",)
            PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
            page_size: str
            def __init__(self, page_size: _Optional[str] = ...) -> None: ...
        AMOUNT_TAX_DISPLAY_FIELD_NUMBER: _ClassVar[int]
        PDF_FIELD_NUMBER: _ClassVar[int]
        TEMPLATE_FIELD_NUMBER: _ClassVar[int]
        TEMPLATE_VERSION_FIELD_NUMBER: _ClassVar[int]
        amount_tax_display: str
        pdf: Invoice.Rendering.Pdf
        template: str
        template_version: int
        def __init__(self, amount_tax_display: _Optional[str] = ..., pdf: _Optional[_Union[Invoice.Rendering.Pdf, _Mapping]] = ..., template: _Optional[str] = ..., template_version: _Optional[int] = ...) -> None: ...
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
        taxes: _containers.RepeatedCompositeFieldContainer[Invoice.ShippingCost.Taxes]
        def __init__(self, amount_subtotal: _Optional[int] = ..., amount_tax: _Optional[int] = ..., amount_total: _Optional[int] = ..., shipping_rate: _Optional[str] = ..., taxes: _Optional[_Iterable[_Union[Invoice.ShippingCost.Taxes, _Mapping]]] = ...) -> None: ...
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
    class StatusDetails(_message.Message):
        __slots__ = ("uncollectible",)
        class Uncollectible(_message.Message):
            __slots__ = ("reason",)
            REASON_FIELD_NUMBER: _ClassVar[int]
            reason: str
            def __init__(self, reason: _Optional[str] = ...) -> None: ...
        UNCOLLECTIBLE_FIELD_NUMBER: _ClassVar[int]
        uncollectible: Invoice.StatusDetails.Uncollectible
        def __init__(self, uncollectible: _Optional[_Union[Invoice.StatusDetails.Uncollectible, _Mapping]] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("finalized_at", "marked_uncollectible_at", "paid_at", "voided_at")
        FINALIZED_AT_FIELD_NUMBER: _ClassVar[int]
        MARKED_UNCOLLECTIBLE_AT_FIELD_NUMBER: _ClassVar[int]
        PAID_AT_FIELD_NUMBER: _ClassVar[int]
        VOIDED_AT_FIELD_NUMBER: _ClassVar[int]
        finalized_at: int
        marked_uncollectible_at: int
        paid_at: int
        voided_at: int
        def __init__(self, finalized_at: _Optional[int] = ..., marked_uncollectible_at: _Optional[int] = ..., paid_at: _Optional[int] = ..., voided_at: _Optional[int] = ...) -> None: ...
    class ThresholdReason(_message.Message):
        __slots__ = ("amount_gte", "item_reasons")
        class ItemReasons(_message.Message):
            __slots__ = ("line_item_ids", "usage_gte")
            LINE_ITEM_IDS_FIELD_NUMBER: _ClassVar[int]
            USAGE_GTE_FIELD_NUMBER: _ClassVar[int]
            line_item_ids: _containers.RepeatedScalarFieldContainer[str]
            usage_gte: int
            def __init__(self, line_item_ids: _Optional[_Iterable[str]] = ..., usage_gte: _Optional[int] = ...) -> None: ...
        AMOUNT_GTE_FIELD_NUMBER: _ClassVar[int]
        ITEM_REASONS_FIELD_NUMBER: _ClassVar[int]
        amount_gte: int
        item_reasons: _containers.RepeatedCompositeFieldContainer[Invoice.ThresholdReason.ItemReasons]
        def __init__(self, amount_gte: _Optional[int] = ..., item_reasons: _Optional[_Iterable[_Union[Invoice.ThresholdReason.ItemReasons, _Mapping]]] = ...) -> None: ...
    class TotalDiscountAmounts(_message.Message):
        __slots__ = ("amount", "discount")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        discount: str
        def __init__(self, amount: _Optional[int] = ..., discount: _Optional[str] = ...) -> None: ...
    class TotalPretaxCreditAmounts(_message.Message):
        __slots__ = ("amount", "credit_balance_transaction", "discount", "type")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CREDIT_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        DISCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        credit_balance_transaction: str
        discount: str
        type: str
        def __init__(self, amount: _Optional[int] = ..., credit_balance_transaction: _Optional[str] = ..., discount: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class TotalTaxes(_message.Message):
        __slots__ = ("amount", "tax_behavior", "tax_rate_details", "taxability_reason", "taxable_amount", "type")
        class TaxRateDetails(_message.Message):
            __slots__ = ("tax_rate",)
            TAX_RATE_FIELD_NUMBER: _ClassVar[int]
            tax_rate: str
            def __init__(self, tax_rate: _Optional[str] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        TAX_BEHAVIOR_FIELD_NUMBER: _ClassVar[int]
        TAX_RATE_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
        TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        tax_behavior: str
        tax_rate_details: Invoice.TotalTaxes.TaxRateDetails
        taxability_reason: str
        taxable_amount: int
        type: str
        def __init__(self, amount: _Optional[int] = ..., tax_behavior: _Optional[str] = ..., tax_rate_details: _Optional[_Union[Invoice.TotalTaxes.TaxRateDetails, _Mapping]] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
    class SubscriptionDetails(_message.Message):
        __slots__ = ("metadata",)
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        METADATA_FIELD_NUMBER: _ClassVar[int]
        metadata: _containers.ScalarMap[str, str]
        def __init__(self, metadata: _Optional[_Mapping[str, str]] = ...) -> None: ...
    class TotalTaxAmounts(_message.Message):
        __slots__ = ("amount", "inclusive", "tax_rate", "taxability_reason", "taxable_amount")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        INCLUSIVE_FIELD_NUMBER: _ClassVar[int]
        TAX_RATE_FIELD_NUMBER: _ClassVar[int]
        TAXABILITY_REASON_FIELD_NUMBER: _ClassVar[int]
        TAXABLE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        inclusive: bool
        tax_rate: str
        taxability_reason: str
        taxable_amount: int
        def __init__(self, amount: _Optional[int] = ..., inclusive: bool = ..., tax_rate: _Optional[str] = ..., taxability_reason: _Optional[str] = ..., taxable_amount: _Optional[int] = ...) -> None: ...
    class TransferData(_message.Message):
        __slots__ = ("amount", "destination")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        amount: int
        destination: str
        def __init__(self, amount: _Optional[int] = ..., destination: _Optional[str] = ...) -> None: ...
    class RenderingOptions(_message.Message):
        __slots__ = ("amount_tax_display",)
        AMOUNT_TAX_DISPLAY_FIELD_NUMBER: _ClassVar[int]
        amount_tax_display: str
        def __init__(self, amount_tax_display: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_COUNTRY_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_NAME_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TAX_IDS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DUE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_OVERPAID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_PAID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_PAID_OFF_STRIPE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_REMAINING_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SHIPPING_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_COUNT_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTED_FIELD_NUMBER: _ClassVar[int]
    AUTO_ADVANCE_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
    AUTOMATICALLY_FINALIZES_AT_FIELD_NUMBER: _ClassVar[int]
    BILLING_REASON_FIELD_NUMBER: _ClassVar[int]
    COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_SECRET_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_EMAIL_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_PHONE_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_SHIPPING_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_TAX_EXEMPT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_TAX_IDS_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
    DUE_DATE_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_AT_FIELD_NUMBER: _ClassVar[int]
    ENDING_BALANCE_FIELD_NUMBER: _ClassVar[int]
    FOOTER_FIELD_NUMBER: _ClassVar[int]
    FROM_INVOICE_FIELD_NUMBER: _ClassVar[int]
    HOSTED_INVOICE_URL_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PDF_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    LAST_FINALIZATION_ERROR_FIELD_NUMBER: _ClassVar[int]
    LATEST_REVISION_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAYMENT_ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    PERIOD_END_FIELD_NUMBER: _ClassVar[int]
    PERIOD_START_FIELD_NUMBER: _ClassVar[int]
    POST_PAYMENT_CREDIT_NOTES_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PRE_PAYMENT_CREDIT_NOTES_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RENDERING_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_COST_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    STARTING_BALANCE_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    SUBTOTAL_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_REASON_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DISCOUNT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_EXCLUDING_TAX_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PRETAX_CREDIT_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TAXES_FIELD_NUMBER: _ClassVar[int]
    WEBHOOKS_DELIVERED_AT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    PAID_FIELD_NUMBER: _ClassVar[int]
    PAID_OUT_OF_BAND_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_PRORATION_DATE_FIELD_NUMBER: _ClassVar[int]
    TAX_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TAX_AMOUNTS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    RENDERING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    TAX_PERCENT_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_FIELD_NUMBER: _ClassVar[int]
    BILLING_FIELD_NUMBER: _ClassVar[int]
    CLOSED_FIELD_NUMBER: _ClassVar[int]
    DATE_FIELD_NUMBER: _ClassVar[int]
    FINALIZED_AT_FIELD_NUMBER: _ClassVar[int]
    FORGIVEN_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account_country: str
    account_name: str
    account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
    amount_due: int
    amount_overpaid: int
    amount_paid: int
    amount_paid_off_stripe: int
    amount_remaining: int
    amount_shipping: int
    application: str
    attempt_count: int
    attempted: bool
    auto_advance: bool
    automatic_tax: Invoice.AutomaticTax
    automatically_finalizes_at: int
    billing_reason: str
    collection_method: str
    confirmation_secret: Invoice.ConfirmationSecret
    created: int
    currency: str
    custom_fields: _containers.RepeatedCompositeFieldContainer[Invoice.CustomFields]
    customer: str
    customer_account: str
    customer_address: _address_pb2.Address
    customer_email: str
    customer_name: str
    customer_phone: str
    customer_shipping: Invoice.CustomerShipping
    customer_tax_exempt: str
    customer_tax_ids: _containers.RepeatedCompositeFieldContainer[Invoice.CustomerTaxIds]
    default_payment_method: str
    default_source: str
    default_tax_rates: _containers.RepeatedCompositeFieldContainer[_tax_rate_pb2.TaxRate]
    deleted: bool
    description: str
    discounts: _containers.RepeatedScalarFieldContainer[str]
    due_date: int
    effective_at: int
    ending_balance: int
    footer: str
    from_invoice: Invoice.FromInvoice
    hosted_invoice_url: str
    invoice_pdf: str
    issuer: Invoice.Issuer
    last_finalization_error: Invoice.LastFinalizationError
    latest_revision: str
    lines: Invoice.Lines
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    next_payment_attempt: int
    number: str
    on_behalf_of: str
    parent: Invoice.Parent
    payment_settings: Invoice.PaymentSettings
    payments: Invoice.Payments
    period_end: int
    period_start: int
    post_payment_credit_notes_amount: int
    pre_payment_credit_notes_amount: int
    receipt_number: str
    rendering: Invoice.Rendering
    shipping_cost: Invoice.ShippingCost
    shipping_details: Invoice.ShippingDetails
    starting_balance: int
    statement_descriptor: str
    status: str
    status_details: Invoice.StatusDetails
    status_transitions: Invoice.StatusTransitions
    subtotal: int
    subtotal_excluding_tax: int
    test_clock: str
    threshold_reason: Invoice.ThresholdReason
    total: int
    total_discount_amounts: _containers.RepeatedCompositeFieldContainer[Invoice.TotalDiscountAmounts]
    total_excluding_tax: int
    total_pretax_credit_amounts: _containers.RepeatedCompositeFieldContainer[Invoice.TotalPretaxCreditAmounts]
    total_taxes: _containers.RepeatedCompositeFieldContainer[Invoice.TotalTaxes]
    webhooks_delivered_at: int
    application_fee_amount: int
    charge: str
    discount: _discount_pb2.Discount
    paid: bool
    paid_out_of_band: bool
    payment_intent: str
    quote: str
    subscription: str
    subscription_details: Invoice.SubscriptionDetails
    subscription_proration_date: int
    tax: int
    total_tax_amounts: _containers.RepeatedCompositeFieldContainer[Invoice.TotalTaxAmounts]
    transfer_data: Invoice.TransferData
    rendering_options: Invoice.RenderingOptions
    tax_percent: float
    application_fee: int
    billing: str
    closed: bool
    date: int
    finalized_at: int
    forgiven: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account_country: _Optional[str] = ..., account_name: _Optional[str] = ..., account_tax_ids: _Optional[_Iterable[str]] = ..., amount_due: _Optional[int] = ..., amount_overpaid: _Optional[int] = ..., amount_paid: _Optional[int] = ..., amount_paid_off_stripe: _Optional[int] = ..., amount_remaining: _Optional[int] = ..., amount_shipping: _Optional[int] = ..., application: _Optional[str] = ..., attempt_count: _Optional[int] = ..., attempted: bool = ..., auto_advance: bool = ..., automatic_tax: _Optional[_Union[Invoice.AutomaticTax, _Mapping]] = ..., automatically_finalizes_at: _Optional[int] = ..., billing_reason: _Optional[str] = ..., collection_method: _Optional[str] = ..., confirmation_secret: _Optional[_Union[Invoice.ConfirmationSecret, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., custom_fields: _Optional[_Iterable[_Union[Invoice.CustomFields, _Mapping]]] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., customer_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., customer_email: _Optional[str] = ..., customer_name: _Optional[str] = ..., customer_phone: _Optional[str] = ..., customer_shipping: _Optional[_Union[Invoice.CustomerShipping, _Mapping]] = ..., customer_tax_exempt: _Optional[str] = ..., customer_tax_ids: _Optional[_Iterable[_Union[Invoice.CustomerTaxIds, _Mapping]]] = ..., default_payment_method: _Optional[str] = ..., default_source: _Optional[str] = ..., default_tax_rates: _Optional[_Iterable[_Union[_tax_rate_pb2.TaxRate, _Mapping]]] = ..., deleted: bool = ..., description: _Optional[str] = ..., discounts: _Optional[_Iterable[str]] = ..., due_date: _Optional[int] = ..., effective_at: _Optional[int] = ..., ending_balance: _Optional[int] = ..., footer: _Optional[str] = ..., from_invoice: _Optional[_Union[Invoice.FromInvoice, _Mapping]] = ..., hosted_invoice_url: _Optional[str] = ..., invoice_pdf: _Optional[str] = ..., issuer: _Optional[_Union[Invoice.Issuer, _Mapping]] = ..., last_finalization_error: _Optional[_Union[Invoice.LastFinalizationError, _Mapping]] = ..., latest_revision: _Optional[str] = ..., lines: _Optional[_Union[Invoice.Lines, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., next_payment_attempt: _Optional[int] = ..., number: _Optional[str] = ..., on_behalf_of: _Optional[str] = ..., parent: _Optional[_Union[Invoice.Parent, _Mapping]] = ..., payment_settings: _Optional[_Union[Invoice.PaymentSettings, _Mapping]] = ..., payments: _Optional[_Union[Invoice.Payments, _Mapping]] = ..., period_end: _Optional[int] = ..., period_start: _Optional[int] = ..., post_payment_credit_notes_amount: _Optional[int] = ..., pre_payment_credit_notes_amount: _Optional[int] = ..., receipt_number: _Optional[str] = ..., rendering: _Optional[_Union[Invoice.Rendering, _Mapping]] = ..., shipping_cost: _Optional[_Union[Invoice.ShippingCost, _Mapping]] = ..., shipping_details: _Optional[_Union[Invoice.ShippingDetails, _Mapping]] = ..., starting_balance: _Optional[int] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[Invoice.StatusDetails, _Mapping]] = ..., status_transitions: _Optional[_Union[Invoice.StatusTransitions, _Mapping]] = ..., subtotal: _Optional[int] = ..., subtotal_excluding_tax: _Optional[int] = ..., test_clock: _Optional[str] = ..., threshold_reason: _Optional[_Union[Invoice.ThresholdReason, _Mapping]] = ..., total: _Optional[int] = ..., total_discount_amounts: _Optional[_Iterable[_Union[Invoice.TotalDiscountAmounts, _Mapping]]] = ..., total_excluding_tax: _Optional[int] = ..., total_pretax_credit_amounts: _Optional[_Iterable[_Union[Invoice.TotalPretaxCreditAmounts, _Mapping]]] = ..., total_taxes: _Optional[_Iterable[_Union[Invoice.TotalTaxes, _Mapping]]] = ..., webhooks_delivered_at: _Optional[int] = ..., application_fee_amount: _Optional[int] = ..., charge: _Optional[str] = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., paid: bool = ..., paid_out_of_band: bool = ..., payment_intent: _Optional[str] = ..., quote: _Optional[str] = ..., subscription: _Optional[str] = ..., subscription_details: _Optional[_Union[Invoice.SubscriptionDetails, _Mapping]] = ..., subscription_proration_date: _Optional[int] = ..., tax: _Optional[int] = ..., total_tax_amounts: _Optional[_Iterable[_Union[Invoice.TotalTaxAmounts, _Mapping]]] = ..., transfer_data: _Optional[_Union[Invoice.TransferData, _Mapping]] = ..., rendering_options: _Optional[_Union[Invoice.RenderingOptions, _Mapping]] = ..., tax_percent: _Optional[float] = ..., application_fee: _Optional[int] = ..., billing: _Optional[str] = ..., closed: bool = ..., date: _Optional[int] = ..., finalized_at: _Optional[int] = ..., forgiven: bool = ...) -> None: ...

from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import refund_pb2 as _refund_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Charge(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_captured", "amount_refunded", "application", "application_fee", "application_fee_amount", "authorization_code", "balance_transaction", "billing_details", "calculated_statement_descriptor", "captured", "created", "currency", "customer", "description", "disputed", "failure_balance_transaction", "failure_code", "failure_message", "fraud_details", "level3", "livemode", "metadata", "on_behalf_of", "outcome", "paid", "payment_intent", "payment_method", "payment_method_details", "presentment_details", "radar_options", "receipt_email", "receipt_number", "receipt_url", "refunded", "refunds", "review", "shipping", "source", "source_transfer", "statement_descriptor", "statement_descriptor_suffix", "status", "transfer", "transfer_data", "transfer_group", "invoice", "alternate_statement_descriptors", "destination", "dispute", "order")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class BillingDetails(_message.Message):
        __slots__ = ("address", "email", "name", "phone", "tax_id")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        TAX_ID_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        email: str
        name: str
        phone: str
        tax_id: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., tax_id: _Optional[str] = ...) -> None: ...
    class FraudDetails(_message.Message):
        __slots__ = ("stripe_report", "user_report")
        STRIPE_REPORT_FIELD_NUMBER: _ClassVar[int]
        USER_REPORT_FIELD_NUMBER: _ClassVar[int]
        stripe_report: str
        user_report: str
        def __init__(self, stripe_report: _Optional[str] = ..., user_report: _Optional[str] = ...) -> None: ...
    class Level3(_message.Message):
        __slots__ = ("customer_reference", "line_items", "merchant_reference", "shipping_address_zip", "shipping_amount", "shipping_from_zip")
        class LineItems(_message.Message):
            __slots__ = ("discount_amount", "product_code", "product_description", "quantity", "tax_amount", "unit_cost")
            DISCOUNT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_CODE_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TAX_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            UNIT_COST_FIELD_NUMBER: _ClassVar[int]
            discount_amount: int
            product_code: str
            product_description: str
            quantity: int
            tax_amount: int
            unit_cost: int
            def __init__(self, discount_amount: _Optional[int] = ..., product_code: _Optional[str] = ..., product_description: _Optional[str] = ..., quantity: _Optional[int] = ..., tax_amount: _Optional[int] = ..., unit_cost: _Optional[int] = ...) -> None: ...
        CUSTOMER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_ADDRESS_ZIP_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_FROM_ZIP_FIELD_NUMBER: _ClassVar[int]
        customer_reference: str
        line_items: _containers.RepeatedCompositeFieldContainer[Charge.Level3.LineItems]
        merchant_reference: str
        shipping_address_zip: str
        shipping_amount: int
        shipping_from_zip: str
        def __init__(self, customer_reference: _Optional[str] = ..., line_items: _Optional[_Iterable[_Union[Charge.Level3.LineItems, _Mapping]]] = ..., merchant_reference: _Optional[str] = ..., shipping_address_zip: _Optional[str] = ..., shipping_amount: _Optional[int] = ..., shipping_from_zip: _Optional[str] = ...) -> None: ...
    class Outcome(_message.Message):
        __slots__ = ("advice_code", "network_advice_code", "network_decline_code", "network_status", "reason", "risk_level", "risk_score", "rule", "seller_message", "type")
        ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
        NETWORK_ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
        NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
        NETWORK_STATUS_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        RISK_LEVEL_FIELD_NUMBER: _ClassVar[int]
        RISK_SCORE_FIELD_NUMBER: _ClassVar[int]
        RULE_FIELD_NUMBER: _ClassVar[int]
        SELLER_MESSAGE_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        advice_code: str
        network_advice_code: str
        network_decline_code: str
        network_status: str
        reason: str
        risk_level: str
        risk_score: int
        rule: str
        seller_message: str
        type: str
        def __init__(self, advice_code: _Optional[str] = ..., network_advice_code: _Optional[str] = ..., network_decline_code: _Optional[str] = ..., network_status: _Optional[str] = ..., reason: _Optional[str] = ..., risk_level: _Optional[str] = ..., risk_score: _Optional[int] = ..., rule: _Optional[str] = ..., seller_message: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class PaymentMethodDetails(_message.Message):
        __slots__ = ("ach_credit_transfer", "ach_debit", "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "card_present", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_credit_transfer", "sepa_debit", "sequra", "sofort", "stripe_account", "sunbit", "swish", "twint", "type", "upi", "us_bank_account", "wechat", "wechat_pay", "zip", "bitcoin")
        class AchCreditTransfer(_message.Message):
            __slots__ = ("account_number", "bank_name", "routing_number", "swift_code")
            ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            SWIFT_CODE_FIELD_NUMBER: _ClassVar[int]
            account_number: str
            bank_name: str
            routing_number: str
            swift_code: str
            def __init__(self, account_number: _Optional[str] = ..., bank_name: _Optional[str] = ..., routing_number: _Optional[str] = ..., swift_code: _Optional[str] = ...) -> None: ...
        class AchDebit(_message.Message):
            __slots__ = ("account_holder_type", "bank_name", "country", "fingerprint", "last4", "routing_number")
            ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            account_holder_type: str
            bank_name: str
            country: str
            fingerprint: str
            last4: str
            routing_number: str
            def __init__(self, account_holder_type: _Optional[str] = ..., bank_name: _Optional[str] = ..., country: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
        class AcssDebit(_message.Message):
            __slots__ = ("bank_name", "expected_debit_date", "fingerprint", "institution_number", "last4", "mandate", "transit_number")
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            INSTITUTION_NUMBER_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            TRANSIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
            bank_name: str
            expected_debit_date: str
            fingerprint: str
            institution_number: str
            last4: str
            mandate: str
            transit_number: str
            def __init__(self, bank_name: _Optional[str] = ..., expected_debit_date: _Optional[str] = ..., fingerprint: _Optional[str] = ..., institution_number: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., transit_number: _Optional[str] = ...) -> None: ...
        class Affirm(_message.Message):
            __slots__ = ("location", "reader", "transaction_id")
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            location: str
            reader: str
            transaction_id: str
            def __init__(self, location: _Optional[str] = ..., reader: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class AfterpayClearpay(_message.Message):
            __slots__ = ("order_id", "reference")
            ORDER_ID_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            order_id: str
            reference: str
            def __init__(self, order_id: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...
        class Alipay(_message.Message):
            __slots__ = ("buyer_id", "fingerprint", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            fingerprint: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., fingerprint: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Alma(_message.Message):
            __slots__ = ("installments", "transaction_id")
            class Installments(_message.Message):
                __slots__ = ("count",)
                COUNT_FIELD_NUMBER: _ClassVar[int]
                count: int
                def __init__(self, count: _Optional[int] = ...) -> None: ...
            INSTALLMENTS_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            installments: Charge.PaymentMethodDetails.Alma.Installments
            transaction_id: str
            def __init__(self, installments: _Optional[_Union[Charge.PaymentMethodDetails.Alma.Installments, _Mapping]] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class AmazonPay(_message.Message):
            __slots__ = ("funding", "transaction_id")
            class Funding(_message.Message):
                __slots__ = ("card", "type")
                class Card(_message.Message):
                    __slots__ = ("brand", "country", "exp_month", "exp_year", "funding", "last4")
                    BRAND_FIELD_NUMBER: _ClassVar[int]
                    COUNTRY_FIELD_NUMBER: _ClassVar[int]
                    EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
                    EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
                    FUNDING_FIELD_NUMBER: _ClassVar[int]
                    LAST4_FIELD_NUMBER: _ClassVar[int]
                    brand: str
                    country: str
                    exp_month: int
                    exp_year: int
                    funding: str
                    last4: str
                    def __init__(self, brand: _Optional[str] = ..., country: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., funding: _Optional[str] = ..., last4: _Optional[str] = ...) -> None: ...
                CARD_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                card: Charge.PaymentMethodDetails.AmazonPay.Funding.Card
                type: str
                def __init__(self, card: _Optional[_Union[Charge.PaymentMethodDetails.AmazonPay.Funding.Card, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            FUNDING_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            funding: Charge.PaymentMethodDetails.AmazonPay.Funding
            transaction_id: str
            def __init__(self, funding: _Optional[_Union[Charge.PaymentMethodDetails.AmazonPay.Funding, _Mapping]] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class AuBecsDebit(_message.Message):
            __slots__ = ("bsb_number", "expected_debit_date", "fingerprint", "last4", "mandate")
            BSB_NUMBER_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            bsb_number: str
            expected_debit_date: str
            fingerprint: str
            last4: str
            mandate: str
            def __init__(self, bsb_number: _Optional[str] = ..., expected_debit_date: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ...) -> None: ...
        class BacsDebit(_message.Message):
            __slots__ = ("expected_debit_date", "fingerprint", "last4", "mandate", "sort_code")
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            SORT_CODE_FIELD_NUMBER: _ClassVar[int]
            expected_debit_date: str
            fingerprint: str
            last4: str
            mandate: str
            sort_code: str
            def __init__(self, expected_debit_date: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., sort_code: _Optional[str] = ...) -> None: ...
        class Bancontact(_message.Message):
            __slots__ = ("bank_code", "bank_name", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4", "preferred_language", "verified_name")
            BANK_CODE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            BIC_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_MANDATE_FIELD_NUMBER: _ClassVar[int]
            IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank_code: str
            bank_name: str
            bic: str
            generated_sepa_debit: str
            generated_sepa_debit_mandate: str
            iban_last4: str
            preferred_language: str
            verified_name: str
            def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., generated_sepa_debit: _Optional[str] = ..., generated_sepa_debit_mandate: _Optional[str] = ..., iban_last4: _Optional[str] = ..., preferred_language: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class Billie(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class Bizum(_message.Message):
            __slots__ = ("buyer_id", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Blik(_message.Message):
            __slots__ = ("buyer_id",)
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            def __init__(self, buyer_id: _Optional[str] = ...) -> None: ...
        class Boleto(_message.Message):
            __slots__ = ("tax_id",)
            TAX_ID_FIELD_NUMBER: _ClassVar[int]
            tax_id: str
            def __init__(self, tax_id: _Optional[str] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("amount_authorized", "authorization_code", "brand", "capture_before", "checks", "country", "description", "electronic_commerce_indicator", "exp_month", "exp_year", "extended_authorization", "fingerprint", "funding", "iin", "incremental_authorization", "installments", "issuer", "last4", "mandate", "moto", "multicapture", "network", "network_token", "network_transaction_id", "overcapture", "regulated_status", "setup_credential_usage", "stored_credential_usage", "three_d_secure", "transaction_link_id", "wallet")
            class Checks(_message.Message):
                __slots__ = ("address_line1_check", "address_postal_code_check", "cvc_check")
                ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
                ADDRESS_POSTAL_CODE_CHECK_FIELD_NUMBER: _ClassVar[int]
                CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
                address_line1_check: str
                address_postal_code_check: str
                cvc_check: str
                def __init__(self, address_line1_check: _Optional[str] = ..., address_postal_code_check: _Optional[str] = ..., cvc_check: _Optional[str] = ...) -> None: ...
            class ExtendedAuthorization(_message.Message):
                __slots__ = ("status",)
                STATUS_FIELD_NUMBER: _ClassVar[int]
                status: str
                def __init__(self, status: _Optional[str] = ...) -> None: ...
            class IncrementalAuthorization(_message.Message):
                __slots__ = ("status",)
                STATUS_FIELD_NUMBER: _ClassVar[int]
                status: str
                def __init__(self, status: _Optional[str] = ...) -> None: ...
            class Installments(_message.Message):
                __slots__ = ("plan",)
                class Plan(_message.Message):
                    __slots__ = ("count", "interval", "type")
                    COUNT_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    count: int
                    interval: str
                    type: str
                    def __init__(self, count: _Optional[int] = ..., interval: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
                PLAN_FIELD_NUMBER: _ClassVar[int]
                plan: Charge.PaymentMethodDetails.Card.Installments.Plan
                def __init__(self, plan: _Optional[_Union[Charge.PaymentMethodDetails.Card.Installments.Plan, _Mapping]] = ...) -> None: ...
            class Multicapture(_message.Message):
                __slots__ = ("status",)
                STATUS_FIELD_NUMBER: _ClassVar[int]
                status: str
                def __init__(self, status: _Optional[str] = ...) -> None: ...
            class NetworkToken(_message.Message):
                __slots__ = ("used",)
                USED_FIELD_NUMBER: _ClassVar[int]
                used: bool
                def __init__(self, used: bool = ...) -> None: ...
            class Overcapture(_message.Message):
                __slots__ = ("maximum_amount_capturable", "status")
                MAXIMUM_AMOUNT_CAPTURABLE_FIELD_NUMBER: _ClassVar[int]
                STATUS_FIELD_NUMBER: _ClassVar[int]
                maximum_amount_capturable: int
                status: str
                def __init__(self, maximum_amount_capturable: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...
            class ThreeDSecure(_message.Message):
                __slots__ = ("authentication_flow", "electronic_commerce_indicator", "exemption_indicator", "exemption_indicator_applied", "result", "result_reason", "transaction_id", "version", "authenticated", "succeeded")
                AUTHENTICATION_FLOW_FIELD_NUMBER: _ClassVar[int]
                ELECTRONIC_COMMERCE_INDICATOR_FIELD_NUMBER: _ClassVar[int]
                EXEMPTION_INDICATOR_FIELD_NUMBER: _ClassVar[int]
                EXEMPTION_INDICATOR_APPLIED_FIELD_NUMBER: _ClassVar[int]
                RESULT_FIELD_NUMBER: _ClassVar[int]
                RESULT_REASON_FIELD_NUMBER: _ClassVar[int]
                TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
                VERSION_FIELD_NUMBER: _ClassVar[int]
                AUTHENTICATED_FIELD_NUMBER: _ClassVar[int]
                SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
                authentication_flow: str
                electronic_commerce_indicator: str
                exemption_indicator: str
                exemption_indicator_applied: bool
                result: str
                result_reason: str
                transaction_id: str
                version: str
                authenticated: bool
                succeeded: bool
                def __init__(self, authentication_flow: _Optional[str] = ..., electronic_commerce_indicator: _Optional[str] = ..., exemption_indicator: _Optional[str] = ..., exemption_indicator_applied: bool = ..., result: _Optional[str] = ..., result_reason: _Optional[str] = ..., transaction_id: _Optional[str] = ..., version: _Optional[str] = ..., authenticated: bool = ..., succeeded: bool = ...) -> None: ...
            class Wallet(_message.Message):
                __slots__ = ("amex_express_checkout", "apple_pay", "dynamic_last4", "google_pay", "link", "masterpass", "samsung_pay", "type", "visa_checkout")
                class AmexExpressCheckout(_message.Message):
                    __slots__ = ()
                    def __init__(self) -> None: ...
                class ApplePay(_message.Message):
                    __slots__ = ()
                    def __init__(self) -> None: ...
                class GooglePay(_message.Message):
                    __slots__ = ()
                    def __init__(self) -> None: ...
                class Link(_message.Message):
                    __slots__ = ("funding_source_group",)
                    FUNDING_SOURCE_GROUP_FIELD_NUMBER: _ClassVar[int]
                    funding_source_group: str
                    def __init__(self, funding_source_group: _Optional[str] = ...) -> None: ...
                class Masterpass(_message.Message):
                    __slots__ = ("billing_address", "email", "name", "shipping_address")
                    BILLING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    EMAIL_FIELD_NUMBER: _ClassVar[int]
                    NAME_FIELD_NUMBER: _ClassVar[int]
                    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    billing_address: _address_pb2.Address
                    email: str
                    name: str
                    shipping_address: _address_pb2.Address
                    def __init__(self, billing_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...
                class SamsungPay(_message.Message):
                    __slots__ = ()
                    def __init__(self) -> None: ...
                class VisaCheckout(_message.Message):
                    __slots__ = ("billing_address", "email", "name", "shipping_address")
                    BILLING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    EMAIL_FIELD_NUMBER: _ClassVar[int]
                    NAME_FIELD_NUMBER: _ClassVar[int]
                    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    billing_address: _address_pb2.Address
                    email: str
                    name: str
                    shipping_address: _address_pb2.Address
                    def __init__(self, billing_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...
                AMEX_EXPRESS_CHECKOUT_FIELD_NUMBER: _ClassVar[int]
                APPLE_PAY_FIELD_NUMBER: _ClassVar[int]
                DYNAMIC_LAST4_FIELD_NUMBER: _ClassVar[int]
                GOOGLE_PAY_FIELD_NUMBER: _ClassVar[int]
                LINK_FIELD_NUMBER: _ClassVar[int]
                MASTERPASS_FIELD_NUMBER: _ClassVar[int]
                SAMSUNG_PAY_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                VISA_CHECKOUT_FIELD_NUMBER: _ClassVar[int]
                amex_express_checkout: Charge.PaymentMethodDetails.Card.Wallet.AmexExpressCheckout
                apple_pay: Charge.PaymentMethodDetails.Card.Wallet.ApplePay
                dynamic_last4: str
                google_pay: Charge.PaymentMethodDetails.Card.Wallet.GooglePay
                link: Charge.PaymentMethodDetails.Card.Wallet.Link
                masterpass: Charge.PaymentMethodDetails.Card.Wallet.Masterpass
                samsung_pay: Charge.PaymentMethodDetails.Card.Wallet.SamsungPay
                type: str
                visa_checkout: Charge.PaymentMethodDetails.Card.Wallet.VisaCheckout
                def __init__(self, amex_express_checkout: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.AmexExpressCheckout, _Mapping]] = ..., apple_pay: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.ApplePay, _Mapping]] = ..., dynamic_last4: _Optional[str] = ..., google_pay: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.GooglePay, _Mapping]] = ..., link: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.Link, _Mapping]] = ..., masterpass: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.Masterpass, _Mapping]] = ..., samsung_pay: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.SamsungPay, _Mapping]] = ..., type: _Optional[str] = ..., visa_checkout: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet.VisaCheckout, _Mapping]] = ...) -> None: ...
            AMOUNT_AUTHORIZED_FIELD_NUMBER: _ClassVar[int]
            AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
            BRAND_FIELD_NUMBER: _ClassVar[int]
            CAPTURE_BEFORE_FIELD_NUMBER: _ClassVar[int]
            CHECKS_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            ELECTRONIC_COMMERCE_INDICATOR_FIELD_NUMBER: _ClassVar[int]
            EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
            EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
            EXTENDED_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            FUNDING_FIELD_NUMBER: _ClassVar[int]
            IIN_FIELD_NUMBER: _ClassVar[int]
            INCREMENTAL_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            INSTALLMENTS_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            MOTO_FIELD_NUMBER: _ClassVar[int]
            MULTICAPTURE_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            NETWORK_TOKEN_FIELD_NUMBER: _ClassVar[int]
            NETWORK_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            OVERCAPTURE_FIELD_NUMBER: _ClassVar[int]
            REGULATED_STATUS_FIELD_NUMBER: _ClassVar[int]
            SETUP_CREDENTIAL_USAGE_FIELD_NUMBER: _ClassVar[int]
            STORED_CREDENTIAL_USAGE_FIELD_NUMBER: _ClassVar[int]
            THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_LINK_ID_FIELD_NUMBER: _ClassVar[int]
            WALLET_FIELD_NUMBER: _ClassVar[int]
            amount_authorized: int
            authorization_code: str
            brand: str
            capture_before: int
            checks: Charge.PaymentMethodDetails.Card.Checks
            country: str
            description: str
            electronic_commerce_indicator: str
            exp_month: int
            exp_year: int
            extended_authorization: Charge.PaymentMethodDetails.Card.ExtendedAuthorization
            fingerprint: str
            funding: str
            iin: str
            incremental_authorization: Charge.PaymentMethodDetails.Card.IncrementalAuthorization
            installments: Charge.PaymentMethodDetails.Card.Installments
            issuer: str
            last4: str
            mandate: str
            moto: bool
            multicapture: Charge.PaymentMethodDetails.Card.Multicapture
            network: str
            network_token: Charge.PaymentMethodDetails.Card.NetworkToken
            network_transaction_id: str
            overcapture: Charge.PaymentMethodDetails.Card.Overcapture
            regulated_status: str
            setup_credential_usage: str
            stored_credential_usage: str
            three_d_secure: Charge.PaymentMethodDetails.Card.ThreeDSecure
            transaction_link_id: str
            wallet: Charge.PaymentMethodDetails.Card.Wallet
            def __init__(self, amount_authorized: _Optional[int] = ..., authorization_code: _Optional[str] = ..., brand: _Optional[str] = ..., capture_before: _Optional[int] = ..., checks: _Optional[_Union[Charge.PaymentMethodDetails.Card.Checks, _Mapping]] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., electronic_commerce_indicator: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., extended_authorization: _Optional[_Union[Charge.PaymentMethodDetails.Card.ExtendedAuthorization, _Mapping]] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., incremental_authorization: _Optional[_Union[Charge.PaymentMethodDetails.Card.IncrementalAuthorization, _Mapping]] = ..., installments: _Optional[_Union[Charge.PaymentMethodDetails.Card.Installments, _Mapping]] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., moto: bool = ..., multicapture: _Optional[_Union[Charge.PaymentMethodDetails.Card.Multicapture, _Mapping]] = ..., network: _Optional[str] = ..., network_token: _Optional[_Union[Charge.PaymentMethodDetails.Card.NetworkToken, _Mapping]] = ..., network_transaction_id: _Optional[str] = ..., overcapture: _Optional[_Union[Charge.PaymentMethodDetails.Card.Overcapture, _Mapping]] = ..., regulated_status: _Optional[str] = ..., setup_credential_usage: _Optional[str] = ..., stored_credential_usage: _Optional[str] = ..., three_d_secure: _Optional[_Union[Charge.PaymentMethodDetails.Card.ThreeDSecure, _Mapping]] = ..., transaction_link_id: _Optional[str] = ..., wallet: _Optional[_Union[Charge.PaymentMethodDetails.Card.Wallet, _Mapping]] = ...) -> None: ...
        class CardPresent(_message.Message):
            __slots__ = ("amount_authorized", "brand", "brand_product", "capture_before", "cardholder_name", "country", "description", "emv_auth_data", "exp_month", "exp_year", "fingerprint", "funding", "generated_card", "iin", "incremental_authorization_supported", "issuer", "last4", "location", "network", "network_transaction_id", "offline", "overcapture_supported", "preferred_locales", "read_method", "reader", "receipt", "wallet")
            class Offline(_message.Message):
                __slots__ = ("stored_at", "type")
                STORED_AT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                stored_at: int
                type: str
                def __init__(self, stored_at: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
            class Receipt(_message.Message):
                __slots__ = ("account_type", "application_cryptogram", "application_preferred_name", "authorization_code", "authorization_response_code", "cardholder_verification_method", "dedicated_file_name", "terminal_verification_results", "transaction_status_information")
                ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                APPLICATION_CRYPTOGRAM_FIELD_NUMBER: _ClassVar[int]
                APPLICATION_PREFERRED_NAME_FIELD_NUMBER: _ClassVar[int]
                AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
                AUTHORIZATION_RESPONSE_CODE_FIELD_NUMBER: _ClassVar[int]
                CARDHOLDER_VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                DEDICATED_FILE_NAME_FIELD_NUMBER: _ClassVar[int]
                TERMINAL_VERIFICATION_RESULTS_FIELD_NUMBER: _ClassVar[int]
                TRANSACTION_STATUS_INFORMATION_FIELD_NUMBER: _ClassVar[int]
                account_type: str
                application_cryptogram: str
                application_preferred_name: str
                authorization_code: str
                authorization_response_code: str
                cardholder_verification_method: str
                dedicated_file_name: str
                terminal_verification_results: str
                transaction_status_information: str
                def __init__(self, account_type: _Optional[str] = ..., application_cryptogram: _Optional[str] = ..., application_preferred_name: _Optional[str] = ..., authorization_code: _Optional[str] = ..., authorization_response_code: _Optional[str] = ..., cardholder_verification_method: _Optional[str] = ..., dedicated_file_name: _Optional[str] = ..., terminal_verification_results: _Optional[str] = ..., transaction_status_information: _Optional[str] = ...) -> None: ...
            class Wallet(_message.Message):
                __slots__ = ("type",)
                TYPE_FIELD_NUMBER: _ClassVar[int]
                type: str
                def __init__(self, type: _Optional[str] = ...) -> None: ...
            AMOUNT_AUTHORIZED_FIELD_NUMBER: _ClassVar[int]
            BRAND_FIELD_NUMBER: _ClassVar[int]
            BRAND_PRODUCT_FIELD_NUMBER: _ClassVar[int]
            CAPTURE_BEFORE_FIELD_NUMBER: _ClassVar[int]
            CARDHOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            EMV_AUTH_DATA_FIELD_NUMBER: _ClassVar[int]
            EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
            EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            FUNDING_FIELD_NUMBER: _ClassVar[int]
            GENERATED_CARD_FIELD_NUMBER: _ClassVar[int]
            IIN_FIELD_NUMBER: _ClassVar[int]
            INCREMENTAL_AUTHORIZATION_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            NETWORK_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            OFFLINE_FIELD_NUMBER: _ClassVar[int]
            OVERCAPTURE_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
            READ_METHOD_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            RECEIPT_FIELD_NUMBER: _ClassVar[int]
            WALLET_FIELD_NUMBER: _ClassVar[int]
            amount_authorized: int
            brand: str
            brand_product: str
            capture_before: int
            cardholder_name: str
            country: str
            description: str
            emv_auth_data: str
            exp_month: int
            exp_year: int
            fingerprint: str
            funding: str
            generated_card: str
            iin: str
            incremental_authorization_supported: bool
            issuer: str
            last4: str
            location: str
            network: str
            network_transaction_id: str
            offline: Charge.PaymentMethodDetails.CardPresent.Offline
            overcapture_supported: bool
            preferred_locales: _containers.RepeatedScalarFieldContainer[str]
            read_method: str
            reader: str
            receipt: Charge.PaymentMethodDetails.CardPresent.Receipt
            wallet: Charge.PaymentMethodDetails.CardPresent.Wallet
            def __init__(self, amount_authorized: _Optional[int] = ..., brand: _Optional[str] = ..., brand_product: _Optional[str] = ..., capture_before: _Optional[int] = ..., cardholder_name: _Optional[str] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., emv_auth_data: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., generated_card: _Optional[str] = ..., iin: _Optional[str] = ..., incremental_authorization_supported: bool = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., location: _Optional[str] = ..., network: _Optional[str] = ..., network_transaction_id: _Optional[str] = ..., offline: _Optional[_Union[Charge.PaymentMethodDetails.CardPresent.Offline, _Mapping]] = ..., overcapture_supported: bool = ..., preferred_locales: _Optional[_Iterable[str]] = ..., read_method: _Optional[str] = ..., reader: _Optional[str] = ..., receipt: _Optional[_Union[Charge.PaymentMethodDetails.CardPresent.Receipt, _Mapping]] = ..., wallet: _Optional[_Union[Charge.PaymentMethodDetails.CardPresent.Wallet, _Mapping]] = ...) -> None: ...
        class Cashapp(_message.Message):
            __slots__ = ("buyer_id", "cashtag", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            CASHTAG_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            cashtag: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., cashtag: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Crypto(_message.Message):
            __slots__ = ("buyer_address", "network", "token_currency", "transaction_hash")
            BUYER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            TOKEN_CURRENCY_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_HASH_FIELD_NUMBER: _ClassVar[int]
            buyer_address: str
            network: str
            token_currency: str
            transaction_hash: str
            def __init__(self, buyer_address: _Optional[str] = ..., network: _Optional[str] = ..., token_currency: _Optional[str] = ..., transaction_hash: _Optional[str] = ...) -> None: ...
        class CustomerBalance(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Eps(_message.Message):
            __slots__ = ("bank", "verified_name")
            BANK_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank: str
            verified_name: str
            def __init__(self, bank: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class Fpx(_message.Message):
            __slots__ = ("account_holder_type", "bank", "transaction_id")
            ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
            BANK_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            account_holder_type: str
            bank: str
            transaction_id: str
            def __init__(self, account_holder_type: _Optional[str] = ..., bank: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Giropay(_message.Message):
            __slots__ = ("bank_code", "bank_name", "bic", "verified_name")
            BANK_CODE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            BIC_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank_code: str
            bank_name: str
            bic: str
            verified_name: str
            def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class Grabpay(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class Ideal(_message.Message):
            __slots__ = ("bank", "bic", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4", "transaction_id", "verified_name")
            BANK_FIELD_NUMBER: _ClassVar[int]
            BIC_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_MANDATE_FIELD_NUMBER: _ClassVar[int]
            IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank: str
            bic: str
            generated_sepa_debit: str
            generated_sepa_debit_mandate: str
            iban_last4: str
            transaction_id: str
            verified_name: str
            def __init__(self, bank: _Optional[str] = ..., bic: _Optional[str] = ..., generated_sepa_debit: _Optional[str] = ..., generated_sepa_debit_mandate: _Optional[str] = ..., iban_last4: _Optional[str] = ..., transaction_id: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class InteracPresent(_message.Message):
            __slots__ = ("brand", "cardholder_name", "country", "description", "emv_auth_data", "exp_month", "exp_year", "fingerprint", "funding", "generated_card", "iin", "issuer", "last4", "location", "network", "network_transaction_id", "preferred_locales", "read_method", "reader", "receipt")
            class Receipt(_message.Message):
                __slots__ = ("account_type", "application_cryptogram", "application_preferred_name", "authorization_code", "authorization_response_code", "cardholder_verification_method", "dedicated_file_name", "terminal_verification_results", "transaction_status_information")
                ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                APPLICATION_CRYPTOGRAM_FIELD_NUMBER: _ClassVar[int]
                APPLICATION_PREFERRED_NAME_FIELD_NUMBER: _ClassVar[int]
                AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
                AUTHORIZATION_RESPONSE_CODE_FIELD_NUMBER: _ClassVar[int]
                CARDHOLDER_VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
                DEDICATED_FILE_NAME_FIELD_NUMBER: _ClassVar[int]
                TERMINAL_VERIFICATION_RESULTS_FIELD_NUMBER: _ClassVar[int]
                TRANSACTION_STATUS_INFORMATION_FIELD_NUMBER: _ClassVar[int]
                account_type: str
                application_cryptogram: str
                application_preferred_name: str
                authorization_code: str
                authorization_response_code: str
                cardholder_verification_method: str
                dedicated_file_name: str
                terminal_verification_results: str
                transaction_status_information: str
                def __init__(self, account_type: _Optional[str] = ..., application_cryptogram: _Optional[str] = ..., application_preferred_name: _Optional[str] = ..., authorization_code: _Optional[str] = ..., authorization_response_code: _Optional[str] = ..., cardholder_verification_method: _Optional[str] = ..., dedicated_file_name: _Optional[str] = ..., terminal_verification_results: _Optional[str] = ..., transaction_status_information: _Optional[str] = ...) -> None: ...
            BRAND_FIELD_NUMBER: _ClassVar[int]
            CARDHOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            EMV_AUTH_DATA_FIELD_NUMBER: _ClassVar[int]
            EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
            EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            FUNDING_FIELD_NUMBER: _ClassVar[int]
            GENERATED_CARD_FIELD_NUMBER: _ClassVar[int]
            IIN_FIELD_NUMBER: _ClassVar[int]
            ISSUER_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            NETWORK_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
            READ_METHOD_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            RECEIPT_FIELD_NUMBER: _ClassVar[int]
            brand: str
            cardholder_name: str
            country: str
            description: str
            emv_auth_data: str
            exp_month: int
            exp_year: int
            fingerprint: str
            funding: str
            generated_card: str
            iin: str
            issuer: str
            last4: str
            location: str
            network: str
            network_transaction_id: str
            preferred_locales: _containers.RepeatedScalarFieldContainer[str]
            read_method: str
            reader: str
            receipt: Charge.PaymentMethodDetails.InteracPresent.Receipt
            def __init__(self, brand: _Optional[str] = ..., cardholder_name: _Optional[str] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., emv_auth_data: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., generated_card: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., location: _Optional[str] = ..., network: _Optional[str] = ..., network_transaction_id: _Optional[str] = ..., preferred_locales: _Optional[_Iterable[str]] = ..., read_method: _Optional[str] = ..., reader: _Optional[str] = ..., receipt: _Optional[_Union[Charge.PaymentMethodDetails.InteracPresent.Receipt, _Mapping]] = ...) -> None: ...
        class KakaoPay(_message.Message):
            __slots__ = ("buyer_id", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("location", "payer_details", "payment_method_category", "preferred_locale", "reader")
            class PayerDetails(_message.Message):
                __slots__ = ("address",)
                class Address(_message.Message):
                    __slots__ = ("country",)
                    COUNTRY_FIELD_NUMBER: _ClassVar[int]
                    country: str
                    def __init__(self, country: _Optional[str] = ...) -> None: ...
                ADDRESS_FIELD_NUMBER: _ClassVar[int]
                address: Charge.PaymentMethodDetails.Klarna.PayerDetails.Address
                def __init__(self, address: _Optional[_Union[Charge.PaymentMethodDetails.Klarna.PayerDetails.Address, _Mapping]] = ...) -> None: ...
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            PAYER_DETAILS_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_CATEGORY_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            location: str
            payer_details: Charge.PaymentMethodDetails.Klarna.PayerDetails
            payment_method_category: str
            preferred_locale: str
            reader: str
            def __init__(self, location: _Optional[str] = ..., payer_details: _Optional[_Union[Charge.PaymentMethodDetails.Klarna.PayerDetails, _Mapping]] = ..., payment_method_category: _Optional[str] = ..., preferred_locale: _Optional[str] = ..., reader: _Optional[str] = ...) -> None: ...
        class Konbini(_message.Message):
            __slots__ = ("store",)
            class Store(_message.Message):
                __slots__ = ("chain",)
                CHAIN_FIELD_NUMBER: _ClassVar[int]
                chain: str
                def __init__(self, chain: _Optional[str] = ...) -> None: ...
            STORE_FIELD_NUMBER: _ClassVar[int]
            store: Charge.PaymentMethodDetails.Konbini.Store
            def __init__(self, store: _Optional[_Union[Charge.PaymentMethodDetails.Konbini.Store, _Mapping]] = ...) -> None: ...
        class KrCard(_message.Message):
            __slots__ = ("brand", "buyer_id", "last4", "transaction_id")
            BRAND_FIELD_NUMBER: _ClassVar[int]
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            brand: str
            buyer_id: str
            last4: str
            transaction_id: str
            def __init__(self, brand: _Optional[str] = ..., buyer_id: _Optional[str] = ..., last4: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Link(_message.Message):
            __slots__ = ("country", "funding_source_group")
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            FUNDING_SOURCE_GROUP_FIELD_NUMBER: _ClassVar[int]
            country: str
            funding_source_group: str
            def __init__(self, country: _Optional[str] = ..., funding_source_group: _Optional[str] = ...) -> None: ...
        class MbWay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Mobilepay(_message.Message):
            __slots__ = ("card",)
            class Card(_message.Message):
                __slots__ = ("brand", "country", "exp_month", "exp_year", "last4")
                BRAND_FIELD_NUMBER: _ClassVar[int]
                COUNTRY_FIELD_NUMBER: _ClassVar[int]
                EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
                EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
                LAST4_FIELD_NUMBER: _ClassVar[int]
                brand: str
                country: str
                exp_month: int
                exp_year: int
                last4: str
                def __init__(self, brand: _Optional[str] = ..., country: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., last4: _Optional[str] = ...) -> None: ...
            CARD_FIELD_NUMBER: _ClassVar[int]
            card: Charge.PaymentMethodDetails.Mobilepay.Card
            def __init__(self, card: _Optional[_Union[Charge.PaymentMethodDetails.Mobilepay.Card, _Mapping]] = ...) -> None: ...
        class Multibanco(_message.Message):
            __slots__ = ("entity", "reference")
            ENTITY_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            entity: str
            reference: str
            def __init__(self, entity: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...
        class NaverPay(_message.Message):
            __slots__ = ("buyer_id", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class NzBankAccount(_message.Message):
            __slots__ = ("account_holder_name", "bank_code", "bank_name", "branch_code", "expected_debit_date", "last4", "suffix")
            ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
            BANK_CODE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            SUFFIX_FIELD_NUMBER: _ClassVar[int]
            account_holder_name: str
            bank_code: str
            bank_name: str
            branch_code: str
            expected_debit_date: str
            last4: str
            suffix: str
            def __init__(self, account_holder_name: _Optional[str] = ..., bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., branch_code: _Optional[str] = ..., expected_debit_date: _Optional[str] = ..., last4: _Optional[str] = ..., suffix: _Optional[str] = ...) -> None: ...
        class Oxxo(_message.Message):
            __slots__ = ("number",)
            NUMBER_FIELD_NUMBER: _ClassVar[int]
            number: str
            def __init__(self, number: _Optional[str] = ...) -> None: ...
        class P24(_message.Message):
            __slots__ = ("bank", "reference", "verified_name")
            BANK_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank: str
            reference: str
            verified_name: str
            def __init__(self, bank: _Optional[str] = ..., reference: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class PayByBank(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Payco(_message.Message):
            __slots__ = ("buyer_id", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Paynow(_message.Message):
            __slots__ = ("location", "reader", "reference")
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            location: str
            reader: str
            reference: str
            def __init__(self, location: _Optional[str] = ..., reader: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("country", "payer_email", "payer_id", "payer_name", "seller_protection", "transaction_id")
            class SellerProtection(_message.Message):
                __slots__ = ("dispute_categories", "status")
                DISPUTE_CATEGORIES_FIELD_NUMBER: _ClassVar[int]
                STATUS_FIELD_NUMBER: _ClassVar[int]
                dispute_categories: _containers.RepeatedScalarFieldContainer[str]
                status: str
                def __init__(self, dispute_categories: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ...) -> None: ...
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            PAYER_EMAIL_FIELD_NUMBER: _ClassVar[int]
            PAYER_ID_FIELD_NUMBER: _ClassVar[int]
            PAYER_NAME_FIELD_NUMBER: _ClassVar[int]
            SELLER_PROTECTION_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            country: str
            payer_email: str
            payer_id: str
            payer_name: str
            seller_protection: Charge.PaymentMethodDetails.Paypal.SellerProtection
            transaction_id: str
            def __init__(self, country: _Optional[str] = ..., payer_email: _Optional[str] = ..., payer_id: _Optional[str] = ..., payer_name: _Optional[str] = ..., seller_protection: _Optional[_Union[Charge.PaymentMethodDetails.Paypal.SellerProtection, _Mapping]] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Paypay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Payto(_message.Message):
            __slots__ = ("bsb_number", "last4", "mandate", "pay_id")
            BSB_NUMBER_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            PAY_ID_FIELD_NUMBER: _ClassVar[int]
            bsb_number: str
            last4: str
            mandate: str
            pay_id: str
            def __init__(self, bsb_number: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., pay_id: _Optional[str] = ...) -> None: ...
        class Pix(_message.Message):
            __slots__ = ("bank_transaction_id", "fingerprint", "mandate")
            BANK_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            bank_transaction_id: str
            fingerprint: str
            mandate: str
            def __init__(self, bank_transaction_id: _Optional[str] = ..., fingerprint: _Optional[str] = ..., mandate: _Optional[str] = ...) -> None: ...
        class Promptpay(_message.Message):
            __slots__ = ("reference",)
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            reference: str
            def __init__(self, reference: _Optional[str] = ...) -> None: ...
        class RevolutPay(_message.Message):
            __slots__ = ("funding", "transaction_id")
            class Funding(_message.Message):
                __slots__ = ("card", "type")
                class Card(_message.Message):
                    __slots__ = ("brand", "country", "exp_month", "exp_year", "funding", "last4")
                    BRAND_FIELD_NUMBER: _ClassVar[int]
                    COUNTRY_FIELD_NUMBER: _ClassVar[int]
                    EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
                    EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
                    FUNDING_FIELD_NUMBER: _ClassVar[int]
                    LAST4_FIELD_NUMBER: _ClassVar[int]
                    brand: str
                    country: str
                    exp_month: int
                    exp_year: int
                    funding: str
                    last4: str
                    def __init__(self, brand: _Optional[str] = ..., country: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., funding: _Optional[str] = ..., last4: _Optional[str] = ...) -> None: ...
                CARD_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                card: Charge.PaymentMethodDetails.RevolutPay.Funding.Card
                type: str
                def __init__(self, card: _Optional[_Union[Charge.PaymentMethodDetails.RevolutPay.Funding.Card, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            FUNDING_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            funding: Charge.PaymentMethodDetails.RevolutPay.Funding
            transaction_id: str
            def __init__(self, funding: _Optional[_Union[Charge.PaymentMethodDetails.RevolutPay.Funding, _Mapping]] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class SamsungPay(_message.Message):
            __slots__ = ("buyer_id", "transaction_id")
            BUYER_ID_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            buyer_id: str
            transaction_id: str
            def __init__(self, buyer_id: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Satispay(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class Scalapay(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class SepaCreditTransfer(_message.Message):
            __slots__ = ("bank_name", "bic", "iban")
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            BIC_FIELD_NUMBER: _ClassVar[int]
            IBAN_FIELD_NUMBER: _ClassVar[int]
            bank_name: str
            bic: str
            iban: str
            def __init__(self, bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., iban: _Optional[str] = ...) -> None: ...
        class SepaDebit(_message.Message):
            __slots__ = ("bank_code", "branch_code", "country", "expected_debit_date", "fingerprint", "last4", "mandate")
            BANK_CODE_FIELD_NUMBER: _ClassVar[int]
            BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            bank_code: str
            branch_code: str
            country: str
            expected_debit_date: str
            fingerprint: str
            last4: str
            mandate: str
            def __init__(self, bank_code: _Optional[str] = ..., branch_code: _Optional[str] = ..., country: _Optional[str] = ..., expected_debit_date: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ...) -> None: ...
        class Sequra(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class Sofort(_message.Message):
            __slots__ = ("bank_code", "bank_name", "bic", "country", "generated_sepa_debit", "generated_sepa_debit_mandate", "iban_last4", "preferred_language", "verified_name")
            BANK_CODE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            BIC_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
            GENERATED_SEPA_DEBIT_MANDATE_FIELD_NUMBER: _ClassVar[int]
            IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
            bank_code: str
            bank_name: str
            bic: str
            country: str
            generated_sepa_debit: str
            generated_sepa_debit_mandate: str
            iban_last4: str
            preferred_language: str
            verified_name: str
            def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., country: _Optional[str] = ..., generated_sepa_debit: _Optional[str] = ..., generated_sepa_debit_mandate: _Optional[str] = ..., iban_last4: _Optional[str] = ..., preferred_language: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
        class StripeAccount(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Sunbit(_message.Message):
            __slots__ = ("transaction_id",)
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            transaction_id: str
            def __init__(self, transaction_id: _Optional[str] = ...) -> None: ...
        class Swish(_message.Message):
            __slots__ = ("fingerprint", "payment_reference", "verified_phone_last4")
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
            VERIFIED_PHONE_LAST4_FIELD_NUMBER: _ClassVar[int]
            fingerprint: str
            payment_reference: str
            verified_phone_last4: str
            def __init__(self, fingerprint: _Optional[str] = ..., payment_reference: _Optional[str] = ..., verified_phone_last4: _Optional[str] = ...) -> None: ...
        class Twint(_message.Message):
            __slots__ = ("mandate",)
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            mandate: str
            def __init__(self, mandate: _Optional[str] = ...) -> None: ...
        class Upi(_message.Message):
            __slots__ = ("vpa",)
            VPA_FIELD_NUMBER: _ClassVar[int]
            vpa: str
            def __init__(self, vpa: _Optional[str] = ...) -> None: ...
        class UsBankAccount(_message.Message):
            __slots__ = ("account_holder_type", "account_type", "bank_name", "expected_debit_date", "fingerprint", "last4", "mandate", "payment_reference", "routing_number")
            ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
            ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEBIT_DATE_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_REFERENCE_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            account_holder_type: str
            account_type: str
            bank_name: str
            expected_debit_date: str
            fingerprint: str
            last4: str
            mandate: str
            payment_reference: str
            routing_number: str
            def __init__(self, account_holder_type: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_name: _Optional[str] = ..., expected_debit_date: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., payment_reference: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
        class Wechat(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class WechatPay(_message.Message):
            __slots__ = ("fingerprint", "location", "reader", "transaction_id")
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            READER_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
            fingerprint: str
            location: str
            reader: str
            transaction_id: str
            def __init__(self, fingerprint: _Optional[str] = ..., location: _Optional[str] = ..., reader: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
        class Zip(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Bitcoin(_message.Message):
            __slots__ = ("address", "amount", "amount_charged", "amount_received", "amount_returned", "refund_address")
            ADDRESS_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_CHARGED_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_RETURNED_FIELD_NUMBER: _ClassVar[int]
            REFUND_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            address: str
            amount: int
            amount_charged: int
            amount_received: int
            amount_returned: int
            refund_address: str
            def __init__(self, address: _Optional[str] = ..., amount: _Optional[int] = ..., amount_charged: _Optional[int] = ..., amount_received: _Optional[int] = ..., amount_returned: _Optional[int] = ..., refund_address: _Optional[str] = ...) -> None: ...
        ACH_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        ACH_DEBIT_FIELD_NUMBER: _ClassVar[int]
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
        BIZUM_FIELD_NUMBER: _ClassVar[int]
        BLIK_FIELD_NUMBER: _ClassVar[int]
        BOLETO_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_FIELD_NUMBER: _ClassVar[int]
        CRYPTO_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_BALANCE_FIELD_NUMBER: _ClassVar[int]
        EPS_FIELD_NUMBER: _ClassVar[int]
        FPX_FIELD_NUMBER: _ClassVar[int]
        GIROPAY_FIELD_NUMBER: _ClassVar[int]
        GRABPAY_FIELD_NUMBER: _ClassVar[int]
        IDEAL_FIELD_NUMBER: _ClassVar[int]
        INTERAC_PRESENT_FIELD_NUMBER: _ClassVar[int]
        KAKAO_PAY_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        KONBINI_FIELD_NUMBER: _ClassVar[int]
        KR_CARD_FIELD_NUMBER: _ClassVar[int]
        LINK_FIELD_NUMBER: _ClassVar[int]
        MB_WAY_FIELD_NUMBER: _ClassVar[int]
        MOBILEPAY_FIELD_NUMBER: _ClassVar[int]
        MULTIBANCO_FIELD_NUMBER: _ClassVar[int]
        NAVER_PAY_FIELD_NUMBER: _ClassVar[int]
        NZ_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        OXXO_FIELD_NUMBER: _ClassVar[int]
        P24_FIELD_NUMBER: _ClassVar[int]
        PAY_BY_BANK_FIELD_NUMBER: _ClassVar[int]
        PAYCO_FIELD_NUMBER: _ClassVar[int]
        PAYNOW_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        PAYPAY_FIELD_NUMBER: _ClassVar[int]
        PAYTO_FIELD_NUMBER: _ClassVar[int]
        PIX_FIELD_NUMBER: _ClassVar[int]
        PROMPTPAY_FIELD_NUMBER: _ClassVar[int]
        REVOLUT_PAY_FIELD_NUMBER: _ClassVar[int]
        SAMSUNG_PAY_FIELD_NUMBER: _ClassVar[int]
        SATISPAY_FIELD_NUMBER: _ClassVar[int]
        SCALAPAY_FIELD_NUMBER: _ClassVar[int]
        SEPA_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
        SEQURA_FIELD_NUMBER: _ClassVar[int]
        SOFORT_FIELD_NUMBER: _ClassVar[int]
        STRIPE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        SUNBIT_FIELD_NUMBER: _ClassVar[int]
        SWISH_FIELD_NUMBER: _ClassVar[int]
        TWINT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UPI_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        WECHAT_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
        ZIP_FIELD_NUMBER: _ClassVar[int]
        BITCOIN_FIELD_NUMBER: _ClassVar[int]
        ach_credit_transfer: Charge.PaymentMethodDetails.AchCreditTransfer
        ach_debit: Charge.PaymentMethodDetails.AchDebit
        acss_debit: Charge.PaymentMethodDetails.AcssDebit
        affirm: Charge.PaymentMethodDetails.Affirm
        afterpay_clearpay: Charge.PaymentMethodDetails.AfterpayClearpay
        alipay: Charge.PaymentMethodDetails.Alipay
        alma: Charge.PaymentMethodDetails.Alma
        amazon_pay: Charge.PaymentMethodDetails.AmazonPay
        au_becs_debit: Charge.PaymentMethodDetails.AuBecsDebit
        bacs_debit: Charge.PaymentMethodDetails.BacsDebit
        bancontact: Charge.PaymentMethodDetails.Bancontact
        billie: Charge.PaymentMethodDetails.Billie
        bizum: Charge.PaymentMethodDetails.Bizum
        blik: Charge.PaymentMethodDetails.Blik
        boleto: Charge.PaymentMethodDetails.Boleto
        card: Charge.PaymentMethodDetails.Card
        card_present: Charge.PaymentMethodDetails.CardPresent
        cashapp: Charge.PaymentMethodDetails.Cashapp
        crypto: Charge.PaymentMethodDetails.Crypto
        customer_balance: Charge.PaymentMethodDetails.CustomerBalance
        eps: Charge.PaymentMethodDetails.Eps
        fpx: Charge.PaymentMethodDetails.Fpx
        giropay: Charge.PaymentMethodDetails.Giropay
        grabpay: Charge.PaymentMethodDetails.Grabpay
        ideal: Charge.PaymentMethodDetails.Ideal
        interac_present: Charge.PaymentMethodDetails.InteracPresent
        kakao_pay: Charge.PaymentMethodDetails.KakaoPay
        klarna: Charge.PaymentMethodDetails.Klarna
        konbini: Charge.PaymentMethodDetails.Konbini
        kr_card: Charge.PaymentMethodDetails.KrCard
        link: Charge.PaymentMethodDetails.Link
        mb_way: Charge.PaymentMethodDetails.MbWay
        mobilepay: Charge.PaymentMethodDetails.Mobilepay
        multibanco: Charge.PaymentMethodDetails.Multibanco
        naver_pay: Charge.PaymentMethodDetails.NaverPay
        nz_bank_account: Charge.PaymentMethodDetails.NzBankAccount
        oxxo: Charge.PaymentMethodDetails.Oxxo
        p24: Charge.PaymentMethodDetails.P24
        pay_by_bank: Charge.PaymentMethodDetails.PayByBank
        payco: Charge.PaymentMethodDetails.Payco
        paynow: Charge.PaymentMethodDetails.Paynow
        paypal: Charge.PaymentMethodDetails.Paypal
        paypay: Charge.PaymentMethodDetails.Paypay
        payto: Charge.PaymentMethodDetails.Payto
        pix: Charge.PaymentMethodDetails.Pix
        promptpay: Charge.PaymentMethodDetails.Promptpay
        revolut_pay: Charge.PaymentMethodDetails.RevolutPay
        samsung_pay: Charge.PaymentMethodDetails.SamsungPay
        satispay: Charge.PaymentMethodDetails.Satispay
        scalapay: Charge.PaymentMethodDetails.Scalapay
        sepa_credit_transfer: Charge.PaymentMethodDetails.SepaCreditTransfer
        sepa_debit: Charge.PaymentMethodDetails.SepaDebit
        sequra: Charge.PaymentMethodDetails.Sequra
        sofort: Charge.PaymentMethodDetails.Sofort
        stripe_account: Charge.PaymentMethodDetails.StripeAccount
        sunbit: Charge.PaymentMethodDetails.Sunbit
        swish: Charge.PaymentMethodDetails.Swish
        twint: Charge.PaymentMethodDetails.Twint
        type: str
        upi: Charge.PaymentMethodDetails.Upi
        us_bank_account: Charge.PaymentMethodDetails.UsBankAccount
        wechat: Charge.PaymentMethodDetails.Wechat
        wechat_pay: Charge.PaymentMethodDetails.WechatPay
        zip: Charge.PaymentMethodDetails.Zip
        bitcoin: Charge.PaymentMethodDetails.Bitcoin
        def __init__(self, ach_credit_transfer: _Optional[_Union[Charge.PaymentMethodDetails.AchCreditTransfer, _Mapping]] = ..., ach_debit: _Optional[_Union[Charge.PaymentMethodDetails.AchDebit, _Mapping]] = ..., acss_debit: _Optional[_Union[Charge.PaymentMethodDetails.AcssDebit, _Mapping]] = ..., affirm: _Optional[_Union[Charge.PaymentMethodDetails.Affirm, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[Charge.PaymentMethodDetails.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[Charge.PaymentMethodDetails.Alipay, _Mapping]] = ..., alma: _Optional[_Union[Charge.PaymentMethodDetails.Alma, _Mapping]] = ..., amazon_pay: _Optional[_Union[Charge.PaymentMethodDetails.AmazonPay, _Mapping]] = ..., au_becs_debit: _Optional[_Union[Charge.PaymentMethodDetails.AuBecsDebit, _Mapping]] = ..., bacs_debit: _Optional[_Union[Charge.PaymentMethodDetails.BacsDebit, _Mapping]] = ..., bancontact: _Optional[_Union[Charge.PaymentMethodDetails.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[Charge.PaymentMethodDetails.Billie, _Mapping]] = ..., bizum: _Optional[_Union[Charge.PaymentMethodDetails.Bizum, _Mapping]] = ..., blik: _Optional[_Union[Charge.PaymentMethodDetails.Blik, _Mapping]] = ..., boleto: _Optional[_Union[Charge.PaymentMethodDetails.Boleto, _Mapping]] = ..., card: _Optional[_Union[Charge.PaymentMethodDetails.Card, _Mapping]] = ..., card_present: _Optional[_Union[Charge.PaymentMethodDetails.CardPresent, _Mapping]] = ..., cashapp: _Optional[_Union[Charge.PaymentMethodDetails.Cashapp, _Mapping]] = ..., crypto: _Optional[_Union[Charge.PaymentMethodDetails.Crypto, _Mapping]] = ..., customer_balance: _Optional[_Union[Charge.PaymentMethodDetails.CustomerBalance, _Mapping]] = ..., eps: _Optional[_Union[Charge.PaymentMethodDetails.Eps, _Mapping]] = ..., fpx: _Optional[_Union[Charge.PaymentMethodDetails.Fpx, _Mapping]] = ..., giropay: _Optional[_Union[Charge.PaymentMethodDetails.Giropay, _Mapping]] = ..., grabpay: _Optional[_Union[Charge.PaymentMethodDetails.Grabpay, _Mapping]] = ..., ideal: _Optional[_Union[Charge.PaymentMethodDetails.Ideal, _Mapping]] = ..., interac_present: _Optional[_Union[Charge.PaymentMethodDetails.InteracPresent, _Mapping]] = ..., kakao_pay: _Optional[_Union[Charge.PaymentMethodDetails.KakaoPay, _Mapping]] = ..., klarna: _Optional[_Union[Charge.PaymentMethodDetails.Klarna, _Mapping]] = ..., konbini: _Optional[_Union[Charge.PaymentMethodDetails.Konbini, _Mapping]] = ..., kr_card: _Optional[_Union[Charge.PaymentMethodDetails.KrCard, _Mapping]] = ..., link: _Optional[_Union[Charge.PaymentMethodDetails.Link, _Mapping]] = ..., mb_way: _Optional[_Union[Charge.PaymentMethodDetails.MbWay, _Mapping]] = ..., mobilepay: _Optional[_Union[Charge.PaymentMethodDetails.Mobilepay, _Mapping]] = ..., multibanco: _Optional[_Union[Charge.PaymentMethodDetails.Multibanco, _Mapping]] = ..., naver_pay: _Optional[_Union[Charge.PaymentMethodDetails.NaverPay, _Mapping]] = ..., nz_bank_account: _Optional[_Union[Charge.PaymentMethodDetails.NzBankAccount, _Mapping]] = ..., oxxo: _Optional[_Union[Charge.PaymentMethodDetails.Oxxo, _Mapping]] = ..., p24: _Optional[_Union[Charge.PaymentMethodDetails.P24, _Mapping]] = ..., pay_by_bank: _Optional[_Union[Charge.PaymentMethodDetails.PayByBank, _Mapping]] = ..., payco: _Optional[_Union[Charge.PaymentMethodDetails.Payco, _Mapping]] = ..., paynow: _Optional[_Union[Charge.PaymentMethodDetails.Paynow, _Mapping]] = ..., paypal: _Optional[_Union[Charge.PaymentMethodDetails.Paypal, _Mapping]] = ..., paypay: _Optional[_Union[Charge.PaymentMethodDetails.Paypay, _Mapping]] = ..., payto: _Optional[_Union[Charge.PaymentMethodDetails.Payto, _Mapping]] = ..., pix: _Optional[_Union[Charge.PaymentMethodDetails.Pix, _Mapping]] = ..., promptpay: _Optional[_Union[Charge.PaymentMethodDetails.Promptpay, _Mapping]] = ..., revolut_pay: _Optional[_Union[Charge.PaymentMethodDetails.RevolutPay, _Mapping]] = ..., samsung_pay: _Optional[_Union[Charge.PaymentMethodDetails.SamsungPay, _Mapping]] = ..., satispay: _Optional[_Union[Charge.PaymentMethodDetails.Satispay, _Mapping]] = ..., scalapay: _Optional[_Union[Charge.PaymentMethodDetails.Scalapay, _Mapping]] = ..., sepa_credit_transfer: _Optional[_Union[Charge.PaymentMethodDetails.SepaCreditTransfer, _Mapping]] = ..., sepa_debit: _Optional[_Union[Charge.PaymentMethodDetails.SepaDebit, _Mapping]] = ..., sequra: _Optional[_Union[Charge.PaymentMethodDetails.Sequra, _Mapping]] = ..., sofort: _Optional[_Union[Charge.PaymentMethodDetails.Sofort, _Mapping]] = ..., stripe_account: _Optional[_Union[Charge.PaymentMethodDetails.StripeAccount, _Mapping]] = ..., sunbit: _Optional[_Union[Charge.PaymentMethodDetails.Sunbit, _Mapping]] = ..., swish: _Optional[_Union[Charge.PaymentMethodDetails.Swish, _Mapping]] = ..., twint: _Optional[_Union[Charge.PaymentMethodDetails.Twint, _Mapping]] = ..., type: _Optional[str] = ..., upi: _Optional[_Union[Charge.PaymentMethodDetails.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[Charge.PaymentMethodDetails.UsBankAccount, _Mapping]] = ..., wechat: _Optional[_Union[Charge.PaymentMethodDetails.Wechat, _Mapping]] = ..., wechat_pay: _Optional[_Union[Charge.PaymentMethodDetails.WechatPay, _Mapping]] = ..., zip: _Optional[_Union[Charge.PaymentMethodDetails.Zip, _Mapping]] = ..., bitcoin: _Optional[_Union[Charge.PaymentMethodDetails.Bitcoin, _Mapping]] = ...) -> None: ...
    class PresentmentDetails(_message.Message):
        __slots__ = ("presentment_amount", "presentment_currency")
        PRESENTMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        PRESENTMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        presentment_amount: int
        presentment_currency: str
        def __init__(self, presentment_amount: _Optional[int] = ..., presentment_currency: _Optional[str] = ...) -> None: ...
    class RadarOptions(_message.Message):
        __slots__ = ("session",)
        SESSION_FIELD_NUMBER: _ClassVar[int]
        session: str
        def __init__(self, session: _Optional[str] = ...) -> None: ...
    class Refunds(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_refund_pb2.Refund]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_refund_pb2.Refund, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
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
    class TransferData(_message.Message):
        __slots__ = ("amount", "destination")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        amount: int
        destination: str
        def __init__(self, amount: _Optional[int] = ..., destination: _Optional[str] = ...) -> None: ...
    class AlternateStatementDescriptors(_message.Message):
        __slots__ = ("kana", "kanji")
        KANA_FIELD_NUMBER: _ClassVar[int]
        KANJI_FIELD_NUMBER: _ClassVar[int]
        kana: str
        kanji: str
        def __init__(self, kana: _Optional[str] = ..., kanji: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_CAPTURED_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_REFUNDED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    BILLING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CALCULATED_STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    CAPTURED_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISPUTED_FIELD_NUMBER: _ClassVar[int]
    FAILURE_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_CODE_FIELD_NUMBER: _ClassVar[int]
    FAILURE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    FRAUD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    LEVEL3_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    PAID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PRESENTMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    RADAR_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_EMAIL_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FIELD_NUMBER: _ClassVar[int]
    REFUNDS_FIELD_NUMBER: _ClassVar[int]
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_SUFFIX_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_GROUP_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    ALTERNATE_STATEMENT_DESCRIPTORS_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_FIELD_NUMBER: _ClassVar[int]
    DISPUTE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_captured: int
    amount_refunded: int
    application: str
    application_fee: str
    application_fee_amount: int
    authorization_code: str
    balance_transaction: str
    billing_details: Charge.BillingDetails
    calculated_statement_descriptor: str
    captured: bool
    created: int
    currency: str
    customer: str
    description: str
    disputed: bool
    failure_balance_transaction: str
    failure_code: str
    failure_message: str
    fraud_details: Charge.FraudDetails
    level3: Charge.Level3
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    on_behalf_of: str
    outcome: Charge.Outcome
    paid: bool
    payment_intent: str
    payment_method: str
    payment_method_details: Charge.PaymentMethodDetails
    presentment_details: Charge.PresentmentDetails
    radar_options: Charge.RadarOptions
    receipt_email: str
    receipt_number: str
    receipt_url: str
    refunded: bool
    refunds: Charge.Refunds
    review: str
    shipping: Charge.Shipping
    source: _customer_source_pb2.CustomerSource
    source_transfer: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    status: str
    transfer: str
    transfer_data: Charge.TransferData
    transfer_group: str
    invoice: str
    alternate_statement_descriptors: Charge.AlternateStatementDescriptors
    destination: str
    dispute: str
    order: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_captured: _Optional[int] = ..., amount_refunded: _Optional[int] = ..., application: _Optional[str] = ..., application_fee: _Optional[str] = ..., application_fee_amount: _Optional[int] = ..., authorization_code: _Optional[str] = ..., balance_transaction: _Optional[str] = ..., billing_details: _Optional[_Union[Charge.BillingDetails, _Mapping]] = ..., calculated_statement_descriptor: _Optional[str] = ..., captured: bool = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., description: _Optional[str] = ..., disputed: bool = ..., failure_balance_transaction: _Optional[str] = ..., failure_code: _Optional[str] = ..., failure_message: _Optional[str] = ..., fraud_details: _Optional[_Union[Charge.FraudDetails, _Mapping]] = ..., level3: _Optional[_Union[Charge.Level3, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., on_behalf_of: _Optional[str] = ..., outcome: _Optional[_Union[Charge.Outcome, _Mapping]] = ..., paid: bool = ..., payment_intent: _Optional[str] = ..., payment_method: _Optional[str] = ..., payment_method_details: _Optional[_Union[Charge.PaymentMethodDetails, _Mapping]] = ..., presentment_details: _Optional[_Union[Charge.PresentmentDetails, _Mapping]] = ..., radar_options: _Optional[_Union[Charge.RadarOptions, _Mapping]] = ..., receipt_email: _Optional[str] = ..., receipt_number: _Optional[str] = ..., receipt_url: _Optional[str] = ..., refunded: bool = ..., refunds: _Optional[_Union[Charge.Refunds, _Mapping]] = ..., review: _Optional[str] = ..., shipping: _Optional[_Union[Charge.Shipping, _Mapping]] = ..., source: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., source_transfer: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., statement_descriptor_suffix: _Optional[str] = ..., status: _Optional[str] = ..., transfer: _Optional[str] = ..., transfer_data: _Optional[_Union[Charge.TransferData, _Mapping]] = ..., transfer_group: _Optional[str] = ..., invoice: _Optional[str] = ..., alternate_statement_descriptors: _Optional[_Union[Charge.AlternateStatementDescriptors, _Mapping]] = ..., destination: _Optional[str] = ..., dispute: _Optional[str] = ..., order: _Optional[str] = ...) -> None: ...

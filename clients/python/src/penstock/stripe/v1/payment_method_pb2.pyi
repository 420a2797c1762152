from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PaymentMethod(_message.Message):
    __slots__ = ("id", "object", "acss_debit", "affirm", "afterpay_clearpay", "alipay", "allow_redisplay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "billing_details", "bizum", "blik", "boleto", "card", "card_present", "cashapp", "created", "crypto", "custom", "customer", "customer_account", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card", "link", "livemode", "mb_way", "metadata", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "radar_options", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "type", "upi", "us_bank_account", "wechat_pay", "zip")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AcssDebit(_message.Message):
        __slots__ = ("bank_name", "fingerprint", "institution_number", "last4", "transit_number")
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        INSTITUTION_NUMBER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        TRANSIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        bank_name: str
        fingerprint: str
        institution_number: str
        last4: str
        transit_number: str
        def __init__(self, bank_name: _Optional[str] = ..., fingerprint: _Optional[str] = ..., institution_number: _Optional[str] = ..., last4: _Optional[str] = ..., transit_number: _Optional[str] = ...) -> None: ...
    class Affirm(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class AfterpayClearpay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Alipay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Alma(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class AmazonPay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class AuBecsDebit(_message.Message):
        __slots__ = ("bsb_number", "fingerprint", "last4")
        BSB_NUMBER_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        bsb_number: str
        fingerprint: str
        last4: str
        def __init__(self, bsb_number: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ...) -> None: ...
    class BacsDebit(_message.Message):
        __slots__ = ("fingerprint", "last4", "sort_code")
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        SORT_CODE_FIELD_NUMBER: _ClassVar[int]
        fingerprint: str
        last4: str
        sort_code: str
        def __init__(self, fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., sort_code: _Optional[str] = ...) -> None: ...
    class Bancontact(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Billie(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
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
    class Bizum(_message.Message):
        __slots__ = ("buyer_id",)
        BUYER_ID_FIELD_NUMBER: _ClassVar[int]
        buyer_id: str
        def __init__(self, buyer_id: _Optional[str] = ...) -> None: ...
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
        __slots__ = ("brand", "checks", "country", "description", "display_brand", "exp_month", "exp_year", "fingerprint", "funding", "generated_from", "iin", "issuer", "last4", "networks", "regulated_status", "three_d_secure_usage", "wallet")
        class Checks(_message.Message):
            __slots__ = ("address_line1_check", "address_postal_code_check", "cvc_check")
            ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
            ADDRESS_POSTAL_CODE_CHECK_FIELD_NUMBER: _ClassVar[int]
            CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
            address_line1_check: str
            address_postal_code_check: str
            cvc_check: str
            def __init__(self, address_line1_check: _Optional[str] = ..., address_postal_code_check: _Optional[str] = ..., cvc_check: _Optional[str] = ...) -> None: ...
        class GeneratedFrom(_message.Message):
            __slots__ = ("charge", "payment_method_details", "setup_attempt")
            class PaymentMethodDetails(_message.Message):
                __slots__ = ("card_present", "type")
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
                    offline: PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Offline
                    overcapture_supported: bool
                    preferred_locales: _containers.RepeatedScalarFieldContainer[str]
                    read_method: str
                    reader: str
                    receipt: PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Receipt
                    wallet: PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Wallet
                    def __init__(self, amount_authorized: _Optional[int] = ..., brand: _Optional[str] = ..., brand_product: _Optional[str] = ..., capture_before: _Optional[int] = ..., cardholder_name: _Optional[str] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., emv_auth_data: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., generated_card: _Optional[str] = ..., iin: _Optional[str] = ..., incremental_authorization_supported: bool = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., location: _Optional[str] = ..., network: _Optional[str] = ..., network_transaction_id: _Optional[str] = ..., offline: _Optional[_Union[PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Offline, _Mapping]] = ..., overcapture_supported: bool = ..., preferred_locales: _Optional[_Iterable[str]] = ..., read_method: _Optional[str] = ..., reader: _Optional[str] = ..., receipt: _Optional[_Union[PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Receipt, _Mapping]] = ..., wallet: _Optional[_Union[PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent.Wallet, _Mapping]] = ...) -> None: ...
                CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                card_present: PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent
                type: str
                def __init__(self, card_present: _Optional[_Union[PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails.CardPresent, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            CHARGE_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
            SETUP_ATTEMPT_FIELD_NUMBER: _ClassVar[int]
            charge: str
            payment_method_details: PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails
            setup_attempt: str
            def __init__(self, charge: _Optional[str] = ..., payment_method_details: _Optional[_Union[PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails, _Mapping]] = ..., setup_attempt: _Optional[str] = ...) -> None: ...
        class Networks(_message.Message):
            __slots__ = ("available", "preferred")
            AVAILABLE_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_FIELD_NUMBER: _ClassVar[int]
            available: _containers.RepeatedScalarFieldContainer[str]
            preferred: str
            def __init__(self, available: _Optional[_Iterable[str]] = ..., preferred: _Optional[str] = ...) -> None: ...
        class ThreeDSecureUsage(_message.Message):
            __slots__ = ("supported",)
            SUPPORTED_FIELD_NUMBER: _ClassVar[int]
            supported: bool
            def __init__(self, supported: bool = ...) -> None: ...
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
                __slots__ = ()
                def __init__(self) -> None: ...
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
            amex_express_checkout: PaymentMethod.Card.Wallet.AmexExpressCheckout
            apple_pay: PaymentMethod.Card.Wallet.ApplePay
            dynamic_last4: str
            google_pay: PaymentMethod.Card.Wallet.GooglePay
            link: PaymentMethod.Card.Wallet.Link
            masterpass: PaymentMethod.Card.Wallet.Masterpass
            samsung_pay: PaymentMethod.Card.Wallet.SamsungPay
            type: str
            visa_checkout: PaymentMethod.Card.Wallet.VisaCheckout
            def __init__(self, amex_express_checkout: _Optional[_Union[PaymentMethod.Card.Wallet.AmexExpressCheckout, _Mapping]] = ..., apple_pay: _Optional[_Union[PaymentMethod.Card.Wallet.ApplePay, _Mapping]] = ..., dynamic_last4: _Optional[str] = ..., google_pay: _Optional[_Union[PaymentMethod.Card.Wallet.GooglePay, _Mapping]] = ..., link: _Optional[_Union[PaymentMethod.Card.Wallet.Link, _Mapping]] = ..., masterpass: _Optional[_Union[PaymentMethod.Card.Wallet.Masterpass, _Mapping]] = ..., samsung_pay: _Optional[_Union[PaymentMethod.Card.Wallet.SamsungPay, _Mapping]] = ..., type: _Optional[str] = ..., visa_checkout: _Optional[_Union[PaymentMethod.Card.Wallet.VisaCheckout, _Mapping]] = ...) -> None: ...
        BRAND_FIELD_NUMBER: _ClassVar[int]
        CHECKS_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        DISPLAY_BRAND_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        GENERATED_FROM_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NETWORKS_FIELD_NUMBER: _ClassVar[int]
        REGULATED_STATUS_FIELD_NUMBER: _ClassVar[int]
        THREE_D_SECURE_USAGE_FIELD_NUMBER: _ClassVar[int]
        WALLET_FIELD_NUMBER: _ClassVar[int]
        brand: str
        checks: PaymentMethod.Card.Checks
        country: str
        description: str
        display_brand: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        generated_from: PaymentMethod.Card.GeneratedFrom
        iin: str
        issuer: str
        last4: str
        networks: PaymentMethod.Card.Networks
        regulated_status: str
        three_d_secure_usage: PaymentMethod.Card.ThreeDSecureUsage
        wallet: PaymentMethod.Card.Wallet
        def __init__(self, brand: _Optional[str] = ..., checks: _Optional[_Union[PaymentMethod.Card.Checks, _Mapping]] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., display_brand: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., generated_from: _Optional[_Union[PaymentMethod.Card.GeneratedFrom, _Mapping]] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., networks: _Optional[_Union[PaymentMethod.Card.Networks, _Mapping]] = ..., regulated_status: _Optional[str] = ..., three_d_secure_usage: _Optional[_Union[PaymentMethod.Card.ThreeDSecureUsage, _Mapping]] = ..., wallet: _Optional[_Union[PaymentMethod.Card.Wallet, _Mapping]] = ...) -> None: ...
    class CardPresent(_message.Message):
        __slots__ = ("brand", "brand_product", "cardholder_name", "country", "description", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "networks", "offline", "preferred_locales", "read_method", "wallet")
        class Networks(_message.Message):
            __slots__ = ("available", "preferred")
            AVAILABLE_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_FIELD_NUMBER: _ClassVar[int]
            available: _containers.RepeatedScalarFieldContainer[str]
            preferred: str
            def __init__(self, available: _Optional[_Iterable[str]] = ..., preferred: _Optional[str] = ...) -> None: ...
        class Offline(_message.Message):
            __slots__ = ("stored_at", "type")
            STORED_AT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            stored_at: int
            type: str
            def __init__(self, stored_at: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
        class Wallet(_message.Message):
            __slots__ = ("type",)
            TYPE_FIELD_NUMBER: _ClassVar[int]
            type: str
            def __init__(self, type: _Optional[str] = ...) -> None: ...
        BRAND_FIELD_NUMBER: _ClassVar[int]
        BRAND_PRODUCT_FIELD_NUMBER: _ClassVar[int]
        CARDHOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NETWORKS_FIELD_NUMBER: _ClassVar[int]
        OFFLINE_FIELD_NUMBER: _ClassVar[int]
        PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
        READ_METHOD_FIELD_NUMBER: _ClassVar[int]
        WALLET_FIELD_NUMBER: _ClassVar[int]
        brand: str
        brand_product: str
        cardholder_name: str
        country: str
        description: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        iin: str
        issuer: str
        last4: str
        networks: PaymentMethod.CardPresent.Networks
        offline: PaymentMethod.CardPresent.Offline
        preferred_locales: _containers.RepeatedScalarFieldContainer[str]
        read_method: str
        wallet: PaymentMethod.CardPresent.Wallet
        def __init__(self, brand: _Optional[str] = ..., brand_product: _Optional[str] = ..., cardholder_name: _Optional[str] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., networks: _Optional[_Union[PaymentMethod.CardPresent.Networks, _Mapping]] = ..., offline: _Optional[_Union[PaymentMethod.CardPresent.Offline, _Mapping]] = ..., preferred_locales: _Optional[_Iterable[str]] = ..., read_method: _Optional[str] = ..., wallet: _Optional[_Union[PaymentMethod.CardPresent.Wallet, _Mapping]] = ...) -> None: ...
    class Cashapp(_message.Message):
        __slots__ = ("buyer_id", "cashtag")
        BUYER_ID_FIELD_NUMBER: _ClassVar[int]
        CASHTAG_FIELD_NUMBER: _ClassVar[int]
        buyer_id: str
        cashtag: str
        def __init__(self, buyer_id: _Optional[str] = ..., cashtag: _Optional[str] = ...) -> None: ...
    class Crypto(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Custom(_message.Message):
        __slots__ = ("display_name", "logo", "type")
        class Logo(_message.Message):
            __slots__ = ("content_type", "url")
            CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            content_type: str
            url: str
            def __init__(self, content_type: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
        LOGO_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        display_name: str
        logo: PaymentMethod.Custom.Logo
        type: str
        def __init__(self, display_name: _Optional[str] = ..., logo: _Optional[_Union[PaymentMethod.Custom.Logo, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class CustomerBalance(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Eps(_message.Message):
        __slots__ = ("bank",)
        BANK_FIELD_NUMBER: _ClassVar[int]
        bank: str
        def __init__(self, bank: _Optional[str] = ...) -> None: ...
    class Fpx(_message.Message):
        __slots__ = ("account_holder_type", "bank")
        ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
        BANK_FIELD_NUMBER: _ClassVar[int]
        account_holder_type: str
        bank: str
        def __init__(self, account_holder_type: _Optional[str] = ..., bank: _Optional[str] = ...) -> None: ...
    class Giropay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Grabpay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Ideal(_message.Message):
        __slots__ = ("bank", "bic")
        BANK_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        bank: str
        bic: str
        def __init__(self, bank: _Optional[str] = ..., bic: _Optional[str] = ...) -> None: ...
    class InteracPresent(_message.Message):
        __slots__ = ("brand", "cardholder_name", "country", "description", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "networks", "preferred_locales", "read_method")
        class Networks(_message.Message):
            __slots__ = ("available", "preferred")
            AVAILABLE_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_FIELD_NUMBER: _ClassVar[int]
            available: _containers.RepeatedScalarFieldContainer[str]
            preferred: str
            def __init__(self, available: _Optional[_Iterable[str]] = ..., preferred: _Optional[str] = ...) -> None: ...
        BRAND_FIELD_NUMBER: _ClassVar[int]
        CARDHOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NETWORKS_FIELD_NUMBER: _ClassVar[int]
        PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
        READ_METHOD_FIELD_NUMBER: _ClassVar[int]
        brand: str
        cardholder_name: str
        country: str
        description: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        iin: str
        issuer: str
        last4: str
        networks: PaymentMethod.InteracPresent.Networks
        preferred_locales: _containers.RepeatedScalarFieldContainer[str]
        read_method: str
        def __init__(self, brand: _Optional[str] = ..., cardholder_name: _Optional[str] = ..., country: _Optional[str] = ..., description: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., networks: _Optional[_Union[PaymentMethod.InteracPresent.Networks, _Mapping]] = ..., preferred_locales: _Optional[_Iterable[str]] = ..., read_method: _Optional[str] = ...) -> None: ...
    class KakaoPay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Klarna(_message.Message):
        __slots__ = ("dob",)
        class Dob(_message.Message):
            __slots__ = ("day", "month", "year")
            DAY_FIELD_NUMBER: _ClassVar[int]
            MONTH_FIELD_NUMBER: _ClassVar[int]
            YEAR_FIELD_NUMBER: _ClassVar[int]
            day: int
            month: int
            year: int
            def __init__(self, day: _Optional[int] = ..., month: _Optional[int] = ..., year: _Optional[int] = ...) -> None: ...
        DOB_FIELD_NUMBER: _ClassVar[int]
        dob: PaymentMethod.Klarna.Dob
        def __init__(self, dob: _Optional[_Union[PaymentMethod.Klarna.Dob, _Mapping]] = ...) -> None: ...
    class Konbini(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class KrCard(_message.Message):
        __slots__ = ("brand", "last4")
        BRAND_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        brand: str
        last4: str
        def __init__(self, brand: _Optional[str] = ..., last4: _Optional[str] = ...) -> None: ...
    class Link(_message.Message):
        __slots__ = ("email", "persistent_token", "country")
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        PERSISTENT_TOKEN_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        email: str
        persistent_token: str
        country: str
        def __init__(self, email: _Optional[str] = ..., persistent_token: _Optional[str] = ..., country: _Optional[str] = ...) -> None: ...
    class MbWay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Mobilepay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Multibanco(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class NaverPay(_message.Message):
        __slots__ = ("buyer_id", "funding")
        BUYER_ID_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        buyer_id: str
        funding: str
        def __init__(self, buyer_id: _Optional[str] = ..., funding: _Optional[str] = ...) -> None: ...
    class NzBankAccount(_message.Message):
        __slots__ = ("account_holder_name", "bank_code", "bank_name", "branch_code", "last4", "suffix")
        ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        SUFFIX_FIELD_NUMBER: _ClassVar[int]
        account_holder_name: str
        bank_code: str
        bank_name: str
        branch_code: str
        last4: str
        suffix: str
        def __init__(self, account_holder_name: _Optional[str] = ..., bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., branch_code: _Optional[str] = ..., last4: _Optional[str] = ..., suffix: _Optional[str] = ...) -> None: ...
    class Oxxo(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class P24(_message.Message):
        __slots__ = ("bank",)
        BANK_FIELD_NUMBER: _ClassVar[int]
        bank: str
        def __init__(self, bank: _Optional[str] = ...) -> None: ...
    class PayByBank(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Payco(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Paynow(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Paypal(_message.Message):
        __slots__ = ("country", "payer_email", "payer_id")
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        PAYER_EMAIL_FIELD_NUMBER: _ClassVar[int]
        PAYER_ID_FIELD_NUMBER: _ClassVar[int]
        country: str
        payer_email: str
        payer_id: str
        def __init__(self, country: _Optional[str] = ..., payer_email: _Optional[str] = ..., payer_id: _Optional[str] = ...) -> None: ...
    class Paypay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Payto(_message.Message):
        __slots__ = ("bsb_number", "last4", "pay_id")
        BSB_NUMBER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        PAY_ID_FIELD_NUMBER: _ClassVar[int]
        bsb_number: str
        last4: str
        pay_id: str
        def __init__(self, bsb_number: _Optional[str] = ..., last4: _Optional[str] = ..., pay_id: _Optional[str] = ...) -> None: ...
    class Pix(_message.Message):
        __slots__ = ("fingerprint",)
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        fingerprint: str
        def __init__(self, fingerprint: _Optional[str] = ...) -> None: ...
    class Promptpay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class RadarOptions(_message.Message):
        __slots__ = ("session",)
        SESSION_FIELD_NUMBER: _ClassVar[int]
        session: str
        def __init__(self, session: _Optional[str] = ...) -> None: ...
    class RevolutPay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class SamsungPay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Satispay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Scalapay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class SepaDebit(_message.Message):
        __slots__ = ("bank_code", "branch_code", "country", "fingerprint", "generated_from", "last4")
        class GeneratedFrom(_message.Message):
            __slots__ = ("charge", "setup_attempt")
            CHARGE_FIELD_NUMBER: _ClassVar[int]
            SETUP_ATTEMPT_FIELD_NUMBER: _ClassVar[int]
            charge: str
            setup_attempt: str
            def __init__(self, charge: _Optional[str] = ..., setup_attempt: _Optional[str] = ...) -> None: ...
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        GENERATED_FROM_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        bank_code: str
        branch_code: str
        country: str
        fingerprint: str
        generated_from: PaymentMethod.SepaDebit.GeneratedFrom
        last4: str
        def __init__(self, bank_code: _Optional[str] = ..., branch_code: _Optional[str] = ..., country: _Optional[str] = ..., fingerprint: _Optional[str] = ..., generated_from: _Optional[_Union[PaymentMethod.SepaDebit.GeneratedFrom, _Mapping]] = ..., last4: _Optional[str] = ...) -> None: ...
    class Sequra(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Sofort(_message.Message):
        __slots__ = ("country",)
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        country: str
        def __init__(self, country: _Optional[str] = ...) -> None: ...
    class Sunbit(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Swish(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Twint(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Upi(_message.Message):
        __slots__ = ("vpa",)
        VPA_FIELD_NUMBER: _ClassVar[int]
        vpa: str
        def __init__(self, vpa: _Optional[str] = ...) -> None: ...
    class UsBankAccount(_message.Message):
        __slots__ = ("account_holder_type", "account_type", "bank_name", "financial_connections_account", "fingerprint", "last4", "networks", "routing_number", "status_details")
        class Networks(_message.Message):
            __slots__ = ("preferred", "supported")
            PREFERRED_FIELD_NUMBER: _ClassVar[int]
            SUPPORTED_FIELD_NUMBER: _ClassVar[int]
            preferred: str
            supported: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, preferred: _Optional[str] = ..., supported: _Optional[_Iterable[str]] = ...) -> None: ...
        class StatusDetails(_message.Message):
            __slots__ = ("blocked",)
            class Blocked(_message.Message):
                __slots__ = ("network_code", "reason")
                NETWORK_CODE_FIELD_NUMBER: _ClassVar[int]
                REASON_FIELD_NUMBER: _ClassVar[int]
                network_code: str
                reason: str
                def __init__(self, network_code: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
            BLOCKED_FIELD_NUMBER: _ClassVar[int]
            blocked: PaymentMethod.UsBankAccount.StatusDetails.Blocked
            def __init__(self, blocked: _Optional[_Union[PaymentMethod.UsBankAccount.StatusDetails.Blocked, _Mapping]] = ...) -> None: ...
        ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
        ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        FINANCIAL_CONNECTIONS_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NETWORKS_FIELD_NUMBER: _ClassVar[int]
        ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        account_holder_type: str
        account_type: str
        bank_name: str
        financial_connections_account: str
        fingerprint: str
        last4: str
        networks: PaymentMethod.UsBankAccount.Networks
        routing_number: str
        status_details: PaymentMethod.UsBankAccount.StatusDetails
        def __init__(self, account_holder_type: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_name: _Optional[str] = ..., financial_connections_account: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., networks: _Optional[_Union[PaymentMethod.UsBankAccount.Networks, _Mapping]] = ..., routing_number: _Optional[str] = ..., status_details: _Optional[_Union[PaymentMethod.UsBankAccount.StatusDetails, _Mapping]] = ...) -> None: ...
    class WechatPay(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Zip(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    AFFIRM_FIELD_NUMBER: _ClassVar[int]
    AFTERPAY_CLEARPAY_FIELD_NUMBER: _ClassVar[int]
    ALIPAY_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REDISPLAY_FIELD_NUMBER: _ClassVar[int]
    ALMA_FIELD_NUMBER: _ClassVar[int]
    AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
    AU_BECS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    BACS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    BANCONTACT_FIELD_NUMBER: _ClassVar[int]
    BILLIE_FIELD_NUMBER: _ClassVar[int]
    BILLING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    BIZUM_FIELD_NUMBER: _ClassVar[int]
    BLIK_FIELD_NUMBER: _ClassVar[int]
    BOLETO_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
    CASHAPP_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CRYPTO_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
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
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MB_WAY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
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
    RADAR_OPTIONS_FIELD_NUMBER: _ClassVar[int]
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
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UPI_FIELD_NUMBER: _ClassVar[int]
    US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
    ZIP_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    acss_debit: PaymentMethod.AcssDebit
    affirm: PaymentMethod.Affirm
    afterpay_clearpay: PaymentMethod.AfterpayClearpay
    alipay: PaymentMethod.Alipay
    allow_redisplay: str
    alma: PaymentMethod.Alma
    amazon_pay: PaymentMethod.AmazonPay
    au_becs_debit: PaymentMethod.AuBecsDebit
    bacs_debit: PaymentMethod.BacsDebit
    bancontact: PaymentMethod.Bancontact
    billie: PaymentMethod.Billie
    billing_details: PaymentMethod.BillingDetails
    bizum: PaymentMethod.Bizum
    blik: PaymentMethod.Blik
    boleto: PaymentMethod.Boleto
    card: PaymentMethod.Card
    card_present: PaymentMethod.CardPresent
    cashapp: PaymentMethod.Cashapp
    created: int
    crypto: PaymentMethod.Crypto
    custom: PaymentMethod.Custom
    customer: str
    customer_account: str
    customer_balance: PaymentMethod.CustomerBalance
    eps: PaymentMethod.Eps
    fpx: PaymentMethod.Fpx
    giropay: PaymentMethod.Giropay
    grabpay: PaymentMethod.Grabpay
    ideal: PaymentMethod.Ideal
    interac_present: PaymentMethod.InteracPresent
    kakao_pay: PaymentMethod.KakaoPay
    klarna: PaymentMethod.Klarna
    konbini: PaymentMethod.Konbini
    kr_card: PaymentMethod.KrCard
    link: PaymentMethod.Link
    livemode: bool
    mb_way: PaymentMethod.MbWay
    metadata: _containers.ScalarMap[str, str]
    mobilepay: PaymentMethod.Mobilepay
    multibanco: PaymentMethod.Multibanco
    naver_pay: PaymentMethod.NaverPay
    nz_bank_account: PaymentMethod.NzBankAccount
    oxxo: PaymentMethod.Oxxo
    p24: PaymentMethod.P24
    pay_by_bank: PaymentMethod.PayByBank
    payco: PaymentMethod.Payco
    paynow: PaymentMethod.Paynow
    paypal: PaymentMethod.Paypal
    paypay: PaymentMethod.Paypay
    payto: PaymentMethod.Payto
    pix: PaymentMethod.Pix
    promptpay: PaymentMethod.Promptpay
    radar_options: PaymentMethod.RadarOptions
    revolut_pay: PaymentMethod.RevolutPay
    samsung_pay: PaymentMethod.SamsungPay
    satispay: PaymentMethod.Satispay
    scalapay: PaymentMethod.Scalapay
    sepa_debit: PaymentMethod.SepaDebit
    sequra: PaymentMethod.Sequra
    sofort: PaymentMethod.Sofort
    sunbit: PaymentMethod.Sunbit
    swish: PaymentMethod.Swish
    twint: PaymentMethod.Twint
    type: str
    upi: PaymentMethod.Upi
    us_bank_account: PaymentMethod.UsBankAccount
    wechat_pay: PaymentMethod.WechatPay
    zip: PaymentMethod.Zip
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., acss_debit: _Optional[_Union[PaymentMethod.AcssDebit, _Mapping]] = ..., affirm: _Optional[_Union[PaymentMethod.Affirm, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[PaymentMethod.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[PaymentMethod.Alipay, _Mapping]] = ..., allow_redisplay: _Optional[str] = ..., alma: _Optional[_Union[PaymentMethod.Alma, _Mapping]] = ..., amazon_pay: _Optional[_Union[PaymentMethod.AmazonPay, _Mapping]] = ..., au_becs_debit: _Optional[_Union[PaymentMethod.AuBecsDebit, _Mapping]] = ..., bacs_debit: _Optional[_Union[PaymentMethod.BacsDebit, _Mapping]] = ..., bancontact: _Optional[_Union[PaymentMethod.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[PaymentMethod.Billie, _Mapping]] = ..., billing_details: _Optional[_Union[PaymentMethod.BillingDetails, _Mapping]] = ..., bizum: _Optional[_Union[PaymentMethod.Bizum, _Mapping]] = ..., blik: _Optional[_Union[PaymentMethod.Blik, _Mapping]] = ..., boleto: _Optional[_Union[PaymentMethod.Boleto, _Mapping]] = ..., card: _Optional[_Union[PaymentMethod.Card, _Mapping]] = ..., card_present: _Optional[_Union[PaymentMethod.CardPresent, _Mapping]] = ..., cashapp: _Optional[_Union[PaymentMethod.Cashapp, _Mapping]] = ..., created: _Optional[int] = ..., crypto: _Optional[_Union[PaymentMethod.Crypto, _Mapping]] = ..., custom: _Optional[_Union[PaymentMethod.Custom, _Mapping]] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., customer_balance: _Optional[_Union[PaymentMethod.CustomerBalance, _Mapping]] = ..., eps: _Optional[_Union[PaymentMethod.Eps, _Mapping]] = ..., fpx: _Optional[_Union[PaymentMethod.Fpx, _Mapping]] = ..., giropay: _Optional[_Union[PaymentMethod.Giropay, _Mapping]] = ..., grabpay: _Optional[_Union[PaymentMethod.Grabpay, _Mapping]] = ..., ideal: _Optional[_Union[PaymentMethod.Ideal, _Mapping]] = ..., interac_present: _Optional[_Union[PaymentMethod.InteracPresent, _Mapping]] = ..., kakao_pay: _Optional[_Union[PaymentMethod.KakaoPay, _Mapping]] = ..., klarna: _Optional[_Union[PaymentMethod.Klarna, _Mapping]] = ..., konbini: _Optional[_Union[PaymentMethod.Konbini, _Mapping]] = ..., kr_card: _Optional[_Union[PaymentMethod.KrCard, _Mapping]] = ..., link: _Optional[_Union[PaymentMethod.Link, _Mapping]] = ..., livemode: bool = ..., mb_way: _Optional[_Union[PaymentMethod.MbWay, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., mobilepay: _Optional[_Union[PaymentMethod.Mobilepay, _Mapping]] = ..., multibanco: _Optional[_Union[PaymentMethod.Multibanco, _Mapping]] = ..., naver_pay: _Optional[_Union[PaymentMethod.NaverPay, _Mapping]] = ..., nz_bank_account: _Optional[_Union[PaymentMethod.NzBankAccount, _Mapping]] = ..., oxxo: _Optional[_Union[PaymentMethod.Oxxo, _Mapping]] = ..., p24: _Optional[_Union[PaymentMethod.P24, _Mapping]] = ..., pay_by_bank: _Optional[_Union[PaymentMethod.PayByBank, _Mapping]] = ..., payco: _Optional[_Union[PaymentMethod.Payco, _Mapping]] = ..., paynow: _Optional[_Union[PaymentMethod.Paynow, _Mapping]] = ..., paypal: _Optional[_Union[PaymentMethod.Paypal, _Mapping]] = ..., paypay: _Optional[_Union[PaymentMethod.Paypay, _Mapping]] = ..., payto: _Optional[_Union[PaymentMethod.Payto, _Mapping]] = ..., pix: _Optional[_Union[PaymentMethod.Pix, _Mapping]] = ..., promptpay: _Optional[_Union[PaymentMethod.Promptpay, _Mapping]] = ..., radar_options: _Optional[_Union[PaymentMethod.RadarOptions, _Mapping]] = ..., revolut_pay: _Optional[_Union[PaymentMethod.RevolutPay, _Mapping]] = ..., samsung_pay: _Optional[_Union[PaymentMethod.SamsungPay, _Mapping]] = ..., satispay: _Optional[_Union[PaymentMethod.Satispay, _Mapping]] = ..., scalapay: _Optional[_Union[PaymentMethod.Scalapay, _Mapping]] = ..., sepa_debit: _Optional[_Union[PaymentMethod.SepaDebit, _Mapping]] = ..., sequra: _Optional[_Union[PaymentMethod.Sequra, _Mapping]] = ..., sofort: _Optional[_Union[PaymentMethod.Sofort, _Mapping]] = ..., sunbit: _Optional[_Union[PaymentMethod.Sunbit, _Mapping]] = ..., swish: _Optional[_Union[PaymentMethod.Swish, _Mapping]] = ..., twint: _Optional[_Union[PaymentMethod.Twint, _Mapping]] = ..., type: _Optional[str] = ..., upi: _Optional[_Union[PaymentMethod.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[PaymentMethod.UsBankAccount, _Mapping]] = ..., wechat_pay: _Optional[_Union[PaymentMethod.WechatPay, _Mapping]] = ..., zip: _Optional[_Union[PaymentMethod.Zip, _Mapping]] = ...) -> None: ...

from google.protobuf import struct_pb2 as _struct_pb2
from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import charge_pb2 as _charge_pb2
from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import payment_intent_amount_details_line_item_pb2 as _payment_intent_amount_details_line_item_pb2
from penstock.stripe.v1 import payment_method_pb2 as _payment_method_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PaymentIntent(_message.Message):
    __slots__ = ("id", "object", "allowed_payment_method_types", "amount", "amount_capturable", "amount_details", "amount_received", "application", "application_fee_amount", "automatic_payment_methods", "canceled_at", "cancellation_reason", "capture_method", "client_secret", "confirmation_method", "created", "currency", "customer", "customer_account", "description", "excluded_payment_method_types", "hooks", "last_payment_error", "latest_charge", "livemode", "managed_payments", "metadata", "next_action", "on_behalf_of", "payment_details", "payment_method", "payment_method_configuration_details", "payment_method_options", "payment_method_types", "payment_record", "presentment_details", "processing", "receipt_email", "review", "setup_future_usage", "shipping", "source", "statement_descriptor", "statement_descriptor_suffix", "status", "transfer_data", "transfer_group", "invoice", "charges", "allowed_source_types", "next_source_action")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AmountDetails(_message.Message):
        __slots__ = ("discount_amount", "error", "line_items", "shipping", "tax", "tip")
        class Error(_message.Message):
            __slots__ = ("code", "message")
            CODE_FIELD_NUMBER: _ClassVar[int]
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            code: str
            message: str
            def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...
        class LineItems(_message.Message):
            __slots__ = ("data", "has_more", "url", "object", "total_count")
            DATA_FIELD_NUMBER: _ClassVar[int]
            HAS_MORE_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            OBJECT_FIELD_NUMBER: _ClassVar[int]
            TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
            data: _containers.RepeatedCompositeFieldContainer[_payment_intent_amount_details_line_item_pb2.PaymentIntentAmountDetailsLineItem]
            has_more: bool
            url: str
            object: str
            total_count: int
            def __init__(self, data: _Optional[_Iterable[_Union[_payment_intent_amount_details_line_item_pb2.PaymentIntentAmountDetailsLineItem, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
        class Shipping(_message.Message):
            __slots__ = ("amount", "from_postal_code", "to_postal_code")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            FROM_POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
            TO_POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
            amount: int
            from_postal_code: str
            to_postal_code: str
            def __init__(self, amount: _Optional[int] = ..., from_postal_code: _Optional[str] = ..., to_postal_code: _Optional[str] = ...) -> None: ...
        class Tax(_message.Message):
            __slots__ = ("total_tax_amount",)
            TOTAL_TAX_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            total_tax_amount: int
            def __init__(self, total_tax_amount: _Optional[int] = ...) -> None: ...
        class Tip(_message.Message):
            __slots__ = ("amount",)
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            amount: int
            def __init__(self, amount: _Optional[int] = ...) -> None: ...
        DISCOUNT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        ERROR_FIELD_NUMBER: _ClassVar[int]
        LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_FIELD_NUMBER: _ClassVar[int]
        TAX_FIELD_NUMBER: _ClassVar[int]
        TIP_FIELD_NUMBER: _ClassVar[int]
        discount_amount: int
        error: PaymentIntent.AmountDetails.Error
        line_items: PaymentIntent.AmountDetails.LineItems
        shipping: PaymentIntent.AmountDetails.Shipping
        tax: PaymentIntent.AmountDetails.Tax
        tip: PaymentIntent.AmountDetails.Tip
        def __init__(self, discount_amount: _Optional[int] = ..., error: _Optional[_Union[PaymentIntent.AmountDetails.Error, _Mapping]] = ..., line_items: _Optional[_Union[PaymentIntent.AmountDetails.LineItems, _Mapping]] = ..., shipping: _Optional[_Union[PaymentIntent.AmountDetails.Shipping, _Mapping]] = ..., tax: _Optional[_Union[PaymentIntent.AmountDetails.Tax, _Mapping]] = ..., tip: _Optional[_Union[PaymentIntent.AmountDetails.Tip, _Mapping]] = ...) -> None: ...
    class AutomaticPaymentMethods(_message.Message):
        __slots__ = ("allow_redirects", "enabled")
        ALLOW_REDIRECTS_FIELD_NUMBER: _ClassVar[int]
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        allow_redirects: str
        enabled: bool
        def __init__(self, allow_redirects: _Optional[str] = ..., enabled: bool = ...) -> None: ...
    class Hooks(_message.Message):
        __slots__ = ("inputs",)
        class Inputs(_message.Message):
            __slots__ = ("tax",)
            class Tax(_message.Message):
                __slots__ = ("calculation",)
                CALCULATION_FIELD_NUMBER: _ClassVar[int]
                calculation: str
                def __init__(self, calculation: _Optional[str] = ...) -> None: ...
            TAX_FIELD_NUMBER: _ClassVar[int]
            tax: PaymentIntent.Hooks.Inputs.Tax
            def __init__(self, tax: _Optional[_Union[PaymentIntent.Hooks.Inputs.Tax, _Mapping]] = ...) -> None: ...
        INPUTS_FIELD_NUMBER: _ClassVar[int]
        inputs: PaymentIntent.Hooks.Inputs
        def __init__(self, inputs: _Optional[_Union[PaymentIntent.Hooks.Inputs, _Mapping]] = ...) -> None: ...
    class LastPaymentError(_message.Message):
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
        payment_intent: PaymentIntent
        payment_method: _payment_method_pb2.PaymentMethod
        payment_method_type: str
        request_log_url: str
        setup_intent: SetupIntent
        source: _customer_source_pb2.CustomerSource
        type: str
        def __init__(self, advice_code: _Optional[str] = ..., charge: _Optional[str] = ..., code: _Optional[str] = ..., decline_code: _Optional[str] = ..., doc_url: _Optional[str] = ..., message: _Optional[str] = ..., network_advice_code: _Optional[str] = ..., network_decline_code: _Optional[str] = ..., param: _Optional[str] = ..., payment_intent: _Optional[_Union[PaymentIntent, _Mapping]] = ..., payment_method: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_type: _Optional[str] = ..., request_log_url: _Optional[str] = ..., setup_intent: _Optional[_Union[SetupIntent, _Mapping]] = ..., source: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class ManagedPayments(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class NextAction(_message.Message):
        __slots__ = ("alipay_handle_redirect", "blik_authorize", "boleto_display_details", "card_await_notification", "cashapp_handle_redirect_or_display_qr_code", "display_bank_transfer_instructions", "klarna_display_qr_code", "konbini_display_details", "multibanco_display_details", "oxxo_display_details", "paynow_display_qr_code", "pix_display_qr_code", "promptpay_display_qr_code", "redirect_to_url", "swish_handle_redirect_or_display_qr_code", "type", "upi_handle_redirect_or_display_qr_code", "use_stripe_sdk", "verify_with_microdeposits", "wechat_pay_display_qr_code", "wechat_pay_redirect_to_android_app", "wechat_pay_redirect_to_ios_app")
        class AlipayHandleRedirect(_message.Message):
            __slots__ = ("native_data", "native_url", "return_url", "url")
            NATIVE_DATA_FIELD_NUMBER: _ClassVar[int]
            NATIVE_URL_FIELD_NUMBER: _ClassVar[int]
            RETURN_URL_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            native_data: str
            native_url: str
            return_url: str
            url: str
            def __init__(self, native_data: _Optional[str] = ..., native_url: _Optional[str] = ..., return_url: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class BlikAuthorize(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class BoletoDisplayDetails(_message.Message):
            __slots__ = ("expires_at", "hosted_voucher_url", "number", "pdf")
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VOUCHER_URL_FIELD_NUMBER: _ClassVar[int]
            NUMBER_FIELD_NUMBER: _ClassVar[int]
            PDF_FIELD_NUMBER: _ClassVar[int]
            expires_at: int
            hosted_voucher_url: str
            number: str
            pdf: str
            def __init__(self, expires_at: _Optional[int] = ..., hosted_voucher_url: _Optional[str] = ..., number: _Optional[str] = ..., pdf: _Optional[str] = ...) -> None: ...
        class CardAwaitNotification(_message.Message):
            __slots__ = ("charge_attempt_at", "customer_approval_required")
            CHARGE_ATTEMPT_AT_FIELD_NUMBER: _ClassVar[int]
            CUSTOMER_APPROVAL_REQUIRED_FIELD_NUMBER: _ClassVar[int]
            charge_attempt_at: int
            customer_approval_required: bool
            def __init__(self, charge_attempt_at: _Optional[int] = ..., customer_approval_required: bool = ...) -> None: ...
        class CashappHandleRedirectOrDisplayQrCode(_message.Message):
            __slots__ = ("hosted_instructions_url", "mobile_auth_url", "qr_code")
            class QrCode(_message.Message):
                __slots__ = ("expires_at", "image_url_png", "image_url_svg")
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                image_url_png: str
                image_url_svg: str
                def __init__(self, expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            MOBILE_AUTH_URL_FIELD_NUMBER: _ClassVar[int]
            QR_CODE_FIELD_NUMBER: _ClassVar[int]
            hosted_instructions_url: str
            mobile_auth_url: str
            qr_code: PaymentIntent.NextAction.CashappHandleRedirectOrDisplayQrCode.QrCode
            def __init__(self, hosted_instructions_url: _Optional[str] = ..., mobile_auth_url: _Optional[str] = ..., qr_code: _Optional[_Union[PaymentIntent.NextAction.CashappHandleRedirectOrDisplayQrCode.QrCode, _Mapping]] = ...) -> None: ...
        class DisplayBankTransferInstructions(_message.Message):
            __slots__ = ("amount_remaining", "currency", "financial_addresses", "hosted_instructions_url", "reference", "type")
            class FinancialAddresses(_message.Message):
                __slots__ = ("aba", "iban", "sort_code", "spei", "supported_networks", "swift", "type", "zengin")
                class Aba(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address", "bank_name", "routing_number")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
                    ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    account_number: str
                    account_type: str
                    bank_address: _address_pb2.Address
                    bank_name: str
                    routing_number: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., account_number: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., bank_name: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
                class Iban(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "bank_address", "bic", "country", "iban")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    BIC_FIELD_NUMBER: _ClassVar[int]
                    COUNTRY_FIELD_NUMBER: _ClassVar[int]
                    IBAN_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    bank_address: _address_pb2.Address
                    bic: str
                    country: str
                    iban: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., bic: _Optional[str] = ..., country: _Optional[str] = ..., iban: _Optional[str] = ...) -> None: ...
                class SortCode(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "account_number", "bank_address", "sort_code")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    SORT_CODE_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    account_number: str
                    bank_address: _address_pb2.Address
                    sort_code: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., account_number: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., sort_code: _Optional[str] = ...) -> None: ...
                class Spei(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "bank_address", "bank_code", "bank_name", "clabe")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    BANK_CODE_FIELD_NUMBER: _ClassVar[int]
                    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
                    CLABE_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    bank_address: _address_pb2.Address
                    bank_code: str
                    bank_name: str
                    clabe: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., clabe: _Optional[str] = ...) -> None: ...
                class Swift(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address", "bank_name", "swift_code")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
                    SWIFT_CODE_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    account_number: str
                    account_type: str
                    bank_address: _address_pb2.Address
                    bank_name: str
                    swift_code: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., account_number: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., bank_name: _Optional[str] = ..., swift_code: _Optional[str] = ...) -> None: ...
                class Zengin(_message.Message):
                    __slots__ = ("account_holder_address", "account_holder_name", "account_number", "account_type", "bank_address", "bank_code", "bank_name", "branch_code", "branch_name")
                    ACCOUNT_HOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                    BANK_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    BANK_CODE_FIELD_NUMBER: _ClassVar[int]
                    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
                    BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
                    BRANCH_NAME_FIELD_NUMBER: _ClassVar[int]
                    account_holder_address: _address_pb2.Address
                    account_holder_name: str
                    account_number: str
                    account_type: str
                    bank_address: _address_pb2.Address
                    bank_code: str
                    bank_name: str
                    branch_code: str
                    branch_name: str
                    def __init__(self, account_holder_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., account_holder_name: _Optional[str] = ..., account_number: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., branch_code: _Optional[str] = ..., branch_name: _Optional[str] = ...) -> None: ...
                ABA_FIELD_NUMBER: _ClassVar[int]
                IBAN_FIELD_NUMBER: _ClassVar[int]
                SORT_CODE_FIELD_NUMBER: _ClassVar[int]
                SPEI_FIELD_NUMBER: _ClassVar[int]
                SUPPORTED_NETWORKS_FIELD_NUMBER: _ClassVar[int]
                SWIFT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                ZENGIN_FIELD_NUMBER: _ClassVar[int]
                aba: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Aba
                iban: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Iban
                sort_code: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.SortCode
                spei: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Spei
                supported_networks: _containers.RepeatedScalarFieldContainer[str]
                swift: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Swift
                type: str
                zengin: PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Zengin
                def __init__(self, aba: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Aba, _Mapping]] = ..., iban: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Iban, _Mapping]] = ..., sort_code: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.SortCode, _Mapping]] = ..., spei: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Spei, _Mapping]] = ..., supported_networks: _Optional[_Iterable[str]] = ..., swift: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Swift, _Mapping]] = ..., type: _Optional[str] = ..., zengin: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses.Zengin, _Mapping]] = ...) -> None: ...
            AMOUNT_REMAINING_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            FINANCIAL_ADDRESSES_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            amount_remaining: int
            currency: str
            financial_addresses: _containers.RepeatedCompositeFieldContainer[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses]
            hosted_instructions_url: str
            reference: str
            type: str
            def __init__(self, amount_remaining: _Optional[int] = ..., currency: _Optional[str] = ..., financial_addresses: _Optional[_Iterable[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddresses, _Mapping]]] = ..., hosted_instructions_url: _Optional[str] = ..., reference: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class KlarnaDisplayQrCode(_message.Message):
            __slots__ = ("data", "expires_at", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            expires_at: int
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class KonbiniDisplayDetails(_message.Message):
            __slots__ = ("expires_at", "hosted_voucher_url", "stores")
            class Stores(_message.Message):
                __slots__ = ("familymart", "lawson", "ministop", "seicomart")
                class Familymart(_message.Message):
                    __slots__ = ("confirmation_number", "payment_code")
                    CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    PAYMENT_CODE_FIELD_NUMBER: _ClassVar[int]
                    confirmation_number: str
                    payment_code: str
                    def __init__(self, confirmation_number: _Optional[str] = ..., payment_code: _Optional[str] = ...) -> None: ...
                class Lawson(_message.Message):
                    __slots__ = ("confirmation_number", "payment_code")
                    CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    PAYMENT_CODE_FIELD_NUMBER: _ClassVar[int]
                    confirmation_number: str
                    payment_code: str
                    def __init__(self, confirmation_number: _Optional[str] = ..., payment_code: _Optional[str] = ...) -> None: ...
                class Ministop(_message.Message):
                    __slots__ = ("confirmation_number", "payment_code")
                    CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    PAYMENT_CODE_FIELD_NUMBER: _ClassVar[int]
                    confirmation_number: str
                    payment_code: str
                    def __init__(self, confirmation_number: _Optional[str] = ..., payment_code: _Optional[str] = ...) -> None: ...
                class Seicomart(_message.Message):
                    __slots__ = ("confirmation_number", "payment_code")
                    CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
                    PAYMENT_CODE_FIELD_NUMBER: _ClassVar[int]
                    confirmation_number: str
                    payment_code: str
                    def __init__(self, confirmation_number: _Optional[str] = ..., payment_code: _Optional[str] = ...) -> None: ...
                FAMILYMART_FIELD_NUMBER: _ClassVar[int]
                LAWSON_FIELD_NUMBER: _ClassVar[int]
                MINISTOP_FIELD_NUMBER: _ClassVar[int]
                SEICOMART_FIELD_NUMBER: _ClassVar[int]
                familymart: PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Familymart
                lawson: PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Lawson
                ministop: PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Ministop
                seicomart: PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Seicomart
                def __init__(self, familymart: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Familymart, _Mapping]] = ..., lawson: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Lawson, _Mapping]] = ..., ministop: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Ministop, _Mapping]] = ..., seicomart: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Seicomart, _Mapping]] = ...) -> None: ...
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VOUCHER_URL_FIELD_NUMBER: _ClassVar[int]
            STORES_FIELD_NUMBER: _ClassVar[int]
            expires_at: int
            hosted_voucher_url: str
            stores: PaymentIntent.NextAction.KonbiniDisplayDetails.Stores
            def __init__(self, expires_at: _Optional[int] = ..., hosted_voucher_url: _Optional[str] = ..., stores: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails.Stores, _Mapping]] = ...) -> None: ...
        class MultibancoDisplayDetails(_message.Message):
            __slots__ = ("entity", "expires_at", "hosted_voucher_url", "reference")
            ENTITY_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VOUCHER_URL_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            entity: str
            expires_at: int
            hosted_voucher_url: str
            reference: str
            def __init__(self, entity: _Optional[str] = ..., expires_at: _Optional[int] = ..., hosted_voucher_url: _Optional[str] = ..., reference: _Optional[str] = ...) -> None: ...
        class OxxoDisplayDetails(_message.Message):
            __slots__ = ("expires_after", "hosted_voucher_url", "number")
            EXPIRES_AFTER_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VOUCHER_URL_FIELD_NUMBER: _ClassVar[int]
            NUMBER_FIELD_NUMBER: _ClassVar[int]
            expires_after: int
            hosted_voucher_url: str
            number: str
            def __init__(self, expires_after: _Optional[int] = ..., hosted_voucher_url: _Optional[str] = ..., number: _Optional[str] = ...) -> None: ...
        class PaynowDisplayQrCode(_message.Message):
            __slots__ = ("data", "hosted_instructions_url", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            hosted_instructions_url: str
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., hosted_instructions_url: _Optional[str] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class PixDisplayQrCode(_message.Message):
            __slots__ = ("data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            expires_at: int
            hosted_instructions_url: str
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., expires_at: _Optional[int] = ..., hosted_instructions_url: _Optional[str] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class PromptpayDisplayQrCode(_message.Message):
            __slots__ = ("data", "hosted_instructions_url", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            hosted_instructions_url: str
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., hosted_instructions_url: _Optional[str] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class RedirectToUrl(_message.Message):
            __slots__ = ("return_url", "url")
            RETURN_URL_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            return_url: str
            url: str
            def __init__(self, return_url: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class SwishHandleRedirectOrDisplayQrCode(_message.Message):
            __slots__ = ("hosted_instructions_url", "mobile_auth_url", "qr_code")
            class QrCode(_message.Message):
                __slots__ = ("data", "expires_at", "image_url_png", "image_url_svg")
                DATA_FIELD_NUMBER: _ClassVar[int]
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
                data: str
                expires_at: int
                image_url_png: str
                image_url_svg: str
                def __init__(self, data: _Optional[str] = ..., expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            MOBILE_AUTH_URL_FIELD_NUMBER: _ClassVar[int]
            QR_CODE_FIELD_NUMBER: _ClassVar[int]
            hosted_instructions_url: str
            mobile_auth_url: str
            qr_code: PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode.QrCode
            def __init__(self, hosted_instructions_url: _Optional[str] = ..., mobile_auth_url: _Optional[str] = ..., qr_code: _Optional[_Union[PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode.QrCode, _Mapping]] = ...) -> None: ...
        class UpiHandleRedirectOrDisplayQrCode(_message.Message):
            __slots__ = ("hosted_instructions_url", "qr_code")
            class QrCode(_message.Message):
                __slots__ = ("expires_at", "image_url_png", "image_url_svg")
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                image_url_png: str
                image_url_svg: str
                def __init__(self, expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            QR_CODE_FIELD_NUMBER: _ClassVar[int]
            hosted_instructions_url: str
            qr_code: PaymentIntent.NextAction.UpiHandleRedirectOrDisplayQrCode.QrCode
            def __init__(self, hosted_instructions_url: _Optional[str] = ..., qr_code: _Optional[_Union[PaymentIntent.NextAction.UpiHandleRedirectOrDisplayQrCode.QrCode, _Mapping]] = ...) -> None: ...
        class VerifyWithMicrodeposits(_message.Message):
            __slots__ = ("arrival_date", "hosted_verification_url", "microdeposit_type")
            ARRIVAL_DATE_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VERIFICATION_URL_FIELD_NUMBER: _ClassVar[int]
            MICRODEPOSIT_TYPE_FIELD_NUMBER: _ClassVar[int]
            arrival_date: int
            hosted_verification_url: str
            microdeposit_type: str
            def __init__(self, arrival_date: _Optional[int] = ..., hosted_verification_url: _Optional[str] = ..., microdeposit_type: _Optional[str] = ...) -> None: ...
        class WechatPayDisplayQrCode(_message.Message):
            __slots__ = ("data", "hosted_instructions_url", "image_data_url", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_DATA_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            hosted_instructions_url: str
            image_data_url: str
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., hosted_instructions_url: _Optional[str] = ..., image_data_url: _Optional[str] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class WechatPayRedirectToAndroidApp(_message.Message):
            __slots__ = ("app_id", "nonce_str", "package", "partner_id", "prepay_id", "sign", "timestamp")
            APP_ID_FIELD_NUMBER: _ClassVar[int]
            NONCE_STR_FIELD_NUMBER: _ClassVar[int]
            PACKAGE_FIELD_NUMBER: _ClassVar[int]
            PARTNER_ID_FIELD_NUMBER: _ClassVar[int]
            PREPAY_ID_FIELD_NUMBER: _ClassVar[int]
            SIGN_FIELD_NUMBER: _ClassVar[int]
            TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
            app_id: str
            nonce_str: str
            package: str
            partner_id: str
            prepay_id: str
            sign: str
            timestamp: str
            def __init__(self, app_id: _Optional[str] = ..., nonce_str: _Optional[str] = ..., package: _Optional[str] = ..., partner_id: _Optional[str] = ..., prepay_id: _Optional[str] = ..., sign: _Optional[str] = ..., timestamp: _Optional[str] = ...) -> None: ...
        class WechatPayRedirectToIosApp(_message.Message):
            __slots__ = ("native_url",)
            NATIVE_URL_FIELD_NUMBER: _ClassVar[int]
            native_url: str
            def __init__(self, native_url: _Optional[str] = ...) -> None: ...
        ALIPAY_HANDLE_REDIRECT_FIELD_NUMBER: _ClassVar[int]
        BLIK_AUTHORIZE_FIELD_NUMBER: _ClassVar[int]
        BOLETO_DISPLAY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        CARD_AWAIT_NOTIFICATION_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_HANDLE_REDIRECT_OR_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        DISPLAY_BANK_TRANSFER_INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
        KLARNA_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        KONBINI_DISPLAY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        MULTIBANCO_DISPLAY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        OXXO_DISPLAY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        PAYNOW_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        PIX_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        PROMPTPAY_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        REDIRECT_TO_URL_FIELD_NUMBER: _ClassVar[int]
        SWISH_HANDLE_REDIRECT_OR_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UPI_HANDLE_REDIRECT_OR_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        USE_STRIPE_SDK_FIELD_NUMBER: _ClassVar[int]
        VERIFY_WITH_MICRODEPOSITS_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_REDIRECT_TO_ANDROID_APP_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_REDIRECT_TO_IOS_APP_FIELD_NUMBER: _ClassVar[int]
        alipay_handle_redirect: PaymentIntent.NextAction.AlipayHandleRedirect
        blik_authorize: PaymentIntent.NextAction.BlikAuthorize
        boleto_display_details: PaymentIntent.NextAction.BoletoDisplayDetails
        card_await_notification: PaymentIntent.NextAction.CardAwaitNotification
        cashapp_handle_redirect_or_display_qr_code: PaymentIntent.NextAction.CashappHandleRedirectOrDisplayQrCode
        display_bank_transfer_instructions: PaymentIntent.NextAction.DisplayBankTransferInstructions
        klarna_display_qr_code: PaymentIntent.NextAction.KlarnaDisplayQrCode
        konbini_display_details: PaymentIntent.NextAction.KonbiniDisplayDetails
        multibanco_display_details: PaymentIntent.NextAction.MultibancoDisplayDetails
        oxxo_display_details: PaymentIntent.NextAction.OxxoDisplayDetails
        paynow_display_qr_code: PaymentIntent.NextAction.PaynowDisplayQrCode
        pix_display_qr_code: PaymentIntent.NextAction.PixDisplayQrCode
        promptpay_display_qr_code: PaymentIntent.NextAction.PromptpayDisplayQrCode
        redirect_to_url: PaymentIntent.NextAction.RedirectToUrl
        swish_handle_redirect_or_display_qr_code: PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode
        type: str
        upi_handle_redirect_or_display_qr_code: PaymentIntent.NextAction.UpiHandleRedirectOrDisplayQrCode
        use_stripe_sdk: _struct_pb2.Struct
        verify_with_microdeposits: PaymentIntent.NextAction.VerifyWithMicrodeposits
        wechat_pay_display_qr_code: PaymentIntent.NextAction.WechatPayDisplayQrCode
        wechat_pay_redirect_to_android_app: PaymentIntent.NextAction.WechatPayRedirectToAndroidApp
        wechat_pay_redirect_to_ios_app: PaymentIntent.NextAction.WechatPayRedirectToIosApp
        def __init__(self, alipay_handle_redirect: _Optional[_Union[PaymentIntent.NextAction.AlipayHandleRedirect, _Mapping]] = ..., blik_authorize: _Optional[_Union[PaymentIntent.NextAction.BlikAuthorize, _Mapping]] = ..., boleto_display_details: _Optional[_Union[PaymentIntent.NextAction.BoletoDisplayDetails, _Mapping]] = ..., card_await_notification: _Optional[_Union[PaymentIntent.NextAction.CardAwaitNotification, _Mapping]] = ..., cashapp_handle_redirect_or_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.CashappHandleRedirectOrDisplayQrCode, _Mapping]] = ..., display_bank_transfer_instructions: _Optional[_Union[PaymentIntent.NextAction.DisplayBankTransferInstructions, _Mapping]] = ..., klarna_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.KlarnaDisplayQrCode, _Mapping]] = ..., konbini_display_details: _Optional[_Union[PaymentIntent.NextAction.KonbiniDisplayDetails, _Mapping]] = ..., multibanco_display_details: _Optional[_Union[PaymentIntent.NextAction.MultibancoDisplayDetails, _Mapping]] = ..., oxxo_display_details: _Optional[_Union[PaymentIntent.NextAction.OxxoDisplayDetails, _Mapping]] = ..., paynow_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.PaynowDisplayQrCode, _Mapping]] = ..., pix_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.PixDisplayQrCode, _Mapping]] = ..., promptpay_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.PromptpayDisplayQrCode, _Mapping]] = ..., redirect_to_url: _Optional[_Union[PaymentIntent.NextAction.RedirectToUrl, _Mapping]] = ..., swish_handle_redirect_or_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode, _Mapping]] = ..., type: _Optional[str] = ..., upi_handle_redirect_or_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.UpiHandleRedirectOrDisplayQrCode, _Mapping]] = ..., use_stripe_sdk: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., verify_with_microdeposits: _Optional[_Union[PaymentIntent.NextAction.VerifyWithMicrodeposits, _Mapping]] = ..., wechat_pay_display_qr_code: _Optional[_Union[PaymentIntent.NextAction.WechatPayDisplayQrCode, _Mapping]] = ..., wechat_pay_redirect_to_android_app: _Optional[_Union[PaymentIntent.NextAction.WechatPayRedirectToAndroidApp, _Mapping]] = ..., wechat_pay_redirect_to_ios_app: _Optional[_Union[PaymentIntent.NextAction.WechatPayRedirectToIosApp, _Mapping]] = ...) -> None: ...
    class PaymentDetails(_message.Message):
        __slots__ = ("customer_reference", "order_reference")
        CUSTOMER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        ORDER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        customer_reference: str
        order_reference: str
        def __init__(self, customer_reference: _Optional[str] = ..., order_reference: _Optional[str] = ...) -> None: ...
    class PaymentMethodConfigurationDetails(_message.Message):
        __slots__ = ("id", "parent")
        ID_FIELD_NUMBER: _ClassVar[int]
        PARENT_FIELD_NUMBER: _ClassVar[int]
        id: str
        parent: str
        def __init__(self, id: _Optional[str] = ..., parent: _Optional[str] = ...) -> None: ...
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "card_present", "cashapp", "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip")
        class AcssDebit(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage", "target_date", "verification_method")
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
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            mandate_options: PaymentIntent.PaymentMethodOptions.AcssDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            verification_method: str
            def __init__(self, mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ..., verification_method: _Optional[str] = ...) -> None: ...
        class Affirm(_message.Message):
            __slots__ = ("capture_method", "preferred_locale", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            preferred_locale: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., preferred_locale: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
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
            mandate_options: PaymentIntent.PaymentMethodOptions.BacsDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            def __init__(self, mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.BacsDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
        class Bancontact(_message.Message):
            __slots__ = ("preferred_language", "setup_future_usage")
            PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            preferred_language: str
            setup_future_usage: str
            def __init__(self, preferred_language: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Billie(_message.Message):
            __slots__ = ("capture_method", "company_details", "reference")
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
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            COMPANY_DETAILS_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            company_details: PaymentIntent.PaymentMethodOptions.Billie.CompanyDetails
            reference: str
            def __init__(self, capture_method: _Optional[str] = ..., company_details: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Billie.CompanyDetails, _Mapping]] = ..., reference: _Optional[str] = ...) -> None: ...
        class Bizum(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Blik(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("expires_at", "type")
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                type: str
                def __init__(self, expires_at: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: PaymentIntent.PaymentMethodOptions.Blik.MandateOptions
            setup_future_usage: str
            def __init__(self, mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Blik.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Boleto(_message.Message):
            __slots__ = ("expires_after_days", "setup_future_usage")
            EXPIRES_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            expires_after_days: int
            setup_future_usage: str
            def __init__(self, expires_after_days: _Optional[int] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("capture_method", "installments", "mandate_options", "network", "request_extended_authorization", "request_incremental_authorization", "request_multicapture", "request_overcapture", "request_three_d_secure", "require_cvc_recollection", "setup_credential_usage", "setup_future_usage", "statement_descriptor_suffix_kana", "statement_descriptor_suffix_kanji", "stored_credential_usage")
            class Installments(_message.Message):
                __slots__ = ("available_plans", "enabled", "plan")
                class AvailablePlans(_message.Message):
                    __slots__ = ("count", "interval", "type")
                    COUNT_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    count: int
                    interval: str
                    type: str
                    def __init__(self, count: _Optional[int] = ..., interval: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
                class Plan(_message.Message):
                    __slots__ = ("count", "interval", "type")
                    COUNT_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_FIELD_NUMBER: _ClassVar[int]
                    TYPE_FIELD_NUMBER: _ClassVar[int]
                    count: int
                    interval: str
                    type: str
                    def __init__(self, count: _Optional[int] = ..., interval: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
                AVAILABLE_PLANS_FIELD_NUMBER: _ClassVar[int]
                ENABLED_FIELD_NUMBER: _ClassVar[int]
                PLAN_FIELD_NUMBER: _ClassVar[int]
                available_plans: _containers.RepeatedCompositeFieldContainer[PaymentIntent.PaymentMethodOptions.Card.Installments.AvailablePlans]
                enabled: bool
                plan: PaymentIntent.PaymentMethodOptions.Card.Installments.Plan
                def __init__(self, available_plans: _Optional[_Iterable[_Union[PaymentIntent.PaymentMethodOptions.Card.Installments.AvailablePlans, _Mapping]]] = ..., enabled: bool = ..., plan: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Card.Installments.Plan, _Mapping]] = ...) -> None: ...
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_type", "description", "end_date", "interval", "interval_count", "reference", "start_date", "supported_types")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
                REFERENCE_FIELD_NUMBER: _ClassVar[int]
                START_DATE_FIELD_NUMBER: _ClassVar[int]
                SUPPORTED_TYPES_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_type: str
                description: str
                end_date: int
                interval: str
                interval_count: int
                reference: str
                start_date: int
                supported_types: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., description: _Optional[str] = ..., end_date: _Optional[int] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., reference: _Optional[str] = ..., start_date: _Optional[int] = ..., supported_types: _Optional[_Iterable[str]] = ...) -> None: ...
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            INSTALLMENTS_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            REQUEST_EXTENDED_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            REQUEST_INCREMENTAL_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            REQUEST_MULTICAPTURE_FIELD_NUMBER: _ClassVar[int]
            REQUEST_OVERCAPTURE_FIELD_NUMBER: _ClassVar[int]
            REQUEST_THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
            REQUIRE_CVC_RECOLLECTION_FIELD_NUMBER: _ClassVar[int]
            SETUP_CREDENTIAL_USAGE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_SUFFIX_KANA_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_SUFFIX_KANJI_FIELD_NUMBER: _ClassVar[int]
            STORED_CREDENTIAL_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            installments: PaymentIntent.PaymentMethodOptions.Card.Installments
            mandate_options: PaymentIntent.PaymentMethodOptions.Card.MandateOptions
            network: str
            request_extended_authorization: str
            request_incremental_authorization: str
            request_multicapture: str
            request_overcapture: str
            request_three_d_secure: str
            require_cvc_recollection: bool
            setup_credential_usage: str
            setup_future_usage: str
            statement_descriptor_suffix_kana: str
            statement_descriptor_suffix_kanji: str
            stored_credential_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., installments: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Card.Installments, _Mapping]] = ..., mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Card.MandateOptions, _Mapping]] = ..., network: _Optional[str] = ..., request_extended_authorization: _Optional[str] = ..., request_incremental_authorization: _Optional[str] = ..., request_multicapture: _Optional[str] = ..., request_overcapture: _Optional[str] = ..., request_three_d_secure: _Optional[str] = ..., require_cvc_recollection: bool = ..., setup_credential_usage: _Optional[str] = ..., setup_future_usage: _Optional[str] = ..., statement_descriptor_suffix_kana: _Optional[str] = ..., statement_descriptor_suffix_kanji: _Optional[str] = ..., stored_credential_usage: _Optional[str] = ...) -> None: ...
        class CardPresent(_message.Message):
            __slots__ = ("capture_method", "request_extended_authorization", "request_incremental_authorization_support", "routing")
            class Routing(_message.Message):
                __slots__ = ("requested_priority",)
                REQUESTED_PRIORITY_FIELD_NUMBER: _ClassVar[int]
                requested_priority: str
                def __init__(self, requested_priority: _Optional[str] = ...) -> None: ...
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            REQUEST_EXTENDED_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
            REQUEST_INCREMENTAL_AUTHORIZATION_SUPPORT_FIELD_NUMBER: _ClassVar[int]
            ROUTING_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            request_extended_authorization: bool
            request_incremental_authorization_support: bool
            routing: PaymentIntent.PaymentMethodOptions.CardPresent.Routing
            def __init__(self, capture_method: _Optional[str] = ..., request_extended_authorization: bool = ..., request_incremental_authorization_support: bool = ..., routing: _Optional[_Union[PaymentIntent.PaymentMethodOptions.CardPresent.Routing, _Mapping]] = ...) -> None: ...
        class Cashapp(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Crypto(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
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
                eu_bank_transfer: PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer
                requested_address_types: _containers.RepeatedScalarFieldContainer[str]
                type: str
                def __init__(self, eu_bank_transfer: _Optional[_Union[PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer, _Mapping]] = ..., requested_address_types: _Optional[_Iterable[str]] = ..., type: _Optional[str] = ...) -> None: ...
            BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            FUNDING_TYPE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            bank_transfer: PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer
            funding_type: str
            setup_future_usage: str
            def __init__(self, bank_transfer: _Optional[_Union[PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer, _Mapping]] = ..., funding_type: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
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
        class InteracPresent(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class KakaoPay(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("capture_method", "preferred_locale", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            preferred_locale: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., preferred_locale: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Konbini(_message.Message):
            __slots__ = ("confirmation_number", "expires_after_days", "expires_at", "product_description", "setup_future_usage")
            CONFIRMATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AFTER_DAYS_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            confirmation_number: str
            expires_after_days: int
            expires_at: int
            product_description: str
            setup_future_usage: str
            def __init__(self, confirmation_number: _Optional[str] = ..., expires_after_days: _Optional[int] = ..., expires_at: _Optional[int] = ..., product_description: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class KrCard(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Link(_message.Message):
            __slots__ = ("capture_method", "persistent_token", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            PERSISTENT_TOKEN_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            persistent_token: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., persistent_token: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class MbWay(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
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
        class NzBankAccount(_message.Message):
            __slots__ = ("setup_future_usage", "target_date")
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            target_date: str
            def __init__(self, setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
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
        class PayByBank(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
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
        class Paypay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Payto(_message.Message):
            __slots__ = ("mandate_options", "setup_future_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
                PAYMENTS_PER_PERIOD_FIELD_NUMBER: _ClassVar[int]
                PURPOSE_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_type: str
                end_date: str
                payment_schedule: str
                payments_per_period: int
                purpose: str
                def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., end_date: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., payments_per_period: _Optional[int] = ..., purpose: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: PaymentIntent.PaymentMethodOptions.Payto.MandateOptions
            setup_future_usage: str
            def __init__(self, mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Payto.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Pix(_message.Message):
            __slots__ = ("amount_includes_iof", "expires_after_seconds", "expires_at", "mandate_options", "setup_future_usage")
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
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            amount_includes_iof: str
            expires_after_seconds: int
            expires_at: int
            mandate_options: PaymentIntent.PaymentMethodOptions.Pix.MandateOptions
            setup_future_usage: str
            def __init__(self, amount_includes_iof: _Optional[str] = ..., expires_after_seconds: _Optional[int] = ..., expires_at: _Optional[int] = ..., mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Pix.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Promptpay(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
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
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
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
            mandate_options: PaymentIntent.PaymentMethodOptions.SepaDebit.MandateOptions
            setup_future_usage: str
            target_date: str
            def __init__(self, mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.SepaDebit.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ...) -> None: ...
        class Sequra(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Sofort(_message.Message):
            __slots__ = ("preferred_language", "setup_future_usage")
            PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            preferred_language: str
            setup_future_usage: str
            def __init__(self, preferred_language: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Sunbit(_message.Message):
            __slots__ = ("capture_method", "setup_future_usage")
            CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            capture_method: str
            setup_future_usage: str
            def __init__(self, capture_method: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Swish(_message.Message):
            __slots__ = ("reference", "setup_future_usage")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            reference: str
            setup_future_usage: str
            def __init__(self, reference: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Twint(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class Upi(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
        class UsBankAccount(_message.Message):
            __slots__ = ("financial_connections", "mandate_options", "setup_future_usage", "target_date", "transaction_purpose", "verification_method", "preferred_settlement_speed")
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
                filters: PaymentIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters
                permissions: _containers.RepeatedScalarFieldContainer[str]
                prefetch: _containers.RepeatedScalarFieldContainer[str]
                return_url: str
                def __init__(self, filters: _Optional[_Union[PaymentIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., prefetch: _Optional[_Iterable[str]] = ..., return_url: _Optional[str] = ...) -> None: ...
            class MandateOptions(_message.Message):
                __slots__ = ("collection_method",)
                COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
                collection_method: str
                def __init__(self, collection_method: _Optional[str] = ...) -> None: ...
            FINANCIAL_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            TARGET_DATE_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_PURPOSE_FIELD_NUMBER: _ClassVar[int]
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_SETTLEMENT_SPEED_FIELD_NUMBER: _ClassVar[int]
            financial_connections: PaymentIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections
            mandate_options: PaymentIntent.PaymentMethodOptions.UsBankAccount.MandateOptions
            setup_future_usage: str
            target_date: str
            transaction_purpose: str
            verification_method: str
            preferred_settlement_speed: str
            def __init__(self, financial_connections: _Optional[_Union[PaymentIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections, _Mapping]] = ..., mandate_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions.UsBankAccount.MandateOptions, _Mapping]] = ..., setup_future_usage: _Optional[str] = ..., target_date: _Optional[str] = ..., transaction_purpose: _Optional[str] = ..., verification_method: _Optional[str] = ..., preferred_settlement_speed: _Optional[str] = ...) -> None: ...
        class WechatPay(_message.Message):
            __slots__ = ("app_id", "client", "setup_future_usage")
            APP_ID_FIELD_NUMBER: _ClassVar[int]
            CLIENT_FIELD_NUMBER: _ClassVar[int]
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            app_id: str
            client: str
            setup_future_usage: str
            def __init__(self, app_id: _Optional[str] = ..., client: _Optional[str] = ..., setup_future_usage: _Optional[str] = ...) -> None: ...
        class Zip(_message.Message):
            __slots__ = ("setup_future_usage",)
            SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
            setup_future_usage: str
            def __init__(self, setup_future_usage: _Optional[str] = ...) -> None: ...
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
        SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
        SEQURA_FIELD_NUMBER: _ClassVar[int]
        SOFORT_FIELD_NUMBER: _ClassVar[int]
        SUNBIT_FIELD_NUMBER: _ClassVar[int]
        SWISH_FIELD_NUMBER: _ClassVar[int]
        TWINT_FIELD_NUMBER: _ClassVar[int]
        UPI_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
        ZIP_FIELD_NUMBER: _ClassVar[int]
        acss_debit: PaymentIntent.PaymentMethodOptions.AcssDebit
        affirm: PaymentIntent.PaymentMethodOptions.Affirm
        afterpay_clearpay: PaymentIntent.PaymentMethodOptions.AfterpayClearpay
        alipay: PaymentIntent.PaymentMethodOptions.Alipay
        alma: PaymentIntent.PaymentMethodOptions.Alma
        amazon_pay: PaymentIntent.PaymentMethodOptions.AmazonPay
        au_becs_debit: PaymentIntent.PaymentMethodOptions.AuBecsDebit
        bacs_debit: PaymentIntent.PaymentMethodOptions.BacsDebit
        bancontact: PaymentIntent.PaymentMethodOptions.Bancontact
        billie: PaymentIntent.PaymentMethodOptions.Billie
        bizum: PaymentIntent.PaymentMethodOptions.Bizum
        blik: PaymentIntent.PaymentMethodOptions.Blik
        boleto: PaymentIntent.PaymentMethodOptions.Boleto
        card: PaymentIntent.PaymentMethodOptions.Card
        card_present: PaymentIntent.PaymentMethodOptions.CardPresent
        cashapp: PaymentIntent.PaymentMethodOptions.Cashapp
        crypto: PaymentIntent.PaymentMethodOptions.Crypto
        customer_balance: PaymentIntent.PaymentMethodOptions.CustomerBalance
        eps: PaymentIntent.PaymentMethodOptions.Eps
        fpx: PaymentIntent.PaymentMethodOptions.Fpx
        giropay: PaymentIntent.PaymentMethodOptions.Giropay
        grabpay: PaymentIntent.PaymentMethodOptions.Grabpay
        ideal: PaymentIntent.PaymentMethodOptions.Ideal
        interac_present: PaymentIntent.PaymentMethodOptions.InteracPresent
        kakao_pay: PaymentIntent.PaymentMethodOptions.KakaoPay
        klarna: PaymentIntent.PaymentMethodOptions.Klarna
        konbini: PaymentIntent.PaymentMethodOptions.Konbini
        kr_card: PaymentIntent.PaymentMethodOptions.KrCard
        link: PaymentIntent.PaymentMethodOptions.Link
        mb_way: PaymentIntent.PaymentMethodOptions.MbWay
        mobilepay: PaymentIntent.PaymentMethodOptions.Mobilepay
        multibanco: PaymentIntent.PaymentMethodOptions.Multibanco
        naver_pay: PaymentIntent.PaymentMethodOptions.NaverPay
        nz_bank_account: PaymentIntent.PaymentMethodOptions.NzBankAccount
        oxxo: PaymentIntent.PaymentMethodOptions.Oxxo
        p24: PaymentIntent.PaymentMethodOptions.P24
        pay_by_bank: PaymentIntent.PaymentMethodOptions.PayByBank
        payco: PaymentIntent.PaymentMethodOptions.Payco
        paynow: PaymentIntent.PaymentMethodOptions.Paynow
        paypal: PaymentIntent.PaymentMethodOptions.Paypal
        paypay: PaymentIntent.PaymentMethodOptions.Paypay
        payto: PaymentIntent.PaymentMethodOptions.Payto
        pix: PaymentIntent.PaymentMethodOptions.Pix
        promptpay: PaymentIntent.PaymentMethodOptions.Promptpay
        revolut_pay: PaymentIntent.PaymentMethodOptions.RevolutPay
        samsung_pay: PaymentIntent.PaymentMethodOptions.SamsungPay
        satispay: PaymentIntent.PaymentMethodOptions.Satispay
        scalapay: PaymentIntent.PaymentMethodOptions.Scalapay
        sepa_debit: PaymentIntent.PaymentMethodOptions.SepaDebit
        sequra: PaymentIntent.PaymentMethodOptions.Sequra
        sofort: PaymentIntent.PaymentMethodOptions.Sofort
        sunbit: PaymentIntent.PaymentMethodOptions.Sunbit
        swish: PaymentIntent.PaymentMethodOptions.Swish
        twint: PaymentIntent.PaymentMethodOptions.Twint
        upi: PaymentIntent.PaymentMethodOptions.Upi
        us_bank_account: PaymentIntent.PaymentMethodOptions.UsBankAccount
        wechat_pay: PaymentIntent.PaymentMethodOptions.WechatPay
        zip: PaymentIntent.PaymentMethodOptions.Zip
        def __init__(self, acss_debit: _Optional[_Union[PaymentIntent.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., affirm: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Affirm, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Alipay, _Mapping]] = ..., alma: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Alma, _Mapping]] = ..., amazon_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.AmazonPay, _Mapping]] = ..., au_becs_debit: _Optional[_Union[PaymentIntent.PaymentMethodOptions.AuBecsDebit, _Mapping]] = ..., bacs_debit: _Optional[_Union[PaymentIntent.PaymentMethodOptions.BacsDebit, _Mapping]] = ..., bancontact: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Bancontact, _Mapping]] = ..., billie: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Billie, _Mapping]] = ..., bizum: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Bizum, _Mapping]] = ..., blik: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Blik, _Mapping]] = ..., boleto: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Boleto, _Mapping]] = ..., card: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Card, _Mapping]] = ..., card_present: _Optional[_Union[PaymentIntent.PaymentMethodOptions.CardPresent, _Mapping]] = ..., cashapp: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Cashapp, _Mapping]] = ..., crypto: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Crypto, _Mapping]] = ..., customer_balance: _Optional[_Union[PaymentIntent.PaymentMethodOptions.CustomerBalance, _Mapping]] = ..., eps: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Eps, _Mapping]] = ..., fpx: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Fpx, _Mapping]] = ..., giropay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Giropay, _Mapping]] = ..., grabpay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Grabpay, _Mapping]] = ..., ideal: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Ideal, _Mapping]] = ..., interac_present: _Optional[_Union[PaymentIntent.PaymentMethodOptions.InteracPresent, _Mapping]] = ..., kakao_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.KakaoPay, _Mapping]] = ..., klarna: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Klarna, _Mapping]] = ..., konbini: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Konbini, _Mapping]] = ..., kr_card: _Optional[_Union[PaymentIntent.PaymentMethodOptions.KrCard, _Mapping]] = ..., link: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Link, _Mapping]] = ..., mb_way: _Optional[_Union[PaymentIntent.PaymentMethodOptions.MbWay, _Mapping]] = ..., mobilepay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Mobilepay, _Mapping]] = ..., multibanco: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Multibanco, _Mapping]] = ..., naver_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.NaverPay, _Mapping]] = ..., nz_bank_account: _Optional[_Union[PaymentIntent.PaymentMethodOptions.NzBankAccount, _Mapping]] = ..., oxxo: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Oxxo, _Mapping]] = ..., p24: _Optional[_Union[PaymentIntent.PaymentMethodOptions.P24, _Mapping]] = ..., pay_by_bank: _Optional[_Union[PaymentIntent.PaymentMethodOptions.PayByBank, _Mapping]] = ..., payco: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Payco, _Mapping]] = ..., paynow: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Paynow, _Mapping]] = ..., paypal: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Paypal, _Mapping]] = ..., paypay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Paypay, _Mapping]] = ..., payto: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Payto, _Mapping]] = ..., pix: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Pix, _Mapping]] = ..., promptpay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Promptpay, _Mapping]] = ..., revolut_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.RevolutPay, _Mapping]] = ..., samsung_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.SamsungPay, _Mapping]] = ..., satispay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Satispay, _Mapping]] = ..., scalapay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Scalapay, _Mapping]] = ..., sepa_debit: _Optional[_Union[PaymentIntent.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., sequra: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Sequra, _Mapping]] = ..., sofort: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Sofort, _Mapping]] = ..., sunbit: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Sunbit, _Mapping]] = ..., swish: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Swish, _Mapping]] = ..., twint: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Twint, _Mapping]] = ..., upi: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[PaymentIntent.PaymentMethodOptions.UsBankAccount, _Mapping]] = ..., wechat_pay: _Optional[_Union[PaymentIntent.PaymentMethodOptions.WechatPay, _Mapping]] = ..., zip: _Optional[_Union[PaymentIntent.PaymentMethodOptions.Zip, _Mapping]] = ...) -> None: ...
    class PresentmentDetails(_message.Message):
        __slots__ = ("presentment_amount", "presentment_currency")
        PRESENTMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        PRESENTMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        presentment_amount: int
        presentment_currency: str
        def __init__(self, presentment_amount: _Optional[int] = ..., presentment_currency: _Optional[str] = ...) -> None: ...
    class Processing(_message.Message):
        __slots__ = ("card", "type")
        class Card(_message.Message):
            __slots__ = ("customer_notification",)
            class CustomerNotification(_message.Message):
                __slots__ = ("approval_requested", "completes_at")
                APPROVAL_REQUESTED_FIELD_NUMBER: _ClassVar[int]
                COMPLETES_AT_FIELD_NUMBER: _ClassVar[int]
                approval_requested: bool
                completes_at: int
                def __init__(self, approval_requested: bool = ..., completes_at: _Optional[int] = ...) -> None: ...
            CUSTOMER_NOTIFICATION_FIELD_NUMBER: _ClassVar[int]
            customer_notification: PaymentIntent.Processing.Card.CustomerNotification
            def __init__(self, customer_notification: _Optional[_Union[PaymentIntent.Processing.Card.CustomerNotification, _Mapping]] = ...) -> None: ...
        CARD_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        card: PaymentIntent.Processing.Card
        type: str
        def __init__(self, card: _Optional[_Union[PaymentIntent.Processing.Card, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
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
        __slots__ = ("amount", "description", "destination", "metadata", "payment_data")
        class MetadataEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: str
            def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        class PaymentData(_message.Message):
            __slots__ = ("description", "metadata")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            description: str
            metadata: _containers.ScalarMap[str, str]
            def __init__(self, description: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        DESTINATION_FIELD_NUMBER: _ClassVar[int]
        METADATA_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_DATA_FIELD_NUMBER: _ClassVar[int]
        amount: int
        description: str
        destination: str
        metadata: _containers.ScalarMap[str, str]
        payment_data: PaymentIntent.TransferData.PaymentData
        def __init__(self, amount: _Optional[int] = ..., description: _Optional[str] = ..., destination: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., payment_data: _Optional[_Union[PaymentIntent.TransferData.PaymentData, _Mapping]] = ...) -> None: ...
    class Charges(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_charge_pb2.Charge]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_charge_pb2.Charge, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_CAPTURABLE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FEE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_PAYMENT_METHODS_FIELD_NUMBER: _ClassVar[int]
    CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    CAPTURE_METHOD_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_METHOD_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    HOOKS_FIELD_NUMBER: _ClassVar[int]
    LAST_PAYMENT_ERROR_FIELD_NUMBER: _ClassVar[int]
    LATEST_CHARGE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MANAGED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NEXT_ACTION_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_CONFIGURATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_RECORD_FIELD_NUMBER: _ClassVar[int]
    PRESENTMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PROCESSING_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_EMAIL_FIELD_NUMBER: _ClassVar[int]
    REVIEW_FIELD_NUMBER: _ClassVar[int]
    SETUP_FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_SUFFIX_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_DATA_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_GROUP_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    CHARGES_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
    NEXT_SOURCE_ACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    allowed_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    amount: int
    amount_capturable: int
    amount_details: PaymentIntent.AmountDetails
    amount_received: int
    application: str
    application_fee_amount: int
    automatic_payment_methods: PaymentIntent.AutomaticPaymentMethods
    canceled_at: int
    cancellation_reason: str
    capture_method: str
    client_secret: str
    confirmation_method: str
    created: int
    currency: str
    customer: str
    customer_account: str
    description: str
    excluded_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    hooks: PaymentIntent.Hooks
    last_payment_error: PaymentIntent.LastPaymentError
    latest_charge: str
    livemode: bool
    managed_payments: PaymentIntent.ManagedPayments
    metadata: _containers.ScalarMap[str, str]
    next_action: PaymentIntent.NextAction
    on_behalf_of: str
    payment_details: PaymentIntent.PaymentDetails
    payment_method: str
    payment_method_configuration_details: PaymentIntent.PaymentMethodConfigurationDetails
    payment_method_options: PaymentIntent.PaymentMethodOptions
    payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    payment_record: str
    presentment_details: PaymentIntent.PresentmentDetails
    processing: PaymentIntent.Processing
    receipt_email: str
    review: str
    setup_future_usage: str
    shipping: PaymentIntent.Shipping
    source: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    status: str
    transfer_data: PaymentIntent.TransferData
    transfer_group: str
    invoice: str
    charges: PaymentIntent.Charges
    allowed_source_types: _containers.RepeatedScalarFieldContainer[str]
    next_source_action: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., allowed_payment_method_types: _Optional[_Iterable[str]] = ..., amount: _Optional[int] = ..., amount_capturable: _Optional[int] = ..., amount_details: _Optional[_Union[PaymentIntent.AmountDetails, _Mapping]] = ..., amount_received: _Optional[int] = ..., application: _Optional[str] = ..., application_fee_amount: _Optional[int] = ..., automatic_payment_methods: _Optional[_Union[PaymentIntent.AutomaticPaymentMethods, _Mapping]] = ..., canceled_at: _Optional[int] = ..., cancellation_reason: _Optional[str] = ..., capture_method: _Optional[str] = ..., client_secret: _Optional[str] = ..., confirmation_method: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., description: _Optional[str] = ..., excluded_payment_method_types: _Optional[_Iterable[str]] = ..., hooks: _Optional[_Union[PaymentIntent.Hooks, _Mapping]] = ..., last_payment_error: _Optional[_Union[PaymentIntent.LastPaymentError, _Mapping]] = ..., latest_charge: _Optional[str] = ..., livemode: bool = ..., managed_payments: _Optional[_Union[PaymentIntent.ManagedPayments, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., next_action: _Optional[_Union[PaymentIntent.NextAction, _Mapping]] = ..., on_behalf_of: _Optional[str] = ..., payment_details: _Optional[_Union[PaymentIntent.PaymentDetails, _Mapping]] = ..., payment_method: _Optional[str] = ..., payment_method_configuration_details: _Optional[_Union[PaymentIntent.PaymentMethodConfigurationDetails, _Mapping]] = ..., payment_method_options: _Optional[_Union[PaymentIntent.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., payment_record: _Optional[str] = ..., presentment_details: _Optional[_Union[PaymentIntent.PresentmentDetails, _Mapping]] = ..., processing: _Optional[_Union[PaymentIntent.Processing, _Mapping]] = ..., receipt_email: _Optional[str] = ..., review: _Optional[str] = ..., setup_future_usage: _Optional[str] = ..., shipping: _Optional[_Union[PaymentIntent.Shipping, _Mapping]] = ..., source: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., statement_descriptor_suffix: _Optional[str] = ..., status: _Optional[str] = ..., transfer_data: _Optional[_Union[PaymentIntent.TransferData, _Mapping]] = ..., transfer_group: _Optional[str] = ..., invoice: _Optional[str] = ..., charges: _Optional[_Union[PaymentIntent.Charges, _Mapping]] = ..., allowed_source_types: _Optional[_Iterable[str]] = ..., next_source_action: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SetupIntent(_message.Message):
    __slots__ = ("id", "object", "allowed_payment_method_types", "application", "attach_to_self", "automatic_payment_methods", "cancellation_reason", "client_secret", "created", "customer", "customer_account", "description", "excluded_payment_method_types", "flow_directions", "last_setup_error", "latest_attempt", "livemode", "managed_payments", "mandate", "metadata", "next_action", "on_behalf_of", "payment_method", "payment_method_configuration_details", "payment_method_options", "payment_method_types", "single_use_mandate", "status", "usage")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AutomaticPaymentMethods(_message.Message):
        __slots__ = ("allow_redirects", "enabled")
        ALLOW_REDIRECTS_FIELD_NUMBER: _ClassVar[int]
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        allow_redirects: str
        enabled: bool
        def __init__(self, allow_redirects: _Optional[str] = ..., enabled: bool = ...) -> None: ...
    class LastSetupError(_message.Message):
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
        payment_intent: PaymentIntent
        payment_method: _payment_method_pb2.PaymentMethod
        payment_method_type: str
        request_log_url: str
        setup_intent: SetupIntent
        source: _customer_source_pb2.CustomerSource
        type: str
        def __init__(self, advice_code: _Optional[str] = ..., charge: _Optional[str] = ..., code: _Optional[str] = ..., decline_code: _Optional[str] = ..., doc_url: _Optional[str] = ..., message: _Optional[str] = ..., network_advice_code: _Optional[str] = ..., network_decline_code: _Optional[str] = ..., param: _Optional[str] = ..., payment_intent: _Optional[_Union[PaymentIntent, _Mapping]] = ..., payment_method: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_type: _Optional[str] = ..., request_log_url: _Optional[str] = ..., setup_intent: _Optional[_Union[SetupIntent, _Mapping]] = ..., source: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class ManagedPayments(_message.Message):
        __slots__ = ("enabled",)
        ENABLED_FIELD_NUMBER: _ClassVar[int]
        enabled: bool
        def __init__(self, enabled: bool = ...) -> None: ...
    class NextAction(_message.Message):
        __slots__ = ("blik_authorize", "cashapp_handle_redirect_or_display_qr_code", "pix_display_qr_code", "redirect_to_url", "type", "upi_handle_redirect_or_display_qr_code", "use_stripe_sdk", "verify_with_microdeposits")
        class BlikAuthorize(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class CashappHandleRedirectOrDisplayQrCode(_message.Message):
            __slots__ = ("hosted_instructions_url", "mobile_auth_url", "qr_code")
            class QrCode(_message.Message):
                __slots__ = ("expires_at", "image_url_png", "image_url_svg")
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                image_url_png: str
                image_url_svg: str
                def __init__(self, expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            MOBILE_AUTH_URL_FIELD_NUMBER: _ClassVar[int]
            QR_CODE_FIELD_NUMBER: _ClassVar[int]
            hosted_instructions_url: str
            mobile_auth_url: str
            qr_code: SetupIntent.NextAction.CashappHandleRedirectOrDisplayQrCode.QrCode
            def __init__(self, hosted_instructions_url: _Optional[str] = ..., mobile_auth_url: _Optional[str] = ..., qr_code: _Optional[_Union[SetupIntent.NextAction.CashappHandleRedirectOrDisplayQrCode.QrCode, _Mapping]] = ...) -> None: ...
        class PixDisplayQrCode(_message.Message):
            __slots__ = ("data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg")
            DATA_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
            IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
            data: str
            expires_at: int
            hosted_instructions_url: str
            image_url_png: str
            image_url_svg: str
            def __init__(self, data: _Optional[str] = ..., expires_at: _Optional[int] = ..., hosted_instructions_url: _Optional[str] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
        class RedirectToUrl(_message.Message):
            __slots__ = ("return_url", "url")
            RETURN_URL_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            return_url: str
            url: str
            def __init__(self, return_url: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class UpiHandleRedirectOrDisplayQrCode(_message.Message):
            __slots__ = ("hosted_instructions_url", "qr_code")
            class QrCode(_message.Message):
                __slots__ = ("expires_at", "image_url_png", "image_url_svg")
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_PNG_FIELD_NUMBER: _ClassVar[int]
                IMAGE_URL_SVG_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                image_url_png: str
                image_url_svg: str
                def __init__(self, expires_at: _Optional[int] = ..., image_url_png: _Optional[str] = ..., image_url_svg: _Optional[str] = ...) -> None: ...
            HOSTED_INSTRUCTIONS_URL_FIELD_NUMBER: _ClassVar[int]
            QR_CODE_FIELD_NUMBER: _ClassVar[int]
            hosted_instructions_url: str
            qr_code: SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode.QrCode
            def __init__(self, hosted_instructions_url: _Optional[str] = ..., qr_code: _Optional[_Union[SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode.QrCode, _Mapping]] = ...) -> None: ...
        class VerifyWithMicrodeposits(_message.Message):
            __slots__ = ("arrival_date", "hosted_verification_url", "microdeposit_type")
            ARRIVAL_DATE_FIELD_NUMBER: _ClassVar[int]
            HOSTED_VERIFICATION_URL_FIELD_NUMBER: _ClassVar[int]
            MICRODEPOSIT_TYPE_FIELD_NUMBER: _ClassVar[int]
            arrival_date: int
            hosted_verification_url: str
            microdeposit_type: str
            def __init__(self, arrival_date: _Optional[int] = ..., hosted_verification_url: _Optional[str] = ..., microdeposit_type: _Optional[str] = ...) -> None: ...
        BLIK_AUTHORIZE_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_HANDLE_REDIRECT_OR_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        PIX_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        REDIRECT_TO_URL_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UPI_HANDLE_REDIRECT_OR_DISPLAY_QR_CODE_FIELD_NUMBER: _ClassVar[int]
        USE_STRIPE_SDK_FIELD_NUMBER: _ClassVar[int]
        VERIFY_WITH_MICRODEPOSITS_FIELD_NUMBER: _ClassVar[int]
        blik_authorize: SetupIntent.NextAction.BlikAuthorize
        cashapp_handle_redirect_or_display_qr_code: SetupIntent.NextAction.CashappHandleRedirectOrDisplayQrCode
        pix_display_qr_code: SetupIntent.NextAction.PixDisplayQrCode
        redirect_to_url: SetupIntent.NextAction.RedirectToUrl
        type: str
        upi_handle_redirect_or_display_qr_code: SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode
        use_stripe_sdk: _struct_pb2.Struct
        verify_with_microdeposits: SetupIntent.NextAction.VerifyWithMicrodeposits
        def __init__(self, blik_authorize: _Optional[_Union[SetupIntent.NextAction.BlikAuthorize, _Mapping]] = ..., cashapp_handle_redirect_or_display_qr_code: _Optional[_Union[SetupIntent.NextAction.CashappHandleRedirectOrDisplayQrCode, _Mapping]] = ..., pix_display_qr_code: _Optional[_Union[SetupIntent.NextAction.PixDisplayQrCode, _Mapping]] = ..., redirect_to_url: _Optional[_Union[SetupIntent.NextAction.RedirectToUrl, _Mapping]] = ..., type: _Optional[str] = ..., upi_handle_redirect_or_display_qr_code: _Optional[_Union[SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode, _Mapping]] = ..., use_stripe_sdk: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., verify_with_microdeposits: _Optional[_Union[SetupIntent.NextAction.VerifyWithMicrodeposits, _Mapping]] = ...) -> None: ...
    class PaymentMethodConfigurationDetails(_message.Message):
        __slots__ = ("id", "parent")
        ID_FIELD_NUMBER: _ClassVar[int]
        PARENT_FIELD_NUMBER: _ClassVar[int]
        id: str
        parent: str
        def __init__(self, id: _Optional[str] = ..., parent: _Optional[str] = ...) -> None: ...
    class PaymentMethodOptions(_message.Message):
        __slots__ = ("acss_debit", "amazon_pay", "bacs_debit", "bizum", "blik", "card", "card_present", "klarna", "link", "paypal", "payto", "pix", "sepa_debit", "upi", "us_bank_account")
        class AcssDebit(_message.Message):
            __slots__ = ("currency", "mandate_options", "verification_method")
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
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            currency: str
            mandate_options: SetupIntent.PaymentMethodOptions.AcssDebit.MandateOptions
            verification_method: str
            def __init__(self, currency: _Optional[str] = ..., mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.AcssDebit.MandateOptions, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
        class AmazonPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class BacsDebit(_message.Message):
            __slots__ = ("mandate_options",)
            class MandateOptions(_message.Message):
                __slots__ = ("reference_prefix",)
                REFERENCE_PREFIX_FIELD_NUMBER: _ClassVar[int]
                reference_prefix: str
                def __init__(self, reference_prefix: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            mandate_options: SetupIntent.PaymentMethodOptions.BacsDebit.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.BacsDebit.MandateOptions, _Mapping]] = ...) -> None: ...
        class Bizum(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Blik(_message.Message):
            __slots__ = ("mandate_options",)
            class MandateOptions(_message.Message):
                __slots__ = ("expires_at", "type", "expires_after", "off_session")
                class OffSession(_message.Message):
                    __slots__ = ("amount", "currency", "interval", "interval_count")
                    AMOUNT_FIELD_NUMBER: _ClassVar[int]
                    CURRENCY_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_FIELD_NUMBER: _ClassVar[int]
                    INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
                    amount: int
                    currency: str
                    interval: str
                    interval_count: int
                    def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ...) -> None: ...
                EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                EXPIRES_AFTER_FIELD_NUMBER: _ClassVar[int]
                OFF_SESSION_FIELD_NUMBER: _ClassVar[int]
                expires_at: int
                type: str
                expires_after: int
                off_session: SetupIntent.PaymentMethodOptions.Blik.MandateOptions.OffSession
                def __init__(self, expires_at: _Optional[int] = ..., type: _Optional[str] = ..., expires_after: _Optional[int] = ..., off_session: _Optional[_Union[SetupIntent.PaymentMethodOptions.Blik.MandateOptions.OffSession, _Mapping]] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            mandate_options: SetupIntent.PaymentMethodOptions.Blik.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.Blik.MandateOptions, _Mapping]] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("mandate_options", "network", "request_three_d_secure", "setup_credential_usage")
            class MandateOptions(_message.Message):
                __slots__ = ("amount", "amount_type", "currency", "description", "end_date", "interval", "interval_count", "reference", "start_date", "supported_types")
                AMOUNT_FIELD_NUMBER: _ClassVar[int]
                AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
                CURRENCY_FIELD_NUMBER: _ClassVar[int]
                DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                END_DATE_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
                REFERENCE_FIELD_NUMBER: _ClassVar[int]
                START_DATE_FIELD_NUMBER: _ClassVar[int]
                SUPPORTED_TYPES_FIELD_NUMBER: _ClassVar[int]
                amount: int
                amount_type: str
                currency: str
                description: str
                end_date: int
                interval: str
                interval_count: int
                reference: str
                start_date: int
                supported_types: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, amount: _Optional[int] = ..., amount_type: _Optional[str] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., end_date: _Optional[int] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., reference: _Optional[str] = ..., start_date: _Optional[int] = ..., supported_types: _Optional[_Iterable[str]] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            REQUEST_THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
            SETUP_CREDENTIAL_USAGE_FIELD_NUMBER: _ClassVar[int]
            mandate_options: SetupIntent.PaymentMethodOptions.Card.MandateOptions
            network: str
            request_three_d_secure: str
            setup_credential_usage: str
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.Card.MandateOptions, _Mapping]] = ..., network: _Optional[str] = ..., request_three_d_secure: _Optional[str] = ..., setup_credential_usage: _Optional[str] = ...) -> None: ...
        class CardPresent(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("currency", "preferred_locale")
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            PREFERRED_LOCALE_FIELD_NUMBER: _ClassVar[int]
            currency: str
            preferred_locale: str
            def __init__(self, currency: _Optional[str] = ..., preferred_locale: _Optional[str] = ...) -> None: ...
        class Link(_message.Message):
            __slots__ = ("persistent_token",)
            PERSISTENT_TOKEN_FIELD_NUMBER: _ClassVar[int]
            persistent_token: str
            def __init__(self, persistent_token: _Optional[str] = ...) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("billing_agreement_id",)
            BILLING_AGREEMENT_ID_FIELD_NUMBER: _ClassVar[int]
            billing_agreement_id: str
            def __init__(self, billing_agreement_id: _Optional[str] = ...) -> None: ...
        class Payto(_message.Message):
            __slots__ = ("mandate_options",)
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
            mandate_options: SetupIntent.PaymentMethodOptions.Payto.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.Payto.MandateOptions, _Mapping]] = ...) -> None: ...
        class Pix(_message.Message):
            __slots__ = ("mandate_options",)
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
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            mandate_options: SetupIntent.PaymentMethodOptions.Pix.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.Pix.MandateOptions, _Mapping]] = ...) -> None: ...
        class SepaDebit(_message.Message):
            __slots__ = ("mandate_options",)
            class MandateOptions(_message.Message):
                __slots__ = ("reference_prefix",)
                REFERENCE_PREFIX_FIELD_NUMBER: _ClassVar[int]
                reference_prefix: str
                def __init__(self, reference_prefix: _Optional[str] = ...) -> None: ...
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            mandate_options: SetupIntent.PaymentMethodOptions.SepaDebit.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.SepaDebit.MandateOptions, _Mapping]] = ...) -> None: ...
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
            mandate_options: SetupIntent.PaymentMethodOptions.Upi.MandateOptions
            def __init__(self, mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.Upi.MandateOptions, _Mapping]] = ...) -> None: ...
        class UsBankAccount(_message.Message):
            __slots__ = ("financial_connections", "mandate_options", "verification_method")
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
                filters: SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters
                permissions: _containers.RepeatedScalarFieldContainer[str]
                prefetch: _containers.RepeatedScalarFieldContainer[str]
                return_url: str
                def __init__(self, filters: _Optional[_Union[SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., prefetch: _Optional[_Iterable[str]] = ..., return_url: _Optional[str] = ...) -> None: ...
            class MandateOptions(_message.Message):
                __slots__ = ("collection_method",)
                COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
                collection_method: str
                def __init__(self, collection_method: _Optional[str] = ...) -> None: ...
            FINANCIAL_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
            MANDATE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
            VERIFICATION_METHOD_FIELD_NUMBER: _ClassVar[int]
            financial_connections: SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections
            mandate_options: SetupIntent.PaymentMethodOptions.UsBankAccount.MandateOptions
            verification_method: str
            def __init__(self, financial_connections: _Optional[_Union[SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections, _Mapping]] = ..., mandate_options: _Optional[_Union[SetupIntent.PaymentMethodOptions.UsBankAccount.MandateOptions, _Mapping]] = ..., verification_method: _Optional[str] = ...) -> None: ...
        ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
        BACS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        BIZUM_FIELD_NUMBER: _ClassVar[int]
        BLIK_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        LINK_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        PAYTO_FIELD_NUMBER: _ClassVar[int]
        PIX_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
        UPI_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        acss_debit: SetupIntent.PaymentMethodOptions.AcssDebit
        amazon_pay: SetupIntent.PaymentMethodOptions.AmazonPay
        bacs_debit: SetupIntent.PaymentMethodOptions.BacsDebit
        bizum: SetupIntent.PaymentMethodOptions.Bizum
        blik: SetupIntent.PaymentMethodOptions.Blik
        card: SetupIntent.PaymentMethodOptions.Card
        card_present: SetupIntent.PaymentMethodOptions.CardPresent
        klarna: SetupIntent.PaymentMethodOptions.Klarna
        link: SetupIntent.PaymentMethodOptions.Link
        paypal: SetupIntent.PaymentMethodOptions.Paypal
        payto: SetupIntent.PaymentMethodOptions.Payto
        pix: SetupIntent.PaymentMethodOptions.Pix
        sepa_debit: SetupIntent.PaymentMethodOptions.SepaDebit
        upi: SetupIntent.PaymentMethodOptions.Upi
        us_bank_account: SetupIntent.PaymentMethodOptions.UsBankAccount
        def __init__(self, acss_debit: _Optional[_Union[SetupIntent.PaymentMethodOptions.AcssDebit, _Mapping]] = ..., amazon_pay: _Optional[_Union[SetupIntent.PaymentMethodOptions.AmazonPay, _Mapping]] = ..., bacs_debit: _Optional[_Union[SetupIntent.PaymentMethodOptions.BacsDebit, _Mapping]] = ..., bizum: _Optional[_Union[SetupIntent.PaymentMethodOptions.Bizum, _Mapping]] = ..., blik: _Optional[_Union[SetupIntent.PaymentMethodOptions.Blik, _Mapping]] = ..., card: _Optional[_Union[SetupIntent.PaymentMethodOptions.Card, _Mapping]] = ..., card_present: _Optional[_Union[SetupIntent.PaymentMethodOptions.CardPresent, _Mapping]] = ..., klarna: _Optional[_Union[SetupIntent.PaymentMethodOptions.Klarna, _Mapping]] = ..., link: _Optional[_Union[SetupIntent.PaymentMethodOptions.Link, _Mapping]] = ..., paypal: _Optional[_Union[SetupIntent.PaymentMethodOptions.Paypal, _Mapping]] = ..., payto: _Optional[_Union[SetupIntent.PaymentMethodOptions.Payto, _Mapping]] = ..., pix: _Optional[_Union[SetupIntent.PaymentMethodOptions.Pix, _Mapping]] = ..., sepa_debit: _Optional[_Union[SetupIntent.PaymentMethodOptions.SepaDebit, _Mapping]] = ..., upi: _Optional[_Union[SetupIntent.PaymentMethodOptions.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[SetupIntent.PaymentMethodOptions.UsBankAccount, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_FIELD_NUMBER: _ClassVar[int]
    ATTACH_TO_SELF_FIELD_NUMBER: _ClassVar[int]
    AUTOMATIC_PAYMENT_METHODS_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    FLOW_DIRECTIONS_FIELD_NUMBER: _ClassVar[int]
    LAST_SETUP_ERROR_FIELD_NUMBER: _ClassVar[int]
    LATEST_ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MANAGED_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    MANDATE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NEXT_ACTION_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_CONFIGURATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    SINGLE_USE_MANDATE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    allowed_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    application: str
    attach_to_self: bool
    automatic_payment_methods: SetupIntent.AutomaticPaymentMethods
    cancellation_reason: str
    client_secret: str
    created: int
    customer: str
    customer_account: str
    description: str
    excluded_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    flow_directions: _containers.RepeatedScalarFieldContainer[str]
    last_setup_error: SetupIntent.LastSetupError
    latest_attempt: str
    livemode: bool
    managed_payments: SetupIntent.ManagedPayments
    mandate: str
    metadata: _containers.ScalarMap[str, str]
    next_action: SetupIntent.NextAction
    on_behalf_of: str
    payment_method: str
    payment_method_configuration_details: SetupIntent.PaymentMethodConfigurationDetails
    payment_method_options: SetupIntent.PaymentMethodOptions
    payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    single_use_mandate: str
    status: str
    usage: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., allowed_payment_method_types: _Optional[_Iterable[str]] = ..., application: _Optional[str] = ..., attach_to_self: bool = ..., automatic_payment_methods: _Optional[_Union[SetupIntent.AutomaticPaymentMethods, _Mapping]] = ..., cancellation_reason: _Optional[str] = ..., client_secret: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., description: _Optional[str] = ..., excluded_payment_method_types: _Optional[_Iterable[str]] = ..., flow_directions: _Optional[_Iterable[str]] = ..., last_setup_error: _Optional[_Union[SetupIntent.LastSetupError, _Mapping]] = ..., latest_attempt: _Optional[str] = ..., livemode: bool = ..., managed_payments: _Optional[_Union[SetupIntent.ManagedPayments, _Mapping]] = ..., mandate: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., next_action: _Optional[_Union[SetupIntent.NextAction, _Mapping]] = ..., on_behalf_of: _Optional[str] = ..., payment_method: _Optional[str] = ..., payment_method_configuration_details: _Optional[_Union[SetupIntent.PaymentMethodConfigurationDetails, _Mapping]] = ..., payment_method_options: _Optional[_Union[SetupIntent.PaymentMethodOptions, _Mapping]] = ..., payment_method_types: _Optional[_Iterable[str]] = ..., single_use_mandate: _Optional[str] = ..., status: _Optional[str] = ..., usage: _Optional[str] = ...) -> None: ...

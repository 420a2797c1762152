from google.protobuf import struct_pb2 as _struct_pb2
from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Source(_message.Message):
    __slots__ = ("id", "object", "ach_credit_transfer", "ach_debit", "acss_debit", "alipay", "allow_redisplay", "amount", "au_becs_debit", "bancontact", "card", "card_present", "client_secret", "code_verification", "created", "currency", "customer", "eps", "flow", "giropay", "ideal", "klarna", "livemode", "metadata", "multibanco", "owner", "p24", "receiver", "redirect", "sepa_credit_transfer", "sepa_debit", "sofort", "source_order", "statement_descriptor", "status", "three_d_secure", "type", "usage", "wechat", "bitcoin", "mandate")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AchCreditTransfer(_message.Message):
        __slots__ = ("account_number", "bank_name", "fingerprint", "refund_account_holder_name", "refund_account_holder_type", "refund_routing_number", "routing_number", "swift_code")
        ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        SWIFT_CODE_FIELD_NUMBER: _ClassVar[int]
        account_number: str
        bank_name: str
        fingerprint: str
        refund_account_holder_name: str
        refund_account_holder_type: str
        refund_routing_number: str
        routing_number: str
        swift_code: str
        def __init__(self, account_number: _Optional[str] = ..., bank_name: _Optional[str] = ..., fingerprint: _Optional[str] = ..., refund_account_holder_name: _Optional[str] = ..., refund_account_holder_type: _Optional[str] = ..., refund_routing_number: _Optional[str] = ..., routing_number: _Optional[str] = ..., swift_code: _Optional[str] = ...) -> None: ...
    class AchDebit(_message.Message):
        __slots__ = ("bank_name", "country", "fingerprint", "last4", "routing_number", "type")
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        bank_name: str
        country: str
        fingerprint: str
        last4: str
        routing_number: str
        type: str
        def __init__(self, bank_name: _Optional[str] = ..., country: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., routing_number: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class AcssDebit(_message.Message):
        __slots__ = ("bank_address_city", "bank_address_line_1", "bank_address_line_2", "bank_address_postal_code", "bank_name", "category", "country", "fingerprint", "last4", "routing_number")
        BANK_ADDRESS_CITY_FIELD_NUMBER: _ClassVar[int]
        BANK_ADDRESS_LINE_1_FIELD_NUMBER: _ClassVar[int]
        BANK_ADDRESS_LINE_2_FIELD_NUMBER: _ClassVar[int]
        BANK_ADDRESS_POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        CATEGORY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        bank_address_city: str
        bank_address_line_1: str
        bank_address_line_2: str
        bank_address_postal_code: str
        bank_name: str
        category: str
        country: str
        fingerprint: str
        last4: str
        routing_number: str
        def __init__(self, bank_address_city: _Optional[str] = ..., bank_address_line_1: _Optional[str] = ..., bank_address_line_2: _Optional[str] = ..., bank_address_postal_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., category: _Optional[str] = ..., country: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
    class Alipay(_message.Message):
        __slots__ = ("data_string", "native_url", "statement_descriptor")
        DATA_STRING_FIELD_NUMBER: _ClassVar[int]
        NATIVE_URL_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        data_string: str
        native_url: str
        statement_descriptor: str
        def __init__(self, data_string: _Optional[str] = ..., native_url: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class AuBecsDebit(_message.Message):
        __slots__ = ("bsb_number", "fingerprint", "last4")
        BSB_NUMBER_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        bsb_number: str
        fingerprint: str
        last4: str
        def __init__(self, bsb_number: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ...) -> None: ...
    class Bancontact(_message.Message):
        __slots__ = ("bank_code", "bank_name", "bic", "iban_last4", "preferred_language", "statement_descriptor")
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
        PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        bank_code: str
        bank_name: str
        bic: str
        iban_last4: str
        preferred_language: str
        statement_descriptor: str
        def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., iban_last4: _Optional[str] = ..., preferred_language: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class Card(_message.Message):
        __slots__ = ("address_line1_check", "address_zip_check", "brand", "country", "cvc_check", "description", "dynamic_last4", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "name", "three_d_secure", "tokenization_method")
        ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_ZIP_CHECK_FIELD_NUMBER: _ClassVar[int]
        BRAND_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        DYNAMIC_LAST4_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
        TOKENIZATION_METHOD_FIELD_NUMBER: _ClassVar[int]
        address_line1_check: str
        address_zip_check: str
        brand: str
        country: str
        cvc_check: str
        description: str
        dynamic_last4: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        iin: str
        issuer: str
        last4: str
        name: str
        three_d_secure: str
        tokenization_method: str
        def __init__(self, address_line1_check: _Optional[str] = ..., address_zip_check: _Optional[str] = ..., brand: _Optional[str] = ..., country: _Optional[str] = ..., cvc_check: _Optional[str] = ..., description: _Optional[str] = ..., dynamic_last4: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., name: _Optional[str] = ..., three_d_secure: _Optional[str] = ..., tokenization_method: _Optional[str] = ...) -> None: ...
    class CardPresent(_message.Message):
        __slots__ = ("application_cryptogram", "application_preferred_name", "authorization_code", "authorization_response_code", "brand", "country", "cvm_type", "data_type", "dedicated_file_name", "description", "emv_auth_data", "evidence_customer_signature", "evidence_transaction_certificate", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "pos_device_id", "pos_entry_mode", "read_method", "reader", "terminal_verification_results", "transaction_status_information")
        APPLICATION_CRYPTOGRAM_FIELD_NUMBER: _ClassVar[int]
        APPLICATION_PREFERRED_NAME_FIELD_NUMBER: _ClassVar[int]
        AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
        AUTHORIZATION_RESPONSE_CODE_FIELD_NUMBER: _ClassVar[int]
        BRAND_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        CVM_TYPE_FIELD_NUMBER: _ClassVar[int]
        DATA_TYPE_FIELD_NUMBER: _ClassVar[int]
        DEDICATED_FILE_NAME_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        EMV_AUTH_DATA_FIELD_NUMBER: _ClassVar[int]
        EVIDENCE_CUSTOMER_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
        EVIDENCE_TRANSACTION_CERTIFICATE_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        POS_DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
        POS_ENTRY_MODE_FIELD_NUMBER: _ClassVar[int]
        READ_METHOD_FIELD_NUMBER: _ClassVar[int]
        READER_FIELD_NUMBER: _ClassVar[int]
        TERMINAL_VERIFICATION_RESULTS_FIELD_NUMBER: _ClassVar[int]
        TRANSACTION_STATUS_INFORMATION_FIELD_NUMBER: _ClassVar[int]
        application_cryptogram: str
        application_preferred_name: str
        authorization_code: str
        authorization_response_code: str
        brand: str
        country: str
        cvm_type: str
        data_type: str
        dedicated_file_name: str
        description: str
        emv_auth_data: str
        evidence_customer_signature: str
        evidence_transaction_certificate: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        iin: str
        issuer: str
        last4: str
        pos_device_id: str
        pos_entry_mode: str
        read_method: str
        reader: str
        terminal_verification_results: str
        transaction_status_information: str
        def __init__(self, application_cryptogram: _Optional[str] = ..., application_preferred_name: _Optional[str] = ..., authorization_code: _Optional[str] = ..., authorization_response_code: _Optional[str] = ..., brand: _Optional[str] = ..., country: _Optional[str] = ..., cvm_type: _Optional[str] = ..., data_type: _Optional[str] = ..., dedicated_file_name: _Optional[str] = ..., description: _Optional[str] = ..., emv_auth_data: _Optional[str] = ..., evidence_customer_signature: _Optional[str] = ..., evidence_transaction_certificate: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., pos_device_id: _Optional[str] = ..., pos_entry_mode: _Optional[str] = ..., read_method: _Optional[str] = ..., reader: _Optional[str] = ..., terminal_verification_results: _Optional[str] = ..., transaction_status_information: _Optional[str] = ...) -> None: ...
    class CodeVerification(_message.Message):
        __slots__ = ("attempts_remaining", "status")
        ATTEMPTS_REMAINING_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        attempts_remaining: int
        status: str
        def __init__(self, attempts_remaining: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...
    class Eps(_message.Message):
        __slots__ = ("reference", "statement_descriptor")
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        reference: str
        statement_descriptor: str
        def __init__(self, reference: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class Giropay(_message.Message):
        __slots__ = ("bank_code", "bank_name", "bic", "statement_descriptor")
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        bank_code: str
        bank_name: str
        bic: str
        statement_descriptor: str
        def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class Ideal(_message.Message):
        __slots__ = ("bank", "bic", "iban_last4", "statement_descriptor")
        BANK_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        bank: str
        bic: str
        iban_last4: str
        statement_descriptor: str
        def __init__(self, bank: _Optional[str] = ..., bic: _Optional[str] = ..., iban_last4: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class Klarna(_message.Message):
        __slots__ = ("background_image_url", "client_token", "first_name", "last_name", "locale", "logo_url", "page_title", "pay_later_asset_urls_descriptive", "pay_later_asset_urls_standard", "pay_later_name", "pay_later_redirect_url", "pay_now_asset_urls_descriptive", "pay_now_asset_urls_standard", "pay_now_name", "pay_now_redirect_url", "pay_over_time_asset_urls_descriptive", "pay_over_time_asset_urls_standard", "pay_over_time_name", "pay_over_time_redirect_url", "payment_method_categories", "purchase_country", "purchase_type", "redirect_url", "shipping_delay", "shipping_first_name", "shipping_last_name")
        BACKGROUND_IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
        CLIENT_TOKEN_FIELD_NUMBER: _ClassVar[int]
        FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
        LAST_NAME_FIELD_NUMBER: _ClassVar[int]
        LOCALE_FIELD_NUMBER: _ClassVar[int]
        LOGO_URL_FIELD_NUMBER: _ClassVar[int]
        PAGE_TITLE_FIELD_NUMBER: _ClassVar[int]
        PAY_LATER_ASSET_URLS_DESCRIPTIVE_FIELD_NUMBER: _ClassVar[int]
        PAY_LATER_ASSET_URLS_STANDARD_FIELD_NUMBER: _ClassVar[int]
        PAY_LATER_NAME_FIELD_NUMBER: _ClassVar[int]
        PAY_LATER_REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
        PAY_NOW_ASSET_URLS_DESCRIPTIVE_FIELD_NUMBER: _ClassVar[int]
        PAY_NOW_ASSET_URLS_STANDARD_FIELD_NUMBER: _ClassVar[int]
        PAY_NOW_NAME_FIELD_NUMBER: _ClassVar[int]
        PAY_NOW_REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
        PAY_OVER_TIME_ASSET_URLS_DESCRIPTIVE_FIELD_NUMBER: _ClassVar[int]
        PAY_OVER_TIME_ASSET_URLS_STANDARD_FIELD_NUMBER: _ClassVar[int]
        PAY_OVER_TIME_NAME_FIELD_NUMBER: _ClassVar[int]
        PAY_OVER_TIME_REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_METHOD_CATEGORIES_FIELD_NUMBER: _ClassVar[int]
        PURCHASE_COUNTRY_FIELD_NUMBER: _ClassVar[int]
        PURCHASE_TYPE_FIELD_NUMBER: _ClassVar[int]
        REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_DELAY_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_LAST_NAME_FIELD_NUMBER: _ClassVar[int]
        background_image_url: str
        client_token: str
        first_name: str
        last_name: str
        locale: str
        logo_url: str
        page_title: str
        pay_later_asset_urls_descriptive: str
        pay_later_asset_urls_standard: str
        pay_later_name: str
        pay_later_redirect_url: str
        pay_now_asset_urls_descriptive: str
        pay_now_asset_urls_standard: str
        pay_now_name: str
        pay_now_redirect_url: str
        pay_over_time_asset_urls_descriptive: str
        pay_over_time_asset_urls_standard: str
        pay_over_time_name: str
        pay_over_time_redirect_url: str
        payment_method_categories: str
        purchase_country: str
        purchase_type: str
        redirect_url: str
        shipping_delay: int
        shipping_first_name: str
        shipping_last_name: str
        def __init__(self, background_image_url: _Optional[str] = ..., client_token: _Optional[str] = ..., first_name: _Optional[str] = ..., last_name: _Optional[str] = ..., locale: _Optional[str] = ..., logo_url: _Optional[str] = ..., page_title: _Optional[str] = ..., pay_later_asset_urls_descriptive: _Optional[str] = ..., pay_later_asset_urls_standard: _Optional[str] = ..., pay_later_name: _Optional[str] = ..., pay_later_redirect_url: _Optional[str] = ..., pay_now_asset_urls_descriptive: _Optional[str] = ..., pay_now_asset_urls_standard: _Optional[str] = ..., pay_now_name: _Optional[str] = ..., pay_now_redirect_url: _Optional[str] = ..., pay_over_time_asset_urls_descriptive: _Optional[str] = ..., pay_over_time_asset_urls_standard: _Optional[str] = ..., pay_over_time_name: _Optional[str] = ..., pay_over_time_redirect_url: _Optional[str] = ..., payment_method_categories: _Optional[str] = ..., purchase_country: _Optional[str] = ..., purchase_type: _Optional[str] = ..., redirect_url: _Optional[str] = ..., shipping_delay: _Optional[int] = ..., shipping_first_name: _Optional[str] = ..., shipping_last_name: _Optional[str] = ...) -> None: ...
    class Multibanco(_message.Message):
        __slots__ = ("entity", "reference", "refund_account_holder_address_city", "refund_account_holder_address_country", "refund_account_holder_address_line1", "refund_account_holder_address_line2", "refund_account_holder_address_postal_code", "refund_account_holder_address_state", "refund_account_holder_name", "refund_iban")
        ENTITY_FIELD_NUMBER: _ClassVar[int]
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_CITY_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_COUNTRY_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_LINE2_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_STATE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        REFUND_IBAN_FIELD_NUMBER: _ClassVar[int]
        entity: str
        reference: str
        refund_account_holder_address_city: str
        refund_account_holder_address_country: str
        refund_account_holder_address_line1: str
        refund_account_holder_address_line2: str
        refund_account_holder_address_postal_code: str
        refund_account_holder_address_state: str
        refund_account_holder_name: str
        refund_iban: str
        def __init__(self, entity: _Optional[str] = ..., reference: _Optional[str] = ..., refund_account_holder_address_city: _Optional[str] = ..., refund_account_holder_address_country: _Optional[str] = ..., refund_account_holder_address_line1: _Optional[str] = ..., refund_account_holder_address_line2: _Optional[str] = ..., refund_account_holder_address_postal_code: _Optional[str] = ..., refund_account_holder_address_state: _Optional[str] = ..., refund_account_holder_name: _Optional[str] = ..., refund_iban: _Optional[str] = ...) -> None: ...
    class Owner(_message.Message):
        __slots__ = ("address", "email", "name", "phone", "verified_address", "verified_email", "verified_name", "verified_phone")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_EMAIL_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_PHONE_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        email: str
        name: str
        phone: str
        verified_address: _address_pb2.Address
        verified_email: str
        verified_name: str
        verified_phone: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., verified_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., verified_email: _Optional[str] = ..., verified_name: _Optional[str] = ..., verified_phone: _Optional[str] = ...) -> None: ...
    class P24(_message.Message):
        __slots__ = ("reference",)
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        reference: str
        def __init__(self, reference: _Optional[str] = ...) -> None: ...
    class Receiver(_message.Message):
        __slots__ = ("address", "amount_charged", "amount_received", "amount_returned", "refund_attributes_method", "refund_attributes_status")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_CHARGED_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_RETURNED_FIELD_NUMBER: _ClassVar[int]
        REFUND_ATTRIBUTES_METHOD_FIELD_NUMBER: _ClassVar[int]
        REFUND_ATTRIBUTES_STATUS_FIELD_NUMBER: _ClassVar[int]
        address: str
        amount_charged: int
        amount_received: int
        amount_returned: int
        refund_attributes_method: str
        refund_attributes_status: str
        def __init__(self, address: _Optional[str] = ..., amount_charged: _Optional[int] = ..., amount_received: _Optional[int] = ..., amount_returned: _Optional[int] = ..., refund_attributes_method: _Optional[str] = ..., refund_attributes_status: _Optional[str] = ...) -> None: ...
    class Redirect(_message.Message):
        __slots__ = ("failure_reason", "return_url", "status", "url")
        FAILURE_REASON_FIELD_NUMBER: _ClassVar[int]
        RETURN_URL_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        failure_reason: str
        return_url: str
        status: str
        url: str
        def __init__(self, failure_reason: _Optional[str] = ..., return_url: _Optional[str] = ..., status: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
    class SepaCreditTransfer(_message.Message):
        __slots__ = ("bank_name", "bic", "iban", "refund_account_holder_address_city", "refund_account_holder_address_country", "refund_account_holder_address_line1", "refund_account_holder_address_line2", "refund_account_holder_address_postal_code", "refund_account_holder_address_state", "refund_account_holder_name", "refund_iban")
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        IBAN_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_CITY_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_COUNTRY_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_LINE2_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_ADDRESS_STATE_FIELD_NUMBER: _ClassVar[int]
        REFUND_ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
        REFUND_IBAN_FIELD_NUMBER: _ClassVar[int]
        bank_name: str
        bic: str
        iban: str
        refund_account_holder_address_city: str
        refund_account_holder_address_country: str
        refund_account_holder_address_line1: str
        refund_account_holder_address_line2: str
        refund_account_holder_address_postal_code: str
        refund_account_holder_address_state: str
        refund_account_holder_name: str
        refund_iban: str
        def __init__(self, bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., iban: _Optional[str] = ..., refund_account_holder_address_city: _Optional[str] = ..., refund_account_holder_address_country: _Optional[str] = ..., refund_account_holder_address_line1: _Optional[str] = ..., refund_account_holder_address_line2: _Optional[str] = ..., refund_account_holder_address_postal_code: _Optional[str] = ..., refund_account_holder_address_state: _Optional[str] = ..., refund_account_holder_name: _Optional[str] = ..., refund_iban: _Optional[str] = ...) -> None: ...
    class SepaDebit(_message.Message):
        __slots__ = ("bank_code", "branch_code", "country", "fingerprint", "last4", "mandate_reference", "mandate_url")
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        MANDATE_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        MANDATE_URL_FIELD_NUMBER: _ClassVar[int]
        bank_code: str
        branch_code: str
        country: str
        fingerprint: str
        last4: str
        mandate_reference: str
        mandate_url: str
        def __init__(self, bank_code: _Optional[str] = ..., branch_code: _Optional[str] = ..., country: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate_reference: _Optional[str] = ..., mandate_url: _Optional[str] = ...) -> None: ...
    class Sofort(_message.Message):
        __slots__ = ("bank_code", "bank_name", "bic", "country", "iban_last4", "preferred_language", "statement_descriptor")
        BANK_CODE_FIELD_NUMBER: _ClassVar[int]
        BANK_NAME_FIELD_NUMBER: _ClassVar[int]
        BIC_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
        PREFERRED_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        bank_code: str
        bank_name: str
        bic: str
        country: str
        iban_last4: str
        preferred_language: str
        statement_descriptor: str
        def __init__(self, bank_code: _Optional[str] = ..., bank_name: _Optional[str] = ..., bic: _Optional[str] = ..., country: _Optional[str] = ..., iban_last4: _Optional[str] = ..., preferred_language: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    class SourceOrder(_message.Message):
        __slots__ = ("amount", "currency", "email", "items", "shipping")
        class Items(_message.Message):
            __slots__ = ("amount", "currency", "description", "parent", "quantity", "type")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            PARENT_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            description: str
            parent: str
            quantity: int
            type: str
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., parent: _Optional[str] = ..., quantity: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
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
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        EMAIL_FIELD_NUMBER: _ClassVar[int]
        ITEMS_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        email: str
        items: _containers.RepeatedCompositeFieldContainer[Source.SourceOrder.Items]
        shipping: Source.SourceOrder.Shipping
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., email: _Optional[str] = ..., items: _Optional[_Iterable[_Union[Source.SourceOrder.Items, _Mapping]]] = ..., shipping: _Optional[_Union[Source.SourceOrder.Shipping, _Mapping]] = ...) -> None: ...
    class ThreeDSecure(_message.Message):
        __slots__ = ("address_line1_check", "address_zip_check", "authenticated", "brand", "card", "country", "customer", "cvc_check", "description", "dynamic_last4", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "name", "three_d_secure", "tokenization_method")
        ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_ZIP_CHECK_FIELD_NUMBER: _ClassVar[int]
        AUTHENTICATED_FIELD_NUMBER: _ClassVar[int]
        BRAND_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_FIELD_NUMBER: _ClassVar[int]
        CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
        DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        DYNAMIC_LAST4_FIELD_NUMBER: _ClassVar[int]
        EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
        EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
        FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
        FUNDING_FIELD_NUMBER: _ClassVar[int]
        IIN_FIELD_NUMBER: _ClassVar[int]
        ISSUER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
        TOKENIZATION_METHOD_FIELD_NUMBER: _ClassVar[int]
        address_line1_check: str
        address_zip_check: str
        authenticated: bool
        brand: str
        card: str
        country: str
        customer: str
        cvc_check: str
        description: str
        dynamic_last4: str
        exp_month: int
        exp_year: int
        fingerprint: str
        funding: str
        iin: str
        issuer: str
        last4: str
        name: str
        three_d_secure: str
        tokenization_method: str
        def __init__(self, address_line1_check: _Optional[str] = ..., address_zip_check: _Optional[str] = ..., authenticated: bool = ..., brand: _Optional[str] = ..., card: _Optional[str] = ..., country: _Optional[str] = ..., customer: _Optional[str] = ..., cvc_check: _Optional[str] = ..., description: _Optional[str] = ..., dynamic_last4: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., name: _Optional[str] = ..., three_d_secure: _Optional[str] = ..., tokenization_method: _Optional[str] = ...) -> None: ...
    class Wechat(_message.Message):
        __slots__ = ("prepay_id", "qr_code_url", "statement_descriptor")
        PREPAY_ID_FIELD_NUMBER: _ClassVar[int]
        QR_CODE_URL_FIELD_NUMBER: _ClassVar[int]
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        prepay_id: str
        qr_code_url: str
        statement_descriptor: str
        def __init__(self, prepay_id: _Optional[str] = ..., qr_code_url: _Optional[str] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACH_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    ACH_DEBIT_FIELD_NUMBER: _ClassVar[int]
    ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    ALIPAY_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REDISPLAY_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AU_BECS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    BANCONTACT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CARD_PRESENT_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    CODE_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    EPS_FIELD_NUMBER: _ClassVar[int]
    FLOW_FIELD_NUMBER: _ClassVar[int]
    GIROPAY_FIELD_NUMBER: _ClassVar[int]
    IDEAL_FIELD_NUMBER: _ClassVar[int]
    KLARNA_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    MULTIBANCO_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    P24_FIELD_NUMBER: _ClassVar[int]
    RECEIVER_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_FIELD_NUMBER: _ClassVar[int]
    SEPA_CREDIT_TRANSFER_FIELD_NUMBER: _ClassVar[int]
    SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
    SOFORT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ORDER_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    WECHAT_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_FIELD_NUMBER: _ClassVar[int]
    MANDATE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    ach_credit_transfer: Source.AchCreditTransfer
    ach_debit: Source.AchDebit
    acss_debit: Source.AcssDebit
    alipay: Source.Alipay
    allow_redisplay: str
    amount: int
    au_becs_debit: Source.AuBecsDebit
    bancontact: Source.Bancontact
    card: Source.Card
    card_present: Source.CardPresent
    client_secret: str
    code_verification: Source.CodeVerification
    created: int
    currency: str
    customer: str
    eps: Source.Eps
    flow: str
    giropay: Source.Giropay
    ideal: Source.Ideal
    klarna: Source.Klarna
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    multibanco: Source.Multibanco
    owner: Source.Owner
    p24: Source.P24
    receiver: Source.Receiver
    redirect: Source.Redirect
    sepa_credit_transfer: Source.SepaCreditTransfer
    sepa_debit: Source.SepaDebit
    sofort: Source.Sofort
    source_order: Source.SourceOrder
    statement_descriptor: str
    status: str
    three_d_secure: Source.ThreeDSecure
    type: str
    usage: str
    wechat: Source.Wechat
    bitcoin: _struct_pb2.Struct
    mandate: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., ach_credit_transfer: _Optional[_Union[Source.AchCreditTransfer, _Mapping]] = ..., ach_debit: _Optional[_Union[Source.AchDebit, _Mapping]] = ..., acss_debit: _Optional[_Union[Source.AcssDebit, _Mapping]] = ..., alipay: _Optional[_Union[Source.Alipay, _Mapping]] = ..., allow_redisplay: _Optional[str] = ..., amount: _Optional[int] = ..., au_becs_debit: _Optional[_Union[Source.AuBecsDebit, _Mapping]] = ..., bancontact: _Optional[_Union[Source.Bancontact, _Mapping]] = ..., card: _Optional[_Union[Source.Card, _Mapping]] = ..., card_present: _Optional[_Union[Source.CardPresent, _Mapping]] = ..., client_secret: _Optional[str] = ..., code_verification: _Optional[_Union[Source.CodeVerification, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., eps: _Optional[_Union[Source.Eps, _Mapping]] = ..., flow: _Optional[str] = ..., giropay: _Optional[_Union[Source.Giropay, _Mapping]] = ..., ideal: _Optional[_Union[Source.Ideal, _Mapping]] = ..., klarna: _Optional[_Union[Source.Klarna, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., multibanco: _Optional[_Union[Source.Multibanco, _Mapping]] = ..., owner: _Optional[_Union[Source.Owner, _Mapping]] = ..., p24: _Optional[_Union[Source.P24, _Mapping]] = ..., receiver: _Optional[_Union[Source.Receiver, _Mapping]] = ..., redirect: _Optional[_Union[Source.Redirect, _Mapping]] = ..., sepa_credit_transfer: _Optional[_Union[Source.SepaCreditTransfer, _Mapping]] = ..., sepa_debit: _Optional[_Union[Source.SepaDebit, _Mapping]] = ..., sofort: _Optional[_Union[Source.Sofort, _Mapping]] = ..., source_order: _Optional[_Union[Source.SourceOrder, _Mapping]] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., three_d_secure: _Optional[_Union[Source.ThreeDSecure, _Mapping]] = ..., type: _Optional[str] = ..., usage: _Optional[str] = ..., wechat: _Optional[_Union[Source.Wechat, _Mapping]] = ..., bitcoin: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., mandate: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

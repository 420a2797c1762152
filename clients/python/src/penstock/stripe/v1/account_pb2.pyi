from google.protobuf import struct_pb2 as _struct_pb2
from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import external_account_pb2 as _external_account_pb2
from penstock.stripe.v1 import person_pb2 as _person_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Account(_message.Message):
    __slots__ = ("id", "object", "business_profile", "business_type", "capabilities", "charges_enabled", "company", "controller", "country", "created", "default_currency", "deleted", "details_submitted", "email", "external_accounts", "future_requirements", "groups", "individual", "metadata", "payouts_enabled", "requirements", "settings", "tos_acceptance", "type", "business_logo", "business_name", "business_primary_color", "business_url", "currencies_supported", "debit_negative_balances", "decline_charge_on", "display_name", "legal_entity", "payout_schedule", "payout_statement_descriptor", "product_description", "statement_descriptor", "support_email", "support_phone", "support_url", "timezone", "transfer_schedule", "transfer_statement_descriptor", "transfers_enabled", "verification")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class BusinessProfile(_message.Message):
        __slots__ = ("annual_revenue", "estimated_worker_count", "mcc", "minority_owned_business_designation", "monthly_estimated_revenue", "name", "product_description", "specified_commercial_transactions_act_url", "support_address", "support_email", "support_phone", "support_url", "url")
        class AnnualRevenue(_message.Message):
            __slots__ = ("amount", "currency", "fiscal_year_end")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            FISCAL_YEAR_END_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            fiscal_year_end: str
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., fiscal_year_end: _Optional[str] = ...) -> None: ...
        class MonthlyEstimatedRevenue(_message.Message):
            __slots__ = ("amount", "currency")
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ...) -> None: ...
        ANNUAL_REVENUE_FIELD_NUMBER: _ClassVar[int]
        ESTIMATED_WORKER_COUNT_FIELD_NUMBER: _ClassVar[int]
        MCC_FIELD_NUMBER: _ClassVar[int]
        MINORITY_OWNED_BUSINESS_DESIGNATION_FIELD_NUMBER: _ClassVar[int]
        MONTHLY_ESTIMATED_REVENUE_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        SPECIFIED_COMMERCIAL_TRANSACTIONS_ACT_URL_FIELD_NUMBER: _ClassVar[int]
        SUPPORT_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        SUPPORT_EMAIL_FIELD_NUMBER: _ClassVar[int]
        SUPPORT_PHONE_FIELD_NUMBER: _ClassVar[int]
        SUPPORT_URL_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        annual_revenue: Account.BusinessProfile.AnnualRevenue
        estimated_worker_count: int
        mcc: str
        minority_owned_business_designation: _containers.RepeatedScalarFieldContainer[str]
        monthly_estimated_revenue: Account.BusinessProfile.MonthlyEstimatedRevenue
        name: str
        product_description: str
        specified_commercial_transactions_act_url: str
        support_address: _address_pb2.Address
        support_email: str
        support_phone: str
        support_url: str
        url: str
        def __init__(self, annual_revenue: _Optional[_Union[Account.BusinessProfile.AnnualRevenue, _Mapping]] = ..., estimated_worker_count: _Optional[int] = ..., mcc: _Optional[str] = ..., minority_owned_business_designation: _Optional[_Iterable[str]] = ..., monthly_estimated_revenue: _Optional[_Union[Account.BusinessProfile.MonthlyEstimatedRevenue, _Mapping]] = ..., name: _Optional[str] = ..., product_description: _Optional[str] = ..., specified_commercial_transactions_act_url: _Optional[str] = ..., support_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., support_email: _Optional[str] = ..., support_phone: _Optional[str] = ..., support_url: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
    class Capabilities(_message.Message):
        __slots__ = ("acss_debit_payments", "affirm_payments", "afterpay_clearpay_payments", "alma_payments", "amazon_pay_payments", "app_distribution", "au_becs_debit_payments", "bacs_debit_payments", "bancontact_payments", "bank_transfer_payments", "billie_payments", "bizum_payments", "blik_payments", "blik_recurring_payments", "boleto_payments", "card_issuing", "card_payments", "cartes_bancaires_payments", "cashapp_payments", "crypto_payments", "eps_payments", "fpx_payments", "gb_bank_transfer_payments", "giropay_payments", "grabpay_payments", "ideal_payments", "india_international_payments", "jcb_payments", "jp_bank_transfer_payments", "kakao_pay_payments", "klarna_payments", "konbini_payments", "kr_card_payments", "legacy_payments", "link_payments", "mb_way_payments", "mobilepay_payments", "multibanco_payments", "mx_bank_transfer_payments", "naver_pay_payments", "nz_bank_account_becs_debit_payments", "oxxo_payments", "p24_payments", "pay_by_bank_payments", "payco_payments", "paynow_payments", "paypay_payments", "payto_payments", "pix_payments", "promptpay_payments", "revolut_pay_payments", "samsung_pay_payments", "satispay_payments", "scalapay_payments", "sepa_bank_transfer_payments", "sepa_debit_payments", "sequra_payments", "sofort_payments", "sunbit_payments", "swish_payments", "tax_reporting_us_1099_k", "tax_reporting_us_1099_misc", "transfers", "treasury", "twint_payments", "upi_payments", "us_bank_account_ach_payments", "us_bank_transfer_payments", "wero_payments", "zip_payments")
        ACSS_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        AFFIRM_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        AFTERPAY_CLEARPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        ALMA_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        AMAZON_PAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        APP_DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
        AU_BECS_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BACS_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BANCONTACT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BILLIE_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BIZUM_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BLIK_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BLIK_RECURRING_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BOLETO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        CARD_ISSUING_FIELD_NUMBER: _ClassVar[int]
        CARD_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        CARTES_BANCAIRES_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        CRYPTO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        EPS_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        FPX_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        GB_BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        GIROPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        GRABPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        IDEAL_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        INDIA_INTERNATIONAL_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        JCB_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        JP_BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        KAKAO_PAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        KLARNA_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        KONBINI_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        KR_CARD_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        LEGACY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        LINK_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        MB_WAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        MOBILEPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        MULTIBANCO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        MX_BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        NAVER_PAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        OXXO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        P24_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAY_BY_BANK_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAYCO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAYNOW_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAYPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAYTO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PIX_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PROMPTPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        REVOLUT_PAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SAMSUNG_PAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SATISPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SCALAPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SEPA_BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SEQURA_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SOFORT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SUNBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SWISH_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        TAX_REPORTING_US_1099_K_FIELD_NUMBER: _ClassVar[int]
        TAX_REPORTING_US_1099_MISC_FIELD_NUMBER: _ClassVar[int]
        TRANSFERS_FIELD_NUMBER: _ClassVar[int]
        TREASURY_FIELD_NUMBER: _ClassVar[int]
        TWINT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        UPI_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_ACH_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        US_BANK_TRANSFER_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        WERO_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        ZIP_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        acss_debit_payments: str
        affirm_payments: str
        afterpay_clearpay_payments: str
        alma_payments: str
        amazon_pay_payments: str
        app_distribution: str
        au_becs_debit_payments: str
        bacs_debit_payments: str
        bancontact_payments: str
        bank_transfer_payments: str
        billie_payments: str
        bizum_payments: str
        blik_payments: str
        blik_recurring_payments: str
        boleto_payments: str
        card_issuing: str
        card_payments: str
        cartes_bancaires_payments: str
        cashapp_payments: str
        crypto_payments: str
        eps_payments: str
        fpx_payments: str
        gb_bank_transfer_payments: str
        giropay_payments: str
        grabpay_payments: str
        ideal_payments: str
        india_international_payments: str
        jcb_payments: str
        jp_bank_transfer_payments: str
        kakao_pay_payments: str
        klarna_payments: str
        konbini_payments: str
        kr_card_payments: str
        legacy_payments: str
        link_payments: str
        mb_way_payments: str
        mobilepay_payments: str
        multibanco_payments: str
        mx_bank_transfer_payments: str
        naver_pay_payments: str
        nz_bank_account_becs_debit_payments: str
        oxxo_payments: str
        p24_payments: str
        pay_by_bank_payments: str
        payco_payments: str
        paynow_payments: str
        paypay_payments: str
        payto_payments: str
        pix_payments: str
        promptpay_payments: str
        revolut_pay_payments: str
        samsung_pay_payments: str
        satispay_payments: str
        scalapay_payments: str
        sepa_bank_transfer_payments: str
        sepa_debit_payments: str
        sequra_payments: str
        sofort_payments: str
        sunbit_payments: str
        swish_payments: str
        tax_reporting_us_1099_k: str
        tax_reporting_us_1099_misc: str
        transfers: str
        treasury: str
        twint_payments: str
        upi_payments: str
        us_bank_account_ach_payments: str
        us_bank_transfer_payments: str
        wero_payments: str
        zip_payments: str
        def __init__(self, acss_debit_payments: _Optional[str] = ..., affirm_payments: _Optional[str] = ..., afterpay_clearpay_payments: _Optional[str] = ..., alma_payments: _Optional[str] = ..., amazon_pay_payments: _Optional[str] = ..., app_distribution: _Optional[str] = ..., au_becs_debit_payments: _Optional[str] = ..., bacs_debit_payments: _Optional[str] = ..., bancontact_payments: _Optional[str] = ..., bank_transfer_payments: _Optional[str] = ..., billie_payments: _Optional[str] = ..., bizum_payments: _Optional[str] = ..., blik_payments: _Optional[str] = ..., blik_recurring_payments: _Optional[str] = ..., boleto_payments: _Optional[str] = ..., card_issuing: _Optional[str] = ..., card_payments: _Optional[str] = ..., cartes_bancaires_payments: _Optional[str] = ..., cashapp_payments: _Optional[str] = ..., crypto_payments: _Optional[str] = ..., eps_payments: _Optional[str] = ..., fpx_payments: _Optional[str] = ..., gb_bank_transfer_payments: _Optional[str] = ..., giropay_payments: _Optional[str] = ..., grabpay_payments: _Optional[str] = ..., ideal_payments: _Optional[str] = ..., india_international_payments: _Optional[str] = ..., jcb_payments: _Optional[str] = ..., jp_bank_transfer_payments: _Optional[str] = ..., kakao_pay_payments: _Optional[str] = ..., klarna_payments: _Optional[str] = ..., konbini_payments: _Optional[str] = ..., kr_card_payments: _Optional[str] = ..., legacy_payments: _Optional[str] = ..., link_payments: _Optional[str] = ..., mb_way_payments: _Optional[str] = ..., mobilepay_payments: _Optional[str] = ..., multibanco_payments: _Optional[str] = ..., mx_bank_transfer_payments: _Optional[str] = ..., naver_pay_payments: _Optional[str] = ..., nz_bank_account_becs_debit_payments: _Optional[str] = ..., oxxo_payments: _Optional[str] = ..., p24_payments: _Optional[str] = ..., pay_by_bank_payments: _Optional[str] = ..., payco_payments: _Optional[str] = ..., paynow_payments: _Optional[str] = ..., paypay_payments: _Optional[str] = ..., payto_payments: _Optional[str] = ..., pix_payments: _Optional[str] = ..., promptpay_payments: _Optional[str] = ..., revolut_pay_payments: _Optional[str] = ..., samsung_pay_payments: _Optional[str] = ..., satispay_payments: _Optional[str] = ..., scalapay_payments: _Optional[str] = ..., sepa_bank_transfer_payments: _Optional[str] = ..., sepa_debit_payments: _Optional[str] = ..., sequra_payments: _Optional[str] = ..., sofort_payments: _Optional[str] = ..., sunbit_payments: _Optional[str] = ..., swish_payments: _Optional[str] = ..., tax_reporting_us_1099_k: _Optional[str] = ..., tax_reporting_us_1099_misc: _Optional[str] = ..., transfers: _Optional[str] = ..., treasury: _Optional[str] = ..., twint_payments: _Optional[str] = ..., upi_payments: _Optional[str] = ..., us_bank_account_ach_payments: _Optional[str] = ..., us_bank_transfer_payments: _Optional[str] = ..., wero_payments: _Optional[str] = ..., zip_payments: _Optional[str] = ...) -> None: ...
    class Company(_message.Message):
        __slots__ = ("address", "address_kana", "address_kanji", "administrative_address", "directors_provided", "directorship_declaration", "executives_provided", "export_license_id", "export_purpose_code", "name", "name_kana", "name_kanji", "owners_provided", "ownership_declaration", "ownership_exemption_reason", "phone", "physical_address", "principal_place_of_business", "registration_date", "representative_declaration", "structure", "tax_id_provided", "tax_id_registrar", "vat_id_provided", "verification")
        class AddressKana(_message.Message):
            __slots__ = ("city", "country", "line1", "line2", "postal_code", "state", "town")
            CITY_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            LINE1_FIELD_NUMBER: _ClassVar[int]
            LINE2_FIELD_NUMBER: _ClassVar[int]
            POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
            STATE_FIELD_NUMBER: _ClassVar[int]
            TOWN_FIELD_NUMBER: _ClassVar[int]
            city: str
            country: str
            line1: str
            line2: str
            postal_code: str
            state: str
            town: str
            def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., town: _Optional[str] = ...) -> None: ...
        class AddressKanji(_message.Message):
            __slots__ = ("city", "country", "line1", "line2", "postal_code", "state", "town")
            CITY_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            LINE1_FIELD_NUMBER: _ClassVar[int]
            LINE2_FIELD_NUMBER: _ClassVar[int]
            POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
            STATE_FIELD_NUMBER: _ClassVar[int]
            TOWN_FIELD_NUMBER: _ClassVar[int]
            city: str
            country: str
            line1: str
            line2: str
            postal_code: str
            state: str
            town: str
            def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., town: _Optional[str] = ...) -> None: ...
        class DirectorshipDeclaration(_message.Message):
            __slots__ = ("date", "ip", "user_agent")
            DATE_FIELD_NUMBER: _ClassVar[int]
            IP_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            date: int
            ip: str
            user_agent: str
            def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
        class OwnershipDeclaration(_message.Message):
            __slots__ = ("date", "ip", "user_agent")
            DATE_FIELD_NUMBER: _ClassVar[int]
            IP_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            date: int
            ip: str
            user_agent: str
            def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
        class RegistrationDate(_message.Message):
            __slots__ = ("day", "month", "year")
            DAY_FIELD_NUMBER: _ClassVar[int]
            MONTH_FIELD_NUMBER: _ClassVar[int]
            YEAR_FIELD_NUMBER: _ClassVar[int]
            day: int
            month: int
            year: int
            def __init__(self, day: _Optional[int] = ..., month: _Optional[int] = ..., year: _Optional[int] = ...) -> None: ...
        class RepresentativeDeclaration(_message.Message):
            __slots__ = ("date", "ip", "user_agent")
            DATE_FIELD_NUMBER: _ClassVar[int]
            IP_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            date: int
            ip: str
            user_agent: str
            def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
        class Verification(_message.Message):
            __slots__ = ("document",)
            class Document(_message.Message):
                __slots__ = ("back", "details", "details_code", "front")
                BACK_FIELD_NUMBER: _ClassVar[int]
                DETAILS_FIELD_NUMBER: _ClassVar[int]
                DETAILS_CODE_FIELD_NUMBER: _ClassVar[int]
                FRONT_FIELD_NUMBER: _ClassVar[int]
                back: str
                details: str
                details_code: str
                front: str
                def __init__(self, back: _Optional[str] = ..., details: _Optional[str] = ..., details_code: _Optional[str] = ..., front: _Optional[str] = ...) -> None: ...
            DOCUMENT_FIELD_NUMBER: _ClassVar[int]
            document: Account.Company.Verification.Document
            def __init__(self, document: _Optional[_Union[Account.Company.Verification.Document, _Mapping]] = ...) -> None: ...
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_KANA_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_KANJI_FIELD_NUMBER: _ClassVar[int]
        ADMINISTRATIVE_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        DIRECTORS_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        DIRECTORSHIP_DECLARATION_FIELD_NUMBER: _ClassVar[int]
        EXECUTIVES_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        EXPORT_LICENSE_ID_FIELD_NUMBER: _ClassVar[int]
        EXPORT_PURPOSE_CODE_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        NAME_KANA_FIELD_NUMBER: _ClassVar[int]
        NAME_KANJI_FIELD_NUMBER: _ClassVar[int]
        OWNERS_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        OWNERSHIP_DECLARATION_FIELD_NUMBER: _ClassVar[int]
        OWNERSHIP_EXEMPTION_REASON_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        PHYSICAL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        PRINCIPAL_PLACE_OF_BUSINESS_FIELD_NUMBER: _ClassVar[int]
        REGISTRATION_DATE_FIELD_NUMBER: _ClassVar[int]
        REPRESENTATIVE_DECLARATION_FIELD_NUMBER: _ClassVar[int]
        STRUCTURE_FIELD_NUMBER: _ClassVar[int]
        TAX_ID_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        TAX_ID_REGISTRAR_FIELD_NUMBER: _ClassVar[int]
        VAT_ID_PROVIDED_FIELD_NUMBER: _ClassVar[int]
        VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        address_kana: Account.Company.AddressKana
        address_kanji: Account.Company.AddressKanji
        administrative_address: _address_pb2.Address
        directors_provided: bool
        directorship_declaration: Account.Company.DirectorshipDeclaration
        executives_provided: bool
        export_license_id: str
        export_purpose_code: str
        name: str
        name_kana: str
        name_kanji: str
        owners_provided: bool
        ownership_declaration: Account.Company.OwnershipDeclaration
        ownership_exemption_reason: str
        phone: str
        physical_address: _address_pb2.Address
        principal_place_of_business: _address_pb2.Address
        registration_date: Account.Company.RegistrationDate
        representative_declaration: Account.Company.RepresentativeDeclaration
        structure: str
        tax_id_provided: bool
        tax_id_registrar: str
        vat_id_provided: bool
        verification: Account.Company.Verification
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., address_kana: _Optional[_Union[Account.Company.AddressKana, _Mapping]] = ..., address_kanji: _Optional[_Union[Account.Company.AddressKanji, _Mapping]] = ..., administrative_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., directors_provided: bool = ..., directorship_declaration: _Optional[_Union[Account.Company.DirectorshipDeclaration, _Mapping]] = ..., executives_provided: bool = ..., export_license_id: _Optional[str] = ..., export_purpose_code: _Optional[str] = ..., name: _Optional[str] = ..., name_kana: _Optional[str] = ..., name_kanji: _Optional[str] = ..., owners_provided: bool = ..., ownership_declaration: _Optional[_Union[Account.Company.OwnershipDeclaration, _Mapping]] = ..., ownership_exemption_reason: _Optional[str] = ..., phone: _Optional[str] = ..., physical_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., principal_place_of_business: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., registration_date: _Optional[_Union[Account.Company.RegistrationDate, _Mapping]] = ..., representative_declaration: _Optional[_Union[Account.Company.RepresentativeDeclaration, _Mapping]] = ..., structure: _Optional[str] = ..., tax_id_provided: bool = ..., tax_id_registrar: _Optional[str] = ..., vat_id_provided: bool = ..., verification: _Optional[_Union[Account.Company.Verification, _Mapping]] = ...) -> None: ...
    class Controller(_message.Message):
        __slots__ = ("fees", "is_controller", "losses", "requirement_collection", "stripe_dashboard", "type")
        class Fees(_message.Message):
            __slots__ = ("payer",)
            PAYER_FIELD_NUMBER: _ClassVar[int]
            payer: str
            def __init__(self, payer: _Optional[str] = ...) -> None: ...
        class Losses(_message.Message):
            __slots__ = ("payments",)
            PAYMENTS_FIELD_NUMBER: _ClassVar[int]
            payments: str
            def __init__(self, payments: _Optional[str] = ...) -> None: ...
        class StripeDashboard(_message.Message):
            __slots__ = ("type",)
            TYPE_FIELD_NUMBER: _ClassVar[int]
            type: str
            def __init__(self, type: _Optional[str] = ...) -> None: ...
        FEES_FIELD_NUMBER: _ClassVar[int]
        IS_CONTROLLER_FIELD_NUMBER: _ClassVar[int]
        LOSSES_FIELD_NUMBER: _ClassVar[int]
        REQUIREMENT_COLLECTION_FIELD_NUMBER: _ClassVar[int]
        STRIPE_DASHBOARD_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        fees: Account.Controller.Fees
        is_controller: bool
        losses: Account.Controller.Losses
        requirement_collection: str
        stripe_dashboard: Account.Controller.StripeDashboard
        type: str
        def __init__(self, fees: _Optional[_Union[Account.Controller.Fees, _Mapping]] = ..., is_controller: bool = ..., losses: _Optional[_Union[Account.Controller.Losses, _Mapping]] = ..., requirement_collection: _Optional[str] = ..., stripe_dashboard: _Optional[_Union[Account.Controller.StripeDashboard, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class ExternalAccounts(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_external_account_pb2.ExternalAccount]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_external_account_pb2.ExternalAccount, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class FutureRequirements(_message.Message):
        __slots__ = ("alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due", "past_due", "pending_verification")
        class Alternatives(_message.Message):
            __slots__ = ("alternative_fields_due", "original_fields_due")
            ALTERNATIVE_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            ORIGINAL_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            alternative_fields_due: _containers.RepeatedScalarFieldContainer[str]
            original_fields_due: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, alternative_fields_due: _Optional[_Iterable[str]] = ..., original_fields_due: _Optional[_Iterable[str]] = ...) -> None: ...
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
        CURRENT_DEADLINE_FIELD_NUMBER: _ClassVar[int]
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Account.FutureRequirements.Alternatives]
        current_deadline: int
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        disabled_reason: str
        errors: _containers.RepeatedCompositeFieldContainer[Account.FutureRequirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Account.FutureRequirements.Alternatives, _Mapping]]] = ..., current_deadline: _Optional[int] = ..., currently_due: _Optional[_Iterable[str]] = ..., disabled_reason: _Optional[str] = ..., errors: _Optional[_Iterable[_Union[Account.FutureRequirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class Groups(_message.Message):
        __slots__ = ("payments_pricing",)
        PAYMENTS_PRICING_FIELD_NUMBER: _ClassVar[int]
        payments_pricing: str
        def __init__(self, payments_pricing: _Optional[str] = ...) -> None: ...
    class Requirements(_message.Message):
        __slots__ = ("alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due", "past_due", "pending_verification")
        class Alternatives(_message.Message):
            __slots__ = ("alternative_fields_due", "original_fields_due")
            ALTERNATIVE_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            ORIGINAL_FIELDS_DUE_FIELD_NUMBER: _ClassVar[int]
            alternative_fields_due: _containers.RepeatedScalarFieldContainer[str]
            original_fields_due: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, alternative_fields_due: _Optional[_Iterable[str]] = ..., original_fields_due: _Optional[_Iterable[str]] = ...) -> None: ...
        class Errors(_message.Message):
            __slots__ = ("code", "reason", "requirement")
            CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REQUIREMENT_FIELD_NUMBER: _ClassVar[int]
            code: str
            reason: str
            requirement: str
            def __init__(self, code: _Optional[str] = ..., reason: _Optional[str] = ..., requirement: _Optional[str] = ...) -> None: ...
        ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
        CURRENT_DEADLINE_FIELD_NUMBER: _ClassVar[int]
        CURRENTLY_DUE_FIELD_NUMBER: _ClassVar[int]
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        ERRORS_FIELD_NUMBER: _ClassVar[int]
        EVENTUALLY_DUE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        PENDING_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
        alternatives: _containers.RepeatedCompositeFieldContainer[Account.Requirements.Alternatives]
        current_deadline: int
        currently_due: _containers.RepeatedScalarFieldContainer[str]
        disabled_reason: str
        errors: _containers.RepeatedCompositeFieldContainer[Account.Requirements.Errors]
        eventually_due: _containers.RepeatedScalarFieldContainer[str]
        past_due: _containers.RepeatedScalarFieldContainer[str]
        pending_verification: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, alternatives: _Optional[_Iterable[_Union[Account.Requirements.Alternatives, _Mapping]]] = ..., current_deadline: _Optional[int] = ..., currently_due: _Optional[_Iterable[str]] = ..., disabled_reason: _Optional[str] = ..., errors: _Optional[_Iterable[_Union[Account.Requirements.Errors, _Mapping]]] = ..., eventually_due: _Optional[_Iterable[str]] = ..., past_due: _Optional[_Iterable[str]] = ..., pending_verification: _Optional[_Iterable[str]] = ...) -> None: ...
    class Settings(_message.Message):
        __slots__ = ("bacs_debit_payments", "branding", "card_issuing", "card_payments", "dashboard", "invoices", "payments", "payouts", "paypay_payments", "sepa_debit_payments", "treasury")
        class BacsDebitPayments(_message.Message):
            __slots__ = ("display_name", "service_user_number")
            DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
            SERVICE_USER_NUMBER_FIELD_NUMBER: _ClassVar[int]
            display_name: str
            service_user_number: str
            def __init__(self, display_name: _Optional[str] = ..., service_user_number: _Optional[str] = ...) -> None: ...
        class Branding(_message.Message):
            __slots__ = ("icon", "logo", "primary_color", "secondary_color")
            ICON_FIELD_NUMBER: _ClassVar[int]
            LOGO_FIELD_NUMBER: _ClassVar[int]
            PRIMARY_COLOR_FIELD_NUMBER: _ClassVar[int]
            SECONDARY_COLOR_FIELD_NUMBER: _ClassVar[int]
            icon: str
            logo: str
            primary_color: str
            secondary_color: str
            def __init__(self, icon: _Optional[str] = ..., logo: _Optional[str] = ..., primary_color: _Optional[str] = ..., secondary_color: _Optional[str] = ...) -> None: ...
        class CardIssuing(_message.Message):
            __slots__ = ("tos_acceptance",)
            class TosAcceptance(_message.Message):
                __slots__ = ("date", "ip", "user_agent")
                DATE_FIELD_NUMBER: _ClassVar[int]
                IP_FIELD_NUMBER: _ClassVar[int]
                USER_AGENT_FIELD_NUMBER: _ClassVar[int]
                date: int
                ip: str
                user_agent: str
                def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
            TOS_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
            tos_acceptance: Account.Settings.CardIssuing.TosAcceptance
            def __init__(self, tos_acceptance: _Optional[_Union[Account.Settings.CardIssuing.TosAcceptance, _Mapping]] = ...) -> None: ...
        class CardPayments(_message.Message):
            __slots__ = ("decline_on", "statement_descriptor_prefix", "statement_descriptor_prefix_kana", "statement_descriptor_prefix_kanji")
            class DeclineOn(_message.Message):
                __slots__ = ("avs_failure", "cvc_failure")
                AVS_FAILURE_FIELD_NUMBER: _ClassVar[int]
                CVC_FAILURE_FIELD_NUMBER: _ClassVar[int]
                avs_failure: bool
                cvc_failure: bool
                def __init__(self, avs_failure: bool = ..., cvc_failure: bool = ...) -> None: ...
            DECLINE_ON_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_PREFIX_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_PREFIX_KANA_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_PREFIX_KANJI_FIELD_NUMBER: _ClassVar[int]
            decline_on: Account.Settings.CardPayments.DeclineOn
            statement_descriptor_prefix: str
            statement_descriptor_prefix_kana: str
            statement_descriptor_prefix_kanji: str
            def __init__(self, decline_on: _Optional[_Union[Account.Settings.CardPayments.DeclineOn, _Mapping]] = ..., statement_descriptor_prefix: _Optional[str] = ..., statement_descriptor_prefix_kana: _Optional[str] = ..., statement_descriptor_prefix_kanji: _Optional[str] = ...) -> None: ...
        class Dashboard(_message.Message):
            __slots__ = ("display_name", "timezone")
            DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
            TIMEZONE_FIELD_NUMBER: _ClassVar[int]
            display_name: str
            timezone: str
            def __init__(self, display_name: _Optional[str] = ..., timezone: _Optional[str] = ...) -> None: ...
        class Invoices(_message.Message):
            __slots__ = ("default_account_tax_ids", "hosted_payment_method_save")
            DEFAULT_ACCOUNT_TAX_IDS_FIELD_NUMBER: _ClassVar[int]
            HOSTED_PAYMENT_METHOD_SAVE_FIELD_NUMBER: _ClassVar[int]
            default_account_tax_ids: _containers.RepeatedScalarFieldContainer[str]
            hosted_payment_method_save: str
            def __init__(self, default_account_tax_ids: _Optional[_Iterable[str]] = ..., hosted_payment_method_save: _Optional[str] = ...) -> None: ...
        class Payments(_message.Message):
            __slots__ = ("statement_descriptor", "statement_descriptor_kana", "statement_descriptor_kanji", "statement_descriptor_prefix_kana", "statement_descriptor_prefix_kanji")
            STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_KANA_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_KANJI_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_PREFIX_KANA_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_PREFIX_KANJI_FIELD_NUMBER: _ClassVar[int]
            statement_descriptor: str
            statement_descriptor_kana: str
            statement_descriptor_kanji: str
            statement_descriptor_prefix_kana: str
            statement_descriptor_prefix_kanji: str
            def __init__(self, statement_descriptor: _Optional[str] = ..., statement_descriptor_kana: _Optional[str] = ..., statement_descriptor_kanji: _Optional[str] = ..., statement_descriptor_prefix_kana: _Optional[str] = ..., statement_descriptor_prefix_kanji: _Optional[str] = ...) -> None: ...
        class Payouts(_message.Message):
            __slots__ = ("debit_negative_balances", "schedule", "statement_descriptor")
            class Schedule(_message.Message):
                __slots__ = ("delay_days", "interval", "monthly_anchor", "monthly_payout_days", "weekly_anchor", "weekly_payout_days")
                DELAY_DAYS_FIELD_NUMBER: _ClassVar[int]
                INTERVAL_FIELD_NUMBER: _ClassVar[int]
                MONTHLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
                MONTHLY_PAYOUT_DAYS_FIELD_NUMBER: _ClassVar[int]
                WEEKLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
                WEEKLY_PAYOUT_DAYS_FIELD_NUMBER: _ClassVar[int]
                delay_days: int
                interval: str
                monthly_anchor: int
                monthly_payout_days: _containers.RepeatedScalarFieldContainer[int]
                weekly_anchor: str
                weekly_payout_days: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, delay_days: _Optional[int] = ..., interval: _Optional[str] = ..., monthly_anchor: _Optional[int] = ..., monthly_payout_days: _Optional[_Iterable[int]] = ..., weekly_anchor: _Optional[str] = ..., weekly_payout_days: _Optional[_Iterable[str]] = ...) -> None: ...
            DEBIT_NEGATIVE_BALANCES_FIELD_NUMBER: _ClassVar[int]
            SCHEDULE_FIELD_NUMBER: _ClassVar[int]
            STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
            debit_negative_balances: bool
            schedule: Account.Settings.Payouts.Schedule
            statement_descriptor: str
            def __init__(self, debit_negative_balances: bool = ..., schedule: _Optional[_Union[Account.Settings.Payouts.Schedule, _Mapping]] = ..., statement_descriptor: _Optional[str] = ...) -> None: ...
        class PaypayPayments(_message.Message):
            __slots__ = ("additional_files", "goods_type", "site")
            class Site(_message.Message):
                __slots__ = ("accessible", "in_development", "restricted", "type")
                class Accessible(_message.Message):
                    __slots__ = ()
                    def __init__(self) -> None: ...
                class InDevelopment(_message.Message):
                    __slots__ = ("password_provided", "username")
                    PASSWORD_PROVIDED_FIELD_NUMBER: _ClassVar[int]
                    USERNAME_FIELD_NUMBER: _ClassVar[int]
                    password_provided: bool
                    username: str
                    def __init__(self, password_provided: bool = ..., username: _Optional[str] = ...) -> None: ...
                class Restricted(_message.Message):
                    __slots__ = ("payment_flow_file",)
                    PAYMENT_FLOW_FILE_FIELD_NUMBER: _ClassVar[int]
                    payment_flow_file: str
                    def __init__(self, payment_flow_file: _Optional[str] = ...) -> None: ...
                ACCESSIBLE_FIELD_NUMBER: _ClassVar[int]
                IN_DEVELOPMENT_FIELD_NUMBER: _ClassVar[int]
                RESTRICTED_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                accessible: Account.Settings.PaypayPayments.Site.Accessible
                in_development: Account.Settings.PaypayPayments.Site.InDevelopment
                restricted: Account.Settings.PaypayPayments.Site.Restricted
                type: str
                def __init__(self, accessible: _Optional[_Union[Account.Settings.PaypayPayments.Site.Accessible, _Mapping]] = ..., in_development: _Optional[_Union[Account.Settings.PaypayPayments.Site.InDevelopment, _Mapping]] = ..., restricted: _Optional[_Union[Account.Settings.PaypayPayments.Site.Restricted, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            ADDITIONAL_FILES_FIELD_NUMBER: _ClassVar[int]
            GOODS_TYPE_FIELD_NUMBER: _ClassVar[int]
            SITE_FIELD_NUMBER: _ClassVar[int]
            additional_files: _containers.RepeatedScalarFieldContainer[str]
            goods_type: str
            site: Account.Settings.PaypayPayments.Site
            def __init__(self, additional_files: _Optional[_Iterable[str]] = ..., goods_type: _Optional[str] = ..., site: _Optional[_Union[Account.Settings.PaypayPayments.Site, _Mapping]] = ...) -> None: ...
        class SepaDebitPayments(_message.Message):
            __slots__ = ("creditor_id",)
            CREDITOR_ID_FIELD_NUMBER: _ClassVar[int]
            creditor_id: str
            def __init__(self, creditor_id: _Optional[str] = ...) -> None: ...
        class Treasury(_message.Message):
            __slots__ = ("tos_acceptance",)
            class TosAcceptance(_message.Message):
                __slots__ = ("date", "ip", "user_agent")
                DATE_FIELD_NUMBER: _ClassVar[int]
                IP_FIELD_NUMBER: _ClassVar[int]
                USER_AGENT_FIELD_NUMBER: _ClassVar[int]
                date: int
                ip: str
                user_agent: str
                def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
            TOS_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
            tos_acceptance: Account.Settings.Treasury.TosAcceptance
            def __init__(self, tos_acceptance: _Optional[_Union[Account.Settings.Treasury.TosAcceptance, _Mapping]] = ...) -> None: ...
        BACS_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        BRANDING_FIELD_NUMBER: _ClassVar[int]
        CARD_ISSUING_FIELD_NUMBER: _ClassVar[int]
        CARD_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        DASHBOARD_FIELD_NUMBER: _ClassVar[int]
        INVOICES_FIELD_NUMBER: _ClassVar[int]
        PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        PAYOUTS_FIELD_NUMBER: _ClassVar[int]
        PAYPAY_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
        TREASURY_FIELD_NUMBER: _ClassVar[int]
        bacs_debit_payments: Account.Settings.BacsDebitPayments
        branding: Account.Settings.Branding
        card_issuing: Account.Settings.CardIssuing
        card_payments: Account.Settings.CardPayments
        dashboard: Account.Settings.Dashboard
        invoices: Account.Settings.Invoices
        payments: Account.Settings.Payments
        payouts: Account.Settings.Payouts
        paypay_payments: Account.Settings.PaypayPayments
        sepa_debit_payments: Account.Settings.SepaDebitPayments
        treasury: Account.Settings.Treasury
        def __init__(self, bacs_debit_payments: _Optional[_Union[Account.Settings.BacsDebitPayments, _Mapping]] = ..., branding: _Optional[_Union[Account.Settings.Branding, _Mapping]] = ..., card_issuing: _Optional[_Union[Account.Settings.CardIssuing, _Mapping]] = ..., card_payments: _Optional[_Union[Account.Settings.CardPayments, _Mapping]] = ..., dashboard: _Optional[_Union[Account.Settings.Dashboard, _Mapping]] = ..., invoices: _Optional[_Union[Account.Settings.Invoices, _Mapping]] = ..., payments: _Optional[_Union[Account.Settings.Payments, _Mapping]] = ..., payouts: _Optional[_Union[Account.Settings.Payouts, _Mapping]] = ..., paypay_payments: _Optional[_Union[Account.Settings.PaypayPayments, _Mapping]] = ..., sepa_debit_payments: _Optional[_Union[Account.Settings.SepaDebitPayments, _Mapping]] = ..., treasury: _Optional[_Union[Account.Settings.Treasury, _Mapping]] = ...) -> None: ...
    class TosAcceptance(_message.Message):
        __slots__ = ("date", "ip", "service_agreement", "user_agent")
        DATE_FIELD_NUMBER: _ClassVar[int]
        IP_FIELD_NUMBER: _ClassVar[int]
        SERVICE_AGREEMENT_FIELD_NUMBER: _ClassVar[int]
        USER_AGENT_FIELD_NUMBER: _ClassVar[int]
        date: int
        ip: str
        service_agreement: str
        user_agent: str
        def __init__(self, date: _Optional[int] = ..., ip: _Optional[str] = ..., service_agreement: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
    class DeclineChargeOn(_message.Message):
        __slots__ = ("avs_failure", "cvc_failure")
        AVS_FAILURE_FIELD_NUMBER: _ClassVar[int]
        CVC_FAILURE_FIELD_NUMBER: _ClassVar[int]
        avs_failure: bool
        cvc_failure: bool
        def __init__(self, avs_failure: bool = ..., cvc_failure: bool = ...) -> None: ...
    class PayoutSchedule(_message.Message):
        __slots__ = ("delay_days", "interval", "monthly_anchor", "weekly_anchor")
        DELAY_DAYS_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_FIELD_NUMBER: _ClassVar[int]
        MONTHLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        WEEKLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        delay_days: int
        interval: str
        monthly_anchor: int
        weekly_anchor: str
        def __init__(self, delay_days: _Optional[int] = ..., interval: _Optional[str] = ..., monthly_anchor: _Optional[int] = ..., weekly_anchor: _Optional[str] = ...) -> None: ...
    class TransferSchedule(_message.Message):
        __slots__ = ("delay_days", "interval", "monthly_anchor", "weekly_anchor")
        DELAY_DAYS_FIELD_NUMBER: _ClassVar[int]
        INTERVAL_FIELD_NUMBER: _ClassVar[int]
        MONTHLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        WEEKLY_ANCHOR_FIELD_NUMBER: _ClassVar[int]
        delay_days: int
        interval: str
        monthly_anchor: int
        weekly_anchor: str
        def __init__(self, delay_days: _Optional[int] = ..., interval: _Optional[str] = ..., monthly_anchor: _Optional[int] = ..., weekly_anchor: _Optional[str] = ...) -> None: ...
    class Verification(_message.Message):
        __slots__ = ("disabled_reason", "due_by", "fields_needed")
        DISABLED_REASON_FIELD_NUMBER: _ClassVar[int]
        DUE_BY_FIELD_NUMBER: _ClassVar[int]
        FIELDS_NEEDED_FIELD_NUMBER: _ClassVar[int]
        disabled_reason: str
        due_by: int
        fields_needed: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, disabled_reason: _Optional[str] = ..., due_by: _Optional[int] = ..., fields_needed: _Optional[_Iterable[str]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_PROFILE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_TYPE_FIELD_NUMBER: _ClassVar[int]
    CAPABILITIES_FIELD_NUMBER: _ClassVar[int]
    CHARGES_ENABLED_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    CONTROLLER_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DETAILS_SUBMITTED_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    FUTURE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    INDIVIDUAL_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PAYOUTS_ENABLED_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    TOS_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_LOGO_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_NAME_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_PRIMARY_COLOR_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_URL_FIELD_NUMBER: _ClassVar[int]
    CURRENCIES_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    DEBIT_NEGATIVE_BALANCES_FIELD_NUMBER: _ClassVar[int]
    DECLINE_CHARGE_ON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    LEGAL_ENTITY_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    PAYOUT_STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_EMAIL_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_PHONE_FIELD_NUMBER: _ClassVar[int]
    SUPPORT_URL_FIELD_NUMBER: _ClassVar[int]
    TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    TRANSFERS_ENABLED_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    business_profile: Account.BusinessProfile
    business_type: str
    capabilities: Account.Capabilities
    charges_enabled: bool
    company: Account.Company
    controller: Account.Controller
    country: str
    created: int
    default_currency: str
    deleted: bool
    details_submitted: bool
    email: str
    external_accounts: Account.ExternalAccounts
    future_requirements: Account.FutureRequirements
    groups: Account.Groups
    individual: _person_pb2.Person
    metadata: _containers.ScalarMap[str, str]
    payouts_enabled: bool
    requirements: Account.Requirements
    settings: Account.Settings
    tos_acceptance: Account.TosAcceptance
    type: str
    business_logo: str
    business_name: str
    business_primary_color: str
    business_url: str
    currencies_supported: _containers.RepeatedScalarFieldContainer[str]
    debit_negative_balances: bool
    decline_charge_on: Account.DeclineChargeOn
    display_name: str
    legal_entity: _struct_pb2.Struct
    payout_schedule: Account.PayoutSchedule
    payout_statement_descriptor: str
    product_description: str
    statement_descriptor: str
    support_email: str
    support_phone: str
    support_url: str
    timezone: str
    transfer_schedule: Account.TransferSchedule
    transfer_statement_descriptor: str
    transfers_enabled: bool
    verification: Account.Verification
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., business_profile: _Optional[_Union[Account.BusinessProfile, _Mapping]] = ..., business_type: _Optional[str] = ..., capabilities: _Optional[_Union[Account.Capabilities, _Mapping]] = ..., charges_enabled: bool = ..., company: _Optional[_Union[Account.Company, _Mapping]] = ..., controller: _Optional[_Union[Account.Controller, _Mapping]] = ..., country: _Optional[str] = ..., created: _Optional[int] = ..., default_currency: _Optional[str] = ..., deleted: bool = ..., details_submitted: bool = ..., email: _Optional[str] = ..., external_accounts: _Optional[_Union[Account.ExternalAccounts, _Mapping]] = ..., future_requirements: _Optional[_Union[Account.FutureRequirements, _Mapping]] = ..., groups: _Optional[_Union[Account.Groups, _Mapping]] = ..., individual: _Optional[_Union[_person_pb2.Person, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., payouts_enabled: bool = ..., requirements: _Optional[_Union[Account.Requirements, _Mapping]] = ..., settings: _Optional[_Union[Account.Settings, _Mapping]] = ..., tos_acceptance: _Optional[_Union[Account.TosAcceptance, _Mapping]] = ..., type: _Optional[str] = ..., business_logo: _Optional[str] = ..., business_name: _Optional[str] = ..., business_primary_color: _Optional[str] = ..., business_url: _Optional[str] = ..., currencies_supported: _Optional[_Iterable[str]] = ..., debit_negative_balances: bool = ..., decline_charge_on: _Optional[_Union[Account.DeclineChargeOn, _Mapping]] = ..., display_name: _Optional[str] = ..., legal_entity: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., payout_schedule: _Optional[_Union[Account.PayoutSchedule, _Mapping]] = ..., payout_statement_descriptor: _Optional[str] = ..., product_description: _Optional[str] = ..., statement_descriptor: _Optional[str] = ..., support_email: _Optional[str] = ..., support_phone: _Optional[str] = ..., support_url: _Optional[str] = ..., timezone: _Optional[str] = ..., transfer_schedule: _Optional[_Union[Account.TransferSchedule, _Mapping]] = ..., transfer_statement_descriptor: _Optional[str] = ..., transfers_enabled: bool = ..., verification: _Optional[_Union[Account.Verification, _Mapping]] = ...) -> None: ...

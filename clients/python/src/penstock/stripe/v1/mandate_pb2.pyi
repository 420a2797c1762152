from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Mandate(_message.Message):
    __slots__ = ("id", "object", "customer_acceptance", "livemode", "multi_use", "on_behalf_of", "payment_method", "payment_method_details", "single_use", "status", "type")
    class CustomerAcceptance(_message.Message):
        __slots__ = ("accepted_at", "offline", "online", "type")
        class Offline(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Online(_message.Message):
            __slots__ = ("ip_address", "user_agent")
            IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            ip_address: str
            user_agent: str
            def __init__(self, ip_address: _Optional[str] = ..., user_agent: _Optional[str] = ...) -> None: ...
        ACCEPTED_AT_FIELD_NUMBER: _ClassVar[int]
        OFFLINE_FIELD_NUMBER: _ClassVar[int]
        ONLINE_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        accepted_at: int
        offline: Mandate.CustomerAcceptance.Offline
        online: Mandate.CustomerAcceptance.Online
        type: str
        def __init__(self, accepted_at: _Optional[int] = ..., offline: _Optional[_Union[Mandate.CustomerAcceptance.Offline, _Mapping]] = ..., online: _Optional[_Union[Mandate.CustomerAcceptance.Online, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class MultiUse(_message.Message):
        __slots__ = ("amount", "currency")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ...) -> None: ...
    class PaymentMethodDetails(_message.Message):
        __slots__ = ("acss_debit", "amazon_pay", "au_becs_debit", "bacs_debit", "blik", "card", "cashapp", "kakao_pay", "klarna", "kr_card", "link", "naver_pay", "nz_bank_account", "paypal", "payto", "pix", "revolut_pay", "sepa_debit", "twint", "type", "upi", "us_bank_account")
        class AcssDebit(_message.Message):
            __slots__ = ("default_for", "interval_description", "payment_schedule", "transaction_type")
            DEFAULT_FOR_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
            TRANSACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
            default_for: _containers.RepeatedScalarFieldContainer[str]
            interval_description: str
            payment_schedule: str
            transaction_type: str
            def __init__(self, default_for: _Optional[_Iterable[str]] = ..., interval_description: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., transaction_type: _Optional[str] = ...) -> None: ...
        class AmazonPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class AuBecsDebit(_message.Message):
            __slots__ = ("url",)
            URL_FIELD_NUMBER: _ClassVar[int]
            url: str
            def __init__(self, url: _Optional[str] = ...) -> None: ...
        class BacsDebit(_message.Message):
            __slots__ = ("display_name", "network_status", "reference", "revocation_reason", "service_user_number", "url")
            DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
            NETWORK_STATUS_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REVOCATION_REASON_FIELD_NUMBER: _ClassVar[int]
            SERVICE_USER_NUMBER_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            display_name: str
            network_status: str
            reference: str
            revocation_reason: str
            service_user_number: str
            url: str
            def __init__(self, display_name: _Optional[str] = ..., network_status: _Optional[str] = ..., reference: _Optional[str] = ..., revocation_reason: _Optional[str] = ..., service_user_number: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class Blik(_message.Message):
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
            off_session: Mandate.PaymentMethodDetails.Blik.OffSession
            def __init__(self, expires_at: _Optional[int] = ..., type: _Optional[str] = ..., expires_after: _Optional[int] = ..., off_session: _Optional[_Union[Mandate.PaymentMethodDetails.Blik.OffSession, _Mapping]] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("india",)
            class India(_message.Message):
                __slots__ = ("inactive_reason",)
                INACTIVE_REASON_FIELD_NUMBER: _ClassVar[int]
                inactive_reason: str
                def __init__(self, inactive_reason: _Optional[str] = ...) -> None: ...
            INDIA_FIELD_NUMBER: _ClassVar[int]
            india: Mandate.PaymentMethodDetails.Card.India
            def __init__(self, india: _Optional[_Union[Mandate.PaymentMethodDetails.Card.India, _Mapping]] = ...) -> None: ...
        class Cashapp(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class KakaoPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class KrCard(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Link(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class NaverPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class NzBankAccount(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("billing_agreement_id", "payer_id")
            BILLING_AGREEMENT_ID_FIELD_NUMBER: _ClassVar[int]
            PAYER_ID_FIELD_NUMBER: _ClassVar[int]
            billing_agreement_id: str
            payer_id: str
            def __init__(self, billing_agreement_id: _Optional[str] = ..., payer_id: _Optional[str] = ...) -> None: ...
        class Payto(_message.Message):
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
        class Pix(_message.Message):
            __slots__ = ("amount_includes_iof", "amount_type", "end_date", "payment_schedule", "reference", "start_date")
            AMOUNT_INCLUDES_IOF_FIELD_NUMBER: _ClassVar[int]
            AMOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
            END_DATE_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_SCHEDULE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            START_DATE_FIELD_NUMBER: _ClassVar[int]
            amount_includes_iof: str
            amount_type: str
            end_date: str
            payment_schedule: str
            reference: str
            start_date: str
            def __init__(self, amount_includes_iof: _Optional[str] = ..., amount_type: _Optional[str] = ..., end_date: _Optional[str] = ..., payment_schedule: _Optional[str] = ..., reference: _Optional[str] = ..., start_date: _Optional[str] = ...) -> None: ...
        class RevolutPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class SepaDebit(_message.Message):
            __slots__ = ("reference", "url")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            URL_FIELD_NUMBER: _ClassVar[int]
            reference: str
            url: str
            def __init__(self, reference: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
        class Twint(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Upi(_message.Message):
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
        class UsBankAccount(_message.Message):
            __slots__ = ("collection_method",)
            COLLECTION_METHOD_FIELD_NUMBER: _ClassVar[int]
            collection_method: str
            def __init__(self, collection_method: _Optional[str] = ...) -> None: ...
        ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
        AU_BECS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        BACS_DEBIT_FIELD_NUMBER: _ClassVar[int]
        BLIK_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_FIELD_NUMBER: _ClassVar[int]
        KAKAO_PAY_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        KR_CARD_FIELD_NUMBER: _ClassVar[int]
        LINK_FIELD_NUMBER: _ClassVar[int]
        NAVER_PAY_FIELD_NUMBER: _ClassVar[int]
        NZ_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        PAYTO_FIELD_NUMBER: _ClassVar[int]
        PIX_FIELD_NUMBER: _ClassVar[int]
        REVOLUT_PAY_FIELD_NUMBER: _ClassVar[int]
        SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
        TWINT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UPI_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        acss_debit: Mandate.PaymentMethodDetails.AcssDebit
        amazon_pay: Mandate.PaymentMethodDetails.AmazonPay
        au_becs_debit: Mandate.PaymentMethodDetails.AuBecsDebit
        bacs_debit: Mandate.PaymentMethodDetails.BacsDebit
        blik: Mandate.PaymentMethodDetails.Blik
        card: Mandate.PaymentMethodDetails.Card
        cashapp: Mandate.PaymentMethodDetails.Cashapp
        kakao_pay: Mandate.PaymentMethodDetails.KakaoPay
        klarna: Mandate.PaymentMethodDetails.Klarna
        kr_card: Mandate.PaymentMethodDetails.KrCard
        link: Mandate.PaymentMethodDetails.Link
        naver_pay: Mandate.PaymentMethodDetails.NaverPay
        nz_bank_account: Mandate.PaymentMethodDetails.NzBankAccount
        paypal: Mandate.PaymentMethodDetails.Paypal
        payto: Mandate.PaymentMethodDetails.Payto
        pix: Mandate.PaymentMethodDetails.Pix
        revolut_pay: Mandate.PaymentMethodDetails.RevolutPay
        sepa_debit: Mandate.PaymentMethodDetails.SepaDebit
        twint: Mandate.PaymentMethodDetails.Twint
        type: str
        upi: Mandate.PaymentMethodDetails.Upi
        us_bank_account: Mandate.PaymentMethodDetails.UsBankAccount
        def __init__(self, acss_debit: _Optional[_Union[Mandate.PaymentMethodDetails.AcssDebit, _Mapping]] = ..., amazon_pay: _Optional[_Union[Mandate.PaymentMethodDetails.AmazonPay, _Mapping]] = ..., au_becs_debit: _Optional[_Union[Mandate.PaymentMethodDetails.AuBecsDebit, _Mapping]] = ..., bacs_debit: _Optional[_Union[Mandate.PaymentMethodDetails.BacsDebit, _Mapping]] = ..., blik: _Optional[_Union[Mandate.PaymentMethodDetails.Blik, _Mapping]] = ..., card: _Optional[_Union[Mandate.PaymentMethodDetails.Card, _Mapping]] = ..., cashapp: _Optional[_Union[Mandate.PaymentMethodDetails.Cashapp, _Mapping]] = ..., kakao_pay: _Optional[_Union[Mandate.PaymentMethodDetails.KakaoPay, _Mapping]] = ..., klarna: _Optional[_Union[Mandate.PaymentMethodDetails.Klarna, _Mapping]] = ..., kr_card: _Optional[_Union[Mandate.PaymentMethodDetails.KrCard, _Mapping]] = ..., link: _Optional[_Union[Mandate.PaymentMethodDetails.Link, _Mapping]] = ..., naver_pay: _Optional[_Union[Mandate.PaymentMethodDetails.NaverPay, _Mapping]] = ..., nz_bank_account: _Optional[_Union[Mandate.PaymentMethodDetails.NzBankAccount, _Mapping]] = ..., paypal: _Optional[_Union[Mandate.PaymentMethodDetails.Paypal, _Mapping]] = ..., payto: _Optional[_Union[Mandate.PaymentMethodDetails.Payto, _Mapping]] = ..., pix: _Optional[_Union[Mandate.PaymentMethodDetails.Pix, _Mapping]] = ..., revolut_pay: _Optional[_Union[Mandate.PaymentMethodDetails.RevolutPay, _Mapping]] = ..., sepa_debit: _Optional[_Union[Mandate.PaymentMethodDetails.SepaDebit, _Mapping]] = ..., twint: _Optional[_Union[Mandate.PaymentMethodDetails.Twint, _Mapping]] = ..., type: _Optional[str] = ..., upi: _Optional[_Union[Mandate.PaymentMethodDetails.Upi, _Mapping]] = ..., us_bank_account: _Optional[_Union[Mandate.PaymentMethodDetails.UsBankAccount, _Mapping]] = ...) -> None: ...
    class SingleUse(_message.Message):
        __slots__ = ("amount", "currency")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCEPTANCE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MULTI_USE_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SINGLE_USE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    customer_acceptance: Mandate.CustomerAcceptance
    livemode: bool
    multi_use: Mandate.MultiUse
    on_behalf_of: str
    payment_method: str
    payment_method_details: Mandate.PaymentMethodDetails
    single_use: Mandate.SingleUse
    status: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., customer_acceptance: _Optional[_Union[Mandate.CustomerAcceptance, _Mapping]] = ..., livemode: bool = ..., multi_use: _Optional[_Union[Mandate.MultiUse, _Mapping]] = ..., on_behalf_of: _Optional[str] = ..., payment_method: _Optional[str] = ..., payment_method_details: _Optional[_Union[Mandate.PaymentMethodDetails, _Mapping]] = ..., single_use: _Optional[_Union[Mandate.SingleUse, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

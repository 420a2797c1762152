from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Refund(_message.Message):
    __slots__ = ("id", "object", "amount", "balance_transaction", "charge", "created", "currency", "customer", "customer_account", "description", "destination_details", "failure_balance_transaction", "failure_reason", "instructions_email", "metadata", "next_action", "payment_intent", "payment_method", "pending_reason", "presentment_details", "reason", "receipt_number", "source_transfer_reversal", "status", "transfer_reversal")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class DestinationDetails(_message.Message):
        __slots__ = ("affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_bank_transfer", "blik", "br_bank_transfer", "card", "cashapp", "crypto", "customer_cash_balance", "eps", "eu_bank_transfer", "gb_bank_transfer", "giropay", "grabpay", "jp_bank_transfer", "klarna", "mb_way", "multibanco", "mx_bank_transfer", "nz_bank_transfer", "p24", "paynow", "paypal", "pix", "revolut", "scalapay", "sofort", "swish", "th_bank_transfer", "twint", "type", "us_bank_transfer", "wechat_pay", "zip")
        class Affirm(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class AfterpayClearpay(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Alipay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Alma(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class AmazonPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class AuBankTransfer(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Blik(_message.Message):
            __slots__ = ("network_decline_code", "reference", "reference_status")
            NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            network_decline_code: str
            reference: str
            reference_status: str
            def __init__(self, network_decline_code: _Optional[str] = ..., reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class BrBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("reference", "reference_status", "reference_type", "type")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            reference_type: str
            type: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ..., reference_type: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class Cashapp(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Crypto(_message.Message):
            __slots__ = ("reference",)
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            reference: str
            def __init__(self, reference: _Optional[str] = ...) -> None: ...
        class CustomerCashBalance(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Eps(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class EuBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class GbBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Giropay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Grabpay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class JpBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class MbWay(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Multibanco(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class MxBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class NzBankTransfer(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class P24(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Paynow(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("network_decline_code", "reference", "reference_status")
            NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            network_decline_code: str
            reference: str
            reference_status: str
            def __init__(self, network_decline_code: _Optional[str] = ..., reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Pix(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Revolut(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Scalapay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Sofort(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Swish(_message.Message):
            __slots__ = ("network_decline_code", "reference", "reference_status")
            NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            network_decline_code: str
            reference: str
            reference_status: str
            def __init__(self, network_decline_code: _Optional[str] = ..., reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class ThBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class Twint(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class UsBankTransfer(_message.Message):
            __slots__ = ("reference", "reference_status")
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
            reference: str
            reference_status: str
            def __init__(self, reference: _Optional[str] = ..., reference_status: _Optional[str] = ...) -> None: ...
        class WechatPay(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class Zip(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        AFFIRM_FIELD_NUMBER: _ClassVar[int]
        AFTERPAY_CLEARPAY_FIELD_NUMBER: _ClassVar[int]
        ALIPAY_FIELD_NUMBER: _ClassVar[int]
        ALMA_FIELD_NUMBER: _ClassVar[int]
        AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
        AU_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        BLIK_FIELD_NUMBER: _ClassVar[int]
        BR_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        CASHAPP_FIELD_NUMBER: _ClassVar[int]
        CRYPTO_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_CASH_BALANCE_FIELD_NUMBER: _ClassVar[int]
        EPS_FIELD_NUMBER: _ClassVar[int]
        EU_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        GB_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        GIROPAY_FIELD_NUMBER: _ClassVar[int]
        GRABPAY_FIELD_NUMBER: _ClassVar[int]
        JP_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        MB_WAY_FIELD_NUMBER: _ClassVar[int]
        MULTIBANCO_FIELD_NUMBER: _ClassVar[int]
        MX_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        NZ_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        P24_FIELD_NUMBER: _ClassVar[int]
        PAYNOW_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        PIX_FIELD_NUMBER: _ClassVar[int]
        REVOLUT_FIELD_NUMBER: _ClassVar[int]
        SCALAPAY_FIELD_NUMBER: _ClassVar[int]
        SOFORT_FIELD_NUMBER: _ClassVar[int]
        SWISH_FIELD_NUMBER: _ClassVar[int]
        TH_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        TWINT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        US_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        WECHAT_PAY_FIELD_NUMBER: _ClassVar[int]
        ZIP_FIELD_NUMBER: _ClassVar[int]
        affirm: Refund.DestinationDetails.Affirm
        afterpay_clearpay: Refund.DestinationDetails.AfterpayClearpay
        alipay: Refund.DestinationDetails.Alipay
        alma: Refund.DestinationDetails.Alma
        amazon_pay: Refund.DestinationDetails.AmazonPay
        au_bank_transfer: Refund.DestinationDetails.AuBankTransfer
        blik: Refund.DestinationDetails.Blik
        br_bank_transfer: Refund.DestinationDetails.BrBankTransfer
        card: Refund.DestinationDetails.Card
        cashapp: Refund.DestinationDetails.Cashapp
        crypto: Refund.DestinationDetails.Crypto
        customer_cash_balance: Refund.DestinationDetails.CustomerCashBalance
        eps: Refund.DestinationDetails.Eps
        eu_bank_transfer: Refund.DestinationDetails.EuBankTransfer
        gb_bank_transfer: Refund.DestinationDetails.GbBankTransfer
        giropay: Refund.DestinationDetails.Giropay
        grabpay: Refund.DestinationDetails.Grabpay
        jp_bank_transfer: Refund.DestinationDetails.JpBankTransfer
        klarna: Refund.DestinationDetails.Klarna
        mb_way: Refund.DestinationDetails.MbWay
        multibanco: Refund.DestinationDetails.Multibanco
        mx_bank_transfer: Refund.DestinationDetails.MxBankTransfer
        nz_bank_transfer: Refund.DestinationDetails.NzBankTransfer
        p24: Refund.DestinationDetails.P24
        paynow: Refund.DestinationDetails.Paynow
        paypal: Refund.DestinationDetails.Paypal
        pix: Refund.DestinationDetails.Pix
        revolut: Refund.DestinationDetails.Revolut
        scalapay: Refund.DestinationDetails.Scalapay
        sofort: Refund.DestinationDetails.Sofort
        swish: Refund.DestinationDetails.Swish
        th_bank_transfer: Refund.DestinationDetails.ThBankTransfer
        twint: Refund.DestinationDetails.Twint
        type: str
        us_bank_transfer: Refund.DestinationDetails.UsBankTransfer
        wechat_pay: Refund.DestinationDetails.WechatPay
        zip: Refund.DestinationDetails.Zip
        def __init__(self, affirm: _Optional[_Union[Refund.DestinationDetails.Affirm, _Mapping]] = ..., afterpay_clearpay: _Optional[_Union[Refund.DestinationDetails.AfterpayClearpay, _Mapping]] = ..., alipay: _Optional[_Union[Refund.DestinationDetails.Alipay, _Mapping]] = ..., alma: _Optional[_Union[Refund.DestinationDetails.Alma, _Mapping]] = ..., amazon_pay: _Optional[_Union[Refund.DestinationDetails.AmazonPay, _Mapping]] = ..., au_bank_transfer: _Optional[_Union[Refund.DestinationDetails.AuBankTransfer, _Mapping]] = ..., blik: _Optional[_Union[Refund.DestinationDetails.Blik, _Mapping]] = ..., br_bank_transfer: _Optional[_Union[Refund.DestinationDetails.BrBankTransfer, _Mapping]] = ..., card: _Optional[_Union[Refund.DestinationDetails.Card, _Mapping]] = ..., cashapp: _Optional[_Union[Refund.DestinationDetails.Cashapp, _Mapping]] = ..., crypto: _Optional[_Union[Refund.DestinationDetails.Crypto, _Mapping]] = ..., customer_cash_balance: _Optional[_Union[Refund.DestinationDetails.CustomerCashBalance, _Mapping]] = ..., eps: _Optional[_Union[Refund.DestinationDetails.Eps, _Mapping]] = ..., eu_bank_transfer: _Optional[_Union[Refund.DestinationDetails.EuBankTransfer, _Mapping]] = ..., gb_bank_transfer: _Optional[_Union[Refund.DestinationDetails.GbBankTransfer, _Mapping]] = ..., giropay: _Optional[_Union[Refund.DestinationDetails.Giropay, _Mapping]] = ..., grabpay: _Optional[_Union[Refund.DestinationDetails.Grabpay, _Mapping]] = ..., jp_bank_transfer: _Optional[_Union[Refund.DestinationDetails.JpBankTransfer, _Mapping]] = ..., klarna: _Optional[_Union[Refund.DestinationDetails.Klarna, _Mapping]] = ..., mb_way: _Optional[_Union[Refund.DestinationDetails.MbWay, _Mapping]] = ..., multibanco: _Optional[_Union[Refund.DestinationDetails.Multibanco, _Mapping]] = ..., mx_bank_transfer: _Optional[_Union[Refund.DestinationDetails.MxBankTransfer, _Mapping]] = ..., nz_bank_transfer: _Optional[_Union[Refund.DestinationDetails.NzBankTransfer, _Mapping]] = ..., p24: _Optional[_Union[Refund.DestinationDetails.P24, _Mapping]] = ..., paynow: _Optional[_Union[Refund.DestinationDetails.Paynow, _Mapping]] = ..., paypal: _Optional[_Union[Refund.DestinationDetails.Paypal, _Mapping]] = ..., pix: _Optional[_Union[Refund.DestinationDetails.Pix, _Mapping]] = ..., revolut: _Optional[_Union[Refund.DestinationDetails.Revolut, _Mapping]] = ..., scalapay: _Optional[_Union[Refund.DestinationDetails.Scalapay, _Mapping]] = ..., sofort: _Optional[_Union[Refund.DestinationDetails.Sofort, _Mapping]] = ..., swish: _Optional[_Union[Refund.DestinationDetails.Swish, _Mapping]] = ..., th_bank_transfer: _Optional[_Union[Refund.DestinationDetails.ThBankTransfer, _Mapping]] = ..., twint: _Optional[_Union[Refund.DestinationDetails.Twint, _Mapping]] = ..., type: _Optional[str] = ..., us_bank_transfer: _Optional[_Union[Refund.DestinationDetails.UsBankTransfer, _Mapping]] = ..., wechat_pay: _Optional[_Union[Refund.DestinationDetails.WechatPay, _Mapping]] = ..., zip: _Optional[_Union[Refund.DestinationDetails.Zip, _Mapping]] = ...) -> None: ...
    class NextAction(_message.Message):
        __slots__ = ("display_details", "type")
        class DisplayDetails(_message.Message):
            __slots__ = ("email_sent", "expires_at")
            class EmailSent(_message.Message):
                __slots__ = ("email_sent_at", "email_sent_to")
                EMAIL_SENT_AT_FIELD_NUMBER: _ClassVar[int]
                EMAIL_SENT_TO_FIELD_NUMBER: _ClassVar[int]
                email_sent_at: int
                email_sent_to: str
                def __init__(self, email_sent_at: _Optional[int] = ..., email_sent_to: _Optional[str] = ...) -> None: ...
            EMAIL_SENT_FIELD_NUMBER: _ClassVar[int]
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            email_sent: Refund.NextAction.DisplayDetails.EmailSent
            expires_at: int
            def __init__(self, email_sent: _Optional[_Union[Refund.NextAction.DisplayDetails.EmailSent, _Mapping]] = ..., expires_at: _Optional[int] = ...) -> None: ...
        DISPLAY_DETAILS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        display_details: Refund.NextAction.DisplayDetails
        type: str
        def __init__(self, display_details: _Optional[_Union[Refund.NextAction.DisplayDetails, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class PresentmentDetails(_message.Message):
        __slots__ = ("presentment_amount", "presentment_currency")
        PRESENTMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        PRESENTMENT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        presentment_amount: int
        presentment_currency: str
        def __init__(self, presentment_amount: _Optional[int] = ..., presentment_currency: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    FAILURE_BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_REASON_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_EMAIL_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NEXT_ACTION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    PENDING_REASON_FIELD_NUMBER: _ClassVar[int]
    PRESENTMENT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TRANSFER_REVERSAL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_REVERSAL_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    balance_transaction: str
    charge: str
    created: int
    currency: str
    customer: str
    customer_account: str
    description: str
    destination_details: Refund.DestinationDetails
    failure_balance_transaction: str
    failure_reason: str
    instructions_email: str
    metadata: _containers.ScalarMap[str, str]
    next_action: Refund.NextAction
    payment_intent: str
    payment_method: str
    pending_reason: str
    presentment_details: Refund.PresentmentDetails
    reason: str
    receipt_number: str
    source_transfer_reversal: str
    status: str
    transfer_reversal: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., balance_transaction: _Optional[str] = ..., charge: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., description: _Optional[str] = ..., destination_details: _Optional[_Union[Refund.DestinationDetails, _Mapping]] = ..., failure_balance_transaction: _Optional[str] = ..., failure_reason: _Optional[str] = ..., instructions_email: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., next_action: _Optional[_Union[Refund.NextAction, _Mapping]] = ..., payment_intent: _Optional[str] = ..., payment_method: _Optional[str] = ..., pending_reason: _Optional[str] = ..., presentment_details: _Optional[_Union[Refund.PresentmentDetails, _Mapping]] = ..., reason: _Optional[str] = ..., receipt_number: _Optional[str] = ..., source_transfer_reversal: _Optional[str] = ..., status: _Optional[str] = ..., transfer_reversal: _Optional[str] = ...) -> None: ...

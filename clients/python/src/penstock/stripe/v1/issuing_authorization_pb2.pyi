from penstock.stripe.v1 import balance_transaction_pb2 as _balance_transaction_pb2
from penstock.stripe.v1 import issuing_card_pb2 as _issuing_card_pb2
from penstock.stripe.v1 import issuing_transaction_pb2 as _issuing_transaction_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingAuthorization(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_details", "approved", "authorization_method", "balance_transactions", "card", "card_presence", "cardholder", "created", "currency", "fleet", "fraud_challenges", "fuel", "livemode", "merchant_amount", "merchant_currency", "merchant_data", "metadata", "network_data", "pending_request", "request_history", "status", "token", "transactions", "treasury", "verification_data", "verified_by_fraud_challenge", "wallet", "authorized_amount", "authorized_currency", "held_amount", "held_currency", "is_held_amount_controllable", "pending_authorized_amount", "pending_held_amount")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AmountDetails(_message.Message):
        __slots__ = ("atm_fee", "cashback_amount")
        ATM_FEE_FIELD_NUMBER: _ClassVar[int]
        CASHBACK_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        atm_fee: int
        cashback_amount: int
        def __init__(self, atm_fee: _Optional[int] = ..., cashback_amount: _Optional[int] = ...) -> None: ...
    class Fleet(_message.Message):
        __slots__ = ("cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type")
        class CardholderPromptData(_message.Message):
            __slots__ = ("alphanumeric_id", "driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number")
            ALPHANUMERIC_ID_FIELD_NUMBER: _ClassVar[int]
            DRIVER_ID_FIELD_NUMBER: _ClassVar[int]
            ODOMETER_FIELD_NUMBER: _ClassVar[int]
            UNSPECIFIED_ID_FIELD_NUMBER: _ClassVar[int]
            USER_ID_FIELD_NUMBER: _ClassVar[int]
            VEHICLE_NUMBER_FIELD_NUMBER: _ClassVar[int]
            alphanumeric_id: str
            driver_id: str
            odometer: int
            unspecified_id: str
            user_id: str
            vehicle_number: str
            def __init__(self, alphanumeric_id: _Optional[str] = ..., driver_id: _Optional[str] = ..., odometer: _Optional[int] = ..., unspecified_id: _Optional[str] = ..., user_id: _Optional[str] = ..., vehicle_number: _Optional[str] = ...) -> None: ...
        class ReportedBreakdown(_message.Message):
            __slots__ = ("fuel", "non_fuel", "tax")
            class Fuel(_message.Message):
                __slots__ = ("gross_amount_decimal",)
                GROSS_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                gross_amount_decimal: str
                def __init__(self, gross_amount_decimal: _Optional[str] = ...) -> None: ...
            class NonFuel(_message.Message):
                __slots__ = ("gross_amount_decimal",)
                GROSS_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                gross_amount_decimal: str
                def __init__(self, gross_amount_decimal: _Optional[str] = ...) -> None: ...
            class Tax(_message.Message):
                __slots__ = ("local_amount_decimal", "national_amount_decimal")
                LOCAL_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                NATIONAL_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                local_amount_decimal: str
                national_amount_decimal: str
                def __init__(self, local_amount_decimal: _Optional[str] = ..., national_amount_decimal: _Optional[str] = ...) -> None: ...
            FUEL_FIELD_NUMBER: _ClassVar[int]
            NON_FUEL_FIELD_NUMBER: _ClassVar[int]
            TAX_FIELD_NUMBER: _ClassVar[int]
            fuel: IssuingAuthorization.Fleet.ReportedBreakdown.Fuel
            non_fuel: IssuingAuthorization.Fleet.ReportedBreakdown.NonFuel
            tax: IssuingAuthorization.Fleet.ReportedBreakdown.Tax
            def __init__(self, fuel: _Optional[_Union[IssuingAuthorization.Fleet.ReportedBreakdown.Fuel, _Mapping]] = ..., non_fuel: _Optional[_Union[IssuingAuthorization.Fleet.ReportedBreakdown.NonFuel, _Mapping]] = ..., tax: _Optional[_Union[IssuingAuthorization.Fleet.ReportedBreakdown.Tax, _Mapping]] = ...) -> None: ...
        CARDHOLDER_PROMPT_DATA_FIELD_NUMBER: _ClassVar[int]
        PURCHASE_TYPE_FIELD_NUMBER: _ClassVar[int]
        REPORTED_BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
        SERVICE_TYPE_FIELD_NUMBER: _ClassVar[int]
        cardholder_prompt_data: IssuingAuthorization.Fleet.CardholderPromptData
        purchase_type: str
        reported_breakdown: IssuingAuthorization.Fleet.ReportedBreakdown
        service_type: str
        def __init__(self, cardholder_prompt_data: _Optional[_Union[IssuingAuthorization.Fleet.CardholderPromptData, _Mapping]] = ..., purchase_type: _Optional[str] = ..., reported_breakdown: _Optional[_Union[IssuingAuthorization.Fleet.ReportedBreakdown, _Mapping]] = ..., service_type: _Optional[str] = ...) -> None: ...
    class FraudChallenges(_message.Message):
        __slots__ = ("channel", "status", "undeliverable_reason")
        CHANNEL_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        UNDELIVERABLE_REASON_FIELD_NUMBER: _ClassVar[int]
        channel: str
        status: str
        undeliverable_reason: str
        def __init__(self, channel: _Optional[str] = ..., status: _Optional[str] = ..., undeliverable_reason: _Optional[str] = ...) -> None: ...
    class Fuel(_message.Message):
        __slots__ = ("industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal")
        INDUSTRY_PRODUCT_CODE_FIELD_NUMBER: _ClassVar[int]
        QUANTITY_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        UNIT_FIELD_NUMBER: _ClassVar[int]
        UNIT_COST_DECIMAL_FIELD_NUMBER: _ClassVar[int]
        industry_product_code: str
        quantity_decimal: str
        type: str
        unit: str
        unit_cost_decimal: str
        def __init__(self, industry_product_code: _Optional[str] = ..., quantity_decimal: _Optional[str] = ..., type: _Optional[str] = ..., unit: _Optional[str] = ..., unit_cost_decimal: _Optional[str] = ...) -> None: ...
    class MerchantData(_message.Message):
        __slots__ = ("category", "category_code", "city", "country", "name", "network_id", "postal_code", "state", "tax_id", "terminal_id", "url")
        CATEGORY_FIELD_NUMBER: _ClassVar[int]
        CATEGORY_CODE_FIELD_NUMBER: _ClassVar[int]
        CITY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        NETWORK_ID_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        STATE_FIELD_NUMBER: _ClassVar[int]
        TAX_ID_FIELD_NUMBER: _ClassVar[int]
        TERMINAL_ID_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        category: str
        category_code: str
        city: str
        country: str
        name: str
        network_id: str
        postal_code: str
        state: str
        tax_id: str
        terminal_id: str
        url: str
        def __init__(self, category: _Optional[str] = ..., category_code: _Optional[str] = ..., city: _Optional[str] = ..., country: _Optional[str] = ..., name: _Optional[str] = ..., network_id: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., tax_id: _Optional[str] = ..., terminal_id: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
    class NetworkData(_message.Message):
        __slots__ = ("acquiring_institution_id", "system_trace_audit_number", "transaction_id")
        ACQUIRING_INSTITUTION_ID_FIELD_NUMBER: _ClassVar[int]
        SYSTEM_TRACE_AUDIT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
        acquiring_institution_id: str
        system_trace_audit_number: str
        transaction_id: str
        def __init__(self, acquiring_institution_id: _Optional[str] = ..., system_trace_audit_number: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
    class PendingRequest(_message.Message):
        __slots__ = ("amount", "amount_details", "currency", "is_amount_controllable", "merchant_amount", "merchant_currency", "network_risk_score")
        class AmountDetails(_message.Message):
            __slots__ = ("atm_fee", "cashback_amount")
            ATM_FEE_FIELD_NUMBER: _ClassVar[int]
            CASHBACK_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            atm_fee: int
            cashback_amount: int
            def __init__(self, atm_fee: _Optional[int] = ..., cashback_amount: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        IS_AMOUNT_CONTROLLABLE_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        NETWORK_RISK_SCORE_FIELD_NUMBER: _ClassVar[int]
        amount: int
        amount_details: IssuingAuthorization.PendingRequest.AmountDetails
        currency: str
        is_amount_controllable: bool
        merchant_amount: int
        merchant_currency: str
        network_risk_score: int
        def __init__(self, amount: _Optional[int] = ..., amount_details: _Optional[_Union[IssuingAuthorization.PendingRequest.AmountDetails, _Mapping]] = ..., currency: _Optional[str] = ..., is_amount_controllable: bool = ..., merchant_amount: _Optional[int] = ..., merchant_currency: _Optional[str] = ..., network_risk_score: _Optional[int] = ...) -> None: ...
    class RequestHistory(_message.Message):
        __slots__ = ("amount", "amount_details", "approved", "authorization_code", "created", "currency", "merchant_amount", "merchant_currency", "network_risk_score", "reason", "reason_message", "requested_at")
        class AmountDetails(_message.Message):
            __slots__ = ("atm_fee", "cashback_amount")
            ATM_FEE_FIELD_NUMBER: _ClassVar[int]
            CASHBACK_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            atm_fee: int
            cashback_amount: int
            def __init__(self, atm_fee: _Optional[int] = ..., cashback_amount: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
        APPROVED_FIELD_NUMBER: _ClassVar[int]
        AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
        CREATED_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        NETWORK_RISK_SCORE_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        REASON_MESSAGE_FIELD_NUMBER: _ClassVar[int]
        REQUESTED_AT_FIELD_NUMBER: _ClassVar[int]
        amount: int
        amount_details: IssuingAuthorization.RequestHistory.AmountDetails
        approved: bool
        authorization_code: str
        created: int
        currency: str
        merchant_amount: int
        merchant_currency: str
        network_risk_score: int
        reason: str
        reason_message: str
        requested_at: int
        def __init__(self, amount: _Optional[int] = ..., amount_details: _Optional[_Union[IssuingAuthorization.RequestHistory.AmountDetails, _Mapping]] = ..., approved: bool = ..., authorization_code: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., merchant_amount: _Optional[int] = ..., merchant_currency: _Optional[str] = ..., network_risk_score: _Optional[int] = ..., reason: _Optional[str] = ..., reason_message: _Optional[str] = ..., requested_at: _Optional[int] = ...) -> None: ...
    class Treasury(_message.Message):
        __slots__ = ("received_credits", "received_debits", "transaction")
        RECEIVED_CREDITS_FIELD_NUMBER: _ClassVar[int]
        RECEIVED_DEBITS_FIELD_NUMBER: _ClassVar[int]
        TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        received_credits: _containers.RepeatedScalarFieldContainer[str]
        received_debits: _containers.RepeatedScalarFieldContainer[str]
        transaction: str
        def __init__(self, received_credits: _Optional[_Iterable[str]] = ..., received_debits: _Optional[_Iterable[str]] = ..., transaction: _Optional[str] = ...) -> None: ...
    class VerificationData(_message.Message):
        __slots__ = ("address_line1_check", "address_postal_code_check", "authentication_exemption", "cvc_check", "expiry_check", "postal_code", "three_d_secure", "address_zip_check")
        class AuthenticationExemption(_message.Message):
            __slots__ = ("claimed_by", "type")
            CLAIMED_BY_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            claimed_by: str
            type: str
            def __init__(self, claimed_by: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class ThreeDSecure(_message.Message):
            __slots__ = ("result",)
            RESULT_FIELD_NUMBER: _ClassVar[int]
            result: str
            def __init__(self, result: _Optional[str] = ...) -> None: ...
        ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_POSTAL_CODE_CHECK_FIELD_NUMBER: _ClassVar[int]
        AUTHENTICATION_EXEMPTION_FIELD_NUMBER: _ClassVar[int]
        CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
        EXPIRY_CHECK_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        THREE_D_SECURE_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_ZIP_CHECK_FIELD_NUMBER: _ClassVar[int]
        address_line1_check: str
        address_postal_code_check: str
        authentication_exemption: IssuingAuthorization.VerificationData.AuthenticationExemption
        cvc_check: str
        expiry_check: str
        postal_code: str
        three_d_secure: IssuingAuthorization.VerificationData.ThreeDSecure
        address_zip_check: str
        def __init__(self, address_line1_check: _Optional[str] = ..., address_postal_code_check: _Optional[str] = ..., authentication_exemption: _Optional[_Union[IssuingAuthorization.VerificationData.AuthenticationExemption, _Mapping]] = ..., cvc_check: _Optional[str] = ..., expiry_check: _Optional[str] = ..., postal_code: _Optional[str] = ..., three_d_secure: _Optional[_Union[IssuingAuthorization.VerificationData.ThreeDSecure, _Mapping]] = ..., address_zip_check: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    APPROVED_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_METHOD_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CARD_PRESENCE_FIELD_NUMBER: _ClassVar[int]
    CARDHOLDER_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    FLEET_FIELD_NUMBER: _ClassVar[int]
    FRAUD_CHALLENGES_FIELD_NUMBER: _ClassVar[int]
    FUEL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_DATA_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NETWORK_DATA_FIELD_NUMBER: _ClassVar[int]
    PENDING_REQUEST_FIELD_NUMBER: _ClassVar[int]
    REQUEST_HISTORY_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_DATA_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_BY_FRAUD_CHALLENGE_FIELD_NUMBER: _ClassVar[int]
    WALLET_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZED_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZED_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    HELD_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    HELD_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    IS_HELD_AMOUNT_CONTROLLABLE_FIELD_NUMBER: _ClassVar[int]
    PENDING_AUTHORIZED_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PENDING_HELD_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_details: IssuingAuthorization.AmountDetails
    approved: bool
    authorization_method: str
    balance_transactions: _containers.RepeatedCompositeFieldContainer[_balance_transaction_pb2.BalanceTransaction]
    card: _issuing_card_pb2.IssuingCard
    card_presence: str
    cardholder: str
    created: int
    currency: str
    fleet: IssuingAuthorization.Fleet
    fraud_challenges: _containers.RepeatedCompositeFieldContainer[IssuingAuthorization.FraudChallenges]
    fuel: IssuingAuthorization.Fuel
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorization.MerchantData
    metadata: _containers.ScalarMap[str, str]
    network_data: IssuingAuthorization.NetworkData
    pending_request: IssuingAuthorization.PendingRequest
    request_history: _containers.RepeatedCompositeFieldContainer[IssuingAuthorization.RequestHistory]
    status: str
    token: str
    transactions: _containers.RepeatedCompositeFieldContainer[_issuing_transaction_pb2.IssuingTransaction]
    treasury: IssuingAuthorization.Treasury
    verification_data: IssuingAuthorization.VerificationData
    verified_by_fraud_challenge: bool
    wallet: str
    authorized_amount: int
    authorized_currency: str
    held_amount: int
    held_currency: str
    is_held_amount_controllable: bool
    pending_authorized_amount: int
    pending_held_amount: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_details: _Optional[_Union[IssuingAuthorization.AmountDetails, _Mapping]] = ..., approved: bool = ..., authorization_method: _Optional[str] = ..., balance_transactions: _Optional[_Iterable[_Union[_balance_transaction_pb2.BalanceTransaction, _Mapping]]] = ..., card: _Optional[_Union[_issuing_card_pb2.IssuingCard, _Mapping]] = ..., card_presence: _Optional[str] = ..., cardholder: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., fleet: _Optional[_Union[IssuingAuthorization.Fleet, _Mapping]] = ..., fraud_challenges: _Optional[_Iterable[_Union[IssuingAuthorization.FraudChallenges, _Mapping]]] = ..., fuel: _Optional[_Union[IssuingAuthorization.Fuel, _Mapping]] = ..., livemode: bool = ..., merchant_amount: _Optional[int] = ..., merchant_currency: _Optional[str] = ..., merchant_data: _Optional[_Union[IssuingAuthorization.MerchantData, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., network_data: _Optional[_Union[IssuingAuthorization.NetworkData, _Mapping]] = ..., pending_request: _Optional[_Union[IssuingAuthorization.PendingRequest, _Mapping]] = ..., request_history: _Optional[_Iterable[_Union[IssuingAuthorization.RequestHistory, _Mapping]]] = ..., status: _Optional[str] = ..., token: _Optional[str] = ..., transactions: _Optional[_Iterable[_Union[_issuing_transaction_pb2.IssuingTransaction, _Mapping]]] = ..., treasury: _Optional[_Union[IssuingAuthorization.Treasury, _Mapping]] = ..., verification_data: _Optional[_Union[IssuingAuthorization.VerificationData, _Mapping]] = ..., verified_by_fraud_challenge: bool = ..., wallet: _Optional[str] = ..., authorized_amount: _Optional[int] = ..., authorized_currency: _Optional[str] = ..., held_amount: _Optional[int] = ..., held_currency: _Optional[str] = ..., is_held_amount_controllable: bool = ..., pending_authorized_amount: _Optional[int] = ..., pending_held_amount: _Optional[int] = ...) -> None: ...

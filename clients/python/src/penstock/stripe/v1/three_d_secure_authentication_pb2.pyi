from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ThreeDSecureAuthentication(_message.Message):
    __slots__ = ("id", "object", "acquirer_details", "amount", "challenge_url", "channel", "created", "currency", "directory_server", "fingerprinting_url", "flow_preference", "future_usage", "livemode", "message_category", "metadata", "outcome", "outcome_details", "payment_method", "reason", "shipping_address", "status")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AcquirerDetails(_message.Message):
        __slots__ = ("acquirer_bin", "acquirer_country", "acquirer_merchant_id", "mcc", "merchant_name", "requestor_id")
        ACQUIRER_BIN_FIELD_NUMBER: _ClassVar[int]
        ACQUIRER_COUNTRY_FIELD_NUMBER: _ClassVar[int]
        ACQUIRER_MERCHANT_ID_FIELD_NUMBER: _ClassVar[int]
        MCC_FIELD_NUMBER: _ClassVar[int]
        MERCHANT_NAME_FIELD_NUMBER: _ClassVar[int]
        REQUESTOR_ID_FIELD_NUMBER: _ClassVar[int]
        acquirer_bin: str
        acquirer_country: str
        acquirer_merchant_id: str
        mcc: str
        merchant_name: str
        requestor_id: str
        def __init__(self, acquirer_bin: _Optional[str] = ..., acquirer_country: _Optional[str] = ..., acquirer_merchant_id: _Optional[str] = ..., mcc: _Optional[str] = ..., merchant_name: _Optional[str] = ..., requestor_id: _Optional[str] = ...) -> None: ...
    class Channel(_message.Message):
        __slots__ = ("browser", "three_r_i", "type")
        class Browser(_message.Message):
            __slots__ = ("accept_header", "color_depth", "ip_address", "java_enabled", "javascript_enabled", "language", "screen_height", "screen_width", "timezone_offset", "user_agent")
            ACCEPT_HEADER_FIELD_NUMBER: _ClassVar[int]
            COLOR_DEPTH_FIELD_NUMBER: _ClassVar[int]
            IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            JAVA_ENABLED_FIELD_NUMBER: _ClassVar[int]
            JAVASCRIPT_ENABLED_FIELD_NUMBER: _ClassVar[int]
            LANGUAGE_FIELD_NUMBER: _ClassVar[int]
            SCREEN_HEIGHT_FIELD_NUMBER: _ClassVar[int]
            SCREEN_WIDTH_FIELD_NUMBER: _ClassVar[int]
            TIMEZONE_OFFSET_FIELD_NUMBER: _ClassVar[int]
            USER_AGENT_FIELD_NUMBER: _ClassVar[int]
            accept_header: str
            color_depth: int
            ip_address: str
            java_enabled: bool
            javascript_enabled: bool
            language: str
            screen_height: int
            screen_width: int
            timezone_offset: int
            user_agent: str
            def __init__(self, accept_header: _Optional[str] = ..., color_depth: _Optional[int] = ..., ip_address: _Optional[str] = ..., java_enabled: bool = ..., javascript_enabled: bool = ..., language: _Optional[str] = ..., screen_height: _Optional[int] = ..., screen_width: _Optional[int] = ..., timezone_offset: _Optional[int] = ..., user_agent: _Optional[str] = ...) -> None: ...
        class ThreeRI(_message.Message):
            __slots__ = ("previous_authentication", "type")
            PREVIOUS_AUTHENTICATION_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            previous_authentication: str
            type: str
            def __init__(self, previous_authentication: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        BROWSER_FIELD_NUMBER: _ClassVar[int]
        THREE_R_I_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        browser: ThreeDSecureAuthentication.Channel.Browser
        three_r_i: ThreeDSecureAuthentication.Channel.ThreeRI
        type: str
        def __init__(self, browser: _Optional[_Union[ThreeDSecureAuthentication.Channel.Browser, _Mapping]] = ..., three_r_i: _Optional[_Union[ThreeDSecureAuthentication.Channel.ThreeRI, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class FlowPreference(_message.Message):
        __slots__ = ("challenge", "data_share", "frictionless", "type")
        class Challenge(_message.Message):
            __slots__ = ("type",)
            TYPE_FIELD_NUMBER: _ClassVar[int]
            type: str
            def __init__(self, type: _Optional[str] = ...) -> None: ...
        class DataShare(_message.Message):
            __slots__ = ("type",)
            TYPE_FIELD_NUMBER: _ClassVar[int]
            type: str
            def __init__(self, type: _Optional[str] = ...) -> None: ...
        class Frictionless(_message.Message):
            __slots__ = ("type",)
            TYPE_FIELD_NUMBER: _ClassVar[int]
            type: str
            def __init__(self, type: _Optional[str] = ...) -> None: ...
        CHALLENGE_FIELD_NUMBER: _ClassVar[int]
        DATA_SHARE_FIELD_NUMBER: _ClassVar[int]
        FRICTIONLESS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        challenge: ThreeDSecureAuthentication.FlowPreference.Challenge
        data_share: ThreeDSecureAuthentication.FlowPreference.DataShare
        frictionless: ThreeDSecureAuthentication.FlowPreference.Frictionless
        type: str
        def __init__(self, challenge: _Optional[_Union[ThreeDSecureAuthentication.FlowPreference.Challenge, _Mapping]] = ..., data_share: _Optional[_Union[ThreeDSecureAuthentication.FlowPreference.DataShare, _Mapping]] = ..., frictionless: _Optional[_Union[ThreeDSecureAuthentication.FlowPreference.Frictionless, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class FutureUsage(_message.Message):
        __slots__ = ("installment", "recurring", "type")
        class Installment(_message.Message):
            __slots__ = ("amount", "expiry", "interval", "interval_count", "number")
            class Expiry(_message.Message):
                __slots__ = ("date", "type")
                DATE_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                date: str
                type: str
                def __init__(self, date: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            EXPIRY_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
            NUMBER_FIELD_NUMBER: _ClassVar[int]
            amount: int
            expiry: ThreeDSecureAuthentication.FutureUsage.Installment.Expiry
            interval: str
            interval_count: int
            number: int
            def __init__(self, amount: _Optional[int] = ..., expiry: _Optional[_Union[ThreeDSecureAuthentication.FutureUsage.Installment.Expiry, _Mapping]] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ..., number: _Optional[int] = ...) -> None: ...
        class Recurring(_message.Message):
            __slots__ = ("amount", "expiry", "interval", "interval_count")
            class Expiry(_message.Message):
                __slots__ = ("date", "type")
                DATE_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                date: str
                type: str
                def __init__(self, date: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            EXPIRY_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_FIELD_NUMBER: _ClassVar[int]
            INTERVAL_COUNT_FIELD_NUMBER: _ClassVar[int]
            amount: int
            expiry: ThreeDSecureAuthentication.FutureUsage.Recurring.Expiry
            interval: str
            interval_count: int
            def __init__(self, amount: _Optional[int] = ..., expiry: _Optional[_Union[ThreeDSecureAuthentication.FutureUsage.Recurring.Expiry, _Mapping]] = ..., interval: _Optional[str] = ..., interval_count: _Optional[int] = ...) -> None: ...
        INSTALLMENT_FIELD_NUMBER: _ClassVar[int]
        RECURRING_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        installment: ThreeDSecureAuthentication.FutureUsage.Installment
        recurring: ThreeDSecureAuthentication.FutureUsage.Recurring
        type: str
        def __init__(self, installment: _Optional[_Union[ThreeDSecureAuthentication.FutureUsage.Installment, _Mapping]] = ..., recurring: _Optional[_Union[ThreeDSecureAuthentication.FutureUsage.Recurring, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class OutcomeDetails(_message.Message):
        __slots__ = ("acs_transaction_id", "ares", "ares_trans_status", "cryptogram", "ds_transaction_id", "eci", "network_details", "protocol_version", "requestor_challenge_indicator", "rreq", "rreq_trans_status", "three_ds_server_transaction_id")
        class NetworkDetails(_message.Message):
            __slots__ = ("cartes_bancaires",)
            class CartesBancaires(_message.Message):
                __slots__ = ("avalgo", "cb_exemption", "cb_score")
                AVALGO_FIELD_NUMBER: _ClassVar[int]
                CB_EXEMPTION_FIELD_NUMBER: _ClassVar[int]
                CB_SCORE_FIELD_NUMBER: _ClassVar[int]
                avalgo: str
                cb_exemption: str
                cb_score: str
                def __init__(self, avalgo: _Optional[str] = ..., cb_exemption: _Optional[str] = ..., cb_score: _Optional[str] = ...) -> None: ...
            CARTES_BANCAIRES_FIELD_NUMBER: _ClassVar[int]
            cartes_bancaires: ThreeDSecureAuthentication.OutcomeDetails.NetworkDetails.CartesBancaires
            def __init__(self, cartes_bancaires: _Optional[_Union[ThreeDSecureAuthentication.OutcomeDetails.NetworkDetails.CartesBancaires, _Mapping]] = ...) -> None: ...
        ACS_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
        ARES_FIELD_NUMBER: _ClassVar[int]
        ARES_TRANS_STATUS_FIELD_NUMBER: _ClassVar[int]
        CRYPTOGRAM_FIELD_NUMBER: _ClassVar[int]
        DS_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
        ECI_FIELD_NUMBER: _ClassVar[int]
        NETWORK_DETAILS_FIELD_NUMBER: _ClassVar[int]
        PROTOCOL_VERSION_FIELD_NUMBER: _ClassVar[int]
        REQUESTOR_CHALLENGE_INDICATOR_FIELD_NUMBER: _ClassVar[int]
        RREQ_FIELD_NUMBER: _ClassVar[int]
        RREQ_TRANS_STATUS_FIELD_NUMBER: _ClassVar[int]
        THREE_DS_SERVER_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
        acs_transaction_id: str
        ares: str
        ares_trans_status: str
        cryptogram: str
        ds_transaction_id: str
        eci: str
        network_details: ThreeDSecureAuthentication.OutcomeDetails.NetworkDetails
        protocol_version: str
        requestor_challenge_indicator: str
        rreq: str
        rreq_trans_status: str
        three_ds_server_transaction_id: str
        def __init__(self, acs_transaction_id: _Optional[str] = ..., ares: _Optional[str] = ..., ares_trans_status: _Optional[str] = ..., cryptogram: _Optional[str] = ..., ds_transaction_id: _Optional[str] = ..., eci: _Optional[str] = ..., network_details: _Optional[_Union[ThreeDSecureAuthentication.OutcomeDetails.NetworkDetails, _Mapping]] = ..., protocol_version: _Optional[str] = ..., requestor_challenge_indicator: _Optional[str] = ..., rreq: _Optional[str] = ..., rreq_trans_status: _Optional[str] = ..., three_ds_server_transaction_id: _Optional[str] = ...) -> None: ...
    class ShippingAddress(_message.Message):
        __slots__ = ("city", "country", "line1", "line2", "postal_code", "state")
        CITY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        LINE1_FIELD_NUMBER: _ClassVar[int]
        LINE2_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        STATE_FIELD_NUMBER: _ClassVar[int]
        city: str
        country: str
        line1: str
        line2: str
        postal_code: str
        state: str
        def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., line1: _Optional[str] = ..., line2: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACQUIRER_DETAILS_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CHALLENGE_URL_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DIRECTORY_SERVER_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINTING_URL_FIELD_NUMBER: _ClassVar[int]
    FLOW_PREFERENCE_FIELD_NUMBER: _ClassVar[int]
    FUTURE_USAGE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_CATEGORY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_DETAILS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    acquirer_details: ThreeDSecureAuthentication.AcquirerDetails
    amount: int
    challenge_url: str
    channel: ThreeDSecureAuthentication.Channel
    created: int
    currency: str
    directory_server: str
    fingerprinting_url: str
    flow_preference: ThreeDSecureAuthentication.FlowPreference
    future_usage: ThreeDSecureAuthentication.FutureUsage
    livemode: bool
    message_category: str
    metadata: _containers.ScalarMap[str, str]
    outcome: str
    outcome_details: ThreeDSecureAuthentication.OutcomeDetails
    payment_method: str
    reason: str
    shipping_address: ThreeDSecureAuthentication.ShippingAddress
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., acquirer_details: _Optional[_Union[ThreeDSecureAuthentication.AcquirerDetails, _Mapping]] = ..., amount: _Optional[int] = ..., challenge_url: _Optional[str] = ..., channel: _Optional[_Union[ThreeDSecureAuthentication.Channel, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., directory_server: _Optional[str] = ..., fingerprinting_url: _Optional[str] = ..., flow_preference: _Optional[_Union[ThreeDSecureAuthentication.FlowPreference, _Mapping]] = ..., future_usage: _Optional[_Union[ThreeDSecureAuthentication.FutureUsage, _Mapping]] = ..., livemode: bool = ..., message_category: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., outcome: _Optional[str] = ..., outcome_details: _Optional[_Union[ThreeDSecureAuthentication.OutcomeDetails, _Mapping]] = ..., payment_method: _Optional[str] = ..., reason: _Optional[str] = ..., shipping_address: _Optional[_Union[ThreeDSecureAuthentication.ShippingAddress, _Mapping]] = ..., status: _Optional[str] = ...) -> None: ...

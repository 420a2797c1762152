from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingToken(_message.Message):
    __slots__ = ("id", "object", "card", "created", "device_fingerprint", "last4", "livemode", "network", "network_data", "network_updated_at", "status", "wallet_provider")
    class NetworkData(_message.Message):
        __slots__ = ("device", "mastercard", "type", "visa", "wallet_provider")
        class Device(_message.Message):
            __slots__ = ("device_fingerprint", "ip_address", "location", "name", "phone_number", "type")
            DEVICE_FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            LOCATION_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            PHONE_NUMBER_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            device_fingerprint: str
            ip_address: str
            location: str
            name: str
            phone_number: str
            type: str
            def __init__(self, device_fingerprint: _Optional[str] = ..., ip_address: _Optional[str] = ..., location: _Optional[str] = ..., name: _Optional[str] = ..., phone_number: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
        class Mastercard(_message.Message):
            __slots__ = ("card_reference_id", "token_reference_id", "token_requestor_id", "token_requestor_name")
            CARD_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_REQUESTOR_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_REQUESTOR_NAME_FIELD_NUMBER: _ClassVar[int]
            card_reference_id: str
            token_reference_id: str
            token_requestor_id: str
            token_requestor_name: str
            def __init__(self, card_reference_id: _Optional[str] = ..., token_reference_id: _Optional[str] = ..., token_requestor_id: _Optional[str] = ..., token_requestor_name: _Optional[str] = ...) -> None: ...
        class Visa(_message.Message):
            __slots__ = ("card_reference_id", "token_reference_id", "token_requestor_id", "token_risk_score")
            CARD_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_REQUESTOR_ID_FIELD_NUMBER: _ClassVar[int]
            TOKEN_RISK_SCORE_FIELD_NUMBER: _ClassVar[int]
            card_reference_id: str
            token_reference_id: str
            token_requestor_id: str
            token_risk_score: str
            def __init__(self, card_reference_id: _Optional[str] = ..., token_reference_id: _Optional[str] = ..., token_requestor_id: _Optional[str] = ..., token_risk_score: _Optional[str] = ...) -> None: ...
        class WalletProvider(_message.Message):
            __slots__ = ("account_id", "account_trust_score", "card_number_source", "cardholder_address", "cardholder_name", "device_trust_score", "hashed_account_email_address", "reason_codes", "suggested_decision", "suggested_decision_version")
            class CardholderAddress(_message.Message):
                __slots__ = ("line1", "postal_code")
                LINE1_FIELD_NUMBER: _ClassVar[int]
                POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
                line1: str
                postal_code: str
                def __init__(self, line1: _Optional[str] = ..., postal_code: _Optional[str] = ...) -> None: ...
            ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
            ACCOUNT_TRUST_SCORE_FIELD_NUMBER: _ClassVar[int]
            CARD_NUMBER_SOURCE_FIELD_NUMBER: _ClassVar[int]
            CARDHOLDER_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            CARDHOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
            DEVICE_TRUST_SCORE_FIELD_NUMBER: _ClassVar[int]
            HASHED_ACCOUNT_EMAIL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
            REASON_CODES_FIELD_NUMBER: _ClassVar[int]
            SUGGESTED_DECISION_FIELD_NUMBER: _ClassVar[int]
            SUGGESTED_DECISION_VERSION_FIELD_NUMBER: _ClassVar[int]
            account_id: str
            account_trust_score: int
            card_number_source: str
            cardholder_address: IssuingToken.NetworkData.WalletProvider.CardholderAddress
            cardholder_name: str
            device_trust_score: int
            hashed_account_email_address: str
            reason_codes: _containers.RepeatedScalarFieldContainer[str]
            suggested_decision: str
            suggested_decision_version: str
            def __init__(self, account_id: _Optional[str] = ..., account_trust_score: _Optional[int] = ..., card_number_source: _Optional[str] = ..., cardholder_address: _Optional[_Union[IssuingToken.NetworkData.WalletProvider.CardholderAddress, _Mapping]] = ..., cardholder_name: _Optional[str] = ..., device_trust_score: _Optional[int] = ..., hashed_account_email_address: _Optional[str] = ..., reason_codes: _Optional[_Iterable[str]] = ..., suggested_decision: _Optional[str] = ..., suggested_decision_version: _Optional[str] = ...) -> None: ...
        DEVICE_FIELD_NUMBER: _ClassVar[int]
        MASTERCARD_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        VISA_FIELD_NUMBER: _ClassVar[int]
        WALLET_PROVIDER_FIELD_NUMBER: _ClassVar[int]
        device: IssuingToken.NetworkData.Device
        mastercard: IssuingToken.NetworkData.Mastercard
        type: str
        visa: IssuingToken.NetworkData.Visa
        wallet_provider: IssuingToken.NetworkData.WalletProvider
        def __init__(self, device: _Optional[_Union[IssuingToken.NetworkData.Device, _Mapping]] = ..., mastercard: _Optional[_Union[IssuingToken.NetworkData.Mastercard, _Mapping]] = ..., type: _Optional[str] = ..., visa: _Optional[_Union[IssuingToken.NetworkData.Visa, _Mapping]] = ..., wallet_provider: _Optional[_Union[IssuingToken.NetworkData.WalletProvider, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DEVICE_FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    LAST4_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    NETWORK_FIELD_NUMBER: _ClassVar[int]
    NETWORK_DATA_FIELD_NUMBER: _ClassVar[int]
    NETWORK_UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    WALLET_PROVIDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    card: str
    created: int
    device_fingerprint: str
    last4: str
    livemode: bool
    network: str
    network_data: IssuingToken.NetworkData
    network_updated_at: int
    status: str
    wallet_provider: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., card: _Optional[str] = ..., created: _Optional[int] = ..., device_fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., livemode: bool = ..., network: _Optional[str] = ..., network_data: _Optional[_Union[IssuingToken.NetworkData, _Mapping]] = ..., network_updated_at: _Optional[int] = ..., status: _Optional[str] = ..., wallet_provider: _Optional[str] = ...) -> None: ...

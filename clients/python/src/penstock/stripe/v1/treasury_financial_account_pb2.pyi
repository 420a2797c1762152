from penstock.stripe.v1 import treasury_financial_account_features_pb2 as _treasury_financial_account_features_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryFinancialAccount(_message.Message):
    __slots__ = ("id", "object", "active_features", "balance", "country", "created", "features", "financial_addresses", "is_default", "livemode", "metadata", "nickname", "pending_features", "platform_restrictions", "restricted_features", "status", "status_details", "supported_currencies")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Balance(_message.Message):
        __slots__ = ("cash", "inbound_pending", "outbound_pending")
        class CashEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: int
            def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
        class InboundPendingEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: int
            def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
        class OutboundPendingEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: int
            def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
        CASH_FIELD_NUMBER: _ClassVar[int]
        INBOUND_PENDING_FIELD_NUMBER: _ClassVar[int]
        OUTBOUND_PENDING_FIELD_NUMBER: _ClassVar[int]
        cash: _containers.ScalarMap[str, int]
        inbound_pending: _containers.ScalarMap[str, int]
        outbound_pending: _containers.ScalarMap[str, int]
        def __init__(self, cash: _Optional[_Mapping[str, int]] = ..., inbound_pending: _Optional[_Mapping[str, int]] = ..., outbound_pending: _Optional[_Mapping[str, int]] = ...) -> None: ...
    class FinancialAddresses(_message.Message):
        __slots__ = ("aba", "supported_networks", "type")
        class Aba(_message.Message):
            __slots__ = ("account_holder_name", "account_number", "account_number_last4", "bank_name", "routing_number")
            ACCOUNT_HOLDER_NAME_FIELD_NUMBER: _ClassVar[int]
            ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
            ACCOUNT_NUMBER_LAST4_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            account_holder_name: str
            account_number: str
            account_number_last4: str
            bank_name: str
            routing_number: str
            def __init__(self, account_holder_name: _Optional[str] = ..., account_number: _Optional[str] = ..., account_number_last4: _Optional[str] = ..., bank_name: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
        ABA_FIELD_NUMBER: _ClassVar[int]
        SUPPORTED_NETWORKS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        aba: TreasuryFinancialAccount.FinancialAddresses.Aba
        supported_networks: _containers.RepeatedScalarFieldContainer[str]
        type: str
        def __init__(self, aba: _Optional[_Union[TreasuryFinancialAccount.FinancialAddresses.Aba, _Mapping]] = ..., supported_networks: _Optional[_Iterable[str]] = ..., type: _Optional[str] = ...) -> None: ...
    class PlatformRestrictions(_message.Message):
        __slots__ = ("inbound_flows", "outbound_flows")
        INBOUND_FLOWS_FIELD_NUMBER: _ClassVar[int]
        OUTBOUND_FLOWS_FIELD_NUMBER: _ClassVar[int]
        inbound_flows: str
        outbound_flows: str
        def __init__(self, inbound_flows: _Optional[str] = ..., outbound_flows: _Optional[str] = ...) -> None: ...
    class StatusDetails(_message.Message):
        __slots__ = ("closed",)
        class Closed(_message.Message):
            __slots__ = ("reasons",)
            REASONS_FIELD_NUMBER: _ClassVar[int]
            reasons: _containers.RepeatedScalarFieldContainer[str]
            def __init__(self, reasons: _Optional[_Iterable[str]] = ...) -> None: ...
        CLOSED_FIELD_NUMBER: _ClassVar[int]
        closed: TreasuryFinancialAccount.StatusDetails.Closed
        def __init__(self, closed: _Optional[_Union[TreasuryFinancialAccount.StatusDetails.Closed, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FEATURES_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    FEATURES_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    PENDING_FEATURES_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_RESTRICTIONS_FIELD_NUMBER: _ClassVar[int]
    RESTRICTED_FEATURES_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_CURRENCIES_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active_features: _containers.RepeatedScalarFieldContainer[str]
    balance: TreasuryFinancialAccount.Balance
    country: str
    created: int
    features: _treasury_financial_account_features_pb2.TreasuryFinancialAccountFeatures
    financial_addresses: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccount.FinancialAddresses]
    is_default: bool
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    nickname: str
    pending_features: _containers.RepeatedScalarFieldContainer[str]
    platform_restrictions: TreasuryFinancialAccount.PlatformRestrictions
    restricted_features: _containers.RepeatedScalarFieldContainer[str]
    status: str
    status_details: TreasuryFinancialAccount.StatusDetails
    supported_currencies: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active_features: _Optional[_Iterable[str]] = ..., balance: _Optional[_Union[TreasuryFinancialAccount.Balance, _Mapping]] = ..., country: _Optional[str] = ..., created: _Optional[int] = ..., features: _Optional[_Union[_treasury_financial_account_features_pb2.TreasuryFinancialAccountFeatures, _Mapping]] = ..., financial_addresses: _Optional[_Iterable[_Union[TreasuryFinancialAccount.FinancialAddresses, _Mapping]]] = ..., is_default: bool = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., nickname: _Optional[str] = ..., pending_features: _Optional[_Iterable[str]] = ..., platform_restrictions: _Optional[_Union[TreasuryFinancialAccount.PlatformRestrictions, _Mapping]] = ..., restricted_features: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[TreasuryFinancialAccount.StatusDetails, _Mapping]] = ..., supported_currencies: _Optional[_Iterable[str]] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FinancialConnectionsAccount(_message.Message):
    __slots__ = ("id", "object", "account_holder", "account_numbers", "balance", "balance_refresh", "category", "created", "display_name", "institution_name", "last4", "livemode", "ownership", "ownership_refresh", "permissions", "status", "status_details", "subcategory", "subscriptions", "supported_payment_method_types", "transaction_refresh")
    class AccountHolder(_message.Message):
        __slots__ = ("account", "customer", "customer_account", "type")
        ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        account: str
        customer: str
        customer_account: str
        type: str
        def __init__(self, account: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class AccountNumbers(_message.Message):
        __slots__ = ("expected_expiry_date", "identifier_type", "status", "supported_networks")
        EXPECTED_EXPIRY_DATE_FIELD_NUMBER: _ClassVar[int]
        IDENTIFIER_TYPE_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        SUPPORTED_NETWORKS_FIELD_NUMBER: _ClassVar[int]
        expected_expiry_date: int
        identifier_type: str
        status: str
        supported_networks: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, expected_expiry_date: _Optional[int] = ..., identifier_type: _Optional[str] = ..., status: _Optional[str] = ..., supported_networks: _Optional[_Iterable[str]] = ...) -> None: ...
    class Balance(_message.Message):
        __slots__ = ("as_of", "cash", "credit", "current", "type")
        class CurrentEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: int
            def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
        class Cash(_message.Message):
            __slots__ = ("available",)
            class AvailableEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: int
                def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
            AVAILABLE_FIELD_NUMBER: _ClassVar[int]
            available: _containers.ScalarMap[str, int]
            def __init__(self, available: _Optional[_Mapping[str, int]] = ...) -> None: ...
        class Credit(_message.Message):
            __slots__ = ("used",)
            class UsedEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: int
                def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
            USED_FIELD_NUMBER: _ClassVar[int]
            used: _containers.ScalarMap[str, int]
            def __init__(self, used: _Optional[_Mapping[str, int]] = ...) -> None: ...
        AS_OF_FIELD_NUMBER: _ClassVar[int]
        CASH_FIELD_NUMBER: _ClassVar[int]
        CREDIT_FIELD_NUMBER: _ClassVar[int]
        CURRENT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        as_of: int
        cash: FinancialConnectionsAccount.Balance.Cash
        credit: FinancialConnectionsAccount.Balance.Credit
        current: _containers.ScalarMap[str, int]
        type: str
        def __init__(self, as_of: _Optional[int] = ..., cash: _Optional[_Union[FinancialConnectionsAccount.Balance.Cash, _Mapping]] = ..., credit: _Optional[_Union[FinancialConnectionsAccount.Balance.Credit, _Mapping]] = ..., current: _Optional[_Mapping[str, int]] = ..., type: _Optional[str] = ...) -> None: ...
    class BalanceRefresh(_message.Message):
        __slots__ = ("last_attempted_at", "next_refresh_available_at", "status")
        LAST_ATTEMPTED_AT_FIELD_NUMBER: _ClassVar[int]
        NEXT_REFRESH_AVAILABLE_AT_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        last_attempted_at: int
        next_refresh_available_at: int
        status: str
        def __init__(self, last_attempted_at: _Optional[int] = ..., next_refresh_available_at: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...
    class OwnershipRefresh(_message.Message):
        __slots__ = ("last_attempted_at", "next_refresh_available_at", "status")
        LAST_ATTEMPTED_AT_FIELD_NUMBER: _ClassVar[int]
        NEXT_REFRESH_AVAILABLE_AT_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        last_attempted_at: int
        next_refresh_available_at: int
        status: str
        def __init__(self, last_attempted_at: _Optional[int] = ..., next_refresh_available_at: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...
    class StatusDetails(_message.Message):
        __slots__ = ("active",)
        class Active(_message.Message):
            __slots__ = ("action", "cause", "expected_deactivation_date")
            ACTION_FIELD_NUMBER: _ClassVar[int]
            CAUSE_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_DEACTIVATION_DATE_FIELD_NUMBER: _ClassVar[int]
            action: str
            cause: str
            expected_deactivation_date: int
            def __init__(self, action: _Optional[str] = ..., cause: _Optional[str] = ..., expected_deactivation_date: _Optional[int] = ...) -> None: ...
        ACTIVE_FIELD_NUMBER: _ClassVar[int]
        active: FinancialConnectionsAccount.StatusDetails.Active
        def __init__(self, active: _Optional[_Union[FinancialConnectionsAccount.StatusDetails.Active, _Mapping]] = ...) -> None: ...
    class TransactionRefresh(_message.Message):
        __slots__ = ("id", "last_attempted_at", "next_refresh_available_at", "status")
        ID_FIELD_NUMBER: _ClassVar[int]
        LAST_ATTEMPTED_AT_FIELD_NUMBER: _ClassVar[int]
        NEXT_REFRESH_AVAILABLE_AT_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        id: str
        last_attempted_at: int
        next_refresh_available_at: int
        status: str
        def __init__(self, id: _Optional[str] = ..., last_attempted_at: _Optional[int] = ..., next_refresh_available_at: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_HOLDER_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_NUMBERS_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    BALANCE_REFRESH_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    INSTITUTION_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST4_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    OWNERSHIP_FIELD_NUMBER: _ClassVar[int]
    OWNERSHIP_REFRESH_FIELD_NUMBER: _ClassVar[int]
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    SUBCATEGORY_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_PAYMENT_METHOD_TYPES_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_REFRESH_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account_holder: FinancialConnectionsAccount.AccountHolder
    account_numbers: _containers.RepeatedCompositeFieldContainer[FinancialConnectionsAccount.AccountNumbers]
    balance: FinancialConnectionsAccount.Balance
    balance_refresh: FinancialConnectionsAccount.BalanceRefresh
    category: str
    created: int
    display_name: str
    institution_name: str
    last4: str
    livemode: bool
    ownership: str
    ownership_refresh: FinancialConnectionsAccount.OwnershipRefresh
    permissions: _containers.RepeatedScalarFieldContainer[str]
    status: str
    status_details: FinancialConnectionsAccount.StatusDetails
    subcategory: str
    subscriptions: _containers.RepeatedScalarFieldContainer[str]
    supported_payment_method_types: _containers.RepeatedScalarFieldContainer[str]
    transaction_refresh: FinancialConnectionsAccount.TransactionRefresh
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account_holder: _Optional[_Union[FinancialConnectionsAccount.AccountHolder, _Mapping]] = ..., account_numbers: _Optional[_Iterable[_Union[FinancialConnectionsAccount.AccountNumbers, _Mapping]]] = ..., balance: _Optional[_Union[FinancialConnectionsAccount.Balance, _Mapping]] = ..., balance_refresh: _Optional[_Union[FinancialConnectionsAccount.BalanceRefresh, _Mapping]] = ..., category: _Optional[str] = ..., created: _Optional[int] = ..., display_name: _Optional[str] = ..., institution_name: _Optional[str] = ..., last4: _Optional[str] = ..., livemode: bool = ..., ownership: _Optional[str] = ..., ownership_refresh: _Optional[_Union[FinancialConnectionsAccount.OwnershipRefresh, _Mapping]] = ..., permissions: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ..., status_details: _Optional[_Union[FinancialConnectionsAccount.StatusDetails, _Mapping]] = ..., subcategory: _Optional[str] = ..., subscriptions: _Optional[_Iterable[str]] = ..., supported_payment_method_types: _Optional[_Iterable[str]] = ..., transaction_refresh: _Optional[_Union[FinancialConnectionsAccount.TransactionRefresh, _Mapping]] = ...) -> None: ...

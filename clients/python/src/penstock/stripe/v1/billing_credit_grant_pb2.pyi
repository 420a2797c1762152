from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingCreditGrant(_message.Message):
    __slots__ = ("id", "object", "amount", "applicability_config", "category", "created", "customer", "customer_account", "effective_at", "expires_at", "livemode", "metadata", "name", "priority", "test_clock", "updated", "voided_at")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Amount(_message.Message):
        __slots__ = ("monetary", "type")
        class Monetary(_message.Message):
            __slots__ = ("currency", "value")
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            currency: str
            value: int
            def __init__(self, currency: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
        MONETARY_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        monetary: BillingCreditGrant.Amount.Monetary
        type: str
        def __init__(self, monetary: _Optional[_Union[BillingCreditGrant.Amount.Monetary, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class ApplicabilityConfig(_message.Message):
        __slots__ = ("scope",)
        class Scope(_message.Message):
            __slots__ = ("price_type", "prices")
            class Prices(_message.Message):
                __slots__ = ("id",)
                ID_FIELD_NUMBER: _ClassVar[int]
                id: str
                def __init__(self, id: _Optional[str] = ...) -> None: ...
            PRICE_TYPE_FIELD_NUMBER: _ClassVar[int]
            PRICES_FIELD_NUMBER: _ClassVar[int]
            price_type: str
            prices: _containers.RepeatedCompositeFieldContainer[BillingCreditGrant.ApplicabilityConfig.Scope.Prices]
            def __init__(self, price_type: _Optional[str] = ..., prices: _Optional[_Iterable[_Union[BillingCreditGrant.ApplicabilityConfig.Scope.Prices, _Mapping]]] = ...) -> None: ...
        SCOPE_FIELD_NUMBER: _ClassVar[int]
        scope: BillingCreditGrant.ApplicabilityConfig.Scope
        def __init__(self, scope: _Optional[_Union[BillingCreditGrant.ApplicabilityConfig.Scope, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    APPLICABILITY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_AT_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    VOIDED_AT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: BillingCreditGrant.Amount
    applicability_config: BillingCreditGrant.ApplicabilityConfig
    category: str
    created: int
    customer: str
    customer_account: str
    effective_at: int
    expires_at: int
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    name: str
    priority: int
    test_clock: str
    updated: int
    voided_at: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[_Union[BillingCreditGrant.Amount, _Mapping]] = ..., applicability_config: _Optional[_Union[BillingCreditGrant.ApplicabilityConfig, _Mapping]] = ..., category: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., effective_at: _Optional[int] = ..., expires_at: _Optional[int] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., priority: _Optional[int] = ..., test_clock: _Optional[str] = ..., updated: _Optional[int] = ..., voided_at: _Optional[int] = ...) -> None: ...

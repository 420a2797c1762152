from penstock.stripe.v1 import coupon_pb2 as _coupon_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PromotionCode(_message.Message):
    __slots__ = ("id", "object", "active", "code", "created", "customer", "customer_account", "expires_at", "livemode", "max_redemptions", "metadata", "promotion", "restrictions", "times_redeemed", "coupon")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Promotion(_message.Message):
        __slots__ = ("coupon", "type")
        COUPON_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        coupon: str
        type: str
        def __init__(self, coupon: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class Restrictions(_message.Message):
        __slots__ = ("currency_options", "first_time_transaction", "minimum_amount", "minimum_amount_currency")
        class CurrencyOptionsEntry(_message.Message):
            __slots__ = ("key", "value")
            KEY_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            key: str
            value: PromotionCode.Restrictions.CurrencyOptions
            def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[PromotionCode.Restrictions.CurrencyOptions, _Mapping]] = ...) -> None: ...
        class CurrencyOptions(_message.Message):
            __slots__ = ("minimum_amount",)
            MINIMUM_AMOUNT_FIELD_NUMBER: _ClassVar[int]
            minimum_amount: int
            def __init__(self, minimum_amount: _Optional[int] = ...) -> None: ...
        CURRENCY_OPTIONS_FIELD_NUMBER: _ClassVar[int]
        FIRST_TIME_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        MINIMUM_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        MINIMUM_AMOUNT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
        currency_options: _containers.MessageMap[str, PromotionCode.Restrictions.CurrencyOptions]
        first_time_transaction: bool
        minimum_amount: int
        minimum_amount_currency: str
        def __init__(self, currency_options: _Optional[_Mapping[str, PromotionCode.Restrictions.CurrencyOptions]] = ..., first_time_transaction: bool = ..., minimum_amount: _Optional[int] = ..., minimum_amount_currency: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MAX_REDEMPTIONS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_FIELD_NUMBER: _ClassVar[int]
    RESTRICTIONS_FIELD_NUMBER: _ClassVar[int]
    TIMES_REDEEMED_FIELD_NUMBER: _ClassVar[int]
    COUPON_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    code: str
    created: int
    customer: str
    customer_account: str
    expires_at: int
    livemode: bool
    max_redemptions: int
    metadata: _containers.ScalarMap[str, str]
    promotion: PromotionCode.Promotion
    restrictions: PromotionCode.Restrictions
    times_redeemed: int
    coupon: _coupon_pb2.Coupon
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., code: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., expires_at: _Optional[int] = ..., livemode: bool = ..., max_redemptions: _Optional[int] = ..., metadata: _Optional[_Mapping[str, str]] = ..., promotion: _Optional[_Union[PromotionCode.Promotion, _Mapping]] = ..., restrictions: _Optional[_Union[PromotionCode.Restrictions, _Mapping]] = ..., times_redeemed: _Optional[int] = ..., coupon: _Optional[_Union[_coupon_pb2.Coupon, _Mapping]] = ...) -> None: ...

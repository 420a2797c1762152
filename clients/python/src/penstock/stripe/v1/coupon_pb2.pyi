from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Coupon(_message.Message):
    __slots__ = ("id", "object", "amount_off", "applies_to", "created", "currency", "currency_options", "deleted", "duration", "duration_in_months", "livemode", "max_redemptions", "metadata", "name", "percent_off", "redeem_by", "times_redeemed", "valid")
    class CurrencyOptionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: Coupon.CurrencyOptions
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[Coupon.CurrencyOptions, _Mapping]] = ...) -> None: ...
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AppliesTo(_message.Message):
        __slots__ = ("products",)
        PRODUCTS_FIELD_NUMBER: _ClassVar[int]
        products: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, products: _Optional[_Iterable[str]] = ...) -> None: ...
    class CurrencyOptions(_message.Message):
        __slots__ = ("amount_off",)
        AMOUNT_OFF_FIELD_NUMBER: _ClassVar[int]
        amount_off: int
        def __init__(self, amount_off: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_OFF_FIELD_NUMBER: _ClassVar[int]
    APPLIES_TO_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    DURATION_IN_MONTHS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MAX_REDEMPTIONS_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PERCENT_OFF_FIELD_NUMBER: _ClassVar[int]
    REDEEM_BY_FIELD_NUMBER: _ClassVar[int]
    TIMES_REDEEMED_FIELD_NUMBER: _ClassVar[int]
    VALID_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount_off: int
    applies_to: Coupon.AppliesTo
    created: int
    currency: str
    currency_options: _containers.MessageMap[str, Coupon.CurrencyOptions]
    deleted: bool
    duration: str
    duration_in_months: int
    livemode: bool
    max_redemptions: int
    metadata: _containers.ScalarMap[str, str]
    name: str
    percent_off: float
    redeem_by: int
    times_redeemed: int
    valid: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount_off: _Optional[int] = ..., applies_to: _Optional[_Union[Coupon.AppliesTo, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., currency_options: _Optional[_Mapping[str, Coupon.CurrencyOptions]] = ..., deleted: bool = ..., duration: _Optional[str] = ..., duration_in_months: _Optional[int] = ..., livemode: bool = ..., max_redemptions: _Optional[int] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., percent_off: _Optional[float] = ..., redeem_by: _Optional[int] = ..., times_redeemed: _Optional[int] = ..., valid: bool = ...) -> None: ...

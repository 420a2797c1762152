from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TaxRate(_message.Message):
    __slots__ = ("id", "object", "active", "country", "created", "description", "display_name", "effective_percentage", "flat_amount", "inclusive", "jurisdiction", "jurisdiction_level", "livemode", "metadata", "percentage", "rate_type", "state", "tax_type")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class FlatAmount(_message.Message):
        __slots__ = ("amount", "currency")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_PERCENTAGE_FIELD_NUMBER: _ClassVar[int]
    FLAT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    INCLUSIVE_FIELD_NUMBER: _ClassVar[int]
    JURISDICTION_FIELD_NUMBER: _ClassVar[int]
    JURISDICTION_LEVEL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PERCENTAGE_FIELD_NUMBER: _ClassVar[int]
    RATE_TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    TAX_TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    country: str
    created: int
    description: str
    display_name: str
    effective_percentage: float
    flat_amount: TaxRate.FlatAmount
    inclusive: bool
    jurisdiction: str
    jurisdiction_level: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    percentage: float
    rate_type: str
    state: str
    tax_type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., country: _Optional[str] = ..., created: _Optional[int] = ..., description: _Optional[str] = ..., display_name: _Optional[str] = ..., effective_percentage: _Optional[float] = ..., flat_amount: _Optional[_Union[TaxRate.FlatAmount, _Mapping]] = ..., inclusive: bool = ..., jurisdiction: _Optional[str] = ..., jurisdiction_level: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., percentage: _Optional[float] = ..., rate_type: _Optional[str] = ..., state: _Optional[str] = ..., tax_type: _Optional[str] = ...) -> None: ...

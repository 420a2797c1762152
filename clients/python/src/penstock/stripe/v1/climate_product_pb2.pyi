from penstock.stripe.v1 import climate_supplier_pb2 as _climate_supplier_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ClimateProduct(_message.Message):
    __slots__ = ("id", "object", "created", "current_prices_per_metric_ton", "delivery_year", "livemode", "metric_tons_available", "name", "suppliers")
    class CurrentPricesPerMetricTonEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: ClimateProduct.CurrentPricesPerMetricTon
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[ClimateProduct.CurrentPricesPerMetricTon, _Mapping]] = ...) -> None: ...
    class CurrentPricesPerMetricTon(_message.Message):
        __slots__ = ("amount_fees", "amount_subtotal", "amount_total")
        AMOUNT_FEES_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
        AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
        amount_fees: int
        amount_subtotal: int
        amount_total: int
        def __init__(self, amount_fees: _Optional[int] = ..., amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PRICES_PER_METRIC_TON_FIELD_NUMBER: _ClassVar[int]
    DELIVERY_YEAR_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METRIC_TONS_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SUPPLIERS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    created: int
    current_prices_per_metric_ton: _containers.MessageMap[str, ClimateProduct.CurrentPricesPerMetricTon]
    delivery_year: int
    livemode: bool
    metric_tons_available: str
    name: str
    suppliers: _containers.RepeatedCompositeFieldContainer[_climate_supplier_pb2.ClimateSupplier]
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., created: _Optional[int] = ..., current_prices_per_metric_ton: _Optional[_Mapping[str, ClimateProduct.CurrentPricesPerMetricTon]] = ..., delivery_year: _Optional[int] = ..., livemode: bool = ..., metric_tons_available: _Optional[str] = ..., name: _Optional[str] = ..., suppliers: _Optional[_Iterable[_Union[_climate_supplier_pb2.ClimateSupplier, _Mapping]]] = ...) -> None: ...

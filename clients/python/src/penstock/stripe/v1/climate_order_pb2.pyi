from penstock.stripe.v1 import climate_supplier_pb2 as _climate_supplier_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ClimateOrder(_message.Message):
    __slots__ = ("id", "object", "amount_fees", "amount_subtotal", "amount_total", "beneficiary", "canceled_at", "cancellation_reason", "certificate", "confirmed_at", "created", "currency", "delayed_at", "delivered_at", "delivery_details", "expected_delivery_year", "livemode", "metadata", "metric_tons", "product", "product_substituted_at", "status")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Beneficiary(_message.Message):
        __slots__ = ("public_name",)
        PUBLIC_NAME_FIELD_NUMBER: _ClassVar[int]
        public_name: str
        def __init__(self, public_name: _Optional[str] = ...) -> None: ...
    class DeliveryDetails(_message.Message):
        __slots__ = ("delivered_at", "location", "metric_tons", "registry_url", "supplier")
        class Location(_message.Message):
            __slots__ = ("city", "country", "latitude", "longitude", "region")
            CITY_FIELD_NUMBER: _ClassVar[int]
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            LATITUDE_FIELD_NUMBER: _ClassVar[int]
            LONGITUDE_FIELD_NUMBER: _ClassVar[int]
            REGION_FIELD_NUMBER: _ClassVar[int]
            city: str
            country: str
            latitude: float
            longitude: float
            region: str
            def __init__(self, city: _Optional[str] = ..., country: _Optional[str] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., region: _Optional[str] = ...) -> None: ...
        DELIVERED_AT_FIELD_NUMBER: _ClassVar[int]
        LOCATION_FIELD_NUMBER: _ClassVar[int]
        METRIC_TONS_FIELD_NUMBER: _ClassVar[int]
        REGISTRY_URL_FIELD_NUMBER: _ClassVar[int]
        SUPPLIER_FIELD_NUMBER: _ClassVar[int]
        delivered_at: int
        location: ClimateOrder.DeliveryDetails.Location
        metric_tons: str
        registry_url: str
        supplier: _climate_supplier_pb2.ClimateSupplier
        def __init__(self, delivered_at: _Optional[int] = ..., location: _Optional[_Union[ClimateOrder.DeliveryDetails.Location, _Mapping]] = ..., metric_tons: _Optional[str] = ..., registry_url: _Optional[str] = ..., supplier: _Optional[_Union[_climate_supplier_pb2.ClimateSupplier, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FEES_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_SUBTOTAL_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_TOTAL_FIELD_NUMBER: _ClassVar[int]
    BENEFICIARY_FIELD_NUMBER: _ClassVar[int]
    CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
    CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_AT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELAYED_AT_FIELD_NUMBER: _ClassVar[int]
    DELIVERED_AT_FIELD_NUMBER: _ClassVar[int]
    DELIVERY_DETAILS_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_DELIVERY_YEAR_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    METRIC_TONS_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_SUBSTITUTED_AT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount_fees: int
    amount_subtotal: int
    amount_total: int
    beneficiary: ClimateOrder.Beneficiary
    canceled_at: int
    cancellation_reason: str
    certificate: str
    confirmed_at: int
    created: int
    currency: str
    delayed_at: int
    delivered_at: int
    delivery_details: _containers.RepeatedCompositeFieldContainer[ClimateOrder.DeliveryDetails]
    expected_delivery_year: int
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    metric_tons: str
    product: str
    product_substituted_at: int
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount_fees: _Optional[int] = ..., amount_subtotal: _Optional[int] = ..., amount_total: _Optional[int] = ..., beneficiary: _Optional[_Union[ClimateOrder.Beneficiary, _Mapping]] = ..., canceled_at: _Optional[int] = ..., cancellation_reason: _Optional[str] = ..., certificate: _Optional[str] = ..., confirmed_at: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., delayed_at: _Optional[int] = ..., delivered_at: _Optional[int] = ..., delivery_details: _Optional[_Iterable[_Union[ClimateOrder.DeliveryDetails, _Mapping]]] = ..., expected_delivery_year: _Optional[int] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., metric_tons: _Optional[str] = ..., product: _Optional[str] = ..., product_substituted_at: _Optional[int] = ..., status: _Optional[str] = ...) -> None: ...

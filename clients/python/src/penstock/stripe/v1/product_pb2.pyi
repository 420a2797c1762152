from penstock.stripe.v1 import sku_pb2 as _sku_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Product(_message.Message):
    __slots__ = ("id", "object", "active", "created", "default_price", "deleted", "description", "images", "livemode", "marketing_features", "metadata", "name", "package_dimensions", "shippable", "statement_descriptor", "tax_code", "tax_details", "type", "unit_label", "updated", "url", "features", "attributes", "caption", "deactivate_on", "skus")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class MarketingFeatures(_message.Message):
        __slots__ = ("name",)
        NAME_FIELD_NUMBER: _ClassVar[int]
        name: str
        def __init__(self, name: _Optional[str] = ...) -> None: ...
    class PackageDimensions(_message.Message):
        __slots__ = ("height", "length", "weight", "width")
        HEIGHT_FIELD_NUMBER: _ClassVar[int]
        LENGTH_FIELD_NUMBER: _ClassVar[int]
        WEIGHT_FIELD_NUMBER: _ClassVar[int]
        WIDTH_FIELD_NUMBER: _ClassVar[int]
        height: float
        length: float
        weight: float
        width: float
        def __init__(self, height: _Optional[float] = ..., length: _Optional[float] = ..., weight: _Optional[float] = ..., width: _Optional[float] = ...) -> None: ...
    class TaxDetails(_message.Message):
        __slots__ = ("performance_location", "tax_code")
        PERFORMANCE_LOCATION_FIELD_NUMBER: _ClassVar[int]
        TAX_CODE_FIELD_NUMBER: _ClassVar[int]
        performance_location: str
        tax_code: str
        def __init__(self, performance_location: _Optional[str] = ..., tax_code: _Optional[str] = ...) -> None: ...
    class Features(_message.Message):
        __slots__ = ("name",)
        NAME_FIELD_NUMBER: _ClassVar[int]
        name: str
        def __init__(self, name: _Optional[str] = ...) -> None: ...
    class Skus(_message.Message):
        __slots__ = ("data", "object", "has_more", "url", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_sku_pb2.Sku]
        object: str
        has_more: bool
        url: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_sku_pb2.Sku, _Mapping]]] = ..., object: _Optional[str] = ..., has_more: bool = ..., url: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_PRICE_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    IMAGES_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MARKETING_FEATURES_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PACKAGE_DIMENSIONS_FIELD_NUMBER: _ClassVar[int]
    SHIPPABLE_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    TAX_CODE_FIELD_NUMBER: _ClassVar[int]
    TAX_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_LABEL_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    FEATURES_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    CAPTION_FIELD_NUMBER: _ClassVar[int]
    DEACTIVATE_ON_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    created: int
    default_price: str
    deleted: bool
    description: str
    images: _containers.RepeatedScalarFieldContainer[str]
    livemode: bool
    marketing_features: _containers.RepeatedCompositeFieldContainer[Product.MarketingFeatures]
    metadata: _containers.ScalarMap[str, str]
    name: str
    package_dimensions: Product.PackageDimensions
    shippable: bool
    statement_descriptor: str
    tax_code: str
    tax_details: Product.TaxDetails
    type: str
    unit_label: str
    updated: int
    url: str
    features: _containers.RepeatedCompositeFieldContainer[Product.Features]
    attributes: _containers.RepeatedScalarFieldContainer[str]
    caption: str
    deactivate_on: _containers.RepeatedScalarFieldContainer[str]
    skus: Product.Skus
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., created: _Optional[int] = ..., default_price: _Optional[str] = ..., deleted: bool = ..., description: _Optional[str] = ..., images: _Optional[_Iterable[str]] = ..., livemode: bool = ..., marketing_features: _Optional[_Iterable[_Union[Product.MarketingFeatures, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., package_dimensions: _Optional[_Union[Product.PackageDimensions, _Mapping]] = ..., shippable: bool = ..., statement_descriptor: _Optional[str] = ..., tax_code: _Optional[str] = ..., tax_details: _Optional[_Union[Product.TaxDetails, _Mapping]] = ..., type: _Optional[str] = ..., unit_label: _Optional[str] = ..., updated: _Optional[int] = ..., url: _Optional[str] = ..., features: _Optional[_Iterable[_Union[Product.Features, _Mapping]]] = ..., attributes: _Optional[_Iterable[str]] = ..., caption: _Optional[str] = ..., deactivate_on: _Optional[_Iterable[str]] = ..., skus: _Optional[_Union[Product.Skus, _Mapping]] = ...) -> None: ...

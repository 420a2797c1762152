from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Sku(_message.Message):
    __slots__ = ("id", "object", "active", "attributes", "created", "currency", "deleted", "image", "inventory", "livemode", "metadata", "package_dimensions", "price", "product", "updated")
    class AttributesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Inventory(_message.Message):
        __slots__ = ("quantity", "type", "value")
        QUANTITY_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        quantity: int
        type: str
        value: str
        def __init__(self, quantity: _Optional[int] = ..., type: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
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
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    INVENTORY_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PACKAGE_DIMENSIONS_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active: bool
    attributes: _containers.ScalarMap[str, str]
    created: int
    currency: str
    deleted: bool
    image: str
    inventory: Sku.Inventory
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    package_dimensions: Sku.PackageDimensions
    price: int
    product: str
    updated: int
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active: bool = ..., attributes: _Optional[_Mapping[str, str]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., deleted: bool = ..., image: _Optional[str] = ..., inventory: _Optional[_Union[Sku.Inventory, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., package_dimensions: _Optional[_Union[Sku.PackageDimensions, _Mapping]] = ..., price: _Optional[int] = ..., product: _Optional[str] = ..., updated: _Optional[int] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ClimateSupplier(_message.Message):
    __slots__ = ("id", "object", "info_url", "livemode", "locations", "name", "removal_pathway")
    class Locations(_message.Message):
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
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    INFO_URL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMOVAL_PATHWAY_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    info_url: str
    livemode: bool
    locations: _containers.RepeatedCompositeFieldContainer[ClimateSupplier.Locations]
    name: str
    removal_pathway: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., info_url: _Optional[str] = ..., livemode: bool = ..., locations: _Optional[_Iterable[_Union[ClimateSupplier.Locations, _Mapping]]] = ..., name: _Optional[str] = ..., removal_pathway: _Optional[str] = ...) -> None: ...

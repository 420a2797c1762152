from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Review(_message.Message):
    __slots__ = ("id", "object", "billing_zip", "charge", "closed_reason", "created", "ip_address", "ip_address_location", "livemode", "open", "opened_reason", "payment_intent", "reason", "session")
    class IpAddressLocation(_message.Message):
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
    class Session(_message.Message):
        __slots__ = ("browser", "device", "platform", "version")
        BROWSER_FIELD_NUMBER: _ClassVar[int]
        DEVICE_FIELD_NUMBER: _ClassVar[int]
        PLATFORM_FIELD_NUMBER: _ClassVar[int]
        VERSION_FIELD_NUMBER: _ClassVar[int]
        browser: str
        device: str
        platform: str
        version: str
        def __init__(self, browser: _Optional[str] = ..., device: _Optional[str] = ..., platform: _Optional[str] = ..., version: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    BILLING_ZIP_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CLOSED_REASON_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    IP_ADDRESS_LOCATION_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    OPENED_REASON_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    billing_zip: str
    charge: str
    closed_reason: str
    created: int
    ip_address: str
    ip_address_location: Review.IpAddressLocation
    livemode: bool
    open: bool
    opened_reason: str
    payment_intent: str
    reason: str
    session: Review.Session
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., billing_zip: _Optional[str] = ..., charge: _Optional[str] = ..., closed_reason: _Optional[str] = ..., created: _Optional[int] = ..., ip_address: _Optional[str] = ..., ip_address_location: _Optional[_Union[Review.IpAddressLocation, _Mapping]] = ..., livemode: bool = ..., open: bool = ..., opened_reason: _Optional[str] = ..., payment_intent: _Optional[str] = ..., reason: _Optional[str] = ..., session: _Optional[_Union[Review.Session, _Mapping]] = ...) -> None: ...

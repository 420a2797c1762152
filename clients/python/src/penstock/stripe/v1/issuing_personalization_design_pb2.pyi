from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingPersonalizationDesign(_message.Message):
    __slots__ = ("id", "object", "card_logo", "carrier_text", "created", "livemode", "lookup_key", "metadata", "name", "physical_bundle", "preferences", "rejection_reasons", "status")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class CarrierText(_message.Message):
        __slots__ = ("footer_body", "footer_title", "header_body", "header_title")
        FOOTER_BODY_FIELD_NUMBER: _ClassVar[int]
        FOOTER_TITLE_FIELD_NUMBER: _ClassVar[int]
        HEADER_BODY_FIELD_NUMBER: _ClassVar[int]
        HEADER_TITLE_FIELD_NUMBER: _ClassVar[int]
        footer_body: str
        footer_title: str
        header_body: str
        header_title: str
        def __init__(self, footer_body: _Optional[str] = ..., footer_title: _Optional[str] = ..., header_body: _Optional[str] = ..., header_title: _Optional[str] = ...) -> None: ...
    class Preferences(_message.Message):
        __slots__ = ("is_default", "is_platform_default")
        IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
        IS_PLATFORM_DEFAULT_FIELD_NUMBER: _ClassVar[int]
        is_default: bool
        is_platform_default: bool
        def __init__(self, is_default: bool = ..., is_platform_default: bool = ...) -> None: ...
    class RejectionReasons(_message.Message):
        __slots__ = ("card_logo", "carrier_text")
        CARD_LOGO_FIELD_NUMBER: _ClassVar[int]
        CARRIER_TEXT_FIELD_NUMBER: _ClassVar[int]
        card_logo: _containers.RepeatedScalarFieldContainer[str]
        carrier_text: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, card_logo: _Optional[_Iterable[str]] = ..., carrier_text: _Optional[_Iterable[str]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CARD_LOGO_FIELD_NUMBER: _ClassVar[int]
    CARRIER_TEXT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOOKUP_KEY_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHYSICAL_BUNDLE_FIELD_NUMBER: _ClassVar[int]
    PREFERENCES_FIELD_NUMBER: _ClassVar[int]
    REJECTION_REASONS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    card_logo: str
    carrier_text: IssuingPersonalizationDesign.CarrierText
    created: int
    livemode: bool
    lookup_key: str
    metadata: _containers.ScalarMap[str, str]
    name: str
    physical_bundle: str
    preferences: IssuingPersonalizationDesign.Preferences
    rejection_reasons: IssuingPersonalizationDesign.RejectionReasons
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., card_logo: _Optional[str] = ..., carrier_text: _Optional[_Union[IssuingPersonalizationDesign.CarrierText, _Mapping]] = ..., created: _Optional[int] = ..., livemode: bool = ..., lookup_key: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., physical_bundle: _Optional[str] = ..., preferences: _Optional[_Union[IssuingPersonalizationDesign.Preferences, _Mapping]] = ..., rejection_reasons: _Optional[_Union[IssuingPersonalizationDesign.RejectionReasons, _Mapping]] = ..., status: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Card(_message.Message):
    __slots__ = ("id", "object", "account", "address_city", "address_country", "address_line1", "address_line1_check", "address_line2", "address_state", "address_zip", "address_zip_check", "allow_redisplay", "available_payout_methods", "brand", "country", "currency", "customer", "cvc_check", "default_for_currency", "deleted", "description", "dynamic_last4", "exp_month", "exp_year", "fingerprint", "funding", "iin", "issuer", "last4", "metadata", "name", "networks", "regulated_status", "status", "tokenization_method", "recipient")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Networks(_message.Message):
        __slots__ = ("preferred",)
        PREFERRED_FIELD_NUMBER: _ClassVar[int]
        preferred: str
        def __init__(self, preferred: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_CITY_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_COUNTRY_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE1_CHECK_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE2_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_STATE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_ZIP_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_ZIP_CHECK_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REDISPLAY_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_PAYOUT_METHODS_FIELD_NUMBER: _ClassVar[int]
    BRAND_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CVC_CHECK_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_FOR_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DYNAMIC_LAST4_FIELD_NUMBER: _ClassVar[int]
    EXP_MONTH_FIELD_NUMBER: _ClassVar[int]
    EXP_YEAR_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    FUNDING_FIELD_NUMBER: _ClassVar[int]
    IIN_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    LAST4_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NETWORKS_FIELD_NUMBER: _ClassVar[int]
    REGULATED_STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TOKENIZATION_METHOD_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    address_city: str
    address_country: str
    address_line1: str
    address_line1_check: str
    address_line2: str
    address_state: str
    address_zip: str
    address_zip_check: str
    allow_redisplay: str
    available_payout_methods: _containers.RepeatedScalarFieldContainer[str]
    brand: str
    country: str
    currency: str
    customer: str
    cvc_check: str
    default_for_currency: bool
    deleted: bool
    description: str
    dynamic_last4: str
    exp_month: int
    exp_year: int
    fingerprint: str
    funding: str
    iin: str
    issuer: str
    last4: str
    metadata: _containers.ScalarMap[str, str]
    name: str
    networks: Card.Networks
    regulated_status: str
    status: str
    tokenization_method: str
    recipient: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., address_city: _Optional[str] = ..., address_country: _Optional[str] = ..., address_line1: _Optional[str] = ..., address_line1_check: _Optional[str] = ..., address_line2: _Optional[str] = ..., address_state: _Optional[str] = ..., address_zip: _Optional[str] = ..., address_zip_check: _Optional[str] = ..., allow_redisplay: _Optional[str] = ..., available_payout_methods: _Optional[_Iterable[str]] = ..., brand: _Optional[str] = ..., country: _Optional[str] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., cvc_check: _Optional[str] = ..., default_for_currency: bool = ..., deleted: bool = ..., description: _Optional[str] = ..., dynamic_last4: _Optional[str] = ..., exp_month: _Optional[int] = ..., exp_year: _Optional[int] = ..., fingerprint: _Optional[str] = ..., funding: _Optional[str] = ..., iin: _Optional[str] = ..., issuer: _Optional[str] = ..., last4: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., networks: _Optional[_Union[Card.Networks, _Mapping]] = ..., regulated_status: _Optional[str] = ..., status: _Optional[str] = ..., tokenization_method: _Optional[str] = ..., recipient: _Optional[str] = ...) -> None: ...

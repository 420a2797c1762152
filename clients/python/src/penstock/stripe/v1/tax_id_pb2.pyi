from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TaxId(_message.Message):
    __slots__ = ("id", "object", "country", "created", "customer", "customer_account", "deleted", "livemode", "owner", "type", "value", "verification")
    class Owner(_message.Message):
        __slots__ = ("account", "application", "customer", "customer_account", "type")
        ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        APPLICATION_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        account: str
        application: str
        customer: str
        customer_account: str
        type: str
        def __init__(self, account: _Optional[str] = ..., application: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class Verification(_message.Message):
        __slots__ = ("status", "verified_address", "verified_name")
        STATUS_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
        status: str
        verified_address: str
        verified_name: str
        def __init__(self, status: _Optional[str] = ..., verified_address: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    country: str
    created: int
    customer: str
    customer_account: str
    deleted: bool
    livemode: bool
    owner: TaxId.Owner
    type: str
    value: str
    verification: TaxId.Verification
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., country: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., deleted: bool = ..., livemode: bool = ..., owner: _Optional[_Union[TaxId.Owner, _Mapping]] = ..., type: _Optional[str] = ..., value: _Optional[str] = ..., verification: _Optional[_Union[TaxId.Verification, _Mapping]] = ...) -> None: ...

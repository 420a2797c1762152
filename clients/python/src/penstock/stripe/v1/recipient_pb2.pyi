from penstock.stripe.v1 import bank_account_pb2 as _bank_account_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Recipient(_message.Message):
    __slots__ = ("id", "object", "active_account", "cards", "created", "default_card", "deleted", "description", "email", "livemode", "metadata", "migrated_to", "name", "rolled_back_from", "type", "verified")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Cards(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_card_pb2.Card]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_card_pb2.Card, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CARDS_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CARD_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    MIGRATED_TO_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLLED_BACK_FROM_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    active_account: _bank_account_pb2.BankAccount
    cards: Recipient.Cards
    created: int
    default_card: str
    deleted: bool
    description: str
    email: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    migrated_to: str
    name: str
    rolled_back_from: str
    type: str
    verified: bool
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., active_account: _Optional[_Union[_bank_account_pb2.BankAccount, _Mapping]] = ..., cards: _Optional[_Union[Recipient.Cards, _Mapping]] = ..., created: _Optional[int] = ..., default_card: _Optional[str] = ..., deleted: bool = ..., description: _Optional[str] = ..., email: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., migrated_to: _Optional[str] = ..., name: _Optional[str] = ..., rolled_back_from: _Optional[str] = ..., type: _Optional[str] = ..., verified: bool = ...) -> None: ...

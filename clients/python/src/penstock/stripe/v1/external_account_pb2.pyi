from penstock.stripe.v1 import bank_account_pb2 as _bank_account_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ExternalAccount(_message.Message):
    __slots__ = ("bank_account", "card")
    BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    bank_account: _bank_account_pb2.BankAccount
    card: _card_pb2.Card
    def __init__(self, bank_account: _Optional[_Union[_bank_account_pb2.BankAccount, _Mapping]] = ..., card: _Optional[_Union[_card_pb2.Card, _Mapping]] = ...) -> None: ...

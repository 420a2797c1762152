from penstock.stripe.v1 import account_pb2 as _account_pb2
from penstock.stripe.v1 import alipay_account_pb2 as _alipay_account_pb2
from penstock.stripe.v1 import bank_account_pb2 as _bank_account_pb2
from penstock.stripe.v1 import bitcoin_receiver_pb2 as _bitcoin_receiver_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.stripe.v1 import source_pb2 as _source_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CustomerSource(_message.Message):
    __slots__ = ("bank_account", "card", "account", "source", "alipay_account", "bitcoin_receiver")
    BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ALIPAY_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    BITCOIN_RECEIVER_FIELD_NUMBER: _ClassVar[int]
    bank_account: _bank_account_pb2.BankAccount
    card: _card_pb2.Card
    account: _account_pb2.Account
    source: _source_pb2.Source
    alipay_account: _alipay_account_pb2.AlipayAccount
    bitcoin_receiver: _bitcoin_receiver_pb2.BitcoinReceiver
    def __init__(self, bank_account: _Optional[_Union[_bank_account_pb2.BankAccount, _Mapping]] = ..., card: _Optional[_Union[_card_pb2.Card, _Mapping]] = ..., account: _Optional[_Union[_account_pb2.Account, _Mapping]] = ..., source: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., alipay_account: _Optional[_Union[_alipay_account_pb2.AlipayAccount, _Mapping]] = ..., bitcoin_receiver: _Optional[_Union[_bitcoin_receiver_pb2.BitcoinReceiver, _Mapping]] = ...) -> None: ...

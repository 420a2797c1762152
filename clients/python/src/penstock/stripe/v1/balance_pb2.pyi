from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Balance(_message.Message):
    __slots__ = ("object", "available", "connect_reserved", "instant_available", "issuing", "livemode", "pending", "refund_and_dispute_prefunding")
    class Available(_message.Message):
        __slots__ = ("amount", "currency", "source_types")
        class SourceTypes(_message.Message):
            __slots__ = ("bank_account", "card", "fpx")
            BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            CARD_FIELD_NUMBER: _ClassVar[int]
            FPX_FIELD_NUMBER: _ClassVar[int]
            bank_account: int
            card: int
            fpx: int
            def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        source_types: Balance.Available.SourceTypes
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.Available.SourceTypes, _Mapping]] = ...) -> None: ...
    class ConnectReserved(_message.Message):
        __slots__ = ("amount", "currency", "source_types")
        class SourceTypes(_message.Message):
            __slots__ = ("bank_account", "card", "fpx")
            BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            CARD_FIELD_NUMBER: _ClassVar[int]
            FPX_FIELD_NUMBER: _ClassVar[int]
            bank_account: int
            card: int
            fpx: int
            def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        source_types: Balance.ConnectReserved.SourceTypes
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.ConnectReserved.SourceTypes, _Mapping]] = ...) -> None: ...
    class InstantAvailable(_message.Message):
        __slots__ = ("amount", "currency", "net_available", "source_types")
        class NetAvailable(_message.Message):
            __slots__ = ("amount", "destination", "source_types")
            class SourceTypes(_message.Message):
                __slots__ = ("bank_account", "card", "fpx")
                BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                CARD_FIELD_NUMBER: _ClassVar[int]
                FPX_FIELD_NUMBER: _ClassVar[int]
                bank_account: int
                card: int
                fpx: int
                def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            DESTINATION_FIELD_NUMBER: _ClassVar[int]
            SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
            amount: int
            destination: str
            source_types: Balance.InstantAvailable.NetAvailable.SourceTypes
            def __init__(self, amount: _Optional[int] = ..., destination: _Optional[str] = ..., source_types: _Optional[_Union[Balance.InstantAvailable.NetAvailable.SourceTypes, _Mapping]] = ...) -> None: ...
        class SourceTypes(_message.Message):
            __slots__ = ("bank_account", "card", "fpx")
            BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            CARD_FIELD_NUMBER: _ClassVar[int]
            FPX_FIELD_NUMBER: _ClassVar[int]
            bank_account: int
            card: int
            fpx: int
            def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        NET_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
        SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        net_available: _containers.RepeatedCompositeFieldContainer[Balance.InstantAvailable.NetAvailable]
        source_types: Balance.InstantAvailable.SourceTypes
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., net_available: _Optional[_Iterable[_Union[Balance.InstantAvailable.NetAvailable, _Mapping]]] = ..., source_types: _Optional[_Union[Balance.InstantAvailable.SourceTypes, _Mapping]] = ...) -> None: ...
    class Issuing(_message.Message):
        __slots__ = ("available",)
        class Available(_message.Message):
            __slots__ = ("amount", "currency", "source_types")
            class SourceTypes(_message.Message):
                __slots__ = ("bank_account", "card", "fpx")
                BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                CARD_FIELD_NUMBER: _ClassVar[int]
                FPX_FIELD_NUMBER: _ClassVar[int]
                bank_account: int
                card: int
                fpx: int
                def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            source_types: Balance.Issuing.Available.SourceTypes
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.Issuing.Available.SourceTypes, _Mapping]] = ...) -> None: ...
        AVAILABLE_FIELD_NUMBER: _ClassVar[int]
        available: _containers.RepeatedCompositeFieldContainer[Balance.Issuing.Available]
        def __init__(self, available: _Optional[_Iterable[_Union[Balance.Issuing.Available, _Mapping]]] = ...) -> None: ...
    class Pending(_message.Message):
        __slots__ = ("amount", "currency", "source_types")
        class SourceTypes(_message.Message):
            __slots__ = ("bank_account", "card", "fpx")
            BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
            CARD_FIELD_NUMBER: _ClassVar[int]
            FPX_FIELD_NUMBER: _ClassVar[int]
            bank_account: int
            card: int
            fpx: int
            def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        CURRENCY_FIELD_NUMBER: _ClassVar[int]
        SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
        amount: int
        currency: str
        source_types: Balance.Pending.SourceTypes
        def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.Pending.SourceTypes, _Mapping]] = ...) -> None: ...
    class RefundAndDisputePrefunding(_message.Message):
        __slots__ = ("available", "pending")
        class Available(_message.Message):
            __slots__ = ("amount", "currency", "source_types")
            class SourceTypes(_message.Message):
                __slots__ = ("bank_account", "card", "fpx")
                BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                CARD_FIELD_NUMBER: _ClassVar[int]
                FPX_FIELD_NUMBER: _ClassVar[int]
                bank_account: int
                card: int
                fpx: int
                def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            source_types: Balance.RefundAndDisputePrefunding.Available.SourceTypes
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.RefundAndDisputePrefunding.Available.SourceTypes, _Mapping]] = ...) -> None: ...
        class Pending(_message.Message):
            __slots__ = ("amount", "currency", "source_types")
            class SourceTypes(_message.Message):
                __slots__ = ("bank_account", "card", "fpx")
                BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
                CARD_FIELD_NUMBER: _ClassVar[int]
                FPX_FIELD_NUMBER: _ClassVar[int]
                bank_account: int
                card: int
                fpx: int
                def __init__(self, bank_account: _Optional[int] = ..., card: _Optional[int] = ..., fpx: _Optional[int] = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CURRENCY_FIELD_NUMBER: _ClassVar[int]
            SOURCE_TYPES_FIELD_NUMBER: _ClassVar[int]
            amount: int
            currency: str
            source_types: Balance.RefundAndDisputePrefunding.Pending.SourceTypes
            def __init__(self, amount: _Optional[int] = ..., currency: _Optional[str] = ..., source_types: _Optional[_Union[Balance.RefundAndDisputePrefunding.Pending.SourceTypes, _Mapping]] = ...) -> None: ...
        AVAILABLE_FIELD_NUMBER: _ClassVar[int]
        PENDING_FIELD_NUMBER: _ClassVar[int]
        available: _containers.RepeatedCompositeFieldContainer[Balance.RefundAndDisputePrefunding.Available]
        pending: _containers.RepeatedCompositeFieldContainer[Balance.RefundAndDisputePrefunding.Pending]
        def __init__(self, available: _Optional[_Iterable[_Union[Balance.RefundAndDisputePrefunding.Available, _Mapping]]] = ..., pending: _Optional[_Iterable[_Union[Balance.RefundAndDisputePrefunding.Pending, _Mapping]]] = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    CONNECT_RESERVED_FIELD_NUMBER: _ClassVar[int]
    INSTANT_AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    ISSUING_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    PENDING_FIELD_NUMBER: _ClassVar[int]
    REFUND_AND_DISPUTE_PREFUNDING_FIELD_NUMBER: _ClassVar[int]
    object: str
    available: _containers.RepeatedCompositeFieldContainer[Balance.Available]
    connect_reserved: _containers.RepeatedCompositeFieldContainer[Balance.ConnectReserved]
    instant_available: _containers.RepeatedCompositeFieldContainer[Balance.InstantAvailable]
    issuing: Balance.Issuing
    livemode: bool
    pending: _containers.RepeatedCompositeFieldContainer[Balance.Pending]
    refund_and_dispute_prefunding: Balance.RefundAndDisputePrefunding
    def __init__(self, object: _Optional[str] = ..., available: _Optional[_Iterable[_Union[Balance.Available, _Mapping]]] = ..., connect_reserved: _Optional[_Iterable[_Union[Balance.ConnectReserved, _Mapping]]] = ..., instant_available: _Optional[_Iterable[_Union[Balance.InstantAvailable, _Mapping]]] = ..., issuing: _Optional[_Union[Balance.Issuing, _Mapping]] = ..., livemode: bool = ..., pending: _Optional[_Iterable[_Union[Balance.Pending, _Mapping]]] = ..., refund_and_dispute_prefunding: _Optional[_Union[Balance.RefundAndDisputePrefunding, _Mapping]] = ...) -> None: ...

from penstock.stripe.v1 import source_pb2 as _source_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SourceMandateNotification(_message.Message):
    __slots__ = ("id", "object", "acss_debit", "amount", "bacs_debit", "created", "livemode", "reason", "sepa_debit", "source", "status", "type")
    class AcssDebit(_message.Message):
        __slots__ = ("statement_descriptor",)
        STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
        statement_descriptor: str
        def __init__(self, statement_descriptor: _Optional[str] = ...) -> None: ...
    class BacsDebit(_message.Message):
        __slots__ = ("last4",)
        LAST4_FIELD_NUMBER: _ClassVar[int]
        last4: str
        def __init__(self, last4: _Optional[str] = ...) -> None: ...
    class SepaDebit(_message.Message):
        __slots__ = ("creditor_identifier", "last4", "mandate_reference")
        CREDITOR_IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
        LAST4_FIELD_NUMBER: _ClassVar[int]
        MANDATE_REFERENCE_FIELD_NUMBER: _ClassVar[int]
        creditor_identifier: str
        last4: str
        mandate_reference: str
        def __init__(self, creditor_identifier: _Optional[str] = ..., last4: _Optional[str] = ..., mandate_reference: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACSS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BACS_DEBIT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SEPA_DEBIT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    acss_debit: SourceMandateNotification.AcssDebit
    amount: int
    bacs_debit: SourceMandateNotification.BacsDebit
    created: int
    livemode: bool
    reason: str
    sepa_debit: SourceMandateNotification.SepaDebit
    source: _source_pb2.Source
    status: str
    type: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., acss_debit: _Optional[_Union[SourceMandateNotification.AcssDebit, _Mapping]] = ..., amount: _Optional[int] = ..., bacs_debit: _Optional[_Union[SourceMandateNotification.BacsDebit, _Mapping]] = ..., created: _Optional[int] = ..., livemode: bool = ..., reason: _Optional[str] = ..., sepa_debit: _Optional[_Union[SourceMandateNotification.SepaDebit, _Mapping]] = ..., source: _Optional[_Union[_source_pb2.Source, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

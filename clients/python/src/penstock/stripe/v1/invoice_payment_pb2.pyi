from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class InvoicePayment(_message.Message):
    __slots__ = ("id", "object", "amount_paid", "amount_requested", "created", "currency", "invoice", "is_default", "livemode", "payment", "status", "status_transitions")
    class Payment(_message.Message):
        __slots__ = ("charge", "payment_intent", "payment_record", "type")
        CHARGE_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        PAYMENT_RECORD_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        charge: str
        payment_intent: str
        payment_record: str
        type: str
        def __init__(self, charge: _Optional[str] = ..., payment_intent: _Optional[str] = ..., payment_record: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("canceled_at", "paid_at")
        CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
        PAID_AT_FIELD_NUMBER: _ClassVar[int]
        canceled_at: int
        paid_at: int
        def __init__(self, canceled_at: _Optional[int] = ..., paid_at: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_PAID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_REQUESTED_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount_paid: int
    amount_requested: int
    created: int
    currency: str
    invoice: str
    is_default: bool
    livemode: bool
    payment: InvoicePayment.Payment
    status: str
    status_transitions: InvoicePayment.StatusTransitions
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount_paid: _Optional[int] = ..., amount_requested: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., invoice: _Optional[str] = ..., is_default: bool = ..., livemode: bool = ..., payment: _Optional[_Union[InvoicePayment.Payment, _Mapping]] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[InvoicePayment.StatusTransitions, _Mapping]] = ...) -> None: ...

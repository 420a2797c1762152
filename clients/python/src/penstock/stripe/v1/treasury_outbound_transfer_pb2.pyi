from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryOutboundTransfer(_message.Message):
    __slots__ = ("id", "object", "amount", "cancelable", "created", "currency", "description", "destination_payment_method", "destination_payment_method_details", "expected_arrival_date", "financial_account", "hosted_regulatory_receipt_url", "livemode", "metadata", "returned_details", "statement_descriptor", "status", "status_transitions", "tracking_details", "transaction")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class DestinationPaymentMethodDetails(_message.Message):
        __slots__ = ("billing_details", "financial_account", "type", "us_bank_account")
        class BillingDetails(_message.Message):
            __slots__ = ("address", "email", "name")
            ADDRESS_FIELD_NUMBER: _ClassVar[int]
            EMAIL_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            address: _address_pb2.Address
            email: str
            name: str
            def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...
        class FinancialAccount(_message.Message):
            __slots__ = ("id", "network")
            ID_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            id: str
            network: str
            def __init__(self, id: _Optional[str] = ..., network: _Optional[str] = ...) -> None: ...
        class UsBankAccount(_message.Message):
            __slots__ = ("account_holder_type", "account_type", "bank_name", "fingerprint", "last4", "mandate", "network", "routing_number")
            ACCOUNT_HOLDER_TYPE_FIELD_NUMBER: _ClassVar[int]
            ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            MANDATE_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            account_holder_type: str
            account_type: str
            bank_name: str
            fingerprint: str
            last4: str
            mandate: str
            network: str
            routing_number: str
            def __init__(self, account_holder_type: _Optional[str] = ..., account_type: _Optional[str] = ..., bank_name: _Optional[str] = ..., fingerprint: _Optional[str] = ..., last4: _Optional[str] = ..., mandate: _Optional[str] = ..., network: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
        BILLING_DETAILS_FIELD_NUMBER: _ClassVar[int]
        FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        billing_details: TreasuryOutboundTransfer.DestinationPaymentMethodDetails.BillingDetails
        financial_account: TreasuryOutboundTransfer.DestinationPaymentMethodDetails.FinancialAccount
        type: str
        us_bank_account: TreasuryOutboundTransfer.DestinationPaymentMethodDetails.UsBankAccount
        def __init__(self, billing_details: _Optional[_Union[TreasuryOutboundTransfer.DestinationPaymentMethodDetails.BillingDetails, _Mapping]] = ..., financial_account: _Optional[_Union[TreasuryOutboundTransfer.DestinationPaymentMethodDetails.FinancialAccount, _Mapping]] = ..., type: _Optional[str] = ..., us_bank_account: _Optional[_Union[TreasuryOutboundTransfer.DestinationPaymentMethodDetails.UsBankAccount, _Mapping]] = ...) -> None: ...
    class ReturnedDetails(_message.Message):
        __slots__ = ("code", "transaction")
        CODE_FIELD_NUMBER: _ClassVar[int]
        TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        code: str
        transaction: str
        def __init__(self, code: _Optional[str] = ..., transaction: _Optional[str] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("canceled_at", "failed_at", "posted_at", "returned_at")
        CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
        FAILED_AT_FIELD_NUMBER: _ClassVar[int]
        POSTED_AT_FIELD_NUMBER: _ClassVar[int]
        RETURNED_AT_FIELD_NUMBER: _ClassVar[int]
        canceled_at: int
        failed_at: int
        posted_at: int
        returned_at: int
        def __init__(self, canceled_at: _Optional[int] = ..., failed_at: _Optional[int] = ..., posted_at: _Optional[int] = ..., returned_at: _Optional[int] = ...) -> None: ...
    class TrackingDetails(_message.Message):
        __slots__ = ("ach", "type", "us_domestic_wire")
        class Ach(_message.Message):
            __slots__ = ("trace_id",)
            TRACE_ID_FIELD_NUMBER: _ClassVar[int]
            trace_id: str
            def __init__(self, trace_id: _Optional[str] = ...) -> None: ...
        class UsDomesticWire(_message.Message):
            __slots__ = ("chips", "imad", "omad")
            CHIPS_FIELD_NUMBER: _ClassVar[int]
            IMAD_FIELD_NUMBER: _ClassVar[int]
            OMAD_FIELD_NUMBER: _ClassVar[int]
            chips: str
            imad: str
            omad: str
            def __init__(self, chips: _Optional[str] = ..., imad: _Optional[str] = ..., omad: _Optional[str] = ...) -> None: ...
        ACH_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        US_DOMESTIC_WIRE_FIELD_NUMBER: _ClassVar[int]
        ach: TreasuryOutboundTransfer.TrackingDetails.Ach
        type: str
        us_domestic_wire: TreasuryOutboundTransfer.TrackingDetails.UsDomesticWire
        def __init__(self, ach: _Optional[_Union[TreasuryOutboundTransfer.TrackingDetails.Ach, _Mapping]] = ..., type: _Optional[str] = ..., us_domestic_wire: _Optional[_Union[TreasuryOutboundTransfer.TrackingDetails.UsDomesticWire, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CANCELABLE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_ARRIVAL_DATE_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    HOSTED_REGULATORY_RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    RETURNED_DETAILS_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    TRACKING_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str
    destination_payment_method: str
    destination_payment_method_details: TreasuryOutboundTransfer.DestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    returned_details: TreasuryOutboundTransfer.ReturnedDetails
    statement_descriptor: str
    status: str
    status_transitions: TreasuryOutboundTransfer.StatusTransitions
    tracking_details: TreasuryOutboundTransfer.TrackingDetails
    transaction: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., cancelable: bool = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., destination_payment_method: _Optional[str] = ..., destination_payment_method_details: _Optional[_Union[TreasuryOutboundTransfer.DestinationPaymentMethodDetails, _Mapping]] = ..., expected_arrival_date: _Optional[int] = ..., financial_account: _Optional[str] = ..., hosted_regulatory_receipt_url: _Optional[str] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., returned_details: _Optional[_Union[TreasuryOutboundTransfer.ReturnedDetails, _Mapping]] = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[TreasuryOutboundTransfer.StatusTransitions, _Mapping]] = ..., tracking_details: _Optional[_Union[TreasuryOutboundTransfer.TrackingDetails, _Mapping]] = ..., transaction: _Optional[str] = ...) -> None: ...

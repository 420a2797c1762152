from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryInboundTransfer(_message.Message):
    __slots__ = ("id", "object", "amount", "cancelable", "created", "currency", "description", "failure_details", "financial_account", "hosted_regulatory_receipt_url", "linked_flows", "livemode", "metadata", "origin_payment_method", "origin_payment_method_details", "returned", "statement_descriptor", "status", "status_transitions", "transaction")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class FailureDetails(_message.Message):
        __slots__ = ("code",)
        CODE_FIELD_NUMBER: _ClassVar[int]
        code: str
        def __init__(self, code: _Optional[str] = ...) -> None: ...
    class LinkedFlows(_message.Message):
        __slots__ = ("received_debit",)
        RECEIVED_DEBIT_FIELD_NUMBER: _ClassVar[int]
        received_debit: str
        def __init__(self, received_debit: _Optional[str] = ...) -> None: ...
    class OriginPaymentMethodDetails(_message.Message):
        __slots__ = ("billing_details", "type", "us_bank_account")
        class BillingDetails(_message.Message):
            __slots__ = ("address", "email", "name")
            ADDRESS_FIELD_NUMBER: _ClassVar[int]
            EMAIL_FIELD_NUMBER: _ClassVar[int]
            NAME_FIELD_NUMBER: _ClassVar[int]
            address: _address_pb2.Address
            email: str
            name: str
            def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., email: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...
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
        TYPE_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        billing_details: TreasuryInboundTransfer.OriginPaymentMethodDetails.BillingDetails
        type: str
        us_bank_account: TreasuryInboundTransfer.OriginPaymentMethodDetails.UsBankAccount
        def __init__(self, billing_details: _Optional[_Union[TreasuryInboundTransfer.OriginPaymentMethodDetails.BillingDetails, _Mapping]] = ..., type: _Optional[str] = ..., us_bank_account: _Optional[_Union[TreasuryInboundTransfer.OriginPaymentMethodDetails.UsBankAccount, _Mapping]] = ...) -> None: ...
    class StatusTransitions(_message.Message):
        __slots__ = ("canceled_at", "failed_at", "succeeded_at")
        CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
        FAILED_AT_FIELD_NUMBER: _ClassVar[int]
        SUCCEEDED_AT_FIELD_NUMBER: _ClassVar[int]
        canceled_at: int
        failed_at: int
        succeeded_at: int
        def __init__(self, canceled_at: _Optional[int] = ..., failed_at: _Optional[int] = ..., succeeded_at: _Optional[int] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CANCELABLE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    HOSTED_REGULATORY_RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    LINKED_FLOWS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    RETURNED_FIELD_NUMBER: _ClassVar[int]
    STATEMENT_DESCRIPTOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_TRANSITIONS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str
    failure_details: TreasuryInboundTransfer.FailureDetails
    financial_account: str
    hosted_regulatory_receipt_url: str
    linked_flows: TreasuryInboundTransfer.LinkedFlows
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    origin_payment_method: str
    origin_payment_method_details: TreasuryInboundTransfer.OriginPaymentMethodDetails
    returned: bool
    statement_descriptor: str
    status: str
    status_transitions: TreasuryInboundTransfer.StatusTransitions
    transaction: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., cancelable: bool = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., failure_details: _Optional[_Union[TreasuryInboundTransfer.FailureDetails, _Mapping]] = ..., financial_account: _Optional[str] = ..., hosted_regulatory_receipt_url: _Optional[str] = ..., linked_flows: _Optional[_Union[TreasuryInboundTransfer.LinkedFlows, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., origin_payment_method: _Optional[str] = ..., origin_payment_method_details: _Optional[_Union[TreasuryInboundTransfer.OriginPaymentMethodDetails, _Mapping]] = ..., returned: bool = ..., statement_descriptor: _Optional[str] = ..., status: _Optional[str] = ..., status_transitions: _Optional[_Union[TreasuryInboundTransfer.StatusTransitions, _Mapping]] = ..., transaction: _Optional[str] = ...) -> None: ...

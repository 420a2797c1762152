from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import payout_pb2 as _payout_pb2
from penstock.stripe.v1 import treasury_credit_reversal_pb2 as _treasury_credit_reversal_pb2
from penstock.stripe.v1 import treasury_outbound_payment_pb2 as _treasury_outbound_payment_pb2
from penstock.stripe.v1 import treasury_outbound_transfer_pb2 as _treasury_outbound_transfer_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryReceivedCredit(_message.Message):
    __slots__ = ("id", "object", "amount", "created", "currency", "description", "failure_code", "financial_account", "hosted_regulatory_receipt_url", "initiating_payment_method_details", "linked_flows", "livemode", "network", "reversal_details", "status", "transaction")
    class InitiatingPaymentMethodDetails(_message.Message):
        __slots__ = ("balance", "billing_details", "financial_account", "issuing_card", "type", "us_bank_account")
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
            __slots__ = ("bank_name", "last4", "routing_number")
            BANK_NAME_FIELD_NUMBER: _ClassVar[int]
            LAST4_FIELD_NUMBER: _ClassVar[int]
            ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
            bank_name: str
            last4: str
            routing_number: str
            def __init__(self, bank_name: _Optional[str] = ..., last4: _Optional[str] = ..., routing_number: _Optional[str] = ...) -> None: ...
        BALANCE_FIELD_NUMBER: _ClassVar[int]
        BILLING_DETAILS_FIELD_NUMBER: _ClassVar[int]
        FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        ISSUING_CARD_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        US_BANK_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
        balance: str
        billing_details: TreasuryReceivedCredit.InitiatingPaymentMethodDetails.BillingDetails
        financial_account: TreasuryReceivedCredit.InitiatingPaymentMethodDetails.FinancialAccount
        issuing_card: str
        type: str
        us_bank_account: TreasuryReceivedCredit.InitiatingPaymentMethodDetails.UsBankAccount
        def __init__(self, balance: _Optional[str] = ..., billing_details: _Optional[_Union[TreasuryReceivedCredit.InitiatingPaymentMethodDetails.BillingDetails, _Mapping]] = ..., financial_account: _Optional[_Union[TreasuryReceivedCredit.InitiatingPaymentMethodDetails.FinancialAccount, _Mapping]] = ..., issuing_card: _Optional[str] = ..., type: _Optional[str] = ..., us_bank_account: _Optional[_Union[TreasuryReceivedCredit.InitiatingPaymentMethodDetails.UsBankAccount, _Mapping]] = ...) -> None: ...
    class LinkedFlows(_message.Message):
        __slots__ = ("credit_reversal", "issuing_authorization", "issuing_transaction", "source_flow", "source_flow_details", "source_flow_type")
        class SourceFlowDetails(_message.Message):
            __slots__ = ("credit_reversal", "outbound_payment", "outbound_transfer", "payout", "type")
            CREDIT_REVERSAL_FIELD_NUMBER: _ClassVar[int]
            OUTBOUND_PAYMENT_FIELD_NUMBER: _ClassVar[int]
            OUTBOUND_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            PAYOUT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            credit_reversal: _treasury_credit_reversal_pb2.TreasuryCreditReversal
            outbound_payment: _treasury_outbound_payment_pb2.TreasuryOutboundPayment
            outbound_transfer: _treasury_outbound_transfer_pb2.TreasuryOutboundTransfer
            payout: _payout_pb2.Payout
            type: str
            def __init__(self, credit_reversal: _Optional[_Union[_treasury_credit_reversal_pb2.TreasuryCreditReversal, _Mapping]] = ..., outbound_payment: _Optional[_Union[_treasury_outbound_payment_pb2.TreasuryOutboundPayment, _Mapping]] = ..., outbound_transfer: _Optional[_Union[_treasury_outbound_transfer_pb2.TreasuryOutboundTransfer, _Mapping]] = ..., payout: _Optional[_Union[_payout_pb2.Payout, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        CREDIT_REVERSAL_FIELD_NUMBER: _ClassVar[int]
        ISSUING_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
        ISSUING_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        SOURCE_FLOW_FIELD_NUMBER: _ClassVar[int]
        SOURCE_FLOW_DETAILS_FIELD_NUMBER: _ClassVar[int]
        SOURCE_FLOW_TYPE_FIELD_NUMBER: _ClassVar[int]
        credit_reversal: str
        issuing_authorization: str
        issuing_transaction: str
        source_flow: str
        source_flow_details: TreasuryReceivedCredit.LinkedFlows.SourceFlowDetails
        source_flow_type: str
        def __init__(self, credit_reversal: _Optional[str] = ..., issuing_authorization: _Optional[str] = ..., issuing_transaction: _Optional[str] = ..., source_flow: _Optional[str] = ..., source_flow_details: _Optional[_Union[TreasuryReceivedCredit.LinkedFlows.SourceFlowDetails, _Mapping]] = ..., source_flow_type: _Optional[str] = ...) -> None: ...
    class ReversalDetails(_message.Message):
        __slots__ = ("deadline", "restricted_reason")
        DEADLINE_FIELD_NUMBER: _ClassVar[int]
        RESTRICTED_REASON_FIELD_NUMBER: _ClassVar[int]
        deadline: int
        restricted_reason: str
        def __init__(self, deadline: _Optional[int] = ..., restricted_reason: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FAILURE_CODE_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    HOSTED_REGULATORY_RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    INITIATING_PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    LINKED_FLOWS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    NETWORK_FIELD_NUMBER: _ClassVar[int]
    REVERSAL_DETAILS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    created: int
    currency: str
    description: str
    failure_code: str
    financial_account: str
    hosted_regulatory_receipt_url: str
    initiating_payment_method_details: TreasuryReceivedCredit.InitiatingPaymentMethodDetails
    linked_flows: TreasuryReceivedCredit.LinkedFlows
    livemode: bool
    network: str
    reversal_details: TreasuryReceivedCredit.ReversalDetails
    status: str
    transaction: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., description: _Optional[str] = ..., failure_code: _Optional[str] = ..., financial_account: _Optional[str] = ..., hosted_regulatory_receipt_url: _Optional[str] = ..., initiating_payment_method_details: _Optional[_Union[TreasuryReceivedCredit.InitiatingPaymentMethodDetails, _Mapping]] = ..., linked_flows: _Optional[_Union[TreasuryReceivedCredit.LinkedFlows, _Mapping]] = ..., livemode: bool = ..., network: _Optional[str] = ..., reversal_details: _Optional[_Union[TreasuryReceivedCredit.ReversalDetails, _Mapping]] = ..., status: _Optional[str] = ..., transaction: _Optional[str] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CustomerCashBalanceTransaction(_message.Message):
    __slots__ = ("id", "object", "adjusted_for_overdraft", "applied_to_payment", "created", "currency", "customer", "customer_account", "ending_balance", "funded", "livemode", "net_amount", "refunded_from_payment", "transferred_to_balance", "type", "unapplied_from_payment")
    class AdjustedForOverdraft(_message.Message):
        __slots__ = ("balance_transaction", "linked_transaction")
        BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        LINKED_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        balance_transaction: str
        linked_transaction: str
        def __init__(self, balance_transaction: _Optional[str] = ..., linked_transaction: _Optional[str] = ...) -> None: ...
    class AppliedToPayment(_message.Message):
        __slots__ = ("payment_intent",)
        PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        payment_intent: str
        def __init__(self, payment_intent: _Optional[str] = ...) -> None: ...
    class Funded(_message.Message):
        __slots__ = ("bank_transfer",)
        class BankTransfer(_message.Message):
            __slots__ = ("eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "reference", "type", "us_bank_transfer")
            class EuBankTransfer(_message.Message):
                __slots__ = ("bic", "iban_last4", "sender_name")
                BIC_FIELD_NUMBER: _ClassVar[int]
                IBAN_LAST4_FIELD_NUMBER: _ClassVar[int]
                SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
                bic: str
                iban_last4: str
                sender_name: str
                def __init__(self, bic: _Optional[str] = ..., iban_last4: _Optional[str] = ..., sender_name: _Optional[str] = ...) -> None: ...
            class GbBankTransfer(_message.Message):
                __slots__ = ("account_number_last4", "sender_name", "sort_code")
                ACCOUNT_NUMBER_LAST4_FIELD_NUMBER: _ClassVar[int]
                SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
                SORT_CODE_FIELD_NUMBER: _ClassVar[int]
                account_number_last4: str
                sender_name: str
                sort_code: str
                def __init__(self, account_number_last4: _Optional[str] = ..., sender_name: _Optional[str] = ..., sort_code: _Optional[str] = ...) -> None: ...
            class JpBankTransfer(_message.Message):
                __slots__ = ("sender_bank", "sender_branch", "sender_name")
                SENDER_BANK_FIELD_NUMBER: _ClassVar[int]
                SENDER_BRANCH_FIELD_NUMBER: _ClassVar[int]
                SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
                sender_bank: str
                sender_branch: str
                sender_name: str
                def __init__(self, sender_bank: _Optional[str] = ..., sender_branch: _Optional[str] = ..., sender_name: _Optional[str] = ...) -> None: ...
            class UsBankTransfer(_message.Message):
                __slots__ = ("network", "sender_name")
                NETWORK_FIELD_NUMBER: _ClassVar[int]
                SENDER_NAME_FIELD_NUMBER: _ClassVar[int]
                network: str
                sender_name: str
                def __init__(self, network: _Optional[str] = ..., sender_name: _Optional[str] = ...) -> None: ...
            EU_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            GB_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            JP_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            REFERENCE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            US_BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            eu_bank_transfer: CustomerCashBalanceTransaction.Funded.BankTransfer.EuBankTransfer
            gb_bank_transfer: CustomerCashBalanceTransaction.Funded.BankTransfer.GbBankTransfer
            jp_bank_transfer: CustomerCashBalanceTransaction.Funded.BankTransfer.JpBankTransfer
            reference: str
            type: str
            us_bank_transfer: CustomerCashBalanceTransaction.Funded.BankTransfer.UsBankTransfer
            def __init__(self, eu_bank_transfer: _Optional[_Union[CustomerCashBalanceTransaction.Funded.BankTransfer.EuBankTransfer, _Mapping]] = ..., gb_bank_transfer: _Optional[_Union[CustomerCashBalanceTransaction.Funded.BankTransfer.GbBankTransfer, _Mapping]] = ..., jp_bank_transfer: _Optional[_Union[CustomerCashBalanceTransaction.Funded.BankTransfer.JpBankTransfer, _Mapping]] = ..., reference: _Optional[str] = ..., type: _Optional[str] = ..., us_bank_transfer: _Optional[_Union[CustomerCashBalanceTransaction.Funded.BankTransfer.UsBankTransfer, _Mapping]] = ...) -> None: ...
        BANK_TRANSFER_FIELD_NUMBER: _ClassVar[int]
        bank_transfer: CustomerCashBalanceTransaction.Funded.BankTransfer
        def __init__(self, bank_transfer: _Optional[_Union[CustomerCashBalanceTransaction.Funded.BankTransfer, _Mapping]] = ...) -> None: ...
    class RefundedFromPayment(_message.Message):
        __slots__ = ("refund",)
        REFUND_FIELD_NUMBER: _ClassVar[int]
        refund: str
        def __init__(self, refund: _Optional[str] = ...) -> None: ...
    class TransferredToBalance(_message.Message):
        __slots__ = ("balance_transaction",)
        BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
        balance_transaction: str
        def __init__(self, balance_transaction: _Optional[str] = ...) -> None: ...
    class UnappliedFromPayment(_message.Message):
        __slots__ = ("payment_intent",)
        PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        payment_intent: str
        def __init__(self, payment_intent: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ADJUSTED_FOR_OVERDRAFT_FIELD_NUMBER: _ClassVar[int]
    APPLIED_TO_PAYMENT_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ENDING_BALANCE_FIELD_NUMBER: _ClassVar[int]
    FUNDED_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    NET_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_FROM_PAYMENT_FIELD_NUMBER: _ClassVar[int]
    TRANSFERRED_TO_BALANCE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UNAPPLIED_FROM_PAYMENT_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    adjusted_for_overdraft: CustomerCashBalanceTransaction.AdjustedForOverdraft
    applied_to_payment: CustomerCashBalanceTransaction.AppliedToPayment
    created: int
    currency: str
    customer: str
    customer_account: str
    ending_balance: int
    funded: CustomerCashBalanceTransaction.Funded
    livemode: bool
    net_amount: int
    refunded_from_payment: CustomerCashBalanceTransaction.RefundedFromPayment
    transferred_to_balance: CustomerCashBalanceTransaction.TransferredToBalance
    type: str
    unapplied_from_payment: CustomerCashBalanceTransaction.UnappliedFromPayment
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., adjusted_for_overdraft: _Optional[_Union[CustomerCashBalanceTransaction.AdjustedForOverdraft, _Mapping]] = ..., applied_to_payment: _Optional[_Union[CustomerCashBalanceTransaction.AppliedToPayment, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., ending_balance: _Optional[int] = ..., funded: _Optional[_Union[CustomerCashBalanceTransaction.Funded, _Mapping]] = ..., livemode: bool = ..., net_amount: _Optional[int] = ..., refunded_from_payment: _Optional[_Union[CustomerCashBalanceTransaction.RefundedFromPayment, _Mapping]] = ..., transferred_to_balance: _Optional[_Union[CustomerCashBalanceTransaction.TransferredToBalance, _Mapping]] = ..., type: _Optional[str] = ..., unapplied_from_payment: _Optional[_Union[CustomerCashBalanceTransaction.UnappliedFromPayment, _Mapping]] = ...) -> None: ...

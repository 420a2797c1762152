from penstock.stripe.v1 import balance_transaction_pb2 as _balance_transaction_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingDispute(_message.Message):
    __slots__ = ("id", "object", "amount", "balance_transactions", "created", "currency", "evidence", "livemode", "loss_reason", "metadata", "status", "transaction", "treasury", "disputed_transaction", "reason")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Evidence(_message.Message):
        __slots__ = ("canceled", "duplicate", "fraudulent", "merchandise_not_as_described", "no_valid_authorization", "not_received", "other", "reason", "service_not_as_described")
        class Canceled(_message.Message):
            __slots__ = ("additional_documentation", "canceled_at", "cancellation_policy_provided", "cancellation_reason", "expected_at", "explanation", "product_description", "product_type", "return_status", "returned_at")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
            CANCELLATION_POLICY_PROVIDED_FIELD_NUMBER: _ClassVar[int]
            CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_AT_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_TYPE_FIELD_NUMBER: _ClassVar[int]
            RETURN_STATUS_FIELD_NUMBER: _ClassVar[int]
            RETURNED_AT_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            canceled_at: int
            cancellation_policy_provided: bool
            cancellation_reason: str
            expected_at: int
            explanation: str
            product_description: str
            product_type: str
            return_status: str
            returned_at: int
            def __init__(self, additional_documentation: _Optional[str] = ..., canceled_at: _Optional[int] = ..., cancellation_policy_provided: bool = ..., cancellation_reason: _Optional[str] = ..., expected_at: _Optional[int] = ..., explanation: _Optional[str] = ..., product_description: _Optional[str] = ..., product_type: _Optional[str] = ..., return_status: _Optional[str] = ..., returned_at: _Optional[int] = ...) -> None: ...
        class Duplicate(_message.Message):
            __slots__ = ("additional_documentation", "card_statement", "cash_receipt", "check_image", "explanation", "original_transaction")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            CARD_STATEMENT_FIELD_NUMBER: _ClassVar[int]
            CASH_RECEIPT_FIELD_NUMBER: _ClassVar[int]
            CHECK_IMAGE_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            ORIGINAL_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            card_statement: str
            cash_receipt: str
            check_image: str
            explanation: str
            original_transaction: str
            def __init__(self, additional_documentation: _Optional[str] = ..., card_statement: _Optional[str] = ..., cash_receipt: _Optional[str] = ..., check_image: _Optional[str] = ..., explanation: _Optional[str] = ..., original_transaction: _Optional[str] = ...) -> None: ...
        class Fraudulent(_message.Message):
            __slots__ = ("additional_documentation", "explanation", "dispute_explanation")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            DISPUTE_EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            explanation: str
            dispute_explanation: str
            def __init__(self, additional_documentation: _Optional[str] = ..., explanation: _Optional[str] = ..., dispute_explanation: _Optional[str] = ...) -> None: ...
        class MerchandiseNotAsDescribed(_message.Message):
            __slots__ = ("additional_documentation", "explanation", "received_at", "return_description", "return_status", "returned_at")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            RECEIVED_AT_FIELD_NUMBER: _ClassVar[int]
            RETURN_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            RETURN_STATUS_FIELD_NUMBER: _ClassVar[int]
            RETURNED_AT_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            explanation: str
            received_at: int
            return_description: str
            return_status: str
            returned_at: int
            def __init__(self, additional_documentation: _Optional[str] = ..., explanation: _Optional[str] = ..., received_at: _Optional[int] = ..., return_description: _Optional[str] = ..., return_status: _Optional[str] = ..., returned_at: _Optional[int] = ...) -> None: ...
        class NoValidAuthorization(_message.Message):
            __slots__ = ("additional_documentation", "explanation")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            explanation: str
            def __init__(self, additional_documentation: _Optional[str] = ..., explanation: _Optional[str] = ...) -> None: ...
        class NotReceived(_message.Message):
            __slots__ = ("additional_documentation", "expected_at", "explanation", "product_description", "product_type")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            EXPECTED_AT_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_TYPE_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            expected_at: int
            explanation: str
            product_description: str
            product_type: str
            def __init__(self, additional_documentation: _Optional[str] = ..., expected_at: _Optional[int] = ..., explanation: _Optional[str] = ..., product_description: _Optional[str] = ..., product_type: _Optional[str] = ...) -> None: ...
        class Other(_message.Message):
            __slots__ = ("additional_documentation", "explanation", "product_description", "product_type")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            PRODUCT_TYPE_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            explanation: str
            product_description: str
            product_type: str
            def __init__(self, additional_documentation: _Optional[str] = ..., explanation: _Optional[str] = ..., product_description: _Optional[str] = ..., product_type: _Optional[str] = ...) -> None: ...
        class ServiceNotAsDescribed(_message.Message):
            __slots__ = ("additional_documentation", "canceled_at", "cancellation_reason", "explanation", "received_at")
            ADDITIONAL_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
            CANCELED_AT_FIELD_NUMBER: _ClassVar[int]
            CANCELLATION_REASON_FIELD_NUMBER: _ClassVar[int]
            EXPLANATION_FIELD_NUMBER: _ClassVar[int]
            RECEIVED_AT_FIELD_NUMBER: _ClassVar[int]
            additional_documentation: str
            canceled_at: int
            cancellation_reason: str
            explanation: str
            received_at: int
            def __init__(self, additional_documentation: _Optional[str] = ..., canceled_at: _Optional[int] = ..., cancellation_reason: _Optional[str] = ..., explanation: _Optional[str] = ..., received_at: _Optional[int] = ...) -> None: ...
        CANCELED_FIELD_NUMBER: _ClassVar[int]
        DUPLICATE_FIELD_NUMBER: _ClassVar[int]
        FRAUDULENT_FIELD_NUMBER: _ClassVar[int]
        MERCHANDISE_NOT_AS_DESCRIBED_FIELD_NUMBER: _ClassVar[int]
        NO_VALID_AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
        NOT_RECEIVED_FIELD_NUMBER: _ClassVar[int]
        OTHER_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        SERVICE_NOT_AS_DESCRIBED_FIELD_NUMBER: _ClassVar[int]
        canceled: IssuingDispute.Evidence.Canceled
        duplicate: IssuingDispute.Evidence.Duplicate
        fraudulent: IssuingDispute.Evidence.Fraudulent
        merchandise_not_as_described: IssuingDispute.Evidence.MerchandiseNotAsDescribed
        no_valid_authorization: IssuingDispute.Evidence.NoValidAuthorization
        not_received: IssuingDispute.Evidence.NotReceived
        other: IssuingDispute.Evidence.Other
        reason: str
        service_not_as_described: IssuingDispute.Evidence.ServiceNotAsDescribed
        def __init__(self, canceled: _Optional[_Union[IssuingDispute.Evidence.Canceled, _Mapping]] = ..., duplicate: _Optional[_Union[IssuingDispute.Evidence.Duplicate, _Mapping]] = ..., fraudulent: _Optional[_Union[IssuingDispute.Evidence.Fraudulent, _Mapping]] = ..., merchandise_not_as_described: _Optional[_Union[IssuingDispute.Evidence.MerchandiseNotAsDescribed, _Mapping]] = ..., no_valid_authorization: _Optional[_Union[IssuingDispute.Evidence.NoValidAuthorization, _Mapping]] = ..., not_received: _Optional[_Union[IssuingDispute.Evidence.NotReceived, _Mapping]] = ..., other: _Optional[_Union[IssuingDispute.Evidence.Other, _Mapping]] = ..., reason: _Optional[str] = ..., service_not_as_described: _Optional[_Union[IssuingDispute.Evidence.ServiceNotAsDescribed, _Mapping]] = ...) -> None: ...
    class Treasury(_message.Message):
        __slots__ = ("debit_reversal", "received_debit")
        DEBIT_REVERSAL_FIELD_NUMBER: _ClassVar[int]
        RECEIVED_DEBIT_FIELD_NUMBER: _ClassVar[int]
        debit_reversal: str
        received_debit: str
        def __init__(self, debit_reversal: _Optional[str] = ..., received_debit: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOSS_REASON_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FIELD_NUMBER: _ClassVar[int]
    DISPUTED_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    balance_transactions: _containers.RepeatedCompositeFieldContainer[_balance_transaction_pb2.BalanceTransaction]
    created: int
    currency: str
    evidence: IssuingDispute.Evidence
    livemode: bool
    loss_reason: str
    metadata: _containers.ScalarMap[str, str]
    status: str
    transaction: str
    treasury: IssuingDispute.Treasury
    disputed_transaction: str
    reason: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., balance_transactions: _Optional[_Iterable[_Union[_balance_transaction_pb2.BalanceTransaction, _Mapping]]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., evidence: _Optional[_Union[IssuingDispute.Evidence, _Mapping]] = ..., livemode: bool = ..., loss_reason: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., status: _Optional[str] = ..., transaction: _Optional[str] = ..., treasury: _Optional[_Union[IssuingDispute.Treasury, _Mapping]] = ..., disputed_transaction: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

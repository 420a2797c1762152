from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import balance_transaction_pb2 as _balance_transaction_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Dispute(_message.Message):
    __slots__ = ("id", "object", "amount", "balance_transactions", "charge", "created", "currency", "enhanced_eligibility_types", "evidence", "evidence_details", "intended_submission_method", "is_charge_refundable", "livemode", "metadata", "network_reason_code", "payment_intent", "payment_method_details", "reason", "status", "balance_transaction")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Evidence(_message.Message):
        __slots__ = ("access_activity_log", "appeal", "billing_address", "cancellation_policy", "cancellation_policy_disclosure", "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip", "customer_signature", "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id", "enhanced_evidence", "product_description", "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation", "shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text")
        class Appeal(_message.Message):
            __slots__ = ("card",)
            class Card(_message.Message):
                __slots__ = ("reason_for_filing", "supporting_files")
                REASON_FOR_FILING_FIELD_NUMBER: _ClassVar[int]
                SUPPORTING_FILES_FIELD_NUMBER: _ClassVar[int]
                reason_for_filing: str
                supporting_files: _containers.RepeatedScalarFieldContainer[str]
                def __init__(self, reason_for_filing: _Optional[str] = ..., supporting_files: _Optional[_Iterable[str]] = ...) -> None: ...
            CARD_FIELD_NUMBER: _ClassVar[int]
            card: Dispute.Evidence.Appeal.Card
            def __init__(self, card: _Optional[_Union[Dispute.Evidence.Appeal.Card, _Mapping]] = ...) -> None: ...
        class EnhancedEvidence(_message.Message):
            __slots__ = ("mastercard_compliance", "visa_compelling_evidence_3", "visa_compliance")
            class MastercardCompliance(_message.Message):
                __slots__ = ("fee_acknowledged",)
                FEE_ACKNOWLEDGED_FIELD_NUMBER: _ClassVar[int]
                fee_acknowledged: bool
                def __init__(self, fee_acknowledged: bool = ...) -> None: ...
            class VisaCompellingEvidence3(_message.Message):
                __slots__ = ("disputed_transaction", "prior_undisputed_transactions")
                class DisputedTransaction(_message.Message):
                    __slots__ = ("customer_account_id", "customer_device_fingerprint", "customer_device_id", "customer_email_address", "customer_purchase_ip", "merchandise_or_services", "product_description", "shipping_address")
                    CUSTOMER_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_DEVICE_FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_EMAIL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_PURCHASE_IP_FIELD_NUMBER: _ClassVar[int]
                    MERCHANDISE_OR_SERVICES_FIELD_NUMBER: _ClassVar[int]
                    PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    customer_account_id: str
                    customer_device_fingerprint: str
                    customer_device_id: str
                    customer_email_address: str
                    customer_purchase_ip: str
                    merchandise_or_services: str
                    product_description: str
                    shipping_address: _address_pb2.Address
                    def __init__(self, customer_account_id: _Optional[str] = ..., customer_device_fingerprint: _Optional[str] = ..., customer_device_id: _Optional[str] = ..., customer_email_address: _Optional[str] = ..., customer_purchase_ip: _Optional[str] = ..., merchandise_or_services: _Optional[str] = ..., product_description: _Optional[str] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...
                class PriorUndisputedTransactions(_message.Message):
                    __slots__ = ("charge", "customer_account_id", "customer_device_fingerprint", "customer_device_id", "customer_email_address", "customer_purchase_ip", "product_description", "shipping_address")
                    CHARGE_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_DEVICE_FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_DEVICE_ID_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_EMAIL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    CUSTOMER_PURCHASE_IP_FIELD_NUMBER: _ClassVar[int]
                    PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
                    charge: str
                    customer_account_id: str
                    customer_device_fingerprint: str
                    customer_device_id: str
                    customer_email_address: str
                    customer_purchase_ip: str
                    product_description: str
                    shipping_address: _address_pb2.Address
                    def __init__(self, charge: _Optional[str] = ..., customer_account_id: _Optional[str] = ..., customer_device_fingerprint: _Optional[str] = ..., customer_device_id: _Optional[str] = ..., customer_email_address: _Optional[str] = ..., customer_purchase_ip: _Optional[str] = ..., product_description: _Optional[str] = ..., shipping_address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ...) -> None: ...
                DISPUTED_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
                PRIOR_UNDISPUTED_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
                disputed_transaction: Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.DisputedTransaction
                prior_undisputed_transactions: _containers.RepeatedCompositeFieldContainer[Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.PriorUndisputedTransactions]
                def __init__(self, disputed_transaction: _Optional[_Union[Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.DisputedTransaction, _Mapping]] = ..., prior_undisputed_transactions: _Optional[_Iterable[_Union[Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.PriorUndisputedTransactions, _Mapping]]] = ...) -> None: ...
            class VisaCompliance(_message.Message):
                __slots__ = ("fee_acknowledged",)
                FEE_ACKNOWLEDGED_FIELD_NUMBER: _ClassVar[int]
                fee_acknowledged: bool
                def __init__(self, fee_acknowledged: bool = ...) -> None: ...
            MASTERCARD_COMPLIANCE_FIELD_NUMBER: _ClassVar[int]
            VISA_COMPELLING_EVIDENCE_3_FIELD_NUMBER: _ClassVar[int]
            VISA_COMPLIANCE_FIELD_NUMBER: _ClassVar[int]
            mastercard_compliance: Dispute.Evidence.EnhancedEvidence.MastercardCompliance
            visa_compelling_evidence_3: Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3
            visa_compliance: Dispute.Evidence.EnhancedEvidence.VisaCompliance
            def __init__(self, mastercard_compliance: _Optional[_Union[Dispute.Evidence.EnhancedEvidence.MastercardCompliance, _Mapping]] = ..., visa_compelling_evidence_3: _Optional[_Union[Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3, _Mapping]] = ..., visa_compliance: _Optional[_Union[Dispute.Evidence.EnhancedEvidence.VisaCompliance, _Mapping]] = ...) -> None: ...
        ACCESS_ACTIVITY_LOG_FIELD_NUMBER: _ClassVar[int]
        APPEAL_FIELD_NUMBER: _ClassVar[int]
        BILLING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        CANCELLATION_POLICY_FIELD_NUMBER: _ClassVar[int]
        CANCELLATION_POLICY_DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
        CANCELLATION_REBUTTAL_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_COMMUNICATION_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_EMAIL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_NAME_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_PURCHASE_IP_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
        DUPLICATE_CHARGE_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
        DUPLICATE_CHARGE_EXPLANATION_FIELD_NUMBER: _ClassVar[int]
        DUPLICATE_CHARGE_ID_FIELD_NUMBER: _ClassVar[int]
        ENHANCED_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
        PRODUCT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
        RECEIPT_FIELD_NUMBER: _ClassVar[int]
        REFUND_POLICY_FIELD_NUMBER: _ClassVar[int]
        REFUND_POLICY_DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
        REFUND_REFUSAL_EXPLANATION_FIELD_NUMBER: _ClassVar[int]
        SERVICE_DATE_FIELD_NUMBER: _ClassVar[int]
        SERVICE_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_CARRIER_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_DATE_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_DOCUMENTATION_FIELD_NUMBER: _ClassVar[int]
        SHIPPING_TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        UNCATEGORIZED_FILE_FIELD_NUMBER: _ClassVar[int]
        UNCATEGORIZED_TEXT_FIELD_NUMBER: _ClassVar[int]
        access_activity_log: str
        appeal: Dispute.Evidence.Appeal
        billing_address: str
        cancellation_policy: str
        cancellation_policy_disclosure: str
        cancellation_rebuttal: str
        customer_communication: str
        customer_email_address: str
        customer_name: str
        customer_purchase_ip: str
        customer_signature: str
        duplicate_charge_documentation: str
        duplicate_charge_explanation: str
        duplicate_charge_id: str
        enhanced_evidence: Dispute.Evidence.EnhancedEvidence
        product_description: str
        receipt: str
        refund_policy: str
        refund_policy_disclosure: str
        refund_refusal_explanation: str
        service_date: str
        service_documentation: str
        shipping_address: str
        shipping_carrier: str
        shipping_date: str
        shipping_documentation: str
        shipping_tracking_number: str
        uncategorized_file: str
        uncategorized_text: str
        def __init__(self, access_activity_log: _Optional[str] = ..., appeal: _Optional[_Union[Dispute.Evidence.Appeal, _Mapping]] = ..., billing_address: _Optional[str] = ..., cancellation_policy: _Optional[str] = ..., cancellation_policy_disclosure: _Optional[str] = ..., cancellation_rebuttal: _Optional[str] = ..., customer_communication: _Optional[str] = ..., customer_email_address: _Optional[str] = ..., customer_name: _Optional[str] = ..., customer_purchase_ip: _Optional[str] = ..., customer_signature: _Optional[str] = ..., duplicate_charge_documentation: _Optional[str] = ..., duplicate_charge_explanation: _Optional[str] = ..., duplicate_charge_id: _Optional[str] = ..., enhanced_evidence: _Optional[_Union[Dispute.Evidence.EnhancedEvidence, _Mapping]] = ..., product_description: _Optional[str] = ..., receipt: _Optional[str] = ..., refund_policy: _Optional[str] = ..., refund_policy_disclosure: _Optional[str] = ..., refund_refusal_explanation: _Optional[str] = ..., service_date: _Optional[str] = ..., service_documentation: _Optional[str] = ..., shipping_address: _Optional[str] = ..., shipping_carrier: _Optional[str] = ..., shipping_date: _Optional[str] = ..., shipping_documentation: _Optional[str] = ..., shipping_tracking_number: _Optional[str] = ..., uncategorized_file: _Optional[str] = ..., uncategorized_text: _Optional[str] = ...) -> None: ...
    class EvidenceDetails(_message.Message):
        __slots__ = ("due_by", "enhanced_eligibility", "has_evidence", "past_due", "submission_count", "submission_method")
        class EnhancedEligibility(_message.Message):
            __slots__ = ("mastercard_compliance", "visa_compelling_evidence_3", "visa_compliance")
            class MastercardCompliance(_message.Message):
                __slots__ = ("status",)
                STATUS_FIELD_NUMBER: _ClassVar[int]
                status: str
                def __init__(self, status: _Optional[str] = ...) -> None: ...
            class VisaCompellingEvidence3(_message.Message):
                __slots__ = ("required_actions", "status")
                REQUIRED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
                STATUS_FIELD_NUMBER: _ClassVar[int]
                required_actions: _containers.RepeatedScalarFieldContainer[str]
                status: str
                def __init__(self, required_actions: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ...) -> None: ...
            class VisaCompliance(_message.Message):
                __slots__ = ("status",)
                STATUS_FIELD_NUMBER: _ClassVar[int]
                status: str
                def __init__(self, status: _Optional[str] = ...) -> None: ...
            MASTERCARD_COMPLIANCE_FIELD_NUMBER: _ClassVar[int]
            VISA_COMPELLING_EVIDENCE_3_FIELD_NUMBER: _ClassVar[int]
            VISA_COMPLIANCE_FIELD_NUMBER: _ClassVar[int]
            mastercard_compliance: Dispute.EvidenceDetails.EnhancedEligibility.MastercardCompliance
            visa_compelling_evidence_3: Dispute.EvidenceDetails.EnhancedEligibility.VisaCompellingEvidence3
            visa_compliance: Dispute.EvidenceDetails.EnhancedEligibility.VisaCompliance
            def __init__(self, mastercard_compliance: _Optional[_Union[Dispute.EvidenceDetails.EnhancedEligibility.MastercardCompliance, _Mapping]] = ..., visa_compelling_evidence_3: _Optional[_Union[Dispute.EvidenceDetails.EnhancedEligibility.VisaCompellingEvidence3, _Mapping]] = ..., visa_compliance: _Optional[_Union[Dispute.EvidenceDetails.EnhancedEligibility.VisaCompliance, _Mapping]] = ...) -> None: ...
        DUE_BY_FIELD_NUMBER: _ClassVar[int]
        ENHANCED_ELIGIBILITY_FIELD_NUMBER: _ClassVar[int]
        HAS_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
        PAST_DUE_FIELD_NUMBER: _ClassVar[int]
        SUBMISSION_COUNT_FIELD_NUMBER: _ClassVar[int]
        SUBMISSION_METHOD_FIELD_NUMBER: _ClassVar[int]
        due_by: int
        enhanced_eligibility: Dispute.EvidenceDetails.EnhancedEligibility
        has_evidence: bool
        past_due: bool
        submission_count: int
        submission_method: str
        def __init__(self, due_by: _Optional[int] = ..., enhanced_eligibility: _Optional[_Union[Dispute.EvidenceDetails.EnhancedEligibility, _Mapping]] = ..., has_evidence: bool = ..., past_due: bool = ..., submission_count: _Optional[int] = ..., submission_method: _Optional[str] = ...) -> None: ...
    class PaymentMethodDetails(_message.Message):
        __slots__ = ("amazon_pay", "card", "klarna", "paypal", "type")
        class AmazonPay(_message.Message):
            __slots__ = ("dispute_type",)
            DISPUTE_TYPE_FIELD_NUMBER: _ClassVar[int]
            dispute_type: str
            def __init__(self, dispute_type: _Optional[str] = ...) -> None: ...
        class Card(_message.Message):
            __slots__ = ("brand", "case_type", "network", "network_reason_code")
            BRAND_FIELD_NUMBER: _ClassVar[int]
            CASE_TYPE_FIELD_NUMBER: _ClassVar[int]
            NETWORK_FIELD_NUMBER: _ClassVar[int]
            NETWORK_REASON_CODE_FIELD_NUMBER: _ClassVar[int]
            brand: str
            case_type: str
            network: str
            network_reason_code: str
            def __init__(self, brand: _Optional[str] = ..., case_type: _Optional[str] = ..., network: _Optional[str] = ..., network_reason_code: _Optional[str] = ...) -> None: ...
        class Klarna(_message.Message):
            __slots__ = ("chargeback_loss_reason_code", "reason_code")
            CHARGEBACK_LOSS_REASON_CODE_FIELD_NUMBER: _ClassVar[int]
            REASON_CODE_FIELD_NUMBER: _ClassVar[int]
            chargeback_loss_reason_code: str
            reason_code: str
            def __init__(self, chargeback_loss_reason_code: _Optional[str] = ..., reason_code: _Optional[str] = ...) -> None: ...
        class Paypal(_message.Message):
            __slots__ = ("case_id", "reason_code")
            CASE_ID_FIELD_NUMBER: _ClassVar[int]
            REASON_CODE_FIELD_NUMBER: _ClassVar[int]
            case_id: str
            reason_code: str
            def __init__(self, case_id: _Optional[str] = ..., reason_code: _Optional[str] = ...) -> None: ...
        AMAZON_PAY_FIELD_NUMBER: _ClassVar[int]
        CARD_FIELD_NUMBER: _ClassVar[int]
        KLARNA_FIELD_NUMBER: _ClassVar[int]
        PAYPAL_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        amazon_pay: Dispute.PaymentMethodDetails.AmazonPay
        card: Dispute.PaymentMethodDetails.Card
        klarna: Dispute.PaymentMethodDetails.Klarna
        paypal: Dispute.PaymentMethodDetails.Paypal
        type: str
        def __init__(self, amazon_pay: _Optional[_Union[Dispute.PaymentMethodDetails.AmazonPay, _Mapping]] = ..., card: _Optional[_Union[Dispute.PaymentMethodDetails.Card, _Mapping]] = ..., klarna: _Optional[_Union[Dispute.PaymentMethodDetails.Klarna, _Mapping]] = ..., paypal: _Optional[_Union[Dispute.PaymentMethodDetails.Paypal, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ENHANCED_ELIGIBILITY_TYPES_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    INTENDED_SUBMISSION_METHOD_FIELD_NUMBER: _ClassVar[int]
    IS_CHARGE_REFUNDABLE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NETWORK_REASON_CODE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_DETAILS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    balance_transactions: _containers.RepeatedCompositeFieldContainer[_balance_transaction_pb2.BalanceTransaction]
    charge: str
    created: int
    currency: str
    enhanced_eligibility_types: _containers.RepeatedScalarFieldContainer[str]
    evidence: Dispute.Evidence
    evidence_details: Dispute.EvidenceDetails
    intended_submission_method: str
    is_charge_refundable: bool
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    network_reason_code: str
    payment_intent: str
    payment_method_details: Dispute.PaymentMethodDetails
    reason: str
    status: str
    balance_transaction: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., balance_transactions: _Optional[_Iterable[_Union[_balance_transaction_pb2.BalanceTransaction, _Mapping]]] = ..., charge: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., enhanced_eligibility_types: _Optional[_Iterable[str]] = ..., evidence: _Optional[_Union[Dispute.Evidence, _Mapping]] = ..., evidence_details: _Optional[_Union[Dispute.EvidenceDetails, _Mapping]] = ..., intended_submission_method: _Optional[str] = ..., is_charge_refundable: bool = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., network_reason_code: _Optional[str] = ..., payment_intent: _Optional[str] = ..., payment_method_details: _Optional[_Union[Dispute.PaymentMethodDetails, _Mapping]] = ..., reason: _Optional[str] = ..., status: _Optional[str] = ..., balance_transaction: _Optional[str] = ...) -> None: ...

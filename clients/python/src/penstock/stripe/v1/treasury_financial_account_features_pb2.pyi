from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TreasuryFinancialAccountFeatures(_message.Message):
    __slots__ = ("object", "card_issuing", "deposit_insurance", "financial_addresses", "inbound_transfers", "intra_stripe_flows", "outbound_payments", "outbound_transfers")
    class CardIssuing(_message.Message):
        __slots__ = ("requested", "status", "status_details")
        class StatusDetails(_message.Message):
            __slots__ = ("code", "resolution", "restriction")
            CODE_FIELD_NUMBER: _ClassVar[int]
            RESOLUTION_FIELD_NUMBER: _ClassVar[int]
            RESTRICTION_FIELD_NUMBER: _ClassVar[int]
            code: str
            resolution: str
            restriction: str
            def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
        REQUESTED_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        requested: bool
        status: str
        status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.CardIssuing.StatusDetails]
        def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.CardIssuing.StatusDetails, _Mapping]]] = ...) -> None: ...
    class DepositInsurance(_message.Message):
        __slots__ = ("requested", "status", "status_details")
        class StatusDetails(_message.Message):
            __slots__ = ("code", "resolution", "restriction")
            CODE_FIELD_NUMBER: _ClassVar[int]
            RESOLUTION_FIELD_NUMBER: _ClassVar[int]
            RESTRICTION_FIELD_NUMBER: _ClassVar[int]
            code: str
            resolution: str
            restriction: str
            def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
        REQUESTED_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        requested: bool
        status: str
        status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.DepositInsurance.StatusDetails]
        def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.DepositInsurance.StatusDetails, _Mapping]]] = ...) -> None: ...
    class FinancialAddresses(_message.Message):
        __slots__ = ("aba",)
        class Aba(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.FinancialAddresses.Aba.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.FinancialAddresses.Aba.StatusDetails, _Mapping]]] = ...) -> None: ...
        ABA_FIELD_NUMBER: _ClassVar[int]
        aba: TreasuryFinancialAccountFeatures.FinancialAddresses.Aba
        def __init__(self, aba: _Optional[_Union[TreasuryFinancialAccountFeatures.FinancialAddresses.Aba, _Mapping]] = ...) -> None: ...
    class InboundTransfers(_message.Message):
        __slots__ = ("ach",)
        class Ach(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.InboundTransfers.Ach.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.InboundTransfers.Ach.StatusDetails, _Mapping]]] = ...) -> None: ...
        ACH_FIELD_NUMBER: _ClassVar[int]
        ach: TreasuryFinancialAccountFeatures.InboundTransfers.Ach
        def __init__(self, ach: _Optional[_Union[TreasuryFinancialAccountFeatures.InboundTransfers.Ach, _Mapping]] = ...) -> None: ...
    class IntraStripeFlows(_message.Message):
        __slots__ = ("requested", "status", "status_details")
        class StatusDetails(_message.Message):
            __slots__ = ("code", "resolution", "restriction")
            CODE_FIELD_NUMBER: _ClassVar[int]
            RESOLUTION_FIELD_NUMBER: _ClassVar[int]
            RESTRICTION_FIELD_NUMBER: _ClassVar[int]
            code: str
            resolution: str
            restriction: str
            def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
        REQUESTED_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
        requested: bool
        status: str
        status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.IntraStripeFlows.StatusDetails]
        def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.IntraStripeFlows.StatusDetails, _Mapping]]] = ...) -> None: ...
    class OutboundPayments(_message.Message):
        __slots__ = ("ach", "us_domestic_wire")
        class Ach(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.OutboundPayments.Ach.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.OutboundPayments.Ach.StatusDetails, _Mapping]]] = ...) -> None: ...
        class UsDomesticWire(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.OutboundPayments.UsDomesticWire.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.OutboundPayments.UsDomesticWire.StatusDetails, _Mapping]]] = ...) -> None: ...
        ACH_FIELD_NUMBER: _ClassVar[int]
        US_DOMESTIC_WIRE_FIELD_NUMBER: _ClassVar[int]
        ach: TreasuryFinancialAccountFeatures.OutboundPayments.Ach
        us_domestic_wire: TreasuryFinancialAccountFeatures.OutboundPayments.UsDomesticWire
        def __init__(self, ach: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundPayments.Ach, _Mapping]] = ..., us_domestic_wire: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundPayments.UsDomesticWire, _Mapping]] = ...) -> None: ...
    class OutboundTransfers(_message.Message):
        __slots__ = ("ach", "us_domestic_wire")
        class Ach(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.OutboundTransfers.Ach.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.OutboundTransfers.Ach.StatusDetails, _Mapping]]] = ...) -> None: ...
        class UsDomesticWire(_message.Message):
            __slots__ = ("requested", "status", "status_details")
            class StatusDetails(_message.Message):
                __slots__ = ("code", "resolution", "restriction")
                CODE_FIELD_NUMBER: _ClassVar[int]
                RESOLUTION_FIELD_NUMBER: _ClassVar[int]
                RESTRICTION_FIELD_NUMBER: _ClassVar[int]
                code: str
                resolution: str
                restriction: str
                def __init__(self, code: _Optional[str] = ..., resolution: _Optional[str] = ..., restriction: _Optional[str] = ...) -> None: ...
            REQUESTED_FIELD_NUMBER: _ClassVar[int]
            STATUS_FIELD_NUMBER: _ClassVar[int]
            STATUS_DETAILS_FIELD_NUMBER: _ClassVar[int]
            requested: bool
            status: str
            status_details: _containers.RepeatedCompositeFieldContainer[TreasuryFinancialAccountFeatures.OutboundTransfers.UsDomesticWire.StatusDetails]
            def __init__(self, requested: bool = ..., status: _Optional[str] = ..., status_details: _Optional[_Iterable[_Union[TreasuryFinancialAccountFeatures.OutboundTransfers.UsDomesticWire.StatusDetails, _Mapping]]] = ...) -> None: ...
        ACH_FIELD_NUMBER: _ClassVar[int]
        US_DOMESTIC_WIRE_FIELD_NUMBER: _ClassVar[int]
        ach: TreasuryFinancialAccountFeatures.OutboundTransfers.Ach
        us_domestic_wire: TreasuryFinancialAccountFeatures.OutboundTransfers.UsDomesticWire
        def __init__(self, ach: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundTransfers.Ach, _Mapping]] = ..., us_domestic_wire: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundTransfers.UsDomesticWire, _Mapping]] = ...) -> None: ...
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CARD_ISSUING_FIELD_NUMBER: _ClassVar[int]
    DEPOSIT_INSURANCE_FIELD_NUMBER: _ClassVar[int]
    FINANCIAL_ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    INBOUND_TRANSFERS_FIELD_NUMBER: _ClassVar[int]
    INTRA_STRIPE_FLOWS_FIELD_NUMBER: _ClassVar[int]
    OUTBOUND_PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    OUTBOUND_TRANSFERS_FIELD_NUMBER: _ClassVar[int]
    object: str
    card_issuing: TreasuryFinancialAccountFeatures.CardIssuing
    deposit_insurance: TreasuryFinancialAccountFeatures.DepositInsurance
    financial_addresses: TreasuryFinancialAccountFeatures.FinancialAddresses
    inbound_transfers: TreasuryFinancialAccountFeatures.InboundTransfers
    intra_stripe_flows: TreasuryFinancialAccountFeatures.IntraStripeFlows
    outbound_payments: TreasuryFinancialAccountFeatures.OutboundPayments
    outbound_transfers: TreasuryFinancialAccountFeatures.OutboundTransfers
    def __init__(self, object: _Optional[str] = ..., card_issuing: _Optional[_Union[TreasuryFinancialAccountFeatures.CardIssuing, _Mapping]] = ..., deposit_insurance: _Optional[_Union[TreasuryFinancialAccountFeatures.DepositInsurance, _Mapping]] = ..., financial_addresses: _Optional[_Union[TreasuryFinancialAccountFeatures.FinancialAddresses, _Mapping]] = ..., inbound_transfers: _Optional[_Union[TreasuryFinancialAccountFeatures.InboundTransfers, _Mapping]] = ..., intra_stripe_flows: _Optional[_Union[TreasuryFinancialAccountFeatures.IntraStripeFlows, _Mapping]] = ..., outbound_payments: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundPayments, _Mapping]] = ..., outbound_transfers: _Optional[_Union[TreasuryFinancialAccountFeatures.OutboundTransfers, _Mapping]] = ...) -> None: ...

from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssuingTransaction(_message.Message):
    __slots__ = ("id", "object", "amount", "amount_details", "authorization", "balance_transaction", "card", "cardholder", "created", "currency", "dispute", "livemode", "merchant_amount", "merchant_currency", "merchant_data", "metadata", "network_data", "purchase_details", "token", "treasury", "type", "wallet")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AmountDetails(_message.Message):
        __slots__ = ("atm_fee", "cashback_amount")
        ATM_FEE_FIELD_NUMBER: _ClassVar[int]
        CASHBACK_AMOUNT_FIELD_NUMBER: _ClassVar[int]
        atm_fee: int
        cashback_amount: int
        def __init__(self, atm_fee: _Optional[int] = ..., cashback_amount: _Optional[int] = ...) -> None: ...
    class MerchantData(_message.Message):
        __slots__ = ("category", "category_code", "city", "country", "name", "network_id", "postal_code", "state", "tax_id", "terminal_id", "url")
        CATEGORY_FIELD_NUMBER: _ClassVar[int]
        CATEGORY_CODE_FIELD_NUMBER: _ClassVar[int]
        CITY_FIELD_NUMBER: _ClassVar[int]
        COUNTRY_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        NETWORK_ID_FIELD_NUMBER: _ClassVar[int]
        POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
        STATE_FIELD_NUMBER: _ClassVar[int]
        TAX_ID_FIELD_NUMBER: _ClassVar[int]
        TERMINAL_ID_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        category: str
        category_code: str
        city: str
        country: str
        name: str
        network_id: str
        postal_code: str
        state: str
        tax_id: str
        terminal_id: str
        url: str
        def __init__(self, category: _Optional[str] = ..., category_code: _Optional[str] = ..., city: _Optional[str] = ..., country: _Optional[str] = ..., name: _Optional[str] = ..., network_id: _Optional[str] = ..., postal_code: _Optional[str] = ..., state: _Optional[str] = ..., tax_id: _Optional[str] = ..., terminal_id: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...
    class NetworkData(_message.Message):
        __slots__ = ("authorization_code", "processing_date", "transaction_id")
        AUTHORIZATION_CODE_FIELD_NUMBER: _ClassVar[int]
        PROCESSING_DATE_FIELD_NUMBER: _ClassVar[int]
        TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
        authorization_code: str
        processing_date: str
        transaction_id: str
        def __init__(self, authorization_code: _Optional[str] = ..., processing_date: _Optional[str] = ..., transaction_id: _Optional[str] = ...) -> None: ...
    class PurchaseDetails(_message.Message):
        __slots__ = ("fleet", "flight", "fuel", "lodging", "receipt", "reference")
        class Fleet(_message.Message):
            __slots__ = ("cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type")
            class CardholderPromptData(_message.Message):
                __slots__ = ("driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number")
                DRIVER_ID_FIELD_NUMBER: _ClassVar[int]
                ODOMETER_FIELD_NUMBER: _ClassVar[int]
                UNSPECIFIED_ID_FIELD_NUMBER: _ClassVar[int]
                USER_ID_FIELD_NUMBER: _ClassVar[int]
                VEHICLE_NUMBER_FIELD_NUMBER: _ClassVar[int]
                driver_id: str
                odometer: int
                unspecified_id: str
                user_id: str
                vehicle_number: str
                def __init__(self, driver_id: _Optional[str] = ..., odometer: _Optional[int] = ..., unspecified_id: _Optional[str] = ..., user_id: _Optional[str] = ..., vehicle_number: _Optional[str] = ...) -> None: ...
            class ReportedBreakdown(_message.Message):
                __slots__ = ("fuel", "non_fuel", "tax")
                class Fuel(_message.Message):
                    __slots__ = ("gross_amount_decimal",)
                    GROSS_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                    gross_amount_decimal: str
                    def __init__(self, gross_amount_decimal: _Optional[str] = ...) -> None: ...
                class NonFuel(_message.Message):
                    __slots__ = ("gross_amount_decimal",)
                    GROSS_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                    gross_amount_decimal: str
                    def __init__(self, gross_amount_decimal: _Optional[str] = ...) -> None: ...
                class Tax(_message.Message):
                    __slots__ = ("local_amount_decimal", "national_amount_decimal")
                    LOCAL_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                    NATIONAL_AMOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
                    local_amount_decimal: str
                    national_amount_decimal: str
                    def __init__(self, local_amount_decimal: _Optional[str] = ..., national_amount_decimal: _Optional[str] = ...) -> None: ...
                FUEL_FIELD_NUMBER: _ClassVar[int]
                NON_FUEL_FIELD_NUMBER: _ClassVar[int]
                TAX_FIELD_NUMBER: _ClassVar[int]
                fuel: IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.Fuel
                non_fuel: IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.NonFuel
                tax: IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.Tax
                def __init__(self, fuel: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.Fuel, _Mapping]] = ..., non_fuel: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.NonFuel, _Mapping]] = ..., tax: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown.Tax, _Mapping]] = ...) -> None: ...
            CARDHOLDER_PROMPT_DATA_FIELD_NUMBER: _ClassVar[int]
            PURCHASE_TYPE_FIELD_NUMBER: _ClassVar[int]
            REPORTED_BREAKDOWN_FIELD_NUMBER: _ClassVar[int]
            SERVICE_TYPE_FIELD_NUMBER: _ClassVar[int]
            cardholder_prompt_data: IssuingTransaction.PurchaseDetails.Fleet.CardholderPromptData
            purchase_type: str
            reported_breakdown: IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown
            service_type: str
            def __init__(self, cardholder_prompt_data: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet.CardholderPromptData, _Mapping]] = ..., purchase_type: _Optional[str] = ..., reported_breakdown: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet.ReportedBreakdown, _Mapping]] = ..., service_type: _Optional[str] = ...) -> None: ...
        class Flight(_message.Message):
            __slots__ = ("departure_at", "passenger_name", "refundable", "segments", "travel_agency")
            class Segments(_message.Message):
                __slots__ = ("arrival_airport_code", "carrier", "departure_airport_code", "flight_number", "service_class", "stopover_allowed")
                ARRIVAL_AIRPORT_CODE_FIELD_NUMBER: _ClassVar[int]
                CARRIER_FIELD_NUMBER: _ClassVar[int]
                DEPARTURE_AIRPORT_CODE_FIELD_NUMBER: _ClassVar[int]
                FLIGHT_NUMBER_FIELD_NUMBER: _ClassVar[int]
                SERVICE_CLASS_FIELD_NUMBER: _ClassVar[int]
                STOPOVER_ALLOWED_FIELD_NUMBER: _ClassVar[int]
                arrival_airport_code: str
                carrier: str
                departure_airport_code: str
                flight_number: str
                service_class: str
                stopover_allowed: bool
                def __init__(self, arrival_airport_code: _Optional[str] = ..., carrier: _Optional[str] = ..., departure_airport_code: _Optional[str] = ..., flight_number: _Optional[str] = ..., service_class: _Optional[str] = ..., stopover_allowed: bool = ...) -> None: ...
            DEPARTURE_AT_FIELD_NUMBER: _ClassVar[int]
            PASSENGER_NAME_FIELD_NUMBER: _ClassVar[int]
            REFUNDABLE_FIELD_NUMBER: _ClassVar[int]
            SEGMENTS_FIELD_NUMBER: _ClassVar[int]
            TRAVEL_AGENCY_FIELD_NUMBER: _ClassVar[int]
            departure_at: int
            passenger_name: str
            refundable: bool
            segments: _containers.RepeatedCompositeFieldContainer[IssuingTransaction.PurchaseDetails.Flight.Segments]
            travel_agency: str
            def __init__(self, departure_at: _Optional[int] = ..., passenger_name: _Optional[str] = ..., refundable: bool = ..., segments: _Optional[_Iterable[_Union[IssuingTransaction.PurchaseDetails.Flight.Segments, _Mapping]]] = ..., travel_agency: _Optional[str] = ...) -> None: ...
        class Fuel(_message.Message):
            __slots__ = ("industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal", "volume_decimal")
            INDUSTRY_PRODUCT_CODE_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_DECIMAL_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            UNIT_FIELD_NUMBER: _ClassVar[int]
            UNIT_COST_DECIMAL_FIELD_NUMBER: _ClassVar[int]
            VOLUME_DECIMAL_FIELD_NUMBER: _ClassVar[int]
            industry_product_code: str
            quantity_decimal: str
            type: str
            unit: str
            unit_cost_decimal: str
            volume_decimal: str
            def __init__(self, industry_product_code: _Optional[str] = ..., quantity_decimal: _Optional[str] = ..., type: _Optional[str] = ..., unit: _Optional[str] = ..., unit_cost_decimal: _Optional[str] = ..., volume_decimal: _Optional[str] = ...) -> None: ...
        class Lodging(_message.Message):
            __slots__ = ("check_in_at", "nights")
            CHECK_IN_AT_FIELD_NUMBER: _ClassVar[int]
            NIGHTS_FIELD_NUMBER: _ClassVar[int]
            check_in_at: int
            nights: int
            def __init__(self, check_in_at: _Optional[int] = ..., nights: _Optional[int] = ...) -> None: ...
        class Receipt(_message.Message):
            __slots__ = ("description", "quantity", "total", "unit_cost")
            DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
            QUANTITY_FIELD_NUMBER: _ClassVar[int]
            TOTAL_FIELD_NUMBER: _ClassVar[int]
            UNIT_COST_FIELD_NUMBER: _ClassVar[int]
            description: str
            quantity: float
            total: int
            unit_cost: int
            def __init__(self, description: _Optional[str] = ..., quantity: _Optional[float] = ..., total: _Optional[int] = ..., unit_cost: _Optional[int] = ...) -> None: ...
        FLEET_FIELD_NUMBER: _ClassVar[int]
        FLIGHT_FIELD_NUMBER: _ClassVar[int]
        FUEL_FIELD_NUMBER: _ClassVar[int]
        LODGING_FIELD_NUMBER: _ClassVar[int]
        RECEIPT_FIELD_NUMBER: _ClassVar[int]
        REFERENCE_FIELD_NUMBER: _ClassVar[int]
        fleet: IssuingTransaction.PurchaseDetails.Fleet
        flight: IssuingTransaction.PurchaseDetails.Flight
        fuel: IssuingTransaction.PurchaseDetails.Fuel
        lodging: IssuingTransaction.PurchaseDetails.Lodging
        receipt: _containers.RepeatedCompositeFieldContainer[IssuingTransaction.PurchaseDetails.Receipt]
        reference: str
        def __init__(self, fleet: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fleet, _Mapping]] = ..., flight: _Optional[_Union[IssuingTransaction.PurchaseDetails.Flight, _Mapping]] = ..., fuel: _Optional[_Union[IssuingTransaction.PurchaseDetails.Fuel, _Mapping]] = ..., lodging: _Optional[_Union[IssuingTransaction.PurchaseDetails.Lodging, _Mapping]] = ..., receipt: _Optional[_Iterable[_Union[IssuingTransaction.PurchaseDetails.Receipt, _Mapping]]] = ..., reference: _Optional[str] = ...) -> None: ...
    class Treasury(_message.Message):
        __slots__ = ("received_credit", "received_debit")
        RECEIVED_CREDIT_FIELD_NUMBER: _ClassVar[int]
        RECEIVED_DEBIT_FIELD_NUMBER: _ClassVar[int]
        received_credit: str
        received_debit: str
        def __init__(self, received_credit: _Optional[str] = ..., received_debit: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CARDHOLDER_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DISPUTE_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_DATA_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NETWORK_DATA_FIELD_NUMBER: _ClassVar[int]
    PURCHASE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    TREASURY_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    WALLET_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    amount: int
    amount_details: IssuingTransaction.AmountDetails
    authorization: str
    balance_transaction: str
    card: str
    cardholder: str
    created: int
    currency: str
    dispute: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingTransaction.MerchantData
    metadata: _containers.ScalarMap[str, str]
    network_data: IssuingTransaction.NetworkData
    purchase_details: IssuingTransaction.PurchaseDetails
    token: str
    treasury: IssuingTransaction.Treasury
    type: str
    wallet: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., amount: _Optional[int] = ..., amount_details: _Optional[_Union[IssuingTransaction.AmountDetails, _Mapping]] = ..., authorization: _Optional[str] = ..., balance_transaction: _Optional[str] = ..., card: _Optional[str] = ..., cardholder: _Optional[str] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., dispute: _Optional[str] = ..., livemode: bool = ..., merchant_amount: _Optional[int] = ..., merchant_currency: _Optional[str] = ..., merchant_data: _Optional[_Union[IssuingTransaction.MerchantData, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., network_data: _Optional[_Union[IssuingTransaction.NetworkData, _Mapping]] = ..., purchase_details: _Optional[_Union[IssuingTransaction.PurchaseDetails, _Mapping]] = ..., token: _Optional[str] = ..., treasury: _Optional[_Union[IssuingTransaction.Treasury, _Mapping]] = ..., type: _Optional[str] = ..., wallet: _Optional[str] = ...) -> None: ...

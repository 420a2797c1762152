from penstock.stripe.v1 import address_pb2 as _address_pb2
from penstock.stripe.v1 import card_pb2 as _card_pb2
from penstock.stripe.v1 import cash_balance_pb2 as _cash_balance_pb2
from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import discount_pb2 as _discount_pb2
from penstock.stripe.v1 import subscription_pb2 as _subscription_pb2
from penstock.stripe.v1 import tax_id_pb2 as _tax_id_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Customer(_message.Message):
    __slots__ = ("id", "object", "address", "balance", "business_name", "cash_balance", "created", "currency", "customer_account", "default_source", "deleted", "delinquent", "description", "discount", "email", "individual_name", "invoice_credit_balance", "invoice_prefix", "invoice_settings", "livemode", "metadata", "name", "next_invoice_sequence", "phone", "preferred_locales", "shipping", "sources", "subscriptions", "tax", "tax_exempt", "tax_ids", "test_clock", "account_balance", "business_vat_id", "cards", "default_card", "tax_info", "tax_info_verification")
    class InvoiceCreditBalanceEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class InvoiceSettings(_message.Message):
        __slots__ = ("custom_fields", "default_payment_method", "footer", "rendering_options")
        class CustomFields(_message.Message):
            __slots__ = ("name", "value")
            NAME_FIELD_NUMBER: _ClassVar[int]
            VALUE_FIELD_NUMBER: _ClassVar[int]
            name: str
            value: str
            def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
        class RenderingOptions(_message.Message):
            __slots__ = ("amount_tax_display", "template")
            AMOUNT_TAX_DISPLAY_FIELD_NUMBER: _ClassVar[int]
            TEMPLATE_FIELD_NUMBER: _ClassVar[int]
            amount_tax_display: str
            template: str
            def __init__(self, amount_tax_display: _Optional[str] = ..., template: _Optional[str] = ...) -> None: ...
        CUSTOM_FIELDS_FIELD_NUMBER: _ClassVar[int]
        DEFAULT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        FOOTER_FIELD_NUMBER: _ClassVar[int]
        RENDERING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
        custom_fields: _containers.RepeatedCompositeFieldContainer[Customer.InvoiceSettings.CustomFields]
        default_payment_method: str
        footer: str
        rendering_options: Customer.InvoiceSettings.RenderingOptions
        def __init__(self, custom_fields: _Optional[_Iterable[_Union[Customer.InvoiceSettings.CustomFields, _Mapping]]] = ..., default_payment_method: _Optional[str] = ..., footer: _Optional[str] = ..., rendering_options: _Optional[_Union[Customer.InvoiceSettings.RenderingOptions, _Mapping]] = ...) -> None: ...
    class Shipping(_message.Message):
        __slots__ = ("address", "carrier", "name", "phone", "tracking_number")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        CARRIER_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        PHONE_FIELD_NUMBER: _ClassVar[int]
        TRACKING_NUMBER_FIELD_NUMBER: _ClassVar[int]
        address: _address_pb2.Address
        carrier: str
        name: str
        phone: str
        tracking_number: str
        def __init__(self, address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., carrier: _Optional[str] = ..., name: _Optional[str] = ..., phone: _Optional[str] = ..., tracking_number: _Optional[str] = ...) -> None: ...
    class Sources(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_customer_source_pb2.CustomerSource]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_customer_source_pb2.CustomerSource, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class Subscriptions(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_subscription_pb2.Subscription]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_subscription_pb2.Subscription, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class Tax(_message.Message):
        __slots__ = ("automatic_tax", "ip_address", "location", "provider")
        class Location(_message.Message):
            __slots__ = ("country", "source", "state")
            COUNTRY_FIELD_NUMBER: _ClassVar[int]
            SOURCE_FIELD_NUMBER: _ClassVar[int]
            STATE_FIELD_NUMBER: _ClassVar[int]
            country: str
            source: str
            state: str
            def __init__(self, country: _Optional[str] = ..., source: _Optional[str] = ..., state: _Optional[str] = ...) -> None: ...
        AUTOMATIC_TAX_FIELD_NUMBER: _ClassVar[int]
        IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
        LOCATION_FIELD_NUMBER: _ClassVar[int]
        PROVIDER_FIELD_NUMBER: _ClassVar[int]
        automatic_tax: str
        ip_address: str
        location: Customer.Tax.Location
        provider: str
        def __init__(self, automatic_tax: _Optional[str] = ..., ip_address: _Optional[str] = ..., location: _Optional[_Union[Customer.Tax.Location, _Mapping]] = ..., provider: _Optional[str] = ...) -> None: ...
    class TaxIds(_message.Message):
        __slots__ = ("data", "has_more", "url", "object", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_tax_id_pb2.TaxId]
        has_more: bool
        url: str
        object: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_tax_id_pb2.TaxId, _Mapping]]] = ..., has_more: bool = ..., url: _Optional[str] = ..., object: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class Cards(_message.Message):
        __slots__ = ("data", "object", "has_more", "url", "total_count")
        DATA_FIELD_NUMBER: _ClassVar[int]
        OBJECT_FIELD_NUMBER: _ClassVar[int]
        HAS_MORE_FIELD_NUMBER: _ClassVar[int]
        URL_FIELD_NUMBER: _ClassVar[int]
        TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
        data: _containers.RepeatedCompositeFieldContainer[_card_pb2.Card]
        object: str
        has_more: bool
        url: str
        total_count: int
        def __init__(self, data: _Optional[_Iterable[_Union[_card_pb2.Card, _Mapping]]] = ..., object: _Optional[str] = ..., has_more: bool = ..., url: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...
    class TaxInfo(_message.Message):
        __slots__ = ("tax_id", "type")
        TAX_ID_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        tax_id: str
        type: str
        def __init__(self, tax_id: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    class TaxInfoVerification(_message.Message):
        __slots__ = ("status", "verified_name")
        STATUS_FIELD_NUMBER: _ClassVar[int]
        VERIFIED_NAME_FIELD_NUMBER: _ClassVar[int]
        status: str
        verified_name: str
        def __init__(self, status: _Optional[str] = ..., verified_name: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_NAME_FIELD_NUMBER: _ClassVar[int]
    CASH_BALANCE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DELINQUENT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    INDIVIDUAL_NAME_FIELD_NUMBER: _ClassVar[int]
    INVOICE_CREDIT_BALANCE_FIELD_NUMBER: _ClassVar[int]
    INVOICE_PREFIX_FIELD_NUMBER: _ClassVar[int]
    INVOICE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NEXT_INVOICE_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    PREFERRED_LOCALES_FIELD_NUMBER: _ClassVar[int]
    SHIPPING_FIELD_NUMBER: _ClassVar[int]
    SOURCES_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    TAX_FIELD_NUMBER: _ClassVar[int]
    TAX_EXEMPT_FIELD_NUMBER: _ClassVar[int]
    TAX_IDS_FIELD_NUMBER: _ClassVar[int]
    TEST_CLOCK_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_BALANCE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_VAT_ID_FIELD_NUMBER: _ClassVar[int]
    CARDS_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CARD_FIELD_NUMBER: _ClassVar[int]
    TAX_INFO_FIELD_NUMBER: _ClassVar[int]
    TAX_INFO_VERIFICATION_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    address: _address_pb2.Address
    balance: int
    business_name: str
    cash_balance: _cash_balance_pb2.CashBalance
    created: int
    currency: str
    customer_account: str
    default_source: str
    deleted: bool
    delinquent: bool
    description: str
    discount: _discount_pb2.Discount
    email: str
    individual_name: str
    invoice_credit_balance: _containers.ScalarMap[str, int]
    invoice_prefix: str
    invoice_settings: Customer.InvoiceSettings
    livemode: bool
    metadata: _containers.ScalarMap[str, str]
    name: str
    next_invoice_sequence: int
    phone: str
    preferred_locales: _containers.RepeatedScalarFieldContainer[str]
    shipping: Customer.Shipping
    sources: Customer.Sources
    subscriptions: Customer.Subscriptions
    tax: Customer.Tax
    tax_exempt: str
    tax_ids: Customer.TaxIds
    test_clock: str
    account_balance: int
    business_vat_id: str
    cards: Customer.Cards
    default_card: str
    tax_info: Customer.TaxInfo
    tax_info_verification: Customer.TaxInfoVerification
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., address: _Optional[_Union[_address_pb2.Address, _Mapping]] = ..., balance: _Optional[int] = ..., business_name: _Optional[str] = ..., cash_balance: _Optional[_Union[_cash_balance_pb2.CashBalance, _Mapping]] = ..., created: _Optional[int] = ..., currency: _Optional[str] = ..., customer_account: _Optional[str] = ..., default_source: _Optional[str] = ..., deleted: bool = ..., delinquent: bool = ..., description: _Optional[str] = ..., discount: _Optional[_Union[_discount_pb2.Discount, _Mapping]] = ..., email: _Optional[str] = ..., individual_name: _Optional[str] = ..., invoice_credit_balance: _Optional[_Mapping[str, int]] = ..., invoice_prefix: _Optional[str] = ..., invoice_settings: _Optional[_Union[Customer.InvoiceSettings, _Mapping]] = ..., livemode: bool = ..., metadata: _Optional[_Mapping[str, str]] = ..., name: _Optional[str] = ..., next_invoice_sequence: _Optional[int] = ..., phone: _Optional[str] = ..., preferred_locales: _Optional[_Iterable[str]] = ..., shipping: _Optional[_Union[Customer.Shipping, _Mapping]] = ..., sources: _Optional[_Union[Customer.Sources, _Mapping]] = ..., subscriptions: _Optional[_Union[Customer.Subscriptions, _Mapping]] = ..., tax: _Optional[_Union[Customer.Tax, _Mapping]] = ..., tax_exempt: _Optional[str] = ..., tax_ids: _Optional[_Union[Customer.TaxIds, _Mapping]] = ..., test_clock: _Optional[str] = ..., account_balance: _Optional[int] = ..., business_vat_id: _Optional[str] = ..., cards: _Optional[_Union[Customer.Cards, _Mapping]] = ..., default_card: _Optional[str] = ..., tax_info: _Optional[_Union[Customer.TaxInfo, _Mapping]] = ..., tax_info_verification: _Optional[_Union[Customer.TaxInfoVerification, _Mapping]] = ...) -> None: ...

from penstock.stripe.v1 import customer_source_pb2 as _customer_source_pb2
from penstock.stripe.v1 import payment_intent_pb2 as _payment_intent_pb2
from penstock.stripe.v1 import payment_method_pb2 as _payment_method_pb2
from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TerminalReader(_message.Message):
    __slots__ = ("id", "object", "action", "deleted", "device_sw_version", "device_type", "ip_address", "label", "last_seen_at", "livemode", "location", "metadata", "serial_number", "status")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class Action(_message.Message):
        __slots__ = ("api_error", "collect_inputs", "collect_payment_method", "confirm_payment_intent", "failure_code", "failure_message", "print_content", "process_payment_intent", "process_setup_intent", "refund_payment", "set_reader_display", "status", "type")
        class ApiError(_message.Message):
            __slots__ = ("advice_code", "charge", "code", "decline_code", "doc_url", "message", "network_advice_code", "network_decline_code", "param", "payment_intent", "payment_method", "payment_method_type", "request_log_url", "setup_intent", "source", "type")
            ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
            CHARGE_FIELD_NUMBER: _ClassVar[int]
            CODE_FIELD_NUMBER: _ClassVar[int]
            DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
            DOC_URL_FIELD_NUMBER: _ClassVar[int]
            MESSAGE_FIELD_NUMBER: _ClassVar[int]
            NETWORK_ADVICE_CODE_FIELD_NUMBER: _ClassVar[int]
            NETWORK_DECLINE_CODE_FIELD_NUMBER: _ClassVar[int]
            PARAM_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_TYPE_FIELD_NUMBER: _ClassVar[int]
            REQUEST_LOG_URL_FIELD_NUMBER: _ClassVar[int]
            SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
            SOURCE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            advice_code: str
            charge: str
            code: str
            decline_code: str
            doc_url: str
            message: str
            network_advice_code: str
            network_decline_code: str
            param: str
            payment_intent: _payment_intent_pb2.PaymentIntent
            payment_method: _payment_method_pb2.PaymentMethod
            payment_method_type: str
            request_log_url: str
            setup_intent: _payment_intent_pb2.SetupIntent
            source: _customer_source_pb2.CustomerSource
            type: str
            def __init__(self, advice_code: _Optional[str] = ..., charge: _Optional[str] = ..., code: _Optional[str] = ..., decline_code: _Optional[str] = ..., doc_url: _Optional[str] = ..., message: _Optional[str] = ..., network_advice_code: _Optional[str] = ..., network_decline_code: _Optional[str] = ..., param: _Optional[str] = ..., payment_intent: _Optional[_Union[_payment_intent_pb2.PaymentIntent, _Mapping]] = ..., payment_method: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ..., payment_method_type: _Optional[str] = ..., request_log_url: _Optional[str] = ..., setup_intent: _Optional[_Union[_payment_intent_pb2.SetupIntent, _Mapping]] = ..., source: _Optional[_Union[_customer_source_pb2.CustomerSource, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class CollectInputs(_message.Message):
            __slots__ = ("inputs", "metadata")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class Inputs(_message.Message):
                __slots__ = ("custom_text", "email", "numeric", "phone", "required", "selection", "signature", "skipped", "text", "toggles", "type")
                class CustomText(_message.Message):
                    __slots__ = ("description", "skip_button", "submit_button", "title")
                    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    SKIP_BUTTON_FIELD_NUMBER: _ClassVar[int]
                    SUBMIT_BUTTON_FIELD_NUMBER: _ClassVar[int]
                    TITLE_FIELD_NUMBER: _ClassVar[int]
                    description: str
                    skip_button: str
                    submit_button: str
                    title: str
                    def __init__(self, description: _Optional[str] = ..., skip_button: _Optional[str] = ..., submit_button: _Optional[str] = ..., title: _Optional[str] = ...) -> None: ...
                class Email(_message.Message):
                    __slots__ = ("value",)
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    value: str
                    def __init__(self, value: _Optional[str] = ...) -> None: ...
                class Numeric(_message.Message):
                    __slots__ = ("value",)
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    value: str
                    def __init__(self, value: _Optional[str] = ...) -> None: ...
                class Phone(_message.Message):
                    __slots__ = ("value",)
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    value: str
                    def __init__(self, value: _Optional[str] = ...) -> None: ...
                class Selection(_message.Message):
                    __slots__ = ("choices", "id", "text")
                    class Choices(_message.Message):
                        __slots__ = ("id", "style", "text")
                        ID_FIELD_NUMBER: _ClassVar[int]
                        STYLE_FIELD_NUMBER: _ClassVar[int]
                        TEXT_FIELD_NUMBER: _ClassVar[int]
                        id: str
                        style: str
                        text: str
                        def __init__(self, id: _Optional[str] = ..., style: _Optional[str] = ..., text: _Optional[str] = ...) -> None: ...
                    CHOICES_FIELD_NUMBER: _ClassVar[int]
                    ID_FIELD_NUMBER: _ClassVar[int]
                    TEXT_FIELD_NUMBER: _ClassVar[int]
                    choices: _containers.RepeatedCompositeFieldContainer[TerminalReader.Action.CollectInputs.Inputs.Selection.Choices]
                    id: str
                    text: str
                    def __init__(self, choices: _Optional[_Iterable[_Union[TerminalReader.Action.CollectInputs.Inputs.Selection.Choices, _Mapping]]] = ..., id: _Optional[str] = ..., text: _Optional[str] = ...) -> None: ...
                class Signature(_message.Message):
                    __slots__ = ("value",)
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    value: str
                    def __init__(self, value: _Optional[str] = ...) -> None: ...
                class Text(_message.Message):
                    __slots__ = ("value",)
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    value: str
                    def __init__(self, value: _Optional[str] = ...) -> None: ...
                class Toggles(_message.Message):
                    __slots__ = ("default_value", "description", "title", "value")
                    DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
                    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    TITLE_FIELD_NUMBER: _ClassVar[int]
                    VALUE_FIELD_NUMBER: _ClassVar[int]
                    default_value: str
                    description: str
                    title: str
                    value: str
                    def __init__(self, default_value: _Optional[str] = ..., description: _Optional[str] = ..., title: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
                CUSTOM_TEXT_FIELD_NUMBER: _ClassVar[int]
                EMAIL_FIELD_NUMBER: _ClassVar[int]
                NUMERIC_FIELD_NUMBER: _ClassVar[int]
                PHONE_FIELD_NUMBER: _ClassVar[int]
                REQUIRED_FIELD_NUMBER: _ClassVar[int]
                SELECTION_FIELD_NUMBER: _ClassVar[int]
                SIGNATURE_FIELD_NUMBER: _ClassVar[int]
                SKIPPED_FIELD_NUMBER: _ClassVar[int]
                TEXT_FIELD_NUMBER: _ClassVar[int]
                TOGGLES_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                custom_text: TerminalReader.Action.CollectInputs.Inputs.CustomText
                email: TerminalReader.Action.CollectInputs.Inputs.Email
                numeric: TerminalReader.Action.CollectInputs.Inputs.Numeric
                phone: TerminalReader.Action.CollectInputs.Inputs.Phone
                required: bool
                selection: TerminalReader.Action.CollectInputs.Inputs.Selection
                signature: TerminalReader.Action.CollectInputs.Inputs.Signature
                skipped: bool
                text: TerminalReader.Action.CollectInputs.Inputs.Text
                toggles: _containers.RepeatedCompositeFieldContainer[TerminalReader.Action.CollectInputs.Inputs.Toggles]
                type: str
                def __init__(self, custom_text: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.CustomText, _Mapping]] = ..., email: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Email, _Mapping]] = ..., numeric: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Numeric, _Mapping]] = ..., phone: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Phone, _Mapping]] = ..., required: bool = ..., selection: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Selection, _Mapping]] = ..., signature: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Signature, _Mapping]] = ..., skipped: bool = ..., text: _Optional[_Union[TerminalReader.Action.CollectInputs.Inputs.Text, _Mapping]] = ..., toggles: _Optional[_Iterable[_Union[TerminalReader.Action.CollectInputs.Inputs.Toggles, _Mapping]]] = ..., type: _Optional[str] = ...) -> None: ...
            INPUTS_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            inputs: _containers.RepeatedCompositeFieldContainer[TerminalReader.Action.CollectInputs.Inputs]
            metadata: _containers.ScalarMap[str, str]
            def __init__(self, inputs: _Optional[_Iterable[_Union[TerminalReader.Action.CollectInputs.Inputs, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ...) -> None: ...
        class CollectPaymentMethod(_message.Message):
            __slots__ = ("collect_config", "payment_intent", "payment_method")
            class CollectConfig(_message.Message):
                __slots__ = ("enable_customer_cancellation", "skip_tipping", "tipping")
                class Tipping(_message.Message):
                    __slots__ = ("amount_eligible",)
                    AMOUNT_ELIGIBLE_FIELD_NUMBER: _ClassVar[int]
                    amount_eligible: int
                    def __init__(self, amount_eligible: _Optional[int] = ...) -> None: ...
                ENABLE_CUSTOMER_CANCELLATION_FIELD_NUMBER: _ClassVar[int]
                SKIP_TIPPING_FIELD_NUMBER: _ClassVar[int]
                TIPPING_FIELD_NUMBER: _ClassVar[int]
                enable_customer_cancellation: bool
                skip_tipping: bool
                tipping: TerminalReader.Action.CollectPaymentMethod.CollectConfig.Tipping
                def __init__(self, enable_customer_cancellation: bool = ..., skip_tipping: bool = ..., tipping: _Optional[_Union[TerminalReader.Action.CollectPaymentMethod.CollectConfig.Tipping, _Mapping]] = ...) -> None: ...
            COLLECT_CONFIG_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
            collect_config: TerminalReader.Action.CollectPaymentMethod.CollectConfig
            payment_intent: str
            payment_method: _payment_method_pb2.PaymentMethod
            def __init__(self, collect_config: _Optional[_Union[TerminalReader.Action.CollectPaymentMethod.CollectConfig, _Mapping]] = ..., payment_intent: _Optional[str] = ..., payment_method: _Optional[_Union[_payment_method_pb2.PaymentMethod, _Mapping]] = ...) -> None: ...
        class ConfirmPaymentIntent(_message.Message):
            __slots__ = ("confirm_config", "payment_intent")
            class ConfirmConfig(_message.Message):
                __slots__ = ("return_url",)
                RETURN_URL_FIELD_NUMBER: _ClassVar[int]
                return_url: str
                def __init__(self, return_url: _Optional[str] = ...) -> None: ...
            CONFIRM_CONFIG_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
            confirm_config: TerminalReader.Action.ConfirmPaymentIntent.ConfirmConfig
            payment_intent: str
            def __init__(self, confirm_config: _Optional[_Union[TerminalReader.Action.ConfirmPaymentIntent.ConfirmConfig, _Mapping]] = ..., payment_intent: _Optional[str] = ...) -> None: ...
        class PrintContent(_message.Message):
            __slots__ = ("image", "type")
            class Image(_message.Message):
                __slots__ = ("created_at", "filename", "size", "type")
                CREATED_AT_FIELD_NUMBER: _ClassVar[int]
                FILENAME_FIELD_NUMBER: _ClassVar[int]
                SIZE_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                created_at: int
                filename: str
                size: int
                type: str
                def __init__(self, created_at: _Optional[int] = ..., filename: _Optional[str] = ..., size: _Optional[int] = ..., type: _Optional[str] = ...) -> None: ...
            IMAGE_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            image: TerminalReader.Action.PrintContent.Image
            type: str
            def __init__(self, image: _Optional[_Union[TerminalReader.Action.PrintContent.Image, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class ProcessPaymentIntent(_message.Message):
            __slots__ = ("payment_intent", "process_config")
            class ProcessConfig(_message.Message):
                __slots__ = ("enable_customer_cancellation", "return_url", "skip_tipping", "tipping")
                class Tipping(_message.Message):
                    __slots__ = ("amount_eligible",)
                    AMOUNT_ELIGIBLE_FIELD_NUMBER: _ClassVar[int]
                    amount_eligible: int
                    def __init__(self, amount_eligible: _Optional[int] = ...) -> None: ...
                ENABLE_CUSTOMER_CANCELLATION_FIELD_NUMBER: _ClassVar[int]
                RETURN_URL_FIELD_NUMBER: _ClassVar[int]
                SKIP_TIPPING_FIELD_NUMBER: _ClassVar[int]
                TIPPING_FIELD_NUMBER: _ClassVar[int]
                enable_customer_cancellation: bool
                return_url: str
                skip_tipping: bool
                tipping: TerminalReader.Action.ProcessPaymentIntent.ProcessConfig.Tipping
                def __init__(self, enable_customer_cancellation: bool = ..., return_url: _Optional[str] = ..., skip_tipping: bool = ..., tipping: _Optional[_Union[TerminalReader.Action.ProcessPaymentIntent.ProcessConfig.Tipping, _Mapping]] = ...) -> None: ...
            PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
            PROCESS_CONFIG_FIELD_NUMBER: _ClassVar[int]
            payment_intent: str
            process_config: TerminalReader.Action.ProcessPaymentIntent.ProcessConfig
            def __init__(self, payment_intent: _Optional[str] = ..., process_config: _Optional[_Union[TerminalReader.Action.ProcessPaymentIntent.ProcessConfig, _Mapping]] = ...) -> None: ...
        class ProcessSetupIntent(_message.Message):
            __slots__ = ("generated_card", "process_config", "setup_intent")
            class ProcessConfig(_message.Message):
                __slots__ = ("enable_customer_cancellation",)
                ENABLE_CUSTOMER_CANCELLATION_FIELD_NUMBER: _ClassVar[int]
                enable_customer_cancellation: bool
                def __init__(self, enable_customer_cancellation: bool = ...) -> None: ...
            GENERATED_CARD_FIELD_NUMBER: _ClassVar[int]
            PROCESS_CONFIG_FIELD_NUMBER: _ClassVar[int]
            SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
            generated_card: str
            process_config: TerminalReader.Action.ProcessSetupIntent.ProcessConfig
            setup_intent: str
            def __init__(self, generated_card: _Optional[str] = ..., process_config: _Optional[_Union[TerminalReader.Action.ProcessSetupIntent.ProcessConfig, _Mapping]] = ..., setup_intent: _Optional[str] = ...) -> None: ...
        class RefundPayment(_message.Message):
            __slots__ = ("amount", "charge", "metadata", "payment_intent", "reason", "refund", "refund_application_fee", "refund_payment_config", "reverse_transfer")
            class MetadataEntry(_message.Message):
                __slots__ = ("key", "value")
                KEY_FIELD_NUMBER: _ClassVar[int]
                VALUE_FIELD_NUMBER: _ClassVar[int]
                key: str
                value: str
                def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
            class RefundPaymentConfig(_message.Message):
                __slots__ = ("enable_customer_cancellation",)
                ENABLE_CUSTOMER_CANCELLATION_FIELD_NUMBER: _ClassVar[int]
                enable_customer_cancellation: bool
                def __init__(self, enable_customer_cancellation: bool = ...) -> None: ...
            AMOUNT_FIELD_NUMBER: _ClassVar[int]
            CHARGE_FIELD_NUMBER: _ClassVar[int]
            METADATA_FIELD_NUMBER: _ClassVar[int]
            PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
            REASON_FIELD_NUMBER: _ClassVar[int]
            REFUND_FIELD_NUMBER: _ClassVar[int]
            REFUND_APPLICATION_FEE_FIELD_NUMBER: _ClassVar[int]
            REFUND_PAYMENT_CONFIG_FIELD_NUMBER: _ClassVar[int]
            REVERSE_TRANSFER_FIELD_NUMBER: _ClassVar[int]
            amount: int
            charge: str
            metadata: _containers.ScalarMap[str, str]
            payment_intent: str
            reason: str
            refund: str
            refund_application_fee: bool
            refund_payment_config: TerminalReader.Action.RefundPayment.RefundPaymentConfig
            reverse_transfer: bool
            def __init__(self, amount: _Optional[int] = ..., charge: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., payment_intent: _Optional[str] = ..., reason: _Optional[str] = ..., refund: _Optional[str] = ..., refund_application_fee: bool = ..., refund_payment_config: _Optional[_Union[TerminalReader.Action.RefundPayment.RefundPaymentConfig, _Mapping]] = ..., reverse_transfer: bool = ...) -> None: ...
        class SetReaderDisplay(_message.Message):
            __slots__ = ("cart", "type")
            class Cart(_message.Message):
                __slots__ = ("currency", "line_items", "tax", "total")
                class LineItems(_message.Message):
                    __slots__ = ("amount", "description", "quantity")
                    AMOUNT_FIELD_NUMBER: _ClassVar[int]
                    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
                    QUANTITY_FIELD_NUMBER: _ClassVar[int]
                    amount: int
                    description: str
                    quantity: int
                    def __init__(self, amount: _Optional[int] = ..., description: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...
                CURRENCY_FIELD_NUMBER: _ClassVar[int]
                LINE_ITEMS_FIELD_NUMBER: _ClassVar[int]
                TAX_FIELD_NUMBER: _ClassVar[int]
                TOTAL_FIELD_NUMBER: _ClassVar[int]
                currency: str
                line_items: _containers.RepeatedCompositeFieldContainer[TerminalReader.Action.SetReaderDisplay.Cart.LineItems]
                tax: int
                total: int
                def __init__(self, currency: _Optional[str] = ..., line_items: _Optional[_Iterable[_Union[TerminalReader.Action.SetReaderDisplay.Cart.LineItems, _Mapping]]] = ..., tax: _Optional[int] = ..., total: _Optional[int] = ...) -> None: ...
            CART_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            cart: TerminalReader.Action.SetReaderDisplay.Cart
            type: str
            def __init__(self, cart: _Optional[_Union[TerminalReader.Action.SetReaderDisplay.Cart, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        API_ERROR_FIELD_NUMBER: _ClassVar[int]
        COLLECT_INPUTS_FIELD_NUMBER: _ClassVar[int]
        COLLECT_PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
        CONFIRM_PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        FAILURE_CODE_FIELD_NUMBER: _ClassVar[int]
        FAILURE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
        PRINT_CONTENT_FIELD_NUMBER: _ClassVar[int]
        PROCESS_PAYMENT_INTENT_FIELD_NUMBER: _ClassVar[int]
        PROCESS_SETUP_INTENT_FIELD_NUMBER: _ClassVar[int]
        REFUND_PAYMENT_FIELD_NUMBER: _ClassVar[int]
        SET_READER_DISPLAY_FIELD_NUMBER: _ClassVar[int]
        STATUS_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        api_error: TerminalReader.Action.ApiError
        collect_inputs: TerminalReader.Action.CollectInputs
        collect_payment_method: TerminalReader.Action.CollectPaymentMethod
        confirm_payment_intent: TerminalReader.Action.ConfirmPaymentIntent
        failure_code: str
        failure_message: str
        print_content: TerminalReader.Action.PrintContent
        process_payment_intent: TerminalReader.Action.ProcessPaymentIntent
        process_setup_intent: TerminalReader.Action.ProcessSetupIntent
        refund_payment: TerminalReader.Action.RefundPayment
        set_reader_display: TerminalReader.Action.SetReaderDisplay
        status: str
        type: str
        def __init__(self, api_error: _Optional[_Union[TerminalReader.Action.ApiError, _Mapping]] = ..., collect_inputs: _Optional[_Union[TerminalReader.Action.CollectInputs, _Mapping]] = ..., collect_payment_method: _Optional[_Union[TerminalReader.Action.CollectPaymentMethod, _Mapping]] = ..., confirm_payment_intent: _Optional[_Union[TerminalReader.Action.ConfirmPaymentIntent, _Mapping]] = ..., failure_code: _Optional[str] = ..., failure_message: _Optional[str] = ..., print_content: _Optional[_Union[TerminalReader.Action.PrintContent, _Mapping]] = ..., process_payment_intent: _Optional[_Union[TerminalReader.Action.ProcessPaymentIntent, _Mapping]] = ..., process_setup_intent: _Optional[_Union[TerminalReader.Action.ProcessSetupIntent, _Mapping]] = ..., refund_payment: _Optional[_Union[TerminalReader.Action.RefundPayment, _Mapping]] = ..., set_reader_display: _Optional[_Union[TerminalReader.Action.SetReaderDisplay, _Mapping]] = ..., status: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    DEVICE_SW_VERSION_FIELD_NUMBER: _ClassVar[int]
    DEVICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    IP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    LAST_SEEN_AT_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    SERIAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    action: TerminalReader.Action
    deleted: bool
    device_sw_version: str
    device_type: str
    ip_address: str
    label: str
    last_seen_at: int
    livemode: bool
    location: str
    metadata: _containers.ScalarMap[str, str]
    serial_number: str
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., action: _Optional[_Union[TerminalReader.Action, _Mapping]] = ..., deleted: bool = ..., device_sw_version: _Optional[str] = ..., device_type: _Optional[str] = ..., ip_address: _Optional[str] = ..., label: _Optional[str] = ..., last_seen_at: _Optional[int] = ..., livemode: bool = ..., location: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., serial_number: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...

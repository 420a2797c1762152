from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BillingPortalSession(_message.Message):
    __slots__ = ("id", "object", "after_expiration", "configuration", "created", "customer", "customer_account", "flow", "livemode", "locale", "on_behalf_of", "return_url", "url")
    class AfterExpiration(_message.Message):
        __slots__ = ("customer_login", "type")
        class CustomerLogin(_message.Message):
            __slots__ = ("expires_at",)
            EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
            expires_at: int
            def __init__(self, expires_at: _Optional[int] = ...) -> None: ...
        CUSTOMER_LOGIN_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        customer_login: BillingPortalSession.AfterExpiration.CustomerLogin
        type: str
        def __init__(self, customer_login: _Optional[_Union[BillingPortalSession.AfterExpiration.CustomerLogin, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    class Flow(_message.Message):
        __slots__ = ("after_completion", "customer_update", "subscription_cancel", "subscription_pause", "subscription_update", "subscription_update_confirm", "type")
        class AfterCompletion(_message.Message):
            __slots__ = ("hosted_confirmation", "redirect", "type")
            class HostedConfirmation(_message.Message):
                __slots__ = ("custom_message",)
                CUSTOM_MESSAGE_FIELD_NUMBER: _ClassVar[int]
                custom_message: str
                def __init__(self, custom_message: _Optional[str] = ...) -> None: ...
            class Redirect(_message.Message):
                __slots__ = ("return_url",)
                RETURN_URL_FIELD_NUMBER: _ClassVar[int]
                return_url: str
                def __init__(self, return_url: _Optional[str] = ...) -> None: ...
            HOSTED_CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
            REDIRECT_FIELD_NUMBER: _ClassVar[int]
            TYPE_FIELD_NUMBER: _ClassVar[int]
            hosted_confirmation: BillingPortalSession.Flow.AfterCompletion.HostedConfirmation
            redirect: BillingPortalSession.Flow.AfterCompletion.Redirect
            type: str
            def __init__(self, hosted_confirmation: _Optional[_Union[BillingPortalSession.Flow.AfterCompletion.HostedConfirmation, _Mapping]] = ..., redirect: _Optional[_Union[BillingPortalSession.Flow.AfterCompletion.Redirect, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
        class CustomerUpdate(_message.Message):
            __slots__ = ()
            def __init__(self) -> None: ...
        class SubscriptionCancel(_message.Message):
            __slots__ = ("retention", "subscription")
            class Retention(_message.Message):
                __slots__ = ("coupon_offer", "type")
                class CouponOffer(_message.Message):
                    __slots__ = ("coupon",)
                    COUPON_FIELD_NUMBER: _ClassVar[int]
                    coupon: str
                    def __init__(self, coupon: _Optional[str] = ...) -> None: ...
                COUPON_OFFER_FIELD_NUMBER: _ClassVar[int]
                TYPE_FIELD_NUMBER: _ClassVar[int]
                coupon_offer: BillingPortalSession.Flow.SubscriptionCancel.Retention.CouponOffer
                type: str
                def __init__(self, coupon_offer: _Optional[_Union[BillingPortalSession.Flow.SubscriptionCancel.Retention.CouponOffer, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
            RETENTION_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            retention: BillingPortalSession.Flow.SubscriptionCancel.Retention
            subscription: str
            def __init__(self, retention: _Optional[_Union[BillingPortalSession.Flow.SubscriptionCancel.Retention, _Mapping]] = ..., subscription: _Optional[str] = ...) -> None: ...
        class SubscriptionPause(_message.Message):
            __slots__ = ("subscription",)
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            subscription: str
            def __init__(self, subscription: _Optional[str] = ...) -> None: ...
        class SubscriptionUpdate(_message.Message):
            __slots__ = ("subscription",)
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            subscription: str
            def __init__(self, subscription: _Optional[str] = ...) -> None: ...
        class SubscriptionUpdateConfirm(_message.Message):
            __slots__ = ("discounts", "items", "subscription")
            class Discounts(_message.Message):
                __slots__ = ("coupon", "promotion_code")
                COUPON_FIELD_NUMBER: _ClassVar[int]
                PROMOTION_CODE_FIELD_NUMBER: _ClassVar[int]
                coupon: str
                promotion_code: str
                def __init__(self, coupon: _Optional[str] = ..., promotion_code: _Optional[str] = ...) -> None: ...
            class Items(_message.Message):
                __slots__ = ("id", "price", "quantity")
                ID_FIELD_NUMBER: _ClassVar[int]
                PRICE_FIELD_NUMBER: _ClassVar[int]
                QUANTITY_FIELD_NUMBER: _ClassVar[int]
                id: str
                price: str
                quantity: int
                def __init__(self, id: _Optional[str] = ..., price: _Optional[str] = ..., quantity: _Optional[int] = ...) -> None: ...
            DISCOUNTS_FIELD_NUMBER: _ClassVar[int]
            ITEMS_FIELD_NUMBER: _ClassVar[int]
            SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
            discounts: _containers.RepeatedCompositeFieldContainer[BillingPortalSession.Flow.SubscriptionUpdateConfirm.Discounts]
            items: _containers.RepeatedCompositeFieldContainer[BillingPortalSession.Flow.SubscriptionUpdateConfirm.Items]
            subscription: str
            def __init__(self, discounts: _Optional[_Iterable[_Union[BillingPortalSession.Flow.SubscriptionUpdateConfirm.Discounts, _Mapping]]] = ..., items: _Optional[_Iterable[_Union[BillingPortalSession.Flow.SubscriptionUpdateConfirm.Items, _Mapping]]] = ..., subscription: _Optional[str] = ...) -> None: ...
        AFTER_COMPLETION_FIELD_NUMBER: _ClassVar[int]
        CUSTOMER_UPDATE_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_CANCEL_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_PAUSE_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_UPDATE_FIELD_NUMBER: _ClassVar[int]
        SUBSCRIPTION_UPDATE_CONFIRM_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        after_completion: BillingPortalSession.Flow.AfterCompletion
        customer_update: BillingPortalSession.Flow.CustomerUpdate
        subscription_cancel: BillingPortalSession.Flow.SubscriptionCancel
        subscription_pause: BillingPortalSession.Flow.SubscriptionPause
        subscription_update: BillingPortalSession.Flow.SubscriptionUpdate
        subscription_update_confirm: BillingPortalSession.Flow.SubscriptionUpdateConfirm
        type: str
        def __init__(self, after_completion: _Optional[_Union[BillingPortalSession.Flow.AfterCompletion, _Mapping]] = ..., customer_update: _Optional[_Union[BillingPortalSession.Flow.CustomerUpdate, _Mapping]] = ..., subscription_cancel: _Optional[_Union[BillingPortalSession.Flow.SubscriptionCancel, _Mapping]] = ..., subscription_pause: _Optional[_Union[BillingPortalSession.Flow.SubscriptionPause, _Mapping]] = ..., subscription_update: _Optional[_Union[BillingPortalSession.Flow.SubscriptionUpdate, _Mapping]] = ..., subscription_update_confirm: _Optional[_Union[BillingPortalSession.Flow.SubscriptionUpdateConfirm, _Mapping]] = ..., type: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    AFTER_EXPIRATION_FIELD_NUMBER: _ClassVar[int]
    CONFIGURATION_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    FLOW_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    LOCALE_FIELD_NUMBER: _ClassVar[int]
    ON_BEHALF_OF_FIELD_NUMBER: _ClassVar[int]
    RETURN_URL_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    after_expiration: BillingPortalSession.AfterExpiration
    configuration: str
    created: int
    customer: str
    customer_account: str
    flow: BillingPortalSession.Flow
    livemode: bool
    locale: str
    on_behalf_of: str
    return_url: str
    url: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., after_expiration: _Optional[_Union[BillingPortalSession.AfterExpiration, _Mapping]] = ..., configuration: _Optional[str] = ..., created: _Optional[int] = ..., customer: _Optional[str] = ..., customer_account: _Optional[str] = ..., flow: _Optional[_Union[BillingPortalSession.Flow, _Mapping]] = ..., livemode: bool = ..., locale: _Optional[str] = ..., on_behalf_of: _Optional[str] = ..., return_url: _Optional[str] = ..., url: _Optional[str] = ...) -> None: ...

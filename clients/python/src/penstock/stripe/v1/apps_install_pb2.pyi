from penstock.v1 import annotations_pb2 as _annotations_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AppsInstall(_message.Message):
    __slots__ = ("id", "object", "account", "app", "approval_required", "auth_code", "channel", "content_security_policy_granted", "content_security_policy_pending", "created", "created_by", "endpoints_granted", "endpoints_pending", "livemode", "permissions_granted", "permissions_pending", "status")
    class ContentSecurityPolicyGranted(_message.Message):
        __slots__ = ("connect_src", "image_src")
        CONNECT_SRC_FIELD_NUMBER: _ClassVar[int]
        IMAGE_SRC_FIELD_NUMBER: _ClassVar[int]
        connect_src: _containers.RepeatedScalarFieldContainer[str]
        image_src: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, connect_src: _Optional[_Iterable[str]] = ..., image_src: _Optional[_Iterable[str]] = ...) -> None: ...
    class ContentSecurityPolicyPending(_message.Message):
        __slots__ = ("connect_src", "image_src")
        CONNECT_SRC_FIELD_NUMBER: _ClassVar[int]
        IMAGE_SRC_FIELD_NUMBER: _ClassVar[int]
        connect_src: _containers.RepeatedScalarFieldContainer[str]
        image_src: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, connect_src: _Optional[_Iterable[str]] = ..., image_src: _Optional[_Iterable[str]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    AUTH_CODE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_SECURITY_POLICY_GRANTED_FIELD_NUMBER: _ClassVar[int]
    CONTENT_SECURITY_POLICY_PENDING_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    ENDPOINTS_GRANTED_FIELD_NUMBER: _ClassVar[int]
    ENDPOINTS_PENDING_FIELD_NUMBER: _ClassVar[int]
    LIVEMODE_FIELD_NUMBER: _ClassVar[int]
    PERMISSIONS_GRANTED_FIELD_NUMBER: _ClassVar[int]
    PERMISSIONS_PENDING_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: str
    account: str
    app: str
    approval_required: bool
    auth_code: str
    channel: str
    content_security_policy_granted: AppsInstall.ContentSecurityPolicyGranted
    content_security_policy_pending: AppsInstall.ContentSecurityPolicyPending
    created: int
    created_by: str
    endpoints_granted: _containers.RepeatedScalarFieldContainer[str]
    endpoints_pending: _containers.RepeatedScalarFieldContainer[str]
    livemode: bool
    permissions_granted: _containers.RepeatedScalarFieldContainer[str]
    permissions_pending: _containers.RepeatedScalarFieldContainer[str]
    status: str
    def __init__(self, id: _Optional[str] = ..., object: _Optional[str] = ..., account: _Optional[str] = ..., app: _Optional[str] = ..., approval_required: bool = ..., auth_code: _Optional[str] = ..., channel: _Optional[str] = ..., content_security_policy_granted: _Optional[_Union[AppsInstall.ContentSecurityPolicyGranted, _Mapping]] = ..., content_security_policy_pending: _Optional[_Union[AppsInstall.ContentSecurityPolicyPending, _Mapping]] = ..., created: _Optional[int] = ..., created_by: _Optional[str] = ..., endpoints_granted: _Optional[_Iterable[str]] = ..., endpoints_pending: _Optional[_Iterable[str]] = ..., livemode: bool = ..., permissions_granted: _Optional[_Iterable[str]] = ..., permissions_pending: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ...) -> None: ...

"""A server that refuses every stream, with reasons that are hard to get from the real one."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import grpc
from penstock.rpc.v1 import status_pb2

SUBSCRIBE = "/penstock.v1.EventService/Subscribe"


@contextmanager
def refusing_server(code: grpc.StatusCode, reason: str, **metadata: str) -> Iterator[str]:
    """Serve, and yield the address."""
    info = status_pb2.ErrorInfo(reason=reason, domain="penstock.dev", metadata=metadata)
    status = status_pb2.Status(code=code.value[0], message="refused")
    status.details.add(
        type_url="type.googleapis.com/google.rpc.ErrorInfo", value=info.SerializeToString()
    )
    trailer = (("grpc-status-details-bin", status.SerializeToString()),)

    def refuse(_: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        context.set_trailing_metadata(trailer)
        context.abort(code, "refused")
        yield b""

    class Handler(grpc.GenericRpcHandler):
        def service(
            self, details: grpc.HandlerCallDetails
        ) -> grpc.RpcMethodHandler[bytes, bytes] | None:
            if details.method != SUBSCRIBE:
                return None
            return grpc.unary_stream_rpc_method_handler(refuse)

    server = grpc.server(ThreadPoolExecutor(4), handlers=[Handler()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(0).wait()

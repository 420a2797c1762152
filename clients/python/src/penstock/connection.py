"""How to reach event_service."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path

import grpc

from penstock.options import Options, TlsFiles

# The largest response is max_response_bytes (at most 1 MiB), one event of 4 MiB, and the marks. A
# page of ListEvents may be larger.
MESSAGE_BYTES_MAX = 64 << 20
# What the server may send ahead of a slow handler; gRPC's own adaptive window grows with the link.
WINDOW_BYTES = 1 << 20

_OPTIONS: list[tuple[str, int | str]] = [
    ("grpc.max_receive_message_length", MESSAGE_BYTES_MAX),
    ("grpc.http2.lookahead_bytes", WINDOW_BYTES),
    ("grpc.http2.bdp_probe", 0),
    # Every channel has a connection of its own, so that a reconnect resolves the name again and a
    # successor reaches another server than the one that drains.
    ("grpc.use_local_subchannel_pool", 1),
    # What to try again, and when, is decided by the subscription alone.
    ("grpc.enable_retries", 0),
    # The thread that reads a stream waits for its messages itself, and not for a thread of the
    # channel that does: one switch of threads less per response. A name of grpc.experimental.
    ("SingleThreadedUnaryStream", 1),
]


def channel_options(options: Options) -> list[tuple[str, int | str]]:
    """Return the options of a channel."""
    if options.tls is not None and options.tls.server_name:
        return [*_OPTIONS, ("grpc.ssl_target_name_override", options.tls.server_name)]
    return _OPTIONS


def credentials(tls: TlsFiles) -> grpc.ChannelCredentials:
    """Read the files. OSError when one cannot be read."""

    def read(path: str) -> bytes | None:
        return Path(path).read_bytes() if path else None

    return grpc.ssl_channel_credentials(
        root_certificates=read(tls.ca_file),
        private_key=read(tls.key_file),
        certificate_chain=read(tls.cert_file),
    )


def call_metadata(options: Options) -> tuple[tuple[str, str | bytes], ...]:
    """Return the metadata of a call."""
    if options.bearer_token is None:
        return ()
    return (("authorization", f"Bearer {options.bearer_token()}"),)


def connect(address: str, options: Options) -> grpc.Channel:
    """Make a channel of its own."""
    arguments = channel_options(options)
    if options.tls is None:
        return grpc.insecure_channel(address, arguments)
    return grpc.secure_channel(address, credentials(options.tls), arguments)


def check_options(address: str, options: Options) -> None:
    """Raise ValueError for what no server needs to be asked about."""
    tls = options.tls
    if tls is not None and bool(tls.cert_file) != bool(tls.key_file):
        raise ValueError("set both of cert_file and key_file, or none")
    # A bearer token is not shown to a network that can be read.
    if options.bearer_token is not None and tls is None and not _is_local(address):
        raise ValueError(
            f"a bearer token needs TLS, or an address on loopback; {address!r} is neither"
        )


def _is_local(address: str) -> bool:
    if address.startswith(("unix:", "unix-abstract:")):
        return True
    host = address.rpartition("/")[2].rpartition(":")[0].strip("[]")
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False

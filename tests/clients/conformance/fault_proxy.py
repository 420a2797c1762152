"""A TCP proxy that misbehaves: resets connections in the middle of a frame, or goes silent."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
import threading


class FaultProxy:
    """Relays 127.0.0.1:PORT to `upstream`. Faults hold from the call on. Threads: any."""

    def __init__(self, upstream: str, seed: int = 7) -> None:
        self._upstream = upstream.rsplit(":", 1)
        self._random = random.Random(seed)
        # Each new connection is reset after a number of bytes to the client out of this range.
        self._reset_after: tuple[int, int] | None = None
        self._silenced: set[int] = set()
        self.accepted = 0
        self.resets = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self.address = ""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()

    def __enter__(self) -> FaultProxy:
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def reset_after(self, least: int, most: int) -> None:
        self._reset_after = (least, most)

    def silence_open_connections(self) -> None:
        """Pass nothing any more on what is open now, without a reset."""
        self._silenced.update(range(1, self.accepted + 1))

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, "127.0.0.1", 0))
        host, port = server.sockets[0].getsockname()
        self.address = f"{host}:{port}"
        self._ready.set()
        self._loop.run_forever()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))

    async def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        self.accepted += 1
        number = self.accepted
        try:
            server, to_server = await asyncio.open_connection(*self._upstream)
        except OSError:
            _reset(to_client)
            return
        budget = self._random.randint(*self._reset_after) if self._reset_after else None
        pumps = [
            asyncio.create_task(self._pump(number, client, to_server, None)),
            asyncio.create_task(self._pump(number, server, to_client, budget)),
        ]
        # When the proxy ends, asyncio would log a cancellation that it cannot hand to anybody.
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for pump in pumps:
            pump.cancel()
        _reset(to_client)
        _reset(to_server)

    async def _pump(
        self,
        number: int,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        budget: int | None,
    ) -> None:
        try:
            while data := await source.read(16384):
                if number in self._silenced:
                    await asyncio.Event().wait()
                if budget is not None:
                    sink.write(data[:budget])
                    budget -= len(data)
                    if budget <= 0:
                        self.resets += 1
                        return
                else:
                    sink.write(data)
                await sink.drain()
        except OSError:
            pass


def _reset(writer: asyncio.StreamWriter) -> None:
    raw = writer.get_extra_info("socket")
    if raw is not None and raw.fileno() >= 0:
        linger = struct.pack("ii", 1, 0)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()

"""Signed posts at a steady rate, each retried once at most, as a Service of Kubernetes leads them."""
import asyncio
import collections
import contextlib
import time

import stack

# Stripe waits for an answer about this long.
PATIENCE_SECONDS = 10
# Stripe's own retry comes much later; this is the worst case for whoever retries soon.
RETRY_AFTER_SECONDS = 1
CONNECTIONS = 40


class Service:
    """Leads each new connection to one of the ports that are `ready`, in turn."""

    def __init__(self):
        self.ready = collections.deque()

    async def connect(self):
        if not self.ready:
            raise ConnectionRefusedError
        self.ready.rotate(1)
        return await asyncio.open_connection("127.0.0.1", self.ready[0])


class Load:
    """Posts at a steady rate over connections that are kept, and what became of each."""

    def __init__(self, service, per_second, make_body=stack.event):
        self.service = service
        self.per_second = per_second
        self.make_body = make_body
        self.idle = []
        self.number = 0
        self.tasks = set()
        self.acknowledged = {}
        self.failed = []
        self.retried = 0
        self.slowest = 0.0

    async def run(self, ended):
        start, sent = time.monotonic(), 0
        while not ended.is_set():
            due = int((time.monotonic() - start) * self.per_second)
            for _ in range(due - sent):
                self.number += 1
                task = asyncio.create_task(self.post(self.number))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)
            sent = due
            await asyncio.sleep(0.005)
        await asyncio.gather(*self.tasks)
        self.rate = sent / (time.monotonic() - start)
        for _, writer in self.idle:
            writer.close()
            # Whoever was at the other end may be gone.
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def post(self, number):
        body = self.make_body(number)
        for attempt in (1, 2):
            if await self.attempt(body):
                self.acknowledged[number] = time.monotonic()
                return
            if attempt == 1:
                self.retried += 1
                await asyncio.sleep(RETRY_AFTER_SECONDS)
        self.failed.append(number)

    async def attempt(self, body):
        """True for a 2xx within Stripe's patience."""
        start = time.monotonic()
        try:
            status = await asyncio.wait_for(self.exchange(body), PATIENCE_SECONDS)
        except (OSError, EOFError, ValueError, asyncio.TimeoutError):
            status = 0
        self.slowest = max(self.slowest, time.monotonic() - start)
        return 200 <= status < 300

    async def exchange(self, body):
        # As clients of HTTP do, a kept connection that the server has closed is passed over.
        self.idle = [kept for kept in self.idle if not kept[0].at_eof()]
        connection = self.idle.pop() if self.idle else await self.service.connect()
        reader, writer = connection
        try:
            writer.write(b"POST /webhook HTTP/1.1\r\nHost: localhost\r\nStripe-Signature: "
                         + stack.signature(body).encode()
                         + f"\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            head = await reader.readuntil(b"\r\n\r\n")
            fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if line)
            await reader.readexactly(int(fields[b"content-length"]))
        except BaseException:
            writer.close()
            raise
        if fields.get(b"connection") == b"close" or len(self.idle) >= CONNECTIONS:
            writer.close()
        else:
            self.idle.append(connection)
        return int(head.split(b" ", 2)[1])

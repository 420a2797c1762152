"""Restarts under load, as the manifests have them: 500 posts a second, each retried once at most.

    make test-restarts

The programs are processes on this machine. Whoever posts has what a Service of Kubernetes gives: new
connections lead to the pods that are ready, connections that are kept stay where they are, and that
a pod goes is heard some time after the pod itself hears of it, which is what preStop is for. Two
seconds of preStop and one of hearing stand for eight and a cluster's few.
"""
import asyncio
import os
import signal
import sys
import time
import unittest

import load
import stack

PROGRAMS = sys.argv.pop(1)
POSTS_PER_SECOND = 500
PRE_STOP_SECONDS = 2
HEARSAY_SECONDS = 1
READY_AGAIN_SECONDS = 10


class Restarts(unittest.TestCase):
    def setUp(self):
        self.run_ = self.enterContext(stack.Stack(PROGRAMS))
        self.log = self.run_.event_service()
        self.address = f"localhost:{self.log.port}"
        self.pods = [self.run_.webhook_ingress(self.address) for _ in range(3)]
        for pod in self.pods:
            stack.wait_for("the ingress to be ready", pod.is_ready)

    async def under_load(self, what, happens):
        service = load.Service()
        service.ready.extend(pod.port for pod in self.pods)
        self.load = posts = load.Load(service, POSTS_PER_SECOND)
        ended = asyncio.Event()
        loading = asyncio.create_task(posts.run(ended))
        await asyncio.sleep(2)
        await happens(service)
        await asyncio.sleep(2)
        ended.set()
        await loading
        print(f"{what}: {posts.number} posts at {posts.rate:.0f}/s, {posts.retried} retried, "
              f"{len(posts.failed)} failed, slowest attempt {posts.slowest:.2f} s", file=sys.stderr)

    def check_nothing_is_lost(self):
        stored = self.run_.stored(self.address)
        lost = {f"evt_{n}" for n in self.load.acknowledged} - set(stored)
        self.assertEqual(len(stored), len(set(stored)), "an event is there twice")
        self.assertEqual(lost, set(), "acknowledged, and not in the log")
        self.assertGreater(self.load.rate, 0.95 * POSTS_PER_SECOND, "the load was not kept up")
        print(f"stored {len(stored)}, lost {len(lost)}", file=sys.stderr)

    async def roll(self, service):
        for old in list(self.pods):
            # maxSurge 1, maxUnavailable 0: the new one is ready before an old one goes.
            new = await asyncio.to_thread(self.run_.webhook_ingress, self.address)
            await asyncio.to_thread(stack.wait_for, "the new pod to be ready", new.is_ready)
            service.ready.append(new.port)
            await asyncio.sleep(HEARSAY_SECONDS)
            service.ready.remove(old.port)
            await asyncio.sleep(PRE_STOP_SECONDS - HEARSAY_SECONDS)
            self.assertEqual(await asyncio.to_thread(old.stop), 0)

    async def kill_the_log(self, _service):
        for _ in range(3):
            await asyncio.sleep(2)
            os.kill(self.log.process.pid, signal.SIGKILL)
            self.log.process.wait()
            start = time.monotonic()
            self.log = await asyncio.to_thread(self.run_.event_service, self.log.port)
            await asyncio.to_thread(stack.wait_for, "event-service to be ready", self.log.is_ready)
            took = time.monotonic() - start
            print(f"ready {took:.2f} s after the start", file=sys.stderr)
            self.assertLess(took, READY_AGAIN_SECONDS)

    def test_a_roll_of_the_ingress_answers_every_post(self):
        asyncio.run(self.under_load("roll of the ingress", self.roll))
        self.assertEqual(self.load.failed, [])
        self.check_nothing_is_lost()

    def test_event_service_is_ready_soon_after_a_kill_and_has_everything(self):
        asyncio.run(self.under_load("kills of event-service", self.kill_the_log))
        self.check_nothing_is_lost()


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""The overlays applied to a real API server: nothing is refused, and nothing is warned of.

    make test-k8s-api

kube-apiserver, etcd and kubectl are built from their Go modules, which takes some minutes the
first time. No node is there, so nothing runs.
"""
import json
import pathlib
import sys
import tempfile
import unittest

import api_server
import modules
import render

TOOLS = pathlib.Path(sys.argv.pop(1)).resolve()


class Api(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="penstock-api-"))
        cls.server = api_server.ApiServer(TOOLS, pathlib.Path(folder))
        cls.addClassCleanup(cls.server.stop)
        for crd in modules.crds():
            cls.server.kubectl("apply", "--server-side", "-f", crd)
        cls.server.kubectl("wait", "--for=condition=Established", "crd", "--all", "--timeout=60s")

    def tearDown(self):
        # Without controllers, nothing of a namespace goes with it.
        for overlay in render.OVERLAYS:
            self.server.kubectl("delete", "--ignore-not-found", "--wait=false", "-f", "-",
                                input=render.text(overlay))
        emptied = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "penstock"},
                   "spec": {"finalizers": []}}
        self.server.kubectl("replace", "--raw", "/api/v1/namespaces/penstock/finalize", "-f", "-",
                            input=json.dumps(emptied), check=False)
        self.server.kubectl("wait", "--for=delete", "namespace/penstock", "--timeout=30s")

    def apply(self, manifests, *arguments):
        """What `kubectl apply` says; anything that the server does not like is an error."""
        done = self.server.kubectl("apply", *arguments, "-f", "-", input=manifests, check=False)
        if done.returncode != 0 or done.stderr:
            raise AssertionError(f"kubectl apply: status {done.returncode}\n{done.stderr}")
        return done.stdout

    def versions(self, overlay):
        """The version of each object: one that is written and stays as it was keeps it."""
        found = self.server.kubectl("get", "-o", "json", "-f", "-", input=render.text(overlay))
        return {(o["kind"], o["metadata"]["name"]): o["metadata"]["resourceVersion"]
                for o in json.loads(found.stdout)["items"]}

    def test_applies_every_overlay_without_a_warning(self):
        for overlay in render.OVERLAYS:
            with self.subTest(overlay=overlay):
                said = self.apply(render.text(overlay))
                self.assertEqual(len(said.splitlines()), len(render.documents(overlay)))
                # Nothing is left to be set by a second time, and nothing that may not change.
                before = self.versions(overlay)
                self.assertEqual(len(before), len(render.documents(overlay)))
                self.apply(render.text(overlay))
                self.assertEqual(self.versions(overlay), before)
                self.tearDown()

    def test_applies_every_overlay_on_the_server_side(self):
        for overlay in render.OVERLAYS:
            with self.subTest(overlay=overlay):
                said = self.apply(render.text(overlay), "--server-side")
                self.assertEqual(len(said.splitlines()), len(render.documents(overlay)))
                self.tearDown()

    def test_an_upgrade_changes_nothing_that_may_not_change(self):
        self.apply(render.text("production"))
        newer = render.text("production").replace("0.1.0", "0.2.0")
        self.assertIn("statefulset.apps/event-service configured",
                      self.apply(newer, "--dry-run=server"))

    def test_sees_what_is_wrong(self):
        """The checks of this file, held against manifests that must not pass them."""
        self.apply(render.text("production"))
        for replaced, by, said in (
                ("runAsUser: 65532", "runAsUser: 0", "would violate PodSecurity"),
                ("readOnlyRootFilesystem: true", "hostPort: 80", "unknown field"),
                ("- ALL", "- KILL", "would violate PodSecurity"),
                ("policy/v1", "policy/v1beta1", "no matches for kind"),
                ("topologyKey: kubernetes.io/hostname", "topologyKey: beta.kubernetes.io/arch",
                 "deprecated"),
                ("averageUtilization: 70", "averageUtilization: -70", "must be greater than 0"),
                ("algorithm: ECDSA", "algorithm: ROT13", "Unsupported value"),
        ):
            with self.subTest(by):
                wrong = render.text("production").replace(replaced, by)
                self.assertNotEqual(wrong, render.text("production"))
                with self.assertRaisesRegex(AssertionError, said):
                    self.apply(wrong, "--dry-run=server")

    def test_admits_the_pods_as_they_would_be_made(self):
        self.apply(render.text("production"))
        for workload in render.documents("production"):
            if workload["kind"] not in ("Deployment", "StatefulSet"):
                continue
            template = workload["spec"]["template"]
            pod = {"apiVersion": "v1", "kind": "Pod", "spec": template["spec"],
                   "metadata": {"name": workload["metadata"]["name"], "namespace": "penstock",
                                "labels": template["metadata"]["labels"]}}
            for constraint in pod["spec"].get("topologySpreadConstraints", []):
                # The controller of the Deployment adds the label.
                pod["metadata"]["labels"]["pod-template-hash"] = "x"
                self.assertIn("pod-template-hash", constraint["matchLabelKeys"])
            for claim in workload["spec"].get("volumeClaimTemplates", []):
                pod["spec"]["volumes"].append({
                    "name": claim["metadata"]["name"],
                    "persistentVolumeClaim": {"claimName": claim["metadata"]["name"]}})
            self.apply(json.dumps(pod), "--dry-run=server")
            # And that namespace takes no pod that runs as root.
            pod["spec"]["securityContext"] |= {"runAsNonRoot": False, "runAsUser": 0}
            with self.assertRaisesRegex(AssertionError, "violates PodSecurity"):
                self.apply(json.dumps(pod), "--dry-run=server")


if __name__ == "__main__":
    unittest.main(verbosity=2)

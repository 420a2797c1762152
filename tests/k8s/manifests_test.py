"""What `kubectl apply -k` would send: renders, fits the API, and passes a review."""
import pathlib
import re
import sys
import unittest

import yaml

import flags
import render
import reviewer

PROGRAMS = pathlib.Path(sys.argv.pop(1))
VERSION = re.search(r"project\(penstock VERSION ([\d.]+)",
                    (render.ROOT / "CMakeLists.txt").read_text())[1]
KUBERNETES = sorted(p.name for p in render.SCHEMAS.glob("v*"))


def find(documents, title):
    return next(d for d in documents if reviewer.title(d) == title)


def container(documents, title):
    return reviewer.pod_of(find(documents, title))["containers"][0]


class Manifests(unittest.TestCase):
    def test_fit_two_versions_of_kubernetes(self):
        self.assertEqual(len(KUBERNETES), 2)
        for overlay in render.OVERLAYS:
            for version in KUBERNETES:
                render.validate(render.text(overlay), version)

    def test_have_nothing_that_a_reviewer_would_return(self):
        for overlay in render.OVERLAYS:
            self.assertEqual(reviewer.complaints(render.documents(overlay), VERSION), [], overlay)

    def test_give_only_flags_that_the_programs_have(self):
        checked = set()
        for overlay in render.OVERLAYS:
            for workload in reviewer.of_kind(render.documents(overlay), *reviewer.WORKLOADS):
                for one in reviewer.pod_of(workload)["containers"]:
                    program = PROGRAMS / one["image"].rpartition("/")[2].partition(":")[0]
                    words = one["args"][:1] if not one["args"][0].startswith("-") else []
                    known = flags.of_program(program, *words)
                    self.assertEqual(flags.problems(one, known), [], overlay)
                    checked.add(program.name)
        self.assertEqual(checked, {"event-service", "webhook-ingress", "penstock"})

    def test_use_every_component(self):
        used = set()
        for folder in render.OVERLAYS.values():
            kustomization = yaml.safe_load((folder / "kustomization.yaml").read_text())
            used |= {pathlib.Path(c).name for c in kustomization["components"]}
        there = {p.name for p in (render.ROOT / "k8s/components").iterdir()}
        self.assertEqual(used, there)

    def test_production_is_the_whole_of_it(self):
        kinds = {d["kind"] for d in render.documents("production")}
        self.assertLessEqual({"Deployment", "StatefulSet", "HorizontalPodAutoscaler", "HTTPRoute",
                              "PodDisruptionBudget", "NetworkPolicy", "GRPCRoute", "Certificate",
                              "ServiceMonitor", "PrometheusRule"}, kinds)
        for document in reviewer.of_kind(render.documents("production"), *reviewer.WORKLOADS):
            for one in reviewer.pod_of(document)["containers"]:
                self.assertNotIn("--insecure", one["args"])


def drop(*path):
    """A planted mistake: the thing at the end of the path is gone."""
    def plant(thing):
        for step in path[:-1]:
            thing = thing[step]
        del thing[path[-1]]
    return plant


def put(*path):
    """A planted mistake: the thing at the end of the path is another."""
    def plant(thing):
        for step in path[:-2]:
            thing = thing[step]
        thing[path[-2]] = path[-1]
    return plant


INGRESS, LOG = "Deployment/webhook-ingress", "StatefulSet/event-service"
POD = ("spec", "template", "spec")
FIRST = (*POD, "containers", 0)

MISTAKES = [
    (INGRESS, put(*POD, "securityContext", "runAsUser", 0), "does not run as user 65532"),
    (INGRESS, drop(*POD, "securityContext", "seccompProfile"), "no seccomp profile"),
    (INGRESS, put(*POD, "hostNetwork", True), "hostNetwork"),
    (INGRESS, put(*FIRST, "securityContext", "allowPrivilegeEscalation", True), "gain privileges"),
    (INGRESS, put(*FIRST, "securityContext", "readOnlyRootFilesystem", False), "write to its image"),
    (LOG, put(*FIRST, "securityContext", "capabilities", {"drop": ["NET_RAW"]}), "capabilities"),
    (LOG, drop(*FIRST, "resources", "limits", "memory"), "no memory in limits"),
    (INGRESS, drop(*FIRST, "resources", "requests", "ephemeral-storage"),
     "no ephemeral-storage in requests"),
    (LOG, put(*FIRST, "image", "penstock/event-service:latest"), "no version"),
    (LOG, put(*FIRST, "image", "penstock/event-service:0.0.1"), "the project is"),
    (LOG, put(*FIRST, "livenessProbe", "httpGet", "path", "/readyz"), "does not ask /livez"),
    (LOG, put(*POD, "terminationGracePeriodSeconds", 15), "killed before it has drained"),
    (INGRESS, put(*POD, "terminationGracePeriodSeconds", 30), "killed before it has drained"),
    (INGRESS, drop(*FIRST, "lifecycle"), "stops accepting before"),
    (LOG, put("spec", "replicas", 2), "one writer"),
    (LOG, put("spec", "volumeClaimTemplates", 0, "spec", "accessModes", ["ReadWriteMany"]),
     "two writers"),
    (LOG, put("spec", "volumeClaimTemplates", 0, "metadata", "labels", reviewer.VERSION, "1"),
     "must not"),
    (LOG, put(*POD, "automountServiceAccountToken", True), "mounts a token"),
    (LOG, put(*POD, "serviceAccountName", "default"), "no service account"),
    (LOG, put("spec", "selector", "matchLabels", "app.kubernetes.io/name", "x"), "its own pods"),
    (INGRESS, put("spec", "replicas", 3), "so does its autoscaler"),
    (INGRESS, put("spec", "strategy", "rollingUpdate", "maxUnavailable", 1), "before the next"),
    (INGRESS, drop(*POD, "topologySpreadConstraints"), "on one node"),
    (INGRESS, put(*FIRST, "args", 2, "--secrets_dir=/etc/penstock/secret"), "in no volume"),
    (LOG, put(*FIRST, "args", 3, "--tls_cert=/etc/penstock/tls/cert.pem"), "no such key"),
    (LOG, put(*FIRST, "volumeMounts", 2, "subPath", "policy.txtpb"), "not follow changes"),
    ("NetworkPolicy/default-deny", put("spec", "policyTypes", ["Ingress"]), "nothing denies"),
    ("NetworkPolicy/webhooks-from-anywhere", put("spec", "ingress", 0, "ports", 0, "port", 9090),
     "not public"),
    ("NetworkPolicy/event-service-clients", put("spec", "ingress", 0, "from", []), "everybody"),
    ("NetworkPolicy/event-service-clients", put("metadata", "namespace", "default"),
     "not in the namespace"),
    ("NetworkPolicy/metrics-from-prometheus", put("spec", "ingress", []), "covered by no policy"),
    ("Service/webhook-ingress", put("spec", "ports", 0, "targetPort", "http"), "nobody listens"),
    ("Service/event-service", put("spec", "clusterIP", "10.0.0.1"), "no headless service"),
    ("Service/event-service", put("spec", "selector", "app.kubernetes.io/name", "x"), "0 workloads"),
    ("GRPCRoute/events", put("spec", "rules", 0, "backendRefs", 0, "port", 1), "goes to no service"),
    ("Namespace/penstock", drop("metadata", "labels", "pod-security.kubernetes.io/enforce"),
     "does not enforce"),
    ("ServiceAccount/event-service", drop("automountServiceAccountToken"), "mounts its token"),
    ("PodDisruptionBudget/webhook-ingress", put("spec", "selector", "matchLabels", {"a": "b"}),
     "no disruption budget"),
    ("HorizontalPodAutoscaler/webhook-ingress", put("spec", "minReplicas", 1), "fewer than three"),
    ("Certificate/penstock-ca", drop("metadata", "labels"), "has no label"),
]


class PlantedMistakes(unittest.TestCase):
    def test_are_seen_by_the_reviewer(self):
        for title, plant, complaint in MISTAKES:
            with self.subTest(title=title, complaint=complaint):
                documents = render.documents("production")
                plant(find(documents, title))
                found = reviewer.complaints(documents, VERSION)
                self.assertTrue(any(complaint in f for f in found), found)

    def test_are_seen_by_the_schemas(self):
        mistakes = [
            (INGRESS, put(*FIRST, "lifecycle", "preStop", {"sleeep": {"seconds": 1}})),
            (INGRESS, put(*FIRST, "ports", 0, "containerPort", "4242")),
            (LOG, put("spec", "updateStrategie", {})),
            ("HorizontalPodAutoscaler/webhook-ingress", put("apiVersion", "autoscaling/v2beta2")),
            ("GRPCRoute/events", put("spec", "rules", 0, "timeouts", {"request": "0s"})),
            ("Certificate/event-service", put("spec", "issuerRef", "kined", "Issuer")),
        ]
        for title, plant in mistakes:
            with self.subTest(title=title):
                documents = render.documents("production")
                plant(find(documents, title))
                with self.assertRaises(RuntimeError):
                    render.validate(yaml.dump_all(documents, Dumper=yaml.CSafeDumper), KUBERNETES[-1])

    def test_are_seen_among_the_flags(self):
        known = flags.of_program(PROGRAMS / "event-service")
        for arguments, complaint in [(["--data_dirr=/x"], "no flag"), (["--insecure=yes"], "no value"),
                                     (["--listen=a", "--listen=b"], "twice")]:
            found = flags.problems({"name": "x", "args": arguments}, known)
            self.assertEqual(len(found), 1, found)
            self.assertIn(complaint, found[0])


if __name__ == "__main__":
    # 77 is "skipped"; k8s.tools.install has said why, and has failed if that may not be.
    if not (render.TOOLS / "kustomize").exists():
        sys.exit(77)
    unittest.main()

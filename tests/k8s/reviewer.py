"""What a platform team looks for in manifests, as a function from documents to complaints."""
import re

# Ports that anybody may reach.
PUBLIC_PORTS = {"webhooks"}
# Made by people or by other machinery, and not by manifests of ours.
SECRETS_FROM_OUTSIDE = {
    "stripe-webhook-secrets": None,
    "event-service-tls": {"ca.crt", "tls.crt", "tls.key"},
    "webhook-ingress-client-tls": {"ca.crt", "tls.crt", "tls.key"},
    "webhook-ingress-public-tls": {"tls.crt", "tls.key"},
}
WORKLOADS = ("Deployment", "StatefulSet")
CLUSTER_SCOPED = ("Namespace",)
LABELS = tuple(f"app.kubernetes.io/{name}" for name in ("name", "part-of", "managed-by"))
VERSION = "app.kubernetes.io/version"


def complaints(documents, version):
    """Every complaint about one overlay; `version` is the project's."""
    found = []
    for check in (names, workloads, networks, services, scaling, mounts):
        found += check(documents, version)
    return sorted(set(found))


def of_kind(documents, *kinds):
    return [d for d in documents if d["kind"] in kinds]


def title(document):
    return f"{document['kind']}/{document['metadata']['name']}"


def pod_of(workload):
    return workload["spec"]["template"]["spec"]


def labels_of(workload):
    return workload["spec"]["template"]["metadata"]["labels"]


def selects(selector, labels):
    for key, value in selector.get("matchLabels", {}).items():
        if labels.get(key) != value:
            return False
    for rule in selector.get("matchExpressions", []):
        if rule["operator"] != "In":
            raise ValueError(f"operator {rule['operator']} is not understood here")
        if labels.get(rule["key"]) not in rule["values"]:
            return False
    return True


def names(documents, _version):
    seen = set()
    for document in documents:
        where, meta = title(document), document["metadata"]
        if where in seen:
            yield f"{where}: is there twice"
        seen.add(where)
        if document["kind"] not in CLUSTER_SCOPED and meta.get("namespace") != "penstock":
            yield f"{where}: is not in the namespace"
        generated = document["kind"] in ("ConfigMap", "Secret")
        for label in LABELS:
            if not generated and label not in meta.get("labels", {}):
                yield f"{where}: has no label {label}"
        if document["kind"] == "Namespace":
            for mode in ("enforce", "warn", "audit"):
                if meta["labels"].get(f"pod-security.kubernetes.io/{mode}") != "restricted":
                    yield f"{where}: does not {mode} the restricted profile"


def workloads(documents, version):
    accounts = {d["metadata"]["name"]: d for d in of_kind(documents, "ServiceAccount")}
    for account in accounts.values():
        if account.get("automountServiceAccountToken") is not False:
            yield f"{title(account)}: mounts its token"
    for workload in of_kind(documents, *WORKLOADS):
        where, pod, labels = title(workload), pod_of(workload), labels_of(workload)
        selector = workload["spec"]["selector"]
        if not selects(selector, labels):
            yield f"{where}: does not select its own pods"
        if VERSION in selector.get("matchLabels", {}):
            yield f"{where}: selects by version, and could never be upgraded"
        for label in (*LABELS, VERSION):
            if label not in labels:
                yield f"{where}: pods have no label {label}"
        if labels.get(VERSION) != version:
            yield f"{where}: says version {labels.get(VERSION)}, the project is {version}"
        if pod.get("serviceAccountName") not in accounts:
            yield f"{where}: has no service account of its own"
        if pod.get("automountServiceAccountToken") is not False:
            yield f"{where}: mounts a token"
        yield from pod_security(where, pod)
        yield from one_writer(where, workload)
        for container in pod["containers"] + pod.get("initContainers", []):
            yield from containers(f"{where}/{container['name']}", container, version)
            yield from ending(f"{where}/{container['name']}", container, pod)


def pod_security(where, pod):
    """The profile `restricted`, and more: a fixed user, and nothing of the host."""
    context = pod.get("securityContext", {})
    if context.get("runAsNonRoot") is not True or context.get("runAsUser", 0) != 65532:
        yield f"{where}: does not run as user 65532"
    if context.get("seccompProfile", {}).get("type") != "RuntimeDefault":
        yield f"{where}: has no seccomp profile"
    for key in ("hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace"):
        if pod.get(key):
            yield f"{where}: {key}"
    allowed = {"configMap", "secret", "emptyDir", "persistentVolumeClaim", "projected", "csi"}
    for volume in pod.get("volumes", []):
        if not set(volume) - {"name"} <= allowed:
            yield f"{where}: volume {volume['name']} is of a kind that is not allowed"


def one_writer(where, workload):
    spec = workload["spec"]
    if workload["kind"] == "Deployment":
        if any("persistentVolumeClaim" in v for v in pod_of(workload).get("volumes", [])):
            yield f"{where}: a Deployment may run two pods on one volume"
        return
    if spec.get("replicas") != 1:
        yield f"{where}: the log has one writer"
    if spec.get("updateStrategy", {}).get("type") != "RollingUpdate":
        yield f"{where}: does not take updates by itself"
    if spec.get("podManagementPolicy", "OrderedReady") != "OrderedReady":
        yield f"{where}: does not end a pod before it makes the next"
    for claim in spec.get("volumeClaimTemplates", []):
        if not set(claim["spec"]["accessModes"]) <= {"ReadWriteOnce", "ReadWriteOncePod"}:
            yield f"{where}: the volume can have two writers"
        if VERSION in claim["metadata"].get("labels", {}):
            yield f"{where}: the template of its volume changes with the version, and must not"


def containers(where, container, version):
    context = container.get("securityContext", {})
    if context.get("allowPrivilegeEscalation") is not False:
        yield f"{where}: may gain privileges"
    if context.get("privileged"):
        yield f"{where}: is privileged"
    if context.get("readOnlyRootFilesystem") is not True:
        yield f"{where}: can write to its image"
    capabilities = context.get("capabilities", {})
    if capabilities.get("drop") != ["ALL"] or capabilities.get("add"):
        yield f"{where}: keeps capabilities"
    for kind in ("requests", "limits"):
        for what in ("cpu", "memory", "ephemeral-storage"):
            if what not in container.get("resources", {}).get(kind, {}):
                yield f"{where}: no {what} in {kind}"
    image, _, tag = container["image"].rpartition(":")
    if not image or tag == "latest":
        yield f"{where}: the image has no version"
    elif tag != version and "@" not in image:
        yield f"{where}: the image is {tag}, the project is {version}"
    for variable in container.get("env", []):
        if "secretKeyRef" in variable.get("valueFrom", {}):
            yield f"{where}: a secret in the environment"
    if any("whsec_" in a for a in container.get("args", [])):
        yield f"{where}: a secret on the command line"
    if container.get("ports"):
        probes = {"livenessProbe": "/livez", "startupProbe": "/livez", "readinessProbe": "/readyz"}
        for probe, path in probes.items():
            if container.get(probe, {}).get("httpGet", {}).get("path") != path:
                yield f"{where}: {probe} does not ask {path}"
    for port in container.get("ports", []):
        if "hostPort" in port:
            yield f"{where}: takes a port of the host"


def seconds(text):
    number, unit = re.fullmatch(r"(\d+)(s|m|)", text).groups()
    return int(number) * (60 if unit == "m" else 1)


def flag(container, name):
    for argument in container.get("args", []):
        if argument.startswith(f"--{name}="):
            return argument.partition("=")[2]
    return None


def ending(where, container, pod):
    """Time to stop: whatever happens before SIGTERM, then draining, then a margin."""
    drain = flag(container, "drain_grace_seconds") or flag(container, "drain_grace")
    if drain is None:
        if container.get("ports"):
            yield f"{where}: does not say how long draining takes"
        return
    before = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
    if "webhooks" in [p["name"] for p in container["ports"]] and before < 5:
        yield f"{where}: stops accepting before load balancers have heard of it"
    if pod.get("terminationGracePeriodSeconds", 30) < before + seconds(drain) + 10:
        yield f"{where}: is killed before it has drained"


def networks(documents, _version):
    policies = of_kind(documents, "NetworkPolicy")
    deny = [p for p in policies if p["spec"]["podSelector"] == {} and
            set(p["spec"]["policyTypes"]) == {"Ingress", "Egress"} and
            not p["spec"].get("ingress") and not p["spec"].get("egress")]
    if not deny:
        yield "nothing denies what is not allowed"
    for policy in policies:
        for direction, peers in (("ingress", "from"), ("egress", "to")):
            for rule in policy["spec"].get(direction, []):
                yield from network_rule(title(policy), rule, peers)
    # Without Prometheus nobody from outside of the node needs the operations ports.
    unwatched = set() if of_kind(documents, "ServiceMonitor") else {"ops"}
    for workload in of_kind(documents, *WORKLOADS):
        for container in pod_of(workload)["containers"]:
            for port in container.get("ports", []):
                if port["name"] not in unwatched and not covered(policies, workload, port):
                    yield f"{title(workload)}: port {port['name']} is covered by no policy"


def network_rule(where, rule, peers):
    if not rule.get(peers):
        yield f"{where}: a rule for everybody"
    if not rule.get("ports"):
        yield f"{where}: a rule for every port"
    for peer in rule.get(peers) or []:
        if peer in ({}, {"namespaceSelector": {}}, {"podSelector": {}}):
            yield f"{where}: a rule for everybody"
        if peer.get("ipBlock", {}).get("cidr", "").endswith("/0"):
            if {p["port"] for p in rule.get("ports", [])} - PUBLIC_PORTS:
                yield f"{where}: the whole internet for a port that is not public"


def covered(policies, workload, port):
    for policy in policies:
        if not selects(policy["spec"]["podSelector"], labels_of(workload)):
            continue
        for rule in policy["spec"].get("ingress", []):
            if any(p.get("port") in (port["name"], port["containerPort"]) for p in rule["ports"]):
                return True
    return False


def services(documents, _version):
    pods = [(labels_of(w), pod_of(w)) for w in of_kind(documents, *WORKLOADS)]
    by_name = {d["metadata"]["name"]: d for d in of_kind(documents, "Service")}
    for service in by_name.values():
        spec = service["spec"]
        if spec.get("type") == "NodePort":
            yield f"{title(service)}: opens a port on every node"
        matching = [p for labels, p in pods if selects({"matchLabels": spec["selector"]}, labels)]
        if len(matching) != 1:
            yield f"{title(service)}: selects {len(matching)} workloads"
        ports = {p["name"] for m in matching for c in m["containers"] for p in c.get("ports", [])}
        for port in spec["ports"]:
            if port["targetPort"] not in ports:
                yield f"{title(service)}: nobody listens on {port['targetPort']}"
    for workload in of_kind(documents, "StatefulSet"):
        if by_name.get(workload["spec"]["serviceName"], {}).get("spec", {}).get("clusterIP") != "None":
            yield f"{title(workload)}: has no headless service"
    for route in of_kind(documents, "HTTPRoute", "GRPCRoute"):
        for rule in route["spec"]["rules"]:
            for backend in rule["backendRefs"]:
                service = by_name.get(backend["name"], {"spec": {"ports": []}})
                if backend["port"] not in [p["port"] for p in service["spec"]["ports"]]:
                    yield f"{title(route)}: goes to no service"


def scaling(documents, _version):
    targets = {title(w): w for w in of_kind(documents, *WORKLOADS)}
    for scaler in of_kind(documents, "HorizontalPodAutoscaler"):
        ref = scaler["spec"]["scaleTargetRef"]
        workload = targets.get(f"{ref['kind']}/{ref['name']}")
        if workload is None:
            yield f"{title(scaler)}: scales nothing"
        elif "replicas" in workload["spec"]:
            yield f"{title(workload)}: says how many, and so does its autoscaler"
        if scaler["spec"]["minReplicas"] < 3:
            yield f"{title(scaler)}: fewer than three"
        strategy = (workload or {"spec": {}})["spec"].get("strategy", {}).get("rollingUpdate", {})
        if strategy.get("maxUnavailable") != 0:
            yield f"{title(scaler)}: a roll takes a pod away before the next is there"
        spread = pod_of(workload).get("topologySpreadConstraints", []) if workload else []
        if "kubernetes.io/hostname" not in [c["topologyKey"] for c in spread]:
            yield f"{title(scaler)}: all pods may be on one node"
        budgets = [b for b in of_kind(documents, "PodDisruptionBudget")
                   if workload and selects(b["spec"]["selector"], labels_of(workload))]
        if not budgets:
            yield f"{title(scaler)}: no disruption budget"


def mounts(documents, _version):
    """Files that flags name are in a volume, and the volume's source has them."""
    made = {}
    for document in of_kind(documents, "Secret", "ConfigMap"):
        made[document["metadata"]["name"]] = set(
            {**document.get("data", {}), **document.get("stringData", {})})
    for workload in of_kind(documents, *WORKLOADS):
        pod = pod_of(workload)
        volumes = {v["name"]: v for v in pod.get("volumes", [])}
        claims = {c["metadata"]["name"] for c in workload["spec"].get("volumeClaimTemplates", [])}
        for container in pod["containers"]:
            where = f"{title(workload)}/{container['name']}"
            places = {}
            for mount in container.get("volumeMounts", []):
                if mount["name"] not in volumes and mount["name"] not in claims:
                    yield f"{where}: mounts a volume that is not there"
                if mount["name"] in volumes and mount.get("readOnly") is not True:
                    yield f"{where}: {mount['mountPath']} can be written to"
                if "subPath" in mount:
                    yield f"{where}: {mount['mountPath']} would not follow changes"
                places[mount["mountPath"]] = volumes.get(mount["name"], {})
            for argument in container.get("args", []):
                path = argument.partition("=")[2]
                if path.startswith("/"):
                    yield from mounted(f"{where}: {argument}", argument, path, places, made)


def mounted(where, argument, path, places, made):
    place = max((p for p in places if path == p or path.startswith(p + "/")), default=None, key=len)
    if place is None:
        yield f"{where}: is in no volume"
        return
    volume = places[place]
    source = volume.get("secret", {}).get("secretName") or volume.get("configMap", {}).get("name")
    if source is None:
        return
    keys = made.get(source, SECRETS_FROM_OUTSIDE.get(source, set()))
    if source not in made and source not in SECRETS_FROM_OUTSIDE:
        yield f"{where}: nobody makes {source}"
    if argument.startswith("--secrets_dir="):
        if path != place or source != "stripe-webhook-secrets":
            yield f"{where}: is not the Secret of signing secrets"
    elif keys is not None and path[len(place) + 1:] not in keys:
        yield f"{where}: {source} has no such key"

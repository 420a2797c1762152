"""A real Prometheus scrapes both programs while they work: names, rules, and every panel."""
import contextlib
import json
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time
import unittest
import urllib.parse
import urllib.request

import yaml

import stack

HERE = pathlib.Path(__file__).resolve().parent
MONITORING = HERE.parents[1] / "k8s/components/monitoring"
PROGRAMS = sys.argv.pop(1)
RATE_INTERVAL = "5s"
CLEANUP = contextlib.ExitStack()
JOBS = {}


def setUpModule():
    """Both programs doing every kind of thing that they count, and Prometheus looking on."""
    global PROMETHEUS
    run = CLEANUP.enter_context(stack.Stack(PROGRAMS))
    service = run.event_service()
    address = f"localhost:{service.port}"
    ingress = run.webhook_ingress(address)
    stack.wait_for("the ingress to be ready", ingress.is_ready)
    JOBS.update({"event-service": service, "webhook-ingress": ingress})
    PROMETHEUS = start_prometheus(run)
    reader = subprocess.Popen([run.programs / "penstock", "tail", *run.reader(address), "--from",
                               "earliest"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run.callback(reader.wait)
    run.callback(reader.kill)
    ended = threading.Event()
    worker = threading.Thread(target=work, args=(run, ingress.port, ended))
    worker.start()
    run.callback(worker.join)
    run.callback(ended.set)


def tearDownModule():
    CLEANUP.close()


def work(run, port, ended):
    """Webhooks of every outcome, and streams that end, until all of it does."""
    url = f"http://127.0.0.1:{port}/webhook"
    number = 0
    while not ended.is_set():
        number += 1
        post(url, stack.event(number))
        if number % 5 == 0:
            post(url, stack.event(number))
            post(url, stack.event(number), secret="whsec_of_somebody_else")
            post(url, json.dumps({"id": f"new_{number}", "type": "moon.landed"}).encode())
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(b"NONSENSE\r\n\r\n")
                connection.recv(1000)
            run.penstock("tail", *run.reader(f"localhost:{JOBS['event-service'].port}"), "--from",
                         "earliest", "--count", "1")
        if number == 20:
            (run.folder / "secrets/default").write_text(f"whsec_new\n{stack.SECRET}\n")
        time.sleep(0.02)


def post(url, body, secret=stack.SECRET):
    request = urllib.request.Request(url, body, {
        "Stripe-Signature": stack.signature(body, secret), "Content-Type": "application/json"})
    with contextlib.suppress(urllib.error.HTTPError):
        urllib.request.urlopen(request, timeout=10).close()


def start_prometheus(run):
    """Its address; it scrapes every second, and has the rules loaded."""
    (run.folder / "rules.yaml").write_text(yaml.safe_dump(
        yaml.safe_load((MONITORING / "prometheus-rule.yaml").read_text())["spec"]))
    (run.folder / "prometheus.yaml").write_text(yaml.safe_dump({
        "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
        "rule_files": ["rules.yaml"],
        "scrape_configs": [{"job_name": job, "static_configs": [{"targets": [f"127.0.0.1:{p.ops}"]}]}
                           for job, p in JOBS.items()]}))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = open(run.folder / "prometheus.log", "wb")
    run.callback(log.close)
    process = subprocess.Popen(
        ["prometheus", f"--config.file={run.folder}/prometheus.yaml",
         f"--storage.tsdb.path={run.folder}/tsdb", f"--web.listen-address=127.0.0.1:{port}"],
        stdout=log, stderr=log)
    run.callback(process.wait)
    run.callback(process.terminate)
    return f"http://127.0.0.1:{port}"


def ask(path, **parameters):
    """The data of an answer; None while there is none."""
    try:
        with urllib.request.urlopen(f"{PROMETHEUS}{path}?{urllib.parse.urlencode(parameters)}") as answer:
            return json.load(answer)["data"]
    except urllib.error.HTTPError as error:
        if error.code == 503:  # while it starts
            return None
        raise AssertionError(f"{parameters}: {error.read().decode()}") from error
    except urllib.error.URLError:
        return None


def numbers(query):
    """What a query answers with, as numbers that are some."""
    answer = ask("/api/v1/query", query=query)
    if answer is None:
        return []
    result = [answer["result"]] if answer["resultType"] == "scalar" else [
        r["value"] for r in answer["result"]]
    return [float(value) for _, value in result if value not in ("NaN", "+Inf", "-Inf")]


def dashboard_queries():
    panels = json.loads((MONITORING / "penstock.json").read_text())["panels"]
    return [(panel["title"], target["expr"]) for panel in panels for target in panel.get("targets", [])]


def families(text):
    """Name to type and names of labels, of a page of metrics."""
    types = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M))
    found = {name: (kind, set()) for name, kind in types.items()}
    for name, labels in re.findall(r"^(\w+)(?:\{(.*)\})? ", text, re.M):
        family = name if name in types else re.sub(r"_(bucket|sum|count)$", "", name)
        found[family][1].update(re.findall(r'(\w+)="', labels))
    return found


class Observability(unittest.TestCase):
    maxDiff = None

    def test_every_panel_of_the_dashboard_has_data(self):
        queries = dashboard_queries()
        self.assertGreater(len(queries), 40)
        for title, query in queries:
            query = query.replace("$__rate_interval", RATE_INTERVAL)
            stack.wait_for(f"data in the panel `{title}`: {query}", lambda q=query: numbers(q), 15)

    def test_a_panel_that_asks_for_what_is_not_there_would_be_seen(self):
        stack.wait_for("a scrape", lambda: numbers("penstock_head_sequence"), 15)
        self.assertEqual(numbers("sum(rate(penstock_head_sequences[5s]))"), [])
        self.assertEqual(numbers("0 * sum(penstock_head_sequence) / 0"), [])

    def test_the_rules_are_loaded_and_know_only_metrics_that_are_there(self):
        for name, count in (("penstock_build_info", 2), ("penstock_ingress_secret_used_total", 2),
                            ("penstock_client_stream_ends_total", 1)):
            stack.wait_for(f"a scrape of {name}", lambda n=name, c=count: len(numbers(n)) >= c, 15)
        groups = stack_rules()
        self.assertEqual({rule["health"] for group in groups for rule in group["rules"]}, {"ok"})
        scraped = set(ask("/api/v1/label/__name__/values"))
        for text in [r["query"] for g in groups for r in g["rules"]] + [q for _, q in dashboard_queries()]:
            for name in re.findall(r"\bpenstock_\w+", text):
                # Counted when it happens, and then only.
                if name != "penstock_refused_events_total":
                    self.assertIn(name, scraped, text)

    def test_the_metrics_are_the_ones_that_are_written_down(self):
        """metrics.txt is the set as one: prefix, unit, labels. A change of it is seen by users."""
        stack.wait_for("a roll of the secret", lambda: 'rank="1"' in JOBS["webhook-ingress"].get("/metrics"))
        stack.wait_for("the end of a stream", lambda: "stream_ends" in JOBS["event-service"].get("/metrics"))
        written = (HERE / "metrics.txt").read_text()
        lines = []
        for job, process in sorted(JOBS.items()):
            for name, (kind, labels) in sorted(families(process.get("/metrics")).items()):
                labels -= {"le"}
                lines.append(" ".join([job, name, kind, ",".join(sorted(labels)) or "-"]))
        expected = [line for line in written.splitlines() if not line.startswith("#")]
        # Those that only something rare brings about are marked so.
        rare = {line.rpartition(" ")[0] for line in expected if line.endswith(" rare")}
        always = {line for line in expected if not line.endswith(" rare")}
        self.assertEqual(always - set(lines), set(), "gone")
        self.assertEqual(set(lines) - always - rare, set(), "new")

    def test_names_say_what_is_counted_in_which_unit(self):
        for line in (HERE / "metrics.txt").read_text().splitlines():
            if line.startswith("#"):
                continue
            _, name, kind, *_ = line.split()
            self.assertTrue(name.startswith("penstock_"), name)
            self.assertEqual(name.endswith("_total"), kind == "counter", name)
            self.assertNotRegex(name, r"_(ms|millis|us|micros|kb|mb|percent)(_|$)")
            if kind == "histogram":
                self.assertRegex(name, r"_(seconds|bytes|events)$")

    def test_promtool_has_nothing_to_say_about_a_scrape(self):
        for process in JOBS.values():
            done = subprocess.run(["promtool", "check", "metrics"], input=process.get("/metrics"),
                                  capture_output=True, text=True, check=False)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_labels_are_few(self):
        stack.wait_for("a scrape of both", lambda: len(numbers("penstock_build_info")) == 2, 15)
        counts = ask("/api/v1/query", query='topk(1, count by (__name__) ({__name__=~"penstock_.+", '
                                            '__name__!~".+_bucket"}))')["result"]
        self.assertLess(float(counts[0]["value"][1]), 40, counts)


def stack_rules():
    stack.wait_for("the rules to be evaluated", lambda: all(
        rule["health"] != "unknown" for group in (ask("/api/v1/rules") or {"groups": [{"rules": [
            {"health": "unknown"}]}]})["groups"] for rule in group["rules"]), 15)
    return ask("/api/v1/rules")["groups"]


if __name__ == "__main__":
    unittest.main()

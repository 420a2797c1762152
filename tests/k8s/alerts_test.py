"""The alerts: promtool's opinion, their unit tests, and their place in the runbook."""
import re
import subprocess
import tempfile
import pathlib
import unittest

import yaml

HERE = pathlib.Path(__file__).resolve().parent
K8S = HERE.parents[1] / "k8s"
TESTS = ("alerts_test.yaml", "slow_alerts_test.yaml")
RULES = K8S / "components/monitoring/prometheus-rule.yaml"


def alerts():
    groups = yaml.safe_load(RULES.read_text())["spec"]["groups"]
    return [rule for group in groups for rule in group["rules"]]


def promtool(*arguments, rules=None, only=None):
    """Status and output of promtool in a folder with the rules and their tests, or one alert's."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        spec = rules or yaml.safe_load(RULES.read_text())["spec"]
        for group in spec["groups"]:
            group["rules"] = [r for r in group["rules"] if only in (None, r["alert"])]
        (path / "rules.yaml").write_text(yaml.safe_dump(spec))
        for name in TESTS:
            cases = yaml.safe_load((HERE / name).read_text())
            for test in cases["tests"]:
                test["alert_rule_test"] = [case for case in test["alert_rule_test"]
                                           if only in (None, case["alertname"])]
            cases["tests"] = [test for test in cases["tests"] if test["alert_rule_test"]]
            (path / name).write_text(yaml.safe_dump(cases))
        done = subprocess.run(["promtool", *arguments], cwd=path, text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout


class Alerts(unittest.TestCase):
    maxDiff = None

    def test_are_rules_that_prometheus_takes(self):
        status, output = promtool("check", "rules", "--lint-fatal", "rules.yaml")
        self.assertEqual(status, 0, output)

    def test_are_told_when_they_should_and_only_then(self):
        status, output = promtool("test", "rules", *TESTS)
        self.assertEqual(status, 0, output)

    def test_all_have_a_test_in_which_they_are_told(self):
        tests = [test for name in TESTS for test in yaml.safe_load((HERE / name).read_text())["tests"]]
        told = {case["alertname"] for test in tests for case in test["alert_rule_test"]
                if case["exp_alerts"]}
        silent = {case["alertname"] for test in tests for case in test["alert_rule_test"]
                  if not case["exp_alerts"]}
        names = {alert["alert"] for alert in alerts()}
        self.assertEqual(told, names)
        self.assertEqual(silent, names)

    def test_all_have_a_paragraph_in_the_runbook(self):
        sections = re.split(r"^## ", (K8S / "RUNBOOK.md").read_text(), flags=re.M)[1:]
        written = {section.split("\n")[0]: section for section in sections}
        self.assertEqual(set(written), {alert["alert"] for alert in alerts()})
        for alert in alerts():
            name = alert["alert"]
            self.assertGreater(len(written[name].split()), 40, f"{name} needs more words")
            self.assertEqual(alert["annotations"]["runbook"], f"k8s/RUNBOOK.md#{name.lower()}")
            self.assertIn(alert["labels"]["severity"], ("critical", "warning"))

    def test_the_tests_see_planted_mistakes(self):
        text = RULES.read_text()
        for right, wrong in [
            ("connected == 0", "connected == 1"), ("> 0.25", "> 0.6"), ("> 300", "> 30000"),
            ('{reason!="STREAM_AGE"}', ""), ("for: 36h", "for: 360h"), ("< 14 *", "< 1 *"),
            ("offset 1d)) > 50", "offset 1d)) >= 0"), ("> 0.05", "> 0.005"), ("> 0.1", "> 0.01"),
            ("free_bytes < penstock", "free_bytes > penstock"), ('job="event-service"} == 1', 'job="event-service"}'),
            ("or penstock_disk_free_bytes < 0.5", "or penstock_disk_free_bytes < 5"),
            ("last_load_successful == 0", "last_load_successful == 2"),
            ("failures_total[10m]) > 0", "failures_total[10m]) > 5"),
            ("max(penstock_ingress_secrets) >", "max(penstock_ingress_secrets) >="),
        ]:
            with self.subTest(wrong=wrong):
                self.assertIn(right, text)
                broken = yaml.safe_load(text.replace(right, wrong))["spec"]
                rules = [rule for group in broken["groups"] for rule in group["rules"]]
                changed, = [new["alert"] for new, old in zip(rules, alerts())
                            if new["expr"] != old["expr"] or new.get("for") != old.get("for")]
                status, _ = promtool("test", "rules", *TESTS, rules=broken, only=changed)
                self.assertNotEqual(status, 0)


if __name__ == "__main__":
    unittest.main()

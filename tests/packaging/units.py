#!/usr/bin/env python3
"""The ready-made units of packaging/ are well formed, start the same command at the same times, and are installed.

Argument: the build folder.
"""
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SERVICE = PACKAGING / "remarketeer-campaigns.service"
TIMER = PACKAGING / "remarketeer-campaigns.timer"
PLIST = PACKAGING / "net.remarketeer.campaigns.plist"
TASK = PACKAGING / "remarketeer-campaigns.xml"
BUILD = Path(sys.argv.pop(1))

ARGUMENTS = ["campaigns", "run", "--due"]
MINUTES = list(range(0, 60, 5))


def run(*command, **environment):
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def settings(unit):
    """The keys of a systemd unit; each occurs once in ours."""
    return dict(re.findall(r"^(\w+)=(.*)$", unit.read_text("utf-8"), re.MULTILINE))


class Systemd(unittest.TestCase):
    def test_starts_the_command(self):
        self.assertEqual(settings(SERVICE)["ExecStart"].split(), ["remarketeer-cli", *ARGUMENTS])

    def test_nothing_due_is_no_failure(self):
        self.assertEqual(settings(SERVICE)["SuccessExitStatus"], "7")
        self.assertEqual(settings(SERVICE)["Type"], "oneshot")

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is not installed")
    def test_systemd_accepts_both(self):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder, "remarketeer-cli")
            program.write_text("#!/bin/sh\n", "utf-8")
            program.chmod(0o755)
            # The program need not be installed here, so the unit is told where one is.
            service = Path(folder, SERVICE.name)
            service.write_text(SERVICE.read_text("utf-8").replace("=remarketeer-cli ", f"={program} "), "utf-8")
            timer = Path(shutil.copy(TIMER, folder))
            verified = run("systemd-analyze", "--user", "--recursive-errors=no", "verify", str(service), str(timer),
                           XDG_RUNTIME_DIR=folder)
            self.assertEqual((verified.returncode, verified.stderr), (0, ""))

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is not installed")
    def test_times(self):
        times = run("systemd-analyze", "calendar", "--iterations=12", settings(TIMER)["OnCalendar"], TZ="UTC")
        self.assertEqual(times.returncode, 0, times.stderr)
        found = re.findall(r": \w+ [\d-]+ \d\d:(\d\d):00 UTC", times.stdout)
        self.assertEqual(sorted(map(int, found)), MINUTES, times.stdout)


class Launchd(unittest.TestCase):
    def setUp(self):
        self.agent = plistlib.loads(PLIST.read_bytes())

    def test_starts_the_command(self):
        self.assertEqual(self.agent["ProgramArguments"], ["/usr/bin/env", "remarketeer-cli", *ARGUMENTS])
        self.assertIn("/usr/local/bin", self.agent["EnvironmentVariables"]["PATH"].split(":"))

    def test_label_is_the_name_of_the_file(self):
        self.assertEqual(self.agent["Label"] + ".plist", PLIST.name)

    def test_times(self):
        self.assertEqual(self.agent["StartCalendarInterval"], [{"Minute": minute} for minute in MINUTES])


class TaskScheduler(unittest.TestCase):
    def setUp(self):
        self.task = ElementTree.fromstring(TASK.read_bytes())

    def text(self, path):
        names = {"task": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
        found = self.task.findall("/".join("task:" + name for name in path.split("/")), names)
        self.assertEqual(len(found), 1, path)
        return found[0].text

    def test_starts_the_command(self):
        self.assertEqual(self.text("Actions/Exec/Command").rsplit("\\", 1)[1], "remarketeer-cli.exe")
        self.assertEqual(self.text("Actions/Exec/Arguments").split(), ARGUMENTS)

    def test_times(self):
        self.assertRegex(self.text("Triggers/TimeTrigger/StartBoundary"), r"T\d\d:\d[05]:00$")
        self.assertEqual(self.text("Triggers/TimeTrigger/Repetition/Interval"), f"PT{MINUTES[1]}M")

    def test_parts_are_in_the_order_of_the_schema(self):
        self.assertEqual([part.tag.split("}")[1] for part in self.task],
                         ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"])

    def test_reads_as_utf_16_too(self):
        text = TASK.read_text("ascii")
        self.assertEqual(ElementTree.fromstring(text.encode("utf-16")).tag, self.task.tag)


class All(unittest.TestCase):
    def test_no_place_of_one_machine(self):
        for unit in (SERVICE, TIMER, PLIST, TASK):
            self.assertNotRegex(unit.read_text("utf-8"), r"(?i)/home/|/Users/|/root\b|[a-z]:\\", unit.name)

    @unittest.skipUnless(sys.platform == "linux", "elsewhere, installing also deploys Qt")
    def test_linux_installs_the_systemd_units(self):
        with tempfile.TemporaryDirectory() as prefix:
            installed = run("cmake", "--install", str(BUILD / "packaging"), "--prefix", prefix)
            self.assertEqual(installed.returncode, 0, installed.stderr)
            for unit in (SERVICE, TIMER):
                self.assertEqual(Path(prefix, "lib/systemd/user", unit.name).read_bytes(), unit.read_bytes())


if __name__ == "__main__":
    unittest.main()

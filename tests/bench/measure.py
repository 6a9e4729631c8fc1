"""What compare, scaling and profile share: the job as a command line, its input, and one measured run."""
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PEERS = HERE / "peers"
SCRATCH = ROOT / "build" / "bench"
CLI = ROOT / "build" / "dev" / "bin" / "remarketeer-cli"

# The audience file's columns, and the generator's column for each; the peers write theirs in the same order.
ATTRIBUTES = {
    "email": "email", "phone": "phone", "first_name": "first_name", "last_name": "last_name",
    # The peers take a missing first initial from the first name; so that it is as many hashes here, all are.
    "first_name_initial": "first_name", "gender": "gender", "dob": "dob", "city": "city", "state": "state",
    "country": "country", "zip": "zip", "gaid": "gaid", "idfa": "idfa",
}
# The job of three: as with the peers, the country is read to complete phone numbers, but not exported.
MATCHED = ["email", "phone", "gaid", "idfa"]

RSS_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes, of getrusage()


class Usage(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, user and system
    rss: float  # MB at the peak


def stop(message):
    sys.exit(f"{Path(sys.argv[0]).name}: {message}")


def positive(text):
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def export_command(job, profiles, audience, threads=2, cli=CLI):
    """The export of 13 attributes, or of the three that TikTok matches on (two device ids are one of them)."""
    if not Path(cli).is_file():
        stop(f"{cli} is not there; ./dev bench builds it")
    if not Path(profiles).is_file():
        stop(f"{profiles} is not there")
    command = [str(cli), "export", str(profiles), "--out", str(audience), "--threads", str(threads),
               "--default-country", "US", "--date-order", "mdy"]
    for attribute, column in ATTRIBUTES.items():
        if job == 13 or attribute in MATCHED + ["country"]:
            command += ["--map", f"{attribute}={column}"]
    return command if job == 13 else command + ["--attributes", ",".join(MATCHED)]


def generated(rows, folder):
    """Profiles with that many rows, made by the generator unless an earlier run left them."""
    path = Path(folder) / f"profiles_{rows}.csv"
    if not path.exists():
        Path(folder).mkdir(parents=True, exist_ok=True)
        print(f"Generating {rows:,} profiles", file=sys.stderr)
        part = path.with_suffix(".part")
        subprocess.run([sys.executable, PEERS / "gen_profiles.py", part, str(rows)], check=True)
        part.rename(path)
    return path


def read_through(path):
    """Puts the file into the page cache, so that nobody's run waits for the disk."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass


def run(command, cwd=None):
    """One run of a program, its output thrown away. Ends this program when that one fails.

    The kernel counts this process's own peak, about 20 MB, into the child's (it is what the child was until exec);
    peak() says so where it matters.
    """
    os.sync()  # what earlier runs wrote is not written back during this one
    started = time.perf_counter()
    child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    with child.stderr:
        errors = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        stop(f"{command[0]} ended with {child.returncode}: {errors.decode(errors='replace').strip()[-2000:]}")
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * RSS_UNIT / 1e6)


def peak(rss):
    """MB as text; "≤" when it is no more than what this process reached itself."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT / 1e6
    return f"≤ {own:.0f}" if rss <= own else f"{rss:.0f}"


def medians(runs):
    return Usage(*(median(values) for values in zip(*runs)))


def machine():
    name = "unknown processor"
    if Path("/proc/cpuinfo").exists():
        models = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        name = models[0] if models else name
    load = os.getloadavg()[0]
    return f"{name}, {os.cpu_count()} cores, load {load:.1f} at the start"

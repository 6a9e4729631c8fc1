#!/usr/bin/env python3
"""Dates of schedules by other means than ours: dateutil's rrule for the pattern, zoneinfo for the clocks.

Reads a JSON list of {"schedule", "zone", "published", "after", "count"} from standard input; "schedule" as
docs/schedules.md has it, moments in UTC, "after" may be null. Writes a JSON list with the moments of each.
"""
import json
import sys
from datetime import date, datetime, time, timezone
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil import rrule

WEEKDAYS = dict(zip(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
                    [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU]))
FREQUENCIES = {"days": rrule.DAILY, "weeks": rrule.WEEKLY, "months": rrule.MONTHLY}


def number(value):
    return -1 if value == "last" else value


def rule(schedule):
    options = {"interval": schedule["every"], "wkst": rrule.MO,
               "dtstart": datetime.combine(date.fromisoformat(schedule["first_day"]),
                                           time.fromisoformat(schedule["time"]))}
    if "weekdays" in schedule:
        options["byweekday"] = [WEEKDAYS[day] for day in schedule["weekdays"]]
    if "month_days" in schedule:
        options["bymonthday"] = [number(day) for day in schedule["month_days"]]
    if "month_weekdays" in schedule:
        options["byweekday"] = [WEEKDAYS[day["weekday"]](number(day["nth"])) for day in schedule["month_weekdays"]]
    if schedule["end"] == "on_date":
        options["until"] = datetime.combine(date.fromisoformat(schedule["end_date"]), time.max)
    return rrule.rrule(FREQUENCIES[schedule["unit"]], **options)


def wall_times(schedule, published_on):
    if schedule["kind"] != "recurring":
        yield from sorted(datetime.fromisoformat(text) for text in schedule["times"])
        return
    for wall in rule(schedule):
        if schedule["unit"] != "months" or wall.date() > published_on:
            yield wall


def moments(schedule, zone, published):
    """Every moment after publishing, each once."""
    last = published
    for wall in wall_times(schedule, published.astimezone(zone).date()):
        # fold=0 is the first of two equal times, and in a gap the offset from before it (PEP 495, RFC 5545).
        moment = wall.replace(tzinfo=zone, fold=0).astimezone(timezone.utc)
        if moment > last:
            last = moment
            yield moment


def answer(case):
    schedule = case["schedule"]
    published = datetime.fromisoformat(case["published"])
    if schedule["kind"] == "now":
        found = [published]
    else:
        found = moments(schedule, ZoneInfo(case["zone"]), published)
    if schedule.get("end") == "after_runs":
        found = islice(found, schedule["runs"])
    if case["after"]:
        after = datetime.fromisoformat(case["after"])
        found = (moment for moment in found if moment > after)
    return [moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in islice(found, case["count"])]


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)

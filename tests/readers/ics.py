"""Reads every calendar with Python's icalendar: each event, its words and its days are those the plan holds."""

import datetime
import json
import pathlib
import sys

import icalendar
from dateutil.rrule import rrulestr

MOST = 400


def days(event):
    """The days of an event: the first, those of its rule, those added one by one."""
    first = event["DTSTART"].dt
    assert type(first) is datetime.date, "an event is a whole day"
    found = {first}
    if "RRULE" in event:
        rule = event["RRULE"].to_ical().decode()
        start = datetime.datetime.combine(first, datetime.time())
        found |= {it.date() for it in rrulestr(rule, dtstart=start)}
    added = event.get("RDATE", [])
    for dates in added if isinstance(added, list) else [added]:
        found |= {it.dt for it in dates.dts}
    return [it.isoformat() for it in sorted(found)]


def plain(text):
    return " ".join(str(text).split())


def main(folder):
    passed = failed = 0
    for file in sorted(pathlib.Path(folder).glob("*.ics")):
        expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        events = list(calendar.walk("VEVENT"))
        wrong = [f"{len(events)} events, {len(expected)} expected"] if len(events) != len(expected) else []
        wrong += [f"{error}" for it in events for error in it.errors]
        names = {str(it["UID"]) for it in events}
        if len(names) != len(events):
            wrong.append("two events under one name")
        for event, it in zip(events, expected):
            if days(event)[:MOST] != it["days"][:MOST]:
                wrong.append(f"{event['UID']}: {days(event)[:6]} instead of {it['days'][:6]}")
            if str(event["UID"]).split("-")[1] != it["part"]:
                wrong.append(f"{event['UID']} is not part {it['part']}")
            if plain(it["about"]) not in plain(event["SUMMARY"]):
                wrong.append(f"{event['UID']}: {event['SUMMARY']!r} does not say {it['about']!r}")
        for it in wrong[:5] if failed < 5 else []:
            print(f"{file.name}: {it}")
        passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"Python icalendar {icalendar.__version__}: {passed} passed, {failed} failed")
    return failed or not passed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)

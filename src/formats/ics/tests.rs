//! Lines, repeats and hostile texts of the calendar.

use super::*;

fn date(text: &str) -> Date {
    Date::read(text).expect("the test writes real dates")
}

fn stamp() -> Stamp {
    Stamp::read("2026-11-23T10:00:00.000Z").expect("the test writes a real instant")
}

/// The lines of a calendar, unfolded.
fn lines(plan: &Plan) -> Vec<String> {
    let text = calendar(plan, Lang::Fr, &stamp());
    let unfolded = text.replace("\r\n ", "");
    unfolded
        .split_terminator("\r\n")
        .map(str::to_owned)
        .collect()
}

#[test]
fn an_instant_is_read_or_refused() {
    assert_eq!(stamp().0, "20261123T100000Z");
    for wrong in [
        "",
        "2026-11-23",
        "2026-11-23T10:00:00+01:00",
        "2026-13-01T10:00:00Z",
        "2026-11-23Tdix:00Z",
    ] {
        assert_eq!(Stamp::read(wrong), None, "{wrong}");
    }
}

#[test]
fn an_event_is_a_whole_day_under_the_name_of_its_part() {
    let mut plan = Plan {
        id: 35,
        ..Plan::default()
    };
    let event = plan.events.add(36);
    event.name = "Forum ; fêtes, rires".to_owned();
    event.place = "Halle".to_owned();
    event.owner = "Aya".to_owned();
    event.joint_action = "Un stand\nà deux".to_owned();
    event.held_on = Some(date("2027-12-31"));
    let expected = [
        "BEGIN:VEVENT",
        "UID:z-10-event@trame",
        "DTSTAMP:20261123T100000Z",
        "DTSTART;VALUE=DATE:20271231",
        "DTEND;VALUE=DATE:20280101",
        "SUMMARY:Forum \\; fêtes\\, rires",
        "DESCRIPTION:Qui\u{a0}: Aya\\nUn stand\\nà deux",
        "LOCATION:Halle",
        "CATEGORIES:événement",
        "TRANSP:TRANSPARENT",
        "STATUS:CONFIRMED",
        "END:VEVENT",
    ];
    assert_eq!(lines(&plan)[7..19], expected);
}

#[test]
fn what_comes_back_says_its_rule_and_the_days_the_rule_would_skip() {
    let mut plan = Plan::default();
    plan.host.last_year = Some(2027);
    for (raw, cadence, on) in [
        (1, Cadence::Quarterly, "2027-01-05"),
        (2, Cadence::Monthly, "2027-08-31"),
        (3, Cadence::Weekly, "2027-12-01"),
        (4, Cadence::Yearly, "2027-03-01"),
        (5, Cadence::Once, "2027-03-02"),
    ] {
        let channel = plan.channels.add(raw);
        channel.cadence = Some(cadence);
        channel.next_on = Some(date(on));
    }
    let said = lines(&plan);
    let rules = said.iter().filter(|it| it.starts_with('R'));
    assert_eq!(
        rules.collect::<Vec<_>>(),
        [
            "RRULE:FREQ=MONTHLY;INTERVAL=3;UNTIL=20271231",
            "RRULE:FREQ=MONTHLY;INTERVAL=1;UNTIL=20271231",
            "RDATE;VALUE=DATE:20270930,20271130",
            "RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20271231",
        ]
    );
}

#[test]
fn lines_are_folded_at_75_octets_between_characters() {
    let mut plan = Plan::default();
    let task = plan.tasks.add(1);
    task.name = "é👩🏽‍🌾 ".repeat(60);
    task.due_on = Some(Date::EPOCH);
    let text = calendar(&plan, Lang::Fr, &stamp());
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split("\r\n").all(|it| it.len() <= 75));
    assert!(text.split("\r\n").any(|it| it.len() == 75));
    assert!(lines(&plan).contains(&format!("SUMMARY:{}", "é👩🏽‍🌾 ".repeat(60).trim_end())));
}

#[test]
fn no_text_of_a_person_begins_a_property() {
    let mut plan = Plan::default();
    let hostile = "x\r\nBEGIN:VEVENT\nATTENDEE:mailto:a@b\rDTSTART:1\u{2028}URL:x\u{85}\u{b}\u{0}END:VCALENDAR\\";
    let task = plan.tasks.add(1);
    task.name = hostile.to_owned();
    task.note = hostile.to_owned();
    task.due_on = Some(Date::EPOCH);
    plan.title = hostile.to_owned();
    let said = lines(&plan);
    for name in ["ATTENDEE", "URL", "DTSTART:"] {
        assert!(!said.iter().any(|it| it.starts_with(name)), "{name}");
    }
    assert_eq!(said.iter().filter(|it| *it == "BEGIN:VEVENT").count(), 1);
    assert_eq!(
        said.iter()
            .filter(|it| it.starts_with("END:VCALENDAR"))
            .count(),
        1
    );
}

#[test]
fn what_was_given_up_is_cancelled_for_who_already_has_it() {
    let mut plan = Plan::default();
    let task = plan.tasks.add(1);
    task.due_on = Some(Date::EPOCH);
    task.state = Some(crate::plan::task::TaskState::Dropped);
    assert!(lines(&plan).contains(&"STATUS:CANCELLED".to_owned()));
}

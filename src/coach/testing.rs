//! What the tests of the rules share: a day, and a look at what a rule says.

use super::{Rule, look};
use crate::guide::visibility::OFFER_CARD;
use crate::guide::{Spot, Step, questions};
use crate::plan::{Date, ListKind, Plan};
use crate::text::Lang;

/// The day of the tests, that of the worked case.
pub(super) const TODAY: &str = "2026-11-23";

/// A day of the tests.
pub(super) fn day(text: &str) -> Option<Date> {
    let date = Date::read(text);
    assert!(date.is_some(), "the test writes real dates: {text}");
    date
}

/// What a rule says of a plan, in French. Each sentence must also stand in English, take as many words as it has
/// places for, follow French typography, and lead to a question, a section and a part that exist.
pub(super) fn says(rule: &Rule, plan: &Plan) -> Vec<String> {
    let today = Date::read(TODAY).expect("the day of the tests exists");
    let findings = (rule.check)(plan, today);
    findings
        .into_iter()
        .map(|it| {
            for lang in Lang::ALL {
                let text = it.text.say(lang);
                assert!(!look::blank(text), "{} is silent in {lang:?}", rule.id);
                assert_eq!(text.matches("{}").count(), it.words.len(), "{text}");
            }
            well_written(it.text.fr);
            leads_somewhere(plan, it.spot);
            super::Remark {
                why: rule.why,
                rule: rule.id,
                severity: rule.severity,
                text: it.text,
                words: it.words,
                spot: it.spot,
            }
            .say(Lang::Fr)
        })
        .collect()
}

/// Checks the French typography of a text: quotes, apostrophes, spaces that do not break.
pub(super) fn well_written(text: &str) {
    assert!(!text.contains(['\'', '"', '“']), "{text}");
    assert!(!text.contains("\u{a0}\u{a0}"), "{text}");
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|it| letters.get(it));
        match letter {
            ';' | '!' | '?' => assert_eq!(before, Some(&'\u{202f}'), "{text}"),
            ':' | '»' | '%' => assert_eq!(before, Some(&'\u{a0}'), "{text}"),
            '«' => assert_eq!(letters.get(at + 1), Some(&'\u{a0}'), "{text}"),
            _ => {}
        }
    }
}

fn leads_somewhere(plan: &Plan, spot: Spot) {
    let is_section = spot.step.sections().iter().any(|it| it.id == spot.question);
    let is_question = questions(spot.step).any(|it| it.id == spot.question);
    let is_card =
        spot.step == Step::Visibility && OFFER_CARD.iter().any(|it| it.id == spot.question);
    assert!(
        is_section || is_question || is_card,
        "{spot:?} leads nowhere"
    );

    let is_there = ListKind::ALL
        .iter()
        .any(|it| plan.list(*it).holds(spot.part));
    assert!(spot.part == 0 || is_there, "{spot:?} names no part");
}

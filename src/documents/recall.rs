//! The line of the hub that says what is in a step.

use crate::guide::Step;
use crate::guide::nouns::noun;
use crate::plan::{Host, ListKind, Plan, Strategy, Visibility};
use crate::text::{Lang, Text, numbers};

/// What a step holds, in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recall {
    /// Nothing yet.
    Nothing,
    /// A line.
    Said(String),
}

/// What a step of a plan holds, in a line: a name, counts, a gap in the budget.
pub fn recall(plan: &Plan, step: Step, lang: Lang) -> Recall {
    let mut pieces: Vec<String> = Vec::new();
    if step == Step::Host && !plan.host.name.trim().is_empty() {
        pieces.push(plan.host.name.trim().to_owned());
    }
    for list in step.lists().iter().copied() {
        let count = plan.list(list).len();
        // A new plan already names the two maps where every service should be.
        let is_told = count > 0
            && (list != ListKind::Listings || plan.listings.iter().any(|it| it.listed.is_some()));
        if is_told {
            pieces.push(counted(list, count, lang));
        }
    }
    if step == Step::Offers && !plan.crossings.is_empty() {
        pieces.push(counted(ListKind::Crossings, plan.crossings.len(), lang));
    }
    if step == Step::Strategy {
        let missing: i64 = plan.budget().iter().map(|it| it.gap().min(0)).sum();
        if missing < 0 {
            let said = Text::new("il manque", "missing:").say(lang);
            pieces.push(format!("{said} {}", numbers::euros(lang, -missing)));
        }
    }
    if pieces.is_empty() {
        let answered = match step {
            Step::Host => plan.host != Host::default(),
            Step::Strategy => plan.strategy != Strategy::default(),
            Step::Visibility => plan.visibility != Visibility::default(),
            Step::Assessment | Step::Aspirations | Step::Offers | Step::Handover => false,
        };
        if answered {
            return Recall::Said(
                Text::new("Quelques réponses", "A few answers")
                    .say(lang)
                    .to_owned(),
            );
        }
        return Recall::Nothing;
    }
    pieces.truncate(6);
    Recall::Said(pieces.join(" · "))
}

fn counted(list: ListKind, count: usize, lang: Lang) -> String {
    let (one, many) = noun(list);
    numbers::count(lang, count, one.say(lang), many.say(lang))
}

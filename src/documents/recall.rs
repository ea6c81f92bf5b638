//! The line of the hub that says what is in a step.

use crate::guide::nouns::noun;
use crate::guide::{Body, Step, questions};
use crate::plan::{ListKind, Plan};
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
    for section in step.sections() {
        if let Body::Parts(parts) = &section.body {
            let count = plan.list(parts.list).len();
            let is_told = count > 0
                && !parts.add.is_empty()
                && !(parts.list == ListKind::Listings
                    && plan.listings.iter().all(|it| it.listed.is_none()));
            if is_told {
                pieces.push(counted(parts.list, count, lang));
            }
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
        let answered =
            questions(step).any(|question| !super::answer(plan, question, 0, lang).is_empty());
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

//! The line of the hub that says what is in a step.

use crate::guide::Step;
use crate::guide::nouns::noun;
use crate::plan::{ListKind, Plan};
use crate::text::{Lang, Text, frame, numbers};

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
        if plan.has_filled(list) {
            pieces.push(counted(list, plan.list(list).len(), lang));
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
        if !step.is_begun(plan) {
            return Recall::Nothing;
        }
        pieces.push(
            Text::new("Quelques réponses", "A few answers")
                .say(lang)
                .to_owned(),
        );
    }
    pieces.truncate(6);
    Recall::Said(pieces.join(frame::DOT))
}

fn counted(list: ListKind, count: usize, lang: Lang) -> String {
    let (one, many) = noun(list);
    numbers::count(lang, count, one.say(lang), many.say(lang))
}

//! An answer as people read it, whatever the kind of question.

use crate::guide::{Depth, Field, Question};
use crate::plan::{ListKind, Plan};
use crate::text::{Lang, Text, frame, numbers};

/// What the person answered, in words; empty when they did not.
pub fn answer(plan: &Plan, question: &Question, part: u64, lang: Lang) -> String {
    match question.field {
        Field::Line(lens)
        | Field::Area(lens)
        | Field::Checked(lens, _)
        | Field::CheckedArea(lens, _) => (lens.get)(plan, part)
            .map(|it| it.trim().to_owned())
            .unwrap_or_default(),
        Field::Hours(lens, say) => (lens.get)(plan, part)
            .map(|it| say(it, lang))
            .unwrap_or_default(),
        Field::Number(lens) => (lens.get)(plan, part)
            .copied()
            .flatten()
            .map(|it| numbers::integer(lang, it))
            .unwrap_or_default(),
        Field::Year(lens) => (lens.get)(plan, part)
            .copied()
            .flatten()
            .map(|it| it.to_string())
            .unwrap_or_default(),
        Field::Date(lens) => (lens.get)(plan, part)
            .copied()
            .flatten()
            .map(|it| it.say(lang))
            .unwrap_or_default(),
        Field::Flag(lens) => match (lens.get)(plan, part) {
            Some(true) => Text::new("oui", "yes").say(lang).to_owned(),
            Some(false) | None => String::new(),
        },
        Field::Choice(choice) => (choice.get)(plan, part)
            .and_then(|rank| choice.options.get(rank))
            .map(|it| it.label.say(lang).to_owned())
            .unwrap_or_default(),
        Field::Choices(choices) => (choices.get)(plan, part)
            .into_iter()
            .filter_map(|rank| choices.options.get(rank))
            .map(|it| it.label.say(lang))
            .collect::<Vec<_>>()
            .join(", "),
        Field::Phrases(lens) | Field::CheckedPhrases(lens, _) => (lens.get)(plan, part)
            .map(|it| it.join(", "))
            .unwrap_or_default(),
        Field::Link(to, lens) => (lens.get)(plan, part)
            .copied()
            .flatten()
            .map(|raw| name(plan, to, raw, lang))
            .unwrap_or_default(),
        Field::Links(to, lens) => (lens.get)(plan, part)
            .into_iter()
            .flatten()
            .map(|raw| name(plan, to, *raw, lang))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// What a part is called; « (sans nom) » while it has no name.
pub fn name(plan: &Plan, list: ListKind, raw: u64, lang: Lang) -> String {
    match plan.list(list).name(raw).map(str::trim) {
        Some(name) if !name.is_empty() => name.to_owned(),
        Some(_) | None => Text::new("(sans nom)", "(unnamed)").say(lang).to_owned(),
    }
}

/// A line that recalls what was answered about a part: its first three essential answers after the name. A bare « oui »
/// would recall nothing.
pub fn summary(plan: &Plan, questions: &'static [Question], part: u64, lang: Lang) -> String {
    questions
        .iter()
        .skip(1)
        .filter(|it| it.depth == Depth::Essential && !matches!(it.field, Field::Flag(_)))
        .map(|it| answer(plan, it, part, lang))
        .filter(|it| !it.is_empty())
        .take(3)
        .collect::<Vec<_>>()
        .join(frame::DOT)
}

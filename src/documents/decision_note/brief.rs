//! The note in a few lines: what a reader in a hurry keeps.

use super::{Piece, View, span};
use crate::documents::outline::Block;
use crate::documents::phrase::{counted, say, together};
use crate::documents::weight;
use crate::guide::Phase;
use crate::plan::budget::YearBudget;
use crate::plan::{ListKind, Plan};
use crate::text::{Text, numbers};

pub(super) const PIECE: Piece = Piece {
    phase: Phase::MakeKnown,
    title: Text::new("En bref", "In short"),
    blocks: |view| {
        let sentences = [offers(view), money(view), subsidy(view)];
        let said: Vec<String> = sentences.into_iter().flatten().collect();
        if said.is_empty() {
            return Vec::new();
        }
        vec![Block::Highlight(said.join(" "))]
    },
};

/// How many offers, for how many needs and gaps, for whom.
fn offers(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let offers = weight::offers(plan).len();
    let needs = plan.needs.len();
    let gaps = plan.gaps.len();
    if offers == 0 && needs + gaps == 0 {
        return None;
    }
    let found: Vec<String> = [(needs, ListKind::Needs), (gaps, ListKind::Gaps)]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, list)| counted(count, list, lang))
        .collect();
    let found = together(&found, lang);
    let offered = counted(offers, ListKind::Offers, lang);
    let answered = plan.needs.iter();
    let answered = answered.filter(|it| weight::is_need_answered(plan, it));
    let filled = plan.gaps.iter();
    let filled = filled.filter(|it| weight::is_gap_answered(plan, it));
    let answered = answered.count() + filled.count();
    let open = needs + gaps - answered;
    let mut said = Vec::new();
    if !found.is_empty() {
        said.push(say!(
            lang,
            "Relevés au diagnostic\u{a0}: {found}.",
            "Found by the diagnostic: {found}."
        ));
    }
    if offers > 0 {
        said.push(say!(
            lang,
            "En réponse\u{a0}: {offered}.",
            "In answer: {offered}."
        ));
    }
    if offers > 0 && open > 0 {
        said.push(say!(
            lang,
            "Encore sans réponse\u{a0}:\u{a0}{open}.",
            "Still without an answer: {open}."
        ));
    }
    Some(said.join(" "))
}

/// What it costs over all the years, what is found, what is missing.
fn money(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let all = total(plan);
    if all.costs == 0 {
        return None;
    }
    let costs = numbers::euros(lang, all.costs);
    let resources = numbers::euros(lang, all.resources);
    let sure = numbers::euros(lang, all.sure);
    let span = span(view).unwrap_or_default();
    let gap = numbers::euros(lang, -all.gap());
    let found = say!(
        lang,
        "Coût {span}\u{a0}: {costs}. Ressources prévues\u{a0}: {resources}, dont {sure} déjà sûrs",
        "Cost {span}: {costs}. Resources planned: {resources}, of which {sure} already sure"
    );
    Some(if all.gap() < 0 {
        say!(
            lang,
            "{found}\u{202f}; il reste {gap} à trouver.",
            "{found}; {gap} are still to be found."
        )
    } else {
        say!(
            lang,
            "{found}\u{202f}; elles couvrent les coûts.",
            "{found}; they cover the costs."
        )
    })
}

/// The sums of all the years as one.
fn total(plan: &Plan) -> YearBudget {
    let mut all = YearBudget::default();
    for it in plan.budget() {
        all.costs += it.costs;
        all.resources += it.resources;
        all.sure += it.sure;
    }
    all
}

/// When the agreement with the State ends.
fn subsidy(view: &View) -> Option<String> {
    let date = view.plan.host.subsidy_end?.say(view.lang);
    Some(say!(
        view.lang,
        "La convention avec l’État finit le {date}.",
        "The agreement with the State ends on {date}."
    ))
}

//! What happens without a decision: in the team's words, and in what the plan computes.

use super::{Piece, View, by_year};
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::{clip, counted, say, together};
use crate::documents::weight;
use crate::guide::Phase;
use crate::plan::ListKind;
use crate::text::Text;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::MakeKnown,
    title: Text::new("Sans décision", "Without a decision"),
    blocks: |view| {
        let mut blocks = Vec::new();
        let written = clip(&view.plan.strategy.without_decision, 300);
        if !written.is_empty() {
            blocks.push(Block::Paragraph(written));
        }
        let computed: Vec<Item> = [unpaid(view), unanswered(view)]
            .into_iter()
            .flatten()
            .map(Item::plain)
            .collect();
        if !computed.is_empty() {
            blocks.push(Block::List(computed));
        }
        blocks
    },
};

/// What sure resources do not pay, year by year.
fn unpaid(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let missing = by_year(view, |year| -plan.year_budget(year).sure_gap())?;
    Some(say!(
        lang,
        "Les ressources sûres ne couvrent pas les coûts\u{a0}: il manque {missing}.",
        "Sure resources do not cover the costs: {missing} are missing."
    ))
}

/// How many needs and gaps the offers answer, which would stay open without them.
fn unanswered(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let needs = plan.needs.iter();
    let needs = needs.filter(|it| weight::is_need_answered(plan, it));
    let gaps = plan.gaps.iter();
    let gaps = gaps.filter(|it| weight::is_gap_answered(plan, it));
    let counts = [
        (needs.count(), ListKind::Needs),
        (gaps.count(), ListKind::Gaps),
    ];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, list)| counted(count, list, lang))
        .collect();
    if said.is_empty() {
        return None;
    }
    let said = together(&said, lang);
    Some(say!(
        lang,
        "Besoins et manques qui resteraient sans réponse de notre part\u{a0}: {said}.",
        "Needs and gaps that would stay without an answer from us: {said}."
    ))
}

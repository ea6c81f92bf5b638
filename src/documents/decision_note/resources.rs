//! What it costs, who pays, and the gap to the horizon.

use super::{Piece, Reader, View};
use crate::documents::money;
use crate::documents::outline::Block;
use crate::documents::phrase::{after, and_more, clip, say};
use crate::guide::Phase;
use crate::text::{Lang, Text, numbers};

/// Funders named, the largest first.
const FUNDERS: usize = 4;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::Weave,
    title: Text::new(
        "Ce que cela coûte, qui paie, ce qui manque",
        "What it costs, who pays, what is missing",
    ),
    blocks: |view| {
        let plan = view.plan;
        if view.years.is_empty() || (plan.costs.is_empty() && plan.fundings.is_empty()) {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        blocks.extend(money::bars(plan, &view.years, view.lang));
        blocks.push(money::balance(plan, &view.years, view.lang));
        blocks.extend(funders(view));
        if view.left > 0 {
            let left = view.left;
            let counted = match view.lang {
                Lang::Fr => numbers::count(view.lang, left, "autre année", "autres années"),
                Lang::En => numbers::count(view.lang, left, "more year", "more years"),
            };
            let lang = view.lang;
            blocks.push(Block::Note(say!(
                lang,
                "Le plan compte encore {counted}.",
                "The plan has {counted}."
            )));
        }
        blocks
    },
};

/// Who pays, and which share of all resources.
fn funders(view: &View) -> Option<Block> {
    let lang = view.lang;
    let shares = view.plan.shares(&view.years);
    let paying: Vec<_> = shares.into_iter().filter(|it| it.sum > 0).collect();
    let left = paying.len().saturating_sub(FUNDERS);
    let named = paying.into_iter().take(FUNDERS).map(|it| {
        let name = clip(&money::named(it.name, lang), 45);
        format!("{name} {}", numbers::percent(lang, it.tenths))
    });
    let mut said: Vec<String> = named.collect();
    if said.is_empty() {
        return None;
    }
    said.extend(and_more(left, lang));
    let label = match view.reader {
        Reader::Funder => Text::new(
            "Part de chacun dans les ressources",
            "Share of each in the resources",
        ),
        Reader::Elected | Reader::Board => Text::new("Qui paie", "Who pays"),
    };
    Some(Block::Paragraph(format!(
        "{}.",
        after(label.say(lang), &said.join(", "), lang)
    )))
}

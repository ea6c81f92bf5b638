//! What will be measured: what a funder asks for first.

use super::{Piece, first, left_out};
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::{after, clip};
use crate::guide::Phase;
use crate::plan::ListKind;
use crate::text::Text;

const INDICATORS: usize = 3;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::MakeKnown,
    title: Text::new("Ce qui sera mesuré", "What will be measured"),
    blocks: |view| {
        let all = view.plan.indicators.iter();
        let all: Vec<_> = all.filter(|it| !it.name.trim().is_empty()).collect();
        let (kept, left) = first(all, INDICATORS, ListKind::Indicators, view.lang);
        if kept.is_empty() {
            return Vec::new();
        }
        let items = kept.iter().map(|it| {
            let steps = [
                (Text::new("aujourd’hui", "today"), &it.baseline),
                (Text::new("visé", "aimed at"), &it.target),
            ];
            let said = steps
                .into_iter()
                .filter(|(_, text)| !text.trim().is_empty())
                .map(|(label, text)| after(label.say(view.lang), &clip(text, 40), view.lang));
            Item::led(clip(&it.name, 70), said.collect::<Vec<_>>().join(", "))
        });
        let mut blocks = vec![Block::List(items.collect())];
        blocks.extend(left_out(left));
        blocks
    },
};

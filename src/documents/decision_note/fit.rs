//! How the service fits the directions of the structure and the local scheme: what a board looks for first.

use super::{Piece, View, first, left_out};
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::clip;
use crate::guide::Phase;
use crate::plan::edits::capitalised;
use crate::plan::strategy::DirectionSource;
use crate::plan::{Choice, Direction, ListKind};
use crate::text::Text;

const DIRECTIONS: usize = 3;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::Weave,
    title: Text::new(
        "Ce que cela sert dans nos orientations",
        "Which of our directions it serves",
    ),
    blocks: |view| {
        let all = view.plan.directions.iter();
        let all: Vec<_> = all.filter(|it| !it.name.trim().is_empty()).collect();
        let (kept, left) = first(all, DIRECTIONS, ListKind::Directions, view.lang);
        if kept.is_empty() {
            return Vec::new();
        }
        let items = kept.iter().map(|it| {
            let said = if it.contribution.trim().is_empty() {
                scheme(view, it)
            } else {
                it.contribution.as_str()
            };
            Item::led(clip(&it.name, 80), capitalised(&clip(said, 90)))
        });
        let mut blocks = vec![Block::List(items.collect())];
        blocks.extend(left_out(left));
        blocks
    },
};

/// The scheme that a direction comes from; nothing for the structure's own.
fn scheme<'a>(view: &'a View, it: &Direction) -> &'a str {
    match (it.source, view.plan.strategy.scheme_name.trim()) {
        (Some(DirectionSource::Scheme), "") => DirectionSource::Scheme.label().say(view.lang),
        (Some(DirectionSource::Scheme), name) => name,
        (Some(DirectionSource::Host) | None, _) => "",
    }
}

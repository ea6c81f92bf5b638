//! What exists on the territory, and what is missing.

use super::{Piece, View, first, left_out};
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::{after, between, clip, names};
use crate::documents::weight;
use crate::guide::Phase;
use crate::plan::edits::capitalised;
use crate::plan::{Activity, ListKind};
use crate::text::Text;

const ACTIVITIES: usize = 5;
const GAPS: usize = 3;

const NO_ANSWER: Text = Text::new("sans réponse à ce jour", "without an answer to this day");

pub(super) const PIECE: Piece = Piece {
    phase: Phase::Understand,
    title: Text::new(
        "Ce qui existe, ce qui manque",
        "What exists, what is missing",
    ),
    blocks: |view| {
        let mut blocks = Vec::new();
        let activities = view.plan.activities.iter();
        let activities: Vec<_> = activities.filter(|it| !it.name.trim().is_empty()).collect();
        let (activities, left) = first(activities, ACTIVITIES, ListKind::Activities, view.lang);
        if !activities.is_empty() {
            let said: Vec<String> = activities.iter().map(|it| said(view, it)).collect();
            let mut said = said.join(between(view.lang));
            if let Some(left) = left {
                said.push_str(&format!(" {left}"));
            }
            let label = Text::new("Déjà là", "Already there").say(view.lang);
            blocks.push(Block::Paragraph(format!(
                "{}.",
                after(label, &said, view.lang)
            )));
        }
        let (gaps, left) = first(weight::gaps(view.plan), GAPS, ListKind::Gaps, view.lang);
        if !gaps.is_empty() {
            let items = gaps.iter().map(|it| {
                let audiences = it.audiences.iter();
                let audiences = audiences
                    .filter_map(|id| view.plan.audiences.get(id).map(|it| it.name.as_str()));
                let open =
                    (!weight::is_gap_answered(view.plan, it)).then(|| NO_ANSWER.say(view.lang));
                let said = names(audiences.chain(open), view.lang);
                Item::led(clip(&it.name, 110), capitalised(&clip(&said, 80)))
            });
            blocks.push(Block::List(items.collect()));
            blocks.extend(left_out(left));
        }
        blocks
    },
};

/// An activity, with who leads it.
fn said(view: &View, it: &Activity) -> String {
    let plan = view.plan;
    let actors = it.actors.iter();
    let actors = actors.filter_map(|id| plan.actors.get(id).map(|it| it.name.as_str()));
    let service = it.service.get().and_then(|id| plan.services.get(id));
    let led_by = names(actors.chain(service.map(|it| it.name.as_str())), view.lang);
    let name = clip(&it.name, 50);
    if led_by.is_empty() {
        return name;
    }
    format!("{name} ({})", clip(&led_by, 40))
}

//! The need, in figures and in voices: what was counted, what is needed most, what people say.

use super::{Piece, Reader, View, first, left_out};
use crate::documents::answer::name;
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::{after, clip, names, say};
use crate::documents::weight;
use crate::guide::Phase;
use crate::plan::aspirations::Bearer;
use crate::plan::edits::capitalised;
use crate::plan::{Aspiration, Choice, Evidence, ListKind};
use crate::text::Text;

const FIGURES: usize = 3;
const NEEDS: usize = 4;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::Understand,
    title: Text::new(
        "Le besoin, en chiffres et en paroles",
        "The need, in figures and voices",
    ),
    blocks: |view| {
        let mut blocks = Vec::new();
        let figures = figures(view);
        if !figures.is_empty() {
            blocks.push(Block::List(figures));
        }
        let (needs, left) = first(weight::needs(view.plan), NEEDS, ListKind::Needs, view.lang);
        if !needs.is_empty() {
            let items = needs.iter().map(|need| {
                let audiences = need.audiences.iter();
                let audiences = audiences
                    .filter_map(|id| view.plan.audiences.get(id).map(|it| it.name.as_str()));
                let weight = need.importance.map(|it| it.label().say(view.lang));
                let whose = names(weight.into_iter().chain(audiences), view.lang);
                Item::led(clip(&need.name, 110), capitalised(&clip(&whose, 60)))
            });
            blocks.push(Block::List(items.collect()));
            blocks.extend(left_out(left));
        }
        blocks.extend(voices(view));
        blocks
    },
};

/// What was counted or observed: first what says something, then what holds a number.
fn figures(view: &View) -> Vec<Item> {
    let mut all: Vec<&Evidence> = view.plan.evidence.iter().collect();
    all.retain(|it| !it.name.trim().is_empty() || !it.finding.trim().is_empty());
    let is_counted = |it: &Evidence| {
        let said = [&it.name, &it.finding];
        said.iter()
            .any(|text| text.chars().any(|letter| letter.is_ascii_digit()))
    };
    all.sort_by_key(|it| (it.finding.trim().is_empty(), !is_counted(it)));
    let kept = all.into_iter().take(FIGURES);
    kept.map(|it| match (it.name.trim(), it.finding.trim()) {
        ("", finding) => Item::plain(clip(finding, 150)),
        (name, "") => Item::plain(clip(name, 150)),
        (name, finding) => Item::plain(after(&clip(name, 60), &clip(finding, 100), view.lang)),
    })
    .collect()
}

/// What publics said, each public once before any twice; those that an offer answers first.
fn voices(view: &View) -> Vec<Block> {
    let plan = view.plan;
    // A funder also reads what will be measured: one voice makes room for it.
    let most = match view.reader {
        Reader::Elected => 2,
        Reader::Board | Reader::Funder => 1,
    };
    let mut all: Vec<&Aspiration> = plan
        .aspirations
        .iter()
        .filter(|it| !it.name.trim().is_empty())
        .filter(|it| match it.bearer {
            Some(Bearer::Audience) | None => true,
            Some(Bearer::Partner | Bearer::Team) => false,
        })
        .collect();
    let is_answered = |it: &Aspiration| plan.offers.iter().any(|o| o.aspirations.contains(it.id));
    let mut heard = Vec::new();
    all.sort_by_cached_key(|it| {
        let first = it.audiences.iter().next();
        let again = heard.contains(&first);
        heard.push(first);
        (again, !is_answered(it))
    });
    let kept = all.into_iter().take(most);
    kept.map(|it| Block::Voice {
        words: clip(&it.name, 160),
        who: clip(&who(view, it), 90),
    })
    .collect()
}

/// Who said it, where and when.
fn who(view: &View, it: &Aspiration) -> String {
    let (plan, lang) = (view.plan, view.lang);
    let audience = it.audiences.iter().next();
    let audience = audience.map(|id| name(plan, ListKind::Audiences, id.raw(), lang));
    let exchange = it.exchanges.iter().find_map(|id| plan.exchanges.get(id));
    let place = exchange
        .map(|it| it.name.trim())
        .filter(|it| !it.is_empty());
    let date = exchange.and_then(|it| it.held_on).map(|it| it.say(lang));
    let date = date.map(|it| say!(lang, "le {it}", "{it}"));
    let said = audience
        .into_iter()
        .chain(place.map(str::to_owned))
        .chain(date);
    said.collect::<Vec<_>>().join(", ")
}

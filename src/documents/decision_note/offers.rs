//! The offers, what each answers, and what it brings to which service of the house.

use super::{Piece, View, first, left_out};
use crate::documents::outline::{Block, Cell, Column, Table};
use crate::documents::phrase::{after, and_others, clip, series};
use crate::documents::{answer, weight};
use crate::guide::{Phase, Spot, Step};
use crate::plan::{Choice, Crossing, ListKind, Offer, Row};
use crate::text::Text;

const OFFERS: usize = 4;
const SERVICES: usize = 2;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::Weave,
    title: Text::new("Ce que nous proposons", "What we propose"),
    blocks: |view| {
        let (offers, left) = first(
            weight::offers(view.plan),
            OFFERS,
            ListKind::Offers,
            view.lang,
        );
        if offers.is_empty() {
            return Vec::new();
        }
        let heads = [
            Text::new("Offre", "Offer"),
            Text::new("Répond à", "Answers"),
            Text::new("Apporte aux services", "Brings to services"),
        ];
        let mut blocks = vec![Block::Table(Table {
            caption: Text::new(
                "Les offres et ce qu’elles apportent",
                "The offers and what they bring",
            )
            .say(view.lang)
            .to_owned(),
            head: heads
                .iter()
                .map(|it| Column::words(it.say(view.lang)))
                .collect(),
            rows: offers.iter().map(|it| row(view, it)).collect(),
            spot: Some(Spot::of(Step::Offers, "offers")),
        })];
        blocks.extend(left_out(left));
        blocks
    },
};

fn row(view: &View, offer: &Offer) -> Vec<Cell> {
    let lang = view.lang;
    let name = answer::name(view.plan, ListKind::Offers, offer.id.raw(), lang);
    let stage = offer.stage.map(|it| it.label().say(lang));
    let name = clip(&name, 60);
    let name = match stage {
        Some(stage) => format!("{name} ({stage})"),
        None => name,
    };
    vec![
        Cell::said(name),
        Cell::said(clip(&answers(view, offer), 120)),
        Cell::said(brings(view, offer)),
    ]
}

/// What it answers: needs and gaps, the important first, else what it is.
fn answers(view: &View, offer: &Offer) -> String {
    let plan = view.plan;
    let needs = weight::needs(plan).into_iter();
    let needs = needs.filter(|it| offer.needs.contains(it.id));
    let gaps = weight::gaps(plan).into_iter();
    let gaps = gaps.filter(|it| offer.gaps.contains(it.id));
    let names = needs
        .map(|it| it.name.as_str())
        .chain(gaps.map(|it| it.name.as_str()));
    let said = series(names, view.lang);
    if said.is_empty() {
        offer.about.clone()
    } else {
        said
    }
}

/// What it brings to the services it crosses, the furthest along first.
fn brings(view: &View, offer: &Offer) -> String {
    let crossings = view.plan.crossings.iter();
    let mut crossings: Vec<&Crossing> = crossings.filter(|it| it.offer.is(offer.id)).collect();
    crossings.sort_by_key(|it| std::cmp::Reverse(it.state.map_or(0, Choice::rank)));
    let left = crossings.len().saturating_sub(SERVICES);
    let told = crossings.into_iter().take(SERVICES);
    let mut said: Vec<String> = told.filter_map(|it| brought(view, it)).collect();
    said.extend(and_others(left, ListKind::Services, view.lang));
    said.join("\n")
}

fn brought(view: &View, it: &Crossing) -> Option<String> {
    let row = it.row()?;
    let list = match row {
        Row::Service(_) => ListKind::Services,
        Row::Function(_) => ListKind::Functions,
    };
    let name = clip(&answer::name(view.plan, list, row.raw(), view.lang), 36);
    let said = [
        &it.added_value,
        &it.complementarity,
        &it.in_what,
        &it.porosity,
        &it.first_step,
    ];
    let said = said.into_iter().find(|it| !it.trim().is_empty());
    let state = it.state.map(|it| it.label().say(view.lang));
    let said = said.map(|it| clip(it, 56)).or(state.map(str::to_owned));
    Some(match said {
        Some(said) => after(&name, &said, view.lang),
        None => name,
    })
}

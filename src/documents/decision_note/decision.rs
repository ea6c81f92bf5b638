//! The decision asked for: in the team's words when they wrote it, then what the budget calls for.

use super::{Piece, Reader, View, by_year, span};
use crate::documents::answer;
use crate::documents::outline::{Block, Item};
use crate::documents::phrase::{and_more, between, clip, say};
use crate::documents::{money, weight};
use crate::guide::Phase;
use crate::plan::ListKind;
use crate::plan::host::Arrival;
use crate::plan::strategy::Certainty;
use crate::text::{Text, numbers};

/// Requests named, the largest first.
const REQUESTS: usize = 3;

pub(super) const PIECE: Piece = Piece {
    phase: Phase::MakeKnown,
    title: Text::new("La décision demandée", "The decision asked for"),
    blocks: |view| {
        let written = clip(&view.plan.strategy.decision, 300);
        let asked = if written.is_empty() {
            service(view)
        } else {
            written
        };
        let called_for: Vec<Item> = [own(view), requests(view), gap(view), review(view)]
            .into_iter()
            .flatten()
            .map(Item::plain)
            .collect();
        let mut blocks = vec![Block::Highlight(asked)];
        if !called_for.is_empty() {
            blocks.push(Block::List(called_for));
        }
        blocks
    },
};

/// What is asked about the service itself.
fn service(view: &View) -> String {
    let lang = view.lang;
    let span = span(view).map(|it| format!(" {it}")).unwrap_or_default();
    if view.reader == Reader::Funder {
        return say!(
            lang,
            "Prendre part au financement du service de médiation numérique{span}.",
            "Take part in funding the digital mediation service{span}."
        );
    }
    match view.plan.host.arrival {
        Some(Arrival::Past | Arrival::Renewal) => say!(
            lang,
            "Poursuivre le service de médiation numérique{span}.",
            "Continue the digital mediation service{span}."
        ),
        Some(Arrival::Future | Arrival::Underway) => say!(
            lang,
            "Ouvrir le service de médiation numérique{span}.",
            "Open the digital mediation service{span}."
        ),
        None => say!(
            lang,
            "Se prononcer sur le service de médiation numérique{span}.",
            "Decide on the digital mediation service{span}."
        ),
    }
}

/// The house's own money, year by year.
fn own(view: &View) -> Option<String> {
    let lang = view.lang;
    let own = view.plan.fundings.iter();
    let own: Vec<_> = own
        .filter(|it| it.certainty == Some(Certainty::Own))
        .collect();
    let sums = by_year(view, |year| {
        own.iter().filter_map(|it| it.amounts.get(year)).sum()
    })?;
    Some(match view.reader {
        Reader::Funder => say!(
            lang,
            "La structure apporte {sums}.",
            "The structure brings {sums}."
        ),
        Reader::Elected | Reader::Board => say!(
            lang,
            "Inscrire au budget {sums}.",
            "Enter {sums} in the budget."
        ),
    })
}

/// What was asked of others and is not granted yet.
fn requests(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let all = plan.fundings.iter();
    let mut lines: Vec<(i64, String)> = all
        .filter(|it| it.certainty == Some(Certainty::Requested))
        .map(|it| {
            let sum = view.years.iter().filter_map(|year| it.amounts.get(*year));
            let name = answer::name(plan, ListKind::Fundings, it.id.raw(), lang);
            (sum.sum(), clip(&money::named(name, lang), 45))
        })
        .filter(|(sum, _)| *sum > 0)
        .collect();
    lines.sort_by_key(|(sum, _)| std::cmp::Reverse(*sum));
    let total: i64 = lines.iter().map(|(sum, _)| sum).sum();
    let left = lines.len().saturating_sub(REQUESTS);
    let mut names: Vec<String> = lines
        .into_iter()
        .take(REQUESTS)
        .map(|(sum, name)| format!("{name}, {}", numbers::euros(lang, sum)))
        .collect();
    if names.is_empty() {
        return None;
    }
    names.extend(and_more(left, lang));
    if let [name] = names.as_slice() {
        return Some(match view.reader {
            Reader::Funder => say!(lang, "Est demandé\u{a0}: {name}.", "Asked for: {name}."),
            Reader::Elected | Reader::Board => say!(
                lang,
                "Appuyer la demande en cours\u{a0}: {name}.",
                "Support the request under way: {name}."
            ),
        });
    }
    let (names, total) = (names.join(between(lang)), numbers::euros(lang, total));
    Some(match view.reader {
        Reader::Funder => say!(
            lang,
            "Sont demandés {total}\u{a0}: {names}.",
            "{total} are asked for: {names}."
        ),
        Reader::Elected | Reader::Board => say!(
            lang,
            "Appuyer les demandes en cours ({total})\u{a0}: {names}.",
            "Support the requests under way ({total}): {names}."
        ),
    })
}

/// What is missing whatever happens, year by year.
fn gap(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let missing = by_year(view, |year| -plan.year_budget(year).gap())?;
    Some(say!(
        lang,
        "Décider comment trouver {missing}.",
        "Decide how to find {missing}."
    ))
}

/// The next time to look back.
fn review(view: &View) -> Option<String> {
    let (plan, lang) = (view.plan, view.lang);
    let offers = weight::offers(plan);
    let next = offers
        .iter()
        .filter_map(|it| it.review_on.map(|date| (date, it)))
        .filter(|(date, _)| *date >= view.today);
    let (date, offer) = next.min_by_key(|(date, _)| *date)?;
    let date = date.say(lang);
    let name = clip(
        &answer::name(plan, ListKind::Offers, offer.id.raw(), lang),
        60,
    );
    Some(say!(
        lang,
        "Retenir la date du prochain point d’étape\u{a0}: {date}, «\u{a0}{name}\u{a0}».",
        "Keep the date of the next review: {date}, “{name}”."
    ))
}

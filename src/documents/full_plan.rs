//! The whole plan, step by step, as the tables of the guide order it.
//!
//! *Context.* The person who writes wants to see what is still empty; the mayor who reads does not, and must not see the
//! ideas kept in house (R47). *Decision.* One document, told to one of two readers. *Consequence.* A new question of the guide
//! shows in the check page and on paper without a line here.

mod budget;
mod canvas;
mod coverage;
mod gathered;

use super::answer::{answer, name};
use super::outline::{Answered, Block, Outline, Section};
use crate::guide::{self, Body, Depth, PartsGuide, Question, Special, Spot, Step};
use crate::plan::visibility::Directory;
use crate::plan::{Choice, ListKind, Plan};
use crate::text::{Lang, Text, frame};

/// Who reads the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Whoever writes it: also shown what is still empty, and the ideas kept in house.
    Author,
    /// Anyone else: what is empty and what is kept in house is left out.
    Others,
}

/// The whole plan, for a reader.
pub fn full_plan(plan: &Plan, lang: Lang, reader: Reader) -> Outline {
    let sections = Step::ALL.into_iter().map(|step| {
        let told = step.sections().iter();
        let told = told.flat_map(|it| blocks(plan, step, it, lang, reader));
        Section::of(step, lang, told.collect())
    });
    let called = plan
        .called()
        .unwrap_or_else(|| frame::UNTITLED.say(lang))
        .to_owned();
    Outline {
        lang,
        kind: frame::WHOLE_PLAN.say(lang).to_owned(),
        lines: lines(plan, &called, lang),
        title: called,
        sections: sections.filter(|it| !it.blocks.is_empty()).collect(),
    }
}

/// Whose plan it is, where, for which years, since when.
fn lines(plan: &Plan, called: &str, lang: Lang) -> Vec<String> {
    let host = plan.host.name.trim();
    let mut lines = Vec::new();
    if !host.is_empty() && host != called {
        lines.push(host.to_owned());
    }
    let commune = plan.host.commune.trim();
    if !commune.is_empty() {
        lines.push(match lang {
            Lang::Fr => format!("Commune\u{a0}: {commune}"),
            Lang::En => format!("Commune: {commune}"),
        });
    }
    let horizon = match (plan.host.first_year, plan.host.last_year, lang) {
        (Some(first), Some(last), Lang::Fr) if first < last => format!("De {first} à {last}"),
        (Some(first), Some(last), Lang::En) if first < last => format!("From {first} to {last}"),
        (Some(year), _, Lang::Fr) => format!("À partir de {year}"),
        (Some(year), _, Lang::En) => format!("From {year}"),
        (None, Some(last), Lang::Fr) => format!("Jusqu’en {last}"),
        (None, Some(last), Lang::En) => format!("Until {last}"),
        (None, None, _) => String::new(),
    };
    if !horizon.is_empty() {
        lines.push(horizon);
    }
    if let Some(date) = plan.created_on {
        lines.push(match lang {
            Lang::Fr => format!("Plan commencé le {}", date.say(lang)),
            Lang::En => format!("Plan started on {}", date.say(lang)),
        });
    }
    lines
}

/// What a section of the guide says, under its heading; nothing at all when there is nothing to say.
fn blocks(
    plan: &Plan,
    step: Step,
    section: &guide::Section,
    lang: Lang,
    reader: Reader,
) -> Vec<Block> {
    let mut blocks = match &section.body {
        Body::Questions(questions) => answers(plan, step, questions, lang),
        Body::Parts(list) => parts(plan, step, list, lang, reader),
        Body::Special(Special::Coverage) => coverage::blocks(plan, lang, reader),
        Body::Special(Special::Budget) => budget::blocks(plan, lang),
        Body::Special(Special::Canvas) => canvas::blocks(plan, lang),
        Body::Special(Special::ServiceCard) => texts(plan, step, lang),
        Body::Special(Special::OfferCards) => offer_cards(plan, step, lang),
        Body::Special(Special::Gathered) => gathered::blocks(plan, lang),
        // The rows are in the canvas, the actors to meet in step 2, the next dates in the actions; seeds and files are work
        // still to do; the last three are this document itself and its way to others.
        Body::Special(
            Special::Examine
            | Special::Meetings
            | Special::Rounds
            | Special::VenueFile
            | Special::ProposalSeeds
            | Special::OfferSeeds
            | Special::CheckAnswers
            | Special::Documents
            | Special::Share,
        ) => return Vec::new(),
    };
    if blocks.is_empty() {
        let is_said = reader == Reader::Author && section.depth == Depth::Essential;
        if !is_said {
            return Vec::new();
        }
        let none = match &section.body {
            Body::Parts(list) => list.none,
            Body::Questions(_) => Text::new("Aucune réponse pour l’instant.", "No answer yet."),
            Body::Special(_) => Text::new("Rien pour l’instant.", "Nothing yet."),
        };
        blocks.push(Block::Note(none.say(lang).to_owned()));
    }
    blocks.insert(0, Block::Heading(section.title.say(lang).to_owned()));
    blocks
}

/// The questions about the plan itself that were answered.
fn answers(plan: &Plan, step: Step, questions: &'static [Question], lang: Lang) -> Vec<Block> {
    let answered = questions.iter().filter_map(|it| {
        let text = answer(plan, it, 0, lang);
        (!text.is_empty()).then(|| Block::Answer {
            question: it.label.say(lang).to_owned(),
            text,
            spot: Some(Spot::of(step, it.id)),
        })
    });
    answered.collect()
}

/// What was answered about a part.
fn answered(plan: &Plan, questions: &'static [Question], part: u64, lang: Lang) -> Vec<Answered> {
    let answered = questions.iter().map(|it| Answered {
        label: it.label.say(lang).to_owned(),
        text: answer(plan, it, part, lang),
    });
    answered.filter(|it| !it.text.is_empty()).collect()
}

/// The parts of a list, each with its answers.
fn parts(
    plan: &Plan,
    step: Step,
    list: &'static PartsGuide,
    lang: Lang,
    reader: Reader,
) -> Vec<Block> {
    // A list that is named elsewhere, such as the publics in step 3, asks nothing of the name.
    let is_named_here = !list.add.is_empty();
    let asked = if is_named_here {
        list.questions.get(1..).unwrap_or_default()
    } else {
        list.questions
    };
    let Some(first) = list.questions.first() else {
        return Vec::new();
    };
    let all = plan.list(list.list).ids().into_iter().map(|raw| {
        let answers = answered(plan, asked, raw, lang);
        (raw, answers)
    });
    let told = all.filter(|(raw, answers)| {
        let says_something =
            !answers.is_empty() || (is_named_here && is_named(plan, list.list, *raw));
        match reader {
            Reader::Author => true,
            Reader::Others => says_something && !is_kept(plan, list.list, *raw),
        }
    });
    told.map(|(raw, answers)| Block::Part {
        name: name(plan, list.list, raw, lang),
        answers,
        spot: Some(Spot::part(step, first.id, raw)),
    })
    .collect()
}

fn is_named(plan: &Plan, list: ListKind, raw: u64) -> bool {
    let name = plan.list(list).name(raw);
    name.is_some_and(|it| !it.trim().is_empty())
}

/// Is a part not for others: an idea kept in house (R47), or a map that every new plan names and nobody answered about?
fn is_kept(plan: &Plan, list: ListKind, raw: u64) -> bool {
    match list {
        ListKind::Ideas => plan.ideas.get(raw).is_some_and(|it| it.hidden),
        ListKind::Listings => plan.listings.get(raw).is_some_and(|it| {
            let named = |directory: &Directory| {
                let name = it.name.to_lowercase();
                Lang::ALL
                    .iter()
                    .any(|lang| name == directory.label().say(*lang))
            };
            it.directory.as_ref().is_some_and(named)
                && it.listed.is_none()
                && it.checked_on.is_none()
                && it.link.trim().is_empty()
                && it.owner.trim().is_empty()
        }),
        _ => false,
    }
}

/// The texts about the service that someone changed: they are changed on a page that the section of its card leads to.
fn texts(plan: &Plan, step: Step, lang: Lang) -> Vec<Block> {
    let changed = answered(plan, guide::visibility::TEXTS, 0, lang);
    let told = changed.into_iter().map(|it| Block::Answer {
        question: it.label,
        text: it.text,
        spot: Some(Spot::of(step, "service-card")),
    });
    told.collect()
}

/// The eight answers of each offer, and the texts that someone changed.
fn offer_cards(plan: &Plan, step: Step, lang: Lang) -> Vec<Block> {
    let cards = plan.offers.iter().filter_map(|offer| {
        let raw = offer.id.raw();
        let mut answers = answered(plan, guide::visibility::OFFER_CARD, raw, lang);
        answers.extend(answered(plan, guide::visibility::OFFER_TEXTS, raw, lang));
        (!answers.is_empty()).then(|| Block::Part {
            name: name(plan, ListKind::Offers, raw, lang),
            answers,
            spot: Some(Spot::part(step, "offer-card-who", raw)),
        })
    });
    cards.collect()
}

#[cfg(test)]
mod tests;

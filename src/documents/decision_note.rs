//! The note that leads to a decision: two A4 pages at most, whatever the size of the plan.
//!
//! *Context.* A mayor reads two pages; a plan may hold forty offers and two hundred needs. *Decision.* Each section keeps a set
//! number of things, the most important first, each of a set length, and says what it leaves out. *Consequence.* The note holds
//! on two pages by construction, and a reader knows what else the plan says.

mod brief;
mod decision;
mod existing;
mod fit;
mod measures;
mod need;
mod offers;
mod resources;
mod stakes;

use super::document::{Ingredient, called, listed};
use super::outline::{Block, Outline, Section};
use super::phrase::{and_others, clip, say, together};
use crate::guide::Phase;
use crate::plan::edits::capitalised;
use crate::plan::{Date, ListKind, Plan};
use crate::text::{Lang, Text, numbers};

/// Who reads the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Elected officials.
    Elected,
    /// The board of an association or of a public body.
    Board,
    /// Whoever may pay.
    Funder,
}

/// What the note is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    listed!(needs as Needs, "Un besoin au moins", "At least one need"),
    listed!(gaps as Gaps, "Un manque au moins", "At least one gap"),
    listed!(
        evidence as Evidence,
        "Une preuve : un chiffre, une observation",
        "A piece of evidence: a figure, an observation"
    ),
    listed!(
        aspirations as Aspirations,
        "Une envie, avec les mots entendus",
        "An aspiration, in the words heard"
    ),
    listed!(offers as Offers, "Une offre au moins", "At least one offer"),
    listed!(costs as Costs, "Un coût par année", "A cost by year"),
    listed!(
        fundings as Fundings,
        "Une ressource par année",
        "A resource by year"
    ),
];

/// The longest year-by-year tables keep on paper.
const YEARS: usize = 5;

/// A section of the note: its colour, its heading, and what it says; nothing when there is nothing to say.
struct Piece {
    phase: Phase,
    title: Text,
    blocks: fn(&View) -> Vec<Block>,
}

/// What every section looks at.
struct View<'a> {
    plan: &'a Plan,
    reader: Reader,
    lang: Lang,
    today: Date,
    /// The years that are told, five at most.
    years: Vec<i64>,
    /// How many years are not.
    left: usize,
}

/// The sections, in the order that suits a reader.
const fn pieces(reader: Reader) -> &'static [Piece] {
    match reader {
        Reader::Elected => &[
            brief::PIECE,
            need::PIECE,
            existing::PIECE,
            offers::PIECE,
            resources::PIECE,
            stakes::PIECE,
            decision::PIECE,
        ],
        Reader::Board => &[
            brief::PIECE,
            fit::PIECE,
            need::PIECE,
            existing::PIECE,
            offers::PIECE,
            resources::PIECE,
            stakes::PIECE,
            decision::PIECE,
        ],
        Reader::Funder => &[
            brief::PIECE,
            need::PIECE,
            existing::PIECE,
            offers::PIECE,
            measures::PIECE,
            resources::PIECE,
            stakes::PIECE,
            decision::PIECE,
        ],
    }
}

/// The note for a reader, as of a day.
pub fn make(plan: &Plan, reader: Reader, lang: Lang, today: Date) -> Outline {
    let all = plan.budget_years();
    let years: Vec<i64> = all.iter().copied().take(YEARS).collect();
    let view = View {
        plan,
        reader,
        lang,
        today,
        left: all.len() - years.len(),
        years,
    };
    let sections = pieces(reader).iter().map(|it| {
        let blocks = (it.blocks)(&view);
        Section::titled(it.phase, it.title.say(lang), blocks)
    });
    Outline {
        lang,
        kind: kind(reader).say(lang).to_owned(),
        title: clip(&title(&view), 90),
        lines: lines(&view),
        sections: sections.filter(|it| !it.blocks.is_empty()).collect(),
    }
}

const fn kind(reader: Reader) -> Text {
    match reader {
        Reader::Elected => Text::new(
            "Note de décision pour les élues et les élus",
            "Decision note for elected officials",
        ),
        Reader::Board => Text::new(
            "Note de décision pour le conseil d’administration",
            "Decision note for the board",
        ),
        Reader::Funder => Text::new(
            "Note de présentation pour un financeur",
            "Presentation for a funder",
        ),
    }
}

fn title(view: &View) -> String {
    let lang = view.lang;
    let service = Text::new(
        "Le service de médiation numérique",
        "The digital mediation service",
    );
    let service = service.say(lang);
    match ends(view) {
        Some((first, last)) if first == last => format!("{service}, {first}"),
        Some((first, last)) => format!("{service}, {first}–{last}"),
        None => service.to_owned(),
    }
}

/// The first and the last year of the plan.
fn ends(view: &View) -> Option<(i64, i64)> {
    let years = view.plan.budget_years();
    Some((*years.first()?, *years.last()?))
}

/// The years of the plan: « de 2027 à 2029 ».
fn span(view: &View) -> Option<String> {
    let lang = view.lang;
    let (first, last) = ends(view)?;
    Some(if first == last {
        say!(lang, "en {first}", "in {first}")
    } else {
        say!(lang, "de {first} à {last}", "from {first} to {last}")
    })
}

/// Whose note it is, for how many people, as of when.
fn lines(view: &View) -> Vec<String> {
    let (plan, lang) = (view.plan, view.lang);
    let mut lines = vec![called(plan, lang)];
    let host = &plan.host;
    let people = host.population.and_then(|it| usize::try_from(it).ok());
    let people = people.filter(|it| *it > 0).map(|it| match lang {
        Lang::Fr => numbers::count(lang, it, "habitant", "habitants"),
        Lang::En => numbers::count(lang, it, "inhabitant", "inhabitants"),
    });
    let commune = Some(clip(&host.commune, 60)).filter(|it| !it.is_empty());
    lines.extend(match (commune, people) {
        (Some(commune), Some(people)) => Some(format!("{commune}, {people}")),
        (commune, people) => commune.or(people).map(|it| capitalised(&it)),
    });
    let date = view.today.say(lang);
    lines.push(say!(lang, "Plan au {date}", "Plan as of {date}"));
    lines
}

/// Sums with their years: « 5 200 € en 2028 et 7 300 € en 2029 »; nothing when none is above zero.
fn by_year(view: &View, sum: impl Fn(i64) -> i64) -> Option<String> {
    let lang = view.lang;
    let sums = view.years.iter().map(|year| (sum(*year), year));
    let sums: Vec<(i64, &i64)> = sums.filter(|(sum, _)| *sum > 0).collect();
    let is_steady = sums.len() > 1
        && sums.len() == view.years.len()
        && sums.windows(2).all(|it| it[0].0 == it[1].0);
    if let (true, Some((sum, _))) = (is_steady, sums.first()) {
        let sum = numbers::euros(lang, *sum);
        return Some(say!(lang, "{sum} par an", "{sum} a year"));
    }
    let sums: Vec<String> = sums
        .into_iter()
        .map(|(sum, year)| {
            let sum = numbers::euros(lang, sum);
            say!(lang, "{sum} en {year}", "{sum} in {year}")
        })
        .collect();
    (!sums.is_empty()).then(|| together(&sums, lang))
}

/// The first of a list, and a sentence that counts the others.
fn first<T>(all: Vec<T>, most: usize, list: ListKind, lang: Lang) -> (Vec<T>, Option<String>) {
    let left = all.len().saturating_sub(most);
    let kept = all.into_iter().take(most).collect();
    (kept, and_others(left, list, lang))
}

/// A sentence that counts what was left out, as a note.
fn left_out(said: Option<String>) -> Option<Block> {
    said.map(|it| Block::Note(format!("… {it}.")))
}

#[cfg(test)]
mod tests;

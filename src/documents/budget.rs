//! The budget for a funder: costs, resources by certainty, the gap, who pays which share, and what if one does not (R56).

use super::document::{Ingredient, called, listed};
use super::money::{self, SPOT};
use super::outline::{Block, Cell, Column, Outline, Section, Table, Tone};
use super::phrase::{names, say};
use crate::guide::Phase;
use crate::plan::strategy::Certainty;
use crate::plan::{Amounts, Choice, Funding, Plan};
use crate::text::{Lang, Text, frame, numbers};

/// What the budget is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    listed!(costs as Costs, "Un coût par année", "A cost by year"),
    listed!(
        fundings as Fundings,
        "Une ressource par année",
        "A resource by year"
    ),
];

/// Words that make a line one of the State's.
const STATE: &[&str] = &[
    "anct",
    "detr",
    "dsil",
    "etat",
    "fnadt",
    "préfecture",
    "état",
];

/// The budget.
pub(super) fn make(plan: &Plan, lang: Lang) -> Outline {
    let years = plan.budget_years();
    let mut overview = Vec::new();
    overview.extend(money::bars(plan, &years, lang));
    overview.push(money::balance(plan, &years, lang));
    let parts = [
        (
            Text::new("Ce qui reste à trouver", "What is still to be found"),
            overview,
        ),
        (frame::COSTS, costs(plan, &years, lang)),
        (frame::RESOURCES, resources(plan, &years, lang)),
        (frame::SHARES, shares(plan, &years, lang)),
        (
            Text::new("Et si…", "What if…"),
            scenarios(plan, &years, lang),
        ),
    ];
    let sections = parts
        .into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .map(|(title, blocks)| Section::titled(Phase::Weave, title.say(lang), blocks));
    Outline {
        lang,
        kind: Text::new("Budget", "Budget").say(lang).to_owned(),
        title: called(plan, lang),
        lines: span(&years, lang).into_iter().collect(),
        sections: sections.collect(),
    }
}

fn span(years: &[i64], lang: Lang) -> Option<String> {
    let (first, last) = (years.first()?, years.last()?);
    Some(say!(
        lang,
        "De {first} à {last}, en euros",
        "From {first} to {last}, in euros"
    ))
}

/// What it costs, line by line.
fn costs(plan: &Plan, years: &[i64], lang: Lang) -> Vec<Block> {
    if plan.costs.is_empty() {
        return Vec::new();
    }
    let lines = plan.costs.iter();
    let mut rows: Vec<Vec<Cell>> = lines
        .map(|it| line(&it.name, &it.amounts, years, lang))
        .collect();
    let sums: Vec<i64> = years.iter().map(|it| plan.year_budget(*it).costs).collect();
    rows.push(total(frame::TOTAL.say(lang), &sums, lang));
    vec![Block::Table(money::by_year(
        frame::COSTS,
        years,
        rows,
        lang,
    ))]
}

/// Who pays, from the surest to the least sure, with a total for each.
fn resources(plan: &Plan, years: &[i64], lang: Lang) -> Vec<Block> {
    if plan.fundings.is_empty() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for kind in Certainty::ALL.iter().map(|it| Some(*it)).chain([None]) {
        let lines = plan.fundings.iter().filter(|it| it.certainty == kind);
        let lines: Vec<&Funding> = lines.collect();
        if lines.is_empty() {
            continue;
        }
        rows.extend(
            lines
                .iter()
                .map(|it| line(&it.name, &it.amounts, years, lang)),
        );
        let label = kind.map_or(money::NOT_SAID, |it| it.label());
        let name = format!("{}, {}", frame::TOTAL.say(lang), label.say(lang));
        rows.push(total(&name, &sums(&lines, years), lang));
    }
    let all: Vec<i64> = years
        .iter()
        .map(|it| plan.year_budget(*it).resources)
        .collect();
    rows.push(total(frame::TOTAL.say(lang), &all, lang));
    vec![Block::Table(money::by_year(
        frame::RESOURCES,
        years,
        rows,
        lang,
    ))]
}

fn line(name: &str, amounts: &Amounts, years: &[i64], lang: Lang) -> Vec<Cell> {
    let sums = years.iter().map(|it| amounts.get(*it));
    let all: i64 = sums.clone().flatten().sum();
    std::iter::once(Cell::said(money::named(name.trim().to_owned(), lang)))
        .chain(sums.map(|it| Cell::euros(lang, it)))
        .chain([Cell::euros(lang, (!amounts.is_empty()).then_some(all)).toned(Tone::Total)])
        .collect()
}

fn total(name: &str, sums: &[i64], lang: Lang) -> Vec<Cell> {
    let row = money::row(name.to_owned(), sums, lang);
    row.into_iter().map(|it| it.toned(Tone::Total)).collect()
}

fn sums(lines: &[&Funding], years: &[i64]) -> Vec<i64> {
    let sum = |year: &i64| lines.iter().filter_map(|it| it.amounts.get(*year)).sum();
    years.iter().map(sum).collect()
}

/// The share of each funder, year by year and over all of them.
fn shares(plan: &Plan, years: &[i64], lang: Lang) -> Vec<Block> {
    let all = plan.shares(years);
    if all.iter().all(|it| it.sum <= 0) {
        return Vec::new();
    }
    let by_year: Vec<_> = years.iter().map(|it| plan.shares(&[*it])).collect();
    let percent = |shares: &[crate::plan::budget::Share], name: &str| {
        let share = shares.iter().find(|it| it.name == name && it.sum > 0);
        let share = share.map(|it| numbers::percent(lang, it.tenths));
        Cell::said(share.unwrap_or_default())
    };
    let rows = all.iter().filter(|it| it.sum > 0).map(|share| {
        let cells = by_year.iter().map(|it| percent(it, &share.name));
        std::iter::once(Cell::said(money::named(share.name.clone(), lang)))
            .chain(cells)
            .chain([percent(&all, &share.name).toned(Tone::Total)])
            .collect()
    });
    let mut head = vec![Column::words(frame::LINE.say(lang))];
    head.extend(years.iter().map(|it| Column::numbers(it.to_string())));
    head.push(Column::numbers(frame::ALL_YEARS.say(lang)));
    vec![Block::Table(Table {
        caption: frame::SHARES.say(lang).to_owned(),
        head,
        rows: rows.collect(),
        spot: Some(SPOT),
    })]
}

/// What is missing when the State, then each funder, does not pay.
fn scenarios(plan: &Plan, years: &[i64], lang: Lang) -> Vec<Block> {
    let gaps: Vec<i64> = years.iter().map(|it| plan.year_budget(*it).gap()).collect();
    let without = |name: String, lost: &[i64]| {
        let left: Vec<i64> = gaps
            .iter()
            .zip(lost)
            .map(|(gap, lost)| gap - lost)
            .collect();
        money::row(name, &left, lang)
    };
    let mut rows = vec![money::row(
        Text::new("Écart avec toutes les ressources", "Gap with all resources")
            .say(lang)
            .to_owned(),
        &gaps,
        lang,
    )];
    let state: Vec<&Funding> = plan.fundings.iter().filter(|it| is_of_state(it)).collect();
    rows.push(without(
        Text::new("Sans l’État", "Without the State")
            .say(lang)
            .to_owned(),
        &sums(&state, years),
    ));
    let paying = plan.shares(years).into_iter().filter(|it| it.sum > 0);
    for share in paying {
        let lines = plan.fundings.iter();
        let lines: Vec<&Funding> = lines.filter(|it| it.name.trim() == share.name).collect();
        let name = money::named(share.name, lang);
        rows.push(without(
            say!(lang, "Sans {name}", "Without {name}"),
            &sums(&lines, years),
        ));
    }
    if rows.len() < 3 {
        return Vec::new();
    }
    let caption = Text::new(
        "L’écart si une ressource manque",
        "The gap if a resource is missing",
    );
    let counted = names(state.iter().map(|it| it.name.as_str()), lang);
    let note = if counted.is_empty() {
        Text::new(
            "Aucune ressource de ce budget ne porte le nom de l’État.",
            "No resource of this budget bears the name of the State.",
        )
        .say(lang)
        .to_owned()
    } else {
        say!(
            lang,
            "Comptées comme ressources de l’État, d’après leur nom\u{a0}: {counted}.",
            "Counted as resources of the State, after their name: {counted}."
        )
    };
    vec![
        Block::Table(money::by_year(caption, years, rows, lang)),
        Block::Note(note),
    ]
}

/// Does the name of a resource hold the State's, or that of a grant of the State?
fn is_of_state(it: &Funding) -> bool {
    let name = it.name.to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| STATE.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(block: &Block) -> Vec<String> {
        let Block::Table(table) = block else {
            panic!("the budget is made of tables");
        };
        let rows = table.rows.iter().map(|row| {
            let cells: Vec<&str> = row.iter().map(|it| it.text.as_str()).collect();
            cells.join(" | ").replace(['\u{202f}', '\u{a0}'], " ")
        });
        rows.collect()
    }

    #[test]
    fn without_the_state_or_a_funder_the_gap_grows_by_what_each_pays() {
        let mut plan = Plan::default();
        plan.costs.add(1).amounts.set(2027, Some(100));
        for (raw, name, sum) in [
            (2, "Commune", 60),
            (3, "État, convention", 30),
            (4, "Préfecture", 10),
        ] {
            let it = plan.fundings.add(raw);
            it.name = name.to_owned();
            it.amounts.set(2027, Some(sum));
        }
        let blocks = scenarios(&plan, &[2027], Lang::Fr);
        assert_eq!(
            said(&blocks[0]),
            [
                "Écart avec toutes les ressources | 0 € | 0 €",
                "Sans l’État | −40 € | −40 €",
                "Sans Commune | −60 € | −60 €",
                "Sans État, convention | −30 € | −30 €",
                "Sans Préfecture | −10 € | −10 €"
            ]
        );
        let Block::Note(note) = &blocks[1] else {
            panic!("a note says what was counted");
        };
        assert!(
            note.ends_with("État, convention\u{202f}; Préfecture."),
            "{note}"
        );
    }

    #[test]
    fn resources_are_added_up_by_certainty() {
        let mut plan = Plan::default();
        for (raw, certainty, sum) in [(1, Certainty::Requested, 5), (2, Certainty::Own, 7)] {
            let it = plan.fundings.add(raw);
            it.name = raw.to_string();
            it.certainty = Some(certainty);
            it.amounts.set(2027, Some(sum));
        }
        let blocks = resources(&plan, &[2027], Lang::Fr);
        assert_eq!(
            said(&blocks[0]),
            [
                "2 | 7 € | 7 €",
                "Total, budget propre | 7 € | 7 €",
                "1 | 5 € | 5 €",
                "Total, demandé | 5 € | 5 €",
                "Total | 12 € | 12 €"
            ]
        );
    }
}

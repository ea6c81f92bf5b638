//! The note of an empty, a small and a huge plan: what it keeps, what it counts, how long it is.

use super::*;
use crate::plan::assessment::Importance;
use crate::plan::strategy::Certainty;
use crate::plan::{Link, Links};

const READERS: [Reader; 3] = [Reader::Elected, Reader::Board, Reader::Funder];

fn note(plan: &Plan, reader: Reader) -> Outline {
    let today = Date::new(2026, 11, 23).expect("that day exists");
    make(plan, reader, Lang::Fr, today)
}

/// Every text of a note, as long as someone may type it, from forty offers and two hundred needs.
fn huge() -> Plan {
    let long = "Un texte que quelqu’un a écrit sans compter ses mots. ".repeat(40);
    let mut plan = Plan::default();
    plan.host.name.clone_from(&long);
    plan.host.commune.clone_from(&long);
    plan.host.first_year = Some(2027);
    plan.host.last_year = Some(2040);
    plan.strategy.decision.clone_from(&long);
    plan.strategy.without_decision.clone_from(&long);
    macro_rules! fill {
        ($($list:ident: $count:literal from $first:literal),+) => { $(
            for raw in $first..$first + $count {
                plan.$list.add(raw).name.clone_from(&long);
            }
        )+ };
    }
    fill!(
        audiences: 30 from 100, needs: 200 from 200, gaps: 100 from 500, evidence: 50 from 700, activities: 60 from 800,
        aspirations: 80 from 900, offers: 40 from 1000, services: 20 from 1100, directions: 20 from 1200,
        indicators: 20 from 1300, costs: 30 from 1400, fundings: 30 from 1500
    );
    for (rank, raw) in (200..400).enumerate() {
        let need = plan.needs.add(raw);
        need.importance = Importance::ALL.get(rank % 4).copied();
        need.audiences = Links::to((100..130).map(Into::into));
    }
    for raw in 1000..1040 {
        plan.offers.add(raw).needs = Links::to((200..240).map(Into::into));
        for row in 1100..1120 {
            let crossing = plan.crossings.add(raw * 100 + row);
            crossing.offer = Link::to(raw.into());
            crossing.service = Link::to(row.into());
            crossing.added_value.clone_from(&long);
        }
    }
    for raw in 1400..1430 {
        for year in 2027..2041 {
            plan.costs.add(raw).amounts.set(year, Some(1_000_000_000));
            let it = plan.fundings.add(raw + 100);
            it.amounts.set(year, Some(123_456_789));
            it.certainty = Certainty::ALL.get(raw as usize % 4).copied();
        }
    }
    plan
}

/// How many letters a note has, and how many lines of a list or a table.
fn size(outline: &Outline) -> (usize, usize) {
    let (mut letters, mut lines) = (0, 0);
    let mut count = |text: &str| letters += text.chars().count();
    for section in &outline.sections {
        count(&section.title);
        for block in &section.blocks {
            match block {
                Block::List(items) => {
                    lines += items.len();
                    for it in items {
                        count(&it.lead);
                        count(&it.text);
                    }
                }
                Block::Table(table) => {
                    lines += table.rows.len();
                    for it in table.rows.iter().flatten() {
                        count(&it.text);
                    }
                }
                Block::Voice { words, who } => {
                    count(words);
                    count(who);
                }
                Block::Bars(bars) => lines += bars.labels.len(),
                Block::Heading(text)
                | Block::Paragraph(text)
                | Block::Highlight(text)
                | Block::Note(text) => count(text),
                Block::Answer { .. } | Block::Part { .. } => panic!("a note asks nothing"),
            }
        }
    }
    (letters, lines)
}

#[test]
fn the_note_of_a_huge_plan_has_a_set_length_and_counts_what_it_leaves_out() {
    let plan = huge();
    for reader in READERS {
        let outline = note(&plan, reader);
        let (letters, lines) = size(&outline);
        assert!(
            letters < 6_500 && lines < 45,
            "{reader:?}: {letters} letters, {lines} lines"
        );
        let said: Vec<String> = outline
            .sections
            .iter()
            .flat_map(|it| &it.blocks)
            .filter_map(|it| match it {
                Block::Note(text) => Some(text.clone()),
                _ => None,
            })
            .collect();
        assert!(
            said.contains(&"… et 196\u{a0}autres besoins.".to_owned()),
            "{said:?}"
        );
        assert!(
            said.contains(&"… et 36\u{a0}autres offres.".to_owned()),
            "{said:?}"
        );
        assert!(said.contains(&"Le plan compte encore 9\u{a0}autres années.".to_owned()));
    }
}

#[test]
fn important_needs_come_first() {
    let outline = note(&huge(), Reader::Elected);
    let need = outline
        .sections
        .iter()
        .find(|it| it.title.starts_with("Le besoin"));
    let lists = need.map(|it| {
        let lists = it.blocks.iter().filter_map(|it| match it {
            Block::List(items) => Some(items),
            _ => None,
        });
        lists.collect::<Vec<_>>()
    });
    let needs = lists
        .and_then(|it| it.get(1).copied())
        .expect("figures, then needs");
    assert!(
        needs.iter().all(|it| it.text.starts_with("Important")),
        "{needs:?}"
    );
}

#[test]
fn each_reader_gets_the_sections_that_suit_in_the_order_that_suits() {
    let plan = huge();
    let titles = |reader| -> Vec<String> {
        let sections = note(&plan, reader).sections.into_iter();
        sections.map(|it| it.title).collect()
    };
    assert_eq!(
        titles(Reader::Elected),
        [
            "En bref",
            "Le besoin, en chiffres et en paroles",
            "Ce qui existe, ce qui manque",
            "Ce que nous proposons",
            "Ce que cela coûte, qui paie, ce qui manque",
            "Sans décision",
            "La décision demandée"
        ]
    );
    assert_eq!(
        titles(Reader::Board)[1],
        "Ce que cela sert dans nos orientations"
    );
    assert_eq!(titles(Reader::Funder)[4], "Ce qui sera mesuré");
}

#[test]
fn a_plan_with_one_need_gives_a_short_note_and_no_empty_heading() {
    let mut plan = Plan::default();
    plan.needs.add(1).name = "Comprendre ses factures".to_owned();
    let outline = note(&plan, Reader::Elected);
    let titles: Vec<&str> = outline
        .sections
        .iter()
        .map(|it| it.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "En bref",
            "Le besoin, en chiffres et en paroles",
            "La décision demandée"
        ]
    );
    assert_eq!(outline.title, "Le service de médiation numérique");
}

#[test]
fn steady_sums_are_said_once() {
    let mut plan = Plan::default();
    let own = plan.fundings.add(1);
    own.certainty = Some(Certainty::Own);
    for year in [2027, 2028] {
        own.amounts.set(year, Some(21_000));
    }
    let outline = note(&plan, Reader::Elected);
    let last = outline.sections.last().expect("the decision comes last");
    let items = last.blocks.iter().find_map(|it| match it {
        Block::List(items) => Some(items),
        _ => None,
    });
    let said = items.and_then(|it| it.first()).map(|it| it.text.as_str());
    assert_eq!(
        said,
        Some("Inscrire au budget 21\u{202f}000\u{a0}€ par an.")
    );
}

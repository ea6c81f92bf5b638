//! Nothing typed is missing from the plan that its author reads, and nothing kept in house reaches others.

use super::*;
use crate::documents::outline::Table;
use crate::plan::{Amounts, AnyList, Date, Editor, Link, Record, Row, Visitor};
use crate::text::numbers;

/// Puts a text found nowhere else in every text, and a sum found nowhere else in every line of money.
#[derive(Default)]
struct Marks {
    texts: Vec<(&'static str, String)>,
    sums: Vec<i64>,
}

impl Marks {
    fn text_for(&mut self, key: &'static str) -> String {
        let text = format!("[{}]", self.texts.len());
        self.texts.push((key, text.clone()));
        text
    }
}

impl Editor for Marks {
    fn text(&mut self, key: &'static str, value: &mut String) {
        *value = self.text_for(key);
    }

    fn phrases(&mut self, key: &'static str, values: &mut Vec<String>) {
        *values = vec![self.text_for(key), self.text_for(key)];
    }

    fn amounts(&mut self, _: &'static str, value: &mut Amounts) {
        for year in [2026, 2031] {
            let sum = 12_300 + self.sums.len() as i64;
            self.sums.push(sum);
            value.set(year, Some(sum));
        }
    }

    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }

    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }
}

/// A plan with one part in each list, every text of which is marked.
fn marked() -> (Plan, Marks) {
    let mut plan = Plan::default();
    for (raw, kind) in (1..).zip(ListKind::ALL) {
        if *kind != ListKind::Crossings {
            plan.list_mut(*kind).insert(raw);
        }
    }
    let cell = plan.offers.iter().map(|it| it.id).next();
    let row = plan.services.iter().map(|it| it.id).next();
    if let (Some(offer), Some(service)) = (cell, row) {
        plan.cross(offer, Row::Service(service), 100);
    }
    let mut marks = Marks::default();
    plan.edit(&mut marks);
    (plan, marks)
}

/// Everything an outline says, a line for each piece.
fn read(outline: &Outline) -> String {
    let mut said = vec![outline.title.clone()];
    said.extend(outline.lines.iter().cloned());
    for section in &outline.sections {
        said.push(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Heading(text)
                | Block::Note(text)
                | Block::Paragraph(text)
                | Block::Highlight(text) => said.push(text.clone()),
                Block::Voice { words, who } => said.push(format!("{words} {who}")),
                Block::List(items) => {
                    said.extend(items.iter().map(|it| format!("{} {}", it.lead, it.text)));
                }
                Block::Bars(bars) => said.extend(bars.told.iter().cloned()),
                Block::Answer { question, text, .. } => {
                    said.push(format!("{question} {text}"));
                }
                Block::Part { name, answers, .. } => {
                    said.push(name.clone());
                    said.extend(answers.iter().map(|it| format!("{} {}", it.label, it.text)));
                }
                Block::Table(table) => {
                    said.push(table.caption.clone());
                    let head = table.head.iter().map(|it| it.name.as_str());
                    said.push(head.collect::<Vec<_>>().join(" | "));
                    said.extend(table.rows.iter().map(|row| {
                        let cells = row.iter().map(|it| it.text.as_str());
                        cells.collect::<Vec<_>>().join(" | ")
                    }));
                }
            }
        }
    }
    said.join("\n")
}

#[test]
fn every_text_and_every_sum_typed_anywhere_is_in_the_whole_plan() {
    let (plan, marks) = marked();
    assert!(marks.texts.len() > 150, "{}", marks.texts.len());
    for reader in [Reader::Author, Reader::Others] {
        for lang in Lang::ALL {
            let said = read(&full_plan(&plan, lang, reader));
            for (key, text) in &marks.texts {
                assert!(said.contains(text), "{key} {text} is missing");
            }
            for sum in &marks.sums {
                let sum = numbers::euros(lang, *sum);
                assert!(said.contains(&sum), "{sum} is missing");
            }
        }
    }
}

#[test]
fn every_row_of_a_table_is_as_long_as_its_head() {
    let (mut plan, _) = marked();
    plan.offers.add(200);
    plan.functions.add(201);
    plan.audiences.add(202);
    plan.fundings.add(203).amounts.set(2040, Some(-5));
    let outline = full_plan(&plan, Lang::Fr, Reader::Author);
    let mut tables = 0;
    for block in outline.sections.iter().flat_map(|it| &it.blocks) {
        if let Block::Table(table) = block {
            tables += 1;
            let columns = table.head.len();
            let is_even = table.rows.iter().all(|it| it.len() == columns);
            assert!(is_even, "{}", table.caption);
        }
    }
    assert_eq!(
        tables, 9,
        "three crossings, four of money, the canvas, the actions"
    );
}

#[test]
fn an_author_reads_what_is_empty_and_others_do_not() {
    let mut next = 0;
    let plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || {
        next += 1;
        next
    });
    let author = full_plan(&plan, Lang::Fr, Reader::Author);
    assert_eq!(author.sections.len(), Step::ALL.len());
    let said = read(&author);
    assert!(said.contains("Aucune réponse pour l’instant."), "{said}");

    let others = full_plan(&plan, Lang::Fr, Reader::Others);
    assert_eq!(others.sections, []);
    assert_eq!(others.title, "Plan sans nom");
}

#[test]
fn an_idea_kept_in_house_is_for_the_author_alone() {
    let mut plan = Plan::default();
    plan.ideas.add(1).name = "Un bus".to_owned();
    let hidden = plan.ideas.add(2);
    hidden.name = "Quitter la maison".to_owned();
    hidden.hidden = true;
    let author = read(&full_plan(&plan, Lang::Fr, Reader::Author));
    let others = read(&full_plan(&plan, Lang::Fr, Reader::Others));
    assert!(author.contains("Un bus") && author.contains("Quitter la maison"));
    assert!(others.contains("Un bus") && !others.contains("Quitter la maison"));
}

#[test]
fn a_map_that_every_plan_names_is_told_once_someone_answered() {
    let mut next = 0;
    let mut plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || {
        next += 1;
        next
    });
    let first = plan.listings.iter().map(|it| it.id).next();
    let first = first.and_then(|it| plan.listings.get_mut(it));
    first.expect("a new plan names two maps").owner = "Aya".to_owned();
    let said = read(&full_plan(&plan, Lang::Fr, Reader::Others));
    assert!(said.contains("Cartographie nationale") && !said.contains("Carte du hub"));
}

#[test]
fn the_lines_under_the_title_say_whose_plan_it_is_where_and_for_which_years() {
    let mut plan = Plan {
        title: "Ensemble".to_owned(),
        created_on: Date::new(2026, 11, 23),
        ..Plan::default()
    };
    plan.host.name = "CCAS".to_owned();
    plan.host.commune = "Lalande".to_owned();
    plan.host.first_year = Some(2026);
    plan.host.last_year = Some(2029);
    let outline = full_plan(&plan, Lang::Fr, Reader::Others);
    assert_eq!(outline.title, "Ensemble");
    assert_eq!(
        outline.lines,
        [
            "CCAS",
            "Commune\u{a0}: Lalande",
            "De 2026 à 2029",
            "Plan commencé le 23\u{a0}novembre 2026"
        ]
    );
}

#[test]
fn the_canvas_says_states_and_silos() {
    let mut plan = Plan::default();
    let photo = plan.offers.add(1).id;
    plan.offers.add(1).name = "Photo".to_owned();
    plan.offers.add(2).name = "Visio".to_owned();
    let service = plan.services.add(3).id;
    plan.services.add(3).name = "Enfance".to_owned();
    plan.functions.add(4).name = "Accueil".to_owned();
    plan.cross(photo, Row::Service(service), 5);
    let said = read(&full_plan(&plan, Lang::Fr, Reader::Others));
    for line in [
        "Services et fonctions | Photo | Visio",
        "Enfance | piste | –",
        "Accueil | – | –",
        "Photo × Enfance",
        "Offres sans aucun croisement\u{a0}: Visio.",
        "Services et fonctions sans aucun croisement\u{a0}: Accueil.",
    ] {
        assert!(
            said.lines().any(|it| it == line),
            "{line} is missing:\n{said}"
        );
    }
}

#[test]
fn the_budget_says_gaps_and_shares() {
    let mut plan = Plan::default();
    plan.costs.add(1).name = "Salaire".to_owned();
    plan.costs.add(1).amounts.set(2027, Some(40_000));
    let own = plan.fundings.add(2);
    own.name = "Commune".to_owned();
    own.certainty = Some(crate::plan::strategy::Certainty::Own);
    own.amounts.set(2027, Some(30_000));
    own.note = "Vote en mars".to_owned();
    plan.fundings.add(3).name = "Fondation".to_owned();
    plan.fundings.add(3).amounts.set(2027, Some(10_000));
    plan.fundings.add(3).funder = Link::default();
    let said = read(&full_plan(&plan, Lang::Fr, Reader::Others));
    let plain = said.replace(['\u{202f}', '\u{a0}'], " ");
    for line in [
        "Salaire | – | 40 000 € | 40 000 €",
        "Commune | budget propre | 30 000 € | 30 000 €",
        "Écart, toutes ressources | 0 € | 0 €",
        "Écart, ressources sûres | −10 000 € | −10 000 €",
        "Commune | 30 000 € | 75,0 %",
    ] {
        assert!(
            plain.lines().any(|it| it == line),
            "{line} is missing:\n{plain}"
        );
    }
    assert!(said.contains("Vote en mars"));
}

#[test]
fn every_answer_leads_back_to_a_question_or_a_section_of_its_step() {
    struct Parts(Vec<u64>);
    impl Visitor for Parts {
        fn id(&mut self, raw: u64) {
            self.0.push(raw);
        }
        fn list(&mut self, _: &'static str, value: &dyn AnyList) {
            value.each(&mut |_, record| record.visit(self));
        }
    }
    let (plan, _) = marked();
    let mut held = Parts(vec![0]);
    plan.visit(&mut held);
    for section in full_plan(&plan, Lang::Fr, Reader::Author).sections {
        let step = section.step.expect("the whole plan goes step by step");
        for block in section.blocks {
            let (Block::Answer { spot, .. }
            | Block::Part { spot, .. }
            | Block::Table(Table { spot, .. })) = block
            else {
                continue;
            };
            let spot = spot.expect("what was answered can be changed");
            let mut questions = guide::questions(step).chain(guide::visibility::OFFER_CARD);
            let leads = questions.any(|it| it.id == spot.question)
                || step.sections().iter().any(|it| it.id == spot.question);
            assert!(leads && spot.step == step, "{spot:?}");
            assert!(held.0.contains(&spot.part), "{spot:?}");
        }
    }
}

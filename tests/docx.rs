//! The whole plan for a word processor holds every answer.

mod common;

use common::{docx as read, random};
use trame::documents::full_plan::{Reader, full_plan};
use trame::documents::{Paper, answer};
use trame::formats::docx;
use trame::guide::{Body, PartsGuide, Question, Section, Step, offers, strategy, visibility};
use trame::plan::Plan;
use trame::text::{Lang, numbers};

/// How many plans are drawn.
const PLANS: u64 = 60;

/// A text without its spaces, which a document may lay out otherwise.
fn packed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn body(plan: &Plan, lang: Lang) -> String {
    let outline = full_plan(plan, lang, Reader::Author);
    let file = docx::write(&outline, Paper::Report);
    packed(&read::words(&read::part(&file, "word/document.xml")))
}

/// Every question of the guide with the parts it is asked about.
fn asked(plan: &Plan) -> Vec<(&'static Question, Vec<u64>)> {
    let mut asked = Vec::new();
    let mut parts = |it: &PartsGuide| {
        let ids = plan.list(it.list).ids();
        asked.extend(it.questions.iter().map(|question| (question, ids.clone())));
    };
    let sections = || Step::ALL.into_iter().flat_map(Step::sections);
    for section in sections() {
        if let Body::Parts(it) = &section.body {
            parts(it);
        }
    }
    for it in [&strategy::COSTS, &strategy::FUNDINGS, &offers::CROSSING] {
        parts(it);
    }
    let offers: Vec<u64> = plan.offers.iter().map(|it| it.id.raw()).collect();
    asked.extend(visibility::OFFER_CARD.iter().map(|it| (it, offers.clone())));
    let alone = sections().filter_map(|it: &Section| match &it.body {
        Body::Questions(questions) => Some(*questions),
        Body::Parts(_) | Body::Special(_) => None,
    });
    asked.extend(alone.flatten().map(|it| (it, vec![0])));
    asked
}

#[test]
fn every_answer_of_a_random_plan_is_in_the_whole_plan() {
    let mut found = 0;
    for seed in 1..=PLANS {
        let plan = random::plan(seed, 3);
        for lang in Lang::ALL {
            let body = body(&plan, lang);
            for (question, parts) in asked(&plan) {
                for part in parts {
                    let text = answer(&plan, question, part, lang);
                    let is_there = body.contains(&packed(&text));
                    assert!(is_there, "seed {seed}, {}: {text:?}", question.id);
                    found += usize::from(!text.is_empty());
                }
            }
            let costs = plan.costs.iter().map(|it| &it.amounts);
            let amounts = costs.chain(plan.fundings.iter().map(|it| &it.amounts));
            for (_, sum) in amounts.flat_map(|it| it.iter()) {
                let sum = packed(&numbers::euros(lang, sum));
                assert!(body.contains(&sum), "seed {seed}: {sum}");
            }
        }
    }
    assert!(found > 10_000, "{found} answers");
}

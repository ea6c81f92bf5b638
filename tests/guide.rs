//! The tables of the guide, swept from end to end: every question, every field, every text, every place remarks lead to.

mod common;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use trame::coach;
use trame::formats::json;
use trame::guide::{
    Body, Field, PartsGuide, Phase, Question, Section, Spot, Step, nouns, offers, questions,
    strategy, visibility,
};
use trame::plan::strategy::Certainty;
use trame::plan::{
    Amounts, AnyList, Choosable, Date, Link, ListKind, Plan, Record, Row, Unknown, Visitor,
};
use trame::text::{Lang, Text};

/// Fields that no question asks for, each with its reason.
const NOT_ASKED: &[(&str, &str)] = &[
    ("plan-title", "typed on the home page"),
    ("plan-lang", "chosen with the documents, in step 7"),
    ("plan-created-on", "set when the plan is made"),
    ("progress-host", "declared at the foot of the step"),
    ("progress-assessment", "declared at the foot of the step"),
    ("progress-aspirations", "declared at the foot of the step"),
    ("progress-strategy", "declared at the foot of the step"),
    ("progress-offers", "declared at the foot of the step"),
    ("progress-visibility", "declared at the foot of the step"),
    ("progress-handover", "declared at the foot of the step"),
    ("cost-amounts", "typed in the table of the budget"),
    ("funding-amounts", "typed in the table of the budget"),
    ("crossing-offer", "said by the column of the canvas"),
    ("crossing-service", "said by the row of the canvas"),
    ("crossing-function", "said by the row of the canvas"),
];

/// The part that the sweep asks every question about.
const PART: u64 = 7;

/// Every question of the guide with its step, those of hand-written views included.
fn asked() -> Vec<(Step, &'static Question)> {
    let mut asked: Vec<_> = Step::ALL
        .into_iter()
        .flat_map(|step| questions(step).map(move |it| (step, it)))
        .collect();
    let by_hand: [(Step, &'static [Question]); 6] = [
        (Step::Strategy, strategy::COSTS.questions),
        (Step::Strategy, strategy::FUNDINGS.questions),
        (Step::Offers, offers::CROSSING.questions),
        (Step::Visibility, visibility::OFFER_CARD),
        (Step::Visibility, visibility::TEXTS),
        (Step::Visibility, visibility::OFFER_TEXTS),
    ];
    for (step, questions) in by_hand {
        asked.extend(questions.iter().map(|it| (step, it)));
    }
    asked
}

fn sections() -> impl Iterator<Item = &'static Section> {
    Step::ALL.into_iter().flat_map(Step::sections)
}

/// Every table of parts, those of hand-written views included.
fn tables() -> Vec<&'static PartsGuide> {
    let in_sections = sections().filter_map(|it| match &it.body {
        Body::Parts(parts) => Some(*parts),
        Body::Questions(_) | Body::Special(_) => None,
    });
    in_sections
        .chain([&strategy::COSTS, &strategy::FUNDINGS, &offers::CROSSING])
        .collect()
}

/// One word of the trade for a part of a list: what stands before the field in a question's id.
fn singular(list: &str) -> &str {
    match list {
        "activities" => "activity",
        "approaches" => "approach",
        "axes" => "axis",
        "evidence" => "evidence",
        other => other.strip_suffix('s').unwrap_or(other),
    }
}

/// Every field of a plan under the id that a question about it has, with what is in it.
#[derive(Default)]
struct Fields {
    of: String,
    read: Vec<(String, String)>,
}

impl Fields {
    fn of(plan: &Plan) -> Vec<(String, String)> {
        let mut fields = Fields {
            of: "plan".to_owned(),
            ..Fields::default()
        };
        plan.visit(&mut fields);
        fields.read
    }

    fn put(&mut self, key: &str, value: impl std::fmt::Debug) {
        let id = format!("{}-{}", self.of, key.replace('_', "-"));
        self.read.push((id, format!("{value:?}")));
    }

    fn within(&mut self, of: &str, record: &dyn Record) {
        let mut inner = Fields {
            of: of.to_owned(),
            ..Fields::default()
        };
        record.visit(&mut inner);
        self.read.extend(inner.read);
    }
}

impl Visitor for Fields {
    fn text(&mut self, key: &'static str, value: &str) {
        self.put(key, value);
    }
    fn phrases(&mut self, key: &'static str, values: &[String]) {
        self.put(key, values);
    }
    fn flag(&mut self, key: &'static str, value: bool) {
        self.put(key, value);
    }
    fn number(&mut self, key: &'static str, value: Option<i64>) {
        self.put(key, value);
    }
    fn date(&mut self, key: &'static str, value: Option<Date>) {
        self.put(key, value);
    }
    fn choice(&mut self, key: &'static str, _: &'static [Choosable], rank: Option<usize>) {
        self.put(key, rank);
    }
    fn choices(&mut self, key: &'static str, _: &'static [Choosable], ranks: &[usize]) {
        self.put(key, ranks);
    }
    fn link(&mut self, key: &'static str, to: ListKind, value: Option<u64>) {
        self.put(key, (to, value));
    }
    fn links(&mut self, key: &'static str, to: ListKind, values: &[u64]) {
        self.put(key, (to, values));
    }
    fn amounts(&mut self, key: &'static str, value: &Amounts) {
        self.put(key, value);
    }
    fn record(&mut self, key: &'static str, value: &dyn Record) {
        // The eight answers and the texts stand in two records: the service's are "card-who", an offer's "offer-card-who".
        let of = match self.of.as_str() {
            "offer" => format!("offer-{key}"),
            _ => key.to_owned(),
        };
        self.within(&of, value);
    }
    fn list(&mut self, key: &'static str, value: &dyn AnyList) {
        value.each(&mut |_, record| self.within(singular(key), record));
    }
    fn unknown(&mut self, values: &Unknown) {
        assert!(values.is_empty());
    }
}

/// A plan with one part in every list, all under the same number.
fn one_of_each() -> Plan {
    let mut plan = Plan::default();
    for kind in ListKind::ALL {
        plan.list_mut(*kind).insert(PART);
    }
    plan
}

#[test]
fn every_id_is_its_own() {
    let mut ids = HashSet::new();
    for section in sections() {
        assert!(ids.insert(section.id), "two sections are {}", section.id);
    }
    for (_, question) in asked() {
        assert!(ids.insert(question.id), "two places are {}", question.id);
    }
}

/// Two boxes of one name on the same card cannot be told apart by ear.
#[test]
fn questions_asked_together_are_not_worded_the_same() {
    let mut together: Vec<(String, Vec<&Question>)> = Vec::new();
    for step in Step::ALL {
        let of_the_plan = step.sections().iter().filter_map(|it| match it.body {
            Body::Questions(questions) => Some(questions),
            Body::Parts(_) | Body::Special(_) => None,
        });
        together.push((format!("{step:?}"), of_the_plan.flatten().collect()));
    }
    for parts in tables() {
        let asked = parts.questions.iter().collect();
        together.push((parts.list.key().to_owned(), asked));
    }
    for (of, questions) in together {
        for lang in Lang::ALL {
            let mut labels = HashSet::new();
            for question in &questions {
                let label = question.label.say(lang);
                assert!(labels.insert(label), "{of}: two questions are {label}");
            }
        }
    }
}

#[test]
fn a_section_of_parts_bears_the_key_of_its_list() {
    for section in sections() {
        if let Body::Parts(parts) = &section.body {
            // Step 3 comes back to the publics named in step 2.
            let is_second = section.id == "audience-lives";
            assert!(
                is_second || section.id == parts.list.key(),
                "{}",
                section.id
            );
        }
    }
}

#[test]
fn the_first_question_of_a_list_asks_for_the_name() {
    for parts in tables() {
        let is_named_here = !parts.add.is_empty() && parts.list != ListKind::Crossings;
        let Some(first) = parts.questions.first().filter(|_| is_named_here) else {
            continue;
        };
        let Field::Line(lens) = first.field else {
            panic!("{} is not a line", first.id);
        };
        let mut plan = one_of_each();
        let name = (lens.edit)(&mut plan, PART).expect("the part is there");
        *name = "Ainsi nommé".to_owned();
        assert_eq!(plan.list(parts.list).name(PART), Some("Ainsi nommé"));
    }
}

#[test]
fn every_question_reads_back_what_it_writes_in_the_field_its_id_names_and_nowhere_else() {
    let empty = one_of_each();
    let before = Fields::of(&empty);
    for (_, question) in asked() {
        let id = question.id;
        let mut plan = empty.clone();
        let is_read_back = match question.field {
            Field::Line(lens)
            | Field::Area(lens)
            | Field::Checked(lens, _)
            | Field::CheckedArea(lens, _)
            | Field::Hours(lens, _) => {
                (lens.edit)(&mut plan, PART).expect(id).push_str("été");
                (lens.get)(&plan, PART).is_some_and(|it| it == "été")
            }
            Field::Number(lens) | Field::Year(lens) => {
                *(lens.edit)(&mut plan, PART).expect(id) = Some(2031);
                (lens.get)(&plan, PART) == Some(&Some(2031))
            }
            Field::Date(lens) => {
                *(lens.edit)(&mut plan, PART).expect(id) = Some(Date::EPOCH);
                (lens.get)(&plan, PART) == Some(&Some(Date::EPOCH))
            }
            Field::Flag(lens) => {
                *(lens.edit)(&mut plan, PART).expect(id) = true;
                (lens.get)(&plan, PART) == Some(&true)
            }
            Field::Choice(choice) => (0..choice.options.len()).rev().all(|rank| {
                (choice.set)(&mut plan, PART, Some(rank));
                (choice.get)(&plan, PART) == Some(rank)
            }),
            Field::Choices(choices) => (0..choices.options.len()).rev().all(|rank| {
                (choices.set)(&mut plan, PART, &[rank]);
                (choices.get)(&plan, PART) == [rank]
            }),
            Field::Phrases(lens) | Field::CheckedPhrases(lens, _) => {
                let phrases = (lens.edit)(&mut plan, PART).expect(id);
                phrases.push("été".to_owned());
                (lens.get)(&plan, PART).is_some_and(|it| it == &["été"])
            }
            Field::Link(_, lens) => {
                *(lens.edit)(&mut plan, PART).expect(id) = Some(PART);
                (lens.get)(&plan, PART) == Some(&Some(PART))
            }
            Field::Links(_, lens) => {
                (lens.edit)(&mut plan, PART).expect(id).push(PART);
                (lens.get)(&plan, PART).is_some_and(|it| it == &[PART])
            }
        };
        assert!(is_read_back, "{id} does not read back what it writes");
        let after = Fields::of(&plan);
        assert_eq!(after.len(), before.len());
        let changed: Vec<&str> = after
            .iter()
            .zip(&before)
            .filter(|(after, before)| after != before)
            .map(|(after, _)| after.0.as_str())
            .collect();
        assert_eq!(changed, [id]);
    }
}

#[test]
fn a_form_is_asked_for_only_when_something_is_typed() {
    for (_, question) in asked() {
        if let Field::Checked(_, check)
        | Field::CheckedArea(_, check)
        | Field::CheckedPhrases(_, check) = question.field
        {
            assert_eq!(check(""), Ok(None), "{}", question.id);
        }
    }
}

#[test]
fn a_question_about_a_part_that_is_gone_answers_nothing() {
    let plan = Plan::default();
    for parts in tables() {
        for question in parts.questions {
            let is_silent = match question.field {
                Field::Line(lens)
                | Field::Area(lens)
                | Field::Checked(lens, _)
                | Field::CheckedArea(lens, _)
                | Field::Hours(lens, _) => (lens.get)(&plan, PART).is_none(),
                Field::Number(lens) | Field::Year(lens) => (lens.get)(&plan, PART).is_none(),
                Field::Date(lens) => (lens.get)(&plan, PART).is_none(),
                Field::Flag(lens) => (lens.get)(&plan, PART).is_none(),
                Field::Choice(choice) => (choice.get)(&plan, PART).is_none(),
                Field::Choices(choices) => (choices.get)(&plan, PART).is_empty(),
                Field::Phrases(lens) | Field::CheckedPhrases(lens, _) => {
                    (lens.get)(&plan, PART).is_none()
                }
                Field::Link(_, lens) => (lens.get)(&plan, PART).is_none(),
                Field::Links(_, lens) => (lens.get)(&plan, PART).is_none(),
            };
            assert!(is_silent, "{}", question.id);
        }
    }
}

#[test]
fn a_link_offers_the_list_that_its_field_names() {
    struct Targets(BTreeMap<String, ListKind>, String);
    impl Visitor for Targets {
        fn link(&mut self, key: &'static str, to: ListKind, _: Option<u64>) {
            let id = format!("{}-{}", self.1, key.replace('_', "-"));
            self.0.insert(id, to);
        }
        fn links(&mut self, key: &'static str, to: ListKind, _: &[u64]) {
            self.link(key, to, None);
        }
        fn list(&mut self, key: &'static str, value: &dyn AnyList) {
            self.1 = singular(key).to_owned();
            value.each(&mut |_, record| record.visit(self));
        }
    }
    let mut targets = Targets(BTreeMap::new(), String::new());
    one_of_each().visit(&mut targets);
    for (_, question) in asked() {
        if let Field::Link(to, _) | Field::Links(to, _) = question.field {
            assert_eq!(targets.0.get(question.id), Some(&to), "{}", question.id);
        }
    }
}

#[test]
fn every_field_of_every_record_has_its_question() {
    let asked: BTreeSet<String> = asked().iter().map(|(_, it)| it.id.to_owned()).collect();
    let fields: BTreeSet<String> = Fields::of(&one_of_each())
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    for (id, reason) in NOT_ASKED {
        assert!(fields.contains(*id), "{id} is no field ({reason})");
        assert!(!asked.contains(*id), "{id} is asked, though {reason}");
    }
    let missing: Vec<_> = fields
        .difference(&asked)
        .filter(|id| !NOT_ASKED.iter().any(|(it, _)| it == id))
        .collect();
    assert!(missing.is_empty(), "no question asks for {missing:?}");
}

/// Holds a text against the rules of both languages; an empty one is allowed.
fn well_written(text: Text, at: &str) {
    let Text { fr, en } = text;
    assert_eq!(fr.is_empty(), en.is_empty(), "{at}: {fr}{en}");
    for said in [fr, en] {
        assert_eq!(said.trim(), said, "{at}: spaces around {said}");
        for wrong in ["\"", "'", "...", "  ", "{}"] {
            assert!(!said.contains(wrong), "{at}: {wrong} in {said}");
        }
    }
    let letters: Vec<char> = fr.chars().collect();
    for (rank, letter) in letters.iter().enumerate() {
        let before = rank.checked_sub(1).and_then(|it| letters.get(it)).copied();
        let after = letters.get(rank + 1).copied();
        match letter {
            // Doubled marks, as in "?!", carry one space before the first.
            '?' | '!' | ';' if matches!(before, Some('?' | '!')) => {}
            '?' | '!' | ';' => assert_eq!(before, Some('\u{202f}'), "{at}: {fr}"),
            ':' | '»' | '%' => assert_eq!(before, Some('\u{a0}'), "{at}: {fr}"),
            '«' => assert_eq!(after, Some('\u{a0}'), "{at}: {fr}"),
            '“' | '”' => panic!("{at}: English quotation marks in {fr}"),
            _ => {}
        }
    }
    // Official labels stay French in English; a sentence of the guide does not.
    if fr != en {
        for wrong in ['«', '»', '\u{a0}', '\u{202f}'] {
            assert!(!en.contains(wrong), "{at}: French typography in {en}");
        }
    }
}

fn options(question: &Question) -> &'static [Choosable] {
    match question.field {
        Field::Choice(choice) => choice.options,
        Field::Choices(choices) => choices.options,
        Field::Line(_)
        | Field::Area(_)
        | Field::Checked(..)
        | Field::CheckedArea(..)
        | Field::CheckedPhrases(..)
        | Field::Hours(..)
        | Field::Number(_)
        | Field::Year(_)
        | Field::Date(_)
        | Field::Flag(_)
        | Field::Phrases(_)
        | Field::Link(..)
        | Field::Links(..) => &[],
    }
}

#[test]
fn every_text_stands_in_both_languages_and_follows_french_typography() {
    for phase in Phase::ALL {
        well_written(phase.label(), phase.key());
        assert!(!phase.label().is_empty());
    }
    for step in Step::ALL {
        well_written(step.title(), "step");
        well_written(step.purpose(), "step");
        assert!(!step.title().is_empty() && !step.purpose().is_empty());
    }
    for section in sections() {
        well_written(section.title, section.id);
        well_written(section.intro, section.id);
        assert!(!section.title.is_empty(), "{}", section.id);
        assert!(!section.intro.is_empty(), "{}", section.id);
    }
    for parts in tables() {
        well_written(parts.add, parts.list.key());
        well_written(parts.none, parts.list.key());
        assert!(!parts.none.is_empty(), "{}", parts.list.key());
    }
    for (_, question) in asked() {
        well_written(question.label, question.id);
        well_written(question.hint, question.id);
        well_written(question.why, question.id);
        assert!(!question.label.is_empty(), "{}", question.id);
        for example in question.examples {
            well_written(*example, question.id);
            assert!(!example.is_empty(), "{}", question.id);
        }
        for option in options(question) {
            well_written(option.label, question.id);
            assert!(!option.label.is_empty(), "{}", question.id);
        }
    }
    for probe in offers::PROBES {
        well_written(probe, "probe");
    }
    for (function, probe, example) in offers::PROBES_BY_FUNCTION {
        well_written(*function, "probe");
        well_written(*probe, "probe");
        well_written(*example, "probe");
    }
    for (id, answer) in offers::MODEL {
        well_written(*answer, id);
    }
}

#[test]
fn the_filled_model_answers_questions_of_the_crossing() {
    let mut answered = HashSet::new();
    for (id, answer) in offers::MODEL {
        let question = offers::CROSSING.questions.iter().find(|it| it.id == *id);
        assert!(question.is_some(), "{id} is no question of the crossing");
        assert!(!answer.is_empty() && answered.insert(id), "{id}");
    }
}

/// Does a spot lead to a question or a section of its step, about a part that the question asks about?
fn leads(plan: &Plan, spot: Spot) -> Result<(), String> {
    let question = asked()
        .into_iter()
        .find(|(step, it)| *step == spot.step && it.id == spot.question);
    let section = spot
        .step
        .sections()
        .iter()
        .find(|it| it.id == spot.question);
    if question.is_none() && section.is_none() {
        return Err(format!("{spot:?} leads nowhere"));
    }
    let lists: Vec<ListKind> = match (question, section) {
        (Some((_, question)), _) if question.id.starts_with("offer-card-") => {
            vec![ListKind::Offers]
        }
        (Some((_, question)), _) => tables()
            .into_iter()
            .filter(|parts| parts.questions.iter().any(|it| it.id == question.id))
            .map(|parts| parts.list)
            .collect(),
        (None, Some(section)) => match &section.body {
            Body::Parts(parts) => vec![parts.list],
            Body::Questions(_) => Vec::new(),
            // The canvas is shown to an offer, a service or a support function; the tasks to any part.
            Body::Special(_) => ListKind::ALL.to_vec(),
        },
        (None, None) => Vec::new(),
    };
    let is_there = spot.part == 0 || lists.iter().any(|it| plan.list(*it).holds(spot.part));
    if is_there {
        Ok(())
    } else {
        Err(format!("{spot:?} leads to a part that is not there"))
    }
}

/// Plans of all kinds: empty, new, the worked case, the example, drawn at random, and offers woven with nothing around.
fn plans() -> Vec<Plan> {
    let mut next = 0;
    let start = Plan::start(Date::EPOCH, Lang::Fr, &mut || {
        next += 1;
        next
    });
    let mut woven = Plan::default();
    let offer = woven.offers.add(1).id;
    for raw in [2, 3] {
        let row = Row::Service(woven.services.add(raw).id);
        woven.cross(offer, row, raw + 10).first_step = "Un café".to_owned();
    }
    woven.tasks.add(20).name = "Appeler".to_owned();
    woven.tasks.add(20).offer = Link::to(offer);
    let mut told = Plan::default();
    told.host.first_year = Some(2027);
    told.costs.add(1).amounts.set(2027, Some(40_000));
    let own = told.fundings.add(2);
    own.certainty = Some(Certainty::Own);
    own.amounts.set(2027, Some(40_000));
    told.visibility.card.who = "Un lieu où l’on apprend à son rythme. ".repeat(9);
    told.offers.add(3).card.what = "Vos papiers avec la MSA".to_owned();
    told.venues.add(4).updated_on = Date::new(2025, 10, 1);
    let mut plans = vec![Plan::default(), start, woven, told];
    for name in [
        "tests/fixtures/commune.trame.json",
        "public/exemple.trame.json",
    ] {
        let opened = json::read(&common::file(name), 1).expect("the project's plans open");
        plans.push(opened.plan);
    }
    plans.extend((1..=150).map(|seed| common::random::plan(seed, 3)));
    plans
}

#[test]
fn every_remark_leads_to_a_question_or_a_section_of_its_step() {
    let days = ["2026-11-23", "2031-01-01"].map(|it| Date::read(it).expect("these days exist"));
    let mut spoke = HashSet::new();
    for plan in plans() {
        for remark in days.iter().flat_map(|it| coach::remarks(&plan, *it)) {
            spoke.insert(remark.rule);
            if let Err(wrong) = leads(&plan, remark.spot) {
                panic!("{}: {wrong}", remark.rule);
            }
        }
    }
    let silent: Vec<_> = coach::RULES
        .iter()
        .map(|it| it.id)
        .filter(|it| !spoke.contains(it))
        .collect();
    assert!(
        silent.is_empty(),
        "no plan of this test makes {silent:?} speak"
    );
}

#[test]
fn the_hub_counts_the_lists_of_each_page_and_knows_where_a_part_is_named() {
    for step in Step::ALL {
        let filled = step.sections().iter().filter_map(|it| match &it.body {
            Body::Parts(parts) if !parts.add.is_empty() => Some(*parts),
            Body::Parts(_) | Body::Questions(_) | Body::Special(_) => None,
        });
        let filled: Vec<&PartsGuide> = filled.collect();
        let lists: Vec<ListKind> = filled.iter().map(|it| it.list).collect();
        assert_eq!(lists, step.lists(), "{step:?}");
        for parts in filled {
            let named = Spot::named(parts.list, 7);
            assert_eq!(named, Spot::part(step, parts.questions[0].id, 7));
            assert_eq!(parts.add, nouns::add(parts.list));
        }
    }
}

//! The journal of exchanges for the working group: who was heard, what was decided, what to speak of next (R21–R24, R97–R107, R144).

use super::answer::name;
use super::document::{Ingredient, called, listed};
use super::outline::{Answered, Block, Item, Outline, Section};
use super::phrase::{after, names, series};
use super::weight;
use crate::guide::{Phase, Spot, Step};
use crate::plan::assessment::Contact;
use crate::plan::edits::capitalised;
use crate::plan::{Choice, Date, Exchange, ListKind, Plan};
use crate::text::{Lang, Text, numbers};

/// What the journal is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    listed!(
        exchanges as Exchanges,
        "Un échange avec un public ou un partenaire",
        "An exchange with a public or a partner"
    ),
    listed!(
        aspirations as Aspirations,
        "Une envie, avec les mots entendus",
        "An aspiration, in the words heard"
    ),
    Ingredient {
        name: Text::new("Une rencontre avec un acteur", "A meeting with an actor"),
        spot: Spot::of(Step::Visibility, "meetings"),
        is_there: |plan| plan.actors.iter().any(|it| it.contact.is_some()),
    },
];

/// The journal.
pub(super) fn make(plan: &Plan, lang: Lang, today: Date) -> Outline {
    let parts = [
        (
            Phase::Understand,
            Text::new("Qui a été entendu", "Who was heard"),
            heard(plan, lang),
        ),
        (
            Phase::Understand,
            Text::new("Ce que les deux côtés partagent", "What both sides share"),
            axes(plan, lang),
        ),
        (
            Phase::MakeKnown,
            Text::new("Les rencontres", "The meetings"),
            meetings(plan, lang),
        ),
        (
            Phase::Weave,
            Text::new(
                "Ce que l’on a appris et décidé",
                "What was learned and decided",
            ),
            reviews(plan, lang),
        ),
        (
            Phase::MakeKnown,
            Text::new("Pour la prochaine réunion", "For the next meeting"),
            agenda(plan, lang, today),
        ),
    ];
    let sections = parts
        .into_iter()
        .filter(|(_, _, blocks)| !blocks.is_empty())
        .map(|(phase, title, blocks)| Section::titled(phase, title.say(lang), blocks));
    Outline {
        lang,
        kind: Text::new("Journal des échanges", "Journal of exchanges")
            .say(lang)
            .to_owned(),
        title: called(plan, lang),
        lines: vec![today.say(lang)],
        sections: sections.collect(),
    }
}

/// The exchanges by date, each with what was said.
fn heard(plan: &Plan, lang: Lang) -> Vec<Block> {
    let mut all: Vec<&Exchange> = plan.exchanges.iter().collect();
    all.sort_by_key(|it| (it.held_on.is_none(), it.held_on));
    let mut blocks = Vec::new();
    for it in all {
        blocks.push(Block::Part {
            name: name(plan, ListKind::Exchanges, it.id.raw(), lang),
            answers: about(plan, it, lang),
            spot: Some(Spot::part(Step::Aspirations, "exchange-name", it.id.raw())),
        });
        let said = plan.aspirations.iter();
        let said = said.filter(|aspiration| aspiration.exchanges.contains(it.id));
        blocks.extend(said.filter(|it| !it.name.trim().is_empty()).map(|it| {
            let audiences = it.audiences.iter().filter_map(|id| plan.audiences.get(id));
            Block::Voice {
                words: it.name.trim().to_owned(),
                who: names(audiences.map(|it| it.name.as_str()), lang),
            }
        }));
    }
    let apart = plan.aspirations.iter().filter(|it| it.exchanges.is_empty());
    blocks.extend(apart.filter(|it| !it.name.trim().is_empty()).map(|it| {
        let audiences = it.audiences.iter().filter_map(|id| plan.audiences.get(id));
        Block::Voice {
            words: it.name.trim().to_owned(),
            who: names(audiences.map(|it| it.name.as_str()), lang),
        }
    }));
    blocks
}

/// When, with whom, how, how many, and what was heard.
fn about(plan: &Plan, it: &Exchange, lang: Lang) -> Vec<Answered> {
    let audiences = it.audiences.iter().filter_map(|id| plan.audiences.get(id));
    let actors = it.actors.iter().filter_map(|id| plan.actors.get(id));
    let with = audiences
        .map(|it| it.name.as_str())
        .chain(actors.map(|it| it.name.as_str()));
    let place = it.place.get().and_then(|id| plan.places.get(id));
    let rows = [
        (
            Text::new("Quand", "When"),
            it.held_on.map(|it| it.say(lang)),
        ),
        (Text::new("Avec qui", "With whom"), Some(names(with, lang))),
        (
            Text::new("Comment", "How"),
            it.by.map(|it| it.label().say(lang).to_owned()),
        ),
        (
            Text::new("Où", "Where"),
            place.map(|it| it.name.trim().to_owned()),
        ),
        (
            Text::new("Combien de personnes", "How many people"),
            it.people.map(|it| numbers::integer(lang, it)),
        ),
        (
            Text::new("Entendu", "Heard"),
            Some(it.heard.trim().to_owned()),
        ),
    ];
    rows.into_iter()
        .filter_map(|(label, text)| {
            let text = text.filter(|it| !it.is_empty())?;
            Some(Answered {
                label: label.say(lang).to_owned(),
                text,
            })
        })
        .collect()
}

fn axes(plan: &Plan, lang: Lang) -> Vec<Block> {
    let parts = plan.axes.iter().map(|it| {
        let rows = [
            (
                Text::new("Les publics disent", "Publics say"),
                &it.audiences_say,
            ),
            (
                Text::new("Les partenaires disent", "Partners say"),
                &it.partners_say,
            ),
            (
                Text::new("Pourquoi on s’y engagerait", "Why people would join"),
                &it.why_join,
            ),
        ];
        let answered = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
        Block::Part {
            name: name(plan, ListKind::Axes, it.id.raw(), lang),
            answers: answered
                .map(|(label, text)| Answered {
                    label: label.say(lang).to_owned(),
                    text: text.trim().to_owned(),
                })
                .collect(),
            spot: Some(Spot::part(Step::Aspirations, "axis-name", it.id.raw())),
        }
    });
    parts.collect()
}

/// Actors met or to meet, the hub and the coordinator.
fn meetings(plan: &Plan, lang: Lang) -> Vec<Block> {
    let actors = plan.actors.iter().map(|it| {
        let name = name(plan, ListKind::Actors, it.id.raw(), lang);
        (name, it.contact, it.met_on, it.complementarity.as_str())
    });
    let visibility = &plan.visibility;
    let network = [
        (
            &visibility.hub_name,
            Text::new("Hub territorial", "Territorial hub"),
            visibility.hub_contact,
            visibility.hub_met_on,
        ),
        (
            &visibility.coordinator_name,
            Text::new("Coordinateur", "Coordinator"),
            visibility.coordinator_contact,
            visibility.coordinator_met_on,
        ),
    ];
    let network = network.into_iter().map(|(name, usual, contact, met_on)| {
        let name = match name.trim() {
            "" => usual.say(lang),
            name => name,
        };
        (name.to_owned(), contact, met_on, "")
    });
    let items: Vec<Item> = actors
        .chain(network)
        .filter_map(|(name, contact, met_on, shared)| {
            let contact = contact?;
            let mut said = contact.label().say(lang).to_owned();
            if let (Contact::Met, Some(date)) = (contact, met_on) {
                said = format!("{said}, {}", date.say(lang));
            }
            if !shared.trim().is_empty() {
                said = format!("{said}. {}", capitalised(shared.trim()));
            }
            Some(Item::led(name, capitalised(&said)))
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List(items)]
}

/// The reviews held and the lessons of tests.
fn reviews(plan: &Plan, lang: Lang) -> Vec<Block> {
    let mut held: Vec<_> = plan.reviews.iter().collect();
    held.sort_by_key(|it| (it.held_on.is_none(), it.held_on));
    let held = held.into_iter().map(|it| {
        let decision = it.decision.map(|it| it.label().say(lang).to_owned());
        let date = it.held_on.map(|it| it.say(lang));
        let learned = Some(it.learned.trim().to_owned()).filter(|it| !it.is_empty());
        let said: Vec<String> = [date, learned, decision].into_iter().flatten().collect();
        Item::led(
            name(plan, ListKind::Reviews, it.id.raw(), lang),
            capitalised(&said.join(". ")),
        )
    });
    let lessons = plan.offers.iter().filter(|it| !it.lesson.trim().is_empty());
    let lessons = lessons.map(|it| {
        Item::led(
            name(plan, ListKind::Offers, it.id.raw(), lang),
            it.lesson.trim(),
        )
    });
    let items: Vec<Item> = held.chain(lessons).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List(items)]
}

/// What is still open and a group can move: needs without an offer, rows nobody looked at, people to meet, the next review.
fn agenda(plan: &Plan, lang: Lang, today: Date) -> Vec<Block> {
    let needs = weight::needs(plan).into_iter();
    let needs = needs.filter(|it| !weight::is_need_answered(plan, it));
    let gaps = weight::gaps(plan).into_iter();
    let gaps = gaps.filter(|it| !weight::is_gap_answered(plan, it));
    let open = needs
        .map(|it| it.name.as_str())
        .chain(gaps.map(|it| it.name.as_str()));
    let rows = plan.rows().into_iter().filter(|it| !plan.is_examined(*it));
    let rows: Vec<String> = rows.map(|it| plan.row_name(it).to_owned()).collect();
    let people = plan.actors.iter();
    let people =
        people.filter(|it| matches!(it.contact, Some(Contact::ToContact | Contact::ToMeet)));
    let reviews = plan.offers.iter();
    let next = reviews
        .filter_map(|it| it.review_on)
        .filter(|it| *it >= today)
        .min();
    let questions = [
        (
            Text::new(
                "Quelle offre pour ce qui reste sans réponse",
                "Which offer for what has no answer yet",
            ),
            series(open, lang),
        ),
        (
            Text::new(
                "Que pouvons-nous faire avec ces services",
                "What can we do with these services",
            ),
            names(rows.iter().map(String::as_str), lang),
        ),
        (
            Text::new("Qui va rencontrer", "Who will meet"),
            names(people.map(|it| it.name.as_str()), lang),
        ),
        (
            Text::new("Le prochain point d’étape", "The next review"),
            next.map(|it| it.say(lang)).unwrap_or_default(),
        ),
    ];
    let items: Vec<Item> = questions
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(label, said)| Item::plain(after(label.say(lang), &said, lang)))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List(items)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Links;

    #[test]
    fn exchanges_stand_by_date_with_the_words_heard_there() {
        let mut plan = Plan::default();
        let second = plan.exchanges.add(1);
        second.name = "Café".to_owned();
        second.held_on = Date::new(2026, 10, 1);
        let second = second.id;
        plan.exchanges.add(2).name = "Atelier".to_owned();
        plan.exchanges.add(2).held_on = Date::new(2026, 9, 1);
        let aspiration = plan.aspirations.add(3);
        aspiration.name = "Voir mes petits-enfants".to_owned();
        aspiration.exchanges = Links::to([second]);
        let said: Vec<String> = heard(&plan, Lang::Fr)
            .into_iter()
            .map(|it| match it {
                Block::Part { name, .. } => name,
                Block::Voice { words, .. } => words,
                _ => String::new(),
            })
            .collect();
        assert_eq!(said, ["Atelier", "Café", "Voir mes petits-enfants"]);
    }

    #[test]
    fn the_agenda_asks_what_is_still_open() {
        let mut plan = Plan::default();
        assert!(agenda(&plan, Lang::Fr, Date::EPOCH).is_empty());
        plan.needs.add(1).name = "Comprendre ses factures".to_owned();
        plan.services.add(2).name = "CCAS".to_owned();
        let blocks = agenda(&plan, Lang::Fr, Date::EPOCH);
        let [Block::List(items)] = blocks.as_slice() else {
            panic!("the agenda is a list");
        };
        assert_eq!(items.len(), 2);
        assert!(items[1].text.ends_with("CCAS"));
    }
}

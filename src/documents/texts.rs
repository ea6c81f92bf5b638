//! The texts to send, made from the eight answers: for a website, the press, the radio, a text message, referrers, a poster.
//!
//! Each is a proposal. Once someone changes it, their words are kept in the plan and stand in its place.

mod drafts;
mod material;
mod measure;

use super::document::{Ingredient, called};
use super::outline::{Block, Outline, Section};
use super::{answer, cards};
use crate::guide::visibility::{OFFER_TEXTS, TEXTS};
use crate::guide::{Field, Phase, Question};
use crate::plan::offer::Stage;
use crate::plan::{Id, ListKind, Offer, Plan};
use crate::text::{Lang, Text};
use material::Material;
pub use measure::{Measure, measure};

/// What the texts are made of.
pub(super) const MADE_OF: &[Ingredient] = cards::MADE_OF;

/// What a text is about.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Subject {
    /// The service.
    #[default]
    Service,
    /// An offer.
    Offer(Id<Offer>),
}

/// A way to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A page of a website.
    Web,
    /// A newspaper.
    Press,
    /// Half a minute on the radio.
    Radio,
    /// A text message.
    Sms,
    /// An e-mail to those who refer people.
    Referrers,
    /// A poster.
    Poster,
}

impl Medium {
    /// Every medium, in the order of the questions.
    pub const ALL: [Medium; 6] = [
        Medium::Web,
        Medium::Press,
        Medium::Radio,
        Medium::Sms,
        Medium::Referrers,
        Medium::Poster,
    ];

    /// The question whose answer is the text of a subject.
    pub fn question(self, subject: Subject) -> &'static Question {
        let questions = match subject {
            Subject::Service => TEXTS,
            Subject::Offer(_) => OFFER_TEXTS,
        };
        &questions[self as usize]
    }
}

impl Subject {
    /// The service, then the offers that still run.
    pub fn all(plan: &Plan) -> Vec<Subject> {
        let offers = plan.offers.iter();
        let offers = offers.filter(|it| it.stage != Some(Stage::Stopped));
        let offers = offers.map(|it| Subject::Offer(it.id));
        std::iter::once(Subject::Service).chain(offers).collect()
    }

    /// What it is called.
    pub fn name(self, plan: &Plan, lang: Lang) -> String {
        match self {
            Subject::Service => Text::new("Le service", "The service").say(lang).to_owned(),
            Subject::Offer(id) => answer::name(plan, ListKind::Offers, id.raw(), lang),
        }
    }

    /// The number of the part where its texts are kept; 0 for the plan itself.
    pub fn part(self) -> u64 {
        match self {
            Subject::Service => 0,
            Subject::Offer(id) => id.raw(),
        }
    }
}

/// What the application proposes; nothing while none of the eight answers is there.
pub fn draft(plan: &Plan, subject: Subject, medium: Medium, lang: Lang) -> String {
    let Some(material) = Material::of(plan, subject, lang) else {
        return String::new();
    };
    match medium {
        Medium::Web => drafts::web(&material),
        Medium::Press => drafts::press(&material),
        Medium::Radio => drafts::radio(&material),
        Medium::Sms => drafts::sms(&material),
        Medium::Referrers => drafts::referrers(&material),
        Medium::Poster => drafts::poster(&material),
    }
}

/// What someone wrote in place of the proposal; empty when nobody did.
pub fn kept(plan: &Plan, subject: Subject, medium: Medium) -> String {
    match medium.question(subject).field {
        Field::Area(lens) => (lens.get)(plan, subject.part())
            .cloned()
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// Keeps what someone wrote; an empty text takes the proposal back.
pub fn keep(plan: &mut Plan, subject: Subject, medium: Medium, text: &str) {
    if let Field::Area(lens) = medium.question(subject).field
        && let Some(there) = (lens.edit)(plan, subject.part())
    {
        text.clone_into(there);
    }
}

/// The text to send: one's own words, else the proposal.
pub fn text(plan: &Plan, subject: Subject, medium: Medium, lang: Lang) -> String {
    let kept = kept(plan, subject, medium);
    if kept.trim().is_empty() {
        draft(plan, subject, medium, lang)
    } else {
        kept
    }
}

/// Every text, each with its length.
pub(super) fn make(plan: &Plan, lang: Lang) -> Outline {
    let sections = Subject::all(plan).into_iter().filter_map(|subject| {
        let told = Medium::ALL.into_iter().map(|medium| {
            let text = text(plan, subject, medium, lang);
            (medium, text)
        });
        let told: Vec<_> = told.filter(|(_, text)| !text.is_empty()).collect();
        if told.is_empty() {
            return None;
        }
        let blocks = told.into_iter().flat_map(|(medium, text)| {
            let label = medium.question(subject).label.say(lang).to_owned();
            let measured = measure(medium, &text, lang);
            [
                Block::Heading(label),
                Block::Paragraph(text),
                Block::Note(measured.said),
            ]
        });
        let title = subject.name(plan, lang);
        Some(Section::titled(Phase::MakeKnown, title, blocks.collect()))
    });
    Outline {
        lang,
        kind: Text::new("Textes à envoyer", "Texts to send")
            .say(lang)
            .to_owned(),
        title: called(plan, lang),
        lines: Vec::new(),
        sections: sections.collect(),
    }
}

#[cfg(test)]
mod tests;

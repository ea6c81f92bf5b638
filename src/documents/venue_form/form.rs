//! The lines of the sheet to copy, one by one.

use crate::documents::outline::{Block, Cell, Column, Table};
use crate::guide::{Spot, Step};
use crate::plan::Choice;
use crate::plan::hours::{DAYS, Day, Week};
use crate::plan::standard::Read;
use crate::text::{Lang, Text};

/// What stands where nothing was typed.
pub(super) const TO_FILL: Text = Text::new("(à remplir)", "(to fill in)");

/// A sheet being filled.
pub(super) struct Form {
    pub(super) blocks: Vec<Block>,
    pub(super) lang: Lang,
    part: u64,
}

impl Form {
    /// An empty sheet about a place.
    pub(super) fn new(lang: Lang, part: u64) -> Form {
        Form {
            blocks: Vec::new(),
            lang,
            part,
        }
    }

    pub(super) fn title(&mut self, title: Text) {
        self.blocks
            .push(Block::Heading(title.say(self.lang).to_owned()));
    }

    /// A line that may stay empty.
    pub(super) fn perhaps(&mut self, label: Text, question: &'static str, text: &str) {
        let text = if text.trim().is_empty() { "–" } else { text };
        self.said(label, question, text);
    }

    /// A line of the form, with what was typed.
    pub(super) fn said(&mut self, label: Text, question: &'static str, text: &str) {
        let text = match text.trim() {
            "" => TO_FILL.say(self.lang),
            text => text,
        };
        self.blocks.push(Block::Answer {
            question: label.say(self.lang).to_owned(),
            text: text.to_owned(),
            spot: Some(Spot::part(Step::Visibility, question, self.part)),
        });
    }

    /// A line of the form that must have a form of its own; what cannot be read stands as it was typed.
    pub(super) fn read(
        &mut self,
        label: Text,
        question: &'static str,
        read: fn(&str) -> Read,
        text: &str,
    ) {
        let value = read(text).ok().flatten();
        self.said(label, question, value.as_deref().unwrap_or(text));
    }

    /// The same for a line that may stay empty.
    pub(super) fn perhaps_read(
        &mut self,
        label: Text,
        question: &'static str,
        read: fn(&str) -> Read,
        text: &str,
    ) {
        let value = read(text).ok().flatten();
        self.perhaps(label, question, value.as_deref().unwrap_or(text));
    }

    /// The opening hours, by half-days as the form asks.
    pub(super) fn week(&mut self, week: &Week) {
        let half_day = |day: &Day, rank: usize| {
            let slot = day.slots()[rank];
            let hours =
                slot.map(|it| format!("{}\u{a0}–\u{a0}{}", it.from().write(), it.to().write()));
            Cell::said(hours.unwrap_or_default())
        };
        let rows = DAYS.iter().zip(&week.0).map(|((_, name), day)| {
            let name = crate::plan::edits::capitalised(name.say(self.lang));
            vec![Cell::said(name), half_day(day, 0), half_day(day, 1)]
        });
        let head = [
            Text::new("Jour", "Day"),
            Text::new("Matin", "Morning"),
            Text::new("Après-midi", "Afternoon"),
        ];
        self.blocks.push(Block::Table(Table {
            caption: Text::new("Horaires", "Opening hours")
                .say(self.lang)
                .to_owned(),
            head: head
                .iter()
                .map(|it| Column::words(it.say(self.lang)))
                .collect(),
            rows: rows.collect(),
            spot: Some(Spot::part(Step::Visibility, "venue-hours", self.part)),
        }));
    }
}

/// The labels of some official values.
pub(super) fn labels<C: Choice>(values: &[C]) -> String {
    let labels = values.iter().map(|it| it.label().fr);
    labels.collect::<Vec<_>>().join(", ")
}

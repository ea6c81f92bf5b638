//! Where something stands in a file, as a person can find it.

use std::fmt;

use crate::text::Lang;

/// A way from the top of the file to a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// A field of a record.
    Field(String),
    /// An item of the list or row of values that the step before names, counted from 1; with its name, if it has one.
    Item(usize, String),
}

impl Place {
    pub(super) fn enter(&mut self, key: &str) {
        self.steps.push(Step::Field(shortened(key)));
    }

    pub(super) fn enter_item(&mut self, rank: usize, name: &str) {
        self.steps.push(Step::Item(rank + 1, shortened(name)));
    }

    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }

    /// The place of a field of this record.
    pub(super) fn at(&self, key: &str) -> Place {
        let mut place = self.clone();
        place.enter(key);
        place
    }

    /// The place of a value in a row of values.
    pub(super) fn at_item(&self, key: &str, rank: usize) -> Place {
        let mut place = self.at(key);
        place.enter_item(rank, "");
        place
    }

    /// The place in words: « liste “offers”, élément 3 (Visio et photos), champ “stage” ».
    pub fn say(&self, lang: Lang) -> String {
        let mut said: Vec<String> = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let holds_items = matches!(self.steps.get(at + 1), Some(Step::Item(..)));
            said.push(match (step, lang) {
                (Step::Field(key), Lang::Fr) if holds_items => format!("liste “{key}”"),
                (Step::Field(key), Lang::Fr) => format!("champ “{key}”"),
                (Step::Field(key), Lang::En) if holds_items => format!("list “{key}”"),
                (Step::Field(key), Lang::En) => format!("field “{key}”"),
                (Step::Item(rank, name), Lang::Fr) => format!("élément\u{a0}{rank}{}", aside(name)),
                (Step::Item(rank, name), Lang::En) => format!("item\u{a0}{rank}{}", aside(name)),
            });
        }
        match (said.is_empty(), lang) {
            (false, _) => said.join(", "),
            (true, Lang::Fr) => "au début du fichier".to_owned(),
            (true, Lang::En) => "at the top of the file".to_owned(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            match step {
                Step::Field(key) if at == 0 => formatter.write_str(key)?,
                Step::Field(key) => write!(formatter, ".{key}")?,
                Step::Item(rank, _) => write!(formatter, "[{rank}]")?,
            }
        }
        Ok(())
    }
}

fn aside(name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        format!(" ({name})")
    }
}

/// At most forty characters, on one line, for a message.
pub(super) fn shortened(text: &str) -> String {
    let mut letters = text.trim().chars();
    let mut short: String = letters
        .by_ref()
        .take(40)
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

//! Which copy of a document is asked for: its language, its day, and what is kept for oneself.

use std::borrow::Cow;

use crate::plan::{AnyList, Date, Editor, Plan, Record};
use crate::text::Lang;

/// A copy of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The language it is written in.
    pub lang: Lang,
    /// The day it is made.
    pub today: Date,
    /// Does it name people, and whom to contact?
    pub names: bool,
    /// Does it tell the ideas kept in house (R47)?
    pub kept_ideas: bool,
}

impl Edition {
    /// What is handed over unless someone asks otherwise: people are named, ideas kept in house are not told.
    pub const fn usual(lang: Lang, today: Date) -> Edition {
        Edition {
            lang,
            today,
            names: true,
            kept_ideas: false,
        }
    }

    /// The plan as this copy may tell it. Texts typed freely are left as they are: only whoever reads them knows what they say.
    pub fn of<'a>(&self, plan: &'a Plan) -> Cow<'a, Plan> {
        let mut told = Cow::Borrowed(plan);
        if !self.names {
            let told = told.to_mut();
            told.members.retain(|_| false);
            told.edit(&mut Nameless);
        }
        let is_kept = plan.ideas.iter().any(|it| it.hidden);
        if is_kept {
            let told = told.to_mut();
            if self.kept_ideas {
                let ids: Vec<_> = told.ideas.iter().map(|it| it.id).collect();
                for id in ids {
                    if let Some(it) = told.ideas.get_mut(id) {
                        it.hidden = false;
                    }
                }
            } else {
                told.ideas.retain(|it| !it.hidden);
            }
        }
        told
    }
}

/// The fields that hold the name of someone, or how to reach them.
const PEOPLE: &[&str] = &[
    "contact",
    "coordinator_name",
    "first_step_by",
    "hub_person",
    "owner",
    "person",
    "scheme_contact",
    "thought_with",
];

/// Clears the names of people.
struct Nameless;

impl Editor for Nameless {
    fn text(&mut self, key: &'static str, value: &mut String) {
        if PEOPLE.contains(&key) {
            value.clear();
        }
    }

    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }

    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Visitor;

    /// Every key of a text in a plan.
    struct Keys(Vec<&'static str>);

    impl Visitor for Keys {
        fn text(&mut self, key: &'static str, _: &str) {
            self.0.push(key);
        }
        fn record(&mut self, _: &'static str, value: &dyn Record) {
            value.visit(self);
        }
        fn list(&mut self, _: &'static str, value: &dyn AnyList) {
            value.sample().record().visit(self);
        }
    }

    #[test]
    fn each_field_of_people_exists() {
        let mut keys = Keys(Vec::new());
        Plan::default().visit(&mut keys);
        for key in PEOPLE {
            assert!(keys.0.contains(key), "{key}");
        }
    }

    #[test]
    fn a_copy_without_names_keeps_what_people_do() {
        let mut plan = Plan::default();
        plan.members.add(1).name = "Aya".to_owned();
        let task = plan.tasks.add(2);
        task.name = "Appeler".to_owned();
        task.owner = "Aya".to_owned();
        plan.visibility.hub_person = "Aya".to_owned();
        let edition = Edition {
            names: false,
            ..Edition::usual(Lang::Fr, Date::EPOCH)
        };
        let told = edition.of(&plan);
        assert!(!format!("{told:?}").contains("Aya"));
        assert_eq!(
            told.tasks.get(2).map(|it| it.name.as_str()),
            Some("Appeler")
        );
        assert!(plan.members.len() == 1, "the plan itself is not touched");
    }

    #[test]
    fn ideas_kept_in_house_are_told_only_when_asked_for() {
        let mut plan = Plan::default();
        let idea = plan.ideas.add(1);
        idea.name = "Un bus".to_owned();
        idea.hidden = true;
        let usual = Edition::usual(Lang::Fr, Date::EPOCH);
        assert!(usual.of(&plan).ideas.is_empty());
        let all = Edition {
            kept_ideas: true,
            ..usual
        };
        assert!(all.of(&plan).ideas.get(1).is_some_and(|it| !it.hidden));
    }
}

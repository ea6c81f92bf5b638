//! The coach: a pure function from a plan to remarks. It advises, explains and never blocks.
//!
//! # When it holds back
//!
//! *Context.* On the first day everything is missing, and a long list of remarks drives people away.
//! *Decision.* Rules about offers and their crossings wait for a first offer; rules about being seen and meeting others
//! wait until step 6 is begun (an answer, a channel, a relay, an event, a partnership, a listing answered): that is
//! [`look::is_visibility_begun`]. An offer that was stopped calls for nothing more: rules read [`look::living`] offers.
//! *Consequence.* A new plan gets at most five remarks, and each new answer may call others.

mod all_hooks_procedure;
mod all_repair;
mod all_waiting;
mod balanced_budget;
mod channel_once;
mod coordinator_not_contacted;
mod crossing_in_place;
mod crossing_without_next_step;
mod every_row_examined;
mod few_channels;
mod funding_gap;
mod hub_not_contacted;
mod likely_stacking;
mod long_text;
mod look;
mod need_without_audience;
mod needs_from_evidence;
mod no_audience;
mod no_cost;
mod no_in_person_meeting;
mod no_partner;
mod no_partnership;
mod no_relay;
mod no_vision;
mod not_on_hub_map;
mod not_on_national_map;
mod nothing_after_subsidy;
mod offer_beside_territory;
mod offer_silo;
mod offer_without_aspiration;
mod offer_without_need;
mod one_side_heard;
mod outreach_and_emancipation;
mod overdue_communication;
mod reading;
mod review_missing;
mod review_past;
mod scheme_unknown;
mod single_funder;
mod stale_listing;
mod task_without_owner_or_date;
mod test_without_lesson;
#[cfg(test)]
mod testing;
mod unanswered_need;
mod unanswered_question;
mod undefined_acronym;
mod unexamined_row;
mod unsure_funding;
mod venue_ageing;
mod venue_incomplete;
mod venue_outdated;

use crate::guide::Spot;
use crate::plan::{Date, Plan};
use crate::text::{Lang, Text, numbers};

pub use reading::reading;

/// What a remark calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// *À compléter*: something is missing.
    ToComplete,
    /// *Conseil*: something could be better.
    Suggestion,
    /// *Bravo*: something is well done.
    WellDone,
}

impl Severity {
    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Severity::ToComplete => Text::new("À compléter", "To complete"),
            Severity::Suggestion => Text::new("Conseil", "Suggestion"),
            Severity::WellDone => Text::new("Bravo", "Well done"),
        }
    }
}

/// A word that a remark takes from the plan, put in place of `{}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// A name the person typed; « sans nom » when it is empty.
    Name(String),
    /// A sum in whole euros.
    Euros(i64),
    /// A count, or a year, written as it is.
    Number(i64),
    /// A share in tenths of a percent.
    Percent(i64),
    /// A day.
    Day(Date),
    /// A wording of the application, such as the question left without an answer.
    Label(Text),
}

/// Something the coach says.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The rule that speaks.
    pub rule: &'static str,
    /// What it calls for.
    pub severity: Severity,
    /// Why it matters.
    pub why: Text,
    /// What it says, with `{}` where a word of the plan goes.
    pub text: Text,
    /// The words of the plan.
    pub words: Vec<Word>,
    /// Where to act.
    pub spot: Spot,
}

impl Remark {
    /// What it says, in full.
    pub fn say(&self, lang: Lang) -> String {
        filled(self.text, &self.words, lang)
    }
}

/// A wording with its words in place of `{}`.
fn filled(text: Text, words: &[Word], lang: Lang) -> String {
    let mut said = String::new();
    let mut words = words.iter();
    for (rank, piece) in text.say(lang).split("{}").enumerate() {
        if rank > 0 {
            said.extend(words.next().map(|it| it.say(lang)));
        }
        said.push_str(piece);
    }
    said
}

impl Word {
    fn say(&self, lang: Lang) -> String {
        match self {
            Word::Name(name) if name.trim().is_empty() => {
                Text::new("(sans nom)", "(unnamed)").say(lang).to_owned()
            }
            Word::Name(name) => name.trim().to_owned(),
            Word::Euros(sum) => numbers::euros(lang, *sum),
            Word::Number(number) => number.to_string(),
            Word::Percent(tenths) => numbers::percent(lang, *tenths),
            Word::Day(date) => date.say(lang),
            Word::Label(text) => text.say(lang).to_owned(),
        }
    }
}

/// One thing the coach looks at.
pub struct Rule {
    /// Its name, unique.
    pub id: &'static str,
    /// What a remark of this rule calls for.
    pub severity: Severity,
    /// Why it matters, in a sentence or two.
    pub why: Text,
    /// The requirements it serves.
    pub serves: &'static [&'static str],
    /// Looks at a plan, on a day.
    pub check: fn(&Plan, Date) -> Vec<Finding>,
}

/// What a rule found: what to say, and where to act.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What to say.
    pub text: Text,
    /// The words of the plan.
    pub words: Vec<Word>,
    /// Where to act.
    pub spot: Spot,
}

impl Finding {
    /// A finding without a word of the plan.
    pub const fn new(text: Text, spot: Spot) -> Finding {
        Finding {
            text,
            words: Vec::new(),
            spot,
        }
    }

    /// The same finding with a word for the next `{}`.
    #[must_use]
    pub fn with(mut self, word: Word) -> Finding {
        self.words.push(word);
        self
    }

    /// The same finding with a name for the next `{}`.
    #[must_use]
    pub fn named(self, name: &str) -> Finding {
        self.with(Word::Name(name.to_owned()))
    }
}

/// Every rule, in the order of the journey.
pub const RULES: &[Rule] = &[
    no_audience::RULE,
    no_partner::RULE,
    need_without_audience::RULE,
    needs_from_evidence::RULE,
    one_side_heard::RULE,
    scheme_unknown::RULE,
    no_vision::RULE,
    no_cost::RULE,
    funding_gap::RULE,
    unsure_funding::RULE,
    single_funder::RULE,
    nothing_after_subsidy::RULE,
    balanced_budget::RULE,
    unanswered_need::RULE,
    offer_without_need::RULE,
    offer_without_aspiration::RULE,
    all_repair::RULE,
    all_hooks_procedure::RULE,
    all_waiting::RULE,
    outreach_and_emancipation::RULE,
    offer_beside_territory::RULE,
    likely_stacking::RULE,
    review_missing::RULE,
    review_past::RULE,
    test_without_lesson::RULE,
    offer_silo::RULE,
    unexamined_row::RULE,
    crossing_without_next_step::RULE,
    every_row_examined::RULE,
    crossing_in_place::RULE,
    unanswered_question::RULE,
    long_text::RULE,
    undefined_acronym::RULE,
    few_channels::RULE,
    channel_once::RULE,
    overdue_communication::RULE,
    no_relay::RULE,
    not_on_national_map::RULE,
    not_on_hub_map::RULE,
    stale_listing::RULE,
    venue_incomplete::RULE,
    venue_ageing::RULE,
    venue_outdated::RULE,
    hub_not_contacted::RULE,
    coordinator_not_contacted::RULE,
    no_in_person_meeting::RULE,
    no_partnership::RULE,
    task_without_owner_or_date::RULE,
];

/// The coach, for whoever calls it in.
pub type Coach = fn(&Plan, Date) -> Vec<Remark>;

/// What the coach says of a plan on a day: what is missing first, then advice, then praise.
pub fn remarks(plan: &Plan, today: Date) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = RULES
        .iter()
        .flat_map(|rule| {
            let findings = (rule.check)(plan, today).into_iter();
            findings.map(move |it| Remark {
                rule: rule.id,
                severity: rule.severity,
                why: rule.why,
                text: it.text,
                words: it.words,
                spot: it.spot,
            })
        })
        .collect();
    remarks.sort_by_key(|it| it.severity);
    remarks
}

/// The rule with a name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|it| it.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_own_name_a_reason_in_both_languages_and_a_requirement() {
        for (rank, rule) in RULES.iter().enumerate() {
            assert!(
                !RULES[..rank].iter().any(|it| it.id == rule.id),
                "{}",
                rule.id
            );
            for lang in Lang::ALL {
                assert!(!look::blank(rule.why.say(lang)), "{}", rule.id);
            }
            testing::well_written(rule.why.fr);
            assert!(!rule.serves.is_empty(), "{}", rule.id);
            for requirement in rule.serves {
                let number = requirement.strip_prefix('R').map(str::parse::<u16>);
                let exists = matches!(number, Some(Ok(1..=146)));
                assert!(exists, "{}: {requirement}", rule.id);
            }
        }
    }

    #[test]
    fn a_new_plan_gets_few_remarks() {
        let mut next = 0;
        let started = Plan::start(Date::EPOCH, Lang::Fr, &mut || {
            next += 1;
            next
        });
        for plan in [Plan::default(), started] {
            let said: Vec<_> = remarks(&plan, Date::EPOCH)
                .iter()
                .map(|it| it.rule)
                .collect();
            assert!(!said.is_empty() && said.len() <= 5, "{said:?}");
        }
    }

    #[test]
    fn what_is_missing_comes_before_advice_and_praise() {
        let mut plan = Plan::default();
        plan.channels.add(1);
        let said = remarks(&plan, Date::EPOCH);
        assert!(said.is_sorted_by_key(|it| it.severity));
    }
}

//! Every open action of the plan, as a table: what, from where, who, when, how far (R2).

use super::cell;
use crate::documents::outline::Block;
use crate::guide::{Spot, Step};
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::task::TaskState;
use crate::plan::{Choice, Plan};
use crate::text::{Lang, Text, frame};

/// The table of the actions still to be done; nothing when there is none.
pub(super) fn blocks(plan: &Plan, lang: Lang) -> Vec<Block> {
    let all = plan.gathered();
    let open = all.iter().filter(|it| match it.state {
        TaskState::ToDo | TaskState::Underway => true,
        TaskState::Done | TaskState::Dropped => false,
    });
    let rows: Vec<Vec<String>> = open.map(|it| row(it, lang)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [
        frame::WHAT,
        Text::new("D’où cela vient", "Where it comes from"),
        frame::WHO,
        frame::WHEN,
        frame::STATE,
    ];
    vec![Block::Table {
        caption: Text::new("Les actions à mener", "The tasks to do")
            .say(lang)
            .to_owned(),
        head: head.iter().map(|it| it.say(lang).to_owned()).collect(),
        rows,
        spot: Spot::of(Step::Handover, "gathered"),
    }]
}

fn row(it: &Gathered, lang: Lang) -> Vec<String> {
    let about = match (it.origin, it.about.trim()) {
        (Origin::Scheme, "") => Text::new(
            "Chercher s’il existe un schéma local",
            "Find out whether a local scheme exists",
        )
        .say(lang),
        (_, "") => frame::UNNAMED.say(lang),
        (_, about) => about,
    };
    vec![
        about.to_owned(),
        it.origin.label().say(lang).to_owned(),
        cell(it.owner.clone()),
        cell(it.due_on.map(|it| it.say(lang)).unwrap_or_default()),
        it.state.label().say(lang).to_owned(),
    ]
}

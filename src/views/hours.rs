//! Opening hours asked by half-days and kept as OpenStreetMap writes them.

use std::array;

use leptos::prelude::*;

use crate::guide::Lens;
use crate::plan::edits::capitalised;
use crate::plan::hours::{DAYS, Day, Slot, Time, Week};
use crate::text::{Text, exports};
use crate::ui::hours_field::{DayHours, HoursWords, WeekHours};
use crate::ui::{FieldWords, GroupFrame, HoursField};
use crate::workspace::Workspace;

/// The hours of a week. A text that a grid cannot show is told, and stays until the grid is filled in.
#[component]
pub fn AskHours(id: String, words: FieldWords, part: u64, lens: Lens<String>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let text = workspace.read(move |plan| (lens.get)(plan, part).cloned().unwrap_or_default());
    let value = Memo::new(move |_| shown(text.with(|it| Week::read(it)).unwrap_or_default()));
    let on_change = move |hours: WeekHours| {
        let Some(week) = read(&hours) else {
            return;
        };
        workspace.edit(|plan| {
            if let Some(there) = (lens.edit)(plan, part) {
                *there = week.write();
            }
        });
    };
    let other = move || {
        let other = text.with(|it| Week::read(it).is_none().then(|| it.clone()));
        other.map(|it| view! { <p class="field__hint">{exports::other_hours(lang, &it)}</p> })
    };
    let both = |texts: [Text; 2]| texts.map(|it| it.say(lang).to_owned());
    let says = HoursWords {
        days: DAYS.map(|(_, name)| capitalised(name.say(lang))),
        halves: both([exports::MORNING, exports::AFTERNOON]),
        ends: both([exports::FROM, exports::TO]),
        copy: exports::SAME_AS_BEFORE.say(lang).to_owned(),
        incomplete: exports::INCOMPLETE_HOURS.say(lang).to_owned(),
        disordered: exports::DISORDERED_HOURS.say(lang).to_owned(),
    };
    view! {
        <GroupFrame id=id.clone() words on_example=|_| ()>
            {other}
            <HoursField id value on_change words=says/>
        </GroupFrame>
    }
    .into_any()
}

fn shown(week: Week) -> WeekHours {
    week.0.map(|day| {
        let [morning, afternoon] = day.slots().map(|slot| {
            let ends = slot.map(|it| [it.from().write(), it.to().write()]);
            ends.unwrap_or_default()
        });
        let ([a, b], [c, d]) = (morning, afternoon);
        [a, b, c, d]
    })
}

/// The week in the boxes; nothing when a day is not in order, which the control does not give.
fn read(hours: &WeekHours) -> Option<Week> {
    let slot = |from: &str, to: &str| Slot::new(Time::read(from)?, Time::read(to)?);
    let day = |[a, b, c, d]: &DayHours| Day::new(slot(a, b), slot(c, d));
    let days: Option<Vec<Day>> = hours.iter().map(day).collect();
    let days = days?;
    Some(Week(array::from_fn(|at| days[at])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_reads_back_what_it_shows() {
        let text = "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; Su 14:00-24:00";
        let week = Week::read(text).expect("the test writes hours");
        assert_eq!(read(&shown(week)), Some(week));
    }
}

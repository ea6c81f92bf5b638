//! The plan of action: every task gathered from the plan, by date, and what will be measured (R2).

use super::document::{Ingredient, called};
use super::outline::{Block, Cell, Column, Outline, Section, Table, Tone};
use crate::guide::{Phase, Spot, Step};
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::task::TaskState;
use crate::plan::{Choice, Date, Indicator, Plan};
use crate::text::{Lang, Text, frame};

/// What the plan of action is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    Ingredient {
        name: Text::new("Une action à mener", "A task to do"),
        spot: Spot::of(Step::Handover, "tasks"),
        is_there: |plan| !plan.gathered().is_empty(),
    },
    Ingredient {
        name: Text::new("Une mesure de ce qui change", "A measure of what changes"),
        spot: Spot::of(Step::Handover, "indicators"),
        is_there: |plan| !plan.indicators.is_empty(),
    },
];

/// The plan of action, as of a day.
pub(super) fn make(plan: &Plan, lang: Lang, today: Date) -> Outline {
    let all = plan.gathered();
    let (open, closed): (Vec<&Gathered>, Vec<&Gathered>) = all.iter().partition(|it| is_open(it));
    let (dated, undated): (Vec<&Gathered>, Vec<&Gathered>) =
        open.into_iter().partition(|it| it.due_on.is_some());
    let parts = [
        (Text::new("À faire, par date", "To do, by date"), dated),
        (
            Text::new("À faire, sans date", "To do, without a date"),
            undated,
        ),
        (Text::new("Fait ou abandonné", "Done or dropped"), closed),
    ];
    let mut sections: Vec<Section> = parts
        .into_iter()
        .filter(|(_, tasks)| !tasks.is_empty())
        .map(|(title, tasks)| {
            let table = table(&tasks, title, lang, today);
            Section::titled(Phase::MakeKnown, title.say(lang), vec![Block::Table(table)])
        })
        .collect();
    if !plan.indicators.is_empty() {
        let title = Text::new("Ce qui sera mesuré", "What will be measured");
        let table = measures(plan, title, lang);
        sections.push(Section::titled(
            Phase::MakeKnown,
            title.say(lang),
            vec![Block::Table(table)],
        ));
    }
    let date = today.say(lang);
    let count = all.iter().filter(|it| is_open(it)).count();
    Outline {
        lang,
        kind: Text::new("Plan d’action", "Plan of action")
            .say(lang)
            .to_owned(),
        title: called(plan, lang),
        lines: vec![frame::task_count(lang, count), date],
        sections,
    }
}

/// Is it still to be done?
pub(super) fn is_open(it: &Gathered) -> bool {
    match it.state {
        TaskState::ToDo | TaskState::Underway => true,
        TaskState::Done | TaskState::Dropped => false,
    }
}

/// What a task is about, in the person's words when there are some.
pub(super) fn about(it: &Gathered, lang: Lang) -> &str {
    match (it.origin, it.about.trim()) {
        (Origin::Scheme, "") => Text::new(
            "Chercher s’il existe un schéma local",
            "Find out whether a local scheme exists",
        )
        .say(lang),
        (_, "") => frame::UNNAMED.say(lang),
        (_, about) => about,
    }
}

fn table(tasks: &[&Gathered], caption: Text, lang: Lang, today: Date) -> Table {
    let heads = [
        frame::WHEN,
        frame::WHAT,
        frame::WHO,
        Text::new("D’où cela vient", "Where it comes from"),
        frame::STATE,
    ];
    let rows = tasks.iter().map(|it| {
        let is_late = it.is_overdue(today);
        // A date and a state are read at a glance, on one line.
        let whole = |text: &str| text.replace(' ', "\u{a0}");
        let when = it.due_on.map(|it| whole(&it.say(lang))).unwrap_or_default();
        let state = if is_late {
            frame::OVERDUE.say(lang)
        } else {
            it.state.label().say(lang)
        };
        let tone = if is_late { Tone::Missing } else { Tone::Plain };
        vec![
            Cell::said(when),
            Cell::said(about(it, lang)),
            Cell::said(it.owner.as_str()),
            Cell::said(it.origin.label().say(lang)),
            Cell::said(whole(state)).toned(tone),
        ]
    });
    Table {
        caption: caption.say(lang).to_owned(),
        head: heads.iter().map(|it| Column::words(it.say(lang))).collect(),
        rows: rows.collect(),
        spot: Some(Spot::of(Step::Handover, "gathered")),
    }
}

fn measures(plan: &Plan, caption: Text, lang: Lang) -> Table {
    let heads = [
        Text::new("Mesure", "Measure"),
        Text::new("Comment", "How"),
        Text::new("Aujourd’hui", "Today"),
        Text::new("Visé", "Aimed at"),
    ];
    let row = |it: &Indicator| {
        let cells = [&it.name, &it.method, &it.baseline, &it.target];
        cells.iter().map(|it| Cell::said(it.trim())).collect()
    };
    Table {
        caption: caption.say(lang).to_owned(),
        head: heads.iter().map(|it| Column::words(it.say(lang))).collect(),
        rows: plan.indicators.iter().map(row).collect(),
        spot: Some(Spot::of(Step::Handover, "indicators")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_stand_by_date_then_without_then_done_and_late_ones_say_so() {
        let mut plan = Plan::default();
        let late = plan.tasks.add(1);
        late.name = "Appeler".to_owned();
        late.due_on = Date::new(2026, 1, 1);
        plan.tasks.add(2).name = "Écrire".to_owned();
        plan.tasks.add(3).state = Some(TaskState::Done);
        let today = Date::new(2026, 11, 23).expect("that day exists");
        let outline = make(&plan, Lang::Fr, today);
        let titles: Vec<&str> = outline
            .sections
            .iter()
            .map(|it| it.title.as_str())
            .collect();
        assert_eq!(
            titles,
            [
                "À faire, par date",
                "À faire, sans date",
                "Fait ou abandonné"
            ]
        );
        let Block::Table(table) = &outline.sections[0].blocks[0] else {
            panic!("tasks are a table");
        };
        let said: Vec<&str> = table.rows[0].iter().map(|it| it.text.as_str()).collect();
        assert_eq!(
            said,
            [
                "1er\u{a0}janvier\u{a0}2026",
                "Appeler",
                "–",
                "action",
                "en\u{a0}retard"
            ]
        );
        assert_eq!(outline.lines[0], "2\u{a0}actions");
    }
}

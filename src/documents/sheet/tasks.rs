//! Everything to do, one action a row, done or dropped ones too: to sort, filter and share out (R2).

use super::{Row, Sheet, Value, column};
use crate::plan::edits::capitalised;
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::{Choice, Plan};
use crate::text::{Lang, Text, frame};

/// The sheet of the actions.
pub fn tasks(plan: &Plan, lang: Lang) -> Sheet {
    let columns = [
        (frame::WHAT, 60),
        (Text::new("D’où cela vient", "Where it comes from"), 28),
        (frame::WHO, 28),
        (frame::WHEN, 14),
        (frame::STATE, 14),
        (Text::new("Précisions", "Details"), 40),
    ];
    let columns = columns.map(|(name, width)| column(name.say(lang), width));
    Sheet {
        name: frame::TASKS.say(lang).to_owned(),
        columns: columns.to_vec(),
        rows: plan
            .gathered()
            .iter()
            .map(|it| row(plan, it, lang))
            .collect(),
    }
}

fn row(plan: &Plan, it: &Gathered, lang: Lang) -> Row {
    let kind = capitalised(it.origin.label().say(lang));
    let about = match it.about.as_str() {
        "" => kind.clone(),
        about => about.to_owned(),
    };
    let task = match it.origin {
        Origin::Task => plan.tasks.get(it.part),
        _ => None,
    };
    let note = task.map(|it| it.note.as_str()).unwrap_or_default();
    Row {
        cells: vec![
            Value::Text(about),
            Value::Text(kind),
            Value::said(&it.owner),
            it.due_on.map_or(Value::Empty, Value::Day),
            Value::Text(it.state.label().say(lang).to_owned()),
            Value::said(note),
        ],
        is_total: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Date;

    #[test]
    fn every_action_has_its_row_and_words_even_without_any() {
        let mut plan = Plan::default();
        plan.tasks.add(1).name = "Appeler".to_owned();
        plan.tasks.add(1).note = "Le matin".to_owned();
        plan.offers.add(2).review_on = Some(Date::EPOCH);
        let sheet = tasks(&plan, Lang::Fr);
        assert_eq!(sheet.rows.len(), 2);
        for row in &sheet.rows {
            assert_eq!(row.cells.len(), sheet.columns.len());
        }
        let first = &sheet.rows[0].cells;
        assert_eq!(first[0], Value::said("Point d’étape d’une offre"));
        assert_eq!(first[3], Value::Day(Date::EPOCH));
        assert_eq!(sheet.rows[1].cells[5], Value::said("Le matin"));
    }
}

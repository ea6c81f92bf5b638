//! Costs, resources and what they leave, year by year; the totals follow when someone changes a sum (R56).

use super::{Row, Sheet, Value, Work, column};
use crate::documents::answer::name;
use crate::plan::budget::YearBudget;
use crate::plan::{Amounts, Choice, ListKind, Plan};
use crate::text::{Lang, Text, frame};

/// How many columns stand before the years.
const BEFORE: usize = 3;

/// The sheet of the budget.
pub fn budget(plan: &Plan, lang: Lang) -> Sheet {
    let mut made = Budget {
        years: plan.budget_years(),
        totals: plan.budget(),
        rows: Vec::new(),
        lang,
    };
    let mut costs = Vec::new();
    for it in plan.costs.iter() {
        costs.push(made.rows.len());
        let words = (frame::COSTS, name(plan, ListKind::Costs, it.id.raw(), lang));
        let kind = it.kind.map(|it| it.label()).unwrap_or_default();
        made.line(words, kind, &it.amounts, &it.note);
    }
    let (mut resources, mut sure) = (Vec::new(), Vec::new());
    for it in plan.fundings.iter() {
        resources.push(made.rows.len());
        if it.is_sure() {
            sure.push(made.rows.len());
        }
        let words = (
            frame::RESOURCES,
            name(plan, ListKind::Fundings, it.id.raw(), lang),
        );
        let kind = it.certainty.map(|it| it.label()).unwrap_or_default();
        made.line(words, kind, &it.amounts, &it.note);
    }
    if !made.rows.is_empty() {
        let costs = made.total(frame::COSTS, Work::Rows(costs), |it| it.costs);
        let all = made.total(frame::RESOURCES, Work::Rows(resources), |it| it.resources);
        made.total(frame::GAP_ALL, Work::Less(all, costs), YearBudget::gap);
        let sure = made.total(frame::RESOURCES_SURE, Work::Rows(sure), |it| it.sure);
        made.total(
            frame::GAP_SURE,
            Work::Less(sure, costs),
            YearBudget::sure_gap,
        );
    }
    let mut columns = vec![
        column(
            Text::new("Partie du budget", "Part of the budget").say(lang),
            18,
        ),
        column(frame::LINE.say(lang), 44),
        column(
            Text::new("Sorte, certitude", "Kind, certainty").say(lang),
            22,
        ),
    ];
    columns.extend(made.years.iter().map(|it| column(it.to_string(), 13)));
    columns.push(column(frame::TOTAL.say(lang), 13));
    columns.push(column(Text::new("Précisions", "Details").say(lang), 40));
    Sheet {
        name: "Budget".to_owned(),
        columns,
        rows: made.rows,
    }
}

/// The rows as they are made.
struct Budget {
    years: Vec<i64>,
    totals: Vec<YearBudget>,
    rows: Vec<Row>,
    lang: Lang,
}

impl Budget {
    /// A line of costs or resources.
    fn line(&mut self, (side, name): (Text, String), kind: Text, amounts: &Amounts, note: &str) {
        let mut cells = vec![
            Value::said(side.say(self.lang)),
            Value::Text(name),
            Value::said(kind.say(self.lang)),
        ];
        let sums = self.years.iter().map(|year| amounts.get(*year));
        cells.extend(sums.map(|it| it.map_or(Value::Empty, Value::Euros)));
        let sum = amounts.iter().map(|(_, sum)| sum).sum();
        cells.push(Value::Worked(sum, self.across()));
        cells.push(Value::said(note));
        self.rows.push(Row {
            cells,
            is_total: false,
        });
    }

    /// A row of totals; returns where it stands.
    fn total(&mut self, name: Text, work: Work, measure: fn(&YearBudget) -> i64) -> usize {
        let mut cells = vec![
            Value::said(frame::TOTAL.say(self.lang)),
            Value::said(name.say(self.lang)),
            Value::Empty,
        ];
        let sums: Vec<i64> = self.totals.iter().map(measure).collect();
        cells.extend(sums.iter().map(|it| Value::Worked(*it, work.clone())));
        cells.push(Value::Worked(sums.iter().sum(), self.across()));
        cells.push(Value::Empty);
        self.rows.push(Row {
            cells,
            is_total: true,
        });
        self.rows.len() - 1
    }

    fn across(&self) -> Work {
        Work::Columns(BEFORE..BEFORE + self.years.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::strategy::Certainty;

    #[test]
    fn totals_stand_under_the_lines_and_say_what_they_add_up() {
        let mut plan = Plan::default();
        plan.costs.add(1).amounts.set(2027, Some(40_000));
        plan.costs.add(2).amounts.set(2028, Some(500));
        let own = plan.fundings.add(3);
        own.certainty = Some(Certainty::Own);
        own.amounts.set(2027, Some(30_000));
        plan.fundings.add(4).amounts.set(2027, Some(10_000));
        let sheet = budget(&plan, Lang::Fr);
        assert!(
            sheet
                .rows
                .iter()
                .all(|it| it.cells.len() == sheet.columns.len())
        );
        let sums = |rank: usize| -> Vec<i64> {
            let cells = sheet.rows[rank].cells.iter();
            cells.filter_map(Value::number).collect()
        };
        assert_eq!(sums(4), [40_000, 500, 40_500]);
        assert_eq!(sums(5), [40_000, 0, 40_000]);
        assert_eq!(sums(6), [0, -500, -500]);
        assert_eq!(sums(7), [30_000, 0, 30_000]);
        assert_eq!(sums(8), [-10_000, -500, -10_500]);
        let sure = Value::Worked(30_000, Work::Rows(vec![2]));
        assert_eq!(sheet.rows[7].cells[BEFORE], sure);
    }

    #[test]
    fn a_plan_without_money_has_an_empty_budget() {
        assert!(budget(&Plan::default(), Lang::Fr).rows.is_empty());
    }
}

//! Crossings of the diagnostic: publics × objectives, approaches or places, covered or empty (R19).

use crate::plan::assessment::Seen;
use crate::plan::{Activity, AnyList, Audience, Id, ListKind, Plan};

impl Seen {
    /// The list that stands in the columns.
    pub const fn columns(self) -> ListKind {
        match self {
            Seen::Objective => ListKind::Objectives,
            Seen::Approach => ListKind::Approaches,
            Seen::Place => ListKind::Places,
        }
    }
}

/// A cell of a crossing: a public and an objective, an approach or a place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covered {
    /// The existing activities that serve this public there.
    pub activities: Vec<Id<Activity>>,
    /// How many needs and gaps were written from this cell or name both its sides.
    pub findings: usize,
}

impl Plan {
    /// What exists, and what was found missing, where a public meets a column.
    pub fn covered(&self, seen: Seen, audience: Id<Audience>, column: u64) -> Covered {
        let activities = self
            .activities
            .iter()
            .filter(|it| it.audiences.contains(audience))
            .filter(|it| {
                let columns = match seen {
                    Seen::Objective => it.objectives.raw(),
                    Seen::Approach => it.approaches.raw(),
                    Seen::Place => it.places.raw(),
                };
                columns.contains(&column)
            })
            .map(|it| it.id)
            .collect();
        let needs = self.needs.iter().filter(|it| {
            let columns = match seen {
                Seen::Objective => it.objectives.raw(),
                Seen::Approach => it.approaches.raw(),
                Seen::Place => it.places.raw(),
            };
            it.audiences.contains(audience) && columns.contains(&column)
        });
        let gaps = self.gaps.iter().filter(|it| {
            let columns = match seen {
                Seen::Objective => it.objectives.raw(),
                Seen::Approach => it.approaches.raw(),
                Seen::Place => it.places.raw(),
            };
            it.audiences.contains(audience) && columns.contains(&column)
        });
        Covered {
            activities,
            findings: needs.count() + gaps.count(),
        }
    }

    /// How many cells of a crossing an existing activity covers, and how many there are.
    pub fn coverage(&self, seen: Seen) -> (usize, usize) {
        let columns = self.list(seen.columns()).ids();
        let covered = self
            .audiences
            .iter()
            .flat_map(|audience| columns.iter().map(move |column| (audience.id, *column)))
            .filter(|(audience, column)| {
                !self.covered(seen, *audience, *column).activities.is_empty()
            })
            .count();
        (covered, columns.len() * AnyList::len(&self.audiences))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Links;

    #[test]
    fn a_cell_is_covered_by_an_activity_that_names_both_sides() {
        let mut plan = Plan::default();
        let seniors = plan.audiences.add(1).id;
        plan.audiences.add(2);
        let objective = plan.objectives.add(3).id;
        let activity = plan.activities.add(4);
        activity.audiences = Links::to([seniors]);
        activity.objectives = Links::to([objective]);
        let activity = activity.id;

        assert_eq!(
            plan.covered(Seen::Objective, seniors, 3).activities,
            [activity]
        );
        assert_eq!(
            plan.covered(Seen::Objective, 2.into(), 3),
            Covered::default()
        );
        assert_eq!(plan.coverage(Seen::Objective), (1, 2));
    }
}

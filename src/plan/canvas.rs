//! What the canvas shows: rows, cells, silos, totals (R60–R65, R113–R115).

use crate::plan::{Crossing, CrossingState, Id, Link, Offer, Plan, Row};

impl Plan {
    /// The rows of the canvas: existing services, then support functions.
    pub fn rows(&self) -> Vec<Row> {
        let services = self.services.iter().map(|it| Row::Service(it.id));
        let functions = self.functions.iter().map(|it| Row::Function(it.id));
        services.chain(functions).collect()
    }

    /// The name of a row, perhaps still empty.
    pub fn row_name(&self, row: Row) -> &str {
        let name = match row {
            Row::Service(id) => self.services.get(id).map(|it| it.name.as_str()),
            Row::Function(id) => self.functions.get(id).map(|it| it.name.as_str()),
        };
        name.unwrap_or_default()
    }

    /// The row with a number, if it is still there.
    pub fn row(&self, raw: u64) -> Option<Row> {
        self.rows().into_iter().find(|it| it.raw() == raw)
    }

    /// The crossing in a cell, if someone opened it.
    pub fn crossing(&self, offer: Id<Offer>, row: Row) -> Option<&Crossing> {
        self.crossings
            .iter()
            .find(|it| it.offer.is(offer) && it.row() == Some(row))
    }

    /// The state of a cell; nothing for an empty one.
    pub fn state(&self, offer: Id<Offer>, row: Row) -> Option<CrossingState> {
        self.crossing(offer, row)
            .map(|it| it.state.unwrap_or(CrossingState::Idea))
    }

    /// The crossing in a cell, made under `id` if the cell was empty: a track to follow.
    pub fn cross(&mut self, offer: Id<Offer>, row: Row, id: u64) -> &mut Crossing {
        let there = self.crossing(offer, row).map(|it| it.id.raw());
        let fresh = there.is_none();
        let crossing = self.crossings.add(there.unwrap_or(id));
        if fresh {
            crossing.offer = Link::to(offer);
            match row {
                Row::Service(id) => crossing.service = Link::to(id),
                Row::Function(id) => crossing.function = Link::to(id),
            }
            crossing.state = Some(CrossingState::Idea);
        }
        crossing
    }

    /// The offers that cross no service and no support function.
    pub fn offer_silos(&self) -> Vec<Id<Offer>> {
        self.offers
            .iter()
            .map(|it| it.id)
            .filter(|id| !self.crossings.iter().any(|it| it.offer.is(*id)))
            .collect()
    }

    /// The rows that no offer crosses.
    pub fn row_silos(&self) -> Vec<Row> {
        self.rows()
            .into_iter()
            .filter(|row| !self.crossings.iter().any(|it| it.row() == Some(*row)))
            .collect()
    }

    /// How many crossings are in each state: track, engaged, in place.
    pub fn crossing_counts(&self) -> [usize; 3] {
        CrossingState::ALL
            .iter()
            .map(|state| {
                self.crossings
                    .iter()
                    .filter(|it| it.state.unwrap_or(CrossingState::Idea) == *state)
                    .count()
            })
            .collect::<Vec<_>>()
            .try_into()
            .unwrap_or_default()
    }

    /// Was this row gone through, or crossed by an offer (R114)?
    pub fn is_examined(&self, row: Row) -> bool {
        let gone_through = match row {
            Row::Service(id) => self.services.get(id).and_then(|it| it.examined_on),
            Row::Function(id) => self.functions.get(id).and_then(|it| it.examined_on),
        };
        gone_through.is_some() || self.crossings.iter().any(|it| it.row() == Some(row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_holds_one_crossing_and_silos_are_what_crosses_nothing() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1).id;
        let alone = plan.offers.add(2).id;
        let row = Row::Service(plan.services.add(3).id);
        let function = Row::Function(plan.functions.add(4).id);

        let first = plan.cross(offer, row, 10).id;
        assert_eq!(plan.cross(offer, row, 11).id, first);
        assert_eq!(plan.state(offer, row), Some(CrossingState::Idea));
        assert_eq!(plan.offer_silos(), [alone]);
        assert_eq!(plan.row_silos(), [function]);
        assert_eq!(plan.crossing_counts(), [1, 0, 0]);
        assert!(plan.is_examined(row) && !plan.is_examined(function));
    }
}

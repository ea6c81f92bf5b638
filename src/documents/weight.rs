//! What comes first when a document has no room for everything: the important, then what is furthest along.

use crate::plan::assessment::Importance;
use crate::plan::offer::Stage;
use crate::plan::{Choice, Gap, Need, Offer, Plan};

/// Where a need or a gap comes: the important first; what was not weighed comes before what matters little.
pub(super) fn importance(importance: Option<Importance>) -> u8 {
    match importance {
        Some(Importance::High) => 0,
        Some(Importance::Medium) => 1,
        None => 2,
        Some(Importance::Low) => 3,
    }
}

/// The needs that have a name, the important first.
pub(super) fn needs(plan: &Plan) -> Vec<&Need> {
    let named = plan.needs.iter().filter(|it| !it.name.trim().is_empty());
    let mut needs: Vec<_> = named.collect();
    needs.sort_by_key(|it| importance(it.importance));
    needs
}

/// The gaps that have a name, the important first.
pub(super) fn gaps(plan: &Plan) -> Vec<&Gap> {
    let named = plan.gaps.iter().filter(|it| !it.name.trim().is_empty());
    let mut gaps: Vec<_> = named.collect();
    gaps.sort_by_key(|it| importance(it.importance));
    gaps
}

/// The offers that still run, first those that answer what matters most, then those that are furthest along.
pub(super) fn offers(plan: &Plan) -> Vec<&Offer> {
    let mut offers: Vec<_> = running(plan).collect();
    offers.sort_by_cached_key(|it| {
        let answered = answered(plan, it);
        let crossings = plan.crossings.iter();
        let crossings = crossings.filter(|crossing| crossing.offer.is(it.id));
        let furthest = crossings.map(|it| it.state.map_or(0, |it| it.rank() + 1));
        let along = furthest.max().unwrap_or_default();
        std::cmp::Reverse((answered, along, it.stage.map_or(0, stage)))
    });
    offers
}

/// Does an offer that still runs answer this need?
pub(super) fn is_need_answered(plan: &Plan, need: &Need) -> bool {
    running(plan).any(|it| it.needs.contains(need.id))
}

/// Does an offer that still runs fill this gap?
pub(super) fn is_gap_answered(plan: &Plan, gap: &Gap) -> bool {
    running(plan).any(|it| it.gaps.contains(gap.id))
}

fn running(plan: &Plan) -> impl Iterator<Item = &Offer> {
    plan.offers
        .iter()
        .filter(|it| it.stage != Some(Stage::Stopped))
}

/// How much an offer answers: important needs and gaps count for more.
fn answered(plan: &Plan, offer: &Offer) -> usize {
    let needs = offer.needs.iter().filter_map(|id| plan.needs.get(id));
    let gaps = offer.gaps.iter().filter_map(|id| plan.gaps.get(id));
    let weights = needs
        .map(|it| it.importance)
        .chain(gaps.map(|it| it.importance));
    weights.map(|it| 4 - usize::from(importance(it))).sum()
}

fn stage(stage: Stage) -> u8 {
    match stage {
        Stage::InPlace => 3,
        Stage::ToAdjust => 2,
        Stage::Test => 1,
        Stage::Idea | Stage::Stopped => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Links;

    #[test]
    fn offers_that_answer_what_matters_come_first_and_stopped_ones_go() {
        let mut plan = Plan::default();
        let small = plan.needs.add(1).id;
        plan.needs.add(1).importance = Some(Importance::Low);
        let large = plan.needs.add(2).id;
        plan.needs.add(2).importance = Some(Importance::High);
        plan.offers.add(3).needs = Links::to([small]);
        plan.offers.add(4).needs = Links::to([large]);
        plan.offers.add(5).stage = Some(Stage::Stopped);
        plan.offers.add(6).stage = Some(Stage::InPlace);
        let order: Vec<u64> = offers(&plan).iter().map(|it| it.id.raw()).collect();
        assert_eq!(order, [4, 3, 6]);
    }
}

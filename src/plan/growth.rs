//! How needs and gaps become proposals, and proposals offers, each keeping the trace of where it comes from (R20, R32).

use crate::plan::{Gap, Id, Link, Links, ListKind, Need, Plan, Proposal};

impl Plan {
    /// The needs and gaps that no proposal names.
    pub fn unproposed(&self) -> Vec<(ListKind, u64)> {
        let needs = self.needs.iter().map(|it| it.id);
        let needs = needs.filter(|id| !self.proposals.iter().any(|it| it.needs.contains(*id)));
        let gaps = self.gaps.iter().map(|it| it.id);
        let gaps = gaps.filter(|id| !self.proposals.iter().any(|it| it.gaps.contains(*id)));
        needs
            .map(|id| (ListKind::Needs, id.raw()))
            .chain(gaps.map(|id| (ListKind::Gaps, id.raw())))
            .collect()
    }

    /// The proposals that are not an offer yet, then the needs and gaps that no offer and no such proposal answers.
    pub fn unanswered(&self) -> Vec<(ListKind, u64)> {
        let waiting = || self.proposals.iter().filter(|it| it.offer.get().is_none());
        let need_is_left = |id: &Id<Need>| {
            !self.offers.iter().any(|it| it.needs.contains(*id))
                && !waiting().any(|it| it.needs.contains(*id))
        };
        let gap_is_left = |id: &Id<Gap>| {
            !self.offers.iter().any(|it| it.gaps.contains(*id))
                && !waiting().any(|it| it.gaps.contains(*id))
        };
        let needs = self.needs.iter().map(|it| it.id).filter(need_is_left);
        let gaps = self.gaps.iter().map(|it| it.id).filter(gap_is_left);
        waiting()
            .map(|it| (ListKind::Proposals, it.id.raw()))
            .chain(needs.map(|id| (ListKind::Needs, id.raw())))
            .chain(gaps.map(|id| (ListKind::Gaps, id.raw())))
            .collect()
    }

    /// Makes a proposal or an offer under `raw` out of a need, a gap or a proposal.
    pub fn grow(&mut self, from: ListKind, seed: u64, to: ListKind, raw: u64) {
        let source = self.seed(from, seed);
        if to == ListKind::Proposals {
            let made = self.proposals.add(raw);
            made.needs = source.needs;
            made.gaps = source.gaps;
            return;
        }
        let audiences = self.seed_audiences(&source);
        let made = self.offers.add(raw);
        made.name = source.name;
        made.needs = source.needs;
        made.gaps = source.gaps;
        made.audiences = audiences;
        let made = made.id;
        if from == ListKind::Proposals
            && let Some(it) = self.proposals.get_mut(seed)
        {
            it.offer = Link::to(made);
        }
    }

    fn seed(&self, from: ListKind, seed: u64) -> Proposal {
        match from {
            ListKind::Needs => Proposal {
                needs: Links::to([seed.into()]),
                ..Proposal::default()
            },
            ListKind::Gaps => Proposal {
                gaps: Links::to([seed.into()]),
                ..Proposal::default()
            },
            _ => self.proposals.get(seed).cloned().unwrap_or_default(),
        }
    }

    fn seed_audiences(&self, source: &Proposal) -> Links<crate::plan::Audience> {
        let mut audiences = Links::default();
        let needs = source.needs.iter().filter_map(|id| self.needs.get(id));
        let gaps = source.gaps.iter().filter_map(|id| self.gaps.get(id));
        let named = needs
            .map(|it| &it.audiences)
            .chain(gaps.map(|it| &it.audiences));
        for id in named.flat_map(Links::iter) {
            audiences.add(id);
        }
        audiences
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_becomes_a_proposal_then_an_offer_and_the_trace_stays() {
        let mut plan = Plan::default();
        let seniors = plan.audiences.add(1).id;
        let need = plan.needs.add(2);
        need.audiences = Links::to([seniors]);
        let need = need.id;
        assert_eq!(plan.unproposed(), [(ListKind::Needs, 2)]);

        plan.grow(ListKind::Needs, 2, ListKind::Proposals, 3);
        assert!(plan.unproposed().is_empty());
        assert_eq!(plan.unanswered(), [(ListKind::Proposals, 3)]);

        plan.grow(ListKind::Proposals, 3, ListKind::Offers, 4);
        let offer = plan.offers.get(4).expect("the offer was made");
        assert!(offer.needs.contains(need) && offer.audiences.contains(seniors));
        assert!(
            plan.proposals
                .get(3)
                .is_some_and(|it| it.offer.is(4.into()))
        );
        assert!(plan.unanswered().is_empty());
    }
}

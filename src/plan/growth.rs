//! How needs and gaps become proposals, proposals offers, and places of the diagnostic places to publish, each keeping the
//! trace of where it comes from (R20, R32).

use crate::plan::{Choice, Gap, Id, Link, Links, ListKind, Need, Plan, Proposal};

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

    /// The places of the diagnostic that are not places to publish yet.
    pub fn unpublished(&self) -> Vec<(ListKind, u64)> {
        let places = self.places.iter().map(|it| it.id);
        places
            .filter(|id| !self.venues.iter().any(|it| it.place.is(*id)))
            .map(|id| (ListKind::Places, id.raw()))
            .collect()
    }

    /// Makes a proposal or an offer under `raw` out of a need, a gap or a proposal; a place to publish out of a place.
    pub fn grow(&mut self, from: ListKind, seed: u64, to: ListKind, raw: u64) {
        if to == ListKind::Venues {
            self.publish(seed, raw);
            return;
        }
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

    /// A place to publish, with what the plan already knows of it: its name, the structure, the services of its offers.
    fn publish(&mut self, place: u64, raw: u64) {
        let Some(place) = self.places.get(place) else {
            return;
        };
        let (id, name) = (place.id, place.name.clone());
        let offers = self.offers.iter().filter(|it| it.places.contains(id));
        let mut services: Vec<_> = offers.flat_map(|it| it.services.iter().copied()).collect();
        services.sort_by_key(|it| it.rank());
        services.dedup();
        let made = self.venues.add(raw);
        made.name = name;
        made.place = Link::to(id);
        made.services = services;
        made.commune.clone_from(&self.host.commune);
        made.typologies.extend(self.host.typology);
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
    fn a_place_becomes_a_place_to_publish_with_what_is_known_of_it() {
        let mut plan = Plan::default();
        plan.host.commune = "Valtrame".to_owned();
        let place = plan.places.add(1).id;
        plan.places.add(1).name = "Médiathèque".to_owned();
        let service = crate::plan::official::OfficialService::of_rank(2);
        plan.offers.add(2).places = Links::to([place]);
        plan.offers.add(2).services.extend(service);
        assert_eq!(plan.unpublished(), [(ListKind::Places, 1)]);

        plan.grow(ListKind::Places, 1, ListKind::Venues, 3);
        let venue = plan.venues.get(3).expect("the place to publish was made");
        assert_eq!(
            (venue.name.as_str(), venue.commune.as_str()),
            ("Médiathèque", "Valtrame")
        );
        assert_eq!(venue.services, service.into_iter().collect::<Vec<_>>());
        assert!(plan.unpublished().is_empty());
    }

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

//! Edits that touch more than one field: adding, removing with what pointed there, starting a plan.

use crate::plan::record::{Editor, Record};
use crate::plan::visibility::Directory;
use crate::plan::{AnyList, Choice, Crossing, Date, Link, ListKind, Plan};
use crate::text::Lang;

impl Plan {
    /// A new plan: empty but for the two maps where every service should be listed (R80–R81).
    ///
    /// `draw` hands out identifiers that were never used.
    pub fn start(today: Date, lang: Lang, draw: &mut dyn FnMut() -> u64) -> Plan {
        let mut plan = Plan {
            id: draw(),
            lang,
            created_on: Some(today),
            ..Plan::default()
        };
        for directory in [Directory::National, Directory::Hub] {
            let listing = plan.listings.add(draw());
            listing.directory = Some(directory);
            listing.name = capitalised(directory.label().say(lang));
        }
        plan
    }

    /// The same plan under another identifier and title.
    #[must_use]
    pub fn copied(&self, id: u64, title: String) -> Plan {
        Plan {
            id,
            title,
            ..self.clone()
        }
    }

    /// The same plan under another identifier.
    #[must_use]
    pub fn copied_as(self, id: u64) -> Plan {
        Plan { id, ..self }
    }

    /// What the plan is called: its title, else the structure's name, else nothing.
    pub fn called(&self) -> Option<&str> {
        [self.title.trim(), self.host.name.trim()]
            .into_iter()
            .find(|it| !it.is_empty())
    }

    /// Removes a part, every link to it, and the crossings that cannot stand without it.
    pub fn remove(&mut self, kind: ListKind, raw: u64) {
        self.list_mut(kind).remove(raw);
        self.crossings.retain(|crossing| {
            let gone = match kind {
                ListKind::Offers => *crossing.offer.raw() == Some(raw),
                ListKind::Services => *crossing.service.raw() == Some(raw),
                ListKind::Functions => *crossing.function.raw() == Some(raw),
                _ => false,
            };
            !gone
        });
        self.edit(&mut Unlink { kind, raw });
    }

    /// The years of the plan, from its horizon; none while the horizon is not known.
    pub fn years(&self) -> Vec<i64> {
        match (self.host.first_year, self.host.last_year) {
            (Some(first), Some(last)) if first <= last && last - first < 30 => {
                (first..=last).collect()
            }
            (Some(first), None) => vec![first],
            (None, Some(last)) => vec![last],
            _ => Vec::new(),
        }
    }

    /// Has the person filled this list? A new plan already names the two maps where every service should be.
    pub fn has_filled(&self, list: ListKind) -> bool {
        match list {
            ListKind::Listings => self.listings.iter().any(|it| it.listed.is_some()),
            _ => !self.list(list).is_empty(),
        }
    }

    /// How many parts the plan holds in all.
    pub fn size(&self) -> usize {
        ListKind::ALL.iter().map(|it| self.list(*it).len()).sum()
    }

    /// Has nobody typed anything yet? A new plan is blank.
    pub fn is_blank(&self) -> bool {
        let mut start = Plan::start(Date::EPOCH, self.lang, &mut || 0);
        start.id = self.id;
        start.created_on = self.created_on;
        start.title.clone_from(&self.title);
        start.listings.clone_from(&self.listings);
        *self == start
    }
}

/// A text with a capital at its start.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Takes away every link to a part.
struct Unlink {
    kind: ListKind,
    raw: u64,
}

impl Editor for Unlink {
    fn link(&mut self, _: &'static str, to: ListKind, value: &mut Option<u64>) {
        if to == self.kind && *value == Some(self.raw) {
            *value = None;
        }
    }

    fn links(&mut self, _: &'static str, to: ListKind, values: &mut Vec<u64>) {
        if to == self.kind {
            values.retain(|it| *it != self.raw);
        }
    }

    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }

    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }
}

/// Takes away the links that name nothing, and counts them.
pub struct Mend {
    held: Vec<(ListKind, Vec<u64>)>,
    /// How many links named nothing.
    pub mended: usize,
}

impl Mend {
    /// Mends a plan whose links come from elsewhere; returns how many named nothing.
    pub fn plan(plan: &mut Plan) -> usize {
        let held = ListKind::ALL
            .iter()
            .map(|kind| {
                let mut ids = plan.list(*kind).ids();
                ids.sort_unstable();
                (*kind, ids)
            })
            .collect();
        let mut mend = Mend { held, mended: 0 };
        plan.edit(&mut mend);
        // A crossing stands in one row: the service, when both are named.
        let double = |it: &&Crossing| it.service.get().is_some() && it.function.get().is_some();
        let doubles: Vec<_> = plan
            .crossings
            .iter()
            .filter(double)
            .map(|it| it.id)
            .collect();
        for id in doubles {
            if let Some(crossing) = plan.crossings.get_mut(id) {
                crossing.function = Link::default();
                mend.mended += 1;
            }
        }
        let before = plan.crossings.len();
        plan.crossings
            .retain(|it| it.offer.get().is_some() && it.row().is_some());
        mend.mended + before - plan.crossings.len()
    }

    fn holds(&self, kind: ListKind, raw: u64) -> bool {
        self.held
            .iter()
            .find(|(it, _)| *it == kind)
            .is_some_and(|(_, ids)| ids.binary_search(&raw).is_ok())
    }
}

impl Editor for Mend {
    fn link(&mut self, _: &'static str, to: ListKind, value: &mut Option<u64>) {
        if value.is_some_and(|raw| !self.holds(to, raw)) {
            *value = None;
            self.mended += 1;
        }
    }

    fn links(&mut self, _: &'static str, to: ListKind, values: &mut Vec<u64>) {
        let before = values.len();
        values.retain(|raw| self.holds(to, *raw));
        self.mended += before - values.len();
    }

    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }

    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }
}

impl<T> From<Option<crate::plan::Id<T>>> for Link<T> {
    fn from(id: Option<crate::plan::Id<T>>) -> Link<T> {
        id.map(Link::to).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Links, Row};

    #[test]
    fn removing_a_part_removes_what_named_it() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1).id;
        let service = plan.services.add(2).id;
        let need = plan.needs.add(3).id;
        plan.offers.add(1).needs = Links::to([need]);
        plan.cross(offer, Row::Service(service), 4);

        plan.remove(ListKind::Needs, 3);
        assert!(plan.offers.get(offer).is_some_and(|it| it.needs.is_empty()));
        assert_eq!(plan.crossings.len(), 1);

        plan.remove(ListKind::Services, 2);
        assert!(plan.crossings.is_empty());
    }

    #[test]
    fn removing_a_place_leaves_those_that_are_elsewhere_where_they_are() {
        let mut plan = Plan::default();
        let (gone, stays) = (plan.places.add(1).id, plan.places.add(2).id);
        plan.exchanges.add(3).place = Link::to(gone);
        plan.exchanges.add(4).place = Link::to(stays);
        // The same number in another list is another part.
        plan.services.add(1);
        plan.proposals.add(5).offer = Link::to(plan.offers.add(1).id);

        plan.remove(ListKind::Places, 1);
        let places = plan.exchanges.iter().map(|it| it.place.get());
        assert!(places.eq([None, Some(stays)]));
        assert!(plan.proposals.iter().all(|it| it.offer.get().is_some()));
    }

    #[test]
    fn removing_what_a_crossing_stands_on_removes_it_and_no_other() {
        let mut plan = Plan::default();
        let (one, two) = (plan.offers.add(1).id, plan.offers.add(2).id);
        let (service, function) = (plan.services.add(3).id, plan.functions.add(4).id);
        for (rank, offer) in [one, two].into_iter().enumerate() {
            let raw = 10 * (rank as u64 + 1);
            plan.cross(offer, Row::Service(service), raw);
            plan.cross(offer, Row::Function(function), raw + 1);
        }
        assert_eq!(plan.size(), 8);

        plan.remove(ListKind::Functions, 4);
        assert_eq!(plan.crossings.ids(), [10, 20]);
        plan.remove(ListKind::Offers, 1);
        assert_eq!(plan.crossings.ids(), [20]);
        assert_eq!(plan.size(), 3);
    }

    #[test]
    fn a_copy_is_the_same_under_another_identifier() {
        let mut plan = Plan {
            title: "Plan".to_owned(),
            ..Plan::default()
        };
        plan.needs.add(1).name = "Écrire à la CAF".to_owned();
        let copy = plan.copied(7, "Copie".to_owned());
        assert_eq!((copy.id, copy.title.as_str()), (7, "Copie"));
        assert_eq!(copy.needs, plan.needs);
        let other = plan.clone().copied_as(8);
        assert_eq!((other.id, &other.title), (8, &plan.title));
        assert_eq!(other.needs, plan.needs);
    }

    #[test]
    fn the_years_go_from_the_first_to_the_last_and_never_far() {
        let years = |first, last| {
            let mut plan = Plan::default();
            (plan.host.first_year, plan.host.last_year) = (first, last);
            plan.years()
        };
        assert!(years(None, None).is_empty());
        assert_eq!(years(Some(2026), None), [2026]);
        assert_eq!(years(None, Some(2028)), [2028]);
        assert_eq!(years(Some(2026), Some(2028)), [2026, 2027, 2028]);
        assert_eq!(years(Some(2026), Some(2026)), [2026]);
        assert!(years(Some(2028), Some(2026)).is_empty());
        assert_eq!(years(Some(2026), Some(2055)).len(), 30);
        assert!(years(Some(2026), Some(2056)).is_empty());
    }

    #[test]
    fn a_new_plan_is_of_its_day_and_language() {
        let day = Date::EPOCH.plus_days(400);
        let mut ids = 7..;
        let plan = Plan::start(day, Lang::En, &mut || ids.next().unwrap_or_default());
        assert_eq!(
            (plan.id, plan.lang, plan.created_on),
            (7, Lang::En, Some(day))
        );
        assert_eq!(plan.listings.ids(), [8, 9]);
    }

    #[test]
    fn a_list_is_filled_once_someone_has() {
        let mut plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || 1);
        assert!(!plan.has_filled(ListKind::Listings) && !plan.has_filled(ListKind::Needs));
        plan.listings.add(1).listed = Choice::of_rank(0);
        plan.needs.add(2);
        assert!(plan.has_filled(ListKind::Listings) && plan.has_filled(ListKind::Needs));
    }

    #[test]
    fn a_crossing_in_two_rows_keeps_the_service() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1).id;
        let (service, function) = (plan.services.add(2).id, plan.functions.add(3).id);
        let crossing = plan.cross(offer, Row::Service(service), 4);
        crossing.function = Link::to(function);
        assert_eq!(Mend::plan(&mut plan), 1);
        let row = plan.crossings.get(4).and_then(Crossing::row);
        assert_eq!(row, Some(Row::Service(service)));
        assert_eq!(Mend::plan(&mut plan), 0);
    }

    #[test]
    fn links_to_nothing_are_mended_and_counted() {
        let mut plan = Plan::default();
        *plan.offers.add(1).needs.raw_mut() = vec![7];
        *plan.crossings.add(2).offer.raw_mut() = Some(9);
        assert_eq!(Mend::plan(&mut plan), 3);
        assert!(plan.crossings.is_empty());
    }

    #[test]
    fn a_new_plan_is_blank_until_something_is_typed() {
        let mut next = 0;
        let mut plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || {
            next += 1;
            next
        });
        assert!(plan.is_blank());
        plan.host.name.push('V');
        assert!(!plan.is_blank());
    }
}

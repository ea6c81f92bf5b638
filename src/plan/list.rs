//! Lists of parts: shared until changed, so that keeping yesterday's plan for undo costs nothing.
//!
//! *Context.* A plan has thirty-two lists, and code made for each of them weighed a tenth of the page. *Decision.* Parts are
//! kept as [`AnyPart`], whatever they are; [`List`] only remembers which they are, and gives them back as such.
//! *Consequence.* What moves, adds, removes or walks parts is made once.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::plan::ListKind;
use crate::plan::id::Id;
use crate::plan::record::Record;

/// A record that lives in one list of the plan under an identifier.
pub trait Part: Record + Clone + Default + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// The list it lives in.
    const LIST: ListKind;

    /// An empty part.
    fn with_id(id: Id<Self>) -> Self;

    /// Its identifier.
    fn id(&self) -> Id<Self>;

    /// The text that names it, perhaps still empty.
    fn name(&self) -> &str;

    /// The text that names it, to be changed.
    fn name_mut(&mut self) -> &mut String;
}

/// A part, whatever it is.
pub trait AnyPart: Any + Send + Sync {
    /// Its identifier.
    fn raw(&self) -> u64;

    /// The text that names it.
    fn called(&self) -> &str;

    /// The text that names it, to be changed.
    fn called_mut(&mut self) -> &mut String;

    /// Its fields.
    fn record(&self) -> &dyn Record;

    /// Its fields, to be changed.
    fn record_mut(&mut self) -> &mut dyn Record;

    /// The same part, no longer shared.
    fn unshared(&self) -> Arc<dyn AnyPart>;

    /// The same content?
    fn is_same(&self, other: &dyn AnyPart) -> bool;

    /// For the logs.
    fn debug(&self) -> &dyn fmt::Debug;
}

impl<T: Part> AnyPart for T {
    fn raw(&self) -> u64 {
        self.id().raw()
    }

    fn called(&self) -> &str {
        self.name()
    }

    fn called_mut(&mut self) -> &mut String {
        self.name_mut()
    }

    fn record(&self) -> &dyn Record {
        self
    }

    fn record_mut(&mut self) -> &mut dyn Record {
        self
    }

    fn unshared(&self) -> Arc<dyn AnyPart> {
        Arc::new(self.clone())
    }

    fn is_same(&self, other: &dyn AnyPart) -> bool {
        (other as &dyn Any).downcast_ref::<T>() == Some(self)
    }

    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
}

/// Parts of one kind, in the order the person gave them.
pub struct List<T> {
    parts: Parts,
    of: PhantomData<fn() -> T>,
}

/// What a list keeps: its parts, and how to make one.
#[derive(Clone)]
struct Parts {
    all: Vec<Arc<dyn AnyPart>>,
    make: fn(u64) -> Arc<dyn AnyPart>,
}

impl Parts {
    fn position(&self, raw: u64) -> Option<usize> {
        self.all.iter().position(|it| it.raw() == raw)
    }

    fn get(&self, raw: u64) -> Option<&dyn AnyPart> {
        self.all
            .iter()
            .map(AsRef::as_ref)
            .find(|it| it.raw() == raw)
    }

    fn get_mut(&mut self, raw: u64) -> Option<&mut dyn AnyPart> {
        let at = self.position(raw)?;
        Some(self.at(at))
    }

    /// A part to be changed: what others still share is copied first.
    fn at(&mut self, at: usize) -> &mut dyn AnyPart {
        let part = &mut self.all[at];
        if Arc::get_mut(part).is_none() {
            *part = part.unshared();
        }
        Arc::get_mut(part).expect("a part that was just copied is not shared")
    }

    fn push(&mut self, raw: u64) -> &mut dyn AnyPart {
        self.all.push((self.make)(raw));
        self.at(self.all.len() - 1)
    }

    fn add(&mut self, raw: u64) -> &mut dyn AnyPart {
        match self.position(raw) {
            Some(at) => self.at(at),
            None => self.push(raw),
        }
    }

    fn is_same(&self, other: &Parts) -> bool {
        let pairs = || self.all.iter().zip(&other.all);
        self.all.len() == other.all.len()
            && pairs().all(|(one, two)| Arc::ptr_eq(one, two) || one.is_same(two.as_ref()))
    }
}

/// A part as what it is. A list holds nothing else than its own kind.
fn known<T: Part>(part: &dyn AnyPart) -> Option<&T> {
    (part as &dyn Any).downcast_ref()
}

fn known_mut<T: Part>(part: &mut dyn AnyPart) -> Option<&mut T> {
    (part as &mut dyn Any).downcast_mut()
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        List {
            parts: self.parts.clone(),
            of: PhantomData,
        }
    }
}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.parts.is_same(&other.parts)
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts.all.iter().map(|it| it.debug());
        formatter.debug_list().entries(parts).finish()
    }
}

impl<T: Part> Default for List<T> {
    fn default() -> List<T> {
        List {
            parts: Parts {
                all: Vec::new(),
                make: |raw| Arc::new(T::with_id(raw.into())),
            },
            of: PhantomData,
        }
    }
}

impl<T: Part> List<T> {
    /// Every part, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        let parts = self.parts.all.iter();
        parts.map(|it| known(it.as_ref()).expect("a list holds parts of its own kind"))
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.parts.all.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.parts.all.is_empty()
    }

    /// The part with an identifier.
    pub fn get(&self, id: impl Into<Id<T>>) -> Option<&T> {
        self.parts.get(id.into().raw()).and_then(known)
    }

    /// The part with an identifier, to be changed.
    pub fn get_mut(&mut self, id: impl Into<Id<T>>) -> Option<&mut T> {
        self.parts.get_mut(id.into().raw()).and_then(known_mut)
    }

    /// Adds an empty part at the end and hands it over. An identifier already there is handed over as it is.
    pub fn add(&mut self, id: impl Into<Id<T>>) -> &mut T {
        known_mut(self.parts.add(id.into().raw())).expect("a list makes parts of its own kind")
    }

    /// Keeps only some parts.
    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.parts
            .all
            .retain(|it| known(it.as_ref()).is_some_and(&keep));
    }
}

/// A list of parts, whatever the parts: what views, files and checks share.
pub trait AnyList {
    /// How many parts there are.
    fn len(&self) -> usize;

    /// Is there none?
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every identifier, in order.
    fn ids(&self) -> Vec<u64>;

    /// Where a part stands.
    fn position(&self, raw: u64) -> Option<usize>;

    /// Is the part there?
    fn holds(&self, raw: u64) -> bool {
        self.position(raw).is_some()
    }

    /// What a part is called, perhaps nothing yet.
    fn name(&self, raw: u64) -> Option<&str>;

    /// Is a part called exactly so?
    fn has_named(&self, name: &str) -> bool;

    /// What a part is called, to be changed.
    fn name_mut(&mut self, raw: u64) -> Option<&mut String>;

    /// The fields of a part.
    fn record(&self, raw: u64) -> Option<&dyn Record>;

    /// The fields of a part, to be changed.
    fn record_mut(&mut self, raw: u64) -> Option<&mut dyn Record>;

    /// Calls for each part, in order.
    fn each(&self, look: &mut dyn FnMut(u64, &dyn Record));

    /// Calls for each part, to be changed. Parts that `change` leaves alone are still copied: for edits of the whole.
    fn each_mut(&mut self, change: &mut dyn FnMut(u64, &mut dyn Record));

    /// Adds an empty part at the end.
    fn insert(&mut self, raw: u64);

    /// Adds an empty part at the end, whose identifier the caller knows to be new, and hands it over.
    fn append(&mut self, raw: u64) -> &mut dyn Record;

    /// An empty part, for whoever wants to know what fields there are.
    fn sample(&self) -> Arc<dyn AnyPart>;

    /// Removes a part.
    fn remove(&mut self, raw: u64);

    /// Moves a part to another place; past the end means last.
    fn shift(&mut self, raw: u64, to: usize);
}

impl<T> AnyList for List<T> {
    fn len(&self) -> usize {
        self.parts.all.len()
    }

    fn ids(&self) -> Vec<u64> {
        self.parts.all.iter().map(|it| it.raw()).collect()
    }

    fn position(&self, raw: u64) -> Option<usize> {
        self.parts.position(raw)
    }

    fn name(&self, raw: u64) -> Option<&str> {
        self.parts.get(raw).map(|it| it.called())
    }

    fn has_named(&self, name: &str) -> bool {
        self.parts.all.iter().any(|it| it.called() == name)
    }

    fn name_mut(&mut self, raw: u64) -> Option<&mut String> {
        self.parts.get_mut(raw).map(|it| it.called_mut())
    }

    fn record(&self, raw: u64) -> Option<&dyn Record> {
        self.parts.get(raw).map(|it| it.record())
    }

    fn record_mut(&mut self, raw: u64) -> Option<&mut dyn Record> {
        self.parts.get_mut(raw).map(|it| it.record_mut())
    }

    fn each(&self, look: &mut dyn FnMut(u64, &dyn Record)) {
        for part in &self.parts.all {
            look(part.raw(), part.record());
        }
    }

    fn each_mut(&mut self, change: &mut dyn FnMut(u64, &mut dyn Record)) {
        for at in 0..self.parts.all.len() {
            let part = self.parts.at(at);
            change(part.raw(), part.record_mut());
        }
    }

    fn insert(&mut self, raw: u64) {
        self.parts.add(raw);
    }

    fn append(&mut self, raw: u64) -> &mut dyn Record {
        self.parts.push(raw).record_mut()
    }

    fn sample(&self) -> Arc<dyn AnyPart> {
        (self.parts.make)(0)
    }

    fn remove(&mut self, raw: u64) {
        self.parts.all.retain(|it| it.raw() != raw);
    }

    fn shift(&mut self, raw: u64, to: usize) {
        if let Some(from) = self.parts.position(raw) {
            let all = &mut self.parts.all;
            let part = all.remove(from);
            all.insert(to.min(all.len()), part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Offer;

    #[test]
    fn a_copy_shares_its_parts_until_one_is_changed() {
        let mut list = List::<Offer>::default();
        list.add(1).name = "Visio".to_owned();
        list.add(2).name = "Photo".to_owned();
        let before = list.clone();
        assert_eq!(before, list);

        list.add(1).name = "Visio et photos".to_owned();
        assert_ne!(before, list);
        assert_eq!(before.get(1).map(Part::name), Some("Visio"));
        assert!(Arc::ptr_eq(&before.parts.all[1], &list.parts.all[1]));
    }

    #[test]
    fn parts_are_moved_and_removed_by_their_identifiers() {
        let mut list = List::<Offer>::default();
        for raw in 1..=3 {
            list.add(raw);
        }
        list.shift(3, 0);
        assert_eq!(list.ids(), [3, 1, 2]);
        list.shift(3, 9);
        assert_eq!(list.ids(), [1, 2, 3]);
        list.remove(2);
        assert_eq!(list.ids(), [1, 3]);
    }

    #[test]
    fn a_list_is_asked_about_its_parts_whatever_they_are() {
        let mut offers = List::<Offer>::default();
        let list: &mut dyn AnyList = &mut offers;
        for raw in [7, 8, 9] {
            list.insert(raw);
        }
        *list.name_mut(8).expect("it is there") = "Visio".to_owned();
        assert_eq!(list.name_mut(6), None);
        assert_eq!((list.name(8), list.name(6)), (Some("Visio"), None));
        assert!(list.has_named("Visio") && !list.has_named("Photo"));
        let places = [7, 8, 9, 6].map(|raw| list.position(raw));
        assert_eq!(places, [Some(0), Some(1), Some(2), None]);
        assert!(list.holds(9) && !list.holds(6));
        assert!(list.record(8).is_some() && list.record(6).is_none());
        assert!(list.record_mut(8).is_some() && list.record_mut(6).is_none());
    }

    #[test]
    fn a_part_is_called_and_renamed_whatever_it_is() {
        let mut offers = List::<Offer>::default();
        offers.add(1).called_mut().push_str("Visio");
        assert_eq!(offers.get(1).map(AnyPart::called), Some("Visio"));
        assert!(format!("{offers:?}").contains("Visio"));
    }
}

//! Lists of parts: shared until changed, so that keeping yesterday's plan for undo costs nothing.

use std::sync::Arc;

use crate::plan::ListKind;
use crate::plan::id::Id;
use crate::plan::record::Record;

/// A record that lives in one list of the plan under an identifier.
pub trait Part: Record + Clone + Default + PartialEq + 'static {
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

/// Parts of one kind, in the order the person gave them.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(Vec<Arc<T>>);

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(Vec::new())
    }
}

impl<T: Part> List<T> {
    /// Every part, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.iter().map(AsRef::as_ref)
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The part with an identifier.
    pub fn get(&self, id: impl Into<Id<T>>) -> Option<&T> {
        let id = id.into();
        self.iter().find(|it| it.id() == id)
    }

    /// The part with an identifier, to be changed.
    pub fn get_mut(&mut self, id: impl Into<Id<T>>) -> Option<&mut T> {
        let id = id.into();
        let found = self.0.iter_mut().find(|it| it.id() == id)?;
        Some(Arc::make_mut(found))
    }

    /// Adds an empty part at the end and hands it over. An identifier already there is handed over as it is.
    pub fn add(&mut self, id: impl Into<Id<T>>) -> &mut T {
        let id = id.into();
        let at = match self.position(id.raw()) {
            Some(at) => at,
            None => {
                self.0.push(Arc::new(T::with_id(id)));
                self.0.len() - 1
            }
        };
        Arc::make_mut(&mut self.0[at])
    }

    /// Keeps only some parts.
    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(|it| keep(it));
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
    fn sample(&self) -> Box<dyn Record>;

    /// Removes a part.
    fn remove(&mut self, raw: u64);

    /// Moves a part to another place; past the end means last.
    fn shift(&mut self, raw: u64, to: usize);
}

impl<T: Part> AnyList for List<T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn ids(&self) -> Vec<u64> {
        self.iter().map(|it| it.id().raw()).collect()
    }

    fn position(&self, raw: u64) -> Option<usize> {
        self.iter().position(|it| it.id().raw() == raw)
    }

    fn name(&self, raw: u64) -> Option<&str> {
        self.get(raw).map(T::name)
    }

    fn name_mut(&mut self, raw: u64) -> Option<&mut String> {
        self.get_mut(raw).map(T::name_mut)
    }

    fn record(&self, raw: u64) -> Option<&dyn Record> {
        self.get(raw).map(|it| it as &dyn Record)
    }

    fn record_mut(&mut self, raw: u64) -> Option<&mut dyn Record> {
        self.get_mut(raw).map(|it| it as &mut dyn Record)
    }

    fn each(&self, look: &mut dyn FnMut(u64, &dyn Record)) {
        for part in self.iter() {
            look(part.id().raw(), part);
        }
    }

    fn each_mut(&mut self, change: &mut dyn FnMut(u64, &mut dyn Record)) {
        for part in &mut self.0 {
            let raw = part.id().raw();
            let part: &mut T = Arc::make_mut(part);
            change(raw, part);
        }
    }

    fn insert(&mut self, raw: u64) {
        self.add(raw);
    }

    fn append(&mut self, raw: u64) -> &mut dyn Record {
        let at = self.0.len();
        self.0.push(Arc::new(T::with_id(raw.into())));
        let part: &mut T = Arc::make_mut(&mut self.0[at]);
        part
    }

    fn sample(&self) -> Box<dyn Record> {
        Box::new(T::default())
    }

    fn remove(&mut self, raw: u64) {
        self.0.retain(|it| it.id().raw() != raw);
    }

    fn shift(&mut self, raw: u64, to: usize) {
        if let Some(from) = self.position(raw) {
            let part = self.0.remove(from);
            self.0.insert(to.min(self.0.len()), part);
        }
    }
}

//! Links between parts: by identifier, never by position or by name.

use std::marker::PhantomData;

use crate::plan::id::Id;

/// One part of another list, or none.
pub struct Link<T> {
    raw: Option<u64>,
    to: PhantomData<fn() -> T>,
}

/// Several parts of another list, in the order they were chosen.
pub struct Links<T> {
    raw: Vec<u64>,
    to: PhantomData<fn() -> T>,
}

impl<T> Link<T> {
    /// A link to a part.
    pub fn to(id: Id<T>) -> Link<T> {
        Link {
            raw: Some(id.raw()),
            to: PhantomData,
        }
    }

    /// The part it names.
    pub fn get(&self) -> Option<Id<T>> {
        self.raw.map(Id::from)
    }

    /// Does it name this part?
    pub fn is(&self, id: Id<T>) -> bool {
        self.raw == Some(id.raw())
    }

    /// The number behind it, for whoever does not care what it names.
    pub fn raw(&self) -> &Option<u64> {
        &self.raw
    }

    /// The number behind it, to be changed.
    pub fn raw_mut(&mut self) -> &mut Option<u64> {
        &mut self.raw
    }
}

impl<T> Links<T> {
    /// Links to some parts.
    pub fn to(ids: impl IntoIterator<Item = Id<T>>) -> Links<T> {
        Links {
            raw: ids.into_iter().map(Id::raw).collect(),
            to: PhantomData,
        }
    }

    /// The parts it names.
    pub fn iter(&self) -> impl Iterator<Item = Id<T>> + '_ {
        self.raw.iter().copied().map(Id::from)
    }

    /// Does it name this part?
    pub fn contains(&self, id: Id<T>) -> bool {
        self.raw.contains(&id.raw())
    }

    /// Does it name nothing?
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// How many parts it names.
    pub fn len(&self) -> usize {
        self.raw.len()
    }

    /// Do both name a same part?
    pub fn meets(&self, other: &Links<T>) -> bool {
        self.raw.iter().any(|raw| other.raw.contains(raw))
    }

    /// Names a part, once.
    pub fn add(&mut self, id: Id<T>) {
        if !self.contains(id) {
            self.raw.push(id.raw());
        }
    }

    /// The numbers behind them, for whoever does not care what they name.
    pub fn raw(&self) -> &Vec<u64> {
        &self.raw
    }

    /// The numbers behind them, to be changed.
    pub fn raw_mut(&mut self) -> &mut Vec<u64> {
        &mut self.raw
    }
}

macro_rules! plain {
    ($($name:ident),+) => { $(
        impl<T> Clone for $name<T> {
            fn clone(&self) -> $name<T> {
                $name { raw: self.raw.clone(), to: PhantomData }
            }
        }

        impl<T> Default for $name<T> {
            fn default() -> $name<T> {
                $name { raw: Default::default(), to: PhantomData }
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &$name<T>) -> bool {
                self.raw == other.raw
            }
        }

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.raw.fmt(formatter)
            }
        }
    )+ };
}

plain!(Link, Links);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Need;

    #[test]
    fn links_say_what_they_name_and_how_many() {
        let need = |raw: u64| Id::<Need>::from(raw);
        let mut links = Links::default();
        assert!(links.is_empty());
        for raw in [4, 5, 4] {
            links.add(need(raw));
        }
        assert!(links.iter().eq([need(4), need(5)]));
        assert_eq!((links.len(), links.is_empty()), (2, false));
        assert!(links.contains(need(5)) && !links.contains(need(6)));
        assert!(links.meets(&Links::to([need(6), need(5)])));
        assert!(!links.meets(&Links::to([need(6)])));
        assert!(!links.meets(&Links::default()));
    }

    #[test]
    fn a_link_names_one_part_or_none() {
        let (one, other) = (Id::<Need>::from(1), Id::from(2));
        let link = Link::to(one);
        assert_eq!(link.get(), Some(one));
        assert!(link.is(one) && !link.is(other));
        assert_eq!(Link::<Need>::default().get(), None);
        assert!(!Link::default().is(one));
    }
}

//! What loading gives: the plans, the bin, and what could not be read.

use super::choose::Origin;
use super::record::FileCopy;
use super::revision::Revision;

/// All that this browser keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The living plans.
    pub plans: Vec<Kept>,
    /// The plans in the bin.
    pub deleted: Vec<Kept>,
    /// How many unreadable records were set aside now.
    pub aside: usize,
    /// How many unreadable records could not be moved and stay where they are.
    pub stuck: usize,
    /// A last-moment copy that was never saved and does not follow the stored plan; it is set aside too.
    pub unsaved: Option<Revision>,
}

/// One plan as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The revision to open.
    pub revision: Revision,
    /// Where it comes from.
    pub origin: Origin,
    /// The number stored as the plan's last: the parent of the next revision.
    pub stored: Option<u64>,
    /// Since when it is in the bin.
    pub deleted_at: Option<String>,
    /// The last copy saved in a file.
    pub copy: Option<FileCopy>,
}

impl Kept {
    /// The number and parent of the next revision.
    pub fn next(&self) -> (u64, Option<u64>) {
        (
            self.revision.number.max(self.stored.unwrap_or(0)) + 1,
            self.stored,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(number: u64, stored: Option<u64>) -> Kept {
        let revision = Revision {
            number,
            ..Revision::default()
        }
        .sealed();
        Kept {
            revision,
            origin: Origin::Head,
            stored,
            deleted_at: None,
            copy: None,
        }
    }

    #[test]
    fn the_next_revision_follows_what_is_stored() {
        assert_eq!(kept(3, Some(3)).next(), (4, Some(3)));
        assert_eq!(kept(8, Some(9)).next(), (10, Some(9)));
        assert_eq!(kept(6, Some(5)).next(), (7, Some(5)));
        assert_eq!(kept(1, None).next(), (2, None));
    }
}

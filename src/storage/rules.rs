//! The rules a save obeys: which key, over what, and what is kept of the past.

use super::revision::Revision;

/// How many revisions of a plan stay.
pub const KEPT: usize = 20;

/// What to do with a revision, given what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It follows what is stored.
    Write,
    /// It is stored already: an answer was lost, not the data.
    Already,
    /// It has not seen what is stored.
    Conflict(u64),
}

/// Judges a revision against the number and checksum stored for its plan.
pub fn judge(stored: Option<(u64, Option<u32>)>, revision: &Revision) -> Verdict {
    match stored {
        None => Verdict::Write,
        Some((number, _)) if revision.parent == Some(number) && revision.number > number => {
            Verdict::Write
        }
        Some((number, Some(checksum)))
            if revision.number == number && revision.checksum == checksum =>
        {
            Verdict::Already
        }
        Some((number, _)) => Verdict::Conflict(number),
    }
}

/// The key of a revision: keys sort as numbers do.
pub fn key(plan: &str, number: u64) -> String {
    format!("{plan}/{number:020}")
}

/// The plan and number of a key.
pub fn parse_key(key: &str) -> Option<(&str, u64)> {
    let (plan, number) = key.rsplit_once('/')?;
    Some((plan, number.parse().ok()?))
}

/// The numbers to forget, once all but the last ones are dropped.
pub fn to_forget(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.sort_unstable_by(|one, other| other.cmp(one));
    numbers.dedup();
    numbers.split_off(KEPT.min(numbers.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(number: u64, parent: Option<u64>) -> Revision {
        Revision {
            number,
            parent,
            ..Revision::default()
        }
        .sealed()
    }

    #[test]
    fn a_revision_follows_the_stored_one_or_is_refused() {
        assert_eq!(judge(None, &revision(1, None)), Verdict::Write);
        assert_eq!(judge(None, &revision(5, Some(4))), Verdict::Write);
        assert_eq!(
            judge(Some((4, Some(0))), &revision(5, Some(4))),
            Verdict::Write
        );
        assert_eq!(
            judge(Some((5, Some(0))), &revision(5, Some(4))),
            Verdict::Conflict(5)
        );
        assert_eq!(
            judge(Some((1, Some(0))), &revision(1, None)),
            Verdict::Conflict(1)
        );
        assert_eq!(
            judge(Some((4, None)), &revision(4, Some(4))),
            Verdict::Conflict(4)
        );
    }

    #[test]
    fn saving_twice_the_same_is_no_conflict() {
        let revision = revision(5, Some(4));
        assert_eq!(
            judge(Some((5, Some(revision.checksum))), &revision),
            Verdict::Already
        );
    }

    #[test]
    fn keys_sort_as_numbers_and_read_back() {
        assert!(key("7", 9) < key("7", 10) && key("7", 10) < key("7", u64::MAX));
        assert_eq!(parse_key(&key("a/b", 12)), Some(("a/b", 12)));
        assert_eq!(parse_key("7"), None);
        assert_eq!(parse_key("7/x"), None);
    }

    #[test]
    fn the_last_twenty_stay() {
        assert_eq!(to_forget((1..=22).collect()), [2, 1]);
        assert!(to_forget((1..=20).collect()).is_empty());
        assert!(to_forget(vec![]).is_empty());
    }
}

//! The rules a save obeys: which key, over what, and what is kept of the past.

use std::collections::BTreeSet;

use super::revision::Revision;
use crate::plan::Date;

/// How many revisions of a plan stay.
pub const KEPT: usize = 20;

/// How many days the bin keeps a plan.
pub const BIN_DAYS: u32 = 30;

/// How many automatic versions of a plan stay, whatever their day.
pub const RECENT: usize = 20;

/// For how many days with a version, the last of the day stays.
pub const DAYS: usize = 30;

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

/// The number and parent of the next revision of a plan whose last one has `number`, and `stored` as far as is known;
/// `follows` when one is on its way to the disk.
pub fn follow(number: u64, stored: Option<u64>, follows: bool) -> (u64, Option<u64>) {
    if follows {
        (number + 2, Some(number + 1))
    } else {
        (number + 1, stored)
    }
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

/// Is this the number of a revision that has had its time? It was saved once: so many came after it.
pub fn is_forgotten(number: u64, kept: &BTreeSet<u64>) -> bool {
    kept.len() >= KEPT && kept.first().is_some_and(|first| number < *first)
}

/// The automatic versions to forget, out of all of them with their ISO instants: the last ones stay, and the last of each
/// day for thirty days that have one (rule 15). The clock only orders them: a jump forgets nothing more.
pub fn versions_to_forget(mut dated: Vec<(String, String)>) -> Vec<String> {
    dated.sort_unstable_by(|(_, one), (_, other)| other.cmp(one));
    let mut days: Vec<String> = Vec::new();
    let mut forgotten = Vec::new();
    for (rank, (id, when)) in dated.into_iter().enumerate() {
        let day = when.get(..10).unwrap_or(&when).to_owned();
        let is_last_of_its_day = !days.contains(&day);
        if is_last_of_its_day {
            days.push(day);
        }
        if rank >= RECENT && !(is_last_of_its_day && days.len() <= DAYS) {
            forgotten.push(id);
        }
    }
    forgotten
}

/// Has a plan been in the bin for thirty days, as far as the journal itself tells?
///
/// `newest` is the day of the last thing this browser kept. A clock that jumps for a moment empties nothing: the days
/// must have gone by in what was saved, and the clock must not be behind it.
pub fn is_bin_time_over(deleted: Option<Date>, newest: Option<Date>, today: Date) -> bool {
    let (Some(deleted), Some(newest)) = (deleted, newest) else {
        return false;
    };
    let over = deleted.plus_days(BIN_DAYS);
    over <= newest && newest <= today
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bin_keeps_thirty_days_that_the_journal_saw_go_by() {
        let day = |text: &str| Date::read(text);
        let today = day("2026-11-24").expect("a date");
        assert!(is_bin_time_over(
            day("2026-10-01"),
            day("2026-11-23"),
            today
        ));
        assert!(!is_bin_time_over(
            day("2026-11-01"),
            day("2026-11-23"),
            today
        ));
        assert!(
            !is_bin_time_over(day("2026-10-01"), day("2026-10-20"), today),
            "nothing was kept since"
        );
        assert!(
            !is_bin_time_over(day("2026-10-01"), day("2036-01-01"), today),
            "the clock is behind"
        );
        assert!(!is_bin_time_over(None, day("2026-11-23"), today));
    }

    #[test]
    fn a_revision_is_forgotten_once_as_many_as_are_kept_came_after_it() {
        let kept = |from: u64, to: u64| (from..=to).collect::<BTreeSet<_>>();
        assert!(is_forgotten(4, &kept(5, 24)));
        assert!(!is_forgotten(5, &kept(5, 24)), "it is there");
        assert!(!is_forgotten(25, &kept(5, 24)), "it comes after");
        assert!(!is_forgotten(4, &kept(5, 23)), "too few came after it");
    }

    #[test]
    fn recent_versions_stay_then_one_a_day() {
        let on = |day: u32, hour: u32| {
            let id = format!("{day}-{hour}");
            (id, format!("2026-10-{day:02}T{hour:02}:00:00.000Z"))
        };
        let busy: Vec<_> = (0..24).map(|hour| on(20, hour)).collect();
        assert_eq!(
            versions_to_forget(busy.clone()),
            ["20-3", "20-2", "20-1", "20-0"]
        );

        let mut all = busy;
        all.extend([on(19, 9), on(19, 8), on(18, 7)]);
        let forgotten = versions_to_forget(all);
        assert!(
            !forgotten.contains(&"19-9".to_owned()),
            "the last of its day"
        );
        assert!(forgotten.contains(&"19-8".to_owned()));
        assert!(!forgotten.contains(&"18-7".to_owned()));

        let years: Vec<_> = (0..100)
            .map(|it| (it.to_string(), format!("{}-01-01T00:00:00Z", 1950 + it)))
            .collect();
        assert_eq!(versions_to_forget(years).len(), 70);
    }

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
    fn the_next_revision_follows_what_is_stored_or_on_its_way() {
        assert_eq!(follow(4, Some(4), false), (5, Some(4)));
        assert_eq!(follow(4, Some(4), true), (6, Some(5)));
        assert_eq!(follow(0, None, false), (1, None));
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

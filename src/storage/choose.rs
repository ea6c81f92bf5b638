//! Chooses, among what was found of a plan, the revision to open.

use super::revision::{Damage, Revision};

/// Where a chosen revision comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The last one saved.
    Head,
    /// One before it: the last one cannot be read.
    Older,
    /// The mirror, which had not reached the database.
    Mirror,
}

/// A stored record of the plan; `P` says where it lies.
#[derive(Clone, Debug)]
pub struct Candidate<P> {
    /// Its place, to set it aside if it is unreadable.
    pub place: P,
    /// What reading it gave.
    pub found: Result<Revision, Damage>,
}

/// The outcome for one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<P> {
    /// The highest valid revision.
    pub best: Option<(Revision, Origin)>,
    /// The records to set aside.
    pub spoiled: Vec<(P, Damage)>,
    /// A mirror that was never saved and has not seen the best revision.
    pub unsaved: Option<Revision>,
}

/// Chooses the highest valid revision; `head` is the number the plan's head tells.
///
/// The mirror wins when it was written over the best stored revision or a later one.
/// When it has not seen it, it is a branch of its own: it must not replace anything, and must not be lost.
pub fn choose<P>(
    head: Option<u64>,
    stored: Vec<Candidate<P>>,
    mirror: Option<Revision>,
) -> Choice<P> {
    let mut spoiled = Vec::new();
    let mut valid = Vec::new();
    for candidate in stored {
        match candidate.found {
            Ok(revision) => valid.push(revision),
            Err(damage) => spoiled.push((candidate.place, damage)),
        }
    }
    let is_saved = |mirror: &Revision| valid.iter().any(|revision| revision.body == mirror.body);
    let mirror = mirror.filter(|mirror| !is_saved(mirror));
    let best = valid.into_iter().max_by_key(|revision| revision.number);
    match (best, mirror) {
        (None, mirror) => Choice {
            best: mirror.map(|mirror| (mirror, Origin::Mirror)),
            spoiled,
            unsaved: None,
        },
        (Some(best), Some(mirror)) if continues(&mirror, &best) => Choice {
            best: Some((mirror, Origin::Mirror)),
            spoiled,
            unsaved: None,
        },
        (Some(best), unsaved) => {
            let origin = if head.is_some_and(|head| head > best.number) {
                Origin::Older
            } else {
                Origin::Head
            };
            Choice {
                best: Some((best, origin)),
                spoiled,
                unsaved,
            }
        }
    }
}

fn continues(mirror: &Revision, best: &Revision) -> bool {
    mirror.number > best.number && mirror.parent.is_some_and(|parent| parent >= best.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(number: u64, parent: Option<u64>, body: &str) -> Revision {
        Revision {
            plan: "7".into(),
            number,
            parent,
            body: body.into(),
            ..Revision::default()
        }
        .sealed()
    }

    fn valid(number: u64) -> Candidate<u64> {
        Candidate {
            place: number,
            found: Ok(revision(number, number.checked_sub(1), &number.to_string())),
        }
    }

    fn broken(number: u64) -> Candidate<u64> {
        Candidate {
            place: number,
            found: Err(Damage::Checksum),
        }
    }

    fn best(choice: &Choice<u64>) -> Option<(u64, Origin)> {
        choice
            .best
            .as_ref()
            .map(|(revision, origin)| (revision.number, *origin))
    }

    #[test]
    fn the_head_is_opened_when_all_is_well() {
        let choice = choose(Some(3), vec![valid(2), valid(3), valid(1)], None);
        assert_eq!(best(&choice), Some((3, Origin::Head)));
        assert!(choice.spoiled.is_empty());
    }

    #[test]
    fn an_older_revision_replaces_an_unreadable_head() {
        let choice = choose(Some(3), vec![broken(3), broken(2), valid(1)], None);
        assert_eq!(best(&choice), Some((1, Origin::Older)));
        assert_eq!(
            choice.spoiled,
            [(3, Damage::Checksum), (2, Damage::Checksum)]
        );
    }

    #[test]
    fn a_head_whose_revision_vanished_is_told() {
        assert_eq!(
            best(&choose(Some(3), vec![valid(2)], None)),
            Some((2, Origin::Older))
        );
    }

    #[test]
    fn the_mirror_wins_when_it_follows_the_best_stored() {
        let choice = choose(Some(3), vec![valid(3)], Some(revision(4, Some(3), "later")));
        assert_eq!(best(&choice), Some((4, Origin::Mirror)));
        let choice = choose(
            Some(4),
            vec![broken(4), valid(3)],
            Some(revision(4, Some(3), "later")),
        );
        assert_eq!(best(&choice), Some((4, Origin::Mirror)));
    }

    #[test]
    fn the_mirror_is_enough_alone() {
        let choice = choose(Some(1), vec![broken(1)], Some(revision(1, None, "only")));
        assert_eq!(best(&choice), Some((1, Origin::Mirror)));
        assert_eq!(choice.spoiled.len(), 1);
    }

    #[test]
    fn a_mirror_already_saved_is_silent() {
        for number in [2, 3] {
            let choice = choose(
                Some(3),
                vec![valid(3), valid(2)],
                Some(revision(number, None, &number.to_string())),
            );
            assert_eq!(best(&choice), Some((3, Origin::Head)));
            assert_eq!(choice.unsaved, None);
        }
    }

    #[test]
    fn a_mirror_that_has_not_seen_the_head_is_neither_opened_nor_lost() {
        for number in [3, 9] {
            let mirror = revision(number, Some(1), "elsewhere");
            let choice = choose(Some(3), vec![valid(3)], Some(mirror.clone()));
            assert_eq!(best(&choice), Some((3, Origin::Head)));
            assert_eq!(choice.unsaved, Some(mirror));
        }
    }

    #[test]
    fn a_mirror_with_the_number_of_the_head_follows_nothing() {
        let mirror = revision(3, Some(3), "elsewhere");
        let choice = choose(Some(3), vec![valid(3)], Some(mirror.clone()));
        assert_eq!(best(&choice), Some((3, Origin::Head)));
        assert_eq!(choice.unsaved, Some(mirror));
    }

    #[test]
    fn nothing_readable_gives_nothing() {
        assert_eq!(best(&choose(Some(2), vec![broken(2)], None)), None);
        assert_eq!(best(&choose(None, vec![], None)), None);
    }
}

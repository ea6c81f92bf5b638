//! Damaged stores: whatever happened to the records, the highest whole revision opens and nothing is thrown away.
//!
//! `TRAME_CASES` draws more cases than the ordinary 2 000.
#![cfg(feature = "ui")]

mod common;

use common::random::Draw;
use proptest::prelude::*;
use trame::storage::choose::{Candidate, Origin, choose};
use trame::storage::{Damage, Revision};

fn cases() -> ProptestConfig {
    let asked = std::env::var("TRAME_CASES").ok();
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(asked.and_then(|it| it.parse().ok()).unwrap_or(2_000))
    }
}

fn revision(draw: &mut Draw, number: u64) -> Revision {
    Revision {
        plan: "7".into(),
        number,
        parent: number.checked_sub(1).filter(|it| *it > 0),
        schema: 1,
        app: "0.1.0".into(),
        saved_at: "2026-11-23T10:00:00Z".into(),
        title: draw.text(),
        body: format!("{number}{}", draw.text()),
        ..Revision::default()
    }
    .sealed()
}

/// What the disk gives back of a record: itself, another one's, or a field that has changed since it was sealed.
fn found(draw: &mut Draw, kept: &[Revision], at: usize) -> Result<Revision, Damage> {
    let mut revision = kept[at].clone();
    match draw.below(10) {
        0 => {
            let other = draw.below(kept.len());
            revision = kept[other].clone();
        }
        1 => revision.body = flipped(draw, &revision.body),
        2 => revision.title = flipped(draw, &revision.title),
        3 => drop(revision.body.pop()),
        4 => revision.checksum ^= 1 << draw.below(32),
        5 => revision.number += 1,
        6 => return Err(Damage::Unreadable),
        _ => {}
    }
    revision.checked("7", kept[at].number)
}

fn flipped(draw: &mut Draw, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    if !bytes.is_empty() {
        let at = draw.below(bytes.len());
        bytes[at] ^= 1 << draw.below(8);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_highest_whole_revision_opens_and_the_rest_is_set_aside(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let count = draw.below(6) + 1;
        let mut number = draw.below(3) as u64;
        let mut kept = Vec::new();
        for _ in 0..count {
            number += 1 + draw.below(2) as u64;
            kept.push(revision(&mut draw, number));
        }
        let head = match draw.below(4) {
            0 => None,
            1 => Some(draw.below(40) as u64),
            _ => Some(number),
        };
        // A mirror that was saved, one that follows any of the revisions, or one from long ago.
        let mirror = match draw.below(4) {
            0 => None,
            1 => draw.one(&kept).cloned(),
            2 => {
                let parent = draw.one(&kept).map(|it| it.number);
                let number = number + 1;
                Some(Revision { parent, ..revision(&mut draw, number) }.sealed())
            }
            _ => Some(revision(&mut draw, 1)),
        };
        let mut stored = Vec::new();
        for at in 0..kept.len() {
            // Some records vanish.
            if !draw.once_in(8) {
                let found = found(&mut draw, &kept, at);
                stored.push(Candidate { place: kept[at].number, found });
            }
        }
        let whole: Vec<Revision> = stored.iter().filter_map(|it| it.found.clone().ok()).collect();
        let damaged: Vec<u64> = stored.iter().filter(|it| it.found.is_err()).map(|it| it.place).collect();

        let choice = choose(head, stored, mirror.clone());

        let spoiled: Vec<u64> = choice.spoiled.iter().map(|(place, _)| *place).collect();
        prop_assert_eq!(spoiled, damaged);
        // Only what was sealed is ever opened.
        if let Some((best, origin)) = &choice.best {
            prop_assert!(best.is_intact());
            let highest = whole.iter().map(|it| it.number).max();
            match origin {
                Origin::Mirror => prop_assert!(highest.is_none_or(|it| best.number > it)),
                Origin::Head | Origin::Older => prop_assert_eq!(Some(best.number), highest),
            }
        } else {
            prop_assert!(whole.is_empty() && mirror.is_none());
        }
        // The mirror is opened, told as never saved, or repeats what is stored: never dropped.
        if let Some(mirror) = mirror {
            let is_opened = choice.best.as_ref().is_some_and(|(best, _)| best.body == mirror.body);
            let is_told = choice.unsaved.as_ref().is_some_and(|it| it.body == mirror.body);
            let is_stored = whole.iter().any(|it| it.body == mirror.body);
            prop_assert!(is_opened || is_told || is_stored);
        }
    }

    #[test]
    fn a_damaged_mirror_is_never_read_as_another_text(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let number = draw.below(1_000) as u64;
        let revision = revision(&mut draw, number);
        let text = revision.to_text();
        let mut bytes = text.clone().into_bytes();
        match draw.below(3) {
            0 => {
                for _ in 0..=draw.below(4) {
                    let at = draw.below(bytes.len());
                    bytes[at] ^= 1 << draw.below(8);
                }
            }
            1 => bytes.truncate(draw.below(bytes.len())),
            _ => {
                let (from, to) = (draw.below(bytes.len()), draw.below(bytes.len()));
                bytes.swap(from, to);
            }
        }
        let read = String::from_utf8_lossy(&bytes);
        if let Ok(read) = Revision::from_text(&read) {
            prop_assert_eq!(read, revision);
        }
    }
}

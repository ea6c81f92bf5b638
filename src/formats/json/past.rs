//! The past: what older versions of the format wrote, brought to the present one step at a time.
//!
//! Each step is a pure function from the fields of one version to those of the next, kept for ever. A plan is brought
//! forward each time it is read; what it was is kept as a version before anything is written in its place.

use serde_json::{Map, Value};

use crate::formats::json::SCHEMA;

/// From the version of its rank, from 1, to the next one.
type Step = fn(&mut Map<String, Value>);

/// One step for each version before the present one.
const STEPS: [Step; SCHEMA as usize - 1] = [];

/// The fields of an older version, as the present one has them.
pub(super) fn lift(object: &mut Map<String, Value>, schema: u64) {
    climb(object, schema, &STEPS);
}

fn climb(object: &mut Map<String, Value>, schema: u64, steps: &[Step]) {
    let done = usize::try_from(schema.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in steps.iter().skip(done) {
        step(object);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(object: &mut Map<String, Value>, from: &str, to: &str) {
        if let Some(value) = object.remove(from) {
            object.insert(to.to_owned(), value);
        }
    }

    #[test]
    fn a_file_climbs_only_the_steps_after_its_version() {
        let steps: [Step; 2] = [
            |object| rename(object, "name", "title"),
            |object| rename(object, "title", "heading"),
        ];
        for (schema, written) in [(1, "name"), (2, "title"), (3, "heading")] {
            let mut object = Map::new();
            object.insert(written.to_owned(), "Valtrame".into());
            climb(&mut object, schema, &steps);
            assert_eq!(object.keys().collect::<Vec<_>>(), ["heading"], "{schema}");
        }
    }
}

//! Damage with the shape of JSON: what a careless hand, another program or an attacker could do to a plan's file.

use serde_json::{Value, json};

use super::random::Draw;

/// Names that are special to some program that reads JSON.
const ODD_NAMES: [&str; 6] = [
    "__proto__",
    "constructor",
    "",
    "id",
    "format",
    "\u{202e}nom",
];

/// Drops, doubles, retypes, swaps or adds something somewhere.
pub fn mutate(value: &mut Value, draw: &mut Draw) {
    let deeper = !draw.once_in(4);
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = draw.below(items.len());
            if deeper {
                return mutate(&mut items[at], draw);
            }
            match draw.below(5) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                2 => {
                    let other = draw.below(items.len());
                    items.swap(at, other);
                }
                3 => {
                    let nested = Value::Array(std::mem::take(items));
                    items.push(nested);
                }
                _ => items[at] = odd(draw),
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            let keys: Vec<String> = fields.keys().cloned().collect();
            let (key, other) = (&keys[draw.below(keys.len())], &keys[draw.below(keys.len())]);
            if deeper {
                return mutate(&mut fields[key], draw);
            }
            match draw.below(6) {
                0 => drop(fields.remove(key)),
                1 => {
                    let copied = fields[key].clone();
                    fields.insert(other.clone(), copied);
                }
                2 => {
                    fields.insert(draw.text(), draw.value(2));
                }
                3 => {
                    let name = draw.one(&ODD_NAMES).copied().unwrap_or_default();
                    fields.insert(name.to_owned(), draw.value(2));
                }
                4 => {
                    let (one, two) = (fields[key].clone(), fields[other].clone());
                    fields.insert(key.clone(), two);
                    fields.insert(other.clone(), one);
                }
                _ => fields[key] = odd(draw),
            }
        }
        other => *other = odd(draw),
    }
}

/// A value of another type, or an extreme one of the same.
fn odd(draw: &mut Draw) -> Value {
    match draw.below(12) {
        0 => Value::Null,
        1 => json!(""),
        2 => json!("x".repeat(1_000)),
        3 => json!(i64::MIN),
        4 => json!(u64::MAX),
        5 => json!(1e308),
        6 => json!("2027-02-30"),
        7 => json!(draw.below(3).to_string()),
        _ => draw.value(2),
    }
}

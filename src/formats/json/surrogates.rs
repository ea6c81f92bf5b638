//! Halves of characters: JSON from elsewhere may escape one alone, which no text can hold.

use std::borrow::Cow;

/// What stands for a character that was lost, escaped like the half it replaces and as long.
const REPLACEMENT: &str = "\\ufffd";

/// The JSON text with each lone half replaced, and how many there were.
pub(super) fn mend(text: &str) -> (Cow<'_, str>, usize) {
    let bytes = text.as_bytes();
    let mut mended = String::new();
    let mut copied = 0;
    let mut count = 0;
    let mut at = 0;
    while let Some(ahead) = bytes[at.min(bytes.len())..]
        .iter()
        .position(|it| *it == b'\\')
    {
        at += ahead;
        at += match unit(bytes, at) {
            Some(0xD800..=0xDBFF) if is_low(unit(bytes, at + 6)) => 12,
            Some(0xD800..=0xDFFF) => {
                mended.push_str(&text[copied..at]);
                mended.push_str(REPLACEMENT);
                copied = at + 6;
                count += 1;
                6
            }
            Some(_) => 6,
            // Another escape: the letter after it, perhaps a second backslash, starts nothing.
            None => 2,
        };
    }
    if count == 0 {
        return (text.into(), 0);
    }
    mended.push_str(&text[copied..]);
    (mended.into(), count)
}

/// The sixteen bits escaped there as `\u` and four digits.
fn unit(bytes: &[u8], at: usize) -> Option<u16> {
    let escape = bytes.get(at..at + 6)?;
    let digits = escape.strip_prefix(b"\\u")?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn is_low(unit: Option<u16>) -> bool {
    matches!(unit, Some(0xDC00..=0xDFFF))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> (String, usize) {
        let (mended, count) = mend(text);
        (mended.into_owned(), count)
    }

    #[test]
    fn a_lone_half_is_replaced() {
        for half in ["\\ud800", "\\uDBFF", "\\udc00", "\\uDFFF"] {
            let text = format!("\"é{half}é\"");
            assert_eq!(mended(&text), ("\"é\\ufffdé\"".to_owned(), 1), "{half}");
        }
        assert_eq!(
            mended("\\ud83e\\ud83e\\uddf5"),
            ("\\ufffd\\ud83e\\uddf5".to_owned(), 1)
        );
        assert_eq!(mended("\\udc00\\ud800"), ("\\ufffd\\ufffd".to_owned(), 2));
    }

    #[test]
    fn pairs_other_escapes_and_cut_texts_stay() {
        for text in [
            "\"\\ud83e\\uddf5\"",
            "\"\\\\ud800\"",
            "\"\\u00e9\\n\\\"\"",
            "\\ud8",
            "\\",
            "\\é",
            "\\u+123",
            "",
        ] {
            assert_eq!(mended(text), (text.to_owned(), 0));
        }
    }
}

//! Text inside XML: what the language forbids is left out, what it gives a meaning to is escaped.

/// Writes a text so that it reads back as it is, in an element or between double quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A reader would turn it into a line feed.
            '\r' => escaped.push_str("&#13;"),
            it if is_allowed(it) => escaped.push(it),
            _ => {}
        }
    }
    escaped
}

/// May the character stand in XML 1.0 at all?
fn is_allowed(letter: char) -> bool {
    let is_control = letter < ' ' && !matches!(letter, '\t' | '\n' | '\r');
    !is_control && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_gives_a_meaning_to_is_escaped_and_what_it_forbids_is_gone() {
        assert_eq!(
            escaped("</t><b a=\"1\"> & é\u{0}\u{b}\u{ffff}\n\r💾"),
            "&lt;/t&gt;&lt;b a=&quot;1&quot;&gt; &amp; é\n&#13;💾"
        );
    }
}

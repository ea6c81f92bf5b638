//! What a plan's file is called on any machine.

use crate::plan::Plan;

/// What every plan's file name ends with.
pub const EXTENSION: &str = ".trame.json";

/// The longest file name, with its extension.
const LONGEST: usize = 80;

/// Names that Windows keeps for itself, whatever follows the first dot.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a plan's file: `Commune-de-Valtrame.trame.json`.
pub fn file_name(plan: &Plan) -> String {
    format!("{}{EXTENSION}", stem(plan, LONGEST - EXTENSION.len()))
}

/// The name of a document's file: `Commune-de-Valtrame-note.md`.
pub fn document_file_name(plan: &Plan, document: &str, extension: &str) -> String {
    let longest = LONGEST.saturating_sub(document.len() + extension.len() + 1);
    format!("{}-{document}{extension}", stem(plan, longest))
}

/// What the plan is called, in letters that every file system takes; at most `longest` of them.
pub fn stem(plan: &Plan, longest: usize) -> String {
    let mut stem = String::new();
    for letter in plan.called().unwrap_or_default().chars() {
        match folded(letter) {
            Some(text) => stem.push_str(text),
            None if letter.is_ascii_alphanumeric() || letter == '_' => stem.push(letter),
            // Accents that stand apart from their letter.
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None if stem.ends_with('-') => {}
            None => stem.push('-'),
        }
    }
    // Only ASCII is left: every byte is a character.
    stem.truncate(longest);
    let stem = stem.trim_matches('-');
    if stem.is_empty() {
        return "plan".to_owned();
    }
    if is_reserved(stem) {
        return format!("plan-{stem}");
    }
    stem.to_owned()
}

/// A name in one word of letters and digits, each of its words with a capital: `BordeauxMetropole`.
pub(crate) fn one_word(text: &str) -> String {
    let mut word = String::new();
    let mut starts = true;
    for letter in text.chars() {
        let letters = match folded(letter) {
            Some(text) => text.to_owned(),
            None if letter.is_ascii_alphanumeric() => letter.to_string(),
            None => {
                // An accent that stands apart from its letter starts no word.
                starts |= !('\u{300}'..='\u{36f}').contains(&letter);
                continue;
            }
        };
        word.push_str(&if starts {
            letters.to_ascii_uppercase()
        } else {
            letters
        });
        starts = false;
    }
    word.truncate(LONGEST / 2);
    word
}

fn is_reserved(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let port = match stem.strip_prefix("com").or(stem.strip_prefix("lpt")) {
        Some(number) => number.len() == 1 && number.bytes().all(|it| it.is_ascii_digit()),
        None => false,
    };
    port || RESERVED.contains(&stem.as_str())
}

/// A letter of Europe without its accent.
fn folded(letter: char) -> Option<&'static str> {
    let text = match letter {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'Æ' => "AE",
        'æ' => "ae",
        'Ç' | 'Ć' | 'Č' => "C",
        'ç' | 'ć' | 'č' => "c",
        'È'..='Ë' | 'Ē' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'Ì'..='Ï' | 'Ī' | 'İ' => "I",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'Ł' => "L",
        'ł' => "l",
        'Ñ' | 'Ń' | 'Ň' => "N",
        'ñ' | 'ń' | 'ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ő' => "O",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'Œ' => "OE",
        'œ' => "oe",
        'Ś' | 'Š' | 'Ş' => "S",
        'ś' | 'š' | 'ş' => "s",
        'ß' => "ss",
        'Ù'..='Ü' | 'Ū' | 'Ű' => "U",
        'ù'..='ü' | 'ū' | 'ű' => "u",
        'Ý' | 'Ÿ' => "Y",
        'ý' | 'ÿ' => "y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    };
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(title: &str) -> String {
        file_name(&Plan {
            title: title.to_owned(),
            ..Plan::default()
        })
    }

    #[test]
    fn names_keep_their_letters_without_accents() {
        assert_eq!(
            name("Commune de Valtrame"),
            "Commune-de-Valtrame.trame.json"
        );
        assert_eq!(
            name("  L’été à Cœur-Joie : Ça va ?"),
            "L-ete-a-Coeur-Joie-Ca-va.trame.json"
        );
        assert_eq!(name("e\u{301}te\u{301}"), "ete.trame.json");
    }

    #[test]
    fn a_document_is_named_after_its_plan() {
        let plan = Plan {
            title: "a".repeat(100),
            ..Plan::default()
        };
        let name = document_file_name(&plan, "note", ".html");
        assert!(
            name.len() == 80 && name.ends_with("aaa-note.html"),
            "{name}"
        );
    }

    #[test]
    fn a_territory_is_one_word_without_accents() {
        assert_eq!(one_word("Bordeaux Métropole"), "BordeauxMetropole");
        assert_eq!(one_word("L’Haÿ-les-roses"), "LHayLesRoses");
        assert_eq!(one_word("e\u{301}te\u{301} 💾"), "Ete");
    }

    #[test]
    fn every_title_gives_a_name_that_any_machine_takes() {
        assert_eq!(name("../../etc/passwd"), "etc-passwd.trame.json");
        assert_eq!(name("💾 ملف"), "plan.trame.json");
        assert_eq!(name("Con"), "plan-Con.trame.json");
        assert_eq!(name("lpt1"), "plan-lpt1.trame.json");
        assert_eq!(name("CON$"), "plan-CON.trame.json");
        assert_eq!(name(&"œ".repeat(100)).len(), 80);
        assert_eq!(name(""), "plan.trame.json");
    }
}

//! Making sentences of what people typed: names in a row, a final stop, a text cut short between two words.

use crate::guide::nouns::noun;
use crate::plan::ListKind;
use crate::text::{Lang, numbers};

/// A sentence with words of the plan in it, in both languages, side by side.
macro_rules! say {
    ($lang:expr, $fr:literal, $en:literal) => {
        match $lang {
            $crate::text::Lang::Fr => format!($fr),
            $crate::text::Lang::En => format!($en),
        }
    };
}

pub(super) use say;

/// Names in a row, each once. A name with a comma in it calls for a stronger mark between names.
pub(super) fn names<'a>(all: impl IntoIterator<Item = &'a str>, lang: Lang) -> String {
    let names = distinct(all);
    if names.iter().any(|it| it.contains(',')) {
        names.join(between(lang))
    } else {
        names.join(", ")
    }
}

/// Sentences in a row, as one.
pub(super) fn series<'a>(all: impl IntoIterator<Item = &'a str>, lang: Lang) -> String {
    distinct(all.into_iter().map(|it| it.trim().trim_end_matches('.'))).join(between(lang))
}

/// Things in a row, with « et » before the last one.
pub(super) fn together(all: &[String], lang: Lang) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let first = first.join(", ");
            say!(lang, "{first} et {last}", "{first} and {last}")
        }
    }
}

pub(super) fn between(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{202f}; ",
        Lang::En => "; ",
    }
}

fn distinct<'a>(all: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut kept = Vec::new();
    for it in all.into_iter().map(str::trim) {
        if !it.is_empty() && !kept.contains(&it) {
            kept.push(it);
        }
    }
    kept
}

/// A sentence after what it is about.
pub(super) fn after(label: &str, sentence: &str, lang: Lang) -> String {
    say!(lang, "{label}\u{a0}: {sentence}", "{label}: {sentence}")
}

/// A text with its final stop; nothing when it is empty.
pub(super) fn sentence(text: &str) -> Option<String> {
    let text = text.trim();
    let last = text.chars().last()?;
    let stop = if matches!(last, '.' | '!' | '?' | '…' | '»' | '”') {
        ""
    } else {
        "."
    };
    Some(format!("{text}{stop}"))
}

/// A text on one line, as wide as so many ordinary letters at most, cut between two words when it is longer.
pub(super) fn clip(text: &str, most: usize) -> String {
    let mut kept = String::new();
    let mut room = most;
    for word in text.split(is_break).filter(|it| !it.is_empty()) {
        let gap = usize::from(!kept.is_empty());
        let width = breadth(word) + gap;
        if width > room {
            if kept.is_empty() {
                kept = head(word, room.saturating_sub(1));
            }
            let end = kept.trim_end_matches([',', ';', ':', '.', '(', '«', '-', '–']);
            return format!("{}…", end.trim_end());
        }
        if gap == 1 {
            kept.push(' ');
        }
        kept.push_str(word);
        room -= width;
    }
    kept
}

/// May a line be cut here? Spaces that do not break stay where they are.
fn is_break(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// The first letters of a word that has no place to be cut.
fn head(word: &str, most: usize) -> String {
    let mut room = most;
    let fits = |letter: &char| {
        let width = breadth_of(*letter);
        let fits = width <= room;
        room = room.saturating_sub(width);
        fits
    };
    word.chars().take_while(fits).collect()
}

fn breadth(text: &str) -> usize {
    text.chars().map(breadth_of).sum()
}

/// How many ordinary letters a letter is as wide as: ideograms and pictures count for two.
fn breadth_of(letter: char) -> usize {
    match letter {
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' => 2,
        '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 2,
        _ => 1,
    }
}

/// A count of the parts of a list: « 12 besoins ».
pub(super) fn counted(count: usize, list: ListKind, lang: Lang) -> String {
    let (one, many) = noun(list);
    numbers::count(lang, count, one.say(lang), many.say(lang))
}

/// « et 12 autres » of things already named; nothing when none is left out.
pub(super) fn and_more(left: usize, lang: Lang) -> Option<String> {
    let counted = match lang {
        Lang::Fr => numbers::count(lang, left, "autre", "autres"),
        Lang::En => numbers::count(lang, left, "other", "others"),
    };
    (left > 0).then(|| say!(lang, "et {counted}", "and {counted}"))
}

/// « et 12 autres besoins »; nothing when none is left out.
pub(super) fn and_others(left: usize, list: ListKind, lang: Lang) -> Option<String> {
    if left == 0 {
        return None;
    }
    let (one, many) = noun(list);
    let (one, many) = (one.say(lang), many.say(lang));
    let counted = match lang {
        Lang::Fr => numbers::count(
            lang,
            left,
            &format!("autre {one}"),
            &format!("autres {many}"),
        ),
        Lang::En => numbers::count(
            lang,
            left,
            &format!("other {one}"),
            &format!("other {many}"),
        ),
    };
    Some(say!(lang, "et {counted}", "and {counted}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_two_words_and_never_longer_than_asked() {
        for (text, most, clipped) in [
            ("Court", 10, "Court"),
            ("  Deux\n\nlignes  ", 20, "Deux lignes"),
            ("Un texte, puis la suite", 10, "Un texte…"),
            ("Anticonstitutionnellement", 10, "Anticonst…"),
            ("Venez\u{202f}! Vite", 12, "Venez\u{202f}! Vite"),
            ("", 10, ""),
            ("漢字漢字漢字", 6, "漢字…"),
            ("abc", 0, "…"),
        ] {
            assert_eq!(clip(text, most), clipped);
        }
    }

    #[test]
    fn what_is_left_out_is_counted() {
        let said = |left| and_others(left, ListKind::Needs, Lang::Fr);
        assert_eq!(said(0), None);
        assert_eq!(said(1).as_deref(), Some("et 1\u{a0}autre besoin"));
        assert_eq!(said(12).as_deref(), Some("et 12\u{a0}autres besoins"));
    }

    #[test]
    fn the_last_of_several_comes_after_and() {
        let all = ["un", "deux", "trois"].map(str::to_owned);
        assert_eq!(together(&all, Lang::Fr), "un, deux et trois");
        assert_eq!(together(&all[..1], Lang::Fr), "un");
        assert_eq!(together(&[], Lang::En), "");
    }
}

//! The proposals, one for each medium: short sentences made of the answers as they were given.

use super::material::Material;
use crate::documents::cards::LABELS;
use crate::documents::phrase::{clip, say};
use crate::text::{sms as networks, spelling};

/// The longest article, in words.
pub(super) const PRESS_WORDS: usize = 120;
/// What half a minute holds, in words, at the pace of a calm reader.
pub(super) const RADIO_WORDS: usize = 75;

/// Everything, in the order one looks for it.
pub(super) fn web(it: &Material) -> String {
    let mut lines = vec![it.name.clone()];
    lines.extend([&it.hook, &it.what].into_iter().cloned());
    lines.extend(answers(it));
    paragraph(lines)
}

/// A title, a hook, then the answers and a voice, as far as the words go.
pub(super) fn press(it: &Material) -> String {
    let lang = it.lang;
    let voice = it.voice.as_str();
    let voice = match voice {
        "" => String::new(),
        _ => say!(
            lang,
            "Envie entendue\u{a0}: «\u{a0}{voice}\u{a0}».",
            "Heard: “{voice}”."
        ),
    };
    // Without a hook, what is offered makes the title, and who offers it the hook.
    let (title, hook, first) = match (it.hook.is_empty(), it.what.trim_end_matches('.')) {
        (true, what) if !what.is_empty() => (what.to_owned(), &it.who, String::new()),
        _ => (it.name.clone(), &it.hook, it.what.clone()),
    };
    let mut body = vec![first, voice];
    body.extend(answers(it));
    body.retain(|it| !it.is_empty());
    // How to come is the last thing to be cut.
    let last = body.pop().unwrap_or_default();
    let kept = within(&body, PRESS_WORDS.saturating_sub(spelling::words(&last)));
    let mut body = kept.to_vec();
    body.push(last);
    let mut parts = vec![title, hook.clone(), body.join(" ")];
    parts.retain(|it| !it.is_empty());
    parts.join("\n\n")
}

/// What is heard once: who, what, for whom, where, when, and twice how to come when there is time.
pub(super) fn radio(it: &Material) -> String {
    let hook = if it.hook.is_empty() {
        &it.who
    } else {
        &it.hook
    };
    let come = labelled(it, 7, &it.joining);
    let said = [
        hook.clone(),
        it.what.clone(),
        labelled(it, 2, &it.audience),
        it.place.clone(),
        it.frequency.clone(),
        it.terms.clone(),
    ];
    let said: Vec<String> = said.into_iter().filter(|it| !it.is_empty()).collect();
    let cost = spelling::words(&come);
    let kept = within(&said, RADIO_WORDS.saturating_sub(cost));
    let mut lines: Vec<String> = kept.to_vec();
    lines.push(come);
    lines.retain(|it| !it.is_empty());
    lines.join(" ")
}

/// A single message: the name and how to come first, then what else fits.
pub(super) fn sms(it: &Material) -> String {
    let first = if it.hook.is_empty() {
        it.name.clone()
    } else {
        it.hook.clone()
    };
    let first = networks::lighter(first.trim_end_matches('.'));
    let come = networks::lighter(&it.joining);
    let others = [&it.what, &it.place, &it.frequency, &it.terms].map(|it| networks::lighter(it));
    // What is tried first is kept first; what is kept stands in the order of reading.
    for count in (0..=others.len()).rev() {
        let pieces = std::iter::once(first.as_str())
            .chain(others.iter().take(count).map(String::as_str))
            .chain([come.as_str()]);
        let pieces: Vec<&str> = pieces.filter(|it| !it.is_empty()).collect();
        let text = joined(&pieces);
        if networks::length(&text).messages <= 1 {
            return text;
        }
    }
    let mut most = 160;
    loop {
        let text = networks::lighter(&clip(&joined(&[&first, &come]), most));
        if networks::length(&text).messages <= 1 || most == 0 {
            return text;
        }
        most -= 5;
    }
}

/// A letter to those who refer people.
pub(super) fn referrers(it: &Material) -> String {
    let lang = it.lang;
    let name = &it.name;
    let mut parts = vec![
        say!(lang, "Objet\u{a0}: {name}", "Subject: {name}"),
        say!(lang, "Bonjour,", "Hello,"),
    ];
    parts.push([it.who.as_str(), &it.what].join(" ").trim().to_owned());
    parts.push(paragraph(answers(it)));
    if !it.hook.is_empty() {
        let hook = it.hook.trim_end_matches('.');
        parts.push(say!(
            lang,
            "Vous pouvez en parler ainsi\u{a0}: «\u{a0}{hook}\u{a0}».",
            "You can put it this way: “{hook}”."
        ));
    }
    parts.push(say!(
        lang,
        "Un doute sur la personne à orienter\u{202f}? Répondez à ce message, nous en parlons.",
        "Not sure whom to send? Answer this message and we will talk."
    ));
    parts.push(it.host.clone());
    parts.retain(|it| !it.is_empty());
    parts.join("\n\n")
}

/// Few words, a line for each thing.
pub(super) fn poster(it: &Material) -> String {
    paragraph(vec![
        it.name.clone(),
        it.hook.clone(),
        it.what.clone(),
        it.audience.clone(),
        it.place.clone(),
        it.frequency.clone(),
        it.terms.clone(),
        it.joining.clone(),
    ])
}

/// For whom, where, on what terms, how long, when, how to come.
fn answers(it: &Material) -> Vec<String> {
    let answers = [
        &it.audience,
        &it.place,
        &it.terms,
        &it.length,
        &it.frequency,
        &it.joining,
    ];
    let said = answers.into_iter().enumerate();
    said.map(|(rank, text)| labelled(it, rank + 2, text))
        .filter(|it| !it.is_empty())
        .collect()
}

/// An answer after the words of its card: « Où ? À la médiathèque. »
fn labelled(it: &Material, rank: usize, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let lang = it.lang;
    let label = LABELS[rank].say(lang);
    if label.ends_with('?') {
        return format!("{label} {text}");
    }
    say!(lang, "{label}\u{a0}: {text}", "{label}: {text}")
}

/// The first sentences that hold in so many words.
fn within(sentences: &[String], most: usize) -> &[String] {
    let mut words = 0;
    let fits = |it: &&String| {
        words += spelling::words(it);
        words <= most
    };
    let count = sentences.iter().take_while(fits).count();
    &sentences[..count]
}

/// Sentences in a row, the first as a title when it has no final stop.
fn joined(pieces: &[&str]) -> String {
    let mut text = String::new();
    for it in pieces {
        if !text.is_empty() {
            let ends = text.ends_with(['.', '!', '?', '…']);
            text.push_str(if ends { " " } else { ". " });
        }
        text.push_str(it);
    }
    text
}

fn paragraph(mut lines: Vec<String>) -> String {
    lines.retain(|it| !it.is_empty());
    lines.join("\n")
}

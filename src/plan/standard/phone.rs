//! A telephone number as the standard writes it: `+` and the code of the country, without space.

use super::{Read, packed, wrong};

/// The codes that the standard takes.
const CODES: [&str; 10] = [
    "33", "590", "594", "262", "596", "269", "687", "689", "508", "681",
];

/// National beginnings of the numbers that another code than 33 leads to.
const OVERSEAS: [(&str, &str); 13] = [
    ("0590", "590"),
    ("0690", "590"),
    ("0691", "590"),
    ("0594", "594"),
    ("0694", "594"),
    ("0596", "596"),
    ("0696", "596"),
    ("0697", "596"),
    ("0262", "262"),
    ("0692", "262"),
    ("0693", "262"),
    ("0269", "262"),
    ("0639", "262"),
];

/// One telephone number.
pub fn phone(text: &str) -> Read {
    let Some(number) = packed(text) else {
        return Ok(None);
    };
    let number = number
        .replace("(0)", "")
        .replace(['.', '-', '/', '(', ')'], "");
    let international = number.strip_prefix('+').or(number.strip_prefix("00"));
    let figures = international.unwrap_or(&number);
    if figures.is_empty() || !figures.bytes().all(|it| it.is_ascii_digit()) {
        return wrong(
            "Écrivez un seul numéro, par exemple 03 00 00 00 00.",
            "Write a single number, for example 03 00 00 00 00.",
        );
    }
    if international.is_some() {
        return written(figures);
    }
    match figures.len() {
        10 if figures.starts_with("0508") => written(&format!("508{}", &figures[4..])),
        10 if figures.starts_with('0') => {
            let overseas = OVERSEAS
                .iter()
                .find(|(start, _)| figures.starts_with(start));
            let code = overseas.map_or("33", |(_, code)| code);
            written(&format!("{code}{}", &figures[1..]))
        }
        3 | 4 => wrong(
            "Le standard refuse les numéros courts\u{a0}: écrivez un numéro à dix chiffres.",
            "The standard refuses short numbers: write a number of ten digits.",
        ),
        _ => wrong(
            "Écrivez les dix chiffres du numéro, par exemple 03 00 00 00 00, ou l’indicatif du pays avec +.",
            "Write the ten digits of the number, for example 03 00 00 00 00, or the country code with +.",
        ),
    }
}

/// A number with its country code, if the standard takes it.
fn written(figures: &str) -> Read {
    let rest = CODES.iter().find_map(|it| figures.strip_prefix(it));
    match rest {
        Some(rest) if (6..=9).contains(&rest.len()) => Ok(Some(format!("+{figures}"))),
        Some(_) | None => wrong(
            "Le standard ne prend que les numéros de France et d’outre-mer, par exemple +33 3 00 00 00 00.",
            "The standard only takes numbers of France and its overseas territories, for example +33 3 00 00 00 00.",
        ),
    }
}

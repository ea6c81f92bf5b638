//! The colours of `style/tokens.css` against each other, as WCAG 2.2 counts contrast (success criteria 1.4.3, 1.4.6, 1.4.11).

mod common;

use std::collections::BTreeMap;

/// What letters are written in.
const INKS: [&str; 7] = [
    "--color-text",
    "--color-text-quiet",
    "--color-danger",
    "--color-good",
    "--indigo",
    "--madder",
    "--weld",
];

/// What they are written on.
const GROUNDS: [&str; 7] = [
    "--color-paper",
    "--color-raised",
    "--color-sunken",
    "--color-danger-wash",
    "--indigo-wash",
    "--madder-wash",
    "--weld-wash",
];

/// What is not letters and must be told from its ground: edges of controls, threads, the focus.
const SHAPES: [&str; 6] = [
    "--color-line-strong",
    "--color-warp",
    "--color-focus",
    "--indigo-thread",
    "--madder-thread",
    "--weld-thread",
];

/// What those stand on.
const SHAPE_GROUNDS: [&str; 2] = ["--color-paper", "--color-raised"];

/// The colours of one theme.
type Theme = BTreeMap<String, [f64; 3]>;

/// The colours declared in the block that follows each opening.
fn blocks(css: &str, opening: &str) -> Vec<Theme> {
    let after = css.split(opening).skip(1);
    let blocks = after.filter_map(|it| it.split_once('}').map(|(block, _)| theme(block)));
    blocks.filter(|it| !it.is_empty()).collect()
}

fn theme(block: &str) -> Theme {
    let declared = block.split(';').filter_map(|it| it.split_once(':'));
    let colours = declared.filter_map(|(name, value)| {
        let digits = value.trim().strip_prefix('#')?;
        let part = |at: usize| {
            let byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
            Some(f64::from(byte) / 255.0)
        };
        let name = name.rsplit(|it: char| it.is_whitespace()).next()?;
        Some((name.to_owned(), [part(0)?, part(2)?, part(4)?]))
    });
    colours.collect()
}

/// Relative luminance, from 0 to 1.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|it| {
        if it <= 0.04045 {
            it / 12.92
        } else {
            ((it + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// From 1, the same, to 21, black on white.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The light theme, and the dark one as the system asks for it and as the person does.
fn themes() -> [(&'static str, Theme); 3] {
    let css = common::file("style/tokens.css");
    let light = blocks(&css, "  :root {").swap_remove(0);
    let system = blocks(&css, ":root:not([data-theme=\"light\"]) {").swap_remove(0);
    let chosen = blocks(&css, ":root[data-theme=\"dark\"] {").swap_remove(0);
    [("light", light), ("dark", system), ("dark, chosen", chosen)]
}

/// Each pair of a theme and its contrast.
fn pairs<'a>(
    theme: &'a Theme,
    inks: &'a [&str],
    grounds: &'a [&str],
) -> impl Iterator<Item = (String, f64)> + 'a {
    inks.iter().flat_map(move |ink| {
        grounds.iter().map(move |ground| {
            let pair = format!("{ink} on {ground}");
            (pair, contrast(theme[*ink], theme[*ground]))
        })
    })
}

#[test]
fn letters_are_read_on_every_ground() {
    for (name, theme) in themes() {
        let accents = ["--indigo", "--madder", "--weld"];
        let all: Vec<_> = pairs(&theme, &INKS, &GROUNDS)
            .chain(pairs(&theme, &["--color-on-accent"], &accents))
            .collect();
        let weak: Vec<_> = all.iter().filter(|(_, it)| *it < 7.0).collect();
        assert!(weak.is_empty(), "{name}: under 7 to 1 (AAA): {weak:.2?}");
    }
}

#[test]
fn edges_threads_and_the_focus_are_told_from_the_paper() {
    for (name, theme) in themes() {
        let weak: Vec<_> = pairs(&theme, &SHAPES, &SHAPE_GROUNDS)
            .filter(|(_, it)| *it < 3.0)
            .collect();
        assert!(weak.is_empty(), "{name}: under 3 to 1: {weak:.2?}");
    }
}

#[test]
fn the_dark_theme_is_the_same_whoever_asks_for_it() {
    let [_, (_, system), (_, chosen)] = themes();
    assert!(
        system == chosen,
        "the two dark themes differ in style/tokens.css"
    );
}

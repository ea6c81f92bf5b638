//! Stacked bars by year: drawn for those who see them, told for the others.

use super::pen::Pen;
use crate::documents::outline::Bars;
use crate::text::{Lang, numbers};

/// The length of the longest bar, in units of the drawing.
const LONGEST: i64 = 1000;

/// The bars, a line for each year.
///
/// Each bar is a drawing of its own, stretched to the room there is: numbers stay letters, at the size of the text.
pub(super) fn draw(pen: &mut dyn Pen, bars: &Bars, lang: Lang) {
    let totals = bars.totals();
    let longest = totals.iter().copied().max().unwrap_or_default().max(1);
    pen.open("figure", &[("class", "bars")]);
    pen.element("figcaption", &[], &bars.caption);
    pen.open("ul", &[("class", "bars__years"), ("role", "list")]);
    for (rank, label) in bars.labels.iter().enumerate() {
        let total = totals.get(rank).copied().unwrap_or_default();
        pen.open("li", &[("class", "bars__year")]);
        pen.element(
            "span",
            &[("class", "visually-hidden")],
            bars.told.get(rank).map_or("", String::as_str),
        );
        pen.element(
            "span",
            &[("class", "bars__label"), ("aria-hidden", "true")],
            label,
        );
        pen.open(
            "svg",
            &[
                ("class", "bars__bar"),
                ("viewBox", "0 0 1000 20"),
                ("preserveAspectRatio", "none"),
                ("aria-hidden", "true"),
                ("focusable", "false"),
            ],
        );
        let mut foot = 0;
        for it in &bars.series {
            let value = it.values.get(rank).copied().unwrap_or_default();
            let top = foot + value;
            piece(
                pen,
                scaled(foot, longest),
                scaled(top, longest),
                it.tone.key(),
            );
            foot = top;
        }
        pen.close("svg");
        pen.element(
            "span",
            &[("class", "bars__total"), ("aria-hidden", "true")],
            &numbers::euros(lang, total),
        );
        pen.close("li");
    }
    pen.close("ul");
    pen.open(
        "ul",
        &[
            ("class", "bars__legend"),
            ("role", "list"),
            ("aria-hidden", "true"),
        ],
    );
    for it in &bars.series {
        pen.open("li", &[]);
        pen.open(
            "svg",
            &[
                ("class", "bars__key"),
                ("viewBox", "0 0 20 20"),
                ("focusable", "false"),
            ],
        );
        piece(pen, 0, 20, it.tone.key());
        pen.close("svg");
        pen.text(&it.name);
        pen.close("li");
    }
    pen.close("ul");
    pen.close("figure");
}

/// The same as sentences.
pub(super) fn tell(pen: &mut dyn Pen, bars: &Bars) {
    pen.open("p", &[]);
    pen.element("strong", &[], &bars.caption);
    pen.close("p");
    pen.open("ul", &[]);
    for it in &bars.told {
        pen.element("li", &[], it);
    }
    pen.close("ul");
}

fn piece(pen: &mut dyn Pen, foot: i64, top: i64, tone: &str) {
    if top <= foot {
        return;
    }
    let (x, width) = (foot.to_string(), (top - foot).to_string());
    pen.open(
        "rect",
        &[
            ("x", &x),
            ("width", &width),
            ("height", "20"),
            ("data-tone", tone),
        ],
    );
    pen.close("rect");
}

fn scaled(sum: i64, longest: i64) -> i64 {
    // Sums of thousands of millions, a thousand times: still far from the end of the numbers.
    sum * LONGEST / longest
}

//! Sums by year as stacked bars: the numbers and the words, not the drawing.

/// Stacked bars, one a year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// What they show.
    pub caption: String,
    /// The years, or whatever stands under each bar.
    pub labels: Vec<String>,
    /// The pieces of each bar, from the foot up. Every series is as long as the labels, and holds no sum below zero.
    pub series: Vec<Series>,
    /// The same in words, a sentence for each bar: the alternative for whoever does not see them.
    pub told: Vec<String>,
}

impl Bars {
    /// The height of each bar.
    pub fn totals(&self) -> Vec<i64> {
        let bars = 0..self.labels.len();
        let pieces = |bar: usize| self.series.iter().filter_map(move |it| it.values.get(bar));
        bars.map(|bar| pieces(bar).sum()).collect()
    }
}

/// The pieces of the same kind in each bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What they are.
    pub name: String,
    /// Whole euros for each bar.
    pub values: Vec<i64>,
    /// How they stand among the others.
    pub tone: Tone,
}

/// How a cell or a piece of a bar stands among the others. A format may show it or not: the words say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Like any other.
    #[default]
    Plain,
    /// A total.
    Total,
    /// Nothing there.
    Empty,
    /// A track; money thought of.
    Idea,
    /// Under way; money asked for.
    Engaged,
    /// There; money granted.
    InPlace,
    /// The house's own.
    Own,
    /// What is missing.
    Missing,
}

impl Tone {
    /// Its name in attributes.
    pub const fn key(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Total => "total",
            Tone::Empty => "empty",
            Tone::Idea => "idea",
            Tone::Engaged => "engaged",
            Tone::InPlace => "in-place",
            Tone::Own => "own",
            Tone::Missing => "missing",
        }
    }
}

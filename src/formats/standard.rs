//! Places in the national standard (schema v1.0.2): 32 columns in CSV, the same fields in JSON.
//!
//! *Context.* The file goes to a hub, a département or the State, where validators refuse a whole row for one wrong cell, and
//! where the programs downstream do not read doubled quotation marks. *Decision.* Each value is written as the standard asks, or
//! left out; a place that lacks what is required is left out as a whole (the page says which). Straight quotation marks go away,
//! line breaks too, as in the national pipeline. *Consequence.* Every file is valid, whatever was typed.

use crate::formats::csv::{quoted, safe};
use crate::formats::file_name::one_word;
use crate::formats::json::Pen;
use crate::plan::standard::{self, Read, SUMMARY, words};
use crate::plan::{Choice, Date, Plan, Venue, id};

/// The columns, in the order of the schema.
pub const COLUMNS: [&str; 32] = [
    "id",
    "pivot",
    "nom",
    "commune",
    "code_postal",
    "code_insee",
    "adresse",
    "complement_adresse",
    "latitude",
    "longitude",
    "typologie",
    "telephone",
    "courriels",
    "site_web",
    "horaires",
    "presentation_resume",
    "presentation_detail",
    "source",
    "itinerance",
    "structure_parente",
    "date_maj",
    "services",
    "publics_specifiquement_adresses",
    "prise_en_charge_specifique",
    "frais_a_charge",
    "dispositif_programmes_nationaux",
    "formations_labels",
    "autres_formations_labels",
    "modalites_acces",
    "modalites_accompagnement",
    "fiche_acces_libre",
    "prise_rdv",
];

/// Puts a text in the composed form of Unicode (NFC): what validators expect, and what the browser knows how to do.
pub type Compose<'a> = &'a dyn Fn(&str) -> String;

/// A value and where it comes from.
enum Value {
    /// Ours: a code, a date, a number, an address that was checked.
    Ours(String),
    /// A name or an address that someone typed.
    Name(String),
    /// Sentences that someone typed.
    Prose(String),
}

impl Value {
    /// The value as it is.
    fn text(&self) -> &str {
        match self {
            Value::Ours(text) | Value::Name(text) | Value::Prose(text) => text,
        }
    }

    /// The value in a cell: without the quotation marks that programs downstream stumble on, and never a formula.
    fn cell(&self, column: &str) -> String {
        let cell = match self {
            Value::Ours(text) => text.clone(),
            Value::Name(text) => safe(&standard::bare(text).unwrap_or_default()),
            Value::Prose(text) => safe(&text.replace('"', "＂")),
        };
        if column == "presentation_resume" {
            shortened(&cell)
        } else {
            cell
        }
    }
}

/// The places that can be published, as CSV: commas, no blank line at the end.
pub fn csv(plan: &Plan, today: Date, compose: Compose) -> String {
    let mut lines = vec![COLUMNS.map(quoted).join(",")];
    for row in rows(plan, today, compose) {
        let cells = COLUMNS.iter().zip(&row).map(|(column, value)| {
            let cell = value.cell(column);
            if cell.is_empty() { cell } else { quoted(&cell) }
        });
        lines.push(cells.collect::<Vec<_>>().join(","));
    }
    lines.join("\n")
}

/// The places that can be published, as JSON: an object each, with what is known of it.
pub fn json(plan: &Plan, today: Date, compose: Compose) -> String {
    let mut pen = Pen::default();
    pen.open(None, '[');
    for row in rows(plan, today, compose) {
        pen.open(None, '{');
        for (column, value) in COLUMNS.iter().zip(&row) {
            match (*column, value.text()) {
                (_, "") => {}
                ("latitude" | "longitude", number) => pen.plain(column, number),
                ("presentation_resume", text) => pen.text(column, &shortened(text)),
                (_, text) => pen.text(column, text),
            }
        }
        pen.close('}');
    }
    pen.close(']');
    pen.done()
}

/// The name that the standard recommends: the day, who hands the file over, of what territory.
pub fn file_name(plan: &Plan, today: Date, extension: &str) -> String {
    let published = plan.venues.iter().find(|it| it.is_publishable());
    let producer = published.and_then(|it| standard::pivot(&it.pivot).ok().flatten());
    let producer = producer.unwrap_or_else(|| "00000000000000".to_owned());
    let territory = [&plan.host.commune, &plan.host.name].map(|it| one_word(it));
    let territory = territory.into_iter().find(|it| !it.is_empty());
    let territory = territory.unwrap_or_else(|| "territoire".to_owned());
    format!("{today}_{producer}_lieux-de-mediation-numerique_{territory}.{extension}")
}

fn rows(plan: &Plan, today: Date, compose: Compose) -> Vec<[Value; 32]> {
    let published = plan.venues.iter().filter(|it| it.is_publishable());
    published.map(|it| row(plan, it, today, compose)).collect()
}

fn row(plan: &Plan, it: &Venue, today: Date, compose: Compose) -> [Value; 32] {
    let typed = |text: &str| words(&compose(text)).unwrap_or_default();
    let name = |text: &str| Value::Name(typed(text));
    let prose = |text: &str| Value::Prose(typed(text));
    let checked = |read: Read| Value::Ours(read.ok().flatten().unwrap_or_default());
    // A bar separates values: it cannot be in one.
    let one_of_several = |text: &String| typed(text).replace('|', "/");
    let source = [&it.source, &plan.host.name];
    let source = source.into_iter().find(|it| words(it).is_some());
    // What does not fit in the summary is kept in the presentation.
    let is_long = standard::summary(&it.summary).is_err();
    let details = match words(&it.details) {
        None if is_long => &it.summary,
        _ => &it.details,
    };
    [
        Value::Ours(id::write(it.id.raw())),
        checked(standard::pivot(&it.pivot)),
        name(&it.name),
        name(&it.commune),
        checked(standard::postal_code(&it.postal_code)),
        checked(standard::insee(&it.insee)),
        name(&it.address),
        name(&it.address_more),
        checked(standard::latitude(&it.latitude)),
        checked(standard::longitude(&it.longitude)),
        codes(&it.typologies),
        checked(standard::phone(&it.phone)),
        Value::Name(several(&it.emails, |it| standard::email(it).ok().flatten())),
        Value::Name(several(&it.websites, |it| {
            standard::website(&compose(it)).ok().flatten()
        })),
        name(&it.hours),
        prose(&it.summary),
        prose(details),
        name(source.map_or("", String::as_str)),
        codes(&it.travelling),
        name(&it.parent),
        Value::Ours(it.updated_on.unwrap_or(today).to_string()),
        codes(&it.services),
        codes(&it.audiences),
        codes(&it.care),
        codes(&it.fees),
        codes(&it.programmes),
        codes(&it.labels),
        Value::Name(several(&it.other_labels, |it| Some(one_of_several(it)))),
        codes(&it.access),
        codes(&it.support),
        checked(standard::accessibility(&it.accessibility)),
        checked(standard::website(&compose(&it.booking))),
    ]
}

/// Official values by their exact label, in the order of the list, each once.
fn codes<C: Choice>(values: &[C]) -> Value {
    let is_chosen = |rank: &usize| values.iter().any(|it| it.rank() == *rank);
    let chosen = (0..C::OPTIONS.len()).filter(is_chosen);
    let codes: Vec<&str> = chosen.map(|rank| C::OPTIONS[rank].code).collect();
    Value::Ours(codes.join("|"))
}

/// Several values in one cell, each once.
fn several(texts: &[String], read: impl Fn(&String) -> Option<String>) -> String {
    let mut values: Vec<String> = Vec::new();
    for value in texts.iter().filter_map(read) {
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    values.join("|")
}

/// A summary that fits: cut between two words when one ends near.
fn shortened(text: &str) -> String {
    if text.chars().count() <= SUMMARY {
        return text.to_owned();
    }
    let kept: String = text.chars().take(SUMMARY - 1).collect();
    let cut = kept.rfind(' ').filter(|at| *at > kept.len() / 2);
    format!("{}…", kept[..cut.unwrap_or(kept.len())].trim_end())
}

#[cfg(test)]
mod tests;

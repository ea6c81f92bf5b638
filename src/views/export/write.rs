//! Writes a plan for another program: stands behind its own door, so that nobody fetches it before asking.

use super::{Export, File};
use crate::browser::words::composed;
use crate::documents::{Sheet, sheet};
use crate::formats::ics::Stamp;
use crate::formats::{csv, file_name, ics, standard, xlsx};
use crate::plan::{Date, Plan};

/// The most letters of the plan's name in the name of a file.
const LONGEST: usize = 48;

/// Writes a plan for another program, in the language of its documents.
pub fn write(plan: &Plan, export: Export, today: Date, now: &str) -> Option<File> {
    let lang = plan.lang;
    let stem = file_name::stem(plan, LONGEST);
    let text = |name: String, mime, text: String| File {
        name,
        mime,
        bytes: text.into_bytes(),
    };
    let table =
        |kind: &str, sheet: &Sheet| text(format!("{stem}-{kind}.csv"), csv::MIME, csv::csv(sheet));
    let file = match export {
        Export::Calendar => {
            let calendar = ics::calendar(plan, lang, &Stamp::read(now)?);
            text(format!("{stem}.ics"), ics::MIME, calendar)
        }
        Export::Tasks => table("actions", &sheet::tasks(plan, lang)),
        Export::Budget => table("budget", &sheet::budget(plan, lang)),
        Export::Workbook => File {
            name: format!("{stem}.xlsx"),
            mime: xlsx::MIME,
            bytes: xlsx::workbook(
                &stem,
                &[sheet::tasks(plan, lang), sheet::budget(plan, lang)],
            ),
        },
        Export::PlacesCsv => {
            let places = standard::csv(plan, today, &composed);
            text(standard::file_name(plan, today, "csv"), csv::MIME, places)
        }
        Export::PlacesJson => {
            let places = standard::json(plan, today, &composed);
            text(
                standard::file_name(plan, today, "json"),
                "application/json",
                places,
            )
        }
    };
    Some(file)
}

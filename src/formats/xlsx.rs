//! Sheets as a workbook: real numbers, real days, totals that follow, a head that stays in view.
//!
//! *Context.* `rust_xlsxwriter` adds 258 kB to the page (brotli), half as much again as the whole first load; a workbook of
//! two plain sheets needs six small files. *Decision.* Written by hand over the project's own ZIP. Words are written inside
//! their cells, so that nothing in them can be a formula. *Consequence.* Fonts, charts and pictures are out of reach, and not
//! asked for.

use crate::documents::Sheet;
use crate::documents::sheet::{Row, Value, Work};
use crate::formats::xml::escaped;
use crate::formats::zip::Archive;
use crate::plan::Date;

/// The type of the file for the machines that receive it.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The most UTF-16 units a cell takes.
const LONGEST: usize = 32_767;

/// The height of a line of words, in points.
const LINE: usize = 15;

/// The most lines a row is made tall for.
const TALLEST: usize = 20;

/// The most pieces a sum is written with.
const PIECES: usize = 200;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The styles of cells, by their rank in [`styles`].
#[derive(Clone, Copy)]
enum Style {
    Words = 0,
    Head = 1,
    Euros = 2,
    Day = 3,
    TotalWords = 4,
    TotalEuros = 5,
}

/// The workbook of some sheets.
pub fn workbook(title: &str, sheets: &[Sheet]) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", &content_types(sheets.len()));
    archive.add("_rels/.rels", &package_relations());
    archive.add("docProps/core.xml", &properties(title));
    archive.add("xl/workbook.xml", &book(sheets));
    archive.add("xl/_rels/workbook.xml.rels", &relations(sheets.len()));
    archive.add("xl/styles.xml", &styles());
    for (rank, sheet) in sheets.iter().enumerate() {
        let name = format!("xl/worksheets/sheet{}.xml", rank + 1);
        archive.add(&name, &worksheet(sheet));
    }
    archive.done()
}

fn content_types(sheets: usize) -> String {
    let mut text = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
        <Override PartName=\"/xl/workbook.xml\" ContentType=\"{SHEET}.sheet.main+xml\"/>\
        <Override PartName=\"/xl/styles.xml\" ContentType=\"{SHEET}.styles+xml\"/>"
    );
    for number in 1..=sheets {
        text += &format!(
            "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{SHEET}.worksheet+xml\"/>"
        );
    }
    text + "</Types>"
}

fn package_relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
        <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>\
        <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
        </Relationships>"
    )
}

fn properties(title: &str) -> String {
    let title = escaped(title);
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title><dc:creator>Trame</dc:creator>\
        </cp:coreProperties>"
    )
}

fn book(sheets: &[Sheet]) -> String {
    let mut text = format!("{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>");
    for (rank, sheet) in sheets.iter().enumerate() {
        let (name, number) = (escaped(&sheet.name), rank + 1);
        text += &format!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
    }
    // Totals are worked out again when the file is opened.
    text + "</sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>"
}

fn relations(sheets: usize) -> String {
    let mut text = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for number in 1..=sheets {
        text += &format!(
            "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
    }
    let last = sheets + 1;
    text + &format!(
        "<Relationship Id=\"rId{last}\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
    )
}

/// Words that wrap, heads in bold over a line, euros, days; totals in bold under a line.
fn styles() -> String {
    let formats = [
        (0, 0, 0, 0),
        (0, 1, 2, 1),
        (164, 0, 0, 0),
        (14, 0, 0, 0),
        (0, 1, 0, 2),
        (164, 1, 0, 2),
    ];
    let formats = formats.map(|(number, font, fill, border)| {
        format!(
            "<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" \
            applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
            <alignment vertical=\"top\" wrapText=\"{}\"/></xf>",
            u8::from(number == 0)
        )
    });
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>";
    let sides = "<left/><right/>";
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\">\
        <numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0&quot;\u{a0}€&quot;\"/></numFmts>\
        <fonts count=\"2\"><font>{font}</font><font><b/>{font}</font></fonts>\
        <fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
        <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF1E9DC\"/></patternFill></fill></fills>\
        <borders count=\"3\"><border>{sides}<top/><bottom/></border>\
        <border>{sides}<top/><bottom style=\"thin\"/></border><border>{sides}<top style=\"thin\"/><bottom/></border></borders>\
        <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
        <cellXfs count=\"{}\">{}</cellXfs></styleSheet>",
        formats.len(),
        formats.concat()
    )
}

fn worksheet(sheet: &Sheet) -> String {
    let mut text = format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
        <sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" \
        state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"{LINE}\"/><cols>"
    );
    for (rank, column) in sheet.columns.iter().enumerate() {
        let (number, width) = (rank + 1, column.width);
        text += &format!(
            "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"
        );
    }
    text += "</cols><sheetData><row r=\"1\">";
    for (rank, column) in sheet.columns.iter().enumerate() {
        text += &words(&place(rank, 0), Style::Head, &column.name);
    }
    text += "</row>";
    for (rank, row) in sheet.rows.iter().enumerate() {
        let height = LINE * lines(sheet, row);
        text += &format!("<row r=\"{}\" ht=\"{height}\">", rank + 2);
        for (column, value) in row.cells.iter().enumerate() {
            text += &cell((column, rank + 1), row, value);
        }
        text += "</row>";
    }
    text + "</sheetData><pageSetup orientation=\"landscape\" paperSize=\"9\" fitToHeight=\"0\"/></worksheet>"
}

/// How many lines the longest cell of a row takes, at a guess: programs that open the file do not all measure it.
fn lines(sheet: &Sheet, row: &Row) -> usize {
    let cells = sheet.columns.iter().zip(&row.cells);
    let lines = cells.map(|(column, value)| match value {
        Value::Text(text) => {
            let width = usize::from(column.width);
            let lines = text.lines().map(|it| it.chars().count().div_ceil(width));
            lines.map(|it| it.max(1)).sum()
        }
        Value::Empty | Value::Day(_) | Value::Euros(_) | Value::Worked(..) => 1,
    });
    lines.max().unwrap_or(1).clamp(1, TALLEST)
}

/// A cell, by its column and its line under the head.
fn cell((column, line): (usize, usize), row: &Row, value: &Value) -> String {
    let place = place(column, line);
    let (words_style, euros) = if row.is_total {
        (Style::TotalWords, Style::TotalEuros)
    } else {
        (Style::Words, Style::Euros)
    };
    match value {
        Value::Empty => format!("<c r=\"{place}\" s=\"{}\"/>", words_style as u8),
        Value::Text(text) => words(&place, words_style, text),
        // Spreadsheets disagree on days before March 1900.
        Value::Day(date) if date.year() <= 1900 => words(&place, words_style, &date.to_string()),
        Value::Day(date) => number(&place, Style::Day, serial(*date), ""),
        Value::Euros(sum) => number(&place, euros, *sum, ""),
        Value::Worked(sum, work) => number(&place, euros, *sum, &formula(work, column, line)),
    }
}

fn words(place: &str, style: Style, text: &str) -> String {
    let text = escaped(&shortened(&text.replace("\r\n", "\n"))).replace("_x", "_x005F_x");
    format!(
        "<c r=\"{place}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>",
        style as u8
    )
}

fn number(place: &str, style: Style, number: i64, formula: &str) -> String {
    format!(
        "<c r=\"{place}\" s=\"{}\">{formula}<v>{number}</v></c>",
        style as u8
    )
}

/// What a cell is worked out from; nothing when it would be too long to write, and the number alone stays.
fn formula(work: &Work, column: usize, line: usize) -> String {
    let worked = match work {
        Work::Less(one, other) => {
            format!("{}-{}", place(column, one + 1), place(column, other + 1))
        }
        Work::Columns(columns) if columns.is_empty() => return String::new(),
        Work::Columns(columns) => {
            let (first, last) = (place(columns.start, line), place(columns.end - 1, line));
            format!("SUM({first}:{last})")
        }
        Work::Rows(rows) => {
            let pieces: Vec<String> = ranges(rows)
                .into_iter()
                .map(|(first, last)| {
                    format!("{}:{}", place(column, first + 1), place(column, last + 1))
                })
                .collect();
            if pieces.is_empty() || pieces.len() > PIECES {
                return String::new();
            }
            format!("SUM({})", pieces.join(","))
        }
    };
    format!("<f>{worked}</f>")
}

/// Rows that follow one another, as first and last.
fn ranges(rows: &[usize]) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => ranges.push((*row, *row)),
        }
    }
    ranges
}

/// The name of a cell: `C4`; line 0 is the head.
fn place(column: usize, line: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0));
        left = (left - 1) / 26;
    }
    letters.reverse();
    let letters: String = letters.into_iter().map(char::from).collect();
    format!("{letters}{}", line + 1)
}

/// A day as spreadsheets count them: from 30 December 1899.
fn serial(date: Date) -> i64 {
    const EPOCH_SERIAL: i64 = 25_569;
    date.ordinal() - Date::EPOCH.ordinal() + EPOCH_SERIAL
}

/// A text that fits in a cell.
fn shortened(text: &str) -> String {
    let mut left = LONGEST - 1;
    let mut kept = text.char_indices().skip_while(|(_, letter)| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        fits
    });
    match kept.next() {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        assert_eq!(place(0, 0), "A1");
        assert_eq!(place(25, 1), "Z2");
        assert_eq!(place(26, 9), "AA10");
        assert_eq!(place(701, 0), "ZZ1");
        assert_eq!(place(702, 0), "AAA1");
    }

    #[test]
    fn totals_say_what_they_add_up() {
        assert_eq!(
            formula(&Work::Rows(vec![0, 1, 2, 5]), 3, 9),
            "<f>SUM(D2:D4,D7:D7)</f>"
        );
        assert_eq!(formula(&Work::Columns(3..6), 6, 1), "<f>SUM(D2:F2)</f>");
        assert_eq!(formula(&Work::Less(5, 4), 3, 6), "<f>D7-D6</f>");
        assert_eq!(formula(&Work::Rows(Vec::new()), 3, 9), "");
        let far_apart = (0..500).step_by(2).collect();
        assert_eq!(formula(&Work::Rows(far_apart), 3, 9), "");
    }

    #[test]
    fn days_are_counted_from_the_end_of_1899() {
        let day = |text: &str| serial(Date::read(text).expect("the test writes real dates"));
        assert_eq!(day("1970-01-01"), 25_569);
        assert_eq!(day("2027-01-12"), 46_399);
    }

    #[test]
    fn words_stay_words() {
        assert_eq!(
            words("A1", Style::Words, "=1+1 <é> _x0041_"),
            "<c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1 &lt;é&gt; _x005F_x0041_</t></is></c>"
        );
        assert_eq!(shortened("é"), "é");
        let long = "👩".repeat(20_000);
        let short = shortened(&long);
        assert!(short.ends_with('…') && short.encode_utf16().count() <= LONGEST);
    }
}

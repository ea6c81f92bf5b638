//! A sheet as CSV for a French spreadsheet: UTF-8 with its mark, `;` between cells, every cell quoted, no formula.
//!
//! *Context.* A spreadsheet runs what begins like a formula, and a plan opened from a file may hold anything. *Decision.* As
//! OWASP advises, an apostrophe stands before such a beginning, wherever a cell could begin for a reader that takes another
//! separator. Sums and days are ours and stay bare, so that they are numbers. *Consequence.* A text may carry one more
//! apostrophe than what was typed: this file is for reading elsewhere, and is never read back as a plan.

use std::iter::once;

use crate::documents::Sheet;
use crate::documents::sheet::Value;

/// The type of the file for the machines that receive it.
pub const MIME: &str = "text/csv";

/// The sheet as CSV.
pub fn csv(sheet: &Sheet) -> String {
    let mut text = String::from('\u{feff}');
    let head: Vec<String> = sheet.columns.iter().map(|it| safe(&it.name)).collect();
    let rows = sheet
        .rows
        .iter()
        .map(|it| it.cells.iter().map(written).collect());
    for row in once(head).chain(rows) {
        let cells = row.iter().map(|it| quoted(it));
        text.push_str(&cells.collect::<Vec<_>>().join(";"));
        text.push_str("\r\n");
    }
    text
}

fn written(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => safe(text),
        Value::Day(date) => date.to_string(),
        Value::Euros(sum) | Value::Worked(sum, _) => sum.to_string(),
    }
}

/// A cell between quotation marks.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A text that no spreadsheet takes for a formula.
pub(crate) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut could_begin = true;
    for letter in text.replace("\r\n", "\n").chars() {
        if could_begin && begins_a_formula(letter) {
            safe.push('\'');
        }
        match letter {
            '\r' => safe.push('\n'),
            it if it.is_control() && it != '\n' && it != '\t' => continue,
            it => safe.push(it),
        }
        let separates = matches!(letter, ';' | ',' | '|' | '"' | '\'' | '\n' | '\r' | '\t');
        could_begin = separates || (could_begin && letter.is_whitespace());
    }
    safe
}

fn begins_a_formula(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::sheet::{Column, Row, Work};
    use crate::plan::Date;

    fn one(value: Value) -> String {
        let sheet = Sheet {
            name: String::new(),
            columns: vec![Column {
                name: "Quoi".to_owned(),
                width: 1,
            }],
            rows: vec![Row {
                cells: vec![value],
                is_total: false,
            }],
        };
        let text = csv(&sheet);
        let row = text.strip_prefix("\u{feff}\"Quoi\"\r\n\"");
        let row = row.and_then(|it| it.strip_suffix("\"\r\n"));
        row.expect("the mark, the head, one row").to_owned()
    }

    #[test]
    fn sums_and_days_are_bare_and_words_are_quoted() {
        assert_eq!(one(Value::Euros(-5200)), "-5200");
        assert_eq!(one(Value::Worked(12, Work::Less(1, 0))), "12");
        assert_eq!(one(Value::Day(Date::EPOCH)), "1970-01-01");
        assert_eq!(
            one(Value::said("dit «\u{a0}oui\u{a0}», \"non\"; é")),
            "dit «\u{a0}oui\u{a0}», \"\"non\"\"; é"
        );
        assert_eq!(one(Value::Empty), "");
    }

    #[test]
    fn nothing_typed_becomes_a_formula() {
        for (typed, written) in [
            ("=1+1", "'=1+1"),
            ("+33 1", "'+33 1"),
            ("-2", "'-2"),
            ("@SOMME(A1)", "'@SOMME(A1)"),
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\n'=1"),
            ("＝1", "'＝1"),
            ("  =1", "  '=1"),
            ("a;=1", "a;'=1"),
            ("a,@b", "a,'@b"),
            ("a\"=1", "a\"\"'=1"),
            ("a\n-b", "a\n'-b"),
            ("a - b = c", "a - b = c"),
            ("a\0b\u{1b}", "ab"),
        ] {
            assert_eq!(one(Value::Text(typed.to_owned())), written, "{typed:?}");
        }
    }
}

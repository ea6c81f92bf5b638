//! The looks of a document, as styles that a word processor can change at once.

use super::package::locale;
use super::pen::Style;
use crate::text::Lang;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The colour of headings.
const INK: &str = "7A3E1D";

/// The colour of what is said in passing.
const QUIET: &str = "595959";

/// A style of paragraphs.
struct Looks {
    style: Style,
    /// The name that word processors know it by.
    name: &'static str,
    /// How paragraphs stand.
    paragraph: String,
    /// How words look.
    words: String,
}

fn looks() -> Vec<Looks> {
    let ink = |size: u8| format!("<w:b/><w:color w:val=\"{INK}\"/><w:sz w:val=\"{size}\"/>");
    let quiet = |size: u8| format!("<w:color w:val=\"{QUIET}\"/><w:sz w:val=\"{size}\"/>");
    let heading = |level: u8, before: u16| {
        format!(
            "<w:keepNext/><w:keepLines/>{}<w:outlineLvl w:val=\"{level}\"/>",
            spacing(before, 80)
        )
    };
    let all = [
        (Style::Words, "Normal", spacing(0, 120), String::new()),
        (
            Style::Kind,
            "Subtitle",
            format!("<w:keepNext/>{}", spacing(0, 40)),
            quiet(24),
        ),
        (
            Style::Title,
            "Title",
            format!("<w:keepNext/>{}", spacing(0, 120)),
            ink(44),
        ),
        (Style::Lines, "Trame Lines", spacing(0, 240), quiet(22)),
        (Style::Section, "heading 1", heading(0, 360), ink(32)),
        (Style::Heading, "heading 2", heading(1, 240), ink(26)),
        (
            Style::Part,
            "heading 3",
            heading(2, 160),
            "<w:b/><w:sz w:val=\"23\"/>".to_owned(),
        ),
        (
            Style::Question,
            "Trame Question",
            format!("<w:keepNext/>{}", spacing(60, 20)),
            "<w:b/>".to_owned(),
        ),
        (
            Style::Item,
            "List Bullet",
            format!(
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr>{}<w:contextualSpacing/>",
                spacing(0, 60)
            ),
            String::new(),
        ),
        (
            Style::Voice,
            "Quote",
            format!(
                "{}{}<w:ind w:left=\"340\"/>",
                border("C9A27E"),
                spacing(120, 120)
            ),
            "<w:i/>".to_owned(),
        ),
        (
            Style::Highlight,
            "Trame Highlight",
            format!(
                "{}<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F7F1E8\"/>{}",
                border(INK),
                spacing(120, 120)
            ),
            "<w:b/>".to_owned(),
        ),
        (
            Style::Note,
            "Trame Note",
            spacing(0, 120),
            format!("<w:i/>{}", quiet(20)),
        ),
        (
            Style::Caption,
            "caption",
            format!("<w:keepNext/>{}", spacing(160, 60)),
            "<w:b/><w:sz w:val=\"20\"/>".to_owned(),
        ),
        (
            Style::Cell,
            "Trame Cell",
            spacing(20, 20),
            "<w:sz w:val=\"19\"/>".to_owned(),
        ),
    ];
    let all = all
        .into_iter()
        .map(|(style, name, paragraph, words)| Looks {
            style,
            name,
            paragraph,
            words,
        });
    all.collect()
}

fn spacing(before: u16, after: u16) -> String {
    format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>")
}

fn border(colour: &str) -> String {
    format!(
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"{colour}\"/></w:pBdr>"
    )
}

/// The part that holds every style.
pub(super) fn styles(lang: Lang) -> String {
    let styles: String = looks().iter().map(written).collect();
    let locale = locale(lang);
    format!(
        "{DECLARATION}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\" w:eastAsia=\"Calibri\"/><w:sz w:val=\"22\"/>\
        <w:lang w:val=\"{locale}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
        <w:spacing w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>{styles}\
        <w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/>\
        <w:pPr><w:jc w:val=\"right\"/></w:pPr><w:rPr><w:color w:val=\"{QUIET}\"/><w:sz w:val=\"18\"/></w:rPr></w:style>{}</w:styles>",
        table()
    )
}

fn written(it: &Looks) -> String {
    let (id, name) = (it.style.id(), it.name);
    let (kind, base) = match it.style {
        Style::Words => (" w:default=\"1\"", ""),
        _ => ("", "<w:basedOn w:val=\"Normal\"/>"),
    };
    let (paragraph, words) = (&it.paragraph, &it.words);
    format!(
        "<w:style w:type=\"paragraph\"{kind} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{base}<w:qFormat/>\
        <w:pPr>{paragraph}</w:pPr><w:rPr>{words}</w:rPr></w:style>"
    )
}

/// The style of tables: thin lines, a head over a line, names in bold.
fn table() -> String {
    let line = |side: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFB3A3\"/>")
    };
    let lines = ["top", "bottom", "insideH"].map(line).concat();
    let bold = |part: &str, fill: &str| {
        format!(
            "<w:tblStylePr w:type=\"{part}\"><w:rPr><w:b/></w:rPr><w:tcPr>{fill}</w:tcPr></w:tblStylePr>"
        )
    };
    let fill = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1E9DC\"/>";
    format!(
        "<w:style w:type=\"table\" w:styleId=\"TrameTable\"><w:name w:val=\"Trame Table\"/><w:tblPr>\
        <w:tblBorders>{lines}</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>\
        <w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>{}{}</w:style>",
        bold("firstRow", fill),
        bold("firstCol", "")
    )
}

/// The bullet of lists.
pub(super) fn numbering() -> String {
    format!(
        "{DECLARATION}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\">\
        <w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>\
        <w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"340\" w:hanging=\"227\"/></w:pPr></w:lvl>\
        </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

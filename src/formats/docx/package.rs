//! What stands around the body: what each part is, how they are linked, the title, the language, the foot of the pages.

use crate::documents::Outline;
use crate::formats::xml::escaped;
use crate::text::Lang;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A language as word processors name it.
pub(super) const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "fr-FR",
        Lang::En => "en-GB",
    }
}

pub(super) fn content_types() -> String {
    let parts = ["document.main", "styles", "numbering", "settings", "footer"];
    let parts = parts.map(|kind| {
        let name = kind.split('.').next().unwrap_or_default();
        format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{KIND}.{kind}+xml\"/>")
    });
    format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
        {}</Types>",
        parts.concat()
    )
}

pub(super) fn relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
        <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
        <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
        </Relationships>"
    )
}

pub(super) fn document_relations() -> String {
    let parts = ["styles", "numbering", "settings", "footer"];
    let parts = parts.iter().enumerate().map(|(rank, kind)| {
        let number = rank + 1;
        format!("<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/{kind}\" Target=\"{kind}.xml\"/>")
    });
    let parts: String = parts.collect();
    format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">{parts}</Relationships>")
}

/// What a screen reader says first: the title and the language.
pub(super) fn properties(outline: &Outline) -> String {
    let (title, kind) = (escaped(&outline.title), escaped(&outline.kind));
    let locale = locale(outline.lang);
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title><dc:subject>{kind}</dc:subject>\
        <dc:creator>Trame</dc:creator><dc:language>{locale}</dc:language></cp:coreProperties>"
    )
}

pub(super) fn settings(lang: Lang) -> String {
    let locale = locale(lang);
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{WORD}\"><w:defaultTabStop w:val=\"709\"/>\
        <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
        </w:compat><w:themeFontLang w:val=\"{locale}\"/></w:settings>"
    )
}

/// The foot of every page: whose plan it is, and the number of the page.
pub(super) fn footer(outline: &Outline) -> String {
    let title = escaped(&outline.title);
    let field = |name: &str| {
        format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    format!(
        "{DECLARATION}<w:ftr xmlns:w=\"{WORD}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
        <w:r><w:t xml:space=\"preserve\">{title}\u{a0}– </w:t></w:r>{}\
        <w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        field("PAGE"),
        field("NUMPAGES")
    )
}

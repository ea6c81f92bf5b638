//! The JSON Schema of a plan's file, told by the records themselves; published as `public/plan.schema.json`.
//!
//! It is not part of the page: the tests write it and hold it against what is published.

use serde_json::{Value, json};

use crate::formats::json::{CHARACTERS, FORMAT, LARGEST, PARTS, Pen, SCHEMA};
use crate::plan::choice::Choosable;
use crate::plan::{Amounts, AnyList, Date, ListKind, Plan, Record, Visitor};

/// An identifier, as [`crate::plan::id::write`] writes it.
const ID: &str = "^(0|[1-9a-z][0-9a-z]{0,12})$";
const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const YEAR: &str = "^[1-9][0-9]{0,3}$";

/// The schema, as JSON.
pub fn schema() -> String {
    let mut pen = Pen::default();
    pen.open(None, '{');
    pen.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    pen.text("title", "Plan de médiation numérique (Trame)");
    pen.text(
        "description",
        "Le plan d’une structure d’accueil de médiation numérique, enregistré par Trame dans un fichier «\u{a0}NOM.trame.json\u{a0}». Les champs vides sont absents. Les champs inconnus sont gardés. Un identifiant est unique dans le fichier\u{202f}; un lien porte l’identifiant d’un élément de la liste indiquée.",
    );
    pen.text("type", "object");
    pen.texts("required", ["format", "schema"]);
    pen.open(Some("properties"), '{');
    constant(&mut pen, "format", json!(FORMAT));
    constant(&mut pen, "schema", json!(SCHEMA));
    pen.open(Some("app"), '{');
    pen.text("description", "Ce qui a écrit le fichier.");
    pen.text("type", "string");
    pen.close('}');
    let plan = Plan::default();
    let mut describer = Describer { pen };
    plan.visit(&mut describer);
    let mut pen = describer.pen;
    pen.close('}');
    definitions(&mut pen);
    pen.close('}');
    pen.done()
}

fn constant(pen: &mut Pen, key: &str, value: Value) {
    pen.plain(key, json!({ "const": value }));
}

fn definitions(pen: &mut Pen) {
    pen.open(Some("$defs"), '{');

    pen.open(Some("text"), '{');
    pen.text("type", "string");
    pen.plain("maxLength", CHARACTERS);
    pen.close('}');

    pen.open(Some("number"), '{');
    whole_number(pen);
    pen.close('}');

    for (key, pattern, about) in [
        ("id", ID, "Un nombre de 64 bits au plus, écrit en base 36."),
        ("date", DATE, "Un jour du calendrier\u{a0}: AAAA-MM-JJ."),
    ] {
        pen.open(Some(key), '{');
        pen.text("description", about);
        pen.text("type", "string");
        pen.text("pattern", pattern);
        pen.close('}');
    }

    pen.open(Some("amounts"), '{');
    pen.text("description", "Des euros entiers par année.");
    pen.text("type", "object");
    pen.open(Some("propertyNames"), '{');
    pen.text("pattern", YEAR);
    pen.close('}');
    pen.open(Some("additionalProperties"), '{');
    whole_number(pen);
    pen.close('}');
    pen.close('}');

    pen.close('}');
}

fn whole_number(pen: &mut Pen) {
    pen.text("type", "integer");
    pen.plain("minimum", -LARGEST);
    pen.plain("maximum", LARGEST);
}

/// Describes each field it is shown as a property.
struct Describer {
    pen: Pen,
}

impl Describer {
    fn refer(&mut self, key: &str, definition: &str) {
        self.pen
            .plain(key, json!({ "$ref": format!("#/$defs/{definition}") }));
    }

    fn row(&mut self, key: &str, unique: bool, items: impl FnOnce(&mut Pen)) {
        self.pen.open(Some(key), '{');
        self.pen.text("type", "array");
        if unique {
            self.pen.plain("uniqueItems", true);
        }
        self.pen.open(Some("items"), '{');
        items(&mut self.pen);
        self.pen.close('}');
        self.pen.close('}');
    }
}

fn options_of(pen: &mut Pen, options: &[Choosable]) {
    pen.open(Some("oneOf"), '[');
    for option in options {
        pen.item(json!({ "const": option.code, "title": option.label.fr }));
    }
    pen.close(']');
}

fn id_in(pen: &mut Pen, to: ListKind) {
    pen.text("$ref", "#/$defs/id");
    pen.text(
        "description",
        &format!("Élément de «\u{a0}{}\u{a0}».", to.key()),
    );
}

impl Visitor for Describer {
    fn id(&mut self, _: u64) {
        self.refer("id", "id");
    }

    fn text(&mut self, key: &'static str, _: &str) {
        self.refer(key, "text");
    }

    fn phrases(&mut self, key: &'static str, _: &[String]) {
        self.row(key, false, |pen| pen.text("$ref", "#/$defs/text"));
    }

    fn flag(&mut self, key: &'static str, _: bool) {
        self.pen.plain(key, json!({ "type": "boolean" }));
    }

    fn number(&mut self, key: &'static str, _: Option<i64>) {
        self.refer(key, "number");
    }

    fn date(&mut self, key: &'static str, _: Option<Date>) {
        self.refer(key, "date");
    }

    fn choice(&mut self, key: &'static str, options: &'static [Choosable], _: Option<usize>) {
        self.pen.open(Some(key), '{');
        options_of(&mut self.pen, options);
        self.pen.close('}');
    }

    fn choices(&mut self, key: &'static str, options: &'static [Choosable], _: &[usize]) {
        self.row(key, true, |pen| options_of(pen, options));
    }

    fn link(&mut self, key: &'static str, to: ListKind, _: Option<u64>) {
        self.pen.open(Some(key), '{');
        id_in(&mut self.pen, to);
        self.pen.close('}');
    }

    fn links(&mut self, key: &'static str, to: ListKind, _: &[u64]) {
        self.row(key, true, |pen| id_in(pen, to));
    }

    fn amounts(&mut self, key: &'static str, _: &Amounts) {
        self.refer(key, "amounts");
    }

    fn record(&mut self, key: &'static str, value: &dyn Record) {
        self.pen.open(Some(key), '{');
        self.pen.text("type", "object");
        self.pen.open(Some("properties"), '{');
        value.visit(self);
        self.pen.close('}');
        self.pen.close('}');
    }

    fn list(&mut self, key: &'static str, value: &dyn AnyList) {
        self.pen.open(Some(key), '{');
        self.pen.text("type", "array");
        self.pen.plain("maxItems", PARTS);
        self.pen.open(Some("items"), '{');
        self.pen.text("type", "object");
        self.pen.texts("required", ["id"]);
        self.pen.open(Some("properties"), '{');
        value.sample().record().visit(self);
        self.pen.close('}');
        self.pen.close('}');
        self.pen.close('}');
    }
}

//! What lies in the database, as JavaScript objects.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::StorageError;
use super::revision::{Damage, Revision};

/// The largest whole number a JavaScript number holds exactly.
const EXACT: f64 = 9_007_199_254_740_991.0;

/// What is known of a plan without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The plan's id.
    pub plan: String,
    /// The number of its last revision.
    pub number: u64,
    /// The checksum of that revision.
    pub checksum: Option<u32>,
    /// Its title.
    pub title: String,
    /// When it was saved.
    pub saved_at: String,
    /// When it was put in the bin.
    pub deleted_at: Option<String>,
    /// The last copy the person saved in a file.
    pub copy: Option<FileCopy>,
}

/// The last copy of a plan saved in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileCopy {
    /// The number of the revision that was copied.
    pub number: u64,
    /// When, as an ISO instant.
    pub at: String,
}

impl Head {
    /// The head that points to this revision; a plan in the bin stays there, and a file once saved is remembered.
    pub fn of(revision: &Revision, before: Option<Head>) -> Head {
        let (deleted_at, copy) = before.map_or((None, None), |it| (it.deleted_at, it.copy));
        Head {
            plan: revision.plan.clone(),
            number: revision.number,
            checksum: Some(revision.checksum),
            title: revision.title.clone(),
            saved_at: revision.saved_at.clone(),
            deleted_at,
            copy,
        }
    }

    /// The head as an object.
    pub fn to_js(&self) -> Result<JsValue, StorageError> {
        object(&[
            ("plan", self.plan.as_str().into()),
            ("number", exact(self.number)),
            ("checksum", self.checksum.into()),
            ("title", self.title.as_str().into()),
            ("saved_at", self.saved_at.as_str().into()),
            ("deleted_at", self.deleted_at.as_deref().into()),
            (
                "copied_number",
                self.copy.as_ref().map(|it| it.number as f64).into(),
            ),
            (
                "copied_at",
                self.copy.as_ref().map(|it| it.at.as_str()).into(),
            ),
        ])
    }

    /// Reads the head stored under this plan's key.
    pub fn from_js(value: &JsValue, plan: &str) -> Result<Head, Damage> {
        let head = Head {
            plan: string(value, "plan")?,
            number: number(value, "number")?,
            checksum: small(value, "checksum").ok(),
            title: string(value, "title")?,
            saved_at: string(value, "saved_at")?,
            deleted_at: string(value, "deleted_at").ok(),
            copy: match (number(value, "copied_number"), string(value, "copied_at")) {
                (Ok(number), Ok(at)) => Some(FileCopy { number, at }),
                _ => None,
            },
        };
        if head.plan == plan {
            Ok(head)
        } else {
            Err(Damage::Misplaced)
        }
    }
}

/// A revision as an object.
pub fn revision_to_js(revision: &Revision) -> Result<JsValue, StorageError> {
    object(&[
        ("plan", revision.plan.as_str().into()),
        ("number", exact(revision.number)),
        ("parent", revision.parent.map_or(JsValue::NULL, exact)),
        ("schema", revision.schema.into()),
        ("app", revision.app.as_str().into()),
        ("device", revision.device.as_str().into()),
        ("saved_at", revision.saved_at.as_str().into()),
        ("title", revision.title.as_str().into()),
        ("checksum", revision.checksum.into()),
        ("body", revision.body.as_str().into()),
    ])
}

/// Reads a revision, not yet checked.
pub fn revision_from_js(value: &JsValue) -> Result<Revision, Damage> {
    let parent = field(value, "parent")?;
    Ok(Revision {
        plan: string(value, "plan")?,
        number: number(value, "number")?,
        parent: if parent.is_null() {
            None
        } else {
            Some(number(value, "parent")?)
        },
        schema: small(value, "schema")?,
        app: string(value, "app")?,
        device: string(value, "device")?,
        saved_at: string(value, "saved_at")?,
        title: string(value, "title")?,
        checksum: small(value, "checksum")?,
        body: string(value, "body")?,
    })
}

/// An unreadable value with why and when it was set aside, and where it lay.
pub fn aside(raw: &JsValue, reason: &str, place: &str) -> Result<JsValue, StorageError> {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    object(&[
        ("raw", raw.clone()),
        ("reason", reason.into()),
        ("place", place.into()),
        ("date", now.into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, StorageError> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).map_err(StorageError::thrown)?;
    }
    Ok(object.into())
}

fn field(value: &JsValue, name: &'static str) -> Result<JsValue, Damage> {
    if !value.is_object() {
        return Err(Damage::NotARecord);
    }
    Reflect::get(value, &name.into()).map_err(|_| Damage::Field(name))
}

fn string(value: &JsValue, name: &'static str) -> Result<String, Damage> {
    field(value, name)?.as_string().ok_or(Damage::Field(name))
}

fn number(value: &JsValue, name: &'static str) -> Result<u64, Damage> {
    let number = field(value, name)?.as_f64().ok_or(Damage::Field(name))?;
    let is_exact = (0.0..=EXACT).contains(&number) && number.fract() == 0.0;
    if is_exact {
        Ok(number as u64)
    } else {
        Err(Damage::Field(name))
    }
}

fn small(value: &JsValue, name: &'static str) -> Result<u32, Damage> {
    u32::try_from(number(value, name)?).map_err(|_| Damage::Field(name))
}

fn exact(number: u64) -> JsValue {
    JsValue::from_f64(number as f64)
}

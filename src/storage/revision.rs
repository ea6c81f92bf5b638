//! One saved state of one plan, sealed by a checksum.

use std::str::FromStr;

use super::checksum::crc32;

/// How the text of a revision begins.
const MARK: &str = "trame-revision 1";

/// One saved state of one plan; the body is opaque here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// The plan's id.
    pub plan: String,
    /// Grows by at least one at each save: the only order between revisions.
    pub number: u64,
    /// The stored revision this one was written over, if any.
    pub parent: Option<u64>,
    /// The version of the body's format.
    pub schema: u32,
    /// The version of the application that wrote it.
    pub app: String,
    /// The browser that wrote it.
    pub device: String,
    /// When, as an ISO instant: shown, never compared.
    pub saved_at: String,
    /// The plan's title, readable without its body.
    pub title: String,
    /// The CRC-32 of everything else.
    pub checksum: u32,
    /// The plan itself, as text.
    pub body: String,
}

/// Why stored bytes are not a revision.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The text is not a revision.
    #[error("not a record")]
    NotARecord,
    /// A field is absent or of another type.
    #[error("field {0} is missing or wrong")]
    Field(&'static str),
    /// The content has changed since it was sealed.
    #[error("the checksum does not match")]
    Checksum,
    /// The record lies under another plan's or revision's key.
    #[error("stored in the place of another")]
    Misplaced,
    /// The browser could not read it.
    #[error("the browser could not read it")]
    Unreadable,
    /// A plan is told, and none of its revisions can be read.
    #[error("no revision of this plan can be read")]
    Orphan,
}

impl Revision {
    /// The same revision with the checksum of its content: the last thing to do before saving it.
    pub fn sealed(mut self) -> Revision {
        self.checksum = self.sum();
        self
    }

    /// Does the content match the checksum?
    pub fn is_intact(&self) -> bool {
        self.checksum == self.sum()
    }

    /// This revision if it is whole and in its place.
    pub fn checked(self, plan: &str, number: u64) -> Result<Revision, Damage> {
        if !self.is_intact() {
            return Err(Damage::Checksum);
        }
        if self.plan != plan || self.number != number {
            return Err(Damage::Misplaced);
        }
        Ok(self)
    }

    /// The revision as one text: a line for each short field, then the title and the body as they are.
    ///
    /// JSON would do as well; reading it would be the only reason to have it in the first load.
    pub fn to_text(&self) -> String {
        let parent = self.parent.map(|it| it.to_string());
        let lines = [
            MARK,
            &self.plan,
            &self.number.to_string(),
            parent.as_deref().unwrap_or_default(),
            &self.schema.to_string(),
            &self.app,
            &self.device,
            &self.saved_at,
            &self.checksum.to_string(),
            &self.title.len().to_string(),
        ];
        format!("{}\n{}{}", lines.join("\n"), self.title, self.body)
    }

    /// Reads what [`Revision::to_text`] wrote, whole.
    pub fn from_text(text: &str) -> Result<Revision, Damage> {
        let mut pieces = text.splitn(11, '\n');
        let mut line = |field| pieces.next().ok_or(Damage::Field(field));
        if line("mark")? != MARK {
            return Err(Damage::NotARecord);
        }
        let plan = line("plan")?.to_owned();
        let number = read(line("number")?, "number")?;
        let parent = match line("parent")? {
            "" => None,
            parent => Some(read(parent, "parent")?),
        };
        let schema = read(line("schema")?, "schema")?;
        let app = line("app")?.to_owned();
        let device = line("device")?.to_owned();
        let saved_at = line("saved_at")?.to_owned();
        let checksum = read(line("checksum")?, "checksum")?;
        let title: usize = read(line("title")?, "title")?;
        let (title, body) = line("body")?
            .split_at_checked(title)
            .ok_or(Damage::Field("title"))?;
        let revision = Revision {
            plan,
            number,
            parent,
            schema,
            app,
            device,
            saved_at,
            title: title.to_owned(),
            checksum,
            body: body.to_owned(),
        };
        if !revision.is_intact() {
            return Err(Damage::Checksum);
        }
        Ok(revision)
    }

    /// Every field counts, each ended by a byte no UTF-8 text holds.
    fn sum(&self) -> u32 {
        let parent = self
            .parent
            .map(|parent| parent.to_string())
            .unwrap_or_default();
        let (number, schema) = (self.number.to_string(), self.schema.to_string());
        let fields = [
            &self.plan,
            &number,
            &parent,
            &schema,
            &self.app,
            &self.device,
            &self.saved_at,
            &self.title,
            &self.body,
        ];
        crc32(
            fields
                .into_iter()
                .flat_map(|field| [field.as_bytes(), &[0xFF]]),
        )
    }
}

fn read<N: FromStr>(text: &str, field: &'static str) -> Result<N, Damage> {
    text.parse().map_err(|_| Damage::Field(field))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn revision() -> Revision {
        Revision {
            plan: "7".into(),
            number: 3,
            parent: Some(2),
            schema: 1,
            app: "0.1.0".into(),
            device: "a".into(),
            saved_at: "2026-11-23T10:00:00Z".into(),
            title: "Médiathèque 🧵\nde Valtrame".into(),
            body: "{\"a\": \"\\u00e9\n\"}".into(),
            ..Revision::default()
        }
        .sealed()
    }

    #[test]
    fn reads_back_what_it_writes() {
        assert_eq!(Revision::from_text(&revision().to_text()), Ok(revision()));
        let first = Revision {
            parent: None,
            ..revision()
        }
        .sealed();
        assert_eq!(Revision::from_text(&first.to_text()), Ok(first));
    }

    #[test]
    fn a_change_in_any_field_breaks_the_seal() {
        let changes: [fn(&mut Revision); 9] = [
            |it| it.plan.push('x'),
            |it| it.number += 1,
            |it| it.parent = None,
            |it| it.schema += 1,
            |it| it.app.push('x'),
            |it| it.device.push('x'),
            |it| it.saved_at.push('x'),
            |it| it.title.push('x'),
            |it| it.body.push('x'),
        ];
        for change in changes {
            let mut changed = revision();
            change(&mut changed);
            assert!(!changed.is_intact());
        }
    }

    #[test]
    fn a_revision_in_the_place_of_another_is_seen() {
        assert_eq!(revision().checked("7", 4), Err(Damage::Misplaced));
        assert_eq!(revision().checked("8", 3), Err(Damage::Misplaced));
        assert!(revision().checked("7", 3).is_ok());
    }

    #[test]
    fn every_cut_text_is_damage() {
        let text = revision().to_text();
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert!(Revision::from_text(&text[..end]).is_err());
        }
    }

    #[test]
    fn other_texts_are_damage() {
        let long = "\n".repeat(100_000);
        for text in ["", "null", "{}", "\n", "trame-revision 2", &long] {
            assert!(Revision::from_text(text).is_err());
        }
        let negative = revision().to_text().replacen("\n3\n", "\n-3\n", 1);
        assert_eq!(Revision::from_text(&negative), Err(Damage::Field("number")));
    }

    proptest! {
        #[test]
        fn damaged_bytes_never_panic_nor_pass(place in 0usize..200, byte in any::<u8>()) {
            let mut bytes = revision().to_text().into_bytes();
            let place = place % bytes.len();
            bytes[place] = byte;
            if let Ok(read) = Revision::from_text(&String::from_utf8_lossy(&bytes)) {
                prop_assert_eq!(read, revision());
            }
        }
    }
}

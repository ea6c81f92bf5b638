//! The plan as a JSON file: the format that Trame writes and reads back whole.
//!
//! *Context.* A file is the only copy of a plan that its author holds in hand; it may come from another version, another
//! hand or an attacker. *Decision.* Both directions walk the fields that each record declares once; reading checks size,
//! depth and counts before it builds anything, and either gives a whole plan or one error that says where. *Consequence.*
//! Nothing is read by halves, a new field needs no line here, and what this version does not know comes out as it went in.

mod error;
mod limits;
mod past;
mod pen;
mod place;
mod read;
mod reader;
mod said;
mod surrogates;
mod write;

pub use error::{Expected, Found, Kind, ReadError};
pub use limits::{BYTES, CHARACTERS, DEPTH, FIELDS, LARGEST, PARTS, VALUES, YEARS};
pub(crate) use pen::Pen;
pub use place::Place;
pub use read::{Notice, Opened, read, read_back, read_bytes, read_newer};
pub use write::write;

/// What the key `format` says in a plan's file.
pub const FORMAT: &str = "trame-plan";

/// The version of the format that this version of Trame writes, and the newest it reads.
pub const SCHEMA: u32 = 1;

/// What wrote the file.
pub const APP: &str = concat!("trame ", env!("CARGO_PKG_VERSION"));

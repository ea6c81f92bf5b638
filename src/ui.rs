//! The design system: controls that take values and give messages, and know no word of the domain.

#![allow(
    missing_docs,
    reason = "components are documented; leptos makes a struct of their props, whose names tell"
)]

pub mod advice;
pub mod choice;
pub mod date_field;
pub mod disclosure;
pub mod field;
pub mod grip;
pub mod hours_field;
pub mod icon;
pub mod number_field;
pub mod phrases;
pub mod picker;
pub mod text_area;
pub mod text_field;

pub use advice::Advice;
pub use choice::{ChoiceField, ChoicesField, FlagField};
pub use date_field::DateField;
pub use disclosure::Disclosure;
pub use field::{FieldFrame, FieldWords, GroupFrame};
pub use grip::Grip;
pub use hours_field::HoursField;
pub use icon::{Icon, icon};
pub use number_field::NumberField;
pub use phrases::PhrasesField;
pub use picker::{LinkField, LinksField, PickerOption};
pub use text_area::TextArea;
pub use text_field::TextField;

//! A step's sections and questions.

use crate::guide::Section;

pub(super) const SECTIONS: &[Section] = &[];

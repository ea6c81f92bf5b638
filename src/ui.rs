//! The design system: controls that know no word of the domain.

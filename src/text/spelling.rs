//! Looking at words as people read them.

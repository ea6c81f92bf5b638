//! What the browser lends: files, clock, identifiers, offline.

//! Keeps plans in this browser.

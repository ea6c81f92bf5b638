//! The texts that are sent: written by the application from the eight answers, kept here once someone changed them.

use crate::plan::record::record;

record! {
    /// One's own words for each way to be known; an empty one leaves the text as the application writes it.
    pub struct Texts {
        /// For a page of a website.
        web: String,
        /// For a newspaper.
        press: String,
        /// For half a minute on the radio.
        radio: String,
        /// For a text message.
        sms: String,
        /// For those who refer people.
        referrers: String,
        /// For a poster.
        poster: String,
    }
}

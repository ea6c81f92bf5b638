//! The pages, made of `ui`, fed by `workspace`. Views hold no sentence: they read the guide, the coach and `text`.

#![allow(
    missing_docs,
    reason = "components are documented; leptos makes a struct of their props, whose names tell"
)]

pub mod answers;
pub mod app;
pub mod ask;
pub mod budget;
pub mod canvas;
pub mod cards;
pub mod check;
pub mod chrome;
pub mod coverage;
pub mod crossing;
pub mod data;
pub mod desk;
pub mod document;
pub mod documents;
pub mod doors;
pub mod export;
pub mod file_copy;
pub mod gallery;
pub mod gathered;
pub mod help;
pub mod home;
pub mod hours;
pub mod hub;
pub mod info;
pub mod link;
pub mod meetings;
pub mod missing;
pub mod outline;
pub mod part;
pub mod parts;
pub mod remarks;
pub mod review;
pub mod rounds;
pub mod route;
pub mod section;
pub mod seeds;
pub mod send;
pub mod share;
pub mod shelf;
pub mod step;
pub mod texts;
pub mod venues;
pub mod versions;

pub use app::App;

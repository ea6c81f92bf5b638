//! stub
use crate::guide::{Spot, Step};
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    pub title: String,
    pub lines: Vec<String>,
    pub sections: Vec<Section>,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub step: Step,
    pub title: String,
    pub blocks: Vec<Block>,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub label: &'static str,
    pub text: String,
}
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(String),
    Answer {
        question: &'static str,
        text: String,
        spot: Spot,
    },
    Part {
        name: String,
        answers: Vec<Answered>,
        spot: Spot,
    },
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        spot: Spot,
    },
    Note(String),
}

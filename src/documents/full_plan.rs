//! stub
use super::outline::Outline;
pub enum Reader {
    Author,
    Others,
}
pub fn full_plan(plan: &crate::plan::Plan, _: crate::text::Lang, _: Reader) -> Outline {
    Outline {
        title: plan.title.clone(),
        lines: vec![],
        sections: vec![],
    }
}

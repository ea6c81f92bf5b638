//! What is said to whom, as outlines made from the plan.

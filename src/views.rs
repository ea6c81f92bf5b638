//! The pages, made of `ui`, fed by `workspace`.

//! The page's entry: mounts the application in the browser.

#[cfg(feature = "ui")]
fn main() {
    use leptos::prelude::*;
    leptos::mount::mount_to_body(|| view! { <p>"Trame"</p> });
}

#[cfg(not(feature = "ui"))]
fn main() {}

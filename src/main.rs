//! The page's entry: mounts the application in the browser.

#[cfg(feature = "ui")]
fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(trame::views::App);
}

#[cfg(not(feature = "ui"))]
fn main() {}

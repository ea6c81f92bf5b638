//! The page's entry: mounts the application in the browser.

#[cfg(feature = "ui")]
fn main() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        trame::browser::events::tell_crash(&panic.to_string());
    }));
    leptos::mount::mount_to_body(trame::views::App);
}

#[cfg(not(feature = "ui"))]
fn main() {}

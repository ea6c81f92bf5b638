//! Other ways to send the plan: a link for a small one, the device's own sharing, the same file again.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::link::address;
use crate::browser::clipboard;
use crate::browser::files::{self, Kept};
use crate::formats::file_name::file_name;
use crate::formats::json;
use crate::plan::Plan;
use crate::text::{frame, sharing};
use crate::workspace::{Notice, Workspace};

/// The ways that depend on what the browser can do.
#[component]
pub fn Send() -> impl IntoView {
    view! {
        <SameFile/>
        <ShareWith/>
        <CopyLink/>
    }
    .into_any()
}

/// Saves in a file chosen once, then in the same one. Where the browser cannot, nothing is shown.
#[component]
fn SameFile() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    if !files::can_keep() {
        return ().into_any();
    }
    let kept = RwSignal::new_local(None::<Kept>);
    let label = move || match kept.get() {
        Some(kept) => sharing::update_file(lang, &kept.name()),
        None => sharing::SAME_FILE.say(lang).to_owned(),
    };
    let save = move |_| {
        let (name, text) = content(workspace);
        spawn_local(async move {
            let chosen = match kept.get_untracked() {
                Some(kept) => Ok(Some(kept)),
                None => files::choose(&name).await,
            };
            let written = match chosen {
                Ok(Some(chosen)) => {
                    kept.set(Some(chosen.clone()));
                    chosen.write(&text).await
                }
                Ok(None) => return,
                Err(error) => Err(error),
            };
            match written {
                Ok(()) => {
                    workspace.copied();
                    workspace.tell(Notice::said(sharing::FILE_UPDATED.say(lang)));
                }
                Err(error) => {
                    leptos::logging::error!("the file is not saved: {error}");
                    kept.set(None);
                    workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
                }
            }
        });
    };
    view! {
        <li class="share__way">
            <h3>{sharing::SAME_FILE.say(lang)}</h3>
            <p>{sharing::SAME_FILE_HINT.say(lang)}</p>
            <button class="button" type="button" on:click=save>
                {label}
            </button>
        </li>
    }
    .into_any()
}

/// The device's own sharing, on phones mostly. Where there is none, nothing is shown.
#[component]
fn ShareWith() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    if !files::can_share() {
        return ().into_any();
    }
    let share = move |_| {
        let (name, text) = content(workspace);
        spawn_local(async move {
            match files::share(&name, "application/json", &text).await {
                Ok(true) => workspace.copied(),
                Ok(false) => {}
                Err(error) => {
                    leptos::logging::error!("the file is not shared: {error}");
                    workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
                }
            }
        });
    };
    view! {
        <li class="share__way">
            <h3>{sharing::SHARE_WITH.say(lang)}</h3>
            <button class="button" type="button" on:click=share>
                {sharing::SHARE_WITH.say(lang)}
            </button>
        </li>
    }
    .into_any()
}

/// A link that carries the whole plan, with a word on where it stays.
#[component]
fn CopyLink() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let copy = move |_| {
        workspace.flush();
        spawn_local(async move {
            let address = match address(workspace).await {
                Ok(address) => address,
                Err(text) => return workspace.tell(Notice::alert(text.say(lang))),
            };
            match clipboard::copy_text(&address).await {
                Ok(()) => workspace.tell(Notice::said(sharing::LINK_COPIED.say(lang))),
                Err(error) => {
                    leptos::logging::error!("the link is not copied: {error}");
                    workspace.tell(Notice::alert(frame::NOT_COPIED.say(lang)));
                }
            }
        });
    };
    view! {
        <li class="share__way">
            <h3>{sharing::LINK.say(lang)}</h3>
            <p>{sharing::LINK_HINT.say(lang)}</p>
            <button class="button" type="button" on:click=copy>
                {sharing::COPY_LINK.say(lang)}
            </button>
        </li>
    }
    .into_any()
}

fn content(workspace: Workspace) -> (String, String) {
    workspace.flush();
    workspace.now(|plan: &Plan| (file_name(plan), json::write(plan)))
}

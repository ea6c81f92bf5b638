//! The ways to hand a document over: print, copy, save.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clipboard, files};
use crate::documents::Document;
use crate::documents::outline::Outline;
use crate::formats::file_name::document_file_name;
use crate::formats::{FORMATS, Format, html, markdown};
use crate::text::{frame, handover};
use crate::views::export::DocxButton;
use crate::views::share::print;
use crate::workspace::{Notice, Workspace};

/// The buttons.
#[component]
pub fn Acts(document: &'static Document, outline: Memo<Outline>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let save = FORMATS.iter().map(move |format| {
        view! {
            <button
                class="button"
                type="button"
                on:click=move |_| outline.with_untracked(|it| save(workspace, document, it, format))
            >
                {format.save.say(lang)}
            </button>
        }
    });
    view! {
        <p class="handing__acts">
            <button class="button button_main" type="button" on:click=move |_| print(workspace)>
                {frame::PRINT.say(lang)}
            </button>
            <button
                class="button"
                type="button"
                on:click=move |_| outline.with_untracked(|it| copy(workspace, it))
            >
                {handover::COPY_RICH.say(lang)}
            </button>
            {save.collect_view()}
            <DocxButton document outline/>
        </p>
    }
    .into_any()
}

fn copy(workspace: Workspace, outline: &Outline) {
    let lang = workspace.lang();
    let (rich, plain) = (html::rich_text(outline), markdown::write(outline));
    spawn_local(async move {
        match clipboard::copy_rich(&rich, &plain).await {
            Ok(()) => workspace.tell(Notice::said(handover::COPIED_RICH.say(lang))),
            Err(error) => {
                leptos::logging::warn!("nothing is copied: {error}");
                workspace.tell(Notice::alert(frame::NOT_COPIED.say(lang)));
            }
        }
    });
}

fn save(workspace: Workspace, document: &Document, outline: &Outline, format: &Format) {
    let lang = workspace.lang();
    let name = workspace.now(|plan| document_file_name(plan, document.key, format.extension));
    let text = (format.write)(outline, document.paper);
    match files::save_text(&name, format.mime, &text) {
        Ok(()) => workspace.tell(Notice::said(handover::document_saved(lang, &name))),
        Err(error) => {
            leptos::logging::error!("the document is not saved: {error}");
            workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
        }
    }
}

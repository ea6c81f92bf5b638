//! Handing the plan over as one file, and printing.

use leptos::prelude::*;

use super::export::ExportWays;
use super::send::Send;
use crate::browser::{files, page};
use crate::formats::file_name::{EXTENSION, file_name, stem};
use crate::formats::json;
use crate::plan::Plan;
use crate::storage::Version;
use crate::text::{Lang, frame};
use crate::ui::{ChoiceField, FieldWords, GroupFrame};
use crate::workspace::{Notice, Workspace};

/// The ways to hand the plan over.
#[component]
pub fn Share() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let chosen = workspace.read(|plan| Lang::ALL.iter().position(|it| *it == plan.lang));
    let on_choose = move |rank: Option<usize>| {
        let spoken = rank
            .and_then(|it| Lang::ALL.get(it))
            .copied()
            .unwrap_or_default();
        workspace.edit(|plan| plan.lang = spoken);
    };
    let words = FieldWords {
        label: frame::PLAN_LANGUAGE.say(lang).to_owned(),
        hint: frame::PLAN_LANGUAGE_HINT.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let options = vec!["Français".to_owned(), "English".to_owned()];
    view! {
        <ul class="share" role="list">
            <li class="share__way">
                <h3>{frame::SHARE_FILE.say(lang)}</h3>
                <p>{frame::SHARE_FILE_HINT.say(lang)}</p>
                <button class="button" type="button" on:click=move |_| save_file(workspace)>
                    {frame::SAVE_FILE.say(lang)}
                </button>
            </li>
            <Send/>
            <ExportWays/>
        </ul>
        <GroupFrame id="plan-language".to_owned() words on_example=|_| ()>
            <ChoiceField id="plan-language".to_owned() options chosen on_choose clear=None/>
        </GroupFrame>
    }
    .into_any()
}

/// Saves the open plan as a file that a colleague can open.
pub fn save_file(workspace: Workspace) {
    workspace.flush();
    let (name, text) = workspace.now(|plan: &Plan| (file_name(plan), json::write(plan)));
    save(workspace, &name, &text);
}

/// Saves the text of the open plan as it was given, which a newer version may read better.
pub fn save_original(workspace: Workspace) {
    if let Some(text) = workspace.original() {
        save(workspace, &workspace.now(file_name), &text);
    }
}

/// Saves a version of the open plan as a file.
pub fn save_version(workspace: Workspace, version: &Version) {
    let name = workspace.now(|plan| stem(plan, 40));
    let day = version.revision.saved_at.get(..10).unwrap_or_default();
    hand(
        workspace,
        &format!("{name}-{day}{EXTENSION}"),
        &version.revision.body,
    );
}

fn save(workspace: Workspace, name: &str, text: &str) {
    if hand(workspace, name, text) {
        workspace.copied();
    }
}

/// Gives a file to the person; says where it is, or that it could not be saved.
fn hand(workspace: Workspace, name: &str, text: &str) -> bool {
    let lang = workspace.lang();
    let given = files::save_text(name, "application/json", text);
    match &given {
        Ok(()) => {
            workspace.tell(Notice::said(frame::file_saved(lang, name)));
        }
        Err(error) => {
            leptos::logging::error!("the file is not saved: {error}");
            workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
        }
    }
    given.is_ok()
}

/// Opens the browser's print window; its folded parts are open on paper.
pub fn print(workspace: Workspace) {
    workspace.flush();
    if let Err(error) = page::print() {
        leptos::logging::error!("nothing is printed: {error}");
        workspace.tell(Notice::alert(frame::NOT_PRINTED.say(workspace.lang())));
    }
}

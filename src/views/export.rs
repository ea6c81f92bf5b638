//! Files for other programs: sheets, a calendar, documents, places. What writes them is fetched when first asked for.

pub mod write;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::doors;
use crate::browser::{clock, files};
use crate::documents::outline::Outline;
use crate::documents::{Document, Edition, Paper};
use crate::formats::docx;
use crate::formats::file_name::document_file_name;
use crate::plan::{Date, Plan};
use crate::text::{Text, exports, frame, handover};
use crate::ui::FlagField;
use crate::workspace::{Notice, Workspace};

/// What can be written for another program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Every day of the plan, as ICS.
    Calendar,
    /// The actions, as CSV.
    Tasks,
    /// The budget, as CSV.
    Budget,
    /// Actions and budget, as XLSX.
    Workbook,
    /// The places to publish, as CSV in the national standard.
    PlacesCsv,
    /// The places to publish, as JSON in the national standard.
    PlacesJson,
}

/// A file to be saved.
pub struct File {
    /// What it is called.
    pub name: String,
    /// Its type, for the machines that receive it.
    pub mime: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Writes a plan for another program, on a day and at an instant; nothing when the plan has nothing of the kind.
pub type Exporter = fn(&Plan, Export, Date, &str) -> Option<File>;

/// Writes a document for a word processor, on its paper.
pub type WordProcessor = fn(&Outline, Paper) -> Vec<u8>;

/// Writes the open plan for another program, with or without the names of people, and offers the file to save.
fn save(workspace: Workspace, export: Export, names: bool) {
    workspace.flush();
    spawn_local(async move {
        let lang = workspace.lang();
        let write = match doors::exporter().await {
            Ok(write) => write,
            Err(error) => {
                leptos::logging::error!("{error}");
                workspace.tell(Notice::alert(frame::DESK_NOT_ARRIVED.say(lang)));
                return;
            }
        };
        let (today, now) = (workspace.today(), clock::now_iso());
        let edition = Edition {
            names,
            ..Edition::usual(lang, today)
        };
        let Some(file) = workspace.now(|plan| write(&edition.of(plan), export, today, &now)) else {
            leptos::logging::error!("there is nothing to write for {export:?}");
            return;
        };
        offer(workspace, &file);
    });
}

fn offer(workspace: Workspace, file: &File) {
    let lang = workspace.lang();
    match files::save_bytes(&file.name, file.mime, &file.bytes) {
        Ok(()) => workspace.tell(Notice::said(handover::document_saved(lang, &file.name))),
        Err(error) => {
            leptos::logging::error!("the file is not saved: {error}");
            workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
        }
    }
}

/// The button that saves a document for a word processor.
#[component]
pub fn DocxButton(document: &'static Document, outline: Memo<Outline>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let save = move |_| {
        let outline = outline.get_untracked();
        spawn_local(async move {
            match doors::word_processor().await {
                Ok(write) => {
                    let name =
                        workspace.now(|plan| document_file_name(plan, document.key, ".docx"));
                    let file = File {
                        name,
                        mime: docx::MIME,
                        bytes: write(&outline, document.paper),
                    };
                    offer(workspace, &file);
                }
                Err(error) => {
                    leptos::logging::error!("{error}");
                    workspace.tell(Notice::alert(frame::DESK_NOT_ARRIVED.say(lang)));
                }
            }
        });
    };
    view! {
        <button class="button" type="button" on:click=save>
            {exports::SAVE_DOCUMENT.say(lang)}
        </button>
    }
    .into_any()
}

/// A button that saves the plan for another program; people are named unless `nameless` says otherwise.
#[component]
pub fn ExportButton(
    export: Export,
    text: Text,
    #[prop(optional)] nameless: RwSignal<bool>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let save = move |_| save(workspace, export, !nameless.get_untracked());
    view! {
        <button class="button" type="button" on:click=save>
            {text.say(workspace.lang())}
        </button>
    }
    .into_any()
}

/// The ways to take the plan to a spreadsheet and to an agenda.
#[component]
pub fn ExportWays() -> impl IntoView {
    let lang = Workspace::expect().lang();
    let way = |id: &str, title: Text, hint: Text, buttons: &'static [(Export, Text)]| {
        let nameless = RwSignal::new(false);
        let buttons = buttons.iter().map(|(export, text)| {
            view! { <ExportButton export=*export text=*text nameless/> }
        });
        view! {
            <li>
                <div class="share__way" role="group" aria-label=title.say(lang)>
                    <h3>{title.say(lang)}</h3>
                    <p>{hint.say(lang)}</p>
                    <FlagField
                        id=format!("{id}-without-names")
                        label=handover::WITHOUT_NAMES.say(lang).to_owned()
                        checked=nameless
                        on_change=move |it: bool| nameless.set(it)
                    />
                    <Show when=move || nameless.get()>
                        <p class="field__hint">{handover::WITHOUT_NAMES_HINT.say(lang)}</p>
                    </Show>
                    {buttons.collect_view()}
                </div>
            </li>
        }
    };
    let sheets: &[(Export, Text)] = &[
        (Export::Workbook, exports::SAVE_WORKBOOK),
        (Export::Tasks, exports::SAVE_TASKS),
        (Export::Budget, exports::SAVE_BUDGET),
    ];
    let calendar: &[(Export, Text)] = &[(Export::Calendar, exports::SAVE_CALENDAR)];
    view! {
        {way("sheet", exports::SPREADSHEET, exports::SPREADSHEET_HINT, sheets)}
        {way("agenda", exports::AGENDA, exports::AGENDA_HINT, calendar)}
    }
    .into_any()
}

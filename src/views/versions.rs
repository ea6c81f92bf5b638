//! The versions of the open plan: keep one, look at one, go back to one.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::outline::section;
use super::route::Route;
use super::section::EditOnly;
use super::share::save_version;
use crate::browser::{clock, page};
use crate::documents::full_plan::{Reader, full_plan};
use crate::storage::Version;
use crate::storage::versions::Kind;
use crate::text::{Lang, Text, frame, keeping, numbers};
use crate::ui::{FieldFrame, FieldWords, TextField};
use crate::workspace::{Notice, Workspace};

/// The list as it was last read, and how to read it again.
#[derive(Clone, Copy)]
struct Shown {
    versions: RwSignal<Vec<Version>>,
    looked_at: RwSignal<Option<String>>,
}

impl Shown {
    fn read(self, workspace: Workspace) {
        spawn_local(async move {
            match workspace.versions().await {
                Ok(versions) => self.versions.set(versions),
                Err(error) => leptos::logging::error!("the versions are not read: {error}"),
            }
        });
    }
}

/// The page of the versions.
#[component]
pub fn VersionsPage() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let shown = Shown {
        versions: RwSignal::new(Vec::new()),
        looked_at: RwSignal::new(None),
    };
    shown.read(workspace);
    view! {
        <div class="keeping">
            <header class="step__head">
                <p class="step__place">
                    <a href=Route::Hub(plan).href()>{frame::BACK_TO_HUB.say(lang)}</a>
                </p>
                <h1 id="title" tabindex="-1">
                    {keeping::VERSIONS.say(lang)}
                </h1>
                <p class="step__purpose">{keeping::VERSIONS_PURPOSE.say(lang)}</p>
            </header>
            <KeepOne shown/>
            <Show when=move || shown.versions.with(Vec::is_empty)>
                <p class="parts__none">{keeping::NO_VERSION.say(lang)}</p>
            </Show>
            <ul class="kept" role="list">
                <For each=move || shown.versions.get() key=|it| it.id.clone() let:version>
                    <VersionRow version shown/>
                </For>
            </ul>
        </div>
    }
    .into_any()
}

/// Keeps the plan as it is, under a name.
#[component]
fn KeepOne(shown: Shown) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let name = RwSignal::new(String::new());
    let keep = move || {
        let text = name.get_untracked().trim().to_owned();
        workspace.keep_named(text, move || {
            name.set(String::new());
            workspace.tell(Notice::said(keeping::VERSION_KEPT.say(lang)));
            shown.read(workspace);
        });
    };
    let words = FieldWords {
        label: keeping::VERSION_NAME.say(lang).to_owned(),
        hint: keeping::VERSION_NAME_HINT.say(lang).to_owned(),
        ..FieldWords::default()
    };
    view! {
        <EditOnly>
            <section class="section" aria-labelledby="keep-title">
                <h2 class="section__title" id="keep-title">
                    {keeping::KEEP_VERSION.say(lang)}
                </h2>
                <FieldFrame id="version-name".to_owned() words on_example=|_| ()>
                    <TextField
                        id="version-name".to_owned()
                        value=name
                        on_input=move |text| name.set(text)
                        on_enter=Callback::new(move |()| keep())
                    />
                </FieldFrame>
                <p>
                    <button class="button" type="button" on:click=move |_| keep()>
                        {keeping::KEEP.say(lang)}
                    </button>
                </p>
            </section>
        </EditOnly>
    }
    .into_any()
}

/// A version: when, why, and what can be done with it.
#[component]
fn VersionRow(version: Version, shown: Shown) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let when = moment(&version.revision.saved_at, lang);
    let called = if version.name.is_empty() {
        when.clone()
    } else {
        version.name.clone()
    };
    let label = |text: Text| keeping::of_version(lang, text.say(lang), &called);
    let [look, restore, save, remove] = [
        keeping::LOOK,
        keeping::RESTORE,
        frame::SAVE_FILE,
        frame::DELETE,
    ]
    .map(label);
    let id = version.id.clone();
    let is_open = Memo::new(move |_| {
        shown
            .looked_at
            .with(|it| it.as_deref() == Some(id.as_str()))
    });
    let body = format!("version-{}", version.id);
    let controlled = body.clone();
    let version = StoredValue::new(version);
    let toggle = move |_| {
        let id = version.with_value(|it| it.id.clone());
        shown
            .looked_at
            .update(|it| *it = (it.as_ref() != Some(&id)).then_some(id));
    };
    let restored = move |_| workspace.restore_version(&version.get_value());
    let removed = move |_| {
        workspace.forget_version(version.with_value(|it| it.id.clone()), move || {
            shown.read(workspace);
            page::focus("title");
        });
    };
    view! {
        <li class="kept__item">
            <p class="kept__name">
                <strong dir="auto">{called}</strong>
                <span class="kept__why">{move || version.with_value(|it| why(it, &when, lang))}</span>
            </p>
            <div class="kept__tools">
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=look
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=controlled
                    on:click=toggle
                >
                    {keeping::LOOK.say(lang)}
                </button>
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=save
                    on:click=move |_| save_version(workspace, &version.get_value())
                >
                    {frame::SAVE_FILE.say(lang)}
                </button>
                <EditOnly>
                    <button class="button button_quiet" type="button" aria-label=restore on:click=restored>
                        {keeping::RESTORE.say(lang)}
                    </button>
                    <button class="button button_quiet" type="button" aria-label=remove on:click=removed>
                        {frame::DELETE.say(lang)}
                    </button>
                </EditOnly>
            </div>
            <div class="kept__preview" id=body>
                <Show when=move || is_open.get()>{move || preview(workspace, &version.get_value())}</Show>
            </div>
        </li>
    }
    .into_any()
}

fn preview(workspace: Workspace, version: &Version) -> AnyView {
    let lang = workspace.lang();
    let Some(plan) = workspace.look_at(version) else {
        return view! { <p>{keeping::UNREADABLE_VERSION.say(lang)}</p> }.into_any();
    };
    let outline = full_plan(&plan, plan.lang, Reader::Author);
    let sections = outline.sections.into_iter().map(|it| section(it, 3, false));
    view! {
        <div class="outline__preview" lang=plan.lang.code()>
            {sections.collect_view()}
        </div>
    }
    .into_any()
}

/// Why a version was kept, and when if its name does not say so.
fn why(version: &Version, when: &str, lang: Lang) -> String {
    let kind = match version.kind {
        Kind::Automatic => keeping::AUTOMATIC,
        Kind::Named => keeping::NAMED,
        Kind::Side => keeping::SIDE,
        Kind::Original => keeping::ORIGINAL,
    };
    if version.name.is_empty() {
        kind.say(lang).to_owned()
    } else {
        format!("{when}, {}", kind.say(lang))
    }
}

/// An instant as people read it where they are.
pub fn moment(instant: &str, lang: Lang) -> String {
    match clock::local(instant) {
        Some(local) => numbers::moment(lang, local.day, local.hour),
        None => instant.to_owned(),
    }
}

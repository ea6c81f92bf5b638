//! My data: what this browser keeps, what it promises, a backup of everything, the bin.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::route::Route;
use super::versions::moment;
use crate::browser::files::{self, FileError};
use crate::browser::{offline, page};
use crate::formats::library;
use crate::text::{frame, keeping};
use crate::workspace::{Entry, Notice, Workspace, shelf::named};

/// The page of the data.
#[component]
pub fn DataPage() -> impl IntoView {
    let lang = Workspace::expect().lang();
    view! {
        <div class="keeping">
            <header class="step__head">
                <h1 id="title" tabindex="-1">
                    {keeping::MY_DATA.say(lang)}
                </h1>
                <p class="step__purpose">{keeping::DATA_PURPOSE.say(lang)}</p>
            </header>
            <Backup/>
            <Promise/>
            <PlansHere/>
            <Bin/>
            <Aside/>
            <section class="section" aria-labelledby="rescue-title">
                <h2 class="section__title" id="rescue-title">
                    <a class="way" href="secours.html">{keeping::RESCUE.say(lang)}</a>
                </h2>
                <p>{keeping::RESCUE_HINT.say(lang)}</p>
            </section>
        </div>
    }
    .into_any()
}

/// Everything in one file, and back.
#[component]
fn Backup() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let save = move |_| {
        spawn_local(async move {
            let name = format!("{}.trame-sauvegarde.json", crate::workspace::today());
            let text = match workspace.library().await {
                Ok(text) => text,
                Err(error) => {
                    leptos::logging::error!("the library is not read: {error}");
                    let said = crate::workspace::saving::explain(&error).say(lang);
                    return workspace.tell(Notice::alert(said));
                }
            };
            match files::save_text(&name, "application/json", &text) {
                Ok(()) => {
                    workspace.tell(Notice::said(keeping::library_saved(lang, &name)));
                    workspace.all_copied();
                }
                Err(error) => {
                    leptos::logging::error!("the library is not saved: {error}");
                    workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
                }
            }
        });
    };
    view! {
        <section class="section" aria-labelledby="backup-title">
            <h2 class="section__title" id="backup-title">
                {keeping::BACKUP.say(lang)}
            </h2>
            <p class="section__intro">{keeping::BACKUP_HINT.say(lang)}</p>
            <p>
                <button class="button button_main" type="button" on:click=save>
                    {keeping::SAVE_ALL.say(lang)}
                </button>
            </p>
            <div class="open-file">
                <label class="open-file__label" for="put-back">
                    {keeping::PUT_BACK.say(lang)}
                </label>
                <input
                    class="open-file__input"
                    type="file"
                    id="put-back"
                    accept=".json,application/json"
                    aria-describedby="put-back-hint"
                    on:change:target=move |ev| {
                        let input = ev.target();
                        for file in files::files_of_input(&input) {
                            put_back(workspace, file);
                        }
                        input.set_value("");
                    }
                />
                <p class="field__hint" id="put-back-hint">
                    {keeping::PUT_BACK_HINT.say(lang)}
                </p>
            </div>
        </section>
    }
    .into_any()
}

fn put_back(workspace: Workspace, file: web_sys::File) {
    let lang = workspace.lang();
    spawn_local(async move {
        let said = match files::read_bytes(&file, library::BYTES as u64).await {
            Ok(bytes) => match workspace
                .put_library_back(&String::from_utf8_lossy(&bytes))
                .await
            {
                Ok(done) => {
                    let said = keeping::put_back(lang, done.added, done.same, done.refused);
                    return workspace.tell(Notice::said(said));
                }
                Err(text) => text.say(lang),
            },
            Err(FileError::TooLarge { .. }) => keeping::LIBRARY_TOO_LARGE.say(lang),
            Err(FileError::Unreadable) => keeping::LIBRARY_DAMAGED.say(lang),
        };
        workspace.tell(Notice::alert(said));
    });
}

/// What the browser promises, and how much room is taken.
#[component]
fn Promise() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let promised = RwSignal::new(None::<bool>);
    let refused = RwSignal::new(false);
    let room = RwSignal::new(None::<(f64, f64)>);
    spawn_local(async move {
        promised.set(Some(offline::persisted().await));
        room.set(offline::room().await);
    });
    let ask = move |_| {
        spawn_local(async move {
            let granted = offline::ask_to_persist().await;
            promised.set(Some(granted));
            refused.set(!granted);
        });
    };
    view! {
        <section class="section" aria-labelledby="promise-title">
            <h2 class="section__title" id="promise-title">
                {keeping::SAFETY.say(lang)}
            </h2>
            <p role="status">
                {move || match (promised.get(), refused.get()) {
                    (None, _) => "",
                    (Some(true), _) => keeping::PERSISTED.say(lang),
                    (Some(false), false) => keeping::NOT_PERSISTED.say(lang),
                    (Some(false), true) => keeping::PERSIST_REFUSED.say(lang),
                }}
            </p>
            <Show when=move || promised.get() == Some(false)>
                <p>
                    <button class="button" type="button" on:click=ask>
                        {keeping::ASK_PERSIST.say(lang)}
                    </button>
                </p>
            </Show>
            <p>
                {move || {
                    room.get()
                        .map(|(used, quota)| {
                            keeping::room(lang, &keeping::size(lang, used), &keeping::size(lang, quota))
                        })
                }}
            </p>
            <p class="field__hint">{keeping::SAFARI.say(lang)}</p>
        </section>
    }
    .into_any()
}

/// Every plan, when it was saved here and in a file.
#[component]
fn PlansHere() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plans = workspace.plans();
    let rows = move || {
        let rows = plans.get().into_iter().map(|it| {
            let copied = it.copy.as_ref().map_or_else(
                || keeping::NEVER_COPIED.say(lang).to_owned(),
                |copy| moment(&copy.at, lang),
            );
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        <a class="way" href=Route::Hub(it.id).href()>{named(&it, lang)}</a>
                    </th>
                    <td>{moment(&it.saved_at, lang)}</td>
                    <td>{copied}</td>
                </tr>
            }
        });
        rows.collect_view()
    };
    view! {
        <section class="section" aria-labelledby="here-title">
            <h2 class="section__title" id="here-title">
                {keeping::PLANS_HERE.say(lang)}
            </h2>
            <Show
                when=move || !plans.with(Vec::is_empty)
                fallback=move || view! { <p class="parts__none">{keeping::NO_PLAN_HERE.say(lang)}</p> }
            >
                <div
                    class="scroll"
                    role="region"
                    tabindex="0"
                    aria-label=frame::MY_PLANS.say(lang)
                >
                    <table class="outline__table">
                        <thead>
                            <tr>
                                <th scope="col">{keeping::PLAN.say(lang)}</th>
                                <th scope="col">{keeping::SAVED_HERE.say(lang)}</th>
                                <th scope="col">{keeping::SAVED_IN_FILE.say(lang)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Show>
        </section>
    }
    .into_any()
}

/// The plans in the bin.
#[component]
fn Bin() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let bin = workspace.binned_plans();
    view! {
        <section class="section" aria-labelledby="bin-title">
            <h2 class="section__title" id="bin-title">
                {keeping::BIN.say(lang)}
            </h2>
            <p class="section__intro">{keeping::BIN_HINT.say(lang)}</p>
            <Show when=move || bin.with(Vec::is_empty)>
                <p class="parts__none">{keeping::BIN_EMPTY.say(lang)}</p>
            </Show>
            <ul class="kept" role="list">
                <For each=move || bin.get() key=|it| it.id let:entry>
                    <BinRow entry/>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

/// A plan in the bin: back on the shelf, or gone for good once that is said twice.
#[component]
fn BinRow(entry: Entry) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let name = named(&entry, lang);
    let id = entry.id;
    let sure = RwSignal::new(false);
    let deleted = entry.deleted_at.map(|it| moment(&it, lang));
    let label = |text: crate::text::Text| keeping::of_version(lang, text.say(lang), &name);
    let [take_out, purge] = [keeping::TAKE_OUT, keeping::PURGE].map(label);
    let really = label(keeping::PURGE_SURE);
    view! {
        <li class="kept__item">
            <p class="kept__name">
                <strong dir="auto">{name}</strong>
                <span class="kept__why">{deleted.map(|it| keeping::deleted_on(lang, &it))}</span>
            </p>
            <div class="kept__tools">
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=take_out
                    on:click=move |_| {
                        workspace.take_out(id);
                        page::focus("title");
                    }
                >
                    {keeping::TAKE_OUT.say(lang)}
                </button>
                <Show
                    when=move || sure.get()
                    fallback=move || {
                        view! {
                            <button
                                class="button button_quiet"
                                type="button"
                                aria-label=purge.clone()
                                on:click=move |_| sure.set(true)
                            >
                                {keeping::PURGE.say(lang)}
                            </button>
                        }
                    }
                >
                    <button
                        class="button button_quiet"
                        type="button"
                        aria-label=really.clone()
                        on:click=move |_| {
                            workspace.purge(id);
                            page::focus("title");
                        }
                    >
                        {keeping::PURGE_SURE.say(lang)}
                    </button>
                    <button class="button button_quiet" type="button" on:click=move |_| sure.set(false)>
                        {keeping::CANCEL.say(lang)}
                    </button>
                </Show>
            </div>
        </li>
    }
    .into_any()
}

/// What could not be read, to be taken away; nothing when there is none.
#[component]
fn Aside() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let found = RwSignal::new(None::<String>);
    spawn_local(async move { found.set(workspace.aside().await) });
    let save = move |_| {
        let Some(text) = found.get_untracked() else {
            return;
        };
        if let Err(error) = files::save_text("trame-illisible.json", "application/json", &text) {
            leptos::logging::error!("the data set aside is not saved: {error}");
            workspace.tell(Notice::alert(frame::FILE_NOT_SAVED.say(lang)));
        }
    };
    view! {
        <Show when=move || found.with(Option::is_some)>
            <section class="section" aria-labelledby="aside-title">
                <h2 class="section__title" id="aside-title">
                    {keeping::ASIDE.say(lang)}
                </h2>
                <p>{keeping::ASIDE_HINT.say(lang)}</p>
                <p>
                    <button class="button" type="button" on:click=save>
                        {keeping::SAVE_ASIDE.say(lang)}
                    </button>
                </p>
            </section>
        </Show>
    }
    .into_any()
}

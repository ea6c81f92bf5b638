//! The home page: what Trame is, how long it takes, where the data lives; start, see an example, open a file; my plans.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::doors;
use super::route::Route;
use crate::browser::files::{self, FileError};
use crate::browser::page;
use crate::guide::{Phase, Step};
use crate::text::{Text, frame};
use crate::workspace::{Entry, Lobby, Notice, Plans, shelf::named};

/// The home page.
#[component]
pub fn HomePage() -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let has_plans = Memo::new(move |_| lobby.plans().with(|it| !it.is_empty()));
    let start = move |_| {
        at_desk(lobby, place, move |plans| {
            place.go(&Route::Hub(plans.start()))
        });
    };
    let example = move |_| {
        spawn_local(async move {
            match files::fetch_text("exemple.trame.json").await {
                Ok(text) => open_bytes(lobby, place, text.into_bytes()),
                Err(error) => {
                    leptos::logging::error!("the example is not here: {error}");
                    lobby.tell(Notice::alert(frame::NO_EXAMPLE.say(lang)));
                }
            }
        });
    };
    view! {
        <div class="home">
            <div class="home__head">
                <h1 id="title" tabindex="-1">
                    {frame::SLOGAN.say(lang)}
                </h1>
                <Show
                    when=move || has_plans.get()
                    fallback=move || {
                        view! { <p class="home__lead">{frame::WHAT_IT_IS.say(lang)}</p> }
                    }
                >
                    <PlanList/>
                </Show>
                <div class="home__acts">
                    <button class="button button_main" type="button" on:click=start>
                        {frame::START.say(lang)}
                    </button>
                    <button class="button" type="button" on:click=example>
                        {frame::SEE_EXAMPLE.say(lang)}
                    </button>
                    <OpenFile/>
                </div>
                <ul class="home__facts">
                    {frame::HOME_FACTS.iter().map(|it| view! { <li>{it.say(lang)}</li> }).collect_view()}
                </ul>
            </div>
            <section class="home__phases" aria-labelledby="journey-title">
                <h2 id="journey-title">{frame::JOURNEY.say(lang)}</h2>
                <ol class="phases" role="list">
                    {Phase::ALL.iter().map(|it| phase(*it)).collect_view()}
                </ol>
            </section>
        </div>
    }
    .into_any()
}

fn phase(phase: Phase) -> AnyView {
    let lang = Lobby::expect().lang();
    let steps = Step::ALL
        .iter()
        .filter(move |it| it.phase() == phase)
        .map(|step| {
            view! {
                <li class="phases__step">
                    <span class="phases__number">{step.number()}</span>
                    <span>
                        <strong>{step.title().say(lang)}</strong>
                        <span class="phases__purpose">{step.purpose().say(lang)}</span>
                    </span>
                </li>
            }
        });
    view! {
        <li class="phases__phase" data-phase=phase.key()>
            <h3>{phase.label().say(lang)}</h3>
            <ol class="phases__steps" role="list">
                {steps.collect_view()}
            </ol>
        </li>
    }
    .into_any()
}

/// Does something with the plans of the shelf, once what that takes is here.
fn at_desk(lobby: Lobby, place: Place, act: impl FnOnce(&dyn Plans) + 'static) {
    spawn_local(async move {
        match doors::desk(lobby, place).await {
            Ok(desk) => act(desk.plans.as_ref()),
            Err(error) => {
                leptos::logging::error!("{error}");
                lobby.tell(Notice::alert(frame::DESK_NOT_ARRIVED.say(lobby.lang())));
            }
        }
    });
}

/// Opens bytes as a new plan and goes there; wrong ones are explained and change nothing.
fn open_bytes(lobby: Lobby, place: Place, bytes: Vec<u8>) {
    at_desk(lobby, place, move |plans| match plans.import(&bytes) {
        Ok(id) => place.go(&Route::Hub(id)),
        Err(said) => lobby.tell(Notice::alert(said)),
    });
}

/// Opens files: chosen, dropped on the page, or pasted as text.
#[component]
fn OpenFile() -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let is_over = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let open = move |list: Vec<web_sys::File>| {
        for file in list {
            spawn_local(async move {
                match files::read_bytes(&file, files::LIMIT).await {
                    Ok(bytes) => open_bytes(lobby, place, bytes),
                    Err(error) => {
                        leptos::logging::warn!("the file is not opened: {error}");
                        lobby.tell(Notice::alert(explain(&error).say(lang)));
                    }
                }
            });
        }
    };
    let paste = move |_| {
        let text = pasted.get_untracked();
        if !text.trim().is_empty() {
            open_bytes(lobby, place, text.into_bytes());
        }
    };
    view! {
        <div
            class="open-file"
            data-over=move || is_over.get().to_string()
            on:dragover=move |ev| {
                ev.prevent_default();
                is_over.set(true);
            }
            on:dragleave=move |_| is_over.set(false)
            on:drop=move |ev| {
                ev.prevent_default();
                is_over.set(false);
                open(files::files_of_drop(&ev));
            }
        >
            <label class="open-file__label" for="open-file">
                {frame::OPEN_FILE.say(lang)}
            </label>
            <input
                class="open-file__input"
                type="file"
                id="open-file"
                accept=".json,application/json"
                aria-describedby="open-file-hint"
                on:change:target=move |ev| {
                    let input = ev.target();
                    open(files::files_of_input(&input));
                    input.set_value("");
                }
            />
            <p class="field__hint" id="open-file-hint">
                {frame::OPEN_FILE_HINT.say(lang)}
            </p>
            <details class="open-file__paste">
                <summary>{frame::PASTE.say(lang)}</summary>
                <label class="field__label" for="paste-plan">
                    {frame::PASTE_LABEL.say(lang)}
                </label>
                <textarea
                    class="text-area"
                    id="paste-plan"
                    rows="4"
                    prop:value=pasted
                    on:input:target=move |ev| pasted.set(ev.target().value())
                ></textarea>
                <button class="button" type="button" on:click=paste>
                    {frame::PASTE_OPEN.say(lang)}
                </button>
            </details>
        </div>
    }
    .into_any()
}

/// The plans this browser keeps.
#[component]
fn PlanList() -> impl IntoView {
    let lobby = Lobby::expect();
    let lang = lobby.lang();
    view! {
        <section class="plans" aria-labelledby="plans-title">
            <h2 id="plans-title">{frame::MY_PLANS.say(lang)}</h2>
            <ul class="plans__list" role="list">
                <For
                    each=move || lobby.plans().get()
                    key=|it| (it.id, it.title.clone(), it.saved_at.clone())
                    let:entry
                >
                    <PlanRow entry/>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

/// A plan of the shelf, and what can be done with it.
#[component]
fn PlanRow(entry: Entry) -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let id = entry.id;
    let key = entry.key();
    let name = named(&entry, lang);
    let renaming = RwSignal::new(false);
    let title = RwSignal::new(entry.title.clone());
    let saved_on = crate::plan::Date::read(entry.saved_at.get(..10).unwrap_or_default());
    let field = format!("rename-{key}");
    let focus = field.clone();
    let rename = move || {
        renaming.set(false);
        let title = title.get_untracked();
        at_desk(lobby, place, move |plans| plans.rename(id, &title));
    };
    let label = move |text: Text| format!("{} {name}", text.say(lang));
    let tools = [
        label.clone()(frame::RENAME),
        label.clone()(frame::DUPLICATE),
        label(frame::DELETE),
    ];
    let [rename_label, duplicate_label, delete_label] = tools;
    view! {
        <li class="plans__plan">
            <a class="plans__name" href=Route::Hub(id).href() dir="auto">
                {named(&entry, lang)}
            </a>
            <span class="plans__date">
                {saved_on.map(|it| frame::saved_on(lang, &it.say(lang)))}
            </span>
            <div class="plans__tools">
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=rename_label
                    on:click=move |_| {
                        renaming.set(true);
                        let focus = focus.clone();
                        request_animation_frame(move || {
                            page::focus(&focus);
                        });
                    }
                >
                    {frame::RENAME.say(lang)}
                </button>
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=duplicate_label
                    on:click=move |_| {
                        at_desk(lobby, place, move |plans| {
                            if plans.duplicate(id).is_some() {
                                lobby.tell(Notice::said(frame::DUPLICATED.say(lang)));
                            }
                        });
                    }
                >
                    {frame::DUPLICATE.say(lang)}
                </button>
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=delete_label
                    on:click=move |_| {
                        lobby.delete(id);
                        page::focus("title");
                    }
                >
                    {frame::DELETE.say(lang)}
                </button>
            </div>
            <Show when=move || renaming.get()>
                <div class="plans__rename">
                    <label class="field__label" for=field.clone()>
                        {frame::PLAN_NAME.say(lang)}
                    </label>
                    <input
                        class="text-field"
                        type="text"
                        id=field.clone()
                        prop:value=title
                        on:input:target=move |ev| title.set(ev.target().value())
                        on:keydown=move |ev| {
                            match ev.key().as_str() {
                                "Enter" => rename(),
                                "Escape" => renaming.set(false),
                                _ => {}
                            }
                        }
                    />
                    <button class="button" type="button" on:click=move |_| rename()>
                        {frame::RENAME.say(lang)}
                    </button>
                </div>
            </Show>
        </li>
    }
    .into_any()
}

/// What a file that cannot be opened means for the person, and what to do.
fn explain(error: &FileError) -> Text {
    match error {
        FileError::TooLarge { .. } => Text::new(
            "Ce fichier dépasse 10\u{a0}Mo\u{a0}: ce n’est pas un plan de Trame. Choisissez un fichier «\u{a0}.trame.json\u{a0}».",
            "This file is larger than 10\u{a0}MB: it is not a Trame plan. Choose a “.trame.json” file.",
        ),
        FileError::Unreadable => Text::new(
            "Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet ordinateur, puis réessayez.",
            "The browser could not read this file. Copy it to this computer, then try again.",
        ),
    }
}

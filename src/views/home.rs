//! The home page: what Trame is, how long it takes, where the data lives; start, see an example, open a file; my plans.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::doors;
use super::route::Route;
use super::shelf::Shelf;
use crate::browser::files::{self, FileError};
use crate::guide::{Phase, Step};
use crate::text::{Text, frame};
use crate::workspace::{Lobby, Notice, Plans};

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
                    <Shelf/>
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
pub fn at_desk(lobby: Lobby, place: Place, act: impl FnOnce(&dyn Plans) + 'static) {
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

/// What a file that cannot be opened means for the person, and what to do.
fn explain(error: &FileError) -> Text {
    match error {
        FileError::TooLarge { .. } => Text::new(
            "Ce fichier dépasse 10\u{a0}Mio\u{a0}: ce n’est pas un plan de Trame. Choisissez un fichier «\u{a0}.trame.json\u{a0}». Rien n’a été changé dans vos plans.",
            "This file is over 10\u{a0}MiB: it is not a Trame plan. Choose a “.trame.json” file. Nothing was changed in your plans.",
        ),
        FileError::Unreadable => Text::new(
            "Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet ordinateur, puis réessayez. Rien n’a été changé dans vos plans.",
            "The browser could not read this file. Copy it to this computer, then try again. Nothing was changed in your plans.",
        ),
    }
}

//! What stands around every page: name, saving, undo, language, messages.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use super::share::save_file;
use crate::browser::events;
use crate::text::{Lang, frame};
use crate::workspace::{Loading, Saving, Workspace, saving::explain};

/// The band at the top: where one is, whether it is saved, undo and redo.
#[component]
pub fn Header() -> impl IntoView {
    let workspace = Workspace::expect();
    let place = Place::expect();
    let lang = workspace.lang();
    let in_plan = Memo::new(move |_| {
        place.route.with(|it| it.plan().is_some()) && workspace.open().is_some()
    });
    view! {
        <header class="header">
            <div class="header__bar">
                <a class="header__name" href=Route::Home.href()>
                    <svg class="header__mark" aria-hidden="true" viewBox="0 0 24 24">
                        <path d="M8 2v20M16 2v20" class="weave__warp"></path>
                        <path d="M2 8h3.5M10.500 8H22M2 16h11.500M18.500 16H22" class="weave__weft"></path>
                    </svg>
                    "Trame"
                </a>
                <Show when=move || in_plan.get()>
                    <PlanBar/>
                </Show>
                <nav class="header__nav" aria-label=frame::MENU.say(lang)>
                    <a href=Route::Help.href()>{frame::HELP.say(lang)}</a>
                    <LanguageSwitch/>
                    <ThemeSwitch/>
                </nav>
            </div>
        </header>
        <Alarms/>
    }
}

/// The open plan: its name, its saving, undo and redo.
#[component]
fn PlanBar() -> impl IntoView {
    let workspace = Workspace::expect();
    let place = Place::expect();
    let lang = workspace.lang();
    let hub = move || Route::Hub(place.route.with(|it| it.plan().unwrap_or(0))).href();
    view! {
        <div class="header__plan">
            <a class="header__title" href=hub dir="auto">
                {move || workspace.name(lang)}
            </a>
            <p class="saving" role="status" data-state=move || state(&workspace.saving().get())>
                {move || said(&workspace.saving().get(), workspace.loading(), lang)}
            </p>
            <div class="header__tools">
                <button
                    class="tool"
                    type="button"
                    aria-label=frame::UNDO.say(lang)
                    title=frame::UNDO_TITLE.say(lang)
                    aria-disabled=move || (!workspace.can_undo()).to_string()
                    on:click=move |_| workspace.undo()
                >
                    <span aria-hidden="true">"↶"</span>
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=frame::REDO.say(lang)
                    title=frame::REDO_TITLE.say(lang)
                    aria-disabled=move || (!workspace.can_redo()).to_string()
                    on:click=move |_| workspace.redo()
                >
                    <span aria-hidden="true">"↷"</span>
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn state(saving: &Saving) -> &'static str {
    match saving {
        Saving::Saved => "saved",
        Saving::Waiting => "waiting",
        Saving::Late => "late",
        Saving::Failed(_) => "failed",
    }
}

/// Only settled states are said: « Enregistré » once it is true, the rest when it lasts.
fn said(saving: &Saving, loading: Loading, lang: Lang) -> &'static str {
    match (saving, loading) {
        (_, Loading::InMemory(_)) => frame::NOT_KEPT.say(lang),
        (Saving::Saved, _) => frame::SAVED.say(lang),
        (Saving::Waiting, _) => "",
        (Saving::Late, _) => frame::LATE.say(lang),
        (Saving::Failed(_), _) => frame::NOT_SAVED.say(lang),
    }
}

/// What must be seen at once: a browser that keeps nothing, a save that failed, a new version.
#[component]
fn Alarms() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let update = RwSignal::new(false);
    let listener = events::on_update_ready(move || update.set(true));
    let listener = StoredValue::new_local(Some(listener));
    on_cleanup(move || {
        listener.update_value(|it| drop(it.take()));
    });
    let failed = Memo::new(move |_| match workspace.saving().get() {
        Saving::Failed(error) => Some(explain(&error).say(lang)),
        Saving::Saved | Saving::Waiting | Saving::Late => None,
    });
    let refused = Memo::new(move |_| matches!(workspace.loading(), Loading::InMemory(_)));
    let has_plan = move || workspace.open().is_some();
    view! {
        <div class="alarms">
            <Show when=move || refused.get()>
                <div class="alarm" role="alert">
                    <p>{frame::IN_MEMORY.say(lang)}</p>
                    <Show when=has_plan>
                        <button class="button" type="button" on:click=move |_| save_file(workspace)>
                            {frame::SAVE_FILE.say(lang)}
                        </button>
                    </Show>
                </div>
            </Show>
            <Show when=move || failed.get().is_some()>
                <div class="alarm" role="alert">
                    <p>{move || failed.get().unwrap_or_default()}</p>
                    <button class="button" type="button" on:click=move |_| save_file(workspace)>
                        {frame::SAVE_FILE.say(lang)}
                    </button>
                    <button
                        class="button button_quiet"
                        type="button"
                        on:click=move |_| workspace.retry()
                    >
                        {frame::RETRY.say(lang)}
                    </button>
                </div>
            </Show>
            <Show when=move || update.get()>
                <div class="alarm alarm_calm" role="status">
                    <p>{frame::UPDATE_READY.say(lang)}</p>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| workspace.once_saved(events::apply_update)
                    >
                        {frame::UPDATE_NOW.say(lang)}
                    </button>
                </div>
            </Show>
        </div>
    }
    .into_any()
}

/// French or English.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let workspace = Workspace::expect();
    let other = match workspace.lang() {
        Lang::Fr => Lang::En,
        Lang::En => Lang::Fr,
    };
    let name = match other {
        Lang::Fr => "Français",
        Lang::En => "English",
    };
    view! {
        <button
            class="header__switch"
            type="button"
            lang=other.code()
            on:click=move |_| workspace.speak(other)
        >
            {name}
        </button>
    }
}

/// Follow the browser, light, dark.
#[component]
fn ThemeSwitch() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let option = move |value: &'static str, text: crate::text::Text| {
        view! {
            <option
                value=value
                selected=move || workspace.theme().unwrap_or_default() == value
            >
                {text.say(lang)}
            </option>
        }
    };
    view! {
        <label class="header__theme">
            <span class="visually-hidden">{frame::THEME.say(lang)}</span>
            <select
                class="header__switch"
                on:change:target=move |ev| {
                    let value = ev.target().value();
                    workspace.dress((!value.is_empty()).then_some(value));
                }
            >
                {option("", frame::THEME_AUTO)}
                {option("light", frame::THEME_LIGHT)}
                {option("dark", frame::THEME_DARK)}
            </select>
        </label>
    }
}

/// What is said once, at the bottom of the screen, and to screen readers.
#[component]
pub fn Messages() -> impl IntoView {
    let workspace = Workspace::expect();
    let notice = workspace.notice();
    let text = move |alert: bool| {
        notice.with(|it| match it {
            Some(notice) if notice.alert == alert => notice.text.clone(),
            Some(_) | None => String::new(),
        })
    };
    view! {
        <p class="visually-hidden" role="status">
            {move || workspace.whispered().get()}
        </p>
        <div class="notice" data-shown=move || notice.with(Option::is_some).to_string()>
            <p class="notice__text" role="status">
                {move || text(false)}
            </p>
            <p class="notice__text" role="alert">
                {move || text(true)}
            </p>
            {move || {
                notice
                    .get()
                    .map(|it| {
                        let act = it
                            .act
                            .map(|(label, act)| {
                                view! {
                                    <button
                                        class="button"
                                        type="button"
                                        on:click=move |_| {
                                            notice.set(None);
                                            act();
                                        }
                                    >
                                        {label}
                                    </button>
                                }
                            });
                        view! {
                            {act}
                            <button
                                class="tool"
                                type="button"
                                aria-label=frame::CLOSE.say(workspace.lang())
                                on:click=move |_| notice.set(None)
                            >
                                <span aria-hidden="true">"×"</span>
                            </button>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

/// The last line of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let lang = Workspace::expect().lang();
    view! {
        <footer class="footer">
            <p>{frame::FOOTER.say(lang)}</p>
            <p>
                <a href=Route::Help.href()>{frame::HELP.say(lang)}</a>
                <span>{concat!("Trame ", env!("CARGO_PKG_VERSION"))}</span>
            </p>
        </footer>
    }
}

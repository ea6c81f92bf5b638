//! The desk: what the pages of a plan bring with them: the plan's bar in the header, its alarms, its keys.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::app::{Place, lost};
use super::route::Route;
use super::share::{save_file, save_original};
use crate::browser::{clock, events, focus};
use crate::guide::Step;
use crate::text::{Lang, frame, keeping};
use crate::ui::{Icon, icon};
use crate::workspace::{Access, Loading, Lobby, Plans, Saving, Workspace, saving::explain};

/// How long screen readers hear nothing of saving, in milliseconds, after they heard that all is saved.
const BETWEEN_SAVED: f64 = 10_000.0;

/// How long a person types nothing before they hear it.
const PAUSE: Duration = Duration::from_secs(2);

/// What the frame of every page asks of the desk, once it is here.
#[derive(Clone)]
pub struct Desk {
    /// The plans of the shelf, to be started, opened, copied.
    pub plans: Rc<dyn Plans>,
    /// Saves the open plan in a file.
    pub save_file: Rc<dyn Fn()>,
    /// The open plan's bar in the header.
    pub bar: fn() -> AnyView,
    /// What must be seen at once about the open plan.
    pub alarm: fn() -> AnyView,
}

/// Sets the desk up, once, at the root.
pub fn arrive(lobby: Lobby, place: Place) -> Desk {
    let workspace = Workspace::provide(lobby);
    events::on_same_address(move || place.followed.notify()).forget();
    focus::keep("title").forget();
    events::on_hidden(move || workspace.flush()).forget();
    events::on_blur(move || workspace.flush()).forget();
    events::on_return(move || workspace.wake()).forget();
    events::on_key_down(move |ev| {
        let command = (ev.ctrl_key() || ev.meta_key()) && !ev.alt_key();
        if !command || place.route.with_untracked(|it| it.plan().is_none()) {
            return;
        }
        match (ev.key().to_lowercase().as_str(), ev.shift_key()) {
            ("z", false) => {
                ev.prevent_default();
                workspace.undo();
            }
            ("z", true) | ("y", false) => {
                ev.prevent_default();
                workspace.redo();
            }
            ("s", false) => {
                ev.prevent_default();
                workspace.flush();
            }
            _ => {}
        }
    })
    .forget();
    say_saved(workspace);
    Desk {
        plans: Rc::new(workspace),
        save_file: Rc::new(move || save_file(workspace)),
        bar,
        alarm,
    }
}

/// Tells screen readers that all is saved once the person pauses, and not too often: who types is saved each second, and would
/// hear nothing else. What fails is said at once, elsewhere.
fn say_saved(workspace: Workspace) {
    let last = StoredValue::new(f64::MIN);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |was_saved: Option<bool>| {
        let is_saved = workspace.saving().get() == Saving::Saved;
        let text = frame::ALL_SAVED.say(workspace.lang());
        turn.update_value(|it| *it = it.wrapping_add(1));
        if !is_saved && workspace.whispered().with_untracked(|it| it == text) {
            workspace.whisper(String::new());
        }
        if is_saved && was_saved == Some(false) {
            let mine = turn.get_value();
            let say = move || {
                let now = clock::millis();
                if turn.get_value() == mine && now - last.get_value() >= BETWEEN_SAVED {
                    last.set_value(now);
                    workspace.whisper(text.to_owned());
                }
            };
            set_timeout(say, PAUSE);
        }
        is_saved
    });
}

/// Draws a page of a plan, once the plan is open; a plan that is not here leads to the page that says so.
pub fn within(route: &Route, draw: fn(&Route) -> AnyView) -> AnyView {
    let workspace = Workspace::expect();
    if route.plan().is_none_or(|id| workspace.open_plan(id)) {
        draw(route)
    } else {
        lost(frame::NO_SUCH_PLAN.say(workspace.lang()))
    }
}

/// The title of a page of a plan.
pub fn title(route: &Route, lang: Lang) -> String {
    let plan = Workspace::expect().name(lang);
    let page = match route {
        Route::Step(_, step, _) => step_title(*step, lang),
        Route::Crossing(..) => frame::CROSSING.say(lang).to_owned(),
        Route::Row(..) => frame::GO_THROUGH.say(lang).to_owned(),
        Route::Versions(_) => keeping::VERSIONS.say(lang).to_owned(),
        Route::Document(..)
        | Route::Hub(_)
        | Route::Home
        | Route::Help
        | Route::Gallery
        | Route::Info(_)
        | Route::Data
        | Route::Link(_)
        | Route::Lost => {
            return format!("{plan} – Trame");
        }
    };
    format!("{page} – {plan} – Trame")
}

fn step_title(step: Step, lang: Lang) -> String {
    format!("{} {}", step.number(), step.title().say(lang))
}

/// The open plan: its name, its saving, undo and redo.
fn bar() -> AnyView {
    let workspace = Workspace::expect();
    let place = Place::expect();
    let lang = workspace.lang();
    let hub = move || Route::Hub(place.route.with(|it| it.plan().unwrap_or(0))).href();
    view! {
        <div class="header__plan">
            <a class="header__title" href=hub dir="auto">
                {move || workspace.name(lang)}
            </a>
            <p class="saving" role="status" aria-live="off" data-state=move || state(&workspace.saving().get())>
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
                    {icon(Icon::Undo)}
                </button>
                <button
                    class="tool"
                    type="button"
                    aria-label=frame::REDO.say(lang)
                    title=frame::REDO_TITLE.say(lang)
                    aria-disabled=move || (!workspace.can_redo()).to_string()
                    on:click=move |_| workspace.redo()
                >
                    {icon(Icon::Redo)}
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

/// A save that failed, a plan that can only be read here: what it means and what to do.
fn alarm() -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let access = workspace.access();
    let failed = Memo::new(move |_| match workspace.saving().get() {
        Saving::Failed(error) => Some(explain(&error).say(lang)),
        Saving::Saved | Saving::Waiting | Saving::Late => None,
    });
    view! {
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
        <Show when=move || access.get() == Access::Elsewhere>
            <div class="alarm alarm_calm" role="status">
                <p>{frame::ELSEWHERE.say(lang)}</p>
                <button class="button" type="button" on:click=move |_| workspace.take_over()>
                    {frame::CONTINUE_HERE.say(lang)}
                </button>
            </div>
        </Show>
        <Show when=move || access.get() == Access::Newer>
            <div class="alarm alarm_calm" role="status">
                <p>{frame::NEWER_PLAN.say(lang)}</p>
                <button class="button" type="button" on:click=move |_| save_original(workspace)>
                    {frame::SAVE_ORIGINAL.say(lang)}
                </button>
            </div>
        </Show>
    }
    .into_any()
}

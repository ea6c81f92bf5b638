//! The application: one page at a time between a header and a footer, its title said once at each change.

use leptos::prelude::*;

use super::chrome::{Footer, Header, Messages};
use super::crossing::CrossingPage;
use super::document::DocumentPage;
use super::help::HelpPage;
use super::home::HomePage;
use super::hub::HubPage;
use super::review::RowPage;
use super::route::{Route, Target};
use super::step::StepPage;
use crate::browser::{events, page};
use crate::guide::Step;
use crate::text::{Lang, frame};
use crate::workspace::{Loading, Workspace};

/// Where the person is.
#[derive(Clone, Copy)]
pub struct Place {
    /// The page shown.
    pub route: RwSignal<Route>,
    /// The place of the page to go to, until it is reached.
    pub target: RwSignal<Option<Target>>,
}

impl Place {
    /// Where the person is, for the views below the application.
    pub fn expect() -> Place {
        expect_context()
    }

    /// The plan of the page, or 0 outside plans.
    pub fn plan(self) -> u64 {
        self.route.with_untracked(|it| it.plan().unwrap_or(0))
    }

    /// Runs with the part that the address points at, at once and each time it points at another.
    pub fn on_aim(self, act: impl Fn(&Target) + 'static) {
        Effect::new(move |_| {
            self.target.with(|it| {
                if let Some(target) = it {
                    act(target);
                }
            });
        });
    }

    /// Goes to a page.
    pub fn go(self, route: &Route) {
        if let Err(error) = page::set_hash(&route.hash()) {
            leptos::logging::error!("the address does not change: {error}");
        }
    }
}

/// The application.
#[component]
pub fn App() -> impl IntoView {
    let workspace = Workspace::provide();
    let place = Place {
        route: RwSignal::new(Route::parse(&page::hash())),
        target: RwSignal::new(None),
    };
    provide_context(place);
    listen(workspace, place);
    workspace.boot();

    let shown = Memo::new(move |_| {
        place.route.with(|route| match route {
            Route::Step(plan, step, _) => Route::Step(*plan, *step, None),
            other => other.clone(),
        })
    });
    let ready = Memo::new(move |_| workspace.loading() != Loading::Underway);
    aim(place, ready);
    dress(workspace);
    present(workspace, place, shown, ready);
    view! {
        {move || {
            let lang = workspace.spoken().get();
            view! {
                <a class="skip" href="#main" on:click=move |ev| {
                    ev.prevent_default();
                    page::focus("title");
                }>
                    {frame::SKIP.say(lang)}
                </a>
                <Header/>
                <main class="page" id="main">
                    {move || {
                        if ready.get() {
                            content(workspace, shown.get())
                        } else {
                            view! { <p class="page__wait">{frame::LOADING.say(lang)}</p> }
                                .into_any()
                        }
                    }}
                </main>
                <Footer/>
            }
        }}
        <Messages/>
    }
}

/// The view of a page; a plan that is not here leads to the page that says so.
fn content(workspace: Workspace, route: Route) -> AnyView {
    let here = route.plan().is_none_or(|id| workspace.open_plan(id));
    if !here {
        return lost(frame::NO_SUCH_PLAN.say(workspace.lang()));
    }
    match route {
        Route::Home => view! { <HomePage/> }.into_any(),
        Route::Help => view! { <HelpPage/> }.into_any(),
        Route::Hub(_) => view! { <HubPage/> }.into_any(),
        Route::Step(_, step, _) => view! { <StepPage step/> }.into_any(),
        Route::Crossing(_, offer, row) => view! { <CrossingPage offer row/> }.into_any(),
        Route::Row(_, row) => view! { <RowPage row/> }.into_any(),
        Route::Document(_) => view! { <DocumentPage/> }.into_any(),
        Route::Lost => lost(frame::NO_SUCH_PAGE.say(workspace.lang())),
    }
}

/// A page that says what is missing and leads home.
pub fn lost(text: &'static str) -> AnyView {
    let lang = Workspace::expect().lang();
    view! {
        <div class="lost">
            <h1 id="title" tabindex="-1">
                {text}
            </h1>
            <p>{frame::LOST_HINT.say(lang)}</p>
            <p>
                <a class="button" href=Route::Home.href()>
                    {frame::TO_HOME.say(lang)}
                </a>
            </p>
        </div>
    }
    .into_any()
}

/// Follows the address, the keyboard, and the moments when the page may disappear.
fn listen(workspace: Workspace, place: Place) {
    events::on_hash_change(move || {
        workspace.flush();
        place.route.set(Route::parse(&page::hash()));
    })
    .forget();
    events::on_hidden(move || workspace.flush()).forget();
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
}

/// Remembers where in a step the address points, then goes there once the plan is read and the page is drawn.
fn aim(place: Place, ready: Memo<bool>) {
    let targeted = Memo::new(move |_| {
        place.route.with(|route| match route {
            Route::Step(_, _, target) => target.clone(),
            _ => None,
        })
    });
    Effect::new(move |_| {
        let target = targeted.get();
        place.target.set(target.clone());
        if let Some(target) = target.filter(|_| ready.get()) {
            let id = super::ask::control(&target.question, target.part);
            let section = target.question;
            request_animation_frame(move || {
                request_animation_frame(move || {
                    if !page::reveal(&id) {
                        page::reveal(&section);
                    }
                });
            });
        }
    });
}

/// Tells the document its language and its theme.
fn dress(workspace: Workspace) {
    Effect::new(move |_| page::set_language(workspace.spoken().get().code()));
    Effect::new(move |_| page::set_theme(workspace.theme().as_deref()));
}

/// At each change of page: the title, the focus on the heading, one announcement.
fn present(workspace: Workspace, place: Place, shown: Memo<Route>, ready: Memo<bool>) {
    let title = Memo::new(move |_| {
        ready.get();
        let lang = workspace.spoken().get();
        let name = workspace.name(lang);
        shown.with(|route| title(route, &name, lang))
    });
    Effect::new(move |_| page::set_title(&title.get()));
    Effect::new(move |before: Option<Option<Route>>| {
        let now = ready.get().then(|| shown.get());
        let changed = before.flatten().is_some_and(|it| Some(&it) != now.as_ref());
        let aimed = place.target.with_untracked(Option::is_some);
        if changed {
            workspace.whisper(title.get_untracked());
        }
        if changed && !aimed {
            request_animation_frame(move || {
                page::scroll_to_top();
                page::focus("title");
            });
        }
        now
    });
}

fn title(route: &Route, plan: &str, lang: Lang) -> String {
    let page = match route {
        Route::Home => return frame::HOME_TITLE.say(lang).to_owned(),
        Route::Help => frame::HELP.say(lang).to_owned(),
        Route::Lost => frame::NO_SUCH_PAGE.say(lang).to_owned(),
        Route::Hub(_) => return format!("{plan} – Trame"),
        Route::Step(_, step, _) => step_title(*step, lang),
        Route::Crossing(..) => frame::CROSSING.say(lang).to_owned(),
        Route::Row(..) => frame::GO_THROUGH.say(lang).to_owned(),
        Route::Document(_) => frame::WHOLE_PLAN.say(lang).to_owned(),
    };
    match route.plan() {
        Some(_) => format!("{page} – {plan} – Trame"),
        None => format!("{page} – Trame"),
    }
}

fn step_title(step: Step, lang: Lang) -> String {
    format!("{} {}", step.number(), step.title().say(lang))
}

//! The application: one page at a time between a header and a footer, its title said once at each change.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::chrome::{Footer, Header, Messages};
use super::desk::Desk;
use super::doors::{self, Found, Page};
use super::route::{Route, Target};
use crate::browser::{events, page};
use crate::text::frame;
use crate::workspace::{Loading, Lobby};

/// Ends the id of what stands in a list for something that narrow screens do not show.
pub const LISTED: &str = "-listed";

/// Where the person is.
#[derive(Clone, Copy)]
pub struct Place {
    /// The page shown.
    pub route: RwSignal<Route>,
    /// The place of the page to go to, until it is reached.
    pub target: RwSignal<Option<Target>>,
    /// Asks for the page again, when it did not arrive.
    pub again: Trigger,
    /// Asks to be led again to the place of the page that the address points at.
    pub followed: Trigger,
    /// The desk, once it has come.
    pub desk: RwSignal<Option<Desk>, LocalStorage>,
    /// Where what lasts is made.
    pub root: StoredValue<Owner>,
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

/// A page that has arrived, and where it is.
#[derive(Clone)]
struct Drawn {
    route: Route,
    page: Page,
}

/// The application.
#[component]
pub fn App() -> impl IntoView {
    let lobby = Lobby::provide();
    let place = Place {
        route: RwSignal::new(Route::parse(&page::hash())),
        target: RwSignal::new(None),
        again: Trigger::new(),
        followed: Trigger::new(),
        desk: RwSignal::new_local(None),
        root: StoredValue::new(Owner::current().unwrap_or_default()),
    };
    provide_context(place);
    listen(place);
    lobby.boot();

    let shown = Memo::new(move |_| {
        place.route.with(|route| match route {
            Route::Step(plan, step, _) => Route::Step(*plan, *step, None),
            other => other.clone(),
        })
    });
    let drawn = RwSignal::new(None::<Drawn>);
    let waits = RwSignal::new(true);
    open_doors(lobby, place, shown, drawn, waits);
    aim(place, shown, drawn);
    dress(lobby);
    present(lobby, place, drawn);
    view! {
        {move || {
            let lang = lobby.spoken().get();
            view! {
                <a class="skip" href="#main" on:click=move |ev| {
                    ev.prevent_default();
                    page::focus("title");
                }>
                    {frame::SKIP.say(lang)}
                </a>
                <Header/>
                <main class="page" id="main" aria-busy=move || waits.get().to_string()>
                    {move || match drawn.get() {
                        Some(drawn) => (drawn.page.draw)(&drawn.route),
                        None => {
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

/// Draws the page of the address once it is here; until then, the page before stays.
fn open_doors(
    lobby: Lobby,
    place: Place,
    shown: Memo<Route>,
    drawn: RwSignal<Option<Drawn>>,
    waits: RwSignal<bool>,
) {
    let ready = Memo::new(move |_| lobby.loading() != Loading::Underway);
    Effect::new(move |_| {
        place.again.track();
        if !ready.get() {
            return;
        }
        let route = shown.get();
        match doors::find(lobby, place, &route) {
            Found::Here(page) => {
                waits.set(false);
                drawn.set(Some(Drawn { route, page }));
            }
            Found::Behind(coming) => {
                waits.set(true);
                spawn_local(async move {
                    let page = coming.await.unwrap_or_else(|error| {
                        leptos::logging::error!("{error}");
                        doors::NOT_ARRIVED
                    });
                    // The person may have gone elsewhere in the meantime.
                    if shown.get_untracked() == route {
                        waits.set(false);
                        drawn.set(Some(Drawn { route, page }));
                    }
                });
            }
        }
    });
}

/// A page that did not arrive, and a way to try again.
pub fn not_arrived() -> AnyView {
    let lang = Lobby::expect().lang();
    let place = Place::expect();
    view! {
        <div class="lost" role="alert">
            <h1 id="title" tabindex="-1">
                {frame::PAGE_NOT_ARRIVED.say(lang)}
            </h1>
            <p>{frame::PAGE_NOT_ARRIVED_HINT.say(lang)}</p>
            <p>
                <button class="button" type="button" on:click=move |_| place.again.notify()>
                    {frame::RETRY.say(lang)}
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// A page that says what is missing and leads home.
pub fn lost(text: &'static str) -> AnyView {
    let lang = Lobby::expect().lang();
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

/// Follows the address.
fn listen(place: Place) {
    events::on_hash_change(move || {
        let route = Route::parse(&page::hash());
        if let Some(desk) = place.desk.get_untracked() {
            desk.plans.flush();
            if route.plan().is_none() {
                desk.plans.leave();
            }
        }
        place.route.set(route);
    })
    .forget();
}

/// Remembers where in a step the address points, then goes there once the page is drawn.
fn aim(place: Place, shown: Memo<Route>, drawn: RwSignal<Option<Drawn>>) {
    let targeted = Memo::new(move |_| {
        place.route.with(|route| match route {
            Route::Step(_, _, target) => target.clone(),
            _ => None,
        })
    });
    let is_there =
        Memo::new(move |_| drawn.with(|it| it.as_ref().is_some_and(|it| it.route == shown.get())));
    Effect::new(move |_| {
        place.followed.track();
        let target = targeted.get();
        place.target.set(target.clone());
        if let Some(target) = target.filter(|_| is_there.get()) {
            let question = target.question;
            let id = super::ask::control(&question, target.part);
            request_animation_frame(move || {
                request_animation_frame(move || {
                    let listed = format!("{question}{LISTED}");
                    if ![id, listed, question].iter().any(|it| page::reveal(it)) {
                        page::focus("title");
                    }
                });
            });
        }
    });
}

/// Tells the document its language and its theme.
fn dress(lobby: Lobby) {
    Effect::new(move |_| page::set_language(lobby.spoken().get().code()));
    Effect::new(move |_| page::set_mark("data-theme", lobby.theme().as_deref()));
    Effect::new(move |_| page::set_mark("data-text", lobby.text_size().as_deref()));
    Effect::new(move |_| page::set_mark("data-motion", lobby.is_still().then_some("less")));
}

/// At each change of page: the title, the focus on the heading, one announcement.
fn present(lobby: Lobby, place: Place, drawn: RwSignal<Option<Drawn>>) {
    let there = Memo::new(move |_| drawn.with(|it| it.as_ref().map(|it| it.route.clone())));
    let title = Memo::new(move |_| {
        let lang = lobby.spoken().get();
        drawn.with(|it| match it {
            Some(drawn) => (drawn.page.title)(&drawn.route, lang),
            None => frame::HOME_TITLE.say(lang).to_owned(),
        })
    });
    Effect::new(move |_| page::set_title(&title.get()));
    Effect::new(move |before: Option<Option<Route>>| {
        let now = there.get();
        let changed = before.flatten().is_some_and(|it| Some(&it) != now.as_ref());
        let aimed = place.target.with_untracked(Option::is_some);
        if changed {
            lobby.whisper(title.get_untracked());
            lobby.turn_page();
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

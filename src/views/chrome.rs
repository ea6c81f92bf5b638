//! What stands around every page: name, saving, undo, language, messages.

use leptos::prelude::*;

use super::app::Place;
use super::route::{Info, Route};
use crate::browser::focus::Origin;
use crate::browser::{events, page};
use crate::text::{Lang, Text, frame, info, keeping};
use crate::ui::{Icon, icon};
use crate::workspace::{Loading, Lobby};

/// The band at the top: where one is, whether it is saved, undo and redo.
#[component]
pub fn Header() -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let in_plan =
        Memo::new(move |_| place.route.with(|it| it.plan().is_some()) && lobby.open().is_some());
    let bar = move || {
        let desk = place.desk.get().filter(|_| in_plan.get());
        desk.map(|it| (it.bar)())
    };
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
                {bar}
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

/// What must be seen at once: a browser that keeps nothing, a save that failed, a new version.
#[component]
fn Alarms() -> impl IntoView {
    let lobby = Lobby::expect();
    let lang = lobby.lang();
    let place = Place::expect();
    let update = RwSignal::new(false);
    let elsewhere = RwSignal::new(false);
    let listeners = (
        events::on_update_ready(move || update.set(true)),
        events::on_updated_elsewhere(move || elsewhere.set(true)),
    );
    let listener = StoredValue::new_local(Some(listeners));
    on_cleanup(move || {
        listener.update_value(|it| drop(it.take()));
    });
    let refused = Memo::new(move |_| matches!(lobby.loading(), Loading::InMemory(_)));
    let desk = move || place.desk.get().filter(|_| lobby.open().is_some());
    view! {
        <div class="alarms">
            <Show when=move || refused.get()>
                <div class="alarm" role="alert">
                    <p>{frame::IN_MEMORY.say(lang)}</p>
                    {move || {
                        desk()
                            .map(|desk| {
                                view! {
                                    <button
                                        class="button"
                                        type="button"
                                        on:click=move |_| (desk.save_file)()
                                    >
                                        {frame::SAVE_FILE.say(lang)}
                                    </button>
                                }
                            })
                    }}
                </div>
            </Show>
            {move || desk().map(|it| (it.alarm)())}
            {build(update, frame::UPDATE_READY, frame::UPDATE_NOW, events::apply_update)}
            {build(elsewhere, frame::UPDATED_ELSEWHERE, frame::RELOAD_NOW, page::reload)}
        </div>
    }
    .into_any()
}

/// A new build, ready here or started in another tab, and the button that takes it once everything is saved.
fn build(shown: RwSignal<bool>, said: Text, act: Text, apply: fn()) -> AnyView {
    let lang = Lobby::expect().lang();
    let place = Place::expect();
    let apply = move |_| match place.desk.get_untracked() {
        Some(desk) => desk.plans.once_saved(apply),
        None => apply(),
    };
    view! {
        <Show when=move || shown.get()>
            <div class="alarm alarm_calm" role="status">
                <p>{said.say(lang)}</p>
                <button class="button" type="button" on:click=apply>
                    {act.say(lang)}
                </button>
            </div>
        </Show>
    }
    .into_any()
}

/// French or English.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let lobby = Lobby::expect();
    let other = match lobby.lang() {
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
            id="language"
            lang=other.code()
            on:click=move |_| {
                lobby.speak(other);
                // The whole page is drawn anew, this button too.
                request_animation_frame(|| {
                    page::focus("language");
                });
            }
        >
            {name}
        </button>
    }
}

/// Follow the browser, light, dark.
#[component]
fn ThemeSwitch() -> impl IntoView {
    let lobby = Lobby::expect();
    let lang = lobby.lang();
    let option = move |value: &'static str, text: Text| {
        view! {
            <option
                value=value
                selected=move || lobby.theme().unwrap_or_default() == value
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
                    lobby.dress((!value.is_empty()).then_some(value));
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
    let lobby = Lobby::expect();
    let notice = lobby.notice();
    let text = move |alert: bool| {
        notice.with(|it| match it {
            Some(notice) if notice.alert == alert => notice.text.clone(),
            Some(_) | None => String::new(),
        })
    };
    let origin = StoredValue::new_local(Origin::default());
    let close = move || {
        notice.set(None);
        origin.with_value(Origin::restore);
    };
    view! {
        <p class="visually-hidden" role="status">
            {move || lobby.whispered().get()}
        </p>
        <div
            class="notice"
            data-shown=move || notice.with(Option::is_some).to_string()
            on:focusin=move |ev| origin.with_value(|it| it.note(&ev))
        >
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
                                            close();
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
                                aria-label=frame::CLOSE.say(lobby.lang())
                                on:click=move |_| close()
                            >
                                {icon(Icon::Close)}
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
    let lang = Lobby::expect().lang();
    view! {
        <footer class="footer">
            <p>{frame::FOOTER.say(lang)}</p>
            <p>
                <a href=Route::Help.href()>{frame::HELP.say(lang)}</a>
                <a href=Route::Data.href()>{keeping::MY_DATA.say(lang)}</a>
                <a href=Route::Info(Info::Glossary).href()>{info::GLOSSARY_TITLE.say(lang)}</a>
                <a href=Route::Info(Info::Access).href()>{info::ACCESS_TITLE.say(lang)}</a>
                <a href=Route::Info(Info::Reliability).href()>{info::RELIABILITY_TITLE.say(lang)}</a>
                <span>{concat!("Trame ", env!("CARGO_PKG_VERSION"))}</span>
            </p>
        </footer>
    }
}

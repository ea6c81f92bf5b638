//! Help: where the data lives, how to go on elsewhere, the keyboard, who made what.

use leptos::prelude::*;

use super::route::{Info, Route};
use crate::text::{frame, info};
use crate::workspace::Lobby;

/// The help page.
#[component]
pub fn HelpPage() -> impl IntoView {
    let lang = Lobby::expect().lang();
    let topics = frame::HELP_TOPICS.iter().map(|(title, paragraphs)| {
        view! {
            <section class="help__topic">
                <h2>{title.say(lang)}</h2>
                {paragraphs.iter().map(|it| view! { <p>{it.say(lang)}</p> }).collect_view()}
            </section>
        }
    });
    let keys = frame::KEYS.iter().map(|(keys, what)| {
        view! {
            <tr>
                <th scope="row">
                    <kbd>{keys.say(lang)}</kbd>
                </th>
                <td>{what.say(lang)}</td>
            </tr>
        }
    });
    let links = frame::READINGS.iter().map(|(title, address)| {
        view! {
            <li>
                <a href=*address rel="noopener noreferrer">
                    {title.say(lang)}
                </a>
                <span class="help__address">{*address}</span>
            </li>
        }
    });
    let pages = Info::ALL.iter().map(|it| {
        view! {
            <li>
                <a href=Route::Info(*it).href()>{super::info::title(*it).say(lang)}</a>
            </li>
        }
    });
    view! {
        <div class="help">
            <h1 id="title" tabindex="-1">
                {frame::HELP.say(lang)}
            </h1>
            {topics.collect_view()}
            <section class="help__topic">
                <h2>{frame::KEYBOARD.say(lang)}</h2>
                <table class="help__keys">
                    <caption class="visually-hidden">{frame::KEYBOARD.say(lang)}</caption>
                    <tbody>{keys.collect_view()}</tbody>
                </table>
            </section>
            <section class="help__topic">
                <h2>{info::READ_ALSO.say(lang)}</h2>
                <ul>{pages.collect_view()}</ul>
            </section>
            <section class="help__topic">
                <h2>{frame::READ_MORE.say(lang)}</h2>
                <ul>{links.collect_view()}</ul>
            </section>
        </div>
    }
    .into_any()
}

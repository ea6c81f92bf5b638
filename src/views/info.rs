//! Pages that explain, all drawn alike from their tables; and the preferences that make reading easier.

use leptos::prelude::*;

use super::route::{Info as Page, Route};
use crate::text::gallery::GALLERY_TITLE;
use crate::text::info::{self, Info, Said, Topic};
use crate::text::{Lang, Text, frame};
use crate::ui::{ChoiceField, FieldWords, FlagField, GroupFrame};
use crate::workspace::Lobby;

/// The page of an address.
pub fn page(route: &Route) -> AnyView {
    let page = match route {
        Route::Info(page) => *page,
        _ => Page::Glossary,
    };
    let info = content(page);
    let lang = Lobby::expect().lang();
    let preferences = (page == Page::Access).then(|| view! { <Preferences/> });
    let others = Page::ALL.iter().filter(move |it| **it != page);
    let others = others.map(|it| {
        view! {
            <li>
                <a href=Route::Info(*it).href()>{content(*it).title.say(lang)}</a>
            </li>
        }
    });
    view! {
        <div class="help">
            <h1 id="title" tabindex="-1">
                {info.title.say(lang)}
            </h1>
            <p class="step__purpose">{info.purpose.say(lang)}</p>
            {preferences}
            {info.topics.iter().map(|it| topic(it, lang)).collect_view()}
            <section class="help__topic">
                <h2>{info::READ_ALSO.say(lang)}</h2>
                <ul>
                    <li>
                        <a href=Route::Help.href()>{frame::HELP.say(lang)}</a>
                    </li>
                    {others.collect_view()}
                    <li>
                        <a href=Route::Gallery.href()>{GALLERY_TITLE.say(lang)}</a>
                    </li>
                </ul>
            </section>
        </div>
    }
    .into_any()
}

/// The title of a page.
pub fn title(page: Page) -> Text {
    content(page).title
}

fn content(page: Page) -> &'static Info {
    match page {
        Page::Glossary => &info::GLOSSARY,
        Page::Access => &info::ACCESS,
        Page::Reliability => &info::RELIABILITY,
    }
}

fn topic(topic: &'static Topic, lang: Lang) -> AnyView {
    let said = topic.said.iter().map(|it| match it {
        Said::Line(text) => view! { <p>{text.say(lang)}</p> }.into_any(),
        Said::Pairs(pairs) => {
            let rows = pairs.iter().map(|(word, meaning)| {
                view! {
                    <div class="words__word">
                        <dt>{word.say(lang)}</dt>
                        <dd>{meaning.say(lang)}</dd>
                    </div>
                }
            });
            view! { <dl class="words">{rows.collect_view()}</dl> }.into_any()
        }
    });
    view! {
        <section class="help__topic">
            <h2>{topic.title.say(lang)}</h2>
            {said.collect_view()}
        </section>
    }
    .into_any()
}

/// The sizes of text offered: what the root element bears, and its name.
const SIZES: [(&str, Text); 3] = [
    ("", info::TEXT_NORMAL),
    ("large", info::TEXT_LARGE),
    ("larger", info::TEXT_LARGER),
];

/// Text size and motion; the theme is in the header.
#[component]
fn Preferences() -> impl IntoView {
    let lobby = Lobby::expect();
    let lang = lobby.lang();
    let chosen = Signal::derive(move || {
        let size = lobby.text_size().unwrap_or_default();
        SIZES.iter().position(|(it, _)| *it == size)
    });
    let on_choose = move |rank: Option<usize>| {
        let size = rank.and_then(|it| SIZES.get(it)).map(|(it, _)| *it);
        lobby.enlarge(size.filter(|it| !it.is_empty()).map(str::to_owned));
    };
    let words = FieldWords {
        label: info::TEXT_SIZE.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let options = SIZES
        .iter()
        .map(|(_, it)| it.say(lang).to_owned())
        .collect();
    view! {
        <section class="help__topic" aria-labelledby="preferences-title">
            <h2 id="preferences-title">{info::PREFERENCES.say(lang)}</h2>
            <GroupFrame id="text-size".to_owned() words on_example=|_| ()>
                <ChoiceField id="text-size".to_owned() options chosen on_choose clear=None/>
            </GroupFrame>
            <div class="field">
                <FlagField
                    id="still".to_owned()
                    label=info::MOTION.say(lang).to_owned()
                    checked=Signal::derive(move || lobby.is_still())
                    on_change=move |still| lobby.still(still)
                />
                <p class="field__hint">{info::MOTION_HINT.say(lang)}</p>
            </div>
        </section>
    }
    .into_any()
}

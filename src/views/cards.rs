//! The eight answers as a card that can be shown: for the service, and for each offer.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::ask::Ask;
use super::missing::no_offer;
use super::route::Route;
use crate::browser::clipboard;
use crate::documents::answer;
use crate::guide::{Question, Step, questions, visibility};
use crate::plan::{Card, ListKind};
use crate::text::{Lang, frame, handover};
use crate::ui::disclosure::open_one;
use crate::workspace::{Notice, Workspace};

/// The questions of the service's card, in the order of the eight answers.
fn service_questions() -> Vec<&'static Question> {
    questions(Step::Visibility)
        .filter(|it| it.id.starts_with("card-"))
        .collect()
}

/// The card of the service.
#[component]
pub fn ServiceCard() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let card = workspace.read(|plan| plan.visibility.card.clone());
    let name = Signal::derive(move || workspace.name(lang));
    let labels = service_questions()
        .iter()
        .map(|it| it.label.say(lang))
        .collect();
    let plan = Place::expect().plan();
    let texts = Route::Document(plan, "textes".to_owned()).href();
    view! {
        <CardView card name labels/>
        <p>
            <a class="way" href=texts>{handover::SEE_TEXTS.say(lang)}</a>
        </p>
    }
    .into_any()
}

/// The eight answers of each offer, and their cards.
#[component]
pub fn OfferCards() -> impl IntoView {
    let workspace = Workspace::expect();
    let ids = workspace.read(|plan| plan.offers.iter().map(|it| it.id.raw()).collect::<Vec<_>>());
    let opened = RwSignal::new(None::<u64>);
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            {no_offer()}
        </Show>
        <ol class="parts" role="list">
            <For each=move || ids.get() key=|it| *it let:id>
                <OfferCard id opened/>
            </For>
        </ol>
    }
    .into_any()
}

#[component]
fn OfferCard(id: u64, opened: RwSignal<Option<u64>>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    Place::expect().on_aim(move |target| {
        if target.part == id && target.question.starts_with("offer-card") {
            opened.set(Some(id));
        }
    });
    let key = format!("offer-card-{}", crate::plan::id::write(id));
    let name = workspace.read(move |plan| answer::name(plan, ListKind::Offers, id, lang));
    let card = workspace.read(move |plan| {
        plan.offers
            .get(id)
            .map(|it| it.card.clone())
            .unwrap_or_default()
    });
    let filled = move || {
        card.with(|it| {
            it.answers()
                .iter()
                .filter(|it| !it.trim().is_empty())
                .count()
        })
    };
    let is_open = move || opened.get() == Some(id);
    view! {
        <li class="part">
            <div class="part__head">
                <button
                    class="part__toggle"
                    type="button"
                    aria-expanded=move || is_open().to_string()
                    aria-controls=key.clone()
                    on:click=open_one(opened, id)
                >
                    <span class="part__name" dir="auto">{name}</span>
                    <span class="part__summary">{move || frame::answers_of_eight(lang, filled())}</span>
                </button>
            </div>
            <div class="part__body" id=key>
                <Show when=is_open>
                    {visibility::OFFER_CARD
                        .iter()
                        .map(|question| view! { <Ask question part=id/> })
                        .collect_view()}
                    <CardView
                        card
                        name
                        labels=visibility::OFFER_CARD.iter().map(|it| it.label.say(lang)).collect()
                    />
                </Show>
            </div>
        </li>
    }
    .into_any()
}

/// A card: eight questions and their answers, to print or copy.
#[component]
fn CardView(
    #[prop(into)] card: Signal<Card>,
    #[prop(into)] name: Signal<String>,
    labels: Vec<&'static str>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let said = labels.clone();
    let copy = move |_| {
        let text = card.with_untracked(|card| as_text(&name.get_untracked(), card, &said, lang));
        spawn_local(async move {
            match clipboard::copy_text(&text).await {
                Ok(()) => workspace.tell(Notice::said(frame::COPIED.say(lang))),
                Err(error) => {
                    leptos::logging::warn!("nothing is copied: {error}");
                    workspace.tell(Notice::alert(frame::NOT_COPIED.say(lang)));
                }
            }
        });
    };
    let rows = labels.into_iter().enumerate().map(move |(rank, label)| {
        let text = move || {
            card.with(|it| {
                it.answers()
                    .get(rank)
                    .map(|it| it.trim().to_owned())
                    .unwrap_or_default()
            })
        };
        view! {
            <div class="card__row">
                <dt>{label}</dt>
                <dd dir="auto" data-empty=move || text().is_empty().to_string()>
                    {move || {
                        let text = text();
                        if text.is_empty() { frame::TO_ANSWER.say(lang).to_owned() } else { text }
                    }}
                </dd>
            </div>
        }
    });
    view! {
        <div class="card" role="group" aria-label=frame::CARD.say(lang)>
            <p class="card__name" dir="auto">{name}</p>
            <dl class="card__answers">{rows.collect_view()}</dl>
        </div>
        <p class="card__acts">
            <button class="button" type="button" on:click=copy>
                {frame::COPY_CARD.say(lang)}
            </button>
        </p>
    }
    .into_any()
}

/// A card as plain text: what is answered, under its questions.
fn as_text(name: &str, card: &Card, labels: &[&str], lang: Lang) -> String {
    let colon = match lang {
        Lang::Fr => "\u{a0}:",
        Lang::En => ":",
    };
    let rows = labels
        .iter()
        .zip(card.answers())
        .filter(|(_, text)| !text.trim().is_empty());
    let rows = rows.map(|(label, text)| {
        format!(
            "{}{colon} {}",
            label.trim_end_matches(['?', ' ', '\u{202f}', '\u{a0}']),
            text.trim()
        )
    });
    std::iter::once(name.to_owned())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
}

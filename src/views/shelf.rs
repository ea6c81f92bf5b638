//! The plans this browser keeps, and what can be done with each from the home page.

use leptos::prelude::*;

use super::app::Place;
use super::home::at_desk;
use super::route::Route;
use crate::browser::page;
use crate::plan::{Date, id};
use crate::text::{Text, frame};
use crate::workspace::{Lobby, Notice, shelf::named};

/// The plans, the last saved first.
#[component]
pub fn Shelf() -> impl IntoView {
    let lobby = Lobby::expect();
    let lang = lobby.lang();
    let ids = Memo::new(move |_| {
        lobby
            .plans()
            .with(|it| it.iter().map(|it| it.id).collect::<Vec<_>>())
    });
    view! {
        <section class="plans" aria-labelledby="plans-title">
            <h2 id="plans-title">{frame::MY_PLANS.say(lang)}</h2>
            <ul class="plans__list" role="list">
                <For each=move || ids.get() key=|it| *it let:id>
                    <PlanRow id/>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

/// A plan: its name, when it was saved, its tools.
#[component]
fn PlanRow(id: u64) -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let name = Memo::new(move |_| {
        lobby.plans().with(|it| {
            let entry = it.iter().find(|it| it.id == id);
            entry.map(|it| named(it, lang)).unwrap_or_default()
        })
    });
    let saved_on = Memo::new(move |_| {
        lobby.plans().with(|it| {
            let entry = it.iter().find(|it| it.id == id)?;
            Date::read(entry.saved_at.get(..10)?)
        })
    });
    let renaming = RwSignal::new(false);
    let label = move |text: Text| move || format!("{} {}", text.say(lang), name.get());
    let duplicate = move |_| {
        at_desk(lobby, place, move |plans| {
            if plans.duplicate(id).is_some() {
                lobby.tell(Notice::said(frame::DUPLICATED.say(lang)));
            }
        });
    };
    let delete = move |_| {
        lobby.delete(id);
        page::focus("title");
    };
    view! {
        <li class="plans__plan">
            <a class="plans__name" href=Route::Hub(id).href() dir="auto">
                {name}
            </a>
            <span class="plans__date">
                {move || saved_on.get().map(|it| frame::saved_on(lang, &it.say(lang)))}
            </span>
            <div class="plans__tools">
                <button
                    class="button button_quiet"
                    type="button"
                    id=tool(id)
                    aria-label=label(frame::RENAME)
                    on:click=move |_| renaming.set(true)
                >
                    {frame::RENAME.say(lang)}
                </button>
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=label(frame::DUPLICATE)
                    on:click=duplicate
                >
                    {frame::DUPLICATE.say(lang)}
                </button>
                <button
                    class="button button_quiet"
                    type="button"
                    aria-label=label(frame::DELETE)
                    on:click=delete
                >
                    {frame::DELETE.say(lang)}
                </button>
            </div>
            <Show when=move || renaming.get()>
                <Rename id renaming/>
            </Show>
        </li>
    }
    .into_any()
}

/// The id of the button that renames a plan.
fn tool(plan: u64) -> String {
    format!("name-{}", id::write(plan))
}

/// The box that takes another name. Enter gives it, Escape leaves things as they are; the focus comes back to the button.
#[component]
fn Rename(id: u64, renaming: RwSignal<bool>) -> impl IntoView {
    let lobby = Lobby::expect();
    let place = Place::expect();
    let lang = lobby.lang();
    let title = lobby.plans().with_untracked(|it| {
        let entry = it.iter().find(|it| it.id == id);
        entry.map(|it| it.title.clone()).unwrap_or_default()
    });
    let title = RwSignal::new(title);
    let field = format!("rename-{}", id::write(id));
    let box_id = field.clone();
    request_animation_frame(move || {
        page::focus(&box_id);
    });
    let close = move || {
        renaming.set(false);
        page::focus(&tool(id));
    };
    let rename = move || {
        let title = title.get_untracked();
        at_desk(lobby, place, move |plans| plans.rename(id, &title));
        close();
    };
    view! {
        <div class="plans__rename">
            <label class="field__label" for=field.clone()>
                {frame::PLAN_NAME.say(lang)}
            </label>
            <input
                class="text-field"
                type="text"
                id=field
                prop:value=title
                on:input:target=move |ev| title.set(ev.target().value())
                on:keydown=move |ev| {
                    // The key must not also press the button that takes the focus.
                    match ev.key().as_str() {
                        "Enter" => {
                            ev.prevent_default();
                            rename();
                        }
                        "Escape" => {
                            ev.prevent_default();
                            close();
                        }
                        _ => {}
                    }
                }
            />
            <button class="button" type="button" on:click=move |_| rename()>
                {frame::RENAME.say(lang)}
            </button>
        </div>
    }
    .into_any()
}

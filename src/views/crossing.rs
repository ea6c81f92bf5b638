//! The editor of a crossing: five questions to start from, then its fields, and what it leads to.

use leptos::prelude::*;

use super::app::{Place, lost};
use super::ask::control;
use super::canvas::cell_id;
use super::part::PartQuestions;
use super::route::{Route, Target};
use super::section::EditOnly;
use crate::documents::answer;
use crate::guide::{Step, offers};
use crate::plan::{ListKind, Row};
use crate::text::{Text, frame};
use crate::ui::field::give_focus;
use crate::workspace::{Notice, Workspace};

/// The page of a crossing.
pub fn page(route: &Route) -> AnyView {
    let Route::Crossing(_, offer, row) = *route else {
        return lost(frame::NO_SUCH_CROSSING.say(Workspace::expect().lang()));
    };
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let found = workspace.now(|plan| {
        let row = plan.row(row)?;
        let name = plan
            .list(ListKind::Offers)
            .holds(offer)
            .then(|| answer::name(plan, ListKind::Offers, offer, lang))?;
        Some((row, name, plan.row_name(row).to_owned()))
    });
    let Some((row, offer_name, row_name)) = found else {
        return lost(frame::NO_SUCH_CROSSING.say(lang));
    };
    let crossing =
        workspace.read(move |plan| plan.crossing(offer.into(), row).map(|it| it.id.raw()));
    let (left, right) = workspace.now(|plan| {
        let rows = plan.rows();
        let at = rows.iter().position(|it| *it == row).unwrap_or(0);
        (
            at.checked_sub(1).and_then(|it| rows.get(it)).copied(),
            rows.get(at + 1).copied(),
        )
    });
    // Back to the very cell one comes from.
    let back = Route::Step(
        plan,
        Step::Offers,
        Some(Target {
            question: cell_id(offer, row.raw()),
            part: 0,
        }),
    );
    let link = move |to: Option<Row>, way: &'static str, text: Text| {
        to.map(|to| {
            let name = workspace.now(|plan| plan.row_name(to).to_owned());
            view! {
                <a class="pager__link" data-way=way href=Route::Crossing(plan, offer, to.raw()).href()>
                    <span class="pager__way">{text.say(lang)}</span>
                    <span class="pager__title" dir="auto">{name}</span>
                </a>
            }
        })
    };
    view! {
        <div class="crossing" data-phase="weave">
            <header class="step__head">
                <p class="step__place">
                    <a href=back.href()>
                        {frame::BACK_TO_CANVAS.say(lang)}
                    </a>
                    <span>{frame::CROSSING.say(lang)}</span>
                </p>
                <h1 id="title" tabindex="-1" dir="auto">
                    {format!("{offer_name} × {row_name}")}
                </h1>
            </header>
            <div class="crossing__body">
                <div class="crossing__main">
                    <EditOnly>
                        {move || match crossing.get() {
                            Some(id) => view! { <Opened id offer row/> }.into_any(),
                            None => view! { <Empty offer row/> }.into_any(),
                        }}
                    </EditOnly>
                    <nav class="pager" aria-label=frame::OTHER_ROWS.say(lang)>
                        {link(left, "previous", frame::PREVIOUS_ROW)}
                        {link(right, "next", frame::NEXT_ROW)}
                    </nav>
                </div>
                <Probes row_name/>
            </div>
        </div>
    }
    .into_any()
}

/// An empty cell: one button opens a track.
#[component]
fn Empty(offer: u64, row: Row) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let open = move |_| {
        let id = workspace.draw();
        workspace.edit(|plan| {
            plan.cross(offer.into(), row, id);
        });
        workspace.whisper(frame::OPENED_TRACK.say(lang).to_owned());
        request_animation_frame(move || give_focus(&control("crossing-state", id)));
    };
    view! {
        <div class="crossing__empty">
            <p>{frame::EMPTY_CROSSING.say(lang)}</p>
            <button class="button button_main" type="button" on:click=open>
                {frame::OPEN_TRACK.say(lang)}
            </button>
        </div>
    }
    .into_any()
}

/// The fields of a crossing, and what they lead to.
#[component]
fn Opened(id: u64, offer: u64, row: Row) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let written = move |pick: fn(&crate::plan::Crossing) -> &str| {
        workspace.read(move |plan| {
            plan.crossings
                .get(id)
                .map(|it| pick(it).trim().to_owned())
                .unwrap_or_default()
        })
    };
    let perspectives = written(|it| &it.perspectives);
    let unexpected = written(|it| &it.unexpected);
    let make = move |list: ListKind, text: String| {
        let raw = workspace.draw();
        workspace.edit(|plan| {
            let list = plan.list_mut(list);
            list.insert(raw);
            if let Some(there) = list.name_mut(raw) {
                *there = text;
            }
            if let Some(actor) = plan.actors.get_mut(raw) {
                actor.unexpected = true;
            }
        });
        let said = if list == ListKind::Actors {
            frame::ACTOR_ADDED
        } else {
            frame::IDEA_ADDED
        };
        workspace.tell(
            Notice::said(said.say(lang)).with(frame::UNDO.say(lang), move || workspace.undo()),
        );
    };
    let clear = move |_| {
        workspace.edit(|plan| {
            plan.crossings
                .retain(|it| !(it.offer.is(offer.into()) && it.row() == Some(row)))
        });
        workspace.tell(
            Notice::said(frame::CROSSING_CLEARED.say(lang))
                .with(frame::UNDO.say(lang), move || workspace.undo()),
        );
        crate::browser::page::focus("title");
    };
    view! {
        <PartQuestions guide=&offers::CROSSING id/>
        <div class="crossing__acts">
            <Show when=move || !perspectives.get().is_empty()>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| make(ListKind::Ideas, perspectives.get_untracked())
                >
                    {frame::MAKE_IDEA.say(lang)}
                </button>
            </Show>
            <Show when=move || !unexpected.get().is_empty()>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| make(ListKind::Actors, unexpected.get_untracked())
                >
                    {frame::MAKE_ACTOR.say(lang)}
                </button>
            </Show>
            <button class="button button_quiet" type="button" on:click=clear>
                {frame::CLEAR_CROSSING.say(lang)}
            </button>
        </div>
    }
    .into_any()
}

/// Five questions to start from, the examples of each function, and the seed's example as a filled model.
#[component]
pub fn Probes(row_name: String) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let wanted = row_name.to_lowercase();
    let first = |name: &str| {
        let word = name
            .split([' ', ',', '/'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        word.chars().count() > 3 && wanted.contains(&word)
    };
    let mut examples: Vec<_> = offers::PROBES_BY_FUNCTION.iter().collect();
    examples.sort_by_key(|(function, _, _)| !first(function.fr));
    let example = |(function, in_what, how): &(Text, Text, Text)| {
        view! {
            <li>
                <strong>{function.say(lang)}</strong>
                <span>{in_what.say(lang)}</span>
                <span>{how.say(lang)}</span>
            </li>
        }
    };
    let model = offers::MODEL.iter().filter_map(|(question, text)| {
        let question = offers::CROSSING
            .questions
            .iter()
            .find(|it| it.id == *question)?;
        Some(view! {
            <dt>{question.label.say(lang)}</dt>
            <dd>{text.say(lang)}</dd>
        })
    });
    view! {
        <aside class="probes" aria-labelledby="probes-title">
            <h2 class="probes__title" id="probes-title">
                {frame::PROBES_TITLE.say(lang)}
            </h2>
            <ol class="probes__list">
                {offers::PROBES.iter().map(|it| view! { <li>{it.say(lang)}</li> }).collect_view()}
            </ol>
            <details class="disclosure">
                <summary class="disclosure__title">{frame::MODEL_TITLE.say(lang)}</summary>
                <dl class="disclosure__content">{model.collect_view()}</dl>
            </details>
            <details class="disclosure">
                <summary class="disclosure__title">{frame::FUNCTION_EXAMPLES.say(lang)}</summary>
                <ul class="probes__examples disclosure__content">
                    {examples.into_iter().map(example).collect_view()}
                </ul>
            </details>
        </aside>
    }
    .into_any()
}

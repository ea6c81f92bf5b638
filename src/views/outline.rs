//! An outline as a page: headings, answers, parts, tables; with links back to the questions when it is being checked.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::documents::outline::{Block, Section, Table};
use crate::guide::{Phase, Spot};
use crate::text::frame;
use crate::workspace::Workspace;

/// A section of an outline under its heading, of level 2 or 3.
pub fn section(section: Section, level: u8, is_linked: bool) -> AnyView {
    let blocks = section
        .blocks
        .into_iter()
        .map(move |it| block(it, level + 1, is_linked));
    let blocks = blocks.collect_view();
    view! {
        <section class="outline" data-phase=section.phase.map(Phase::key)>
            {heading(level, section.title)} {blocks}
        </section>
    }
    .into_any()
}

fn block(block: Block, level: u8, is_linked: bool) -> AnyView {
    match block {
        Block::Heading(title) => heading(level, title),
        Block::Note(text) => view! { <p class="outline__note">{text}</p> }.into_any(),
        Block::Answer {
            question,
            text,
            spot,
        } => {
            let change = spot.filter(|_| is_linked);
            let change = change.map(|it| view! { <dd>{change_link(it, &question)}</dd> });
            view! {
                <dl class="outline__answer">
                    <div>
                        <dt>{question}</dt>
                        <dd dir="auto">{text}</dd>
                        {change}
                    </div>
                </dl>
            }
            .into_any()
        }
        Block::Part {
            name,
            answers,
            spot,
        } => {
            let rows = answers.into_iter().map(|it| {
                view! {
                    <div>
                        <dt>{it.label}</dt>
                        <dd dir="auto">{it.text}</dd>
                    </div>
                }
            });
            let rows: Vec<_> = rows.collect();
            let has_rows = !rows.is_empty();
            let change = spot.filter(|_| is_linked);
            let change = change.map(|it| change_link(it, &name));
            view! {
                <div class="outline__part">
                    <p class="outline__name">
                        <strong dir="auto">{name}</strong>
                        {change}
                    </p>
                    {has_rows.then(|| view! { <dl class="outline__answers">{rows}</dl> })}
                </div>
            }
            .into_any()
        }
        Block::Table(it) => table(it, is_linked),
        Block::Paragraph(text) | Block::Highlight(text) => view! { <p>{text}</p> }.into_any(),
        Block::List(items) => {
            let items = items.into_iter().map(|it| {
                view! {
                    <li>
                        <strong>{it.lead}</strong>
                        " "
                        {it.text}
                    </li>
                }
            });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Voice { words, who } => view! {
            <blockquote>
                <p>{words}</p>
                <p>{who}</p>
            </blockquote>
        }
        .into_any(),
        Block::Bars(bars) => {
            let told = bars.told.into_iter().map(|it| view! { <li>{it}</li> });
            view! { <ul>{told.collect_view()}</ul> }.into_any()
        }
    }
}

fn table(table: Table, is_linked: bool) -> AnyView {
    let heads = table
        .head
        .into_iter()
        .map(|it| view! { <th scope="col">{it.name}</th> })
        .collect_view();
    let rows = table.rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let first = cells.next().unwrap_or_default();
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {first.text}
                </th>
                {cells.map(|it| view! { <td dir="auto">{it.text}</td> }).collect_view()}
            </tr>
        }
    });
    let rows = rows.collect_view();
    let label = table.caption.clone();
    let change = table.spot.filter(|_| is_linked);
    let change = change.map(|it| change_link(it, &table.caption));
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label=label>
            <table class="outline__table">
                <caption>{table.caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {change}
    }
    .into_any()
}

fn change_link(spot: Spot, what: &str) -> AnyView {
    let lang = Workspace::expect().lang();
    let href = Route::to(Place::expect().plan(), spot).href();
    view! {
        <a class="outline__change" href=href>
            {frame::CHANGE.say(lang)}
            <span class="visually-hidden">{format!(" : {what}")}</span>
        </a>
    }
    .into_any()
}

fn heading(level: u8, title: String) -> AnyView {
    match level {
        2 => view! { <h2>{title}</h2> }.into_any(),
        3 => view! { <h3>{title}</h3> }.into_any(),
        _ => view! { <h4>{title}</h4> }.into_any(),
    }
}

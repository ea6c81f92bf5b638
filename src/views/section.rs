//! A section of a step's page: its heading, then questions, a list, or a view written by hand.

use leptos::prelude::*;

use super::ask::AskAll;
use super::parts::Parts;
use super::step::Specials;
use crate::guide::{Body, Depth, Section, Special};
use crate::text::frame;
use crate::ui::Disclosure;
use crate::workspace::Workspace;

/// A section under its heading; what goes further is folded under its title.
#[component]
pub fn SectionView(section: &'static Section, specials: Specials) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let heading = format!("{}-title", section.id);
    let labelled = heading.clone();
    view! {
        <section class="section" id=section.id tabindex="-1" aria-labelledby=labelled>
            <h2 class="section__title" id=heading>
                {section.title.say(lang)}
            </h2>
            {(!section.intro.is_empty())
                .then(|| view! { <p class="section__intro">{section.intro.say(lang)}</p> })}
            {if reads(section) {
                body(section, specials)
            } else {
                view! { <EditOnly>{body(section, specials)}</EditOnly> }.into_any()
            }}
        </section>
    }
    .into_any()
}

/// What is of use to those who may only read.
fn reads(section: &Section) -> bool {
    matches!(
        section.body,
        Body::Special(
            Special::CheckAnswers | Special::Documents | Special::Share | Special::VenueFile
        )
    )
}

/// Controls that are out of use in a tab that may only read the plan.
#[component]
pub fn EditOnly(children: Children) -> impl IntoView {
    let workspace = Workspace::expect();
    view! {
        <fieldset class="edit-only" role="presentation" disabled=move || !workspace.may_edit()>
            {children()}
        </fieldset>
    }
    .into_any()
}

fn body(section: &'static Section, specials: Specials) -> AnyView {
    match &section.body {
        Body::Questions(questions) => {
            let further = questions.iter().any(|it| it.depth == Depth::Further);
            let essential = questions.iter().any(|it| it.depth == Depth::Essential);
            view! {
                <AskAll questions depth=Depth::Essential/>
                {match (further, essential) {
                    (true, true) => {
                        view! {
                            <Disclosure title=frame::FURTHER
                                .say(Workspace::expect().lang())
                                .to_owned()>
                                <AskAll questions depth=Depth::Further/>
                            </Disclosure>
                        }
                            .into_any()
                    }
                    (true, false) => view! { <AskAll questions depth=Depth::Further/> }.into_any(),
                    (false, _) => ().into_any(),
                }}
            }
            .into_any()
        }
        Body::Parts(guide) => view! { <Parts guide/> }.into_any(),
        Body::Special(special) => specials
            .iter()
            .find(|(it, _)| it == special)
            .map_or_else(|| ().into_any(), |(_, draw)| draw()),
    }
}

//! What goes into this copy of a document: names of people, ideas kept in house.

use leptos::prelude::*;

use crate::documents::{Document, Edition};
use crate::text::handover;
use crate::ui::FlagField;
use crate::workspace::Workspace;

/// The choices. One that would change nothing in this document is not offered.
#[component]
pub fn Choices(document: &'static Document, edition: RwSignal<Edition>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let settled = workspace.settled();
    let matters = move |other: fn(&mut Edition)| {
        Memo::new(move |_| {
            let usual = edition.get();
            let mut changed = usual;
            other(&mut changed);
            settled.with(|plan| {
                let sections = |it: &Edition| document.outline(plan, it).sections;
                sections(&usual) != sections(&changed)
            })
        })
    };
    let names_matter = matters(|it| it.names = !it.names);
    let ideas_matter = matters(|it| it.kept_ideas = !it.kept_ideas);
    let nameless = Signal::derive(move || edition.with(|it| !it.names));
    let kept = Signal::derive(move || edition.with(|it| it.kept_ideas));
    view! {
        <Show when=move || names_matter.get() || ideas_matter.get()>
            <fieldset class="handing__choices">
                <legend class="field__label">{handover::WHAT_TO_INCLUDE.say(lang)}</legend>
                <Show when=move || names_matter.get()>
                    <FlagField
                        id="without-names".to_owned()
                        label=handover::WITHOUT_NAMES.say(lang).to_owned()
                        checked=nameless
                        on_change=move |it: bool| edition.update(|edition| edition.names = !it)
                    />
                    <Show when=move || nameless.get()>
                        <p class="field__hint">{handover::WITHOUT_NAMES_HINT.say(lang)}</p>
                    </Show>
                </Show>
                <Show when=move || ideas_matter.get()>
                    <FlagField
                        id="with-kept-ideas".to_owned()
                        label=handover::WITH_KEPT_IDEAS.say(lang).to_owned()
                        checked=kept
                        on_change=move |it: bool| edition.update(|edition| edition.kept_ideas = it)
                    />
                </Show>
            </fieldset>
        </Show>
    }
    .into_any()
}

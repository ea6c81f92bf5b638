//! A plan's hub: seven steps in three phases, each with a status and a line that says what is in it.

use leptos::prelude::*;

use super::app::Place;
use super::file_copy::{AskToKeep, FileCopy};
use super::remarks::Remarks;
use super::route::Route;
use super::section::EditOnly;
use crate::documents::{Recall, recall};
use crate::guide::{Phase, Step};
use crate::plan::{Choice, Status};
use crate::text::{frame, keeping};
use crate::ui::{FieldFrame, FieldWords, TextField};
use crate::workspace::{Group, Workspace};

/// The hub of the open plan.
#[component]
pub fn HubPage() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let done = workspace.read(|plan| {
        Step::ALL
            .iter()
            .filter(|it| it.status(plan) == Status::Done)
            .count()
    });
    let resume = workspace.read(Step::to_resume);
    let is_new = workspace.read(|plan| {
        Step::ALL
            .iter()
            .all(|it| it.status(plan) == Status::ToStart)
    });
    let title = workspace.read(|plan| plan.title.clone());
    let on_input = move |text: String| {
        workspace.edit_in(Group::Answer("title", 0), |plan| plan.title = text);
    };
    let words = FieldWords {
        label: frame::PLAN_NAME.say(lang).to_owned(),
        hint: frame::PLAN_NAME_HINT.say(lang).to_owned(),
        ..FieldWords::default()
    };
    view! {
        <div class="hub">
            <header class="hub__head">
                <h1 id="title" tabindex="-1" dir="auto">
                    {move || workspace.name(lang)}
                </h1>
                <p class="hub__done">{move || frame::steps_done(lang, done.get())}</p>
                <a
                    class="button button_main hub__resume"
                    href=move || Route::Step(plan, resume.get(), None).href()
                >
                    {move || {
                        let (number, title) = (resume.get().number(), resume.get().title().say(lang));
                        if is_new.get() {
                            frame::begin(lang, number, title)
                        } else {
                            frame::resume(lang, number, title)
                        }
                    }}
                </a>
            </header>
            <div class="step__body">
                <div class="step__main">
                    {Phase::ALL.iter().map(|it| phase(workspace, plan, *it)).collect_view()}
                    <div class="hub__name">
                        <EditOnly>
                            <FieldFrame id="plan-title".to_owned() words on_example=|_| ()>
                                <TextField id="plan-title".to_owned() value=title on_input/>
                            </FieldFrame>
                        </EditOnly>
                    </div>
                    <p class="hub__document">
                        <a href=Route::Document(plan, "complet".to_owned()).href()>{frame::READ_WHOLE_PLAN.say(lang)}</a>
                    </p>
                    <p class="hub__document">
                        <a href=Route::Versions(plan).href()>{keeping::VERSIONS.say(lang)}</a>
                    </p>
                    <FileCopy/>
                    <AskToKeep/>
                </div>
                <Remarks/>
            </div>
        </div>
    }
    .into_any()
}

fn phase(workspace: Workspace, plan: u64, phase: Phase) -> AnyView {
    let lang = workspace.lang();
    let id = format!("phase-{}", phase.key());
    let labelled = id.clone();
    let steps = Step::ALL.iter().filter(move |it| it.phase() == phase);
    view! {
        <section class="tasks" data-phase=phase.key() aria-labelledby=labelled>
            <h2 class="tasks__phase" id=id>
                {phase.label().say(lang)}
            </h2>
            <ol class="tasks__list" role="list">
                {steps.map(|it| step(workspace, plan, *it)).collect_view()}
            </ol>
        </section>
    }
    .into_any()
}

fn step(workspace: Workspace, plan: u64, step: Step) -> AnyView {
    let lang = workspace.lang();
    let status = workspace.read(move |plan| step.status(plan));
    let recalled = workspace.read(move |plan| recall(plan, step, lang));
    let key = move || match status.get() {
        Status::ToStart => "to-start",
        Status::Underway => "underway",
        Status::Done => "done",
    };
    view! {
        <li class="tasks__task">
            <a class="tasks__link" href=Route::Step(plan, step, None).href()>
                <span class="tasks__number" aria-hidden="true">
                    {step.number()}
                </span>
                <span class="tasks__words">
                    <span class="tasks__title">{step.title().say(lang)}</span>
                    <span class="tasks__recall" dir="auto">
                        {move || match recalled.get() {
                            Recall::Nothing => step.purpose().say(lang).to_owned(),
                            Recall::Said(text) => text,
                        }}
                    </span>
                </span>
                <span class="tasks__status" data-status=key>
                    {move || status.get().label().say(lang)}
                </span>
            </a>
        </li>
    }
    .into_any()
}

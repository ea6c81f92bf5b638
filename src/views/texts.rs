//! The texts to send, to be corrected and copied: those of the service, then those of an offer.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::section::EditOnly;
use crate::browser::clipboard;
use crate::coach;
use crate::documents::texts::{Medium, Subject, draft, keep, kept, measure};
use crate::plan::Plan;
use crate::text::{frame, handover};
use crate::ui::picker::{LinkField, PickerOption, PickerWords};
use crate::ui::{FieldFrame, FieldWords, TextArea};
use crate::workspace::{Group, Notice, Workspace};

/// Whose texts they are, and the texts.
#[component]
pub fn Texts() -> impl IntoView {
    let workspace = Workspace::expect();
    let subject = RwSignal::new(Subject::Service);
    let procedure = hook_remark(workspace);
    view! {
        <section class="texts" aria-labelledby="texts-title">
            <h2 id="texts-title">{handover::CORRECT_TEXTS.say(workspace.lang())}</h2>
            <SubjectField subject/>
            <Show when=move || procedure.with(Option::is_some)>
                <p class="texts__remark">{move || procedure.get().unwrap_or_default()}</p>
            </Show>
            <For each=move || [subject.get()] key=|it| it.part() let:subject>
                {Medium::ALL
                    .into_iter()
                    .map(|medium| view! { <TextToSend subject medium/> })
                    .collect_view()}
            </For>
        </section>
    }
    .into_any()
}

/// What the coach says when every hook is an administrative procedure (R36).
fn hook_remark(workspace: Workspace) -> Memo<Option<String>> {
    let (lang, today) = (workspace.lang(), workspace.today());
    Memo::new(move |_| {
        let rule = coach::rule("all-hooks-procedure")?;
        let found = workspace.settled().with(|plan| (rule.check)(plan, today));
        found.first().map(|it| it.text.say(lang).to_owned())
    })
}

/// The service, or an offer.
#[component]
fn SubjectField(subject: RwSignal<Subject>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let options = workspace.read(move |plan: &Plan| {
        let offers = Subject::all(plan).into_iter().skip(1);
        let options = offers.map(|it| PickerOption {
            key: it.part(),
            label: it.name(plan, lang),
        });
        options.collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || Some(subject.get().part()).filter(|it| *it != 0));
    let on_choose = move |part: Option<u64>| {
        subject.set(part.map_or(Subject::Service, |it| Subject::Offer(it.into())));
    };
    let words = FieldWords {
        label: handover::WHOSE_TEXTS.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let says = PickerWords {
        none: String::new(),
        add_label: String::new(),
        add: String::new(),
        nobody: handover::SERVICE.say(lang).to_owned(),
        filter: String::new(),
    };
    view! {
        <FieldFrame id="texts-subject".to_owned() words on_example=|_| ()>
            <LinkField
                id="texts-subject".to_owned()
                options
                chosen
                on_choose
                words=says
                hinted=false
            />
        </FieldFrame>
    }
    .into_any()
}

/// A text: the proposal, until someone changes it.
#[component]
fn TextToSend(subject: Subject, medium: Medium) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let question = medium.question(subject);
    let id = question.id;
    let proposed = workspace.read(move |plan| draft(plan, subject, medium, plan.lang));
    let own = workspace.read(move |plan| kept(plan, subject, medium));
    // What is being typed, which may be nothing at all for a while: the proposal must not come back under the fingers.
    let typed = RwSignal::new(None::<String>);
    let is_own = move |text: &str| proposed.with(|it| it != text);
    let value = Memo::new(move |_| {
        let own = own.get();
        let typed = typed.get().filter(|it| match is_own(it) {
            true => *it == own,
            false => own.is_empty(),
        });
        match (typed, own.trim().is_empty()) {
            (Some(typed), _) => typed,
            (None, false) => own,
            (None, true) => proposed.get(),
        }
    });
    let on_input = move |text: String| {
        let kept = if is_own(&text) { text.as_str() } else { "" };
        workspace.edit_in(Group::Answer(id, subject.part()), |plan| {
            keep(plan, subject, medium, kept);
        });
        typed.set(Some(text));
    };
    let take_back = move |_| {
        typed.set(None);
        workspace.edit(|plan| keep(plan, subject, medium, ""));
    };
    let words = FieldWords {
        label: question.label.say(lang).to_owned(),
        hint: question.hint.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let key = format!("{id}-{}", crate::plan::id::write(subject.part()));
    let measured = Memo::new(move |_| value.with(|it| measure(medium, it, lang)));
    let remarks = Memo::new(move |_| value.with(|it| coach::reading(it, lang)));
    view! {
        <div class="texts__text">
            <EditOnly>
                <FieldFrame id=key.clone() words on_example=|_| ()>
                    <TextArea id=key value on_input/>
                </FieldFrame>
            </EditOnly>
            <p class="texts__length" data-over=move || measured.with(|it| it.is_over.to_string())>
                {move || measured.with(|it| it.said.clone())}
            </p>
            <Show when=move || !remarks.with(Vec::is_empty)>
                <ul class="texts__remarks">
                    {move || {
                        remarks.get().into_iter().map(|it| view! { <li>{it}</li> }).collect_view()
                    }}
                </ul>
            </Show>
            <p class="texts__acts">
                <button class="button" type="button" on:click=move |_| copy(workspace, value.get_untracked())>
                    {handover::COPY_TEXT.say(lang)}
                    <span class="visually-hidden">{format!("{}{}", lang.colon(), question.label.say(lang))}</span>
                </button>
                <Show when=move || workspace.may_edit() && !own.with(String::is_empty)>
                    <button class="button button_quiet" type="button" on:click=take_back>
                        {handover::TAKE_PROPOSAL.say(lang)}
                        <span class="visually-hidden">
                            {format!("{}{}", lang.colon(), question.label.say(lang))}
                        </span>
                    </button>
                </Show>
            </p>
        </div>
    }
    .into_any()
}

fn copy(workspace: Workspace, text: String) {
    let lang = workspace.lang();
    spawn_local(async move {
        match clipboard::copy_text(&text).await {
            Ok(()) => workspace.tell(Notice::said(frame::COPIED.say(lang))),
            Err(error) => {
                leptos::logging::warn!("nothing is copied: {error}");
                workspace.tell(Notice::alert(frame::NOT_COPIED.say(lang)));
            }
        }
    });
}

//! A question of the guide, with the control its answer takes.

use leptos::prelude::*;

use crate::documents::{answer, prefill};
use crate::guide::{self, Check, Field, Lens, Question, nouns};
use crate::plan::{Date, ListKind, id};
use crate::text::frame;
use crate::ui::field::give_focus;
use crate::ui::picker::PickerWords;
use crate::ui::{
    ChoiceField, ChoicesField, DateField, FieldFrame, FieldWords, FlagField, GroupFrame, LinkField,
    LinksField, NumberField, PhrasesField, PickerOption, TextArea, TextField, phrases,
};
use crate::workspace::{Group, Workspace};

/// What to correct in an answer of a part that must have a form.
pub type Correct<T> = fn(Memo<T>, Lens<T>, u64, Check) -> Signal<String>;

/// Controls that one page alone needs and hands in, so that the others are fetched without them.
#[derive(Clone, Copy)]
pub struct Controls {
    /// The grid of opening hours.
    pub hours: fn(String, FieldWords, u64, Lens<String>) -> AnyView,
    /// What to correct in a text.
    pub correct: Correct<String>,
    /// What to correct in texts.
    pub correct_each: Correct<Vec<String>>,
}

/// Past this many options, they are chosen from a list that can be searched.
const MANY: usize = 12;

/// The id of the control of a question, unique on the page.
pub fn control(question: &str, part: u64) -> String {
    if part == 0 {
        question.to_owned()
    } else {
        format!("{question}-{}", id::write(part))
    }
}

/// A question and its control. `part` is 0 for a question about the plan itself.
#[component]
pub fn Ask(question: &'static Question, #[prop(default = 0)] part: u64) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let id = control(question.id, part);
    let words = FieldWords {
        label: question.label.say(lang).to_owned(),
        hint: question.hint.say(lang).to_owned(),
        why_title: frame::WHY.say(lang).to_owned(),
        why: question.why.say(lang).to_owned(),
        examples_title: frame::EXAMPLES.say(lang).to_owned(),
        examples: question
            .examples
            .iter()
            .map(|it| it.say(lang).to_owned())
            .collect(),
    };
    let group = Group::Answer(question.id, part);
    let hinted = !question.hint.is_empty();
    let controls = use_context::<Controls>();
    if let (Field::Hours(lens, _), Some(controls)) = (question.field, controls) {
        return (controls.hours)(id, words, part, lens);
    }
    match question.field {
        Field::Line(lens)
        | Field::Area(lens)
        | Field::Checked(lens, _)
        | Field::CheckedArea(lens, _)
        | Field::Hours(lens, _) => {
            let value =
                workspace.read(move |plan| (lens.get)(plan, part).cloned().unwrap_or_default());
            let write = move |text: String| {
                workspace.edit_in(group, |plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = text;
                    }
                });
            };
            let on_example = move |example: String| {
                let before = value.get_untracked();
                let text = match before.trim() {
                    "" => example,
                    before if before.contains(&example) => before.to_owned(),
                    before => format!("{before}{}{example}", frame::JOINT.say(lang)),
                };
                write(text);
            };
            let long = matches!(question.field, Field::Area(_) | Field::CheckedArea(..));
            let advice = match question.field {
                Field::Checked(_, check) | Field::CheckedArea(_, check) => {
                    controls.map(|it| (it.correct)(value, lens, part, check))
                }
                _ => None,
            };
            view! {
                <FieldFrame id=id.clone() words on_example>
                    {if long {
                        view! { <TextArea id value on_input=write hinted advice/> }.into_any()
                    } else {
                        view! { <TextField id value on_input=write hinted advice/> }.into_any()
                    }}
                    <BringIn question part value on_take=on_example/>
                </FieldFrame>
            }
            .into_any()
        }
        Field::Number(lens) | Field::Year(lens) => {
            let is_year = matches!(question.field, Field::Year(_));
            let value = workspace.read(move |plan| {
                let number = (lens.get)(plan, part).copied().flatten();
                number
                    .map(|it| {
                        if is_year {
                            it.to_string()
                        } else {
                            crate::text::numbers::integer(lang, it)
                        }
                    })
                    .unwrap_or_default()
            });
            let on_change = move |number: Option<i64>| {
                workspace.edit_in(group, |plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = number;
                    }
                });
            };
            let (bounds, wrong) = if is_year {
                ((1900, 2199), frame::WRONG_YEAR)
            } else {
                ((0, 1_000_000_000), frame::WRONG_NUMBER)
            };
            let wrong = wrong.say(lang).to_owned();
            view! {
                <FieldFrame id=id.clone() words on_example=|_| ()>
                    <NumberField id value on_change wrong bounds hinted/>
                </FieldFrame>
            }
            .into_any()
        }
        Field::Date(lens) => {
            let value = workspace.read(move |plan| {
                let date = (lens.get)(plan, part).copied().flatten();
                date.map(|it| it.to_string()).unwrap_or_default()
            });
            let on_change = move |text: String| {
                workspace.edit_in(group, |plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = Date::read(&text);
                    }
                });
            };
            view! {
                <FieldFrame id=id.clone() words on_example=|_| ()>
                    <DateField id value on_change wrong=frame::WRONG_DAY.say(lang).to_owned() hinted/>
                </FieldFrame>
            }
            .into_any()
        }
        Field::Flag(lens) => {
            let checked =
                workspace.read(move |plan| (lens.get)(plan, part).copied().unwrap_or(false));
            let on_change = move |flag: bool| {
                workspace.edit(|plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = flag;
                    }
                });
            };
            let label = words.label.clone();
            let hint = words.hint.clone();
            view! {
                <div class="field">
                    <FlagField id label checked on_change/>
                    {hinted.then(|| view! { <p class="field__hint">{hint}</p> })}
                </div>
            }
            .into_any()
        }
        Field::Choice(choice) => {
            let chosen = workspace.read(move |plan| (choice.get)(plan, part));
            let on_choose = move |rank| workspace.edit(|plan| (choice.set)(plan, part, rank));
            let options = choice
                .options
                .iter()
                .map(|it| it.label.say(lang).to_owned());
            let options: Vec<String> = options.collect();
            let clear = Some(frame::TAKE_BACK.say(lang).to_owned());
            if options.len() > MANY {
                return long_choice(id, words, options, chosen, Callback::new(on_choose), hinted);
            }
            view! {
                <GroupFrame id=id.clone() words on_example=|_| ()>
                    <ChoiceField id options chosen on_choose clear/>
                </GroupFrame>
            }
            .into_any()
        }
        Field::Choices(choices) => {
            let chosen = workspace.read(move |plan| (choices.get)(plan, part));
            let on_choose =
                move |ranks: Vec<usize>| workspace.edit(|plan| (choices.set)(plan, part, &ranks));
            let options = choices
                .options
                .iter()
                .map(|it| it.label.say(lang).to_owned());
            let options: Vec<String> = options.collect();
            if options.len() > MANY {
                return many_choices(id, words, options, chosen, Callback::new(on_choose));
            }
            view! {
                <GroupFrame id words on_example=|_| ()>
                    <ChoicesField options chosen on_choose/>
                </GroupFrame>
            }
            .into_any()
        }
        Field::Phrases(lens) | Field::CheckedPhrases(lens, _) => {
            let values =
                workspace.read(move |plan| (lens.get)(plan, part).cloned().unwrap_or_default());
            let write = move |phrases: Vec<String>| {
                workspace.edit(|plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = phrases;
                    }
                });
            };
            let on_example = move |example: String| {
                let mut all = values.get_untracked();
                if !all.contains(&example) {
                    all.push(example);
                    write(all);
                }
            };
            let says = phrases::PhrasesWords {
                add: frame::ADD.say(lang).to_owned(),
                remove: frame::REMOVE.say(lang).to_owned(),
            };
            let advice = match question.field {
                Field::CheckedPhrases(_, check) => {
                    controls.map(|it| (it.correct_each)(values, lens, part, check))
                }
                _ => None,
            };
            view! {
                <FieldFrame id=id.clone() words on_example>
                    <PhrasesField id values on_change=write words=says hinted advice/>
                </FieldFrame>
            }
            .into_any()
        }
        Field::Link(to, lens) => {
            let chosen = workspace.read(move |plan| (lens.get)(plan, part).copied().flatten());
            let on_choose = move |raw: Option<u64>| {
                workspace.edit(|plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = raw;
                    }
                });
            };
            let options = options(workspace, to);
            view! {
                <FieldFrame id=id.clone() words on_example=|_| ()>
                    <LinkField id options chosen on_choose words=picker_words(workspace, to) hinted/>
                </FieldFrame>
            }
            .into_any()
        }
        Field::Links(to, lens) => {
            let chosen =
                workspace.read(move |plan| (lens.get)(plan, part).cloned().unwrap_or_default());
            let on_choose = move |keys: Vec<u64>| {
                workspace.edit(|plan| {
                    if let Some(there) = (lens.edit)(plan, part) {
                        *there = keys;
                    }
                });
            };
            let on_add = move |name: String| {
                let raw = workspace.draw();
                workspace.edit(|plan| {
                    let list = plan.list_mut(to);
                    list.insert(raw);
                    if let Some(there) = list.name_mut(raw) {
                        *there = name;
                    }
                    if let Some(there) = (lens.edit)(plan, part) {
                        there.push(raw);
                    }
                });
            };
            let options = options(workspace, to);
            view! {
                <GroupFrame id=id.clone() words on_example=|_| ()>
                    <LinksField
                        id
                        options
                        chosen
                        on_choose
                        on_add
                        words=picker_words(workspace, to)
                    />
                </GroupFrame>
            }
            .into_any()
        }
    }
}

/// What was written elsewhere and can be brought in here, by one click, as long as the answer is blank.
#[component]
fn BringIn(
    question: &'static Question,
    part: u64,
    value: Memo<String>,
    #[prop(into)] on_take: Callback<String>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let settled = workspace.settled();
    let found = Memo::new(move |_| {
        // Beside an answer, it would only be in the way.
        let is_blank = value.with(|it| it.trim().is_empty());
        settled
            .with(|plan| prefill(plan, question.id, part, lang))
            .filter(|_| is_blank)
    });
    view! {
        <Show when=move || found.with(Option::is_some)>
            <div class="bring-in">
                <p class="bring-in__text" dir="auto">
                    {move || found.get()}
                </p>
                <button
                    class="button button_quiet"
                    type="button"
                    on:click=move |_| {
                        if let Some(text) = found.get_untracked() {
                            on_take.run(text);
                            give_focus(&control(question.id, part));
                        }
                    }
                >
                    {frame::BRING_IN.say(lang)}
                    <span class="visually-hidden">{format!("{}{}", lang.colon(), question.label.say(lang))}</span>
                </button>
            </div>
        </Show>
    }
    .into_any()
}

/// The questions of one depth.
#[component]
pub fn AskAll(
    questions: &'static [Question],
    #[prop(default = 0)] part: u64,
    depth: guide::Depth,
) -> impl IntoView {
    questions
        .iter()
        .filter(|it| it.depth == depth)
        .map(|question| view! { <Ask question part/> })
        .collect_view()
        .into_any()
}

/// Several options out of many.
fn many_choices(
    id: String,
    words: FieldWords,
    options: Vec<String>,
    chosen: Memo<Vec<usize>>,
    on_choose: Callback<Vec<usize>>,
) -> AnyView {
    let lang = Workspace::expect().lang();
    let options = options.into_iter().enumerate();
    let options = options.map(|(rank, label)| PickerOption {
        key: rank as u64,
        label,
    });
    let options = Signal::stored(options.collect::<Vec<_>>());
    let chosen = Signal::derive(move || chosen.get().into_iter().map(|it| it as u64).collect());
    let choose = move |keys: Vec<u64>| {
        let ranks = keys.into_iter().filter_map(|it| usize::try_from(it).ok());
        on_choose.run(ranks.collect());
    };
    let says = PickerWords {
        filter: frame::FILTER.say(lang).to_owned(),
        ..PickerWords::default()
    };
    view! {
        <GroupFrame id=id.clone() words on_example=|_| ()>
            <LinksField id options chosen on_choose=choose on_add=|_| () words=says/>
        </GroupFrame>
    }
    .into_any()
}

fn long_choice(
    id: String,
    words: FieldWords,
    options: Vec<String>,
    chosen: Memo<Option<usize>>,
    on_choose: Callback<Option<usize>>,
    hinted: bool,
) -> AnyView {
    let lang = Workspace::expect().lang();
    let options = options
        .into_iter()
        .enumerate()
        .map(|(rank, label)| PickerOption {
            key: rank as u64,
            label,
        });
    let options = Signal::stored(options.collect::<Vec<_>>());
    let choose = move |key: Option<u64>| {
        on_choose.run(key.and_then(|it| usize::try_from(it).ok()));
    };
    let says = PickerWords {
        nobody: frame::CHOOSE.say(lang).to_owned(),
        ..PickerWords::default()
    };
    view! {
        <FieldFrame id=id.clone() words on_example=|_| ()>
            <LinkField
                id
                options
                chosen=Signal::derive(move || chosen.get().map(|it| it as u64))
                on_choose=choose
                words=says
                hinted
            />
        </FieldFrame>
    }
    .into_any()
}

/// The parts of a list, as options.
pub fn options(workspace: Workspace, to: ListKind) -> Memo<Vec<PickerOption>> {
    let lang = workspace.lang();
    workspace.read(move |plan| {
        let ids = plan.list(to).ids().into_iter();
        ids.map(|key| PickerOption {
            key,
            label: answer::name(plan, to, key, lang),
        })
        .collect()
    })
}

/// What a picker of a list says.
pub fn picker_words(workspace: Workspace, to: ListKind) -> PickerWords {
    let lang = workspace.lang();
    PickerWords {
        none: frame::NOTHING_TO_CHOOSE.say(lang).to_owned(),
        add_label: nouns::add(to).say(lang).to_owned(),
        add: frame::ADD.say(lang).to_owned(),
        nobody: frame::CHOOSE.say(lang).to_owned(),
        filter: frame::FILTER.say(lang).to_owned(),
    }
}

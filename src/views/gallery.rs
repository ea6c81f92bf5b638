//! The gallery: every control in every state, in the thread of each phase. Tests sweep it; nothing here is kept.

use leptos::prelude::*;

use super::canvas::{state_key, state_word};
use crate::coach::Severity;
use crate::guide::Phase;
use crate::plan::{Choice, CrossingState, Status};
use crate::text::gallery as say;
use crate::text::{Lang, Text, frame};
use crate::ui::field::chip;
use crate::ui::phrases::PhrasesWords;
use crate::ui::picker::PickerWords;
use crate::ui::{
    ChoiceField, ChoicesField, DateField, Disclosure, FieldFrame, FieldWords, FlagField,
    GroupFrame, Icon, LinkField, LinksField, NumberField, PhrasesField, PickerOption, TextArea,
    TextField, icon,
};
use crate::workspace::Lobby;

/// Every role of colour in `style/tokens.css` that something is painted with.
const ROLES: &[&str] = &[
    "--color-paper",
    "--color-raised",
    "--color-sunken",
    "--color-wash",
    "--color-text",
    "--color-text-quiet",
    "--color-accent",
    "--color-thread",
    "--color-line",
    "--color-line-strong",
    "--color-warp",
    "--color-flax",
    "--color-good",
    "--color-danger",
    "--color-danger-wash",
    "--color-focus",
];

/// The page.
#[component]
pub fn GalleryPage() -> impl IntoView {
    let lang = Lobby::expect().lang();
    let phases = Phase::ALL.iter().map(|it| phase(*it, lang));
    view! {
        <div class="gallery">
            <h1 id="title" tabindex="-1">
                {say::GALLERY_TITLE.say(lang)}
            </h1>
            <p class="step__purpose">{say::GALLERY_PURPOSE.say(lang)}</p>
            {letters(lang)}
            {phases.collect_view()}
        </div>
    }
    .into_any()
}

fn letters(lang: Lang) -> AnyView {
    view! {
        <section class="section" aria-labelledby="gallery-type">
            <h2 class="section__title" id="gallery-type">
                {say::TYPE.say(lang)}
            </h2>
            <p class="gallery__title-1">{say::TITLE_1.say(lang)}</p>
            <p class="gallery__title-2">{say::TITLE_2.say(lang)}</p>
            <p class="gallery__title-3">{say::TITLE_3.say(lang)}</p>
            <p>{say::BODY.say(lang)}</p>
            <p class="field__hint">{say::SMALL.say(lang)}</p>
            <p>
                <a href="#/galerie">{say::LINK.say(lang)}</a>
            </p>
        </section>
    }
    .into_any()
}

/// All that a phase dyes.
fn phase(phase: Phase, lang: Lang) -> AnyView {
    let key = phase.key();
    view! {
        <section class="gallery__phase section" data-phase=key aria-labelledby=format!("{key}-title")>
            <h2 class="section__title" id=format!("{key}-title")>
                {phase.label().say(lang)}
            </h2>
            <h3>{say::COLOURS.say(lang)}</h3>
            {colours()}
            <h3>{say::BUTTONS.say(lang)}</h3>
            {buttons(lang)}
            <h3>{say::FIELDS.say(lang)}</h3>
            {fields(key, "", lang)}
            <fieldset class="gallery__disabled" disabled>
                <legend class="field__label">{say::DISABLED.say(lang)}</legend>
                {fields(key, "disabled-", lang)}
            </fieldset>
            <h3>{say::STATES.say(lang)}</h3>
            {states(lang)}
        </section>
    }
    .into_any()
}

fn colours() -> AnyView {
    let roles = ROLES.iter().map(|role| {
        view! {
            <li>
                <span
                    class="gallery__colour"
                    aria-hidden="true"
                    style:background-color=format!("var({role})")
                ></span>
                <code>{role.trim_start_matches("--color-")}</code>
            </li>
        }
    });
    view! {
        <ul class="gallery__colours" role="list">
            {roles.collect_view()}
        </ul>
    }
    .into_any()
}

fn buttons(lang: Lang) -> AnyView {
    let icons = Icon::ALL.iter().map(|it| icon(*it)).collect_view();
    view! {
        <p class="gallery__row">
            <button class="button button_main" type="button">
                {say::MAIN.say(lang)}
            </button>
            <button class="button" type="button">
                {say::USUAL.say(lang)}
            </button>
            <button class="button button_quiet" type="button">
                {say::QUIET.say(lang)}
            </button>
            {chip(say::EXAMPLE.say(lang).to_owned(), Callback::new(|_| ()))}
            <button class="tool" type="button" aria-label=frame::CLOSE.say(lang)>
                {icon(Icon::Close)}
            </button>
            {icons}
            <button class="button button_main" type="button" disabled>
                {say::DISABLED.say(lang)}
            </button>
            <button class="button" type="button" disabled>
                {say::DISABLED.say(lang)}
            </button>
        </p>
    }
    .into_any()
}

/// Each control of `ui`, ready to be tried.
fn fields(key: &'static str, state: &'static str, lang: Lang) -> AnyView {
    let own = move |text: Text| text.say(lang).to_owned();
    let id = move |name: &str| format!("{key}-{state}{name}");
    let words = move |label: Text| FieldWords {
        label: own(label),
        hint: own(say::HINT),
        ..FieldWords::default()
    };
    let told = FieldWords {
        why_title: own(frame::WHY),
        why: own(say::WHY_TEXT),
        examples_title: own(frame::EXAMPLES),
        examples: vec![own(say::EXAMPLE), own(say::VALUE)],
        ..words(say::EMPTY)
    };
    let empty = RwSignal::new(String::new());
    let filled = RwSignal::new(own(say::VALUE));
    let wrong = RwSignal::new(own(say::WRONG_VALUE));
    let advice = Signal::derive(move || match wrong.with(|it| it.len()) {
        5 => String::new(),
        _ => say::ADVICE.say(lang).to_owned(),
    });
    let number = RwSignal::new(Some(8400));
    let shown = Signal::derive(move || number.get().map(|it| it.to_string()).unwrap_or_default());
    let day = RwSignal::new("2027-03-15".to_owned());
    let one = RwSignal::new(Some(1));
    let several = RwSignal::new(vec![0, 2]);
    let flag = RwSignal::new(true);
    let linked = RwSignal::new(vec![1]);
    let listed = RwSignal::new(Some(2));
    let phrases = RwSignal::new(vec![own(say::FIRST), own(say::SECOND)]);
    let set_number = move |it: Option<i64>| number.set(it);
    let set_one = move |it: Option<usize>| one.set(it);
    let set_several = move |it: Vec<usize>| several.set(it);
    let set_listed = move |it: Option<u64>| listed.set(it);
    let set_linked = move |it: Vec<u64>| linked.set(it);
    let set_phrases = move |it: Vec<String>| phrases.set(it);
    let names = move || [say::FIRST, say::SECOND, say::THIRD].map(own).to_vec();
    let cards = Signal::derive(move || {
        let names = [say::FIRST, say::SECOND, say::THIRD].into_iter();
        let cards = names.zip(1..).map(|(name, key)| PickerOption {
            key,
            label: name.say(lang).to_owned(),
        });
        cards.collect::<Vec<_>>()
    });
    let picker = PickerWords {
        none: own(say::NO_CHOICE),
        add_label: own(say::ADD_ONE),
        add: own(frame::ADD),
        nobody: own(say::NO_CHOICE),
        filter: own(frame::FILTER),
    };
    let plain = PickerWords {
        add_label: String::new(),
        ..picker.clone()
    };
    view! {
        <FieldFrame id=id("empty") words=told on_example=move |it: String| empty.set(it)>
            <TextField id=id("empty") value=empty on_input=move |it: String| empty.set(it)/>
        </FieldFrame>
        <FieldFrame id=id("filled") words=words(say::FILLED) on_example=|_| ()>
            <TextField id=id("filled") value=filled on_input=move |it: String| filled.set(it)/>
        </FieldFrame>
        <FieldFrame id=id("wrong") words=words(say::WRONG) on_example=|_| ()>
            <TextField
                id=id("wrong")
                value=wrong
                on_input=move |it: String| wrong.set(it)
                advice=Some(advice)
            />
        </FieldFrame>
        <FieldFrame id=id("long") words=words(say::LONG) on_example=|_| ()>
            <TextArea id=id("long") value=filled on_input=move |it: String| filled.set(it) advice=None/>
        </FieldFrame>
        <FieldFrame id=id("number") words=words(say::NUMBER) on_example=|_| ()>
            <NumberField
                id=id("number")
                value=shown
                on_change=set_number
                wrong=own(frame::WRONG_NUMBER)
            />
        </FieldFrame>
        <FieldFrame id=id("day") words=words(say::DAY) on_example=|_| ()>
            <DateField
                id=id("day")
                value=day
                on_change=move |it: String| day.set(it)
                wrong=own(frame::WRONG_DAY)
            />
        </FieldFrame>
        <GroupFrame id=id("one") words=words(say::ONE) on_example=|_| ()>
            <ChoiceField
                id=id("one")
                options=names()
                chosen=one
                on_choose=set_one
                clear=Some(own(frame::TAKE_BACK))
            />
        </GroupFrame>
        <GroupFrame id=id("several") words=words(say::SEVERAL) on_example=|_| ()>
            <ChoicesField
                options=names()
                chosen=several
                on_choose=set_several
            />
        </GroupFrame>
        <p class="field">
            <FlagField
                id=id("flag")
                label=own(say::FLAG)
                checked=flag
                on_change=move |it: bool| flag.set(it)
            />
        </p>
        <FieldFrame id=id("listed") words=words(say::LISTED) on_example=|_| ()>
            <LinkField
                id=id("listed")
                options=cards
                chosen=listed
                on_choose=set_listed
                words=plain
            />
        </FieldFrame>
        <GroupFrame id=id("linked") words=words(say::LINKED) on_example=|_| ()>
            <LinksField
                id=id("linked")
                options=cards
                chosen=linked
                on_choose=set_linked
                on_add=|_: String| ()
                words=picker
            />
        </GroupFrame>
        <FieldFrame id=id("phrases") words=words(say::PHRASES) on_example=|_| ()>
            <PhrasesField
                id=id("phrases")
                values=phrases
                on_change=set_phrases
                words=PhrasesWords {
                    add: own(frame::ADD),
                    remove: own(frame::REMOVE),
                }
                advice=None
            />
        </FieldFrame>
    }
    .into_any()
}

/// What is said without being asked: states, remarks, nothing yet.
fn states(lang: Lang) -> AnyView {
    let statuses = [
        ("to-start", Status::ToStart),
        ("underway", Status::Underway),
        ("done", Status::Done),
    ];
    let statuses = statuses.into_iter().map(|(key, it)| {
        view! {
            <li>
                <span class="tasks__status" data-status=key>
                    {it.label().say(lang)}
                </span>
            </li>
        }
    });
    let weaves = std::iter::once(None).chain(CrossingState::ALL.iter().copied().map(Some));
    let weaves = weaves.map(|it| {
        view! {
            <li class="legend__item">
                <span class="weave" data-state=state_key(it) aria-hidden="true"></span>
                {state_word(it, lang)}
            </li>
        }
    });
    let savings = [
        ("saved", frame::SAVED),
        ("late", frame::LATE),
        ("failed", frame::NOT_SAVED),
    ];
    let savings = savings.into_iter().map(|(key, text)| {
        view! {
            <li class="saving" data-state=key>
                {text.say(lang)}
            </li>
        }
    });
    let remarks = [
        ("to-complete", Severity::ToComplete),
        ("suggestion", Severity::Suggestion),
        ("well-done", Severity::WellDone),
    ];
    let remarks = remarks.into_iter().map(|(key, kind)| {
        view! {
            <div class="coach__group" data-severity=key>
                <p class="coach__kind">{kind.label().say(lang)}</p>
                <ul class="coach__list" role="list">
                    <li class="coach__remark">
                        <a class="coach__text" href="#/galerie">
                            {say::REMARK.say(lang)}
                        </a>
                    </li>
                </ul>
            </div>
        }
    });
    view! {
        <h4>{say::STATUS.say(lang)}</h4>
        <ul class="gallery__row" role="list">
            {statuses.collect_view()}
        </ul>
        <h4>{say::WEAVE.say(lang)}</h4>
        <ul class="legend" role="list">
            {weaves.collect_view()}
        </ul>
        <h4>{say::SAVING.say(lang)}</h4>
        <ul class="gallery__row" role="list">
            {savings.collect_view()}
        </ul>
        <h4>{say::REMARKS.say(lang)}</h4>
        <div class="gallery__remarks">{remarks.collect_view()}</div>
        <p class="parts__none">{say::NOTHING.say(lang)}</p>
        <Disclosure title=frame::FURTHER.say(lang).to_owned()>
            <p>{say::BODY.say(lang)}</p>
        </Disclosure>
    }
    .into_any()
}

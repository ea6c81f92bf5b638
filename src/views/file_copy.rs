//! The last copy of the plan in a file: when it was made, and a word when it is time for another (rule 17).

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::share::save_file;
use super::versions::moment;
use crate::browser::offline;
use crate::plan::Date;
use crate::text::{frame, keeping};
use crate::workspace::{Entry, Notice, Saving, Workspace};

/// After how many days a copy is old.
const DAYS: i64 = 7;

/// After how many saved changes a copy is old.
const CHANGES: u64 = 50;

/// When the last copy was made, and one click to make another.
#[component]
pub fn FileCopy() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let entry = Memo::new(move |_| {
        let open = workspace.open();
        workspace
            .plans()
            .with(|it| it.iter().find(|it| Some(it.id) == open).cloned())
    });
    let said = move || {
        entry.with(|it| match it.as_ref().and_then(|it| it.copy.as_ref()) {
            Some(copy) => {
                let days = days_since(&copy.at, workspace.today());
                let ago = days.map(|it| keeping::days_ago(lang, it));
                keeping::copied(lang, &ago.unwrap_or_else(|| moment(&copy.at, lang)))
            }
            None => keeping::NEVER_COPIED_YET.say(lang).to_owned(),
        })
    };
    let is_old = move || {
        let today = workspace.today();
        entry.with(|it| it.as_ref().is_some_and(|it| is_due(it, today)))
    };
    view! {
        <section class="file-copy" data-due=move || is_old().to_string() aria-labelledby="copy-title">
            <h2 class="file-copy__title" id="copy-title">
                {keeping::COPY_TITLE.say(lang)}
            </h2>
            <p>{said}</p>
            <Show when=is_old>
                <p class="field__hint">{keeping::COPY_WHY.say(lang)}</p>
            </Show>
            <p>
                <button class="button" type="button" on:click=move |_| save_file(workspace)>
                    {frame::SAVE_FILE.say(lang)}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// Asks the browser, once, to keep everything: after the first save, with a sentence that explains (rule 16).
#[component]
pub fn AskToKeep() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let unsure = RwSignal::new(false);
    spawn_local(async move { unsure.set(!offline::persisted().await) });
    let is_asked = move || {
        let saved = workspace.saving().get() == Saving::Saved && workspace.can_undo();
        unsure.get() && saved && !workspace.has_asked()
    };
    let ask = move |_| {
        spawn_local(async move {
            let granted = offline::ask_to_persist().await;
            workspace.asked();
            let said = if granted {
                keeping::PERSISTED
            } else {
                keeping::PERSIST_REFUSED
            };
            workspace.tell(Notice::said(said.say(lang)));
        });
    };
    view! {
        <Show when=is_asked>
            <section class="file-copy" aria-labelledby="promise-title">
                <h2 class="file-copy__title" id="promise-title">
                    {keeping::SAFETY.say(lang)}
                </h2>
                <p>{keeping::NOT_PERSISTED.say(lang)}</p>
                <p>
                    <button class="button" type="button" on:click=ask>
                        {keeping::ASK_PERSIST.say(lang)}
                    </button>
                </p>
            </section>
        </Show>
    }
    .into_any()
}

/// Is it time for another copy?
fn is_due(entry: &Entry, today: Date) -> bool {
    match &entry.copy {
        Some(copy) => {
            entry.number.saturating_sub(copy.number) >= CHANGES
                || days_since(&copy.at, today).is_some_and(|it| it >= DAYS)
        }
        None => entry.number >= CHANGES,
    }
}

fn days_since(instant: &str, today: Date) -> Option<i64> {
    let day = Date::read(instant.get(..10)?)?;
    Some(today.ordinal() - day.ordinal())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::FileCopy;

    fn entry(number: u64, copy: Option<(u64, &str)>) -> Entry {
        Entry {
            id: 1,
            title: String::new(),
            saved_at: String::new(),
            schema: 1,
            body: String::new(),
            number,
            stored: Some(number),
            is_stored: true,
            copy: copy.map(|(number, at)| FileCopy {
                number,
                at: at.to_owned(),
            }),
            deleted_at: None,
        }
    }

    #[test]
    fn a_copy_is_due_after_seven_days_or_fifty_changes() {
        let today = Date::read("2026-11-24").expect("a date");
        assert!(!is_due(&entry(49, None), today));
        assert!(is_due(&entry(50, None), today));
        assert!(!is_due(
            &entry(60, Some((20, "2026-11-20T10:00:00Z"))),
            today
        ));
        assert!(is_due(
            &entry(70, Some((20, "2026-11-20T10:00:00Z"))),
            today
        ));
        assert!(is_due(
            &entry(21, Some((20, "2026-11-17T10:00:00Z"))),
            today
        ));
    }
}

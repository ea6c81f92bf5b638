//! Every next action, gathered from all the steps: who, when, and where it was written (R2).

use crate::plan::assessment::Contact;
use crate::plan::choice::choices;
use crate::plan::strategy::Answer;
use crate::plan::task::TaskState;
use crate::plan::{Choice, Date, ListKind, Plan};

choices! {
    /// Where a gathered action comes from.
    Origin {
        Task = "task", "action", "task";
        FirstStep = "first-step", "premier pas d’un croisement", "first step of a crossing";
        Review = "review", "point d’étape d’une offre", "review of an offer";
        Channel = "channel", "communication", "communication";
        Relay = "relay", "relais à tenir au courant", "relay to keep informed";
        Partnership = "partnership", "partenariat de communication", "communication partnership";
        Event = "event", "événement", "event";
        Meeting = "meeting", "rencontre", "meeting";
        Listing = "listing", "référencement", "listing";
        Scheme = "scheme", "schéma local à chercher", "local scheme to look for";
    }
}

/// An action to do, gathered from where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    /// Where it comes from.
    pub origin: Origin,
    /// What it is about, in the person's words.
    pub about: String,
    /// Who does it; empty when nobody was named.
    pub owner: String,
    /// When; nothing when no date was given.
    pub due_on: Option<Date>,
    /// Where it stands.
    pub state: TaskState,
    /// The list it was written in, for a link back; nothing for an answer outside lists.
    pub list: Option<ListKind>,
    /// The part it was written in.
    pub part: u64,
}

impl Gathered {
    /// Is it still to be done, and its date past?
    pub fn is_overdue(&self, today: Date) -> bool {
        let open = match self.state {
            TaskState::ToDo | TaskState::Underway => true,
            TaskState::Done | TaskState::Dropped => false,
        };
        open && self.due_on.is_some_and(|it| it < today)
    }
}

impl Plan {
    /// Every next action, the earliest first, then those without a date.
    pub fn gathered(&self) -> Vec<Gathered> {
        let mut all = Vec::new();
        for it in self.tasks.iter() {
            all.push(Gathered {
                state: it.state.unwrap_or(TaskState::ToDo),
                ..open(
                    Origin::Task,
                    &it.name,
                    &it.owner,
                    it.due_on,
                    ListKind::Tasks,
                    it.id.raw(),
                )
            });
        }
        self.gather_offers(&mut all);
        self.gather_visibility(&mut all);
        self.gather_meetings(&mut all);
        all.sort_by_key(|it| (it.due_on.is_none(), it.due_on, it.origin.rank()));
        all
    }

    fn gather_offers(&self, all: &mut Vec<Gathered>) {
        for it in self.crossings.iter() {
            if it.first_step.trim().is_empty() && it.first_step_on.is_none() {
                continue;
            }
            let offer = it.offer.get().and_then(|id| self.offers.get(id));
            let offer = offer.map(|it| it.name.as_str()).unwrap_or_default();
            let row = it.row().map(|row| self.row_name(row)).unwrap_or_default();
            let about = format!("{} ({offer} × {row})", it.first_step);
            let state = if it.first_step_done {
                TaskState::Done
            } else {
                TaskState::ToDo
            };
            all.push(Gathered {
                state,
                ..open(
                    Origin::FirstStep,
                    &about,
                    &it.first_step_by,
                    it.first_step_on,
                    ListKind::Crossings,
                    it.id.raw(),
                )
            });
        }
        for it in self.offers.iter().filter(|it| it.review_on.is_some()) {
            all.push(open(
                Origin::Review,
                &it.name,
                &it.owner,
                it.review_on,
                ListKind::Offers,
                it.id.raw(),
            ));
        }
        if self.strategy.scheme == Some(Answer::Unknown) {
            all.push(Gathered {
                list: None,
                ..open(
                    Origin::Scheme,
                    "",
                    &self.strategy.scheme_contact,
                    None,
                    ListKind::Directions,
                    0,
                )
            });
        }
    }

    fn gather_visibility(&self, all: &mut Vec<Gathered>) {
        for it in self.channels.iter().filter(|it| it.next_on.is_some()) {
            let kind = ListKind::Channels;
            all.push(open(
                Origin::Channel,
                &it.name,
                &it.owner,
                it.next_on,
                kind,
                it.id.raw(),
            ));
        }
        for it in self.relays.iter().filter(|it| it.next_on.is_some()) {
            let kind = ListKind::Relays;
            all.push(open(
                Origin::Relay,
                &it.name,
                &it.owner,
                it.next_on,
                kind,
                it.id.raw(),
            ));
        }
        for it in self.partnerships.iter().filter(|it| it.next_on.is_some()) {
            let kind = ListKind::Partnerships;
            all.push(open(
                Origin::Partnership,
                &it.name,
                "",
                it.next_on,
                kind,
                it.id.raw(),
            ));
        }
        for it in self.events.iter() {
            let about = match (it.held_on, it.period.trim()) {
                (None, period) if !period.is_empty() => format!("{} ({period})", it.name),
                _ => it.name.clone(),
            };
            let state = if it.done {
                TaskState::Done
            } else {
                TaskState::ToDo
            };
            all.push(Gathered {
                state,
                ..open(
                    Origin::Event,
                    &about,
                    &it.owner,
                    it.held_on,
                    ListKind::Events,
                    it.id.raw(),
                )
            });
        }
        for it in self
            .listings
            .iter()
            .filter(|it| it.listed == Some(Answer::No))
        {
            let kind = ListKind::Listings;
            all.push(open(
                Origin::Listing,
                &it.name,
                &it.owner,
                None,
                kind,
                it.id.raw(),
            ));
        }
    }

    fn gather_meetings(&self, all: &mut Vec<Gathered>) {
        let waits = |contact: Option<Contact>| {
            matches!(contact, Some(Contact::ToContact | Contact::ToMeet))
        };
        for it in self.actors.iter().filter(|it| waits(it.contact)) {
            let kind = ListKind::Actors;
            all.push(open(Origin::Meeting, &it.name, "", None, kind, it.id.raw()));
        }
        let visibility = &self.visibility;
        for (contact, name) in [
            (visibility.hub_contact, &visibility.hub_name),
            (visibility.coordinator_contact, &visibility.coordinator_name),
        ] {
            if waits(contact) && !name.trim().is_empty() {
                all.push(Gathered {
                    list: None,
                    ..open(Origin::Meeting, name, "", None, ListKind::Actors, 0)
                });
            }
        }
    }
}

fn open(
    origin: Origin,
    about: &str,
    owner: &str,
    due_on: Option<Date>,
    list: ListKind,
    part: u64,
) -> Gathered {
    Gathered {
        origin,
        about: about.trim().to_owned(),
        owner: owner.trim().to_owned(),
        due_on,
        state: TaskState::ToDo,
        list: Some(list),
        part,
    }
}

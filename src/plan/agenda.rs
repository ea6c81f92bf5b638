//! Everything of the plan that has a day, for a calendar: actions, what comes back, moments to look back, meetings (R2, R72).

use crate::plan::choice::choices;
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::rounds::Round;
use crate::plan::task::TaskState;
use crate::plan::visibility::Cadence;
use crate::plan::{Date, ListKind, Plan};

/// How many months something comes back when nobody said until when the plan runs.
const WITHOUT_HORIZON: u32 = 36;

/// How many months something comes back at most.
const LONGEST: u32 = 360;

choices! {
    /// What a day is for.
    Moment {
        Task = "task", "action", "task";
        FirstStep = "first-step", "premier pas", "first step";
        Review = "review", "point d’étape", "review";
        Channel = "channel", "communication", "communication";
        Relay = "relay", "relais à tenir au courant", "relay to keep informed";
        Partnership = "partnership", "partenariat de communication", "communication partnership";
        Event = "event", "événement", "event";
        Meeting = "meeting", "rencontre", "meeting";
        Hub = "hub", "rencontre avec le hub", "meeting with the hub";
        Coordinator = "coordinator", "rencontre avec la coordination", "meeting with the coordinator";
        Exchange = "exchange", "échange", "exchange";
        SubsidyEnd = "subsidy-end", "fin de la convention avec l’État", "end of the agreement with the State";
    }
}

/// Something of the plan on its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    /// What the day is for.
    pub moment: Moment,
    /// The part it was written in; 0 for an answer outside lists.
    pub part: u64,
    /// What it is about, in the person's words; perhaps nothing.
    pub about: String,
    /// Who does it; perhaps nobody yet.
    pub owner: String,
    /// Where; perhaps nothing.
    pub place: String,
    /// What else is to be known; perhaps nothing.
    pub note: String,
    /// The day.
    pub on: Date,
    /// How often it comes back; nothing for a day alone.
    pub cadence: Option<Cadence>,
    /// Was it given up?
    pub is_dropped: bool,
}

impl Dated {
    /// The days when it comes back after the first, up to an end.
    pub fn following(&self, end: Date) -> Vec<Date> {
        let Some(cadence) = self.cadence else {
            return Vec::new();
        };
        (1..)
            .map_while(|times| cadence.after(self.on, times))
            .take_while(|it| *it <= end && it.year() < 9999)
            .collect()
    }
}

impl Plan {
    /// The last day of what comes back: the end of the plan's last year, else three years after the first time.
    pub fn last_day(&self, first: Date) -> Date {
        let year = self.years().last().copied();
        let end = year.and_then(|it| i32::try_from(it).ok());
        match end.and_then(|it| Date::new(it, 12, 31)) {
            Some(end) => end.min(first.plus_months(LONGEST)),
            None => first.plus_months(WITHOUT_HORIZON),
        }
    }

    /// Everything that has a day, the earliest first.
    pub fn agenda(&self) -> Vec<Dated> {
        let gathered = self.gathered();
        let actions = gathered.into_iter().filter_map(|it| self.action(it));
        let rounds = self
            .rounds()
            .into_iter()
            .filter_map(|it| self.returning(it));
        let mut all: Vec<Dated> = actions.chain(rounds).collect();
        self.look_back(&mut all);
        self.meet(&mut all);
        all.sort_by_key(|it| it.on);
        all
    }

    /// An action with its day; what comes back is told by the rounds, with its cadence.
    fn action(&self, it: Gathered) -> Option<Dated> {
        let moment = match it.origin {
            Origin::Task => Moment::Task,
            Origin::FirstStep => Moment::FirstStep,
            Origin::Review => Moment::Review,
            Origin::Event => Moment::Event,
            Origin::Channel
            | Origin::Relay
            | Origin::Partnership
            | Origin::Meeting
            | Origin::Listing
            | Origin::Scheme => return None,
        };
        let mut dated = Dated {
            owner: it.owner,
            is_dropped: it.state == TaskState::Dropped,
            ..day(moment, it.part, &it.about, it.due_on?)
        };
        match moment {
            Moment::Task => {
                let task = self.tasks.get(it.part);
                dated.note = task.map(|it| it.note.clone()).unwrap_or_default();
            }
            Moment::Event => {
                if let Some(event) = self.events.get(it.part) {
                    dated.place.clone_from(&event.place);
                    dated.note.clone_from(&event.joint_action);
                }
            }
            _ => {}
        }
        Some(dated)
    }

    fn returning(&self, it: Round) -> Option<Dated> {
        let (moment, owner, note) = match it.list {
            ListKind::Channels => {
                let channel = self.channels.get(it.part)?;
                (Moment::Channel, channel.owner.clone(), &channel.message)
            }
            ListKind::Relays => {
                let relay = self.relays.get(it.part)?;
                (Moment::Relay, relay.owner.clone(), &relay.message)
            }
            _ => {
                let partnership = self.partnerships.get(it.part)?;
                (Moment::Partnership, String::new(), &partnership.we_tell)
            }
        };
        Some(Dated {
            owner,
            note: note.clone(),
            cadence: it.cadence.filter(|it| *it != Cadence::Once),
            ..day(moment, it.part, &it.name, it.next_on?)
        })
    }

    fn look_back(&self, all: &mut Vec<Dated>) {
        for it in self.reviews.iter() {
            let Some(on) = it.held_on else {
                continue;
            };
            all.push(Dated {
                note: it.learned.clone(),
                ..day(Moment::Review, it.id.raw(), &it.name, on)
            });
        }
        if let Some(on) = self.host.subsidy_end {
            all.push(day(Moment::SubsidyEnd, 0, &self.host.name, on));
        }
    }

    fn meet(&self, all: &mut Vec<Dated>) {
        for it in self.exchanges.iter() {
            let Some(on) = it.held_on else {
                continue;
            };
            let place = it.place.get().and_then(|id| self.places.get(id));
            all.push(Dated {
                place: place.map(|it| it.name.clone()).unwrap_or_default(),
                ..day(Moment::Exchange, it.id.raw(), &it.name, on)
            });
        }
        let actors = self.actors.iter();
        let met = actors.filter_map(|it| Some((it.id.raw(), &it.name, it.met_on?)));
        all.extend(met.map(|(part, name, on)| day(Moment::Meeting, part, name, on)));
        let it = &self.visibility;
        let hub = it.hub_met_on.map(|on| (Moment::Hub, &it.hub_name, on));
        let coordinator = it.coordinator_met_on;
        let coordinator = coordinator.map(|on| (Moment::Coordinator, &it.coordinator_name, on));
        let both = hub.into_iter().chain(coordinator);
        all.extend(both.map(|(moment, name, on)| day(moment, 0, name, on)));
    }
}

fn day(moment: Moment, part: u64, about: &str, on: Date) -> Dated {
    Dated {
        moment,
        part,
        about: about.trim().to_owned(),
        owner: String::new(),
        place: String::new(),
        note: String::new(),
        on,
        cadence: None,
        is_dropped: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::read(text).expect("the test writes real dates")
    }

    #[test]
    fn what_comes_back_stops_with_the_plan() {
        let mut plan = Plan::default();
        let channel = plan.channels.add(1);
        channel.cadence = Some(Cadence::Quarterly);
        channel.next_on = Some(date("2027-01-31"));
        let agenda = plan.agenda();
        assert_eq!(plan.last_day(agenda[0].on), date("2030-01-31"));
        plan.host.first_year = Some(2027);
        let days = agenda[0].following(plan.last_day(agenda[0].on));
        let expected = ["2027-04-30", "2027-07-31", "2027-10-31"];
        assert_eq!(days, expected.map(date));
    }

    #[test]
    fn every_kind_of_day_is_there_once() {
        let mut plan = Plan::default();
        let on = Some(date("2027-05-04"));
        plan.host.subsidy_end = on;
        plan.visibility.hub_met_on = on;
        plan.visibility.coordinator_met_on = on;
        plan.tasks.add(1).due_on = on;
        plan.offers.add(2).review_on = on;
        plan.reviews.add(3).held_on = on;
        plan.channels.add(4).next_on = on;
        plan.relays.add(5).next_on = on;
        plan.partnerships.add(6).next_on = on;
        plan.events.add(7).held_on = on;
        plan.actors.add(8).met_on = on;
        plan.exchanges.add(9).held_on = on;
        plan.crossings.add(10).first_step_on = on;
        let agenda = plan.agenda();
        assert_eq!(agenda.len(), 13);
        for moment in Moment::ALL {
            assert!(agenda.iter().any(|it| it.moment == *moment), "{moment:?}");
        }
    }
}

//! What comes back: channels, relays and partnerships with a cadence, their next dates computed, their past ones ticked (R72, R86, R127).

use crate::plan::visibility::Cadence;
use crate::plan::{Date, ListKind, Plan};

/// How many dates after the next one are computed.
const AHEAD: u32 = 3;

/// Something to say again and again.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The list it is written in.
    pub list: ListKind,
    /// The part it is written in.
    pub part: u64,
    /// What or whom.
    pub name: String,
    /// How often.
    pub cadence: Option<Cadence>,
    /// The last time.
    pub last_on: Option<Date>,
    /// The next time: typed, or computed from the last time and the cadence.
    pub next_on: Option<Date>,
}

impl Round {
    /// The dates after the next one, as the cadence says.
    pub fn following(&self) -> Vec<Date> {
        let Some((cadence, next)) = self.cadence.zip(self.next_on) else {
            return Vec::new();
        };
        (1..=AHEAD)
            .filter_map(|times| cadence.after(next, times))
            .collect()
    }

    /// Is its next time past?
    pub fn is_overdue(&self, today: Date) -> bool {
        self.next_on.is_some_and(|it| it < today)
    }
}

impl Plan {
    /// Everything that comes back, the earliest first, then what has no date.
    pub fn rounds(&self) -> Vec<Round> {
        let mut rounds = Vec::new();
        macro_rules! collect {
            ($($list:ident as $kind:ident),+) => { $(
                for it in self.$list.iter() {
                    let computed = it.last_on.zip(it.cadence).and_then(|(last, cadence)| cadence.next(last));
                    rounds.push(Round {
                        list: ListKind::$kind,
                        part: it.id.raw(),
                        name: it.name.trim().to_owned(),
                        cadence: it.cadence,
                        last_on: it.last_on,
                        next_on: it.next_on.or(computed),
                    });
                }
            )+ };
        }
        collect!(
            channels as Channels,
            relays as Relays,
            partnerships as Partnerships
        );
        rounds.retain(|it| it.next_on.is_some() || it.cadence.is_some());
        rounds.sort_by_key(|it| (it.next_on.is_none(), it.next_on));
        rounds
    }

    /// Notes that something was said today; its next date moves past today, or goes away when it was to be said once.
    pub fn tick(&mut self, list: ListKind, part: u64, today: Date) {
        let Some(round) = self
            .rounds()
            .into_iter()
            .find(|it| it.list == list && it.part == part)
        else {
            return;
        };
        let first = round.next_on.unwrap_or(today);
        let next = round.cadence.and_then(|cadence| {
            let dates = (1..).map_while(|times| cadence.after(first, times));
            dates
                .take_while(|it| it.year() < 9999)
                .find(|it| *it > today)
        });
        macro_rules! note {
            ($list:ident) => {
                if let Some(it) = self.$list.get_mut(part) {
                    it.last_on = Some(today);
                    it.next_on = next;
                }
            };
        }
        if list == ListKind::Channels {
            note!(channels);
        } else if list == ListKind::Relays {
            note!(relays);
        } else if list == ListKind::Partnerships {
            note!(partnerships);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::read(text).expect("the test writes real dates")
    }

    #[test]
    fn the_cadence_gives_the_dates_that_follow() {
        let mut plan = Plan::default();
        let bulletin = plan.channels.add(1);
        bulletin.cadence = Some(Cadence::Quarterly);
        bulletin.next_on = Some(date("2027-01-05"));
        let following = plan.rounds()[0].following();
        assert_eq!(
            following,
            [date("2027-04-05"), date("2027-07-05"), date("2027-10-05")]
        );
    }

    #[test]
    fn a_short_month_does_not_move_the_dates_that_follow() {
        let mut plan = Plan::default();
        let bulletin = plan.channels.add(1);
        bulletin.cadence = Some(Cadence::Monthly);
        bulletin.next_on = Some(date("2027-01-31"));
        let following = plan.rounds()[0].following();
        assert_eq!(
            following,
            [date("2027-02-28"), date("2027-03-31"), date("2027-04-30")]
        );
    }

    #[test]
    fn ticking_moves_the_next_date_past_today() {
        let mut plan = Plan::default();
        let relay = plan.relays.add(1);
        relay.cadence = Some(Cadence::Monthly);
        relay.next_on = Some(date("2027-01-04"));
        plan.tick(ListKind::Relays, 1, date("2027-03-10"));
        let relay = plan.relays.get(1).expect("the relay is there");
        assert_eq!(relay.last_on, Some(date("2027-03-10")));
        assert_eq!(relay.next_on, Some(date("2027-04-04")));
    }

    #[test]
    fn what_was_to_be_said_once_has_no_next_date() {
        let mut plan = Plan::default();
        let flyers = plan.channels.add(1);
        flyers.cadence = Some(Cadence::Once);
        flyers.next_on = Some(date("2027-03-01"));
        plan.tick(ListKind::Channels, 1, date("2027-03-01"));
        assert_eq!(plan.channels.get(1).and_then(|it| it.next_on), None);
    }

    #[test]
    fn a_last_time_and_a_cadence_give_the_next_time() {
        let mut plan = Plan::default();
        let it = plan.partnerships.add(1);
        it.cadence = Some(Cadence::Yearly);
        it.last_on = Some(date("2026-11-01"));
        assert_eq!(plan.rounds()[0].next_on, Some(date("2027-11-01")));
    }
}

//! The seven steps, their three phases, and the spots that remarks point at.

use crate::guide::Section;
use crate::plan::{Audience, Host, ListKind, Plan, Progress, Status, Strategy, Visibility};
use crate::text::Text;

/// The three phases of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Comprendre: steps 1 to 3.
    Understand,
    /// Tisser: steps 4 and 5.
    Weave,
    /// Faire connaître: steps 6 and 7.
    MakeKnown,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Phase; 3] = [Phase::Understand, Phase::Weave, Phase::MakeKnown];

    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Phase::Understand => Text::new("Comprendre", "Understand"),
            Phase::Weave => Text::new("Tisser", "Weave"),
            Phase::MakeKnown => Text::new("Faire connaître", "Make known"),
        }
    }

    /// Its name in attributes.
    pub const fn key(self) -> &'static str {
        match self {
            Phase::Understand => "understand",
            Phase::Weave => "weave",
            Phase::MakeKnown => "make-known",
        }
    }
}

/// A step of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// 1 Ma structure.
    Host,
    /// 2 Diagnostic.
    Assessment,
    /// 3 Envies.
    Aspirations,
    /// 4 Orientations.
    Strategy,
    /// 5 Offre transversale.
    Offers,
    /// 6 Visibilité et échanges.
    Visibility,
    /// 7 Plan et partage.
    Handover,
}

impl Step {
    /// Every step, in the suggested order.
    pub const ALL: [Step; 7] = [
        Step::Host,
        Step::Assessment,
        Step::Aspirations,
        Step::Strategy,
        Step::Offers,
        Step::Visibility,
        Step::Handover,
    ];

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The step with a number, from 1.
    pub fn of_number(number: usize) -> Option<Step> {
        Step::ALL.get(number.wrapping_sub(1)).copied()
    }

    /// The step before, if any.
    pub fn previous(self) -> Option<Step> {
        Step::of_number(self.number() - 1)
    }

    /// The step after, if any.
    pub fn next(self) -> Option<Step> {
        Step::of_number(self.number() + 1)
    }

    /// The phase it belongs to.
    pub const fn phase(self) -> Phase {
        match self {
            Step::Host | Step::Assessment | Step::Aspirations => Phase::Understand,
            Step::Strategy | Step::Offers => Phase::Weave,
            Step::Visibility | Step::Handover => Phase::MakeKnown,
        }
    }

    /// Its name.
    pub const fn title(self) -> Text {
        match self {
            Step::Host => Text::new("Ma structure", "My structure"),
            Step::Assessment => Text::new("Diagnostic", "Diagnostic"),
            Step::Aspirations => Text::new("Envies", "Aspirations"),
            Step::Strategy => Text::new("Orientations", "Orientations"),
            Step::Offers => Text::new("Offre transversale", "Cross-cutting offer"),
            Step::Visibility => Text::new("Visibilité et échanges", "Visibility and exchanges"),
            Step::Handover => Text::new("Plan et partage", "Plan and sharing"),
        }
    }

    /// What one does there, in a sentence.
    pub const fn purpose(self) -> Text {
        match self {
            Step::Host => Text::new(
                "Qui vous êtes, où en est le poste, ce que la maison offre déjà.",
                "Who you are, where the post stands, what the house already offers.",
            ),
            Step::Assessment => Text::new(
                "Ce qui existe sur le territoire, ce dont les gens ont besoin, ce qui manque.",
                "What exists on the territory, what people need, what is missing.",
            ),
            Step::Aspirations => Text::new(
                "Ce que les publics et les partenaires aimeraient, avec leurs mots.",
                "What publics and partners would like, in their own words.",
            ),
            Step::Strategy => Text::new(
                "Ce que la structure vise, le schéma local, les coûts et les ressources.",
                "What the structure aims at, the local scheme, costs and resources.",
            ),
            Step::Offers => Text::new(
                "Des offres tissées avec les services de la maison : le canevas.",
                "Offers woven with the services of the house: the canvas.",
            ),
            Step::Visibility => Text::new(
                "Être compris en huit réponses, se faire connaître, rencontrer.",
                "Being understood in eight answers, becoming known, meeting others.",
            ),
            Step::Handover => Text::new(
                "Qui fait quoi et quand, puis un plan à relire, imprimer et partager.",
                "Who does what and when, then a plan to check, print and share.",
            ),
        }
    }

    /// Its page: the sections, in order.
    pub const fn sections(self) -> &'static [Section] {
        match self {
            Step::Host => super::host::SECTIONS,
            Step::Assessment => super::assessment::SECTIONS,
            Step::Aspirations => super::aspirations::SECTIONS,
            Step::Strategy => super::strategy::SECTIONS,
            Step::Offers => super::offers::SECTIONS,
            Step::Visibility => super::visibility::SECTIONS,
            Step::Handover => super::handover::SECTIONS,
        }
    }

    /// The lists that are filled there, in the order of the page: what the hub counts, without the questions at hand.
    pub const fn lists(self) -> &'static [ListKind] {
        match self {
            Step::Host => &[ListKind::Members, ListKind::Services, ListKind::Functions],
            Step::Assessment => &[
                ListKind::Actors,
                ListKind::Places,
                ListKind::Approaches,
                ListKind::Audiences,
                ListKind::Objectives,
                ListKind::Activities,
                ListKind::Evidence,
                ListKind::Needs,
                ListKind::Gaps,
                ListKind::Proposals,
            ],
            Step::Aspirations => &[ListKind::Exchanges, ListKind::Aspirations, ListKind::Axes],
            Step::Strategy => &[ListKind::Directions, ListKind::Ideas],
            Step::Offers => &[ListKind::Offers, ListKind::Reviews, ListKind::Overlaps],
            Step::Visibility => &[
                ListKind::Channels,
                ListKind::Relays,
                ListKind::Listings,
                ListKind::Events,
                ListKind::Partnerships,
                ListKind::Venues,
                ListKind::Pathways,
            ],
            Step::Handover => &[ListKind::Tasks, ListKind::Indicators],
        }
    }

    /// The status the person declared; until they do, under way as soon as something is written there.
    pub fn status(self, plan: &Plan) -> Status {
        let progress = &plan.progress;
        let declared = match self {
            Step::Host => progress.host,
            Step::Assessment => progress.assessment,
            Step::Aspirations => progress.aspirations,
            Step::Strategy => progress.strategy,
            Step::Offers => progress.offers,
            Step::Visibility => progress.visibility,
            Step::Handover => progress.handover,
        };
        declared.unwrap_or(if self.is_begun(plan) {
            Status::Underway
        } else {
            Status::ToStart
        })
    }

    /// Is something written there?
    pub fn is_begun(self, plan: &Plan) -> bool {
        let is_answered = match self {
            Step::Host => plan.host != Host::default(),
            Step::Aspirations => plan.audiences.iter().any(Audience::is_portrayed),
            Step::Strategy => {
                plan.strategy != Strategy::default()
                    || !plan.costs.is_empty()
                    || !plan.fundings.is_empty()
            }
            Step::Visibility => plan.visibility != Visibility::default(),
            Step::Assessment | Step::Offers | Step::Handover => false,
        };
        is_answered || self.lists().iter().any(|it| plan.has_filled(*it))
    }

    /// Where to go on: the furthest step under way, else the first to start, else the last.
    pub fn to_resume(plan: &Plan) -> Step {
        let all = Step::ALL.into_iter();
        let underway = all.clone().rfind(|it| it.status(plan) == Status::Underway);
        let to_start = || all.clone().find(|it| it.status(plan) == Status::ToStart);
        underway.or_else(to_start).unwrap_or(Step::Handover)
    }

    /// Declares a status.
    pub fn declare(self, plan: &mut Plan, status: Status) {
        *self.declared(&mut plan.progress) = Some(status);
    }

    fn declared(self, progress: &mut Progress) -> &mut Option<Status> {
        match self {
            Step::Host => &mut progress.host,
            Step::Assessment => &mut progress.assessment,
            Step::Aspirations => &mut progress.aspirations,
            Step::Strategy => &mut progress.strategy,
            Step::Offers => &mut progress.offers,
            Step::Visibility => &mut progress.visibility,
            Step::Handover => &mut progress.handover,
        }
    }
}

/// A place in the journey that a remark or an answer points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The step.
    pub step: Step,
    /// The id of a question or of a section of that step.
    pub question: &'static str,
    /// The part concerned, or 0.
    pub part: u64,
}

impl Spot {
    /// A question about the plan itself, or a section.
    pub const fn of(step: Step, question: &'static str) -> Spot {
        Spot {
            step,
            question,
            part: 0,
        }
    }

    /// A question about one part.
    pub const fn part(step: Step, question: &'static str, part: u64) -> Spot {
        Spot {
            step,
            question,
            part,
        }
    }

    /// Where a part of a list is asked for its name.
    pub const fn named(list: ListKind, part: u64) -> Spot {
        let (step, question) = match list {
            ListKind::Members => (Step::Host, "member-name"),
            ListKind::Services => (Step::Host, "service-name"),
            ListKind::Functions => (Step::Host, "function-name"),
            ListKind::Actors => (Step::Assessment, "actor-name"),
            ListKind::Places => (Step::Assessment, "place-name"),
            ListKind::Approaches => (Step::Assessment, "approach-name"),
            ListKind::Audiences => (Step::Assessment, "audience-name"),
            ListKind::Objectives => (Step::Assessment, "objective-name"),
            ListKind::Activities => (Step::Assessment, "activity-name"),
            ListKind::Evidence => (Step::Assessment, "evidence-name"),
            ListKind::Needs => (Step::Assessment, "need-name"),
            ListKind::Gaps => (Step::Assessment, "gap-name"),
            ListKind::Proposals => (Step::Assessment, "proposal-name"),
            ListKind::Exchanges => (Step::Aspirations, "exchange-name"),
            ListKind::Aspirations => (Step::Aspirations, "aspiration-name"),
            ListKind::Axes => (Step::Aspirations, "axis-name"),
            ListKind::Directions => (Step::Strategy, "direction-name"),
            ListKind::Ideas => (Step::Strategy, "idea-name"),
            ListKind::Offers => (Step::Offers, "offer-name"),
            ListKind::Reviews => (Step::Offers, "review-name"),
            ListKind::Overlaps => (Step::Offers, "overlap-name"),
            ListKind::Channels => (Step::Visibility, "channel-name"),
            ListKind::Relays => (Step::Visibility, "relay-name"),
            ListKind::Listings => (Step::Visibility, "listing-name"),
            ListKind::Venues => (Step::Visibility, "venue-name"),
            ListKind::Events => (Step::Visibility, "event-name"),
            ListKind::Partnerships => (Step::Visibility, "partnership-name"),
            ListKind::Pathways => (Step::Visibility, "pathway-name"),
            ListKind::Tasks => (Step::Handover, "task-name"),
            ListKind::Indicators => (Step::Handover, "indicator-name"),
            // Lines of the budget and cells of the canvas have no list of their own.
            ListKind::Costs | ListKind::Fundings => (Step::Strategy, "budget"),
            ListKind::Crossings => (Step::Offers, "canvas"),
        };
        Spot::part(step, question, part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Date;
    use crate::text::Lang;

    #[test]
    fn a_step_is_under_way_once_something_is_written_there_unless_the_person_says_otherwise() {
        let mut plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || 1);
        for step in Step::ALL {
            assert_eq!(step.status(&plan), Status::ToStart, "{step:?}");
        }
        plan.audiences.add(2).name = "Seniors".to_owned();
        assert_eq!(Step::Assessment.status(&plan), Status::Underway);
        assert_eq!(Step::Aspirations.status(&plan), Status::ToStart);

        plan.audiences
            .add(2)
            .concerns
            .push("les arnaques".to_owned());
        assert_eq!(Step::Aspirations.status(&plan), Status::Underway);

        Step::Assessment.declare(&mut plan, Status::Done);
        assert_eq!(Step::Assessment.status(&plan), Status::Done);
    }

    #[test]
    fn one_goes_on_at_the_furthest_step_under_way() {
        let mut plan = Plan::default();
        assert_eq!(Step::to_resume(&plan), Step::Host);

        plan.host.name = "Commune de Valtrame".to_owned();
        plan.exchanges.add(1);
        assert_eq!(Step::to_resume(&plan), Step::Aspirations);

        for step in Step::ALL {
            step.declare(&mut plan, Status::Done);
        }
        assert_eq!(Step::to_resume(&plan), Step::Handover);
    }
}

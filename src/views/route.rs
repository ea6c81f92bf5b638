//! Which page is shown, as the part of the address after `#`.
//!
//! *Context.* A router crate costs 45 kB on the first load; a page served from any sub-path cannot own the path. *Decision.* A
//! small enum over the hash. *Consequence.* Addresses survive a reload and work from a file server of any kind.

use crate::guide::{Spot, Step};
use crate::plan::id;

/// A place of a step's page: a section or a question, and the part concerned, or 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The id of a section or of a question.
    pub question: String,
    /// The part, or 0.
    pub part: u64,
}

/// A page that explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Info {
    /// The words of the trade.
    Glossary,
    /// What was done so that everyone can use Trame.
    Access,
    /// What was tested so that nothing is lost.
    Reliability,
}

impl Info {
    /// Every one of them.
    pub const ALL: [Info; 3] = [Info::Glossary, Info::Access, Info::Reliability];

    /// Its address.
    const fn key(self) -> &'static str {
        match self {
            Info::Glossary => "mots",
            Info::Access => "accessibilite",
            Info::Reliability => "fiabilite",
        }
    }
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The home page, with the shelf of plans.
    #[default]
    Home,
    /// A plan's hub.
    Hub(u64),
    /// A step, perhaps at a place of it.
    Step(u64, Step, Option<Target>),
    /// A crossing of the canvas: plan, offer, row.
    Crossing(u64, u64, u64),
    /// The review of a row of the canvas: plan, row.
    Row(u64, u64),
    /// A document, by its key: to read, print, copy and save.
    Document(u64, String),
    /// A plan that came by a link.
    Link(String),
    /// The versions of a plan.
    Versions(u64),
    /// What this browser keeps, the bin, a backup of everything.
    Data,
    /// A page that explains.
    Info(Info),
    /// Every control in every state, for those who draw the interface.
    Gallery,
    /// Help, shortcuts, where the data lives.
    Help,
    /// An address that leads nowhere.
    Lost,
}

impl Route {
    /// Reads the part of an address after `#`.
    pub fn parse(hash: &str) -> Route {
        let pieces: Vec<&str> = hash.split('/').filter(|it| !it.is_empty()).collect();
        let found = match pieces.as_slice() {
            [] => Some(Route::Home),
            ["aide"] => Some(Route::Help),
            ["galerie"] => Some(Route::Gallery),
            ["lien", payload] => Some(Route::Link((*payload).to_owned())),
            ["lien"] => Some(Route::Link(String::new())),
            ["donnees"] => Some(Route::Data),
            [key] => Info::ALL
                .iter()
                .find(|it| it.key() == *key)
                .map(|it| Route::Info(*it)),
            ["plan", plan] => id::read(plan).map(Route::Hub),
            ["plan", plan, "versions"] => id::read(plan).map(Route::Versions),
            ["plan", plan, "document", key] => {
                id::read(plan).map(|plan| Route::Document(plan, (*key).to_owned()))
            }
            // What the whole plan was called before there were other documents.
            ["plan", plan, "complet"] => {
                id::read(plan).map(|plan| Route::Document(plan, "complet".to_owned()))
            }
            ["plan", plan, "croisement", offer, row] => {
                match (id::read(plan), id::read(offer), id::read(row)) {
                    (Some(plan), Some(offer), Some(row)) => Some(Route::Crossing(plan, offer, row)),
                    _ => None,
                }
            }
            ["plan", plan, "revue", row] => match (id::read(plan), id::read(row)) {
                (Some(plan), Some(row)) => Some(Route::Row(plan, row)),
                _ => None,
            },
            ["plan", plan, "etape", step, rest @ ..] if rest.len() <= 2 => {
                let step = step.parse().ok().and_then(Step::of_number);
                let target = rest.first().map(|question| Target {
                    question: (*question).to_owned(),
                    part: rest.get(1).and_then(|it| id::read(it)).unwrap_or(0),
                });
                match (id::read(plan), step) {
                    (Some(plan), Some(step)) => Some(Route::Step(plan, step, target)),
                    _ => None,
                }
            }
            _ => None,
        };
        found.unwrap_or(Route::Lost)
    }

    /// The part of the address after `#`.
    pub fn hash(&self) -> String {
        match self {
            Route::Home | Route::Lost => "/".to_owned(),
            Route::Help => "/aide".to_owned(),
            Route::Gallery => "/galerie".to_owned(),
            Route::Link(payload) => format!("/lien/{payload}"),
            Route::Info(info) => format!("/{}", info.key()),
            Route::Data => "/donnees".to_owned(),
            Route::Versions(plan) => format!("/plan/{}/versions", id::write(*plan)),
            Route::Hub(plan) => format!("/plan/{}", id::write(*plan)),
            Route::Document(plan, key) => format!("/plan/{}/document/{key}", id::write(*plan)),
            Route::Crossing(plan, offer, row) => format!(
                "/plan/{}/croisement/{}/{}",
                id::write(*plan),
                id::write(*offer),
                id::write(*row)
            ),
            Route::Row(plan, row) => {
                format!("/plan/{}/revue/{}", id::write(*plan), id::write(*row))
            }
            Route::Step(plan, step, target) => {
                let target = match target {
                    None => String::new(),
                    Some(it) if it.part == 0 => format!("/{}", it.question),
                    Some(it) => format!("/{}/{}", it.question, id::write(it.part)),
                };
                format!("/plan/{}/etape/{}{target}", id::write(*plan), step.number())
            }
        }
    }

    /// The page that a remark or an answer points at.
    pub fn to(plan: u64, spot: Spot) -> Route {
        let target = Target {
            question: spot.question.to_owned(),
            part: spot.part,
        };
        Route::Step(plan, spot.step, Some(target))
    }

    /// The link to the page.
    pub fn href(&self) -> String {
        format!("#{}", self.hash())
    }

    /// The plan the page shows.
    pub fn plan(&self) -> Option<u64> {
        match self {
            Route::Home
            | Route::Gallery
            | Route::Help
            | Route::Info(_)
            | Route::Data
            | Route::Link(_)
            | Route::Lost => None,
            Route::Hub(plan)
            | Route::Step(plan, _, _)
            | Route::Crossing(plan, _, _)
            | Route::Row(plan, _)
            | Route::Versions(plan)
            | Route::Document(plan, _) => Some(*plan),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_that_reads_back() {
        let mut routes = vec![
            Route::Home,
            Route::Help,
            Route::Gallery,
            Route::Data,
            Route::Info(Info::Glossary),
            Route::Info(Info::Access),
            Route::Info(Info::Reliability),
            Route::Link("aZ_-9".to_owned()),
            Route::Versions(7),
            Route::Hub(7),
            Route::Document(u64::MAX, "note".to_owned()),
            Route::Crossing(1, 2, 3),
            Route::Row(1, 2),
        ];
        for step in Step::ALL {
            routes.push(Route::Step(1, step, None));
            routes.push(Route::to(1, Spot::of(step, "offers")));
            routes.push(Route::to(1, Spot::part(step, "offer-hook", 8)));
        }
        for route in routes {
            assert_eq!(Route::parse(&route.hash()), route);
        }
    }

    #[test]
    fn the_first_address_of_the_whole_plan_still_leads_to_it() {
        let found = Route::parse("/plan/7/complet");
        assert_eq!(found, Route::Document(7, "complet".to_owned()));
    }

    #[test]
    fn other_addresses_are_lost() {
        for hash in [
            "/plan",
            "/plan/É",
            "/plan/1/etape/8",
            "/plan/1/etape/2/a/b/c",
            "/x",
        ] {
            assert_eq!(Route::parse(hash), Route::Lost, "{hash}");
        }
    }
}

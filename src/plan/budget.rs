//! Costs, resources and the gap between them, year by year to the horizon (R56).

use crate::plan::strategy::Certainty;
use crate::plan::{Funding, Plan};

/// The sums of one year, in whole euros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearBudget {
    /// The year.
    pub year: i64,
    /// All costs.
    pub costs: i64,
    /// All resources, whatever their certainty.
    pub resources: i64,
    /// Resources of one's own or already granted.
    pub sure: i64,
}

impl YearBudget {
    /// Resources less costs: negative when money is missing.
    pub const fn gap(&self) -> i64 {
        self.resources - self.costs
    }

    /// Sure resources less costs: negative when money is missing.
    pub const fn sure_gap(&self) -> i64 {
        self.sure - self.costs
    }
}

/// What one funder pays over all the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The funder.
    pub name: String,
    /// Whole euros.
    pub sum: i64,
    /// The share of all resources, in tenths of a percent, rounded.
    pub tenths: i64,
}

impl Funding {
    /// Is it the house's own money, or money already granted? A resource whose certainty is not said is not sure.
    pub fn is_sure(&self) -> bool {
        match self.certainty {
            Some(Certainty::Own | Certainty::Granted) => true,
            Some(Certainty::Requested | Certainty::Considered) | None => false,
        }
    }
}

impl Plan {
    /// The years to show: the horizon, and any other year where a sum was typed.
    pub fn budget_years(&self) -> Vec<i64> {
        let costs = self.costs.iter().flat_map(|it| it.amounts.iter());
        let fundings = self.fundings.iter().flat_map(|it| it.amounts.iter());
        let typed = costs.chain(fundings).map(|(year, _)| year);
        let mut years: Vec<i64> = self.years().into_iter().chain(typed).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// The sums of a year.
    pub fn year_budget(&self, year: i64) -> YearBudget {
        let paid = |it: &&Funding| it.amounts.get(year).unwrap_or(0);
        YearBudget {
            year,
            costs: self
                .costs
                .iter()
                .filter_map(|it| it.amounts.get(year))
                .sum(),
            resources: self.fundings.iter().map(|it| paid(&it)).sum(),
            sure: self
                .fundings
                .iter()
                .filter(|it| it.is_sure())
                .map(|it| paid(&it))
                .sum(),
        }
    }

    /// The sums of every year.
    pub fn budget(&self) -> Vec<YearBudget> {
        self.budget_years()
            .into_iter()
            .map(|year| self.year_budget(year))
            .collect()
    }

    /// The share of each funder over some years, the largest first. Lines with the same name are one funder.
    pub fn shares(&self, years: &[i64]) -> Vec<Share> {
        let mut shares: Vec<Share> = Vec::new();
        for funding in self.fundings.iter() {
            let sum = years.iter().filter_map(|it| funding.amounts.get(*it)).sum();
            let name = funding.name.trim();
            match shares.iter_mut().find(|it| it.name == name) {
                Some(share) => share.sum += sum,
                None => shares.push(Share {
                    name: name.to_owned(),
                    sum,
                    tenths: 0,
                }),
            }
        }
        let total: i64 = shares.iter().map(|it| it.sum).sum();
        if total > 0 {
            for share in &mut shares {
                share.tenths = (share.sum * 2000 + total) / (2 * total);
            }
        }
        shares.sort_by_key(|it| std::cmp::Reverse(it.sum));
        shares
    }
}

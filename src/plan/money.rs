//! Sums of money: whole euros by year.

/// Whole euros by year, in the order of the years; a year without a sum counts for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts(Vec<(i64, i64)>);

impl Amounts {
    /// The largest sum that can be typed: a thousand million euros, either way.
    pub const LARGEST: i64 = 1_000_000_000;

    /// The sum of a year, if one was typed.
    pub fn get(&self, year: i64) -> Option<i64> {
        self.iter().find(|(at, _)| *at == year).map(|(_, sum)| sum)
    }

    /// Types or clears the sum of a year.
    pub fn set(&mut self, year: i64, sum: Option<i64>) {
        self.0.retain(|(at, _)| *at != year);
        if let Some(sum) = sum {
            self.0
                .push((year, sum.clamp(-Self::LARGEST, Self::LARGEST)));
            self.0.sort_unstable();
        }
    }

    /// Every year with its sum.
    pub fn iter(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.0.iter().copied()
    }

    /// Was no sum typed?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_stay_in_order_and_a_cleared_year_is_gone() {
        let mut amounts = Amounts::default();
        amounts.set(2028, Some(2));
        amounts.set(2027, Some(1));
        amounts.set(2028, Some(3));
        assert_eq!(amounts.iter().collect::<Vec<_>>(), [(2027, 1), (2028, 3)]);
        amounts.set(2027, None);
        assert_eq!(amounts.get(2027), None);
        assert_eq!(amounts.get(2028), Some(3));
    }
}

//! Praises a diagnostic whose needs and gaps rest on evidence, or on publics and partners both heard.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "needs-from-evidence",
    severity: Severity::WellDone,
    why: Text::new(
        "Ce que l’on peut montrer (un chiffre, une parole, une observation) convainc ceux qui décident.",
        "What one can show (a figure, words heard, an observation) convinces those who decide.",
    ),
    serves: &["R21", "R22", "R146"],
    check: |plan, _| {
        let evidence: Vec<bool> = plan
            .needs
            .iter()
            .map(|it| !it.evidence.is_empty())
            .chain(plan.gaps.iter().map(|it| !it.evidence.is_empty()))
            .collect();
        if evidence.is_empty() {
            return Vec::new();
        }
        let heard = look::heard(plan);
        let text = if evidence.into_iter().all(|cited| cited) {
            Text::new(
                "Chaque besoin et chaque manque cite ce sur quoi il repose.",
                "Each need and each gap cites what it rests on.",
            )
        } else if heard.audiences && heard.partners {
            Text::new(
                "Publics et partenaires ont été entendus : vos besoins viennent du terrain.",
                "Publics and partners were heard: your needs come from the field.",
            )
        } else {
            return Vec::new();
        };
        vec![Finding::new(text, Spot::of(Step::Assessment, "needs"))]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::aspirations::Bearer;
    use crate::plan::{Links, Plan};

    #[test]
    fn praises_when_every_need_and_gap_cites_evidence() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.needs.add(1).evidence = Links::to([9.into()]);
        plan.gaps.add(2);
        assert!(says(&RULE, &plan).is_empty(), "the gap cites nothing");

        plan.gaps.add(2).evidence = Links::to([9.into()]);
        assert!(says(&RULE, &plan)[0].starts_with("Chaque besoin"));
    }

    #[test]
    fn praises_when_publics_and_partners_were_heard() {
        let mut plan = Plan::default();
        plan.needs.add(1);
        plan.exchanges.add(2).with = Some(Bearer::Audience);
        assert!(says(&RULE, &plan).is_empty());

        plan.exchanges.add(3).with = Some(Bearer::Partner);
        assert!(says(&RULE, &plan)[0].starts_with("Publics et partenaires"));
    }
}

//! What texts are written from: the eight answers as sentences, the name, the hook, a voice.

use super::Subject;
use crate::documents::answer;
use crate::documents::phrase::{clip, sentence};
use crate::documents::prefill::prefill;
use crate::plan::aspirations::Bearer;
use crate::plan::{Aspiration, Card, ListKind, Plan};
use crate::text::Lang;

/// The answers, each with its final stop; an answer not given is empty.
pub(super) struct Material {
    pub lang: Lang,
    /// What it is called, without a final stop.
    pub name: String,
    /// The structure that signs.
    pub host: String,
    pub hook: String,
    /// The words of someone, without quotation marks.
    pub voice: String,
    pub who: String,
    pub what: String,
    pub audience: String,
    pub place: String,
    pub terms: String,
    pub length: String,
    pub frequency: String,
    pub joining: String,
}

impl Material {
    /// Nothing while none of the eight questions was answered.
    pub(super) fn of(plan: &Plan, subject: Subject, lang: Lang) -> Option<Material> {
        let offer = match subject {
            Subject::Service => None,
            Subject::Offer(id) => Some(plan.offers.get(id)?),
        };
        let card: &Card = offer.map_or(&plan.visibility.card, |it| &it.card);
        if card.answers().iter().all(|it| it.trim().is_empty()) {
            return None;
        }
        let said = |text: &str| sentence(text).unwrap_or_default();
        let who = match (card.who.trim(), offer) {
            ("", Some(it)) => {
                prefill(plan, "offer-card-who", it.id.raw(), lang).unwrap_or_default()
            }
            (who, _) => who.to_owned(),
        };
        let name = match offer {
            Some(it) => answer::name(plan, ListKind::Offers, it.id.raw(), lang),
            None if who.is_empty() => plan.host.name.trim().to_owned(),
            None => who.trim_end_matches('.').to_owned(),
        };
        let is_told = |it: &&Aspiration| match offer {
            Some(offer) => offer.aspirations.contains(it.id),
            None => true,
        };
        let of_public =
            |it: &&Aspiration| !matches!(it.bearer, Some(Bearer::Partner | Bearer::Team));
        let voice = plan.aspirations.iter().filter(is_told).find(of_public);
        Some(Material {
            lang,
            name: clip(&name, 90),
            host: plan.host.name.trim().to_owned(),
            hook: offer.map(|it| said(&it.hook)).unwrap_or_default(),
            voice: voice.map(|it| clip(&it.name, 160)).unwrap_or_default(),
            who: said(&who),
            what: said(&card.what),
            audience: said(&card.audience),
            place: said(&card.place),
            terms: said(&card.terms),
            length: said(&card.length),
            frequency: said(&card.frequency),
            joining: said(&card.joining),
        })
    }
}

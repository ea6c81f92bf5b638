//! What Trame can bring into an answer from what was already typed elsewhere: typed once, corrected after.

use crate::documents::answer::name;
use crate::documents::phrase::{after, names, sentence, series};
use crate::documents::weight::importance;
use crate::plan::aspirations::Bearer;
use crate::plan::offer::Stage;
use crate::plan::{Choice, ListKind, Plan};
use crate::text::{Lang, Text, numbers};

/// What can be brought into a question, about a part or about the plan itself; nothing when nothing was typed yet, or when
/// the question takes nothing from elsewhere.
pub fn prefill(plan: &Plan, question: &str, part: u64, lang: Lang) -> Option<String> {
    let offer = plan.offers.get(part);
    let brought = match question {
        "strategy-reality" => reality(plan, lang),
        "strategy-shortfalls" => shortfalls(plan, lang),
        "strategy-wishes" => wishes(plan, lang),
        "card-who" => plan.host.name.trim().to_owned(),
        "card-what" => offers(plan, lang),
        "card-audience" => names(plan.audiences.iter().map(|it| it.name.as_str()), lang),
        "card-place" => names(plan.places.iter().map(|it| it.name.as_str()), lang),
        "offer-card-who" => offer.map(|_| who(plan))?,
        "offer-card-what" => offer?.about.trim().to_owned(),
        "offer-card-audience" => linked(plan, ListKind::Audiences, offer?.audiences.raw(), lang),
        "offer-card-place" => linked(plan, ListKind::Places, offer?.places.raw(), lang),
        _ => String::new(),
    };
    Some(brought).filter(|it| !it.is_empty())
}

/// The territory, its publics, and what the evidence says.
fn reality(plan: &Plan, lang: Lang) -> String {
    let host = &plan.host;
    let commune = host.commune.trim();
    let people = host.population.filter(|it| *it > 0).map(|it| {
        let it = usize::try_from(it).unwrap_or_default();
        match lang {
            Lang::Fr => numbers::count(lang, it, "habitant", "habitants"),
            Lang::En => numbers::count(lang, it, "inhabitant", "inhabitants"),
        }
    });
    let mut sentences = Vec::new();
    sentences.extend(match (people, commune, lang) {
        (Some(people), "", Lang::Fr) => Some(format!("Notre territoire compte {people}.")),
        (Some(people), "", Lang::En) => Some(format!("Our territory has {people}.")),
        (Some(people), _, Lang::Fr) => {
            Some(format!("Notre territoire ({commune}) compte {people}."))
        }
        (Some(people), _, Lang::En) => Some(format!("Our territory ({commune}) has {people}.")),
        (None, "", _) => None,
        (None, _, _) => Some(told("Notre commune", "Our commune", commune, lang)),
    });
    if let Some(setting) = host.setting {
        let setting = setting.label().say(lang);
        sentences.push(match lang {
            Lang::Fr => format!("Le territoire est {setting}."),
            Lang::En => format!("The territory is {setting}."),
        });
    }
    if !host.zones.is_empty() {
        let zones = names(host.zones.iter().map(|it| it.label().say(lang)), lang);
        sentences.push(told("Zones prioritaires", "Priority zones", &zones, lang));
    }
    sentences.extend(sentence(&host.territory));
    let audiences = names(plan.audiences.iter().map(|it| it.name.as_str()), lang);
    if !audiences.is_empty() {
        sentences.push(told("Les publics", "The publics", &audiences, lang));
    }
    let mut paragraphs = vec![sentences.join(" ")];
    for evidence in plan.evidence.iter() {
        let Some(finding) = sentence(&evidence.finding) else {
            continue;
        };
        let source = names([evidence.name.as_str(), evidence.source.as_str()], lang);
        paragraphs.push(if source.is_empty() {
            finding
        } else {
            after(&source, &finding, lang)
        });
    }
    paragraphs.retain(|it| !it.is_empty());
    paragraphs.join("\n")
}

/// Needs, then gaps, the important first.
fn shortfalls(plan: &Plan, lang: Lang) -> String {
    let mut needs: Vec<_> = plan.needs.iter().collect();
    needs.sort_by_key(|it| importance(it.importance));
    let mut gaps: Vec<_> = plan.gaps.iter().collect();
    gaps.sort_by_key(|it| importance(it.importance));
    let needs = series(needs.iter().map(|it| it.name.as_str()), lang);
    let gaps = series(gaps.iter().map(|it| it.name.as_str()), lang);
    let mut sentences = Vec::new();
    if !needs.is_empty() {
        sentences.push(told("Les besoins", "The needs", &needs, lang));
    }
    if !gaps.is_empty() {
        sentences.push(told("Les manques", "The gaps", &gaps, lang));
    }
    sentences.join("\n")
}

/// What publics wish, one by one, then the aspirations heard from them. Those of partners and of the team stay out: the
/// question comes before any other point of view.
fn wishes(plan: &Plan, lang: Lang) -> String {
    let mut sentences = Vec::new();
    for audience in plan.audiences.iter() {
        sentences.extend(sentence(&audience.wishes).map(|it| {
            let name = name(plan, ListKind::Audiences, audience.id.raw(), lang);
            after(&name, &it, lang)
        }));
    }
    let heard = plan.aspirations.iter().filter(|it| match it.bearer {
        Some(Bearer::Audience) | None => true,
        Some(Bearer::Partner | Bearer::Team) => false,
    });
    let heard = series(heard.map(|it| it.name.as_str()), lang);
    if !heard.is_empty() {
        sentences.push(told("Les envies entendues", "What was heard", &heard, lang));
    }
    sentences.join("\n")
}

/// The names of the offers that still run.
fn offers(plan: &Plan, lang: Lang) -> String {
    let living = plan
        .offers
        .iter()
        .filter(|it| it.stage != Some(Stage::Stopped));
    names(living.map(|it| it.name.as_str()), lang)
}

/// Who stands behind an offer: as the service's card says, else the structure.
fn who(plan: &Plan) -> String {
    let card = plan.visibility.card.who.trim();
    let who = if card.is_empty() {
        plan.host.name.trim()
    } else {
        card
    };
    who.to_owned()
}

fn linked(plan: &Plan, list: ListKind, raws: &[u64], lang: Lang) -> String {
    names(
        raws.iter().filter_map(|raw| plan.list(list).name(*raw)),
        lang,
    )
}

/// "Label : what follows."
fn told(fr: &'static str, en: &'static str, said: &str, lang: Lang) -> String {
    let said = sentence(said).unwrap_or_default();
    after(Text::new(fr, en).say(lang), &said, lang)
}

#[cfg(test)]
mod tests;

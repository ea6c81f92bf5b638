//! Step 6, the places to publish: what the national standard asks of a place of digital mediation (R79–R81).

use crate::plan::assessment::Place;
use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::links::Link;
use crate::plan::official::{
    Access, Care, Fee, OfficialAudience, OfficialService, Programme, Support, TrainingLabel,
    Travelling, Typology,
};
use crate::plan::record::part;
use crate::plan::standard;

part! {
    /// A place as the national standard describes it: one row of 32 columns.
    pub struct Venue in Venues, named name {
        /// Its name (`nom`).
        name: String,
        /// The place of the diagnostic that it is.
        place: Link<Place>,
        /// SIRET or RNA (`pivot`).
        pivot: String,
        /// Number and street (`adresse`).
        address: String,
        /// Building, floor (`complement_adresse`).
        address_more: String,
        /// Its postal code (`code_postal`).
        postal_code: String,
        /// Its commune (`commune`).
        commune: String,
        /// The code INSEE of the commune (`code_insee`).
        insee: String,
        /// Degrees north (`latitude`).
        latitude: String,
        /// Degrees east (`longitude`).
        longitude: String,
        /// Fixed or travelling (`itinerance`).
        travelling: Vec<Travelling>,
        /// What kinds of structure it is (`typologie`).
        typologies: Vec<Typology>,
        /// Where to call (`telephone`).
        phone: String,
        /// Where to write (`courriels`).
        emails: Vec<String>,
        /// Its pages on the web (`site_web`).
        websites: Vec<String>,
        /// When it is open, as OpenStreetMap writes it (`horaires`).
        hours: String,
        /// What it is, in 280 characters (`presentation_resume`).
        summary: String,
        /// What it is, at length (`presentation_detail`).
        details: String,
        /// What is offered there (`services`).
        services: Vec<OfficialService>,
        /// For whom alone it is; for everybody when empty (`publics_specifiquement_adresses`).
        audiences: Vec<OfficialAudience>,
        /// Whom it knows how to welcome (`prise_en_charge_specifique`).
        care: Vec<Care>,
        /// What people pay (`frais_a_charge`).
        fees: Vec<Fee>,
        /// How one comes in (`modalites_acces`).
        access: Vec<Access>,
        /// How people are accompanied (`modalites_accompagnement`).
        support: Vec<Support>,
        /// National programmes (`dispositif_programmes_nationaux`).
        programmes: Vec<Programme>,
        /// Training and labels of the list (`formations_labels`).
        labels: Vec<TrainingLabel>,
        /// Other training and labels (`autres_formations_labels`).
        other_labels: Vec<String>,
        /// Its page on Accès libre (`fiche_acces_libre`).
        accessibility: String,
        /// Where to book (`prise_rdv`).
        booking: String,
        /// Who collected this (`source`); the structure itself when empty.
        source: String,
        /// The network or structure it belongs to (`structure_parente`).
        parent: String,
        /// When all this was last checked (`date_maj`).
        updated_on: Option<Date>,
    }
}

choices! {
    /// What a place needs in order to be published, then to be of use to those who look for it.
    Needed {
        Name = "name", "le nom", "the name";
        Pivot = "pivot", "le SIRET ou le numéro RNA", "the SIRET or the RNA number";
        Address = "address", "l’adresse", "the address";
        PostalCode = "postal-code", "le code postal", "the postal code";
        Commune = "commune", "la commune", "the commune";
        Services = "services", "les services", "the services";
        Contact = "contact", "un téléphone, un courriel ou un site", "a telephone number, an e-mail address or a site";
        Hours = "hours", "les horaires", "the opening hours";
        Access = "access", "comment y accéder", "how to come in";
        Support = "support", "comment on est accompagné", "how people are accompanied";
        Fees = "fees", "les frais", "the fees";
    }
}

impl Needed {
    /// Is a row without it refused by the standard?
    pub const fn is_required(self) -> bool {
        match self {
            Needed::Name
            | Needed::Pivot
            | Needed::Address
            | Needed::PostalCode
            | Needed::Commune => true,
            Needed::Services
            | Needed::Contact
            | Needed::Hours
            | Needed::Access
            | Needed::Support
            | Needed::Fees => false,
        }
    }
}

impl Venue {
    /// What it still needs: nothing there, or nothing that the standard reads.
    pub fn missing(&self) -> Vec<Needed> {
        let read = |it: Result<Option<String>, standard::Wrong>| it.ok().flatten().is_some();
        let is_there = |needed: &Needed| match needed {
            Needed::Name => standard::bare(&self.name).is_some(),
            Needed::Pivot => read(standard::pivot(&self.pivot)),
            Needed::Address => standard::bare(&self.address).is_some(),
            Needed::PostalCode => read(standard::postal_code(&self.postal_code)),
            Needed::Commune => read(standard::commune(&self.commune)),
            Needed::Services => !self.services.is_empty(),
            Needed::Contact => {
                read(standard::phone(&self.phone))
                    || self.emails.iter().any(|it| read(standard::email(it)))
                    || self.websites.iter().any(|it| read(standard::website(it)))
            }
            Needed::Hours => standard::words(&self.hours).is_some(),
            Needed::Access => !self.access.is_empty(),
            Needed::Support => !self.support.is_empty(),
            Needed::Fees => !self.fees.is_empty(),
        };
        let all = Needed::ALL.iter().copied();
        all.filter(|it| !is_there(it)).collect()
    }

    /// Has it all that the standard requires?
    pub fn is_publishable(&self) -> bool {
        !self.missing().into_iter().any(Needed::is_required)
    }
}

//! Official lists, with the code or the label that the national standard uses.
//!
//! Source: `schema.json` v1.0.2 of LaMednum/standard-mediation-num and the 92 typologies of the package
//! `@gouvfr-anct/lieux-de-mediation-numerique` 2.3.0, with the labels of the Coop's form. Official labels stay French.

use crate::plan::choice::{Choice, Choosable, choices};
use crate::text::Text;

choices! {
    /// Priority zones of a territory. FRR replaced ZRR on 1 July 2024.
    Zone {
        Frr = "FRR", "France Ruralités Revitalisation (FRR)", "France Ruralités Revitalisation (FRR)";
        Qpv = "QPV", "Quartier prioritaire de la politique de la ville (QPV)", "Quartier prioritaire de la politique de la ville (QPV)";
    }
}

macro_rules! official {
    ($(#[$about:meta])* $name:ident: $($code:literal = $label:literal;)+) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name(u8);

        impl Choice for $name {
            const OPTIONS: &'static [Choosable] = &[
                $(Choosable { code: $code, label: Text::official($label) },)+
            ];

            fn rank(self) -> usize {
                usize::from(self.0)
            }

            fn of_rank(rank: usize) -> Option<$name> {
                if rank < Self::OPTIONS.len() {
                    u8::try_from(rank).ok().map($name)
                } else {
                    None
                }
            }
        }

        impl $name {
            /// The option with an official code.
            pub fn of_code(code: &str) -> Option<$name> {
                Self::OPTIONS
                    .iter()
                    .position(|it| it.code == code)
                    .and_then(Self::of_rank)
            }
        }
    };
}

official! {
    /// The typology of a structure, by its code (`typologie`, 92 codes).
    Typology:
    "MUNI" = "Municipalités";
    "CC" = "Communautés de Commune";
    "EPCI" = "Intercommunalité (EPCI)";
    "CCAS" = "Centres communaux d’action sociale (CCAS)";
    "CIAS" = "Centres intercommunaux d’action sociale (CIAS)";
    "CD" = "Conseils Départementaux (CD)";
    "BIB" = "Bibliothèque / Médiathèque";
    "RELAIS_LECTURE" = "Relais lecture";
    "ASSO" = "Associations";
    "CS" = "Centre social";
    "CSC" = "Centre socioculturel (CSC)";
    "EVS" = "Espace de vie sociale (EVS)";
    "MJC" = "Maison des jeunes et de la culture";
    "MQ" = "Maison de quartier";
    "MDH" = "Maison des Habitants";
    "RFS" = "Réseau France Services";
    "EPN" = "Espace publique numérique (EPN)";
    "ENM" = "Espace Numérique Mobile (ENM)";
    "TIERS_LIEUX" = "Tiers lieu & coworking";
    "FABLAB" = "Fablab";
    "FABRIQUE" = "Fabrique";
    "PIMMS" = "Point Information Médiation Multi Services (PIMMS)";
    "ML" = "Mission Locale";
    "PIJ_BIJ" = "Points et bureaux information jeunesse (PIJ/BIJ)";
    "UDAF" = "Union Départementale d’Aide aux Familles (UDAF)";
    "RESSOURCERIE" = "Ressourcerie";
    "LA_POSTE" = "La Poste";
    "MSA" = "Mutualité Sociale Agricole";
    "CAF" = "Caisses d’allocation familiale (CAF)";
    "FT" = "France travail";
    "ACI" = "Structures porteuses d’ateliers et chantiers d’insertion (ACI)";
    "ACIPHC" = "SIAE — Atelier chantier d’insertion premières heures en chantier";
    "AFPA" = "Agence nationale pour la formation professionnelle des adultes (AFPA)";
    "AI" = "Associations intermédiaires (AI)";
    "ASE" = "Aide sociale à l’enfance (ASE)";
    "ASSO_CHOMEUR" = "Associations de chômeurs";
    "AVIP" = "Crèche à vocation d’insertion professionnelle";
    "CAARUD" = "CAARUD - Centre d’accueil et d’accompagnement à la réduction de risques pour usagers de drogues";
    "CADA" = "Centres d’accueil de demandeurs d’asile (CADA)";
    "CAP_EMPLOI" = "Cap Emploi";
    "CAVA" = "Centres d’adaptation à la vie active (CAVA)";
    "CCONS" = "Chambres consulaires (CCI, CMA, CA)";
    "CDAS" = "Centre départemental d’action sociale (CDAS)";
    "CFP" = "Centre des finances publiques (CFP)";
    "CHRS" = "Centres d’hébergement et de réinsertion sociale (CHRS)";
    "CHU" = "Centres d’hébergement d’urgence (CHU)";
    "CIDFF" = "Centres d’information sur les droits des femmes et des familles (CIDFF)";
    "CITMET" = "Cité des métiers";
    "CMP" = "Centre Médico Psychologique (CMP)";
    "CMS" = "Centre Médico Social (CMS)";
    "CPAM" = "Caisse primaire d’assurance maladie (CPAM)";
    "CPH" = "Centres provisoires d’hébergement (CPH)";
    "CSAPA" = "CSAPA - Centre de soins, d’accompagnement et de prévention en addictologie";
    "DEETS" = "Directions de l’Economie, de l’Emploi, du Travail et des Solidarités (DEETS)";
    "DEPT" = "Services sociaux du Conseil départemental";
    "DIPLP" = "Délégation interministérielles à la prévention et à la lutte contre la pauvreté";
    "E2C" = "E2C - École de la deuxième chance";
    "EA" = "Entreprise adaptée (EA)";
    "EATT" = "Entreprise Adaptée (EATT)";
    "EI" = "Entreprises d’insertion (EI)";
    "EITI" = "Entreprises d’insertion par le travail indépendant (EITI)";
    "EPI" = "Espace Public Internet (EPI)";
    "EPIDE" = "EPIDE - Établissement pour l’insertion dans l’emploi";
    "ES" = "Épicerie solidaire (ES)";
    "ESAT" = "Établissements ou services d’aide par le travail (ESAT)";
    "ESS" = "Entreprise de l’Économie Sociale et Solidaire";
    "ETTI" = "Entreprises de travail temporaire d’insertion (ETTI)";
    "FAIS" = "Fédérations d’acteurs de l’insertion et de la solidarité";
    "GEIQ" = "Groupements d’employeurs pour l’insertion et la qualification (GEIQ)";
    "HUDA" = "Hébergement d’urgence pour demandeurs d’asile (HUDA)";
    "MDE" = "Maison de l’emploi";
    "MDEF" = "Maison de l’emploi et de la formation";
    "MDPH" = "Maison Départementale des Personnes Handicapées";
    "MDS" = "Maison Départementale des Solidarités";
    "MSAP" = "Maison de Services Au Public (MSAP)";
    "OACAS" = "Structures agréées Organisme d’accueil communautaire et d’activité solidaire (OACAS)";
    "ODC" = "Organisation délégataire d’un CD";
    "OF" = "Organisme de formations";
    "OIL" = "Opérateur d’intermédiation locative";
    "OPCS" = "Organisation porteuse de la clause sociale";
    "PAD" = "Point d’Accès au Droit";
    "PENSION" = "Pension de famille / résidence accueil";
    "PI" = "Point information";
    "PJJ" = "Protection judiciaire de la jeunesse (PJJ)";
    "PLIE" = "Plans locaux pour l’insertion et l’emploi (PLIE)";
    "PREF" = "Préfecture, Sous-Préfecture";
    "PREVENTION" = "Service ou club de prévention";
    "REG" = "Région";
    "RS_FJT" = "Résidence sociale / FJT - Foyer de Jeunes Travailleurs";
    "SCP" = "Services et clubs de prévention";
    "SPIP" = "Services pénitentiaires d’insertion et de probation (SPIP)";
    "Autre" = "Autre";
}

official! {
    /// What a place offers (`services`).
    OfficialService:
    "Aide aux démarches administratives" = "Aide aux démarches administratives";
    "Maîtrise des outils numériques du quotidien" = "Maîtrise des outils numériques du quotidien";
    "Insertion professionnelle via le numérique" = "Insertion professionnelle via le numérique";
    "Utilisation sécurisée du numérique" = "Utilisation sécurisée du numérique";
    "Parentalité et éducation avec le numérique" = "Parentalité et éducation avec le numérique";
    "Loisirs et créations numériques" = "Loisirs et créations numériques";
    "Compréhension du monde numérique" = "Compréhension du monde numérique";
    "Accès internet et matériel informatique" = "Accès internet et matériel informatique";
    "Acquisition de matériel informatique à prix solidaire" = "Acquisition de matériel informatique à prix solidaire";
}

official! {
    /// Publics that a place addresses exclusively (`publics_specifiquement_adresses`).
    OfficialAudience:
    "Jeunes" = "Jeunes";
    "Étudiants" = "Étudiants";
    "Familles et/ou enfants" = "Familles et/ou enfants";
    "Seniors" = "Seniors";
    "Femmes" = "Femmes";
}

official! {
    /// How people are accompanied (`modalites_accompagnement`).
    Support:
    "En autonomie" = "En autonomie";
    "Accompagnement individuel" = "Accompagnement individuel";
    "Dans un atelier collectif" = "Dans un atelier collectif";
    "À distance" = "À distance";
}

official! {
    /// Whether a place stays where it is (`itinerance`).
    Travelling:
    "Itinérant" = "Itinérant";
    "Fixe" = "Fixe";
}

official! {
    /// Whom a place knows how to welcome (`prise_en_charge_specifique`).
    Care:
    "Surdité" = "Surdité";
    "Handicaps moteurs" = "Handicaps moteurs";
    "Handicaps mentaux" = "Handicaps mentaux";
    "Illettrisme" = "Illettrisme";
    "Langues étrangères (anglais)" = "Langues étrangères (anglais)";
    "Langues étrangères (autres)" = "Langues étrangères (autres)";
    "Déficience visuelle" = "Déficience visuelle";
}

official! {
    /// What people pay (`frais_a_charge`).
    Fee:
    "Gratuit" = "Gratuit";
    "Gratuit sous condition" = "Gratuit sous condition";
    "Payant" = "Payant";
}

official! {
    /// How one comes in (`modalites_acces`).
    Access:
    "Se présenter" = "Se présenter";
    "Téléphoner" = "Téléphoner";
    "Contacter par mail" = "Contacter par mail";
    "Prendre un RDV en ligne" = "Prendre un RDV en ligne";
    "Ce lieu n'accueille pas de public" = "Ce lieu n’accueille pas de public";
    "Envoyer un mail avec une fiche de prescription" = "Envoyer un mail avec une fiche de prescription";
}

official! {
    /// National programmes a place belongs to (`dispositif_programmes_nationaux`).
    Programme:
    "Aidants Connect" = "Aidants Connect";
    "Bibliothèques numérique de référence" = "Bibliothèques numérique de référence";
    "Certification PIX" = "Certification PIX";
    "Conseillers numériques" = "Conseillers numériques";
    "Emmaüs Connect" = "Emmaüs Connect";
    "France Services" = "France Services";
    "Grande école du numérique" = "Grande école du numérique";
    "La Croix Rouge" = "La Croix Rouge";
    "Point d'accès numérique CAF" = "Point d’accès numérique CAF";
    "Promeneurs du net" = "Promeneurs du net";
    "Relais numérique (Emmaüs Connect)" = "Relais numérique (Emmaüs Connect)";
}

official! {
    /// Training and labels of a place (`formations_labels`). « Étapes numériques » is not among them: version 1.0.1 of the
    /// schema refuses what 1.0.2 takes, so it is typed among the other labels.
    TrainingLabel:
    "Formé à « Mon Espace Santé »" = "Formé à «\u{a0}Mon Espace Santé\u{a0}»";
    "Formé à « DUPLEX » (illettrisme)" = "Formé à «\u{a0}DUPLEX\u{a0}» (illettrisme)";
    "Arnia/MedNum BFC (Bourgogne-Franche-Comté)" = "Arnia/MedNum BFC (Bourgogne-Franche-Comté)";
    "Collectif ressources et acteurs réemploi (Normandie)" = "Collectif ressources et acteurs réemploi (Normandie)";
    "Fabriques de Territoire" = "Fabriques de Territoire";
    "Les Éclaireurs du numérique (Drôme)" = "Les Éclaireurs du numérique (Drôme)";
    "Mes Papiers (Métropole de Lyon)" = "Mes Papiers (Métropole de Lyon)";
    "ORDI 3.0" = "ORDI 3.0";
    "SUD LABS (PACA)" = "SUD LABS (PACA)";
}

//! Qui ? What is asked of each actor of the territory.

use crate::guide::lens::{area, choice, day, flag, line, links, several};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::{Acquaintance, ActorRole, Contact, Family};
use crate::text::Text;

/// Those who act on the territory.
pub(super) const ACTORS: PartsGuide = PartsGuide {
    list: ListKind::Actors,
    add: nouns::add(ListKind::Actors),
    none: Text::new("Aucun acteur pour l’instant.", "No actor yet."),
    questions: &[
        Question {
            id: "actor-name",
            depth: Depth::Essential,
            label: Text::new(
                "Qui agit déjà sur le territoire ?",
                "Who is already active in the territory?",
            ),
            hint: Text::new(
                "Tous ceux qui aident, même un peu : agents d’accueil, bénévoles, aidants.",
                "Everyone who helps, even a little: reception staff, volunteers, carers.",
            ),
            why: Text::new(
                "Un acteur nommé ici se choisit ensuite partout : actions, lieux, rencontres, relais. Plus la liste est large, moins votre offre sera isolée.",
                "An actor named here can then be picked everywhere: activities, places, meetings, relays. The wider the list, the less isolated your offer.",
            ),
            examples: &[
                Text::new("Espace France services", "France services centre"),
                Text::new(
                    "Hub territorial pour un numérique inclusif",
                    "Territorial hub for digital inclusion",
                ),
                Text::new(
                    "Coordinateur de conseillers numériques",
                    "Coordinator of digital advisers",
                ),
                Text::new("Médiathèque", "Library"),
                Text::new("Centre social", "Community centre"),
                Text::new("Mission locale", "Mission locale (youth employment)"),
                Text::new("France Travail", "France Travail (employment service)"),
                Text::new(
                    "Caisse d’allocations familiales (CAF)",
                    "Family benefits office (CAF)",
                ),
                Text::new("Résidence autonomie", "Sheltered housing"),
                Text::new("Secrétariat de mairie", "Town hall secretary"),
            ],
            field: line!(actors.name),
        },
        Question {
            id: "actor-about",
            depth: Depth::Essential,
            label: Text::new(
                "Que fait cet acteur, et pour qui ?",
                "What does it do, and for whom?",
            ),
            hint: Text::new(
                "Une phrase suffit, avec la distance si elle compte.",
                "One sentence is enough, with the distance if it matters.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(actors.about),
        },
        Question {
            id: "actor-family",
            depth: Depth::Essential,
            label: Text::new(
                "À quelle famille appartient-il ?",
                "Which family does it belong to?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Regardées par familles, les absences sautent aux yeux. Une famille vide est souvent une rencontre à faire.",
                "Seen by family, what is missing becomes plain. An empty family is often a meeting to arrange.",
            ),
            examples: &[],
            field: choice!(Family, actors.family),
        },
        Question {
            id: "actor-roles",
            depth: Depth::Essential,
            label: Text::new(
                "Qu’est-il ou que peut-il être pour vous ?",
                "What is it, or could it be, for you?",
            ),
            hint: Text::new(
                "Un prescripteur vous adresse des personnes ; un relais parle de vous.",
                "A referrer sends people to you; a relay talks about you.",
            ),
            why: Text::NONE,
            examples: &[],
            field: several!(ActorRole, actors.roles),
        },
        Question {
            id: "actor-audiences",
            depth: Depth::Essential,
            label: Text::new(
                "Quels publics connaît-il bien ?",
                "Which publics does it know well?",
            ),
            hint: Text::new(
                "Ajoutez d’abord les publics, un peu plus bas, puis revenez les choisir.",
                "Add the publics first, a little further down, then come back to pick them.",
            ),
            why: Text::new(
                "Un partenaire voit des personnes qui ne viennent pas chez vous. Il peut vous dire ce qu’elles vivent et ce qu’elles aimeraient.",
                "A partner sees people who do not come to you. It can tell you what they go through and what they would like.",
            ),
            examples: &[],
            field: links!(Audiences, actors.audiences),
        },
        Question {
            id: "actor-specificity",
            depth: Depth::Further,
            label: Text::new(
                "Que fait-il que personne d’autre ne fait ?",
                "What does it do that nobody else does?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(actors.specificity),
        },
        Question {
            id: "actor-role",
            depth: Depth::Further,
            label: Text::new(
                "Quelle place tient-il parmi les autres acteurs ?",
                "What is its place among the other actors?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(actors.role),
        },
        Question {
            id: "actor-complementarity",
            depth: Depth::Further,
            label: Text::new(
                "Comment vous partagez-vous le travail ?",
                "How do you share the work?",
            ),
            hint: Text::new(
                "Qui fait quoi, et à quel moment on passe la main.",
                "Who does what, and when one hands over to the other.",
            ),
            why: Text::new(
                "Sans règle dite, on fait deux fois la même chose, ou l’on se croit concurrents. Une phrase partagée suffit à orienter les personnes.",
                "Without a spoken rule, the same thing is done twice, or people feel they compete. One shared sentence is enough to send people the right way.",
            ),
            examples: &[
                Text::new(
                    "Les démarches chez eux, l’autonomie chez nous.",
                    "Procedures with them, autonomy with us.",
                ),
                Text::new(
                    "Ils repèrent, nous accompagnons.",
                    "They spot the need, we provide the support.",
                ),
            ],
            field: area!(actors.complementarity),
        },
        Question {
            id: "actor-interest",
            depth: Depth::Further,
            label: Text::new(
                "Quel intérêt a-t-il à travailler avec vous ?",
                "Why would it want to work with you?",
            ),
            hint: Text::new(
                "Mettez-vous à sa place : qu’est-ce que cela lui évite ou lui apporte ?",
                "Put yourself in its place: what does it save them, or bring them?",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(actors.interest),
        },
        Question {
            id: "actor-we-bring",
            depth: Depth::Further,
            label: Text::new("Que lui apportez-vous ?", "What do you bring?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new(
                    "Des permanences dans ses locaux",
                    "Drop-in sessions on its premises",
                ),
                Text::new("Des outils pour ses bénévoles", "Tools for its volunteers"),
                Text::new(
                    "Une formation pour ses agents d’accueil",
                    "Training for its reception staff",
                ),
            ],
            field: area!(actors.we_bring),
        },
        Question {
            id: "actor-they-bring",
            depth: Depth::Further,
            label: Text::new("Que vous apporte-t-il ?", "What does it bring?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Une salle", "A room"),
                Text::new(
                    "Un public qui lui fait confiance",
                    "A public that trusts it",
                ),
                Text::new("Du matériel", "Equipment"),
                Text::new("Un cofinancement", "Part of the funding"),
            ],
            field: area!(actors.they_bring),
        },
        Question {
            id: "actor-partnership",
            depth: Depth::Further,
            label: Text::new(
                "Quel partenariat avez-vous déjà, ou imaginez-vous ?",
                "Which partnership do you have, or imagine?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(actors.partnership),
        },
        Question {
            id: "actor-gain",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce que chacun gagne à coopérer ?",
                "What does each gain from cooperating?",
            ),
            hint: Text::new(
                "Pour les personnes, pour lui, pour vous.",
                "For people, for the actor, for you.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(actors.gain),
        },
        Question {
            id: "actor-unexpected",
            depth: Depth::Further,
            label: Text::new(
                "Est-il, à première vue, loin de ce que vous faites ?",
                "Is it, at first sight, far from what you do?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Les idées nouvelles viennent souvent d’un partenaire inattendu. Les repérer donne envie d’aller les voir.",
                "New ideas often come from an unexpected partner. Marking them makes one want to go and meet them.",
            ),
            examples: &[],
            field: flag!(actors.unexpected),
        },
        Question {
            id: "actor-known-by-us",
            depth: Depth::Further,
            label: Text::new("Le connaissez-vous bien ?", "How well do you know it?"),
            hint: Text::new(
                "« Reconnu » : vous savez ce qu’il fait et vous lui adressez des personnes.",
                "“Recognised”: you know what it does and you send people to it.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Acquaintance, actors.known_by_us),
        },
        Question {
            id: "actor-knows-us",
            depth: Depth::Further,
            label: Text::new(
                "Et lui, vous connaît-il bien ?",
                "And how well does it know you?",
            ),
            hint: Text::new(
                "« Reconnu » : il sait ce que vous faites et vous adresse des personnes.",
                "“Recognised”: it knows what you do and sends people to you.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Acquaintance, actors.knows_us),
        },
        Question {
            id: "actor-contact",
            depth: Depth::Further,
            label: Text::new("Où en est la rencontre ?", "Where does the meeting stand?"),
            hint: Text::new(
                "Les rencontres se préparent à l’étape 6.",
                "Meetings are prepared in step 6.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Contact, actors.contact),
        },
        Question {
            id: "actor-met-on",
            depth: Depth::Further,
            label: Text::new("Quand l’avez-vous rencontré ?", "When did you meet?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(actors.met_on),
        },
        Question {
            id: "actor-person",
            depth: Depth::Further,
            label: Text::new("À qui s’adresser ?", "Whom should one talk to?"),
            hint: Text::new(
                "De préférence une fonction : ce plan peut circuler.",
                "Preferably a role: this plan may be passed around.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(actors.person),
        },
        Question {
            id: "actor-practices",
            depth: Depth::Further,
            label: Text::new(
                "Quelles pratiques avez-vous échangées ?",
                "Which practices have you shared?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(actors.practices),
        },
        Question {
            id: "actor-kept-contact",
            depth: Depth::Further,
            label: Text::new(
                "Comment gardez-vous le contact ?",
                "How do you keep in touch?",
            ),
            hint: Text::new(
                "Surtout avec d’autres conseillers : promotion de formation, territoire voisin, nouveaux arrivants.",
                "Above all with other mediators: training group, neighbouring territory, newcomers.",
            ),
            why: Text::NONE,
            examples: &[
                Text::new("Un appel par mois", "One call a month"),
                Text::new("Une messagerie de groupe", "A group chat"),
                Text::new(
                    "Une demi-journée ensemble chaque trimestre",
                    "Half a day together each quarter",
                ),
            ],
            field: line!(actors.kept_contact),
        },
        Question {
            id: "actor-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, actors.evidence),
        },
    ],
};

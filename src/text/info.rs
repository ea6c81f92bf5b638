//! The pages that explain: the words of the trade, accessibility, reliability. Tables, so that one view shows them all.

use crate::text::Text;
use crate::text::frame::words;

/// A page that explains.
pub struct Info {
    /// Its title.
    pub title: Text,
    /// What it is for.
    pub purpose: Text,
    /// What it says, in order.
    pub topics: &'static [Topic],
}

/// A part of such a page.
pub struct Topic {
    /// Its heading.
    pub title: Text,
    /// What it says.
    pub said: &'static [Said],
}

/// A piece of a topic.
pub enum Said {
    /// A paragraph.
    Line(Text),
    /// Words and what they mean; or what was measured, and how much.
    Pairs(&'static [(Text, Text)]),
}

words! {
    GLOSSARY_TITLE: "Les mots", "The words";
    ACCESS_TITLE: "Accessibilité", "Accessibility";
    RELIABILITY_TITLE: "Fiabilité", "Reliability";
    TEXT_SIZE: "Taille du texte", "Text size";
    TEXT_NORMAL: "normale", "normal";
    TEXT_LARGE: "grande", "large";
    TEXT_LARGER: "très grande", "very large";
    MOTION: "Réduire les animations", "Reduce motion";
    MOTION_HINT: "Sinon, Trame suit le réglage de votre appareil.", "Otherwise, Trame follows your device’s setting.";
    PREFERENCES: "Vos préférences", "Your preferences";
    READ_ALSO: "À lire aussi", "Read also";
}

/// The words of the trade, as the interface uses them.
pub const GLOSSARY: Info = Info {
    title: GLOSSARY_TITLE,
    purpose: Text::new(
        "Les mots de la médiation numérique, tels que Trame les emploie.",
        "The words of digital mediation, as Trame uses them.",
    ),
    topics: &[
        Topic {
            title: Text::new("Ce que l’on fait", "What is done"),
            said: &[Said::Pairs(&[
                (
                    Text::new(
                        "Médiation numérique",
                        "Digital mediation (médiation numérique)",
                    ),
                    Text::new(
                        "Accompagner des personnes pour qu’elles comprennent le numérique et s’en servent comme elles l’entendent.",
                        "Helping people to understand digital technology and to use it as they see fit.",
                    ),
                ),
                (
                    Text::new(
                        "Conseiller numérique, médiateur numérique",
                        "Digital adviser, digital mediator",
                    ),
                    Text::new(
                        "La personne dont c’est le métier. « Conseiller numérique » est le nom des postes cofinancés par l’État.",
                        "The person whose job it is. “Conseiller numérique” is the name of the posts co-funded by the State.",
                    ),
                ),
                (
                    Text::new("Aller vers", "Outreach (aller vers)"),
                    Text::new(
                        "Rencontrer les gens là où ils sont, au lieu d’attendre qu’ils viennent.",
                        "Meeting people where they are, instead of waiting for them to come.",
                    ),
                ),
                (
                    Text::new("Émancipation, réparation", "Emancipation, repair"),
                    Text::new(
                        "Réparer, c’est débloquer une difficulté. Émanciper, c’est permettre d’apprendre, de créer, de décider.",
                        "Repairing is clearing a difficulty. Emancipating is making it possible to learn, create, decide.",
                    ),
                ),
                (
                    Text::new("Pouvoir d’agir", "Power to act"),
                    Text::new(
                        "Ce qu’une personne peut faire de sa propre initiative. Le numérique est un moyen, pas le but.",
                        "What a person can do on their own initiative. Digital technology is a means, not the goal.",
                    ),
                ),
                (
                    Text::new("Accroche", "Hook"),
                    Text::new(
                        "La phrase qui donne envie de venir.",
                        "The sentence that makes people want to come.",
                    ),
                ),
            ])],
        },
        Topic {
            title: Text::new("Ce que l’on trouve dans le plan", "What is in the plan"),
            said: &[Said::Pairs(&[
                (
                    Text::new("Besoin, manque, envie", "Need, gap, aspiration"),
                    Text::new(
                        "Le besoin est ce qui serait utile à des personnes. Le manque est ce qui n’existe pas sur le territoire. L’envie est ce que des personnes aimeraient.",
                        "A need is what would be useful to people. A gap is what does not exist on the territory. An aspiration is what people would like.",
                    ),
                ),
                (
                    Text::new("Preuve", "Evidence"),
                    Text::new(
                        "Ce sur quoi repose le diagnostic : une statistique, des entretiens, une observation, une analyse.",
                        "What the diagnostic rests on: a statistic, interviews, an observation, an analysis.",
                    ),
                ),
                (
                    Text::new("Canevas, croisement", "Canvas, crossing"),
                    Text::new(
                        "Le canevas est le tableau des offres et des services de la maison. Un croisement est une de ses cases : ce que l’offre et le service peuvent faire ensemble.",
                        "The canvas is the table of the offers and of the services of the house. A crossing is one of its cells: what the offer and the service can do together.",
                    ),
                ),
                (
                    Text::new(
                        "Vide, piste, engagé, en place",
                        "Empty, track, engaged, in place",
                    ),
                    Text::new(
                        "Les états d’un croisement, de rien encore à ce qui marche déjà.",
                        "The states of a crossing, from nothing yet to what already works.",
                    ),
                ),
                (
                    Text::new("Porosité, complémentarité", "Porosity, complementarity"),
                    Text::new(
                        "La porosité est ce qui passe d’un service à l’autre. La complémentarité est ce que chacun fait mieux grâce à l’autre.",
                        "Porosity is what passes from one service to another. Complementarity is what each does better thanks to the other.",
                    ),
                ),
                (
                    Text::new("Silo", "Silo"),
                    Text::new(
                        "Une offre ou un service qui ne croise rien.",
                        "An offer or a service that crosses nothing.",
                    ),
                ),
                (
                    Text::new("Fonction support", "Support function"),
                    Text::new(
                        "Un service tourné vers l’intérieur de la structure : communication, ressources humaines, informatique, finances…",
                        "A service turned towards the inside of the structure: communication, human resources, IT, finance…",
                    ),
                ),
                (
                    Text::new("Point d’étape", "Review"),
                    Text::new(
                        "Un moment fixé d’avance pour regarder ce qu’une offre a donné et décider : poursuivre, ajuster ou arrêter.",
                        "A moment set in advance to look at what an offer has given and to decide: go on, adjust or stop.",
                    ),
                ),
                (
                    Text::new("Canal, relais, cadence", "Channel, relay, cadence"),
                    Text::new(
                        "Un canal est un support pour se faire connaître. Un relais est une personne qui parle de vous. La cadence dit tous les combien.",
                        "A channel is a medium to become known. A relay is a person who speaks of you. The cadence says how often.",
                    ),
                ),
                (
                    Text::new("Prescripteur", "Referrer"),
                    Text::new(
                        "Une personne ou une structure qui vous envoie du monde.",
                        "A person or a structure that sends people to you.",
                    ),
                ),
            ])],
        },
        Topic {
            title: Text::new("Qui est qui", "Who is who"),
            said: &[Said::Pairs(&[
                (
                    Text::new("Hub territorial", "Territorial hub"),
                    Text::new(
                        "Une structure qui aide les acteurs de la médiation numérique d’un territoire : recensement, financement, formation, évaluation.",
                        "A structure that helps the actors of digital mediation on a territory: listing, funding, training, evaluation.",
                    ),
                ),
                (
                    Text::new(
                        "Coordinateur de conseillers numériques",
                        "Coordinator of digital advisers",
                    ),
                    Text::new(
                        "La personne qui réunit les conseillers d’un département et organise leurs échanges.",
                        "The person who brings the advisers of a département together and organises their exchanges.",
                    ),
                ),
                (
                    Text::new("France services", "France services"),
                    Text::new(
                        "Des espaces publics où des agents aident aux démarches administratives. La médiation numérique y est en plus, et vise l’autonomie.",
                        "Public places where agents help with administrative procedures. Digital mediation comes on top, and aims at autonomy.",
                    ),
                ),
                (
                    Text::new("Cartographie nationale", "National map"),
                    Text::new(
                        "La carte publique des lieux de médiation numérique.",
                        "The public map of the places of digital mediation.",
                    ),
                ),
                (
                    Text::new("La Coop", "La Coop"),
                    Text::new(
                        "L’outil de l’État où les médiateurs notent leur activité et décrivent leurs lieux.",
                        "The State’s tool where mediators note their activity and describe their places.",
                    ),
                ),
                (
                    Text::new(
                        "France Numérique Ensemble (FNE)",
                        "France Numérique Ensemble (FNE)",
                    ),
                    Text::new(
                        "Les feuilles de route locales de l’inclusion numérique, portées avec l’État.",
                        "The local roadmaps of digital inclusion, carried with the State.",
                    ),
                ),
                (
                    Text::new("CCAS, CIAS", "CCAS, CIAS"),
                    Text::new(
                        "Centre communal ou intercommunal d’action sociale.",
                        "Social action centre of a commune or of several.",
                    ),
                ),
                (
                    Text::new("QPV, FRR", "QPV, FRR"),
                    Text::new(
                        "Quartier prioritaire de la politique de la ville ; France Ruralités Revitalisation. Deux zonages qui ouvrent des aides.",
                        "Priority district of urban policy; France Ruralités Revitalisation. Two zonings that open aids.",
                    ),
                ),
                (
                    Text::new("Conférence des financeurs", "Conférence des financeurs"),
                    Text::new(
                        "L’instance départementale qui finance la prévention de la perte d’autonomie des 60 ans et plus.",
                        "The body of the département that funds the prevention of loss of autonomy for people aged 60 and over.",
                    ),
                ),
                (
                    Text::new("ETP", "FTE (ETP)"),
                    Text::new(
                        "Équivalent temps plein : 1 ETP est une personne à plein temps, 0,5 ETP une personne à mi-temps.",
                        "Full-time equivalent: 1 FTE is one person full-time, 0.5 FTE one person half-time.",
                    ),
                ),
            ])],
        },
    ],
};

/// What was done so that everyone can use Trame, and what remains.
pub const ACCESS: Info = Info {
    title: ACCESS_TITLE,
    purpose: Text::new(
        "Trame doit pouvoir servir à tout le monde, quelle que soit la façon de voir, d’entendre, de bouger ou de lire.",
        "Trame must be of use to everyone, however they see, hear, move or read.",
    ),
    topics: &[
        Topic {
            title: Text::new("Où nous en sommes", "Where we stand"),
            said: &[
                Said::Line(Text::new(
                    "Trame vise le référentiel général d’amélioration de l’accessibilité (RGAA 4.1) et les règles internationales WCAG 2.2, niveau AA.",
                    "Trame aims at the French accessibility framework (RGAA 4.1) and at the international rules WCAG 2.2, level AA.",
                )),
                Said::Line(Text::new(
                    "Des contrôles automatiques passent à chaque modification. Ils ne voient qu’une partie des difficultés : aucun audit complet n’a encore été mené par une personne extérieure. Cette page n’est donc pas une déclaration de conformité.",
                    "Automatic checks run at each change. They see only part of the difficulties: no full audit has been carried out yet by an outside person. This page is therefore not a declaration of conformity.",
                )),
            ],
        },
        Topic {
            title: Text::new(
                "Ce qui est vérifié à chaque modification",
                "What is checked at each change",
            ),
            said: &[Said::Pairs(&[
                (
                    Text::new(
                        "Règles axe (WCAG 2.0 à 2.2 A et AA, bonnes pratiques)",
                        "axe rules (WCAG 2.0 to 2.2 A and AA, best practices)",
                    ),
                    Text::new(
                        "0 erreur sur toutes les pages, avec un plan vide et un plan rempli, en clair et en sombre.",
                        "0 errors on every page, with an empty plan and a filled one, light and dark.",
                    ),
                ),
                (
                    Text::new("Règles de HTML_CodeSniffer", "HTML_CodeSniffer rules"),
                    Text::new(
                        "Un second outil, écrit par d’autres : 0 erreur sur 29 écrans.",
                        "A second tool, by other people: 0 errors on 29 screens.",
                    ),
                ),
                (
                    Text::new("Contrastes", "Contrasts"),
                    Text::new(
                        "Les 52 paires de couleurs ont, dans chacun des deux thèmes, un contraste d’au moins 7 pour 1.",
                        "The 52 pairs of colours have a contrast of at least 7 to 1 in each of the two themes.",
                    ),
                ),
                (
                    Text::new("Taille de ce que l’on touche", "Size of what is touched"),
                    Text::new(
                        "99 % des commandes mesurent au moins 44 pixels de côté, et aucune moins de 24.",
                        "99% of the controls are at least 44 pixels a side, and none is under 24.",
                    ),
                ),
                (
                    Text::new(
                        "Petits écrans et grands textes",
                        "Small screens and large texts",
                    ),
                    Text::new(
                        "Rien ne déborde à 320 pixels de large ; rien n’est coupé quand lignes, mots et lettres s’écartent, sur un écran agrandi à 400 %.",
                        "Nothing overflows at a width of 320 pixels; nothing is cut when lines, words and letters are spaced out, on a screen enlarged to 400%.",
                    ),
                ),
                (
                    Text::new("Simples clics", "Single clicks"),
                    Text::new(
                        "Le cas complet est saisi avec des clics et des lettres : rien à glisser, rien à maintenir, aucune autre touche.",
                        "The complete case is typed in with clicks and letters: nothing to drag, nothing to hold, no other key.",
                    ),
                ),
                (
                    Text::new("Clavier seul", "Keyboard alone"),
                    Text::new(
                        "Un plan, une offre et un croisement sont remplis sans souris ; le point d’attention est toujours visible.",
                        "A plan, an offer and a crossing are filled in without a mouse; the focus is always visible.",
                    ),
                ),
                (
                    Text::new("Lecteurs d’écran", "Screen readers"),
                    Text::new(
                        "Ce qu’ils reçoivent de 29 écrans est relu à chaque changement. Pendant que l’on écrit, une annonce au plus vient en dix secondes.",
                        "What they receive of 29 screens is read again at each change. While one types, one announcement at most comes in ten seconds.",
                    ),
                ),
            ])],
        },
        Topic {
            title: Text::new(
                "Ce qui a été mesuré le 24 novembre 2026",
                "What was measured on 24 November 2026",
            ),
            said: &[Said::Pairs(&[
                (
                    Text::new("Règles axe, partout", "axe rules, everywhere"),
                    Text::new(
                        "0 erreur à 320, 768 et 1 280 pixels de large, en clair, en sombre et en couleurs forcées, avec un plan vide, le cas complet, 200 éléments et des réponses fausses.",
                        "0 errors at widths of 320, 768 and 1,280 pixels, light, dark and in forced colours, with an empty plan, the complete case, 200 items and wrong answers.",
                    ),
                ),
                (
                    Text::new("Le cas complet au clavier", "The complete case by keyboard"),
                    Text::new(
                        "Les sept étapes sont remplies et le plan enregistré dans un fichier, sans souris.",
                        "The seven steps are filled in and the plan is saved in a file, without a mouse.",
                    ),
                ),
                (
                    Text::new("Un autre navigateur", "Another browser"),
                    Text::new(
                        "WebKitGTK, de la famille de Safari, fait le parcours principal, réseau coupé compris.",
                        "WebKitGTK, of Safari’s family, goes through the main journey, without a network too.",
                    ),
                ),
                (
                    Text::new(
                        "Lighthouse, l’outil de Google, réglage mobile",
                        "Lighthouse, Google’s tool, mobile setting",
                    ),
                    Text::new(
                        "Page d’accueil : accessibilité 100, bonnes pratiques 100, référencement 100, rapidité 98.",
                        "Home page: accessibility 100, best practices 100, search engines 100, speed 98.",
                    ),
                ),
            ])],
        },
        Topic {
            title: Text::new("Ce qui aide", "What helps"),
            said: &[
                Said::Line(Text::new(
                    "Tout se fait au clavier et par simples clics : rien ne demande de glisser ni de survoler. Le canevas est un vrai tableau, que les flèches parcourent ; une forme en liste existe pour les petits écrans.",
                    "Everything is done by keyboard and by single clicks: nothing requires dragging or hovering. The canvas is a real table, which the arrow keys walk; a list form exists for small screens.",
                )),
                Said::Line(Text::new(
                    "Les états sont dits par un mot et un motif, jamais par la couleur seule. Le texte s’agrandit jusqu’à 400 % sans perte, et les couleurs forcées de votre appareil sont respectées.",
                    "States are told by a word and a pattern, never by colour alone. Text can be enlarged up to 400% without loss, and the forced colours of your device are respected.",
                )),
            ],
        },
        Topic {
            title: Text::new("Ce qui manque encore", "What is still missing"),
            said: &[Said::Line(Text::new(
                "Trame n’a pas encore été essayé par des personnes qui utilisent un lecteur d’écran au quotidien. Si quelque chose vous arrête, dites-le sur la page du projet : nous le corrigerons.",
                "Trame has not been tried yet by people who use a screen reader every day. If something stops you, say so on the project’s page: we will mend it.",
            ))],
        },
    ],
};

/// What was tested so that nothing is lost.
pub const RELIABILITY: Info = Info {
    title: RELIABILITY_TITLE,
    purpose: Text::new(
        "Rien de ce que Trame dit « Enregistré » ne doit se perdre. Voici comment nous le vérifions.",
        "Nothing that Trame says is “Saved” may be lost. Here is how we check it.",
    ),
    topics: &[
        Topic {
            title: Text::new("Comment vos plans sont gardés", "How your plans are kept"),
            said: &[
                Said::Line(Text::new(
                    "Chaque modification est écrite en une seule fois dans la base du navigateur, qui répond quand le disque l’a reçue. « Enregistré » ne s’affiche qu’ensuite. Les vingt derniers états restent, et un second endroit garde le plan ouvert.",
                    "Each change is written in one go in the browser’s database, which answers once the disk has received it. “Saved” is shown only then. The last twenty states stay, and a second place keeps the open plan.",
                )),
                Said::Line(Text::new(
                    "Des données abîmées sont mises à part, jamais effacées, et la meilleure version lisible s’ouvre.",
                    "Damaged data are set aside, never erased, and the best readable version opens.",
                )),
            ],
        },
        Topic {
            title: Text::new(
                "Ce qui a été essayé, et le résultat",
                "What was tried, and what came out",
            ),
            said: &[
                Said::Line(Text::new(
                    "Mesuré le 24 novembre 2026 avec Trame 0.1.0 et le navigateur Chromium 156, sur un ordinateur à deux cœurs.",
                    "Measured on 24 November 2026 with Trame 0.1.0 and the Chromium 156 browser, on a two-core computer.",
                )),
                Said::Pairs(&[
                    (
                        Text::new(
                            "Le navigateur tué pendant que l’on écrit",
                            "The browser killed while someone types",
                        ),
                        Text::new(
                            "100 fois, à un moment tiré au hasard : aucune lettre dite « Enregistré » n’a été perdue. Le stockage le plus courant des pages web, aux mêmes moments, perdait 8,9 secondes de frappe (médiane).",
                            "100 times, at a random moment: no letter told “Saved” was lost. The most usual storage of web pages, at the same moments, lost 8.9 seconds of typing (median).",
                        ),
                    ),
                    (
                        Text::new(
                            "Le navigateur tué à chaque étape d’un enregistrement",
                            "The browser killed at each stage of a save",
                        ),
                        Text::new(
                            "Plus de 800 fois : on retrouve le texte d’avant ou celui d’après, toujours entier.",
                            "More than 800 times: the text before or the text after is found, always whole.",
                        ),
                    ),
                    (
                        Text::new(
                            "Plusieurs onglets du même plan",
                            "Several tabs of the same plan",
                        ),
                        Text::new(
                            "2 000 séries de 50 gestes tirés au hasard, avec des onglets fermés, figés ou arrêtés : 14 663 mots dits « Enregistré », aucun perdu. Tous les ordres possibles des échanges entre onglets ont été calculés : 1,5 million d’états, aucun fautif.",
                            "2,000 series of 50 random gestures, with tabs closed, frozen or stopped: 14,663 words told “Saved”, none lost. Every possible order of the exchanges between tabs was computed: 1.5 million states, none at fault.",
                        ),
                    ),
                    (
                        Text::new(
                            "Des erreurs mises exprès dans Trame",
                            "Mistakes put into Trame on purpose",
                        ),
                        Text::new(
                            "694 petites erreurs, une à la fois, dans ce qui garde et relit les plans : 689 ont été vues par les essais, les 5 autres ne changent rien.",
                            "694 small mistakes, one at a time, in what keeps and reads plans: 689 were noticed by the tests, the 5 others change nothing.",
                        ),
                    ),
                    (
                        Text::new("Des données abîmées exprès", "Data damaged on purpose"),
                        Text::new(
                            "10 000 fois : la meilleure version intacte s’ouvre, le reste est mis à part.",
                            "10,000 times: the best whole version opens, the rest is set aside.",
                        ),
                    ),
                    (
                        Text::new("Plus de place sur le disque", "No room left on the disk"),
                        Text::new(
                            "6 pannes, 30 fois chacune : le message vient en moins d’une seconde, rien d’ancien n’est perdu.",
                            "6 kinds of failure, 30 times each: the message comes within a second, nothing older is lost.",
                        ),
                    ),
                    (
                        Text::new("Des fichiers faux ou hostiles", "Wrong or hostile files"),
                        Text::new(
                            "250 fichiers par l’interface, dans deux navigateurs, 500 000 plans déformés, 56 millions de lectures au hasard : aucun arrêt, et vos plans inchangés.",
                            "250 files through the interface, in two browsers, 500,000 distorted plans, 56 million random readings: no stop, and your plans unchanged.",
                        ),
                    ),
                    (
                        Text::new(
                            "Des textes qui essaient de devenir un programme",
                            "Texts that try to become a program",
                        ),
                        Text::new(
                            "1 500, dans tous les champs et sur 99 écrans : aucun n’a agi, rien n’est parti ailleurs.",
                            "1,500, in every field and on 99 screens: none ran, nothing left for elsewhere.",
                        ),
                    ),
                    (
                        Text::new(
                            "Des mises à jour coupées ou abîmées",
                            "Updates cut short or damaged",
                        ),
                        Text::new(
                            "10 moments de coupure avec un à trois onglets, 13 publications abîmées, 1 000 ouvertures sans réseau : une version entière s’ouvre chaque fois, avec les plans.",
                            "10 moments of cut with one to three tabs, 13 damaged publications, 1,000 openings without a network: a whole build opens each time, with the plans.",
                        ),
                    ),
                ]),
            ],
        },
        Topic {
            title: Text::new("Ce qui n’est pas vérifié", "What is not checked"),
            said: &[
                Said::Line(Text::new(
                    "Les coupures de courant et les disques vraiment pleins n’ont pas été essayés. Dans un autre navigateur que Chromium (WebKitGTK), le parcours principal et les fichiers faux l’ont été, pas les arrêts brutaux.",
                    "Power cuts and disks that are really full were not tried. In a browser other than Chromium (WebKitGTK), the main journey and wrong files were, sudden stops were not.",
                )),
                Said::Line(Text::new(
                    "Vider les données du navigateur efface vos plans : gardez une copie dans un fichier.",
                    "Clearing the browser’s data erases your plans: keep a copy in a file.",
                )),
            ],
        },
    ],
};

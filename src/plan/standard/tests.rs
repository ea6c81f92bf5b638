//! What is read, what is refused and with what words.

use super::*;

/// The value a reader gives, `-` for an empty box, or what it says to do.
fn read(reader: fn(&str) -> Read, text: &str) -> String {
    match reader(text) {
        Ok(value) => value.unwrap_or_else(|| "-".to_owned()),
        Err(wrong) => {
            assert!(!wrong.say(Lang::En).is_empty() && !wrong.say(Lang::En).contains("{}"));
            wrong.say(Lang::Fr)
        }
    }
}

fn reads(reader: fn(&str) -> Read, pairs: &[(&str, &str)]) {
    for (typed, expected) in pairs {
        assert_eq!(&read(reader, typed), expected, "{typed:?}");
    }
    assert_eq!(read(reader, " \u{a0}\n"), "-");
}

fn refuses(reader: fn(&str) -> Read, texts: &[&str]) {
    for typed in texts {
        assert!(reader(typed).is_err(), "{typed:?}: {}", read(reader, typed));
    }
}

#[test]
fn a_siret_or_an_rna_number_is_read_and_slips_are_seen() {
    reads(
        pivot,
        &[
            ("434 933 123 00029", "43493312300029"),
            ("43493312300029", "43493312300029"),
            ("00000000000000", "00000000000000"),
            ("w751234567", "W751234567"),
            ("356 000 000 00048", "35600000000048"),
        ],
    );
    refuses(
        pivot,
        &[
            "43493312300028",
            "434933123",
            "12",
            "W75",
            "434933123000290",
            "=1+1",
            "43493312300O29",
        ],
    );
    assert!(read(pivot, "434933123").contains("SIREN"));
}

#[test]
fn a_telephone_number_takes_its_international_form() {
    reads(
        phone,
        &[
            ("01 80 05 98 80", "+33180059880"),
            ("+33 (0)1 80 05 98 80", "+33180059880"),
            ("0033 1.80.05.98.80", "+33180059880"),
            ("05 90 12 34 56", "+590590123456"),
            ("06 92 12 34 56", "+262692123456"),
            ("0508 41 00 00", "+508410000"),
            ("+687 12 34 56", "+687123456"),
        ],
    );
    refuses(
        phone,
        &[
            "3949",
            "36 46",
            "+32 2 123 45 67",
            "+687",
            "01 80 05 98 80 / 81",
            "appeler",
            "+33 1 80",
            "0180059880|0180059881",
        ],
    );
}

#[test]
fn codes_of_places_are_told_apart() {
    reads(postal_code, &[("51 100", "51100"), ("01000", "01000")]);
    refuses(postal_code, &["1000", "511000", "2A004", "＝1234"]);
    reads(
        insee,
        &[
            ("51454", "51454"),
            ("2a004", "2A004"),
            ("97105", "97105"),
            ("01004", "01004"),
            ("21231", "21231"),
        ],
    );
    refuses(insee, &["20004", "514", "2C004", "2AB04", "é1454"]);
    reads(
        commune,
        &[
            (" L’Haÿ-les-Roses ", "L’Haÿ-les-Roses"),
            ("Paris 12e", "Paris 12e"),
            ("Saint-E\u{301}tienne", "Saint-E\u{301}tienne"),
        ],
    );
    refuses(commune, &["Reims (51)", "REIMS/CEDEX", "=Reims", "12"]);
}

#[test]
fn degrees_take_a_point_and_zero_means_unknown() {
    reads(
        latitude,
        &[
            ("43,52609", "43.52609"),
            ("−21.1", "-21.1"),
            ("045", "45.0"),
        ],
    );
    reads(longitude, &[("-61.55", "-61.55"), ("5.41423", "5.41423")]);
    refuses(
        latitude,
        &[
            "0",
            "0,0",
            "475198,12",
            "91",
            "nord",
            "1e5",
            "4.3.2",
            "-",
            ".",
        ],
    );
    refuses(longitude, &["181", "٣"]);
}

#[test]
fn addresses_of_the_web_are_completed_or_refused() {
    reads(
        email,
        &[("mailto:a@b.fr", "a@b.fr"), ("=a@b.fr", "=a@b.fr")],
    );
    refuses(
        email,
        &[
            "a@b",
            "a@b@c.fr",
            "a@b.fr ; c@d.fr",
            "www.b.fr",
            "a b@c.fr",
            "é@b.fr",
        ],
    );
    reads(
        website,
        &[
            ("www.commune.fr", "https://www.commune.fr"),
            ("HTTP://a.fr/x|y", "HTTP://a.fr/x%7Cy"),
        ],
    );
    refuses(
        website,
        &[
            "commune",
            "ftp://a.fr",
            "javascript://a.fr",
            "a@b.fr",
            "https://a .fr",
            "https://",
        ],
    );
    reads(
        accessibility,
        &[(
            "https://acceslibre.beta.gouv.fr/app/x/",
            "https://acceslibre.beta.gouv.fr/app/x/",
        )],
    );
    refuses(accessibility, &["https://acceslibre.fr/", "www.commune.fr"]);
}

#[test]
fn a_summary_counts_its_characters() {
    let just = "é".repeat(SUMMARY);
    assert_eq!(read(summary, &just), just);
    assert!(read(summary, &"é".repeat(312)).starts_with("Retirez 32\u{a0}caractères"));
    assert_eq!(read(summary, " deux\nlignes\u{0}  "), "deux lignes");
}

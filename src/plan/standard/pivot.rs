//! The number that tells one structure from all others: a SIRET, or the RNA number of an association without SIRET.

use super::{Read, packed, wrong};

/// The SIREN of La Poste: its places do not follow the rule of the others.
const LA_POSTE: &str = "356000000";

/// A SIRET of 14 digits, or an RNA number.
pub fn pivot(text: &str) -> Read {
    let Some(number) = packed(text) else {
        return Ok(None);
    };
    let number = number.replace(['.', '-'], "").to_ascii_uppercase();
    let is_digits = number.bytes().all(|it| it.is_ascii_digit());
    let is_plain = number.bytes().all(|it| it.is_ascii_alphanumeric());
    match number.len() {
        14 if is_digits && holds(&number) => Ok(Some(number)),
        14 if is_digits => wrong(
            "Vérifiez le SIRET\u{a0}: un de ses chiffres est faux. Vous le trouverez sur annuaire-entreprises.data.gouv.fr.",
            "Check the SIRET: one of its digits is wrong. You will find it on annuaire-entreprises.data.gouv.fr.",
        ),
        10 if is_plain && number.starts_with('W') => Ok(Some(number)),
        9 if is_digits => wrong(
            "C’est un SIREN\u{a0}: ajoutez les cinq chiffres de l’établissement pour en faire un SIRET.",
            "This is a SIREN: add the five digits of the establishment to make it a SIRET.",
        ),
        _ => wrong(
            "Écrivez un SIRET de 14 chiffres ou, pour une association sans SIRET, un numéro RNA\u{a0}: W et neuf caractères.",
            "Write a SIRET of 14 digits or, for an association without a SIRET, an RNA number: W and nine characters.",
        ),
    }
}

/// Does the last digit agree with the others, as in every SIRET (Luhn)? Those of La Poste add up to a multiple of five.
fn holds(siret: &str) -> bool {
    let digits: Vec<u32> = siret.chars().filter_map(|it| it.to_digit(10)).collect();
    if siret.starts_with(LA_POSTE) && digits.iter().sum::<u32>() % 5 == 0 {
        return true;
    }
    let weighed = digits.iter().rev().enumerate().map(|(rank, digit)| {
        let weighed = if rank % 2 == 1 { digit * 2 } else { *digit };
        weighed / 10 + weighed % 10
    });
    weighed.sum::<u32>() % 10 == 0
}

//! Every teller, in the order in which they are asked.

use super::{Teller, article, document, meeting, model, pair, person, program, rest, school, year};

/// Every teller; those that tell what is left come last.
pub fn tellers() -> impl Iterator<Item = &'static dyn Teller> {
    [
        pair::TELLERS,
        program::TELLERS,
        meeting::TELLERS,
        person::TELLERS,
        document::TELLERS,
        year::TELLERS,
        article::TELLERS,
        school::TELLERS,
        model::TELLERS,
        rest::TELLERS,
    ]
    .concat()
    .into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_teller_has_a_name_of_its_own_and_says_what_it_tells() {
        let codes: Vec<&str> = tellers().map(Teller::code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        assert!(codes.iter().all(|code| code.split_once('.').is_some()), "{codes:?}");
        assert!(tellers().all(|teller| teller.about().ends_with('.')));
    }
}

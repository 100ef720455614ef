//! Every rule and every manual page. A rule is listed in its family; a family is a line in [`FAMILIES`].

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{
    Rule, award, bank, consent, curator, document, form, kind, law, meeting, monitoring, pair, permit, person, program,
    reference, report, stage, web,
};
use crate::diagnostic::Manual;
use crate::name::plain_code;

/// The families, in the order of domain.md, section 2.
const FAMILIES: &[&[&dyn Rule]] = &[
    person::RULES,
    curator::RULES,
    consent::RULES,
    document::RULES,
    pair::RULES,
    form::RULES,
    kind::RULES,
    program::RULES,
    meeting::RULES,
    stage::RULES,
    bank::RULES,
    monitoring::RULES,
    report::RULES,
    award::RULES,
    web::RULES,
    law::RULES,
    reference::RULES,
    permit::RULES,
];

/// The rules, family by family.
static RULES: LazyLock<Vec<&'static dyn Rule>> = LazyLock::new(|| FAMILIES.concat());

/// Codes of the model that say word for word what another code says, and that code.
pub const ALIASES: &[(&str, &str)] = &[("KND-02", "PAI-03")];

/// All rules.
#[must_use]
pub fn rules() -> &'static [&'static dyn Rule] {
    &RULES
}

/// Every manual page: of the rules, of the troubles of files, of the gate before publishing, of finished pages.
pub fn manuals() -> impl Iterator<Item = &'static Manual> {
    let rules = RULES.iter().map(|rule| rule.manual());
    let others = [
        crate::source::trouble::MANUALS,
        crate::record::MANUALS,
        crate::profile::MANUALS,
        crate::figure::MANUALS,
        crate::public::MANUALS,
        crate::public::OUTSIDE,
        crate::page::MANUALS,
    ];
    rules.chain(others.into_iter().flatten().copied())
}

/// The page of a code, in either case and either alphabet («con-3» and «СОN-03» are CON-03).
#[must_use]
pub fn explain(code: &str) -> Option<&'static Manual> {
    PAGES.get(&plain_code(code)).copied()
}

/// Every page by its code and by the codes that say the same.
static PAGES: LazyLock<HashMap<String, &'static Manual>> = LazyLock::new(|| {
    let mut pages: HashMap<String, &'static Manual> =
        manuals().map(|manual| (plain_code(manual.code), manual)).collect();
    for (alias, code) in ALIASES {
        let page = pages.get(&plain_code(code)).copied();
        pages.extend(page.map(|page| (plain_code(alias), page)));
    }
    pages
});

//! LAW: what the law asks of records and papers. What it asks of finished pages is looked at in `public` and `page`.

mod bare_publication_consent;
mod colleagues;
mod consent_not_apart;
mod minor_without_parent;
mod no_agreement;
mod notice_too_short;
mod wrong_article;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_agreement::NoAgreement,
    &notice_too_short::NoticeTooShort,
    &bare_publication_consent::BarePublicationConsent,
    &minor_without_parent::MinorWithoutParent,
    &consent_not_apart::ConsentNotApart,
    &wrong_article::WrongArticle,
];

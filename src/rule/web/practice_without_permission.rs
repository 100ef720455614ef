//! WEB-07.

use crate::diagnostic::{Findings, Location};
use crate::model::{Article, Model};
use crate::record::Known;
use crate::record::kind;
use crate::record::value::ConsentKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Лучшие практики без автора и практики, автор которых не разрешил их публиковать. Разрешение – действующее
    /// согласие автора на публикацию или поле «разрешение» в записи практики.
    /// ## Почему это важно
    /// Практика – чужой труд. Автора называют, а публикуют с его согласия.
    /// ## Так нельзя
    /// Практика в папке practices без строки «автор».
    /// ## Что сделать
    /// Впишите автора. Если его согласия на публикацию нет или он не из школы, впишите «разрешение:» – как и когда
    /// получено.
    "WEB-07" PracticeWithoutPermission, levels: [Warning], source: "Положение, п. 2.2"
}

impl Rule for PracticeWithoutPermission {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for practice in model.practices() {
            let author = &practice.entry.fields.author;
            if author.is_absent() {
                findings
                    .warning(Location::Missing(author.place()), "у практики нет автора")
                    .help(format!("впишите {}", kind::Article::author));
            } else if let Known(_, place) = author
                && practice.permission.is_absent()
                && !is_permitted(&practice)
            {
                findings
                    .warning(*place, "нет разрешения автора на публикацию")
                    .help("запишите согласие автора на публикацию или поле «разрешение»: как и когда получено");
            }
        }
    }
}

/// Has the author, somebody of the school, a consent to publication that holds today, or one that cannot be read?
fn is_permitted(practice: &Article<'_>) -> bool {
    let today = practice.model.today;
    practice.author().is_some_and(|author| {
        let consents = &author.entry.fields.consents;
        consents.is_bad()
            || consents.known().into_iter().flatten().any(|consent| is_doubtful(consent))
            || author.consents(ConsentKind::Publication).any(|consent| consent.holds_on(today))
    })
}

fn is_doubtful(consent: &kind::Consent) -> bool {
    let kind::Consent { kind, date, until, withdrawn, .. } = consent;
    kind.is_bad() || date.is_bad() || until.is_bad() || withdrawn.is_bad()
}

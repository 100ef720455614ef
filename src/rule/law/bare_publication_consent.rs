//! LAW-04.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Consent;
use crate::record::value::ConsentKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Действующие согласия на публикацию, в записи которых не указаны сайт, цель, перечень данных, срок или запреты.
    /// ## Почему это важно
    /// Такое согласие даётся на определённые данные, для определённого сайта и на срок, а человек вправе что-то запретить. Чего в нём нет, то публиковать нельзя, и раздел не покажет.
    /// ## Так нельзя
    /// вид: публикация, дата: 01.09.2026 – и больше ничего
    /// ## Что сделать
    /// Возьмите бумагу и перепишите из неё: «сайт», «цель», «что», «до», «запреты». Если запретов нет, так и напишите: «запреты: нет».
    "LAW-04" BarePublicationConsent, levels: [Warning], source: "приказ Роскомнадзора от 24.02.2021 № 18"
}

impl Rule for BarePublicationConsent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            for consent in person.consents(ConsentKind::Publication).filter(|consent| consent.holds_on(model.today)) {
                let lacking = lacking(consent);
                if lacking.is_empty() {
                    continue;
                }
                findings
                    .warning(
                        Location::Missing(consent.place),
                        format!("в согласии на публикацию нет: {}", and(lacking)),
                    )
                    .help("перепишите это из бумаги; если запретов нет, впишите «запреты: нет»");
            }
        }
    }
}

fn lacking(consent: &Consent) -> Vec<String> {
    let asked = [
        (consent.site.is_absent(), Consent::site.to_string()),
        (consent.purpose.is_absent(), Consent::purpose.to_string()),
        (consent.data.is_absent(), Consent::data.to_string()),
        (consent.until.is_absent(), Consent::until.to_string()),
        (consent.prohibitions.is_absent(), Consent::prohibitions.to_string()),
    ];
    asked.into_iter().filter_map(|(lacks, name)| lacks.then_some(name)).collect()
}

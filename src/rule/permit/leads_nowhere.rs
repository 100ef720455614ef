//! PMT-05.

use crate::diagnostic::words::{nearest, or};
use crate::diagnostic::{Findings, Place};
use crate::model::{Aim, Model};
use crate::name::means_code;
use crate::record::Known;
use crate::rule::{Rule, explain, manuals, rule};

rule! {
    /// ## Что находит
    /// Допуски, в которых названо правило, запись или поле, каких нет.
    ///
    /// Допуск даётся одному правилу в одном месте. Место – это папка и имя записи, а если нужно точнее, то и её поле
    /// через запятую. Одного имени довольно, если такая запись одна.
    /// ## Почему это важно
    /// Такой допуск ничего не скрывает, а тот, кто его вписал, думает, что скрывает.
    /// ## Так нельзя
    /// где: roadmap/2062-27
    /// ## Что сделать
    /// Сверьте код с находкой, а место с именем файла: где: roadmap/2026-27, пункты.
    "PMT-05" LeadsNowhere, levels: [Error], source: "формат записей: допуски"
}

impl Rule for LeadsNowhere {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for permit in model.permits() {
            if let Known(typed, place) = &permit.fields.rule
                && explain(typed).is_none()
            {
                no_rule(typed, *place, findings);
            }
            if let (Known(typed, place), Some(aim)) = (&permit.fields.subject, permit.aim) {
                no_place(typed, *place, aim, findings);
            }
        }
    }
}

fn no_rule(typed: &str, place: Place, findings: &mut Findings<'_>) {
    if manuals().any(|manual| means_code(typed, manual.code)) {
        findings
            .error(place, format!("«{typed}» – целое семейство правил"))
            .help("допуск даётся одному правилу: впишите его код из находки");
        return;
    }
    let near = nearest(&typed.to_uppercase(), manuals().map(|manual| manual.code));
    findings.error(place, format!("нет правила «{typed}»")).help(match near.first() {
        Some(near) => format!("возможно, вы имели в виду {near}; код стоит в находке"),
        None => "впишите код одного правила, как он стоит в находке: DOC-17".to_owned(),
    });
}

fn no_place(typed: &str, place: Place, aim: &Aim, findings: &mut Findings<'_>) {
    match aim {
        Aim::Several(names) => {
            findings
                .error(place, format!("под именем «{typed}» несколько записей"))
                .help(format!("назовите папку: {}", or(names)));
        }
        Aim::Nothing(near) => {
            findings.error(place, format!("нет записи «{typed}»")).help(match near.as_slice() {
                [] => "впишите папку и имя записи: people/petrov-is".to_owned(),
                near => format!("возможно, вы имели в виду {}", or(near)),
            });
        }
        Aim::NoField(near) => {
            findings.error(place, format!("в записи нет такого поля: «{typed}»")).help(match near.as_slice() {
                [] => "оставьте одно имя записи или назовите её поле через запятую".to_owned(),
                near => format!("возможно, вы имели в виду {}", or(near.iter().map(|key| format!("«{key}»")))),
            });
        }
        Aim::Record { .. } | Aim::File(_) | Aim::Excused => {}
    }
}

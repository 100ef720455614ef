//! What a check went through and found, in a sentence.

use crate::diagnostic::render::Summary;
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Level};

const RECORDS: Noun = Noun("запись", "записи", "записей");
const RULES: Noun = Noun("правилу", "правилам", "правилам");
const ERRORS: Noun = Noun("ошибка", "ошибки", "ошибок");
const WARNINGS: Noun = Noun("предупреждение", "предупреждения", "предупреждений");
const ADVICE: Noun = Noun("совет", "совета", "советов");

/// What a check went through and found.
pub(in crate::command) fn told(summary: Summary) -> String {
    let found = [summary.errors, summary.warnings, summary.advice];
    let seen = Count(summary.records, RECORDS);
    let rules = Count(summary.rules, RULES);
    let permitted = match summary.permitted {
        0 => String::new(),
        permitted => format!(" По допускам скрыто: {permitted}."),
    };
    format!("Проверено: {seen} по {rules}. Найдено: {}.{permitted}", in_words(found))
}

/// How many findings of each level there are: «1 ошибка, 2 предупреждения, 0 советов».
pub(super) fn amounts<'f>(findings: impl Iterator<Item = &'f Finding>) -> String {
    let mut found = [0; 3];
    for finding in findings {
        let at = match finding.level {
            Level::Error => 0,
            Level::Warning => 1,
            Level::Advice => 2,
        };
        found[at] += 1;
    }
    in_words(found)
}

fn in_words([errors, warnings, advice]: [usize; 3]) -> String {
    format!("{}, {}, {}", Count(errors, ERRORS), Count(warnings, WARNINGS), Count(advice, ADVICE))
}

//! What can be wrong with a school's choice of profiles and with its own changes.

use crate::diagnostic::words::{nearest, or};
use crate::diagnostic::{Finding, Manual, Place, manual};

manual! {
    /// ## Что находит
    /// Профили, которых нет, и поправки школы, которые ни к чему не относятся или недопустимы: неизвестный код, чужой
    /// уровень, смягчённое правило о личных данных.
    /// ## Почему это важно
    /// Правила читают профиль: без него непонятно, какие формы, виды и этапы есть в школе.
    /// ## Так нельзя
    /// профиль: детский сад
    /// ## Что сделать
    /// Выберите профиль из списка; в model.yaml и в поле «уровни» school.md поправляйте только коды, которые есть.
    pub(crate) PROFILE = "FIL-33", levels: [Error], blocks: Integrity, source: "целевая модель: варианты"
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] = &[&PROFILE];

pub(super) fn unknown_profile(place: Place, word: &str, known: &[&str]) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("нет профиля «{word}»"));
    finding.help(format!("впишите {}", or(known.iter().map(|name| format!("«{name}»")))));
    finding
}

pub(super) fn unknown_code(place: Place, code: &str, known: &[&str]) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("в модели нет кода «{code}»"));
    let help = match nearest(code, known.iter().copied()).first() {
        Some(name) => format!("возможно, вы имели в виду «{name}»"),
        None => format!("впишите один из кодов: {}", known.join(", ")),
    };
    finding.help(help);
    finding
}

pub(super) fn no_code(place: Place) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, "у слова модели нет кода".to_owned());
    finding.help("добавьте строку «код:»; своей форме или категории достаточно строки «название:»");
    finding
}

pub(super) fn unknown_role(place: Place, word: &str, known: &[&str]) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("нет такой роли: «{word}»"));
    finding.help(format!("впишите {}", or(known.iter().map(|name| format!("«{name}»")))));
    finding
}

pub(super) fn no_title(place: Place, code: &str) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("у «{code}» нет названия"));
    finding.help("добавьте строку «название:» – слово, которое пишут в записях");
    finding
}

pub(super) fn turned_round(place: Place, from: u32, to: u32) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("от {from} до {to}: начало больше конца"));
    finding.help("поменяйте числа местами");
    finding
}

/// `near`: the codes that were likely meant.
pub(crate) fn unknown_rule(place: Place, code: &str, near: &[&str]) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("нет правила «{code}»"));
    finding.help(match near.first() {
        Some(near) => format!("возможно, вы имели в виду {near}; все коды: nastavnik explain"),
        None => "все коды показывает nastavnik explain".to_owned(),
    });
    finding
}

pub(crate) fn lowered(place: Place, code: &str) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("правило {code} нельзя смягчить или выключить"));
    finding.help("оно охраняет личные данные или целость записей: уберите эту строку");
    finding
}

pub(super) fn unknown_level(place: Place, word: &str) -> Finding {
    let mut finding = Finding::new(&PROFILE, place, format!("нет такого уровня: «{word}»"));
    finding.help("впишите «ошибка», «предупреждение», «совет» или «выключено»");
    finding
}

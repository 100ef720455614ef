//! Mistakes of a record: keys: unknown, given twice, out of order, in the wrong alphabet.

use super::finding;
use crate::diagnostic::words::nearest;
use crate::diagnostic::{Edit, Finding, Fix, Place, manual};
use crate::record::declare::FieldInfo;
use crate::record::node::Key;

manual! {
    /// ## Что находит
    /// Ключи, которых нет у записи такого вида.
    /// ## Почему это важно
    /// Значение под неизвестным ключом не прочитано: оно не попадёт ни в проверку, ни на сайт.
    /// ## Так нельзя
    /// наставляемые лица: Соколова М. И.
    /// ## Что сделать
    /// Исправьте ключ; список ключей показывает команда nastavnik fields.
    pub(crate) UNKNOWN_KEY = "FIL-04", levels: [Error], blocks: Integrity, source: "формат записей: ключи"
}

manual! {
    /// ## Что находит
    /// Ключ, который стоит дважды.
    /// ## Почему это важно
    /// Прочитано первое значение; которое из двух верно, знаете только вы.
    /// ## Так нельзя
    /// класс: 7А … класс: 7Б
    /// ## Что сделать
    /// Оставьте одну строку.
    pub(crate) KEY_TWICE = "FIL-25", levels: [Error], blocks: Integrity, source: "формат записей: ключи"
}

manual! {
    /// ## Что находит
    /// Поля не в том порядке, что принят для записи.
    /// ## Почему это важно
    /// При постоянном порядке в сравнении версий видно, какое поле изменилось.
    /// ## Так нельзя
    /// срок: … выше, чем наставник: …
    /// ## Что сделать
    /// Переставьте строки; порядок показывает команда nastavnik fields.
    pub(crate) ORDER = "FIL-28", levels: [Advice], blocks: Nothing, source: "формат записей: порядок полей"
}

manual! {
    /// ## Что находит
    /// Латинские буквы внутри русского слова.
    /// ## Почему это важно
    /// На вид они такие же, но поиск и сравнение их не узнают.
    /// ## Так нельзя
    /// класс: 5A, где A набрана в английской раскладке
    /// ## Что сделать
    /// Наберите слово заново в русской раскладке.
    pub(crate) LATIN_LETTERS = "FIL-29", levels: [Advice], blocks: Nothing, source: "формат записей: обозначения"
}

/// No declaration of `infos` has this key. `meant` is the name of the field that alone can be meant, and where to write it.
pub(in crate::record) fn unknown_key(key: &Key, infos: &[&FieldInfo], meant: Option<(&'static str, Place)>) -> Finding {
    let known = infos.iter().flat_map(|info| [info.russian, info.english]);
    let name = meant.map(|(name, _)| name).or_else(|| nearest(&key.text, known).first().copied());
    let help = match name {
        Some(name) => format!("возможно, вы имели в виду «{name}»"),
        None => "исправьте или удалите строку; все ключи показывает команда nastavnik fields".to_owned(),
    };
    let headline = if key.text.is_empty() {
        "ключ не читается".to_owned()
    } else {
        format!("неизвестный ключ «{}»", key.text)
    };
    let mut finding = finding(&UNKNOWN_KEY, key.place, headline, help);
    finding.mended_by(meant.map(|(name, place)| Fix::as_written(vec![Edit::new(place, name)])));
    finding
}

/// The key stands a second time; `first` is the one that was read.
pub(in crate::record) fn key_twice(key: &Key, first: Place) -> Finding {
    let mut finding =
        finding(&KEY_TWICE, key.place, format!("ключ «{}» стоит дважды", key.text), "оставьте одну строку");
    finding.also(first, "впервые здесь; прочитано это значение");
    finding
}

/// The key stands below one that usually follows it: `after`, at `place`.
pub(in crate::record) fn order(key: &Key, after: &str, place: Place) -> Finding {
    let headline = format!("поле «{}» обычно стоит выше, чем «{after}»", key.text);
    let mut finding = finding(&ORDER, key.place, headline, "переставьте строки: так сравнение версий читается легче");
    finding.also(place, "стоит раньше");
    finding
}

/// Letters of the wrong keyboard layout in a key or word; `meant` is how to name it.
pub(in crate::record) fn latin_letters(place: Place, meant: &str, fix: Option<Fix>) -> Finding {
    let headline = format!("латинские буквы в слове «{meant}»");
    let mut finding = finding(&LATIN_LETTERS, place, headline, "наберите слово в русской раскладке");
    finding.mended_by(fix);
    finding
}

//! Mistakes of a record: what stops the reading of fields as YAML.

use super::finding;
use crate::diagnostic::{Finding, Place, manual};

manual! {
    /// ## Что находит
    /// Якоря, ссылки, метки типов и слияния – средства YAML, которые в записях не нужны.
    /// ## Почему это важно
    /// Ими можно незаметно подменить значение или раздуть файл до бесконечности.
    /// ## Так нельзя
    /// задача: [*общая]
    /// ## Что сделать
    /// Напишите значение словами.
    pub(crate) REUSE = "FIL-14", levels: [Error], blocks: Integrity, source: "формат записей: простые строки"
}

manual! {
    /// ## Что находит
    /// Поля со слишком глубокой вложенностью или слишком большим числом значений.
    /// ## Почему это важно
    /// Такая запись не похожа на написанную человеком; её чтение остановлено.
    /// ## Так нельзя
    /// [[[[[[[[ … ]]]]]]]]
    /// ## Что сделать
    /// Проверьте, что лежит в файле, и оставьте обычные поля.
    pub(crate) TOO_DEEP = "FIL-15", levels: [Error], blocks: Integrity, source: "формат записей: простые строки"
}

manual! {
    /// ## Что находит
    /// Поля, которые не удалось прочитать даже после починки.
    /// ## Почему это важно
    /// Запись есть, но значения её неизвестны; на сайт она не попадёт.
    /// ## Так нельзя
    /// Обрывки строк, оставшиеся после неудачного слияния версий.
    /// ## Что сделать
    /// Исправьте указанное место; проще всего начать с образца: nastavnik fields.
    pub(crate) NOT_YAML = "FIL-31", levels: [Error], blocks: Integrity, source: "формат записей: поля"
}

/// An anchor, alias, tag or merge key of YAML.
pub(in crate::record) fn reuse(place: Place) -> Finding {
    finding(&REUSE, place, "якоря, ссылки, метки и слияния YAML не читаются", "напишите значение словами")
}

/// Values nested deeper than records ever need.
pub(in crate::record) fn too_deep(place: Place) -> Finding {
    finding(&TOO_DEEP, place, "слишком глубокая вложенность", "оставьте обычные поля: ключ и значение на строке")
}

/// More values than one record may hold.
pub(in crate::record) fn too_many(place: Place) -> Finding {
    finding(
        &TOO_DEEP,
        place,
        "слишком много значений в одной записи",
        "разделите запись или проверьте, что лежит в файле",
    )
}

/// The fields cannot be read from `place` on.
pub(in crate::record) fn not_yaml(place: Place) -> Finding {
    finding(&NOT_YAML, place, "дальше этого места поля не читаются", "исправьте строку или следующую за ней")
}

/// The marks of two versions that could not be merged.
pub(in crate::record) fn conflict(place: Place) -> Finding {
    let help = "оставьте одну из двух версий и удалите строки с <<<<<<<, ======= и >>>>>>>";
    finding(&NOT_YAML, place, "в файле остались две версии, которые не слились", help)
}

//! Mistakes inside a record as a file: their manual pages and the findings that cite them.

use chrono::NaiveDate;

use super::declare::FieldInfo;
use super::node::Key;
use super::repair;
use super::value::DateMistake;
use crate::diagnostic::words::{Count, Noun, nearest, or};
use crate::diagnostic::{FileId, Finding, Level, Location, Manual, Place, manual};

manual! {
    /// ## Что находит
    /// Записи без полей в начале файла.
    /// ## Почему это важно
    /// Без полей программа не знает, о ком или о чём запись: её нельзя ни проверить, ни показать.
    /// ## Так нельзя
    /// Файл сразу начинается с текста.
    /// ## Что сделать
    /// Поставьте в начало файла строку ---, под ней поля, под ними снова ---, затем текст.
    pub(crate) NO_FRONT_MATTER = "FIL-01", levels: [Error], blocks: Integrity, source: "формат записей: поля между строками ---"
}

manual! {
    /// ## Что находит
    /// Поля, после которых нет закрывающей строки ---.
    /// ## Почему это важно
    /// Непонятно, где кончаются поля и начинается текст. Прочитаны строки, похожие на поля.
    /// ## Так нельзя
    /// --- и поля под ней, а второй строки --- нет.
    /// ## Что сделать
    /// Поставьте строку --- после последнего поля.
    pub(crate) NOT_CLOSED = "FIL-02", levels: [Error], blocks: Integrity, source: "формат записей: поля между строками ---"
}

manual! {
    /// ## Что находит
    /// Две записи в одном файле.
    /// ## Почему это важно
    /// Прочитана только первая; вторая пропала бы молча.
    /// ## Так нельзя
    /// --- поля --- текст --- снова поля ---
    /// ## Что сделать
    /// Вынесите вторую запись в отдельный файл.
    pub(crate) TWO_RECORDS = "FIL-03", levels: [Error], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

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
    /// Значения, которые не подходят к своему полю.
    /// ## Почему это важно
    /// Поле осталось неизвестным, и правила, которым оно нужно, молчат.
    /// ## Так нельзя
    /// польза: очень полезно
    /// ## Что сделать
    /// Запишите значение так, как подсказывает помощь к находке.
    pub(crate) WRONG_VALUE = "FIL-05", levels: [Error], blocks: Integrity, source: "формат записей: обозначения"
}

manual! {
    /// ## Что находит
    /// Обязательные поля, которых нет.
    /// ## Почему это важно
    /// Без них запись неполна и не может работать вместе с другими.
    /// ## Так нельзя
    /// Новость без заголовка.
    /// ## Что сделать
    /// Добавьте поле.
    pub(crate) MISSING_FIELD = "FIL-06", levels: [Error, Warning], blocks: Nothing, source: "формат записей: обязательные поля"
}

manual! {
    /// ## Что находит
    /// Даты, которых нет в календаре, без года или написанные не так, как принято.
    /// ## Почему это важно
    /// По датам считаются сроки и порядок документов; угадывать их нельзя.
    /// ## Так нельзя
    /// дата: 31.02.2026
    /// ## Что сделать
    /// Пишите день, месяц и год: 05.09.2026.
    pub(crate) DATE = "FIL-24", levels: [Error, Advice], blocks: Integrity, source: "формат записей: даты"
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
    /// Строки, которые понятны человеку, но не разметке YAML.
    /// ## Почему это важно
    /// Мы прочитали такую строку по смыслу, но другие программы споткнутся на ней или молча потеряют часть.
    /// ## Так нельзя
    /// тема: Урок в 7Б: что делать
    /// ## Что сделать
    /// Замените строку на ту, что показана в помощи.
    pub(crate) REPAIRED = "FIL-26", levels: [Error, Advice], blocks: Nothing, source: "формат записей: починка при чтении"
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

manual! {
    /// ## Что находит
    /// Слова, которых нет в списке этого поля.
    /// ## Почему это важно
    /// Значение осталось неизвестным, и правила, которым оно нужно, молчат.
    /// ## Так нельзя
    /// кто: сотрудник
    /// ## Что сделать
    /// Впишите одно из слов списка.
    pub(crate) UNKNOWN_WORD = "FIL-32", levels: [Error], blocks: Integrity, source: "формат записей: списки слов"
}

manual! {
    /// ## Что находит
    /// Файлы, которые не относятся ни к одному виду записей.
    /// ## Почему это важно
    /// Такой файл не прочитан, хотя похож на запись.
    /// ## Так нельзя
    /// content/Новая папка/петров.md или content/people/петров.txt
    /// ## Что сделать
    /// Переложите файл в папку своего вида: people, pairs, programs, meetings, documents, news и другие.
    /// Имя записи кончается на .md.
    pub(crate) UNCLAIMED = "FIL-23", levels: [Error], blocks: Integrity, source: "формат записей: папка называет вид записи"
}

manual! {
    /// ## Что находит
    /// Две записи одного вида с одним кодом.
    /// ## Почему это важно
    /// Ссылка на такой код ведёт к двум разным записям.
    /// ## Так нельзя
    /// код: уч-07 в двух файлах
    /// ## Что сделать
    /// Дайте одной из записей другой код или имя файла.
    pub(crate) SAME_ID = "FIL-07", levels: [Error], blocks: Integrity, source: "формат записей: имена и адреса"
}

manual! {
    /// ## Что находит
    /// Вторую запись там, где нужна одна, и отсутствие записи о школе.
    /// ## Почему это важно
    /// Название, профиль и куратор школы берутся из одной записи school.md.
    /// ## Так нельзя
    /// school.md и школа.md рядом
    /// ## Что сделать
    /// Оставьте одну запись school.md.
    pub(crate) ONE_SCHOOL = "FIL-35", levels: [Error], blocks: Integrity, source: "формат записей: school.md"
}

manual! {
    /// ## Что находит
    /// Файлы, в которых замечаний больше сотни.
    /// ## Почему это важно
    /// Столько ошибок не бывает в записи, набранной человеком: обычно под её именем лежит другой файл.
    /// ## Так нельзя
    /// people/ivanova.md, в который попала выгрузка из другой программы
    /// ## Что сделать
    /// Проверьте, что лежит в файле. Если это запись, исправьте первые места и запустите проверку снова.
    pub(crate) MANY_MISTAKES = "FIL-39", levels: [Error, Warning, Advice], blocks: Integrity, source: "формат записей: одна запись – один файл"
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] = &[
    &NO_FRONT_MATTER,
    &NOT_CLOSED,
    &TWO_RECORDS,
    &UNKNOWN_KEY,
    &WRONG_VALUE,
    &MISSING_FIELD,
    &SAME_ID,
    &REUSE,
    &TOO_DEEP,
    &UNCLAIMED,
    &DATE,
    &KEY_TWICE,
    &REPAIRED,
    &ORDER,
    &LATIN_LETTERS,
    &NOT_YAML,
    &UNKNOWN_WORD,
    &ONE_SCHOOL,
    &MANY_MISTAKES,
];

fn finding(
    manual: &'static Manual,
    location: impl Into<Location>,
    headline: impl Into<String>,
    help: impl Into<String>,
) -> Finding {
    let mut finding = Finding::new(manual, location, headline);
    finding.help(help);
    finding
}

pub(super) fn no_front_matter(file: FileId) -> Finding {
    let help = "поставьте в начало файла строку ---, под ней поля, под ними снова ---";
    finding(&NO_FRONT_MATTER, Place::new(file, 0..0), "в начале файла нет полей", help)
}

pub(super) fn not_closed(place: Place) -> Finding {
    finding(&NOT_CLOSED, place, "поля не закрыты строкой ---", "поставьте строку --- после последнего поля")
}

pub(super) fn two_records(place: Place) -> Finding {
    finding(&TWO_RECORDS, place, "в файле вторая запись", "вынесите её в отдельный файл")
}

pub(super) fn odd_dashes(place: Place, shown: &str) -> Finding {
    finding(&REPAIRED, place, format!("вместо --- стоит {shown}"), "поставьте три дефиса: ---")
}

pub(super) fn unknown_key(key: &Key, infos: &[&FieldInfo]) -> Finding {
    let known = infos.iter().flat_map(|info| [info.russian, info.english]);
    let help = match nearest(&key.text, known).first() {
        Some(name) => format!("возможно, вы имели в виду «{name}»"),
        None => "исправьте или удалите строку; все ключи показывает команда nastavnik fields".to_owned(),
    };
    let headline = if key.text.is_empty() {
        "ключ не читается".to_owned()
    } else {
        format!("неизвестный ключ «{}»", key.text)
    };
    finding(&UNKNOWN_KEY, key.place, headline, help)
}

pub(super) fn key_twice(key: &Key, first: Place) -> Finding {
    let mut finding =
        finding(&KEY_TWICE, key.place, format!("ключ «{}» стоит дважды", key.text), "оставьте одну строку");
    finding.also(first, "впервые здесь; прочитано это значение");
    finding
}

pub(super) fn latin_letters(place: Place, meant: &str) -> Finding {
    finding(&LATIN_LETTERS, place, format!("латинские буквы в слове «{meant}»"), "наберите слово в русской раскладке")
}

pub(super) fn order(key: &Key, after: &str, place: Place) -> Finding {
    let headline = format!("поле «{}» обычно стоит выше, чем «{after}»", key.text);
    let mut finding = finding(&ORDER, key.place, headline, "переставьте строки: так сравнение версий читается легче");
    finding.also(place, "стоит раньше");
    finding
}

pub(super) fn bad_date(place: Place, text: &str, mistake: DateMistake) -> Finding {
    let (headline, help) = match mistake {
        DateMistake::NoSuchDay => (format!("такого дня нет: {text}"), "проверьте число и месяц"),
        DateMistake::NoYear => (format!("дата без года: {text}"), "допишите год, например: 05.09.2026"),
        DateMistake::ShortYear => (format!("год записан двумя цифрами: {text}"), "пишите год полностью: 05.09.2026"),
        DateMistake::NotADate => (format!("нужна дата, а стоит «{text}»"), "пишите день, месяц и год: 05.09.2026"),
    };
    finding(&DATE, place, headline, help)
}

pub(super) fn unusual_date(place: Place, day: NaiveDate) -> Finding {
    let usual = day.format("%d.%m.%Y");
    finding(&DATE, place, format!("дату принято писать так: {usual}"), format!("замените на {usual}")).at(Level::Advice)
}

pub(super) fn reuse(place: Place) -> Finding {
    finding(&REUSE, place, "якоря, ссылки, метки и слияния YAML не читаются", "напишите значение словами")
}

pub(super) fn too_deep(place: Place) -> Finding {
    finding(&TOO_DEEP, place, "слишком глубокая вложенность", "оставьте обычные поля: ключ и значение на строке")
}

pub(super) fn too_many(place: Place) -> Finding {
    finding(
        &TOO_DEEP,
        place,
        "слишком много значений в одной записи",
        "разделите запись или проверьте, что лежит в файле",
    )
}

pub(super) fn not_yaml(place: Place) -> Finding {
    finding(&NOT_YAML, place, "дальше этого места поля не читаются", "исправьте строку или следующую за ней")
}

pub(super) fn conflict(place: Place) -> Finding {
    let help = "оставьте одну из двух версий и удалите строки с <<<<<<<, ======= и >>>>>>>";
    finding(&NOT_YAML, place, "в файле остались две версии, которые не слились", help)
}

pub(super) fn many_mistakes(location: Location, count: usize, level: Level) -> Finding {
    let headline = format!("дальше в этом файле ещё {}", Count(count, Noun("замечание", "замечания", "замечаний")));
    finding(
        &MANY_MISTAKES,
        location,
        headline,
        "проверьте, что лежит в файле, исправьте первые места и проверьте снова",
    )
    .at(level)
}

pub(super) fn misnamed(path: String) -> Finding {
    let help = "сохраните запись с именем на .md; другие файлы кладите в files/ или images/";
    finding(&UNCLAIMED, Location::Path(path), "файл лежит среди записей, но его имя не кончается на .md", help)
}

pub(super) fn unclaimed(path: String, kinds: &[&str]) -> Finding {
    let help = format!("переложите файл в папку его вида: {}", or(kinds.iter().copied()));
    finding(&UNCLAIMED, Location::Path(path), "файл не относится ни к одному виду записей", help)
}

pub(super) fn same_id(place: Place, id: &str, first: Place) -> Finding {
    let mut finding =
        finding(&SAME_ID, place, format!("код «{id}» уже занят"), "дайте записи другой код или имя файла");
    finding.also(first, "первая запись с этим кодом");
    finding
}

pub(super) fn second_school(place: Place) -> Finding {
    finding(&ONE_SCHOOL, place, "вторая запись о школе", "оставьте одну запись school.md")
}

pub(super) fn no_school() -> Finding {
    let help = "создайте content/school.md; поля показывает команда nastavnik fields school";
    finding(&ONE_SCHOOL, Location::Path("content/school.md".into()), "нет записи о школе", help)
}

/// The finding for one repair of the front matter that begins at byte `offset` of the file.
pub(super) fn repaired(file: FileId, offset: usize, repair: &repair::Repair) -> Finding {
    let place = Place::new(file, offset + repair.range.start..offset + repair.range.end);
    let corrected = repair.fix.as_ref().map(|edit| edit.text.trim_end());
    let level = if repair.mistake.is_harmless() { Level::Advice } else { Level::Error };
    finding(&REPAIRED, place, repair.mistake.headline(), repair.mistake.help(corrected)).at(level)
}

//! What `check --fix` mends, what it leaves alone, and that it does nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nastavnik::check;
use nastavnik::mend::{Mended, Scope, mend};
use nastavnik::source::{self, Memory, Sources, Tree};

use proptest::prelude::*;

use crate::binary::{Folder, files, sample_content};
use crate::school::today;

/// A school in which nothing can be mended.
const SCHOOL: &str = "\
//- school.md
---
название: Школа № 12
профиль: педагоги
этапы: 5
руководитель: Лазоревская К. Э.
куратор: sosnyagina
---
//- people/sosnyagina.md
---
имя: Соснягина Анна Прохоровна
кто: педагог
---
//- people/vetlugin.md
---
имя: Ветлугин Игнат Олегович
кто: педагог
---
";

/// The school with one more file.
fn sources(path: &str, bytes: impl Into<Vec<u8>>) -> Sources {
    let tree: Arc<dyn Tree> = Arc::new(Memory::from_text(SCHOOL).file(path, bytes));
    source::load(&tree).expect("memory can be listed")
}

fn mended(path: &str, bytes: impl Into<Vec<u8>>) -> Mended {
    mend(&sources(path, bytes), today(), Scope::All)
}

/// What becomes of a file; it must not be left alone.
#[track_caller]
fn after(path: &str, text: &str) -> String {
    let mended = mended(path, text);
    assert!(mended.left.is_empty(), "{:?}", mended.left);
    mended.files.into_iter().next().map_or_else(|| text.to_owned(), |file| file.text)
}

/// Holds that the fields of a file become others, and stay so.
#[track_caller]
fn record(path: &str, before: &str, expected: &str) {
    let file = |fields: &str| format!("---\n{fields}---\nТекст: как был.\n");
    assert_eq!(after(path, &file(before)), file(expected));
    assert_eq!(after(path, &file(expected)), file(expected), "a second time");
}

#[track_caller]
fn person(before: &str, expected: &str) {
    let named = |fields: &str| format!("имя: Петров Пётр Петрович\n{fields}");
    record("people/petrov.md", &named(before), &named(expected));
}

#[track_caller]
fn pair(before: &str, expected: &str) {
    let named = |fields: &str| format!("наставник: sosnyagina\nнаставляемые: vetlugin\n{fields}");
    record("pairs/a.md", &named(before), &named(expected));
}

#[test]
fn a_mistyped_key_with_one_near_name_is_renamed() {
    person("кто: педагог\nдолжнсть: учитель\n", "кто: педагог\nдолжность: учитель\n");
    person("кто: педагог\nсверенно: 05.09.2026\n", "кто: педагог\nсверено: 05.09.2026\n");
}

#[test]
fn a_mistyped_key_that_stands_already_or_is_like_nothing_stays() {
    for fields in ["кто: педагог\nдолжность: учитель\nдолжнсть: методист\n", "кто: педагог\nхобби: лыжи\n"]
    {
        person(fields, fields);
    }
}

#[test]
fn other_names_of_keys_become_the_usual_one() {
    person("affiliation: педагог\nposition: учитель\n", "кто: педагог\nдолжность: учитель\n");
    pair("Вид: группа\nperiod: 07.09.2026 – 28.05.2027\n", "вид: группа\nсрок: 07.09.2026 – 28.05.2027\n");
}

#[test]
fn another_form_of_a_key_stays() {
    let fields = "кто: педагог\nпринята: 01.09.2020\nвыбыла: 01.09.2026\n";
    person(fields, fields);
}

#[test]
fn words_of_closed_lists_become_the_usual_one() {
    person("кто: Педагог\nобразование: СПО\n", "кто: педагог\nобразование: среднее профессиональное\n");
    person("кто: pupil\n", "кто: обучающийся\n");
    record(
        "documents/a.md",
        "название: Памятка\nвид: Памятка\nдата: 05.09.2026\nпубликовать: +\n",
        "название: Памятка\nвид: памятка\nдата: 05.09.2026\nпубликовать: да\n",
    );
}

#[test]
fn a_word_with_a_meaning_of_its_own_stays() {
    for word in ["воспитатель", "ученица", "заместитель директора"] {
        person(&format!("кто: {word}\n"), &format!("кто: {word}\n"));
    }
    pair("форма: педагог – педагог\nвид: один на один\n", "форма: педагог – педагог\nвид: один на один\n");
}

#[test]
fn dashes_of_forms_and_terms_become_long() {
    pair("форма: Учитель-учитель\n", "форма: учитель – учитель\n");
    pair("форма: педагог - педагог, бабушка-внук\n", "форма: педагог – педагог, бабушка-внук\n");
    pair("срок: 07.09.2026-28.05.2027\n", "срок: 07.09.2026 – 28.05.2027\n");
    pair("срок: с 07.09.2026 по 28.05.2027\n", "срок: 07.09.2026 – 28.05.2027\n");
}

#[test]
fn days_are_written_in_full() {
    person("кто: педагог\nсверено: 5.9.2026\n", "кто: педагог\nсверено: 05.09.2026\n");
    person("кто: педагог\nсверено: \"5.9.2026\" # осенью\n", "кто: педагог\nсверено: \"05.09.2026\" # осенью\n");
    pair("срок: 7.9.2026-28.5.2027\n", "срок: 07.09.2026 – 28.05.2027\n");
}

#[test]
fn latin_letters_in_russian_words_are_typed_anew() {
    person("ктo: педагог\nкласc: 5A\n", "кто: педагог\nкласс: 5А\n");
    pair("запрос: Урок в 5A, сpочно\n", "запрос: Урок в 5А, срочно\n");
}

#[test]
fn a_code_or_the_name_of_a_file_keeps_its_letters() {
    let fields = "название: Приказ\nкод: пp-5A\nвид: приказ\nдата: 05.09.2026\nфайл: files/пpиказ.pdf\n";
    record("documents/a.md", fields, fields);
}

#[test]
fn what_was_repaired_on_reading_is_written_down() {
    person("кто:педагог\nдолжность: учитель: физика\n", "кто: педагог\nдолжность: \"учитель: физика\"\n");
    person("кто: педагог\nпредметы:\n  • физика\n  • химия\n", "кто: педагог\nпредметы:\n  - физика\n  - химия\n");
    assert_eq!(
        after("people/petrov.md", "—\nимя: Петров Пётр\nкто: педагог\n—\n"),
        "---\nимя: Петров Пётр\nкто: педагог\n---\n"
    );
}

#[test]
fn fields_are_put_in_order_with_the_comments_above_them() {
    person(
        "должность: учитель\n# сверить\nкто: педагог\nсверено: 05.09.2026\nпредметы:\n  - физика\n",
        "# сверить\nкто: педагог\nдолжность: учитель\nпредметы:\n  - физика\nсверено: 05.09.2026\n",
    );
}

#[test]
fn an_unknown_field_stays_behind_the_one_before_it() {
    person("должность: учитель\nхобби: лыжи\nкто: педагог\n", "кто: педагог\nдолжность: учитель\nхобби: лыжи\n");
    let twice = "должность: учитель\nкто: педагог\nдолжность: методист\n";
    person(twice, twice);
}

#[test]
fn fields_of_an_item_are_put_in_order_behind_its_dash() {
    let consents =
        |first: &str| format!("кто: педагог\nсогласия:\n{first}  - вид: обработка данных\n    дата: 05.09.2026\n");
    person(
        &consents("  - дата: 05.09.2026\n    вид: быть наставником\n    до:\n"),
        &consents("  - вид: быть наставником\n    дата: 05.09.2026\n    до:\n"),
    );
}

#[test]
fn fields_on_one_line_stay_in_their_order() {
    let fields = "кто: педагог\nсогласия:\n  - {дата: 05.09.2026, вид: быть наставником}\n";
    person(fields, fields);
}

#[test]
fn several_mistakes_of_a_file_are_mended_at_once() {
    person(
        "сверенно: 5.9.2026\nктo:Педагог\nдолжность: учитель: физика\n",
        "кто: педагог\nдолжность: \"учитель: физика\"\nсверено: 05.09.2026\n",
    );
}

#[test]
fn words_of_the_schools_own_model_are_mended_too() {
    let before = "forms:\n  - код: graduate-pupil\nдлина программы:\n  до месяцев: 9\n";
    assert_eq!(after("model.yaml", before), before.replace("forms", "формы"));
}

#[test]
fn line_ends_and_a_byte_order_mark_stay() {
    let before = "\u{feff}---\r\nимя: Петров Пётр\r\nдолжность: учитель \r\nкто: Педагог\r\n\r\n---\r\nТекст\r\n";
    let expected = "\u{feff}---\r\nимя: Петров Пётр\r\nкто: педагог\r\nдолжность: учитель \r\n\r\n---\r\nТекст\r\n";
    assert_eq!(after("people/petrov.md", before), expected);
}

#[test]
fn a_file_in_which_something_new_would_be_found_is_left() {
    let mended = mended("people/petrov.md", "---\nимя: Петров Пётр\nкто: педагог\nсверенно: осенью\n---\n");
    assert!(mended.files.is_empty());
    assert!(mended.left[0].why.contains("FIL-24"), "{:?}", mended.left);
}

#[test]
fn a_file_that_is_not_utf_8_is_refused() {
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode("---\nимя: Петров Пётр\nкто: Педагог\n---\n");
    let mended = mended("people/petrov.md", bytes);
    assert!(mended.files.is_empty());
    assert!(mended.left[0].why.contains("windows-1251"), "{:?}", mended.left);
}

/// A line of front matter as people type it.
fn line() -> impl Strategy<Value = String> {
    let keys = vec![
        "имя",
        "кто",
        "Кто",
        "affiliation",
        "должность",
        "должнсть",
        "предметы",
        "класc",
        "код",
        "сверено",
        "сверенно",
        "принята",
        "согласия",
        "  - вид",
        "    дата",
        "  - дата",
        "    вид",
        "    form",
        "# заметка",
        "наставник",
        "  время",
        "  hours",
        "ждёт",
        "  запрос",
        "  с",
        "\"кто\"",
        "<<",
        "чужое",
    ];
    let colons = vec![": ", ": ", ": ", ": ", ":", " : ", ":\t", "：", ""];
    let values = vec![
        "",
        "педагог",
        "Педагог",
        "teacher",
        "ученица",
        "5.9.2026",
        "05.09.2026",
        "\"5.9.2026\"",
        "2026-09-05 г.",
        "осенью",
        "5A",
        "Урок в 5A",
        "сpок",
        "учитель: физика",
        "физика, химия",
        "[физика, xимия]",
        "{вид: помощь, дата: 1.2.2026}",
        "+",
        "быть наставником",
        "Publication",
        "письменно",
        "-",
        "–",
        "\"Дроби\" и",
        "Урок # 5",
        "|",
        "> текст",
        "*а",
        "'а' б",
    ];
    (prop::sample::select(keys), prop::sample::select(colons), prop::sample::select(values))
        .prop_map(|(key, colon, value)| format!("{key}{colon}{value}"))
}

/// A person's file: any lines, either line end, a byte order mark or none, dashes of any kind.
fn file() -> impl Strategy<Value = String> {
    let ends = prop::sample::select(vec!["\n", "\n", "\r\n"]);
    let marks = prop::sample::select(vec!["", "\u{feff}"]);
    let bars = prop::sample::select(vec!["---", "---", "—", "-----"]);
    (marks, bars, prop::collection::vec(line(), 1..9), ends).prop_map(|(mark, bar, lines, end)| {
        format!("{mark}{bar}{end}{}{end}{bar}{end}Текст 5A: как был.{end}", lines.join(end))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever is typed: what is mended needs no mending, has the same line ends, text and number of letters that are not
    /// its header's, and shows no more findings than before.
    #[test]
    fn any_file_is_mended_once_or_left(text in file()) {
        let before = sources("people/petrov.md", text.as_str());
        let mended = mend(&before, today(), Scope::All);
        prop_assert!(mended.files.len() + mended.left.len() <= 1);
        for file in &mended.files {
            let again = sources("people/petrov.md", file.text.as_str());
            let second = mend(&again, today(), Scope::All);
            prop_assert!(second.files.is_empty() && second.left.is_empty(), "{text}\n→\n{}\n→\n{second:?}", file.text);
            prop_assert_eq!(file.text.starts_with('\u{feff}'), text.starts_with('\u{feff}'));
            prop_assert_eq!(file.text.contains('\r'), text.contains('\r'));
            prop_assert!(file.text.ends_with("Текст 5A: как был.\n") || file.text.ends_with("Текст 5A: как был.\r\n"));
            let found = |sources: &Sources| check::all(sources, today()).findings.len();
            prop_assert!(found(&again) <= found(&before), "{text}\n→\n{}", file.text);
        }
    }
}

/// The sample, whose people write in many ways: all of it can be mended, and nothing remains to be mended then.
#[test]
fn the_sample_is_mended_once() {
    let school = Folder::sample();
    let first = school.run("check --diff").exit(1).stdout;
    insta::with_settings!({ snapshot_path => fixtures(), prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("sample", first);
    });
    assert_eq!(school.files("content"), files(&sample_content()), "--diff writes nothing");
    school.run("check --fix").exit(0).says("Исправлено");
    assert_ne!(school.files("content"), files(&sample_content()));
    assert_eq!(school.run("check --diff").exit(0).stdout, "");
    let after = school.files("content");
    school.run("check --fix").exit(0).says("Исправлено: ничего");
    assert_eq!(school.files("content"), after);
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fix")
}

/// A person's file with a day written short.
const SHORT_DAY: &str = "---\nимя: Петров Пётр\nкто: Педагог\nсверено: 5.9.2026\n---\n";

fn with_a_short_day() -> Folder {
    let school = Folder::of(SCHOOL);
    school.file("content/people/petrov.md", SHORT_DAY);
    school
}

#[test]
fn a_finding_says_that_it_can_be_mended() {
    let school = with_a_short_day();
    school.run("check").says("nastavnik check --fix").says("1 находку");
    let said: serde_json::Value =
        serde_json::from_str(&school.run("check --format json --select FIL-24").stdout).expect("JSON");
    let edit = &said["findings"][0]["fix"][0];
    assert_eq!((&edit["text"], &edit["line"], &edit["column"]), (&"05.09.2026".into(), &4.into(), &10.into()));
}

#[test]
fn only_what_is_selected_is_mended() {
    let school = with_a_short_day();
    school.run("check --fix --select FIL-24").says("Исправлено: 1 место в 1 файле.");
    assert_eq!(said(&school), SHORT_DAY.replace("5.9", "05.09"));
    school.run("check --fix").says("Исправлено: 1 место в 1 файле.");
    assert_eq!(said(&school), SHORT_DAY.replace("5.9", "05.09").replace("Педагог", "педагог"));
}

fn said(school: &Folder) -> String {
    fs::read_to_string(school.path("content/people/petrov.md")).expect("the file is there")
}

#[test]
fn a_read_only_file_is_left_and_named() {
    let school = with_a_short_day();
    let path = school.path("content/people/petrov.md");
    let mut permissions = fs::metadata(&path).expect("the file is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("the file is ours");
    school.run("check --fix").says("Не тронут content/people/petrov.md: файл открыт только для чтения.");
    assert_eq!(said(&school), SHORT_DAY);
}

#[cfg(unix)]
#[test]
fn permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let school = with_a_short_day();
    let path = school.path("content/people/petrov.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("the file is ours");
    school.run("check --fix").says("Исправлено");
    let mode = fs::metadata(&path).expect("the file is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// A file named after somebody would be an address with a surname.
#[test]
fn a_pair_named_after_somebody_gets_an_address_of_its_own() {
    let pair =
        "---\r\nнаставник: sosnyagina\r\nнаставляемый: vetlugin\r\nформа: учитель – учитель\r\n---\r\nЗаметка.\r\n";
    let changed = after("pairs/vetlugin-2026.md", pair);
    let added: Vec<&str> = changed.lines().filter(|line| !pair.contains(line)).collect();
    let [line] = added[..] else { panic!("{changed}") };
    assert!(line.starts_with("адрес: ") && !line.contains("vetlugin"), "{line}");
    assert_eq!(changed.replace(&format!("{line}\r\n"), ""), pair);
    assert_eq!(after("pairs/vetlugin-2026.md", &changed), changed);
    let other = after("pairs/vetlugin-2027.md", &pair.replace("Заметка", "Другая"));
    assert_ne!(other.lines().find(|line| line.starts_with("адрес")), Some(line));
}

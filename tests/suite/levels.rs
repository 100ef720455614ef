//! What a school sets for rules: in `school.md`, in `model.yaml`, by its choice of profiles.

use nastavnik::diagnostic::Level;

use crate::school::School;

/// A school whose curator is no deputy (CUR-02, a warning), with lines of its own in `school.md` and `model.yaml`.
fn school(profile: &str, own: &str, model: &str) -> School {
    School::from_text(&format!(
        "//- school.md\n---\nназвание: Школа № 12\nпрофиль: {profile}\nэтапы: 7\nруководитель: Лазоревская К. Э.\n\
         куратор: Крапивницкая Е. Л.\n{own}---\n\
         //- model.yaml\n{model}\n\
         //- people/krapivnickaya-el.md\n---\nимя: Крапивницкая Ева Львовна\nкто: педагог\nдолжность: учитель\n---\n"
    ))
}

/// The levels of the findings of a code.
fn levels(school: &School, code: &str) -> Vec<Level> {
    let own = school.checked.findings.iter().filter(|finding| finding.manual.code == code);
    own.map(|finding| finding.level).collect()
}

/// What is said of the school's own changes.
fn refused(school: &School) -> Vec<&str> {
    let own = school.checked.findings.iter().filter(|finding| finding.manual.code == "FIL-33");
    own.map(|finding| finding.headline.as_str()).collect()
}

#[test]
fn a_school_raises_lowers_and_switches_off() {
    let of = |own: &str, model: &str| levels(&school("педагоги", own, model), "CUR-02");
    assert_eq!(of("", ""), [Level::Warning]);
    assert_eq!(of("уровни:\n  CUR-02: ошибка\n", ""), [Level::Error]);
    assert_eq!(of("уровни:\n  cur-2: Совет\n", ""), [Level::Advice]);
    assert_eq!(of("уровни:\n  CUR: совет\n", ""), [Level::Advice], "a family");
    assert_eq!(of("уровни:\n  CUR-02: выключено\n", ""), []);
    let model = "уровни:\n  - правило: CUR-02\n    уровень: совет\n";
    assert_eq!(of("", model), [Level::Advice]);
    assert_eq!(of("уровни:\n  CUR-02: ошибка\n", model), [Level::Error], "school.md holds over model.yaml");
    assert_eq!(of("", "кроме: CUR-02\n"), []);
}

#[test]
fn a_declared_field_has_its_level_like_any_rule() {
    let of = |own: &str| levels(&school("педагоги", own, ""), "BNK-02");
    assert_eq!(of(""), [Level::Warning]);
    assert_eq!(of("уровни:\n  BNK-02: совет\n"), [Level::Advice]);
}

#[test]
fn what_guards_privacy_and_integrity_is_not_lowered() {
    for word in ["предупреждение", "выключено"] {
        let school = school("педагоги", &format!("уровни:\n  LAW-03: {word}\n  PAI-01: {word}\n"), "");
        let said = refused(&school);
        assert_eq!(
            said,
            ["правило LAW-03 нельзя смягчить или выключить", "правило PAI-01 нельзя смягчить или выключить"]
        );
        assert!(school.checked.clearance().is_none(), "a wrong change stops the build");
    }
    assert!(refused(&school("педагоги", "уровни:\n  LAW-03: ошибка\n", "")).is_empty());
}

#[test]
fn a_change_that_means_nothing_is_told() {
    let said = |own: &str, model: &str| refused(&school("педагоги", own, model)).join("; ");
    assert_eq!(said("уровни:\n  CUR-99: совет\n", ""), "нет правила «CUR-99»");
    assert_eq!(said("уровни:\n  CUR-02: мягко\n", ""), "нет такого уровня: «мягко»");
    assert_eq!(said("", "правила: ЮЛА-01\n"), "нет правила «ЮЛА-01»");
    assert_eq!(said("", "длина программы:\n  от месяцев: 9\n  до месяцев: 3\n"), "от 9 до 3: начало больше конца");
    assert_eq!(said("", "категории:\n  - код: late\n"), "у «late» нет названия");
    assert_eq!(said("", "виды:\n  - код: fast\n    название: быстрое\n"), "в модели нет кода «fast»");
}

#[test]
fn a_code_alone_brings_its_words() {
    let school = school("педагоги", "", "формы:\n  - код: graduate-pupil\n");
    assert!(refused(&school).is_empty());
    let form = school.checked.model.profile.form("Выпускник-ученик").expect("the form is known now");
    assert_eq!(form.title(), "выпускник – ученик");
}

#[test]
fn the_order_of_profiles_changes_nothing() {
    let (one, other) = (school("педагоги, ученики", "", ""), school("ученики, педагоги", "", ""));
    let said = |school: &School| -> Vec<String> {
        school.checked.findings.iter().map(|finding| finding.headline.clone()).collect()
    };
    assert_eq!(said(&one), said(&other));
    let titles = |school: &School| -> Vec<String> {
        school.checked.model.profile.forms.iter().map(|form| form.title().to_owned()).collect()
    };
    assert_eq!(titles(&one), titles(&other));
}

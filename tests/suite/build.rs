//! `build` and the command line around it: what it refuses, what it says, how it ends.

use crate::binary::{Folder, plain};

/// The smallest school that can be built.
const SCHOOL: &str = "\
//- school.md
---
название: Школа № 3 посёлка Туманный Лог
профиль: педагоги
этапы: 5
руководитель: Серебрянников П. О.
куратор: Ухватова Н. Ю.
---
//- people/uhvatova-nyu.md
---
имя: Ухватова Нинель Юлиановна
кто: руководитель
должность: заместитель директора
---
";

#[test]
fn a_school_is_built() {
    let school = Folder::of(SCHOOL);
    let ran = school.run("build").exit(0).says("Раздел собран");
    assert_eq!(ran.stdout, "", "progress goes to stderr");
    assert!(school.site().contains_key("index.html"));
}

#[test]
fn broken_records_leave_the_old_section_as_it_was() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    school.edit("content/school.md", "этапы: 5", "этапы: девять");
    school.run("build").exit(1).says("ошибка[FIL-").says("Прежний раздел не тронут");
    assert!(school.site() == before);
}

#[test]
fn what_only_the_model_forbids_does_not_stop_a_build() {
    let school = Folder::of(SCHOOL);
    school.edit("content/school.md", "куратор: Ухватова Н. Ю.\n", "");
    school.run("check").exit(1).says("ошибка[CUR-01]");
    school.run("build").exit(0);
}

#[test]
fn a_folder_that_is_not_ours_is_refused_and_kept() {
    let school = Folder::of(SCHOOL);
    school.file("elsewhere/index.html", "чужая страница");
    school.run("build --output elsewhere").exit(2).says("ничего не тронуто");
    assert_eq!(school.files("elsewhere").into_keys().collect::<Vec<_>>(), ["index.html"]);
    assert_eq!(school.files("elsewhere")["index.html"], "чужая страница".as_bytes());
}

#[test]
fn a_theme_replaces_single_files() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    school.file("theme/assets/style.css", "body { color: green }\n");
    school.run("build --theme theme").exit(0);
    let after = school.site();
    assert_eq!(after["assets/style.css"], b"body { color: green }\n");
    assert!(after["index.html"] == before["index.html"]);
}

#[test]
fn a_theme_says_one_token_anew() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site()["assets/style.css"].clone();
    school.file("theme/styles/99-own.css", ":root { --measure: 36rem }\n");
    school.run("build --theme theme").exit(0);
    let after = school.site()["assets/style.css"].clone();
    assert_eq!(after, [&before[..], b"\n:root { --measure: 36rem }\n"].concat());
}

#[test]
fn a_theme_takes_nothing_from_elsewhere_and_shuts_nobody_out() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    for (file, text, code) in [
        ("styles/99-own.css", "@import url(https://fonts.example/a.css);\n", "LAW-09"),
        ("assets/own.js", "fetch('https://counter.example/')\n", "LAW-09"),
        ("invitation.html", "<p><iframe src=\"https://forms.example/1\" title=\"Анкета\"></iframe></p>\n", "LAW-09"),
        ("invitation.html", "<p><img src=\"assets/icon.svg\"></p>\n", "LAW-11"),
    ] {
        school.file(&format!("theme/{file}"), text);
        school.run("build --theme theme").exit(1).says(&format!("ошибка[{code}]")).says("Прежний раздел не тронут");
        assert!(school.site() == before, "{file}");
        std::fs::remove_dir_all(school.path("theme")).expect("the theme can be removed");
    }
    school.run("explain LAW-09").exit(0);
    school.run("explain LAW-11").exit(0);
}

#[test]
fn a_text_that_sends_readers_to_a_foreign_form_is_warned_about() {
    let school = Folder::of(SCHOOL);
    school.file(
        "content/news/a.md",
        "---\nзаголовок: Анкета\nдата: 01.09.2026\n---\n\nЗаполните: https://forms.gle/abc\n",
    );
    school.run("check").says("предупреждение[LAW-09]").says("content/news/a.md:6:20");
    school.run("build").exit(0);
}

#[test]
fn a_broken_template_is_named_and_nothing_is_written() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    for broken in ["{% if %}", "{{ page.nothing.of.this }}", "{% include \"nowhere.html\" %}"] {
        school.file("theme/contacts.html", broken);
        school.run("build --theme theme").exit(2).says("contacts.html");
        assert!(school.site() == before);
    }
}

#[test]
fn a_rehearsal_of_another_day_is_said_on_every_page() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let pages = school.site().into_iter().filter(|(path, _)| path.ends_with(".html"));
    for (path, html) in pages {
        assert!(plain(&html).contains("18 ноября 2026"), "{path}");
    }
}

#[test]
fn check_says_what_it_went_through() {
    Folder::sample().run("check").exit(0).says("Найдено: 0 ошибок");
    let rules = nastavnik::rule::rules().len();
    Folder::of(SCHOOL).run("check").says(&format!("Проверено: 2 записи по {rules} "));
}

#[test]
fn check_ends_with_one_from_the_level_that_is_asked_for() {
    let school = Folder::sample();
    school.edit("content/school.md", "банк сверен: 28.08.2026\n", "");
    school.run("check").exit(0).says("предупреждение[BNK-02]");
    school.run("check --fail-on warning").exit(1);
    school.run("check --fail-on advice").exit(1);
}

#[test]
fn check_of_a_section_ends_with_one_when_a_consent_has_ended() {
    let school = Folder::sample();
    school.run("build").exit(0);
    school.run("check --site site/nastavnichestvo").exit(0);
    school.run("check --site site/nastavnichestvo --today 2030-01-01").exit(1).says("кончилось согласие");
    school.run("check --site nowhere").exit(2);
}

#[test]
fn what_cannot_run_ends_with_two_and_says_what_to_do() {
    let school = Folder::of(SCHOOL);
    school.run("check --root nowhere").exit(2).says("нет папки").says("помощь:");
    school.run("chek").exit(2).says("нет команды «chek»").says("возможно, вы имели в виду check");
    school.run("check --fail-onn error").exit(2).says("помощь:");
    school.run("explain PAI-2x").exit(2).says("нет кода");
    school.run("fields peopel").exit(2).says("people");
}

#[test]
fn a_school_is_found_from_any_folder_below_it() {
    let school = Folder::of(SCHOOL);
    let mut below = school.program("check");
    let ran = crate::binary::Ran::of("check", below.current_dir(school.path("content/people")));
    ran.says("Проверено: 2 записи");
}

#[test]
fn help_speaks_russian() {
    let school = Folder::of(SCHOOL);
    for arguments in ["--help", "check --help", "build --help", "explain --help", "fields --help"] {
        let help = school.run(arguments).exit(0).says("Как вызвать:").stdout;
        for word in ["Usage", "Options", "OPTIONS", "Commands", "COMMAND", "Arguments", "Print", "default", "possible"]
        {
            assert!(!help.contains(word), "{arguments} says {word}:\n{help}");
        }
    }
}

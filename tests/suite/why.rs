//! Why something is, or is not, seen by visitors: the answer, the line that decides it, and how one asks.

use nastavnik::diagnostic::{Position, Texts};
use nastavnik::public::{Answer, Verdict};

use crate::binary::{Folder, files, plain, sample_content};
use crate::school::School;

/// A mentor, a mentee and their pair; of each card the consents, of the pair further lines.
fn school(mentor: &str, mentee: &str, more: &str) -> School {
    School::from_text(&format!(
        "//- school.md\n---\nназвание: Школа № 12\nпрофиль: педагоги\nэтапы: 5\nруководитель: Лазоревская К. Э.\n\
         куратор: Осинина В. Я.\n---\n\
         //- people/osinina.md\n---\nимя: Осинина Вера Яковлевна\nкто: педагог\nдолжность: учитель химии\n\
         предметы: химия\nпринят: 01.09.2020\nнаставник:\n  компетенции: опыты\n{mentor}---\n\nЛюблю опыты.\n\
         //- people/vyazov.md\n---\nимя: Вязов Егор Ильич\nкто: педагог\n{mentee}---\n\
         //- pairs/p1.md\n---\nнаставник: osinina\nнаставляемые: vyazov\nформа: учитель – учитель\n\
         вид: один на один\nзапрос: как держать внимание\nзадача: вести урок спокойно\nсрок: 07.09.2026 – 28.05.2027\n---\n\
         {more}"
    ))
}

/// A consent to publication with further lines.
fn consent(lines: &[&str]) -> String {
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!("согласия:\n  - вид: публикация\n{lines}")
}

fn named() -> String {
    consent(&["дата: 01.09.2026", "до: 31.08.2027", "номер: П-3", "что: имя"])
}

#[track_caller]
fn answer(school: &School, word: &str) -> Answer {
    let records = school.checked.model.meant_by(word);
    let [record] = records[..] else { panic!("«{word}» is {} records", records.len()) };
    school.checked.disclosure().why(&school.checked.findings, record)
}

/// What is said of one thing: «видно» or «не видно», why, the rule, the line.
fn said(school: &School, verdict: &Verdict) -> String {
    let seen = match (verdict.shown, verdict.until) {
        (true, Some(until)) => format!("видно по {until}"),
        (true, None) => "видно".to_owned(),
        (false, _) => "не видно".to_owned(),
    };
    let code = verdict.code.map_or(String::new(), |code| format!(" [{code}]"));
    let text = school.sources.text(verdict.place.file);
    let line = Position::of(text, verdict.place.start as usize).line;
    let said = format!("{seen}: {}{code}, {}:{line}", verdict.why, school.sources.path(verdict.place.file));
    typed(&said)
}

#[track_caller]
fn main_of(school: &School, word: &str) -> String {
    said(school, &answer(school, word).main)
}

/// With plain spaces, as one types.
fn typed(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// What is said of one of the values.
#[track_caller]
fn value(school: &School, word: &str, what: &str) -> String {
    let answer = answer(school, word);
    let found = answer.values.iter().find(|value| typed(&value.what) == what);
    let found = found.unwrap_or_else(|| panic!("nothing is said of «{what}»: {:?}", answer.values));
    said(school, found)
}

#[test]
fn a_name_is_opened_by_a_consent_until_its_day() {
    let card = "content/people/osinina.md";
    let of = |lines: &[&str]| main_of(&school(&consent(lines), "", ""), "osinina");
    let open = of(&["дата: 01.09.2026", "до: 31.08.2027", "номер: П-3", "что: имя"]);
    assert_eq!(open, format!("видно по 2027-08-31: согласие № П-3 от 1 сентября 2026, {card}:14"));
    assert_eq!(of(&["дата: 01.09.2026", "что: имя"]), format!("видно: согласие от 1 сентября 2026, {card}:12"));
    let ahead = of(&["дата: 01.09.2026", "что: имя", "отозвано: 01.12.2026"]);
    assert_eq!(ahead, format!("видно по 2026-11-30: согласие от 1 сентября 2026, {card}:12"));
}

/// Until when a section with this card is right.
fn right_until(consents: &[&str]) -> Option<String> {
    let consents: String = consents.iter().map(|lines| format!("  - вид: публикация\n    {lines}\n")).collect();
    let school = school(&format!("согласия:\n{consents}"), "", "");
    school.checked.disclosure().right_until().map(|day| day.to_string())
}

#[test]
fn what_two_consents_open_is_right_until_the_later_ends() {
    let short = "дата: 01.09.2025\n    до: 31.12.2026\n    что: имя, должность";
    let long = "дата: 01.09.2026\n    до: 31.08.2027\n    что: имя, должность";
    let name_alone = "дата: 01.09.2026\n    до: 31.08.2027\n    что: имя";
    let endless = "дата: 01.09.2026\n    что: имя, должность";
    assert_eq!(right_until(&[short]).as_deref(), Some("2026-12-31"));
    assert_eq!(right_until(&[short, long]).as_deref(), Some("2027-08-31"));
    assert_eq!(right_until(&[long, short]).as_deref(), Some("2027-08-31"));
    assert_eq!(right_until(&[short, name_alone]).as_deref(), Some("2026-12-31"), "the post closes then");
    assert_eq!(right_until(&[short, endless]), None);
    assert_eq!(right_until(&["дата: 01.09.2026\n    до: 31.12.2026\n    что: должность"]), None, "it opens nothing");
}

#[test]
fn a_name_is_withheld_for_each_reason_there_is() {
    let of = |lines: &[&str]| main_of(&school(&consent(lines), "", ""), "osinina");
    let says = |said: String, words: &str, line: usize| {
        assert_eq!(said, format!("не видно: {words}, content/people/osinina.md:{line}"));
    };
    says(main_of(&school("", "", ""), "osinina"), "нет согласия на публикацию", 2);
    says(of(&["дата: 01.09.2025", "что: имя", "до: 31.08.2026"]), "согласие кончилось 31 августа 2026", 13);
    says(of(&["дата: 01.09.2025", "что: имя", "отозвано: 12.10.2026"]), "согласие отозвано 12 октября 2026", 13);
    says(of(&["дата: 01.09.2026", "что: имя", "форма: устное"]), "согласие дано только устно", 13);
    says(of(&["дата: 01.09.2026", "что: фото"]), "в согласии нет слова «имя»", 12);
    says(of(&["дата: 01.09.2026", "что: имя", "запреты: имя"]), "в согласии запрещено: имя", 13);
    says(of(&["дата: 01.12.2026", "что: имя"]), "согласие действует только с 1 декабря 2026", 11);
}

#[test]
fn a_childs_name_is_a_parents_to_open() {
    let child = |consents: &str| {
        let text =
            format!("//- people/uch-1.md\n---\nимя: Вязов Егор Ильич\nкто: обучающийся\nкласс: 7 Б\n{consents}---\n");
        main_of(&School::from_text(&text), "uch-1")
    };
    assert_eq!(child(""), "не видно: нет согласия родителя на публикацию, content/people/uch-1.md:2");
    let own = consent(&["дата: 01.09.2026", "что: имя", "дал: сам"]);
    assert_eq!(child(&own), "не видно: согласие за ребёнка дал не родитель, content/people/uch-1.md:9");
    let said = child(&own.replace("сам", "мать"));
    assert!(said.contains("в разделе ему негде стоять"), "a name that nothing shows: {said}");
}

#[test]
fn what_a_card_holds_is_told_value_by_value() {
    let school = school(&consent(&["дата: 01.09.2026", "что: имя, предметы"]), &named(), "");
    let of = |what: &str| value(&school, "osinina", what);
    assert!(of("предметы").starts_with("видно: согласие"));
    assert_eq!(of("должность"), "не видно: в согласии нет слова «должность», content/people/osinina.md:12");
    assert!(of("компетенции").starts_with("не видно: в согласии нет слова «результаты»"));
    assert!(of("рассказ о себе").starts_with("не видно: в согласии нет слова «о себе»"));
    let answer = answer(&school, "osinina");
    assert_eq!(answer.never, ["принят", "согласия"]);
}

#[test]
fn what_stands_with_mentors_alone_is_not_promised_to_others() {
    let school = school("", &format!("предметы: физика\n{}, предметы\n", named().trim_end()), "");
    let said = value(&school, "vyazov", "предметы");
    assert!(said.starts_with("не видно: показать можно") && said.contains("только у наставников пар"), "{said}");
}

#[test]
fn a_pair_tells_of_its_page_and_of_each_name() {
    let school = school(&named(), "", "");
    assert!(main_of(&school, "p1").starts_with("видно: она есть у каждой пары"));
    assert!(value(&school, "p1", "имя наставника (Осинина В. Я.)").starts_with("видно по 2027-08-31"));
    let mentee = value(&school, "p1", "имя наставляемого (Вязов Е. И.)");
    assert_eq!(mentee, "не видно: нет согласия на публикацию, content/people/vyazov.md:2");
    assert_eq!(answer(&school, "p1").never, ["наставник", "наставляемые", "запрос"]);
    let open = value(&school, "p1", "форма, вид, задача, срок");
    assert_eq!(open, "видно: эти поля открыты всем, content/pairs/p1.md:4");
}

#[test]
fn words_that_tell_who_it_is_name_the_rule() {
    let school =
        school(&named(), "", "//- programs/g1.md\n---\nпара: p1\nожидаемые результаты:\n  - Егор ведёт урок\n---\n");
    let said = value(&school, "g1", "«ожидаемые результаты»");
    assert!(said.starts_with("не видно: ") && said.ends_with("[PUB-07], content/programs/g1.md:4"), "{said}");
}

#[test]
fn a_programme_without_its_pair_has_no_page() {
    let school = school("", "", "//- programs/g1.md\n---\nпара: нет-такой\n---\n");
    assert!(main_of(&school, "g1").starts_with("не видно: непонятно, чья это программа"));
}

#[test]
fn an_article_that_names_somebody_without_leave_has_no_page() {
    let news =
        "//- news/n1.md\n---\nзаголовок: Урок\nдата: 01.10.2026\nавтор: osinina\n---\n\nЕго вёл Вязов Егор Ильич.\n";
    let school = school("", "", news);
    let said = main_of(&school, "n1");
    assert_eq!(said, "не видно: имя без согласия на публикацию [LAW-03], content/news/n1.md:7");
    let author = value(&school, "n1", "автор (Осинина В. Я.)");
    assert_eq!(author, "не видно: нет согласия на публикацию, content/people/osinina.md:2");
    let told = value(&school, "vyazov", "то, что написано или снято");
    assert_eq!(told, "не видно: имя без согласия на публикацию [LAW-03], content/news/n1.md:7");
}

#[test]
fn a_picture_waits_for_everybody_on_it() {
    let of = |lines: &str| {
        let news = format!(
            "//- news/n1.md\n---\nзаголовок: Урок\nдата: 01.10.2026\nкартинка: images/a.jpg\n{lines}---\n\nБыл урок.\n"
        );
        value(&school(&named(), "", &news), "n1", "снимок")
    };
    assert_eq!(of(""), "не видно: не сказано, кто на нём [PUB-03], content/news/n1.md:2");
    assert_eq!(of("кто на фото: никого\n"), "не видно: нет описания словами [PUB-05], content/news/n1.md:4");
    assert_eq!(of("кто на фото: никого\nописание: Класс\n"), "видно: людей на нём нет, content/news/n1.md:5");
    let withheld = of("кто на фото: osinina\nописание: Класс\n");
    assert_eq!(withheld, "не видно: на нём Осинина В. Я.: в согласии нет слова «фото», content/people/osinina.md:14");
    assert!(of("кто на фото: nikto-takoy\nописание: Класс\n").contains("кого нет среди людей"));
}

#[test]
fn a_document_shows_its_file_by_one_word_alone() {
    let of = |line: &str, what: &str| {
        let document = format!(
            "//- documents/d1.md\n---\nназвание: Приказ\nвид: приказ\nдата: 01.09.2026\nфайл: files/a.pdf\n{line}---\n"
        );
        let school = school("", "", &document);
        if what.is_empty() { main_of(&school, "d1") } else { value(&school, "d1", what) }
    };
    assert!(of("", "").starts_with("видно: название, номер и дату"));
    assert_eq!(of("", "файл"), "не видно: в записи нет строки «публиковать: да», content/documents/d1.md:5");
    assert_eq!(
        of("публиковать: нет\n", "файл"),
        "не видно: в записи стоит «публиковать: нет», content/documents/d1.md:6"
    );
    assert_eq!(of("публиковать: да\n", "файл"), "видно: в записи стоит «публиковать: да», content/documents/d1.md:6");
}

#[test]
fn a_survey_is_kept_back_below_the_threshold() {
    let survey = "//- surveys/s1.md\n---\nназвание: Опрос\nучебный год: 2025/26\nшкала: 1 – 10\nвопросы:\n  план: Есть план?\nответы:\n  - кто: osinina\n    до: 05.09.2025, план 3\n    после: 25.05.2026, план 8\n---\n";
    let said = main_of(&school("", "", survey), "s1");
    let words = "не видно: и до, и после на один из вопросов ответили 1 человек, а порог – 5 [MON-15]";
    assert_eq!(said, format!("{words}, content/surveys/s1.md:6"));
    assert_eq!(answer(&school("", "", survey), "s1").never, ["ответы"]);
}

#[test]
fn a_review_and_an_award_are_their_persons_to_open() {
    let more = "//- reviews/r1.md\n---\nкто: osinina\nдата: 20.05.2026\n---\n\nУчиться можно у всех.\n\
                //- awards.md\n---\nнаграды:\n  - кому: osinina\n    название: Грамота\n    вид: нематериальное\n    дата: 01.12.2026\n---\n";
    let closed = school(&named(), "", more);
    assert!(main_of(&closed, "r1").starts_with("не видно: в согласии нет слова «отзыв»"));
    let award = "награда «Грамота» (Осинина В. Я.)";
    assert!(value(&closed, "awards", award).starts_with("не видно: в согласии нет слова «награды»"));
    let open = school(&consent(&["дата: 01.09.2026", "что: имя, отзыв, награды"]), "", more);
    assert!(main_of(&open, "r1").starts_with("видно: согласие"));
    assert!(value(&open, "osinina", "слова отзыва").starts_with("видно: согласие"));
    assert!(value(&open, "awards", award).starts_with("не видно: это случится только 1 декабря 2026"));
}

#[test]
fn what_is_declared_for_nobody_stays_in_the_school() {
    let meeting = "//- meetings/m1.md\n---\nпара: p1\nтип: рабочая\nдата: 01.10.2026\n---\n\nЗаметки.\n";
    let school = school("", "", meeting);
    assert!(main_of(&school, "m1").starts_with("не видно: всё, что в ней написано, остаётся в школе"));
    assert_eq!(answer(&school, "m1").never, ["пара", "тип", "дата", "текст под полями"]);
}

#[test]
fn a_record_is_asked_for_as_people_name_it() {
    let sample = Folder::sample();
    for typed in [
        "Калинникова В. С.",
        "калинникова",
        "kalinnikova-vs",
        "people/kalinnikova-vs",
        "content/people/kalinnikova-vs.md",
        "images/portret-kalinnikova-vs.jpg",
        "mentors/kalinnikova-vera-stepanovna.html",
        "https://shkola7.example/nastavnichestvo/mentors/kalinnikova-vera-stepanovna.html",
    ] {
        sample
            .run(&format!("why {typed}"))
            .exit(0)
            .says("Калинникова Вера Степановна – content/people/kalinnikova-vs.md:2");
    }
    sample.run("why pairs.html").exit(0).says("своей записи у неё нет");
    sample.run("why уч-07").exit(0).says("Ответ – для школы");
}

#[test]
fn a_word_that_means_several_records_or_none_is_told() {
    let sample = Folder::sample();
    let said = sample.run("why 2026-01").exit(2);
    assert!(said.stdout.is_empty(), "{said}");
    said.says("pairs/2026-01 – пара или группа\n  programs/2026-01 – персонализированная программа");
    sample.run("why калиникова").exit(2).says("возможно, вы имели в виду «Калинникова");
    sample.run("why щщщщ").exit(2).says("назовите человека, код, файл записи");
}

#[test]
fn a_section_that_is_not_built_is_spoken_of_as_such() {
    let sample = Folder::sample();
    sample.edit("content/pairs/2026-04.md", "наставник: ", "наставник: нет-такого-человека ");
    sample.run("why pairs/2026-04").exit(0).says("Сейчас раздел не собирается");
}

#[test]
fn programs_read_the_answer_too() {
    let said = Folder::sample().run("why уч-07 --format json").exit(0).stdout;
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON is JSON");
    assert_eq!(said["public"], false);
    assert_eq!(said["kind"], "people");
    assert_eq!(said["main"]["why"], "нет согласия родителя на публикацию");
    assert_eq!((&said["main"]["path"], &said["main"]["line"]), (&"content/people/uch-07.md".into(), &13.into()));
}

/// The school in a folder, whose section is built, and the same school as it was checked.
fn built(content: &std::path::Path) -> (Folder, School) {
    let folder = Folder::of("");
    for (path, bytes) in files(content) {
        folder.file(&format!("content/{path}"), bytes);
    }
    folder.run("build --today 2026-11-21").exit(0);
    (folder, School::on_disk(content))
}

#[test]
fn a_person_is_said_to_be_public_exactly_where_the_section_names_them() {
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schools");
    let schools = ["s0", "s1", "s2", "s3", "s4"].map(|name| fixtures.join(name).join("content"));
    for content in schools.into_iter().chain([sample_content()]) {
        let (folder, school) = built(&content);
        let pages = folder.site().into_iter().filter(|(path, _)| path.ends_with(".html"));
        let text: String = pages.map(|(_, page)| plain(&page)).collect();
        let mut told = [0, 0];
        for (kind, record) in school.checked.model.records.all() {
            let Some(person) = school.checked.model.people().find(|person| person.head == record.head()) else {
                continue;
            };
            let answer = school.checked.disclosure().why(&school.checked.findings, (kind, record));
            let name = person.name.known().expect("a card of a whole school has a name");
            let stands = text.contains(&typed(&name.full())) || text.contains(&typed(&name.short()));
            assert_eq!(
                answer.is_public(),
                stands,
                "{}: {}: {}",
                content.display(),
                name.full(),
                said(&school, &answer.main)
            );
            told[usize::from(stands)] += 1;
        }
        assert!(told[1] > 0, "{}: nobody is named", content.display());
    }
}

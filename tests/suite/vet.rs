//! What stops a build: each leak in a text, a picture or a file name is found, and the old section stays as it was.

use crate::binary::Folder;
use img_parts::jpeg::Jpeg;
use img_parts::{Bytes, ImageEXIF};

/// A school in which one teacher may be named and another may not.
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
согласия:
  - вид: публикация
    дата: 01.09.2026
    до: 31.08.2028
    что: имя, должность, фото
---
//- people/kremneva-rf.md
---
имя: Кремнёва Римма Филипповна
кто: педагог
---
//- pairs/2026-01.md
---
наставник: Ухватова Н. Ю.
наставляемые: Кремнёва Р. Ф.
форма: учитель – учитель
вид: один на один
запрос: боюсь открытых уроков и прошу совета о ведении дневника наблюдений
задача: провести открытый урок
срок: 14.09.2026 – 28.05.2027
---
//- news/2026-10-01-nachalo.md
---
заголовок: Начало года
дата: 01.10.2026
---

Мы начали работу.
";

const NEWS: &str = "content/news/2026-10-01-nachalo.md";

/// Any JPEG.
const PHOTO: &[u8] = include_bytes!("../../content/images/shkola-osen.jpg");

/// A built school in which something then goes wrong: the code is said, and nothing of the old section changes.
#[track_caller]
fn blocks(code: &str, spoil: impl FnOnce(&Folder)) {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    spoil(&school);
    school.run("build").exit(1).says(&format!("[{code}]")).says("Прежний раздел не тронут");
    assert!(school.site() == before, "the old section was touched");
}

/// The news with this text.
fn news(text: &str) -> impl FnOnce(&Folder) {
    let text = text.to_owned();
    move |school| {
        school.edit(NEWS, "Мы начали работу.", &text);
    }
}

fn picture(lines: &'static str) -> impl FnOnce(&Folder) {
    move |school| {
        school.file("content/images/urok.jpg", PHOTO);
        school.edit(
            NEWS,
            "дата: 01.10.2026\n",
            &format!("дата: 01.10.2026\nкартинка: images/urok.jpg\nописание: Класс у доски\n{lines}"),
        );
    }
}

#[test]
fn a_name_without_consent_in_any_case_ending_and_order() {
    for text in
        ["Урок дала Римма Кремнёва.", "Спасибо Кремневой Римме!", "Урок Р. Ф. Кремнёвой удался.", "Пришла КРЕМНЁВА Р."]
    {
        blocks("LAW-03", news(text));
    }
}

#[test]
fn a_name_without_consent_in_a_task() {
    blocks("LAW-03", |school| {
        school.edit("content/pairs/2026-01.md", "провести открытый урок", "научить Кремнёву Римму вести урок");
    });
}

#[test]
fn an_author_of_the_school_is_named_by_consent_and_stops_nothing() {
    let school = Folder::of(SCHOOL);
    school.edit(NEWS, "дата: 01.10.2026\n", "дата: 01.10.2026\nавтор: Кремнёва Р. Ф.\n");
    school.run("build").exit(0);
    assert!(school.site().values().all(|bytes| !String::from_utf8_lossy(bytes).contains("Кремнёва")));
    school.edit(NEWS, "автор: Кремнёва Р. Ф.", "автор: Ухватова Н. Ю.");
    school.run("build").exit(0);
    let item = &school.site()["news/2026-10-01-nachalo.html"];
    assert!(String::from_utf8_lossy(item).contains("Ухватова"));
}

#[test]
fn a_telephone() {
    blocks("LAW-08", news("Звоните: +7 (912) 000-00-17."));
}

#[test]
fn a_mail_address() {
    blocks("LAW-08", news("Пишите: kto-to@example.org."));
}

#[test]
fn five_words_of_a_withheld_text() {
    blocks("PUB-01", news("Одна пара просит: прошу совета о ведении дневника наблюдений."));
}

#[test]
fn a_surname_without_consent_in_an_address() {
    blocks("PUB-02", |school| {
        school.edit("content/pairs/2026-01.md", "срок:", "адрес: para-kremneva\nсрок:");
    });
    blocks("PUB-02", |school| {
        school.file("content/news/kremneva.md", "---\nзаголовок: Урок\nдата: 02.10.2026\n---\n\nУрок удался.\n");
    });
}

#[test]
fn a_name_that_only_the_finished_page_shows() {
    let school = Folder::of(SCHOOL);
    school.run("build").exit(0);
    let before = school.site();
    school.file("theme/contacts.html", "<p>Помогает <b>Римма</b> <i>Кремнёва</i></p>");
    school.run("build --theme theme").exit(1).says("ошибка[LAW-03]").says("contacts.html");
    assert!(school.site() == before, "the old section was touched");
}

#[test]
fn a_picture_of_which_nobody_said_who_is_on_it() {
    blocks("PUB-03", picture(""));
}

#[test]
fn a_picture_of_somebody_without_consent() {
    blocks("LAW-03", picture("кто на фото: Ухватова Н. Ю., Кремнёва Р. Ф.\n"));
}

#[test]
fn a_picture_of_those_who_consented_goes_out() {
    let school = Folder::of(SCHOOL);
    picture("кто на фото: Ухватова Н. Ю.\n")(&school);
    school.run("build").exit(0);
    assert!(school.site().contains_key("media/images/urok.jpg"));
}

#[test]
fn what_a_camera_wrote_into_a_picture_does_not_go_out() {
    let mut photo = Jpeg::from_bytes(Bytes::from_static(PHOTO)).expect("the sample's picture is a JPEG");
    photo.set_exif(Some(Bytes::from_static(b"II*\0\x08\0\0\0 GPS mrakobereg")));
    let school = Folder::of(SCHOOL);
    picture("кто на фото: никого\n")(&school);
    let bytes = [&photo.encoder().bytes()[..], b"mrakobereg"].concat();
    school.file("content/images/urok.jpg", bytes);
    school.run("build").exit(0);
    let out = school.site().remove("media/images/urok.jpg").expect("the picture goes out");
    assert!(!out.windows(10).any(|bytes| bytes == b"mrakobereg"));
    assert!(out.starts_with(b"\xff\xd8"), "it is still a JPEG");
}

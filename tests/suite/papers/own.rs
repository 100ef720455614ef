//! The command, and a school's own templates: what replaces a template, and what is said of a mistake in one.

use crate::binary::{Folder, plain};

#[test]
fn a_school_replaces_a_template() {
    let school = Folder::sample();
    school.file("themes/own/papers/thanks.txt", "= СПАСИБО\r\n{имя}, спасибо за {за}!\r\n");
    let page = plain(school.run("paper благодарность --person уч-05").exit(0).stdout.as_bytes());
    assert!(page.contains(">СПАСИБО<") && page.contains("спасибо за электронный путеводитель"), "{page}");
    let other = school.run("paper лист-встреч --pair 2026-07").exit(0).stdout;
    assert!(other.contains("ЛИСТ ВСТРЕЧ"), "the other papers keep their templates");
}

#[test]
fn every_mistake_of_a_template_is_told_with_file_line_and_the_nearest_name() {
    let school = Folder::sample();
    let text = "= {школо}\n*награды* - {имя}\n{мероприятие}\n| № |\n";
    school.file("own/papers/program.txt", text);
    let ran = school.run("paper программа --pair 2026-07 --theme own").exit(2);
    ran.says("own/papers/program.txt:4: у столбца «№» нет ширины");
    school.file("own/papers/program.txt", "= {школо}\n*цель* - {цель}\n{мероприятие}\n? {модел} : {модель}\n");
    let ran = school.run("paper программа --pair 2026-07 --theme own").exit(2);
    let ran =
        ran.says("own/papers/program.txt:1: у этой бумаги нет поля {школо}").says("возможно, вы имели в виду «школа»");
    let ran = ran.says("program.txt:2: у этой бумаги нет списка *цель*").says("возможно, вы имели в виду «цели»");
    let ran = ran.says("program.txt:3: поле {мероприятие} стоит вне своего списка").says("*мероприятия* …");
    ran.says("program.txt:4: у этой бумаги нет поля {модел}").says("nastavnik paper --fields программа");
}

#[test]
fn a_template_in_another_encoding_is_no_riddle() {
    let school = Folder::sample();
    school.file("themes/own/papers/thanks.txt", b"= \xcf\xd0\xc8\xca\xc0\xc7\n");
    school.run("paper благодарность").exit(2).says("сохраните его ещё раз, выбрав кодировку UTF-8");
}

#[test]
fn the_command_lists_explains_and_refuses() {
    let school = Folder::sample();
    school.run("paper").exit(0).says("приказ-о-закреплении").says("(--pair, --order)");
    school.run("paper --fields лист-встреч").exit(0).says("*встречи* …").says("themes/own/papers/meeting-sheet.txt");
    school.run("paper лист-встречь").exit(2).says("возможно, вы имели в виду лист-встреч");
    school.run("paper лист-встреч --person уч-05").exit(2).says("настройка --person не нужна").says("называют --pair");
    school.run("paper лист-встреч --pair 2099-01").exit(2).says("не найдено");
    school.run("paper приказ-о-закреплении --order 112").exit(2).says("назовите номер и дату");
    school.run("paper лист-встреч -o papers/a.xlsx").exit(2).says(".html, .docx");
    school.run("paper лист-встреч --format docx").exit(2).says("-o ИМЯ.docx");
    school.run("paper лист-встреч -o papers/a.docx").exit(0).says("Записан: ");
    school.run("paper лист-встреч -o site/a.html").exit(2).says("не пишу сюда");
    school.run("paper лист-встреч -o papers/a.html").exit(0).says("Записан: ");
    school.run("paper лист-встреч -o papers/a.html").exit(0).says("Ничего не изменилось");
}

#[test]
fn what_is_blank_is_told_beside_the_paper_and_on_its_screen_only() {
    let school = Folder::sample();
    let ran = school.run("paper согласие-на-обработку --person уч-08").exit(0);
    assert!(ran.stderr.contains("напечатана форма для законного представителя"), "{ran}");
    assert!(ran.stderr.contains("от руки впишут: родитель, адрес субъекта"), "{ran}");
    assert!(ran.stdout.contains("<aside") && ran.stdout.contains("noindex"), "{ran}");
    assert!(ran.stdout.contains("aside { display: none; }"), "{ran}");
}

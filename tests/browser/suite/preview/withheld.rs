//! «Показать скрытое»: the curator sees on the page where a name is withheld, whose, and why; pages know nothing of it.

use super::{PAIR, PANEL, Served, look_at, press, said, was_quiet};

const MARKS: &str = "[...document.querySelectorAll('mark.nastavnik-hidden')].map(mark => mark.textContent)";

#[test]
fn a_word_instead_of_a_name_is_marked_and_explained() {
    let served = Served::start("withheld", &[]);
    let tab = look_at(&served, PAIR);
    let plain = tab.value("document.querySelector('main').innerHTML");
    press(&tab, ".toggle");
    press(&tab, ".switch");
    tab.until("document.querySelector('mark.nastavnik-hidden')");
    let marks = tab.value(MARKS).to_string().replace('\u{a0}', " ");
    assert_eq!(marks, r#"["участник 1"]"#);
    let people = said(&tab, ".entries");
    for words in ["Пескарёв Матвей Иванович", "имя, класс – согласие кончилось 31 августа 2026", "uch-08.md:19:9"]
    {
        assert!(people.contains(words), "«{words}» is not in {people}");
    }
    press(&tab, ".switch");
    tab.until("!document.querySelector('mark.nastavnik-hidden')");
    assert_eq!(tab.value("document.querySelector('main').innerHTML"), plain, "the page is as it was");
    was_quiet(tab);
}

#[test]
fn a_mark_goes_when_the_consent_comes() {
    let served = Served::start("consent", &[]);
    let tab = look_at(&served, "pairs/2026-05.html");
    press(&tab, ".toggle");
    press(&tab, ".switch");
    tab.until(&format!(
        "{PANEL}.querySelector('.entries')?.textContent.includes('нет согласия родителя на публикацию')"
    ));
    tab.until("/^Рябинкина.У..К. и.наставляемый\\s–/.test(document.title)");
    let consent = "  - вид: публикация\n    дата: 08.09.2026\n    до: 31.08.2027\n    дал: мать\n    что: имя\n---\n";
    served.edit("people/uch-07.md", "номер: Д-32/26\n---\n", &format!("номер: Д-32/26\n{consent}"));
    tab.until("/Ельникова.В/.test(document.querySelector('h1').textContent)");
    tab.until(&format!("!{PANEL}.querySelector('.content').textContent.includes('нет согласия')"));
    was_quiet(tab);
}

#[test]
fn what_is_built_knows_nothing_of_it() {
    let served = Served::start("bytes", &[]);
    let tab = look_at(&served, PAIR);
    press(&tab, ".switch");
    tab.until("document.querySelector('mark.nastavnik-hidden')");
    let page = tab.value("fetch(location.pathname).then(answer => answer.text())");
    let page = page.as_str().unwrap_or_default();
    assert!(page.contains("участник"), "the page was read");
    for word in ["Пескарёв", "nastavnik-hidden", "\u{e000}"] {
        assert!(!page.contains(word), "«{word}» is in the page");
    }
    was_quiet(tab);
}

//! A saved record changes the open page: in place, once, and only where bytes differ.

use std::thread;
use std::time::Duration;

use super::{PAIR, PANEL, RECORD, Served, look_at, press, said, was_quiet};
use crate::tab::Tab;

/// Opens, scrolls and marks what must stay as it is.
const SETTLE: &str = "(() => {
    document.querySelector('details.view').open = true;
    document.getElementById('size-1').checked = true;
    window.link = document.querySelector('main .people a');
    window.link.focus({ preventScroll: true });
    window.seen = document.querySelectorAll('main h2')[1];
    scrollBy({ top: window.seen.getBoundingClientRect().top - 20, behavior: 'instant' });
    window.height = window.seen.getBoundingClientRect().top;
})()";

/// What of it stayed.
const STAYED: &str = "({
    details: document.querySelector('details.view').open,
    focus: document.activeElement === window.link && window.link.isConnected,
    height: Math.abs(window.seen.getBoundingClientRect().top - window.height) < 1,
    scrolled: scrollY > 100,
})";

#[test]
fn a_saved_record_changes_the_page_and_nothing_that_the_reader_did() {
    let served = Served::start("update", &[]);
    let tab = look_at(&served, PAIR);
    tab.value(SETTLE);
    for (old, new) in [("старой пристани и рассказать", "новой пристани и рассказать"), ("сделать вдвоём", &long())]
    {
        served.edit(RECORD, old, new);
        tab.until(&format!(
            "document.querySelector('main').textContent.replaceAll('\\u00a0', ' ').includes('{}')",
            &new[2..]
        ));
        let stayed = tab.value(STAYED);
        for what in ["details", "focus", "height", "scrolled"] {
            assert_eq!(stayed[what], true, "{what} after «{new}»: {stayed}");
        }
    }
    was_quiet(tab);
}

/// So many words that everything below them moves.
fn long() -> String {
    format!("сделать вдвоём {}", "и ещё раз внимательно рассмотреть ".repeat(20))
}

#[test]
fn equal_bytes_touch_nothing() {
    let served = Served::start("equal", &[]);
    let tab = look_at(&served, PAIR);
    tab.value(
        "window.changes = 0; const watch = new MutationObserver(changes => window.changes += changes.length);
         for (const part of document.body.children) if (part.localName !== 'nastavnik-panel')
             watch.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
         watch.observe(document.head, { subtree: true, childList: true, attributes: true })",
    );
    served.edit(RECORD, "наставляемые", "наставляемые");
    // Another record: the panel tells of it, and this page does not change.
    let before = said(&tab, ".toggle");
    served.edit("school.md", "банк сверен: 28.08.2026\n", "");
    tab.until(&format!("{PANEL}.querySelector('.toggle').innerText !== '{before}'"));
    thread::sleep(Duration::from_millis(300));
    assert_eq!(tab.value("window.changes"), 0);
    was_quiet(tab);
}

#[test]
fn every_page_that_names_somebody_follows_the_name() {
    let served = Served::start("referring", &[]);
    let tabs: Vec<Tab> = [PAIR, "pairs.html", "mentors.html"].map(|page| look_at(&served, page)).into();
    served.edit("people/uch-05.md", "Лозовая Полина Андреевна", "Лозовая Полина Борисовна");
    for (tab, name) in tabs.iter().zip(["Лозовая П. Б.", "Лозовая П. Б.", "Лозовая Полина Борисовна"])
    {
        tab.until(&format!("document.querySelector('main').textContent.replaceAll('\\u00a0', ' ').includes('{name}')"));
    }
    tabs.into_iter().for_each(was_quiet);
}

#[test]
fn a_program_that_died_and_came_back_is_found_again() {
    let mut served = Served::start("again", &[]);
    let tab = look_at(&served, PAIR);
    served.kill();
    tab.until(&format!("{PANEL}.querySelector('.status').textContent.startsWith('Программа не отвечает')"));
    served.edit(RECORD, "старой пристани", "новой пристани");
    served.again();
    tab.until(
        "document.querySelector('main').textContent.includes('новой\\u00a0пристани') || \
               document.querySelector('main').textContent.includes('новой пристани')",
    );
    tab.until(&format!("{PANEL}.querySelector('.status').textContent === ''"));
    served.edit(RECORD, "новой пристани", "каменной пристани");
    tab.until("/каменной.пристани/.test(document.querySelector('main').textContent)");
}

#[test]
fn the_browser_goes_where_the_change_is() {
    let served = Served::start("follow", &["--follow"]);
    let tab = look_at(&served, "index.html");
    served.edit("pairs/2026-03.md", "школьной метеостанции", "большой школьной метеостанции");
    tab.until("location.pathname === '/pairs/2026-03.html'");
    tab.until("/большой.школьной/.test(document.querySelector('main').textContent)");
    served.edit("news/2026-11-18-otkrytye-kabinety.md", "заголовок: ", "заголовок: Снова ");
    tab.until("location.pathname.startsWith('/news/')");
    was_quiet(tab);
}

#[test]
fn without_follow_it_offers_to_go() {
    let served = Served::start("offer", &[]);
    let mut tab = look_at(&served, "index.html");
    served.edit("pairs/2026-03.md", "школьной метеостанции", "большой школьной метеостанции");
    tab.until(&format!("{PANEL}.querySelector('.change').checkVisibility()"));
    assert_eq!(tab.value("location.pathname"), "/index.html");
    tab.while_loading(|tab| press(tab, ".change"));
    assert_eq!(tab.value("location.pathname"), "/pairs/2026-03.html");
    tab.until(&format!("{PANEL}.querySelector('.toggle').textContent"));
    assert_eq!(tab.value(&format!("{PANEL}.querySelector('.change').checkVisibility()")), false);
    was_quiet(tab);
}

#[test]
fn styles_and_scripts_of_the_theme_are_brought_anew() {
    let served = Served::start("theme", &[]);
    let tab = look_at(&served, PAIR);
    tab.value("window.standing = true");
    served.theme("styles/99-own.css", "h1 { letter-spacing: 7px }\n");
    tab.until("getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
    assert_eq!(tab.value("document.querySelectorAll('link[rel=stylesheet][data-old]').length"), 0);
    served.edit("school.md", "---\n", "---\nцвет: \"#7a1f5c\"\n");
    tab.until("getComputedStyle(document.documentElement).getPropertyValue('--accent-light').trim() === '#7a1f5c'");
    assert_eq!(tab.value("window.standing"), true, "styles need no reload");
    was_quiet(tab);
}

#[test]
fn a_page_comes_and_goes_with_its_record() {
    let served = Served::start("comes", &[]);
    let tab = look_at(&served, "pages/sovet.html");
    assert_eq!(tab.value("Boolean(document.querySelector('header.top'))"), false, "the address leads nowhere yet");
    served.create("pages/sovet.md", "---\nзаголовок: Совет дня\n---\n\nПриходите на чужие уроки.\n");
    tab.until("document.querySelector('header.top') && /^Совет.дня$/.test(document.querySelector('h1').textContent)");
    tab.until("getComputedStyle(document.documentElement).getPropertyValue('--measure')");
    served.remove("pages/sovet.md");
    tab.until("!document.querySelector('header.top')");
}

#[test]
fn a_tab_that_nobody_sees_rests_and_catches_up() {
    let served = Served::start("hidden", &[]);
    let tab = look_at(&served, PAIR);
    let turn = |hidden: bool| {
        tab.value(&format!(
            "Object.defineProperty(document, 'hidden', {{ value: {hidden}, configurable: true }});
             document.dispatchEvent(new Event('visibilitychange'))"
        ));
    };
    turn(true);
    served.edit(RECORD, "старой пристани", "новой пристани");
    thread::sleep(Duration::from_millis(500));
    let is_new = "/новой.пристани/.test(document.querySelector('main').textContent)";
    assert_eq!(tab.value(is_new), false, "a browser keeps few connections to one place");
    turn(false);
    tab.until(is_new);
    was_quiet(tab);
}

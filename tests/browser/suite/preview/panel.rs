//! The panel: a mistake shows on the page itself, with the last good page under it, and goes away when it is mended.

use super::{PAIR, PANEL, RECORD, Served, look_at, press, said, was_quiet};
use crate::accessible;
use crate::tab::{Key, Tab};

/// What the finding of a broken term says.
const BROKEN: &str = "28.05.20x7";

fn break_it(served: &Served, tab: &Tab) {
    served.edit(RECORD, "14.09.2026 – 28.05.2027", &format!("14.09.2026 – {BROKEN}"));
    tab.until(&format!("{PANEL}.querySelector('.entries > .error')?.checkVisibility()"));
}

fn numbers(text: &str) -> Vec<u64> {
    text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

#[test]
fn a_mistake_shows_on_the_page_and_goes_when_it_is_mended() {
    let served = Served::start("mistake", &[]);
    let tab = look_at(&served, PAIR);
    let (good, calm) = (tab.value("document.querySelector('main').innerHTML"), said(&tab, ".toggle"));
    break_it(&served, &tab);
    assert!(said(&tab, ".toggle").starts_with("1 ошибка, "), "{}", said(&tab, ".toggle"));
    assert_eq!(numbers(&said(&tab, ".toggle")), served.found(), "the panel counts what check finds");
    assert!(said(&tab, ".status").starts_with("Показан прежний вид"), "{}", said(&tab, ".status"));
    let finding = said(&tab, ".entries > .error");
    for part in ["FIL-24", "content/pairs/2026-07.md:18:20", BROKEN, "Что сделать:", "Основание:"] {
        assert!(finding.contains(part), "«{part}» is not in {finding}");
    }
    let edit = tab.value(&format!("{PANEL}.querySelector('.place a').href"));
    let edit = edit.as_str().unwrap_or_default();
    assert!(edit.starts_with("vscode://file/") && edit.ends_with("content/pairs/2026-07.md:18:20"), "{edit}");
    assert_eq!(tab.value("document.querySelector('main').innerHTML"), good, "the last good page stays");
    served.edit(RECORD, BROKEN, "29.05.2027");
    tab.until(&format!("{PANEL}.querySelector('.told').hidden"));
    tab.until(&format!("{PANEL}.querySelector('.toggle').innerText === '{calm}'"));
    assert_eq!(said(&tab, ".status"), "Исправлено.");
    tab.until("/29.мая.2027/.test(document.querySelector('main').textContent)");
    was_quiet(tab);
}

#[test]
fn a_mistake_elsewhere_is_told_among_those_of_the_school() {
    let served = Served::start("elsewhere", &[]);
    let tab = look_at(&served, "contacts.html");
    break_it(&served, &tab);
    assert!(said(&tab, ".tab[aria-pressed=true]").starts_with("Вся школа · "));
    assert!(said(&tab, ".entries > li:first-child").contains("FIL-24"), "what stops the section stands first");
    was_quiet(tab);
}

#[test]
fn what_is_told_is_text_and_never_markup() {
    let served = Served::start("markup", &[]);
    let tab = look_at(&served, PAIR);
    let markup = "<img src=x onerror=window.broken=1><script>window.broken=1</script>";
    served.edit(RECORD, "форма: ученик — ученик", &format!("форма: {markup}"));
    tab.until(&format!("{PANEL}.querySelector('.toggle').textContent.startsWith('1 ошибка')"));
    press(&tab, ".toggle");
    assert!(said(&tab, ".entries").contains(markup), "{}", said(&tab, ".entries"));
    assert_eq!(tab.value(&format!("{PANEL}.querySelectorAll('img, script').length")), 0);
    assert_eq!(tab.value("typeof window.broken"), "undefined");
    was_quiet(tab);
}

#[test]
fn the_keyboard_opens_reads_and_folds_it() {
    let served = Served::start("keys", &[]);
    let tab = look_at(&served, PAIR);
    tab.value(&format!("{PANEL}.querySelector('.toggle').focus()"));
    tab.press(Key::Enter);
    assert!(said(&tab, ".toggle[aria-expanded=true]").contains("совет"), "it is open");
    tab.press(Key::Tab);
    tab.press(Key::Tab);
    tab.press(Key::Enter);
    tab.until(&format!("{PANEL}.querySelector('.tab[aria-pressed=true]').textContent.startsWith('Вся школа')"));
    let place = "root.activeElement?.closest('.place')?.textContent || ''".replace("root", PANEL);
    while !tab.value(&place).as_str().unwrap_or_default().starts_with("content/roadmap/2026-27.md:") {
        tab.press(Key::Tab);
        assert_eq!(
            tab.value("document.activeElement.localName"),
            "nastavnik-panel",
            "the lists can be read to their end"
        );
    }
    // The list is filled anew, and the focus stays on the same entry.
    let focused = tab.value(&place);
    served.edit("school.md", "банк сверен: 28.08.2026\n", "");
    tab.until(&format!("{PANEL}.querySelector('.content').textContent.includes('BNK-02')"));
    assert_eq!(tab.value(&place), focused);
    tab.press(Key::Escape);
    assert_eq!(tab.value(&format!("{PANEL}.querySelector('.told').hidden")), true);
    assert_eq!(tab.value(&format!("{PANEL}.activeElement.className")), "toggle");
    was_quiet(tab);
}

#[test]
fn it_is_remembered_on_the_next_page() {
    let served = Served::start("remembered", &[]);
    let mut tab = look_at(&served, PAIR);
    press(&tab, ".toggle");
    press(&tab, ".tab + .tab");
    tab.open(&served.page("programs.html"));
    tab.until(&format!("{PANEL}.querySelector('.entries')?.checkVisibility()"));
    assert!(said(&tab, ".tab[aria-pressed=true]").starts_with("Вся школа · "));
    was_quiet(tab);
}

#[test]
fn it_is_as_accessible_as_the_page() {
    let served = Served::start("accessible", &[]);
    let tab = look_at(&served, PAIR);
    break_it(&served, &tab);
    accessible::bring_axe(&tab);
    let mut complaints = Vec::new();
    for scheme in ["light", "dark"] {
        tab.media("", scheme);
        for (tabs, name) in [(".tab", "page"), (".tab + .tab", "school"), (".switch", "withheld")] {
            press(&tab, tabs);
            complaints.extend(accessible::violations(&tab, &format!("{scheme}, {name}")));
        }
        press(&tab, ".switch");
    }
    tab.media("", "light");
    for colours in ["white", "black", "blue", "beige", "brown"] {
        tab.value(&format!("document.getElementById('colours-{colours}').click()"));
        complaints.extend(accessible::contrast(&tab, colours));
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_waiting_page_gives_way_to_the_section() {
    let mut served = Served::start("waiting", &[]);
    served.kill();
    served.edit(RECORD, "28.05.2027", BROKEN);
    served.again();
    let tab = look_at(&served, PAIR);
    assert_eq!(tab.value("document.querySelector('h1').textContent"), "Раздел пока не собрать");
    tab.until(&format!("{PANEL}.querySelector('.entries')?.checkVisibility()"));
    assert!(said(&tab, ".entries > li:first-child").contains("FIL-24"));
    served.edit(RECORD, BROKEN, "28.05.2027");
    tab.until("document.querySelector('h1').textContent.startsWith('Лозовая')");
}

#[test]
fn others_on_the_network_see_pages_alone() {
    let served = Served::start("others", &["--bind", "0.0.0.0"]);
    let mut tab = Tab::new();
    let base = served.page("").replace("localhost", "127.0.0.1");
    tab.open(&format!("{base}{PAIR}"));
    let events = "new Promise(told => { const stream = new EventSource('/~nastavnik/events?page=/pairs/2026-07.html'); \
                  stream.onmessage = event => { stream.close(); \
                  told(event.data) } })";
    let told = tab.value(events);
    let told = told.as_str().unwrap_or_default();
    assert!(told.contains("\"private\":false"), "{told}");
    for private in ["content/", "vscode:", "PER-10", "\"warnings\":1"] {
        assert!(!told.contains(private), "«{private}» is in {told}");
    }
    assert_eq!(tab.value(&format!("{PANEL}.querySelector('.panel').hidden")), true);
    served.edit(RECORD, "28.05.2027", BROKEN);
    tab.until(&format!("!{PANEL}.querySelector('.panel').hidden"));
    let panel = said(&tab, ".panel");
    assert!(!panel.contains("FIL-24") && !panel.contains(BROKEN) && panel.contains("прежний вид"), "{panel}");
    was_quiet(tab);
}

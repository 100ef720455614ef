//! Where the panel stands: below the page, never over its end; on a phone; not on paper.

use super::{PAIR, PANEL, Served, look_at, press, was_quiet};

/// The page's last words end above the panel when it is scrolled to its end.
const IS_CLEAR: &str = "(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    return document.querySelector('footer').getBoundingClientRect().bottom <=
        ROOT.querySelector('.panel').getBoundingClientRect().top + 1;
})()";

#[test]
fn it_never_covers_the_end_of_the_page() {
    let served = Served::start("end", &[]);
    let tab = look_at(&served, PAIR);
    let is_clear = IS_CLEAR.replace("ROOT", PANEL);
    tab.until(&is_clear);
    let folded = tab.value(&format!("{PANEL}.querySelector('.panel').offsetHeight"));
    assert!(folded.as_u64().is_some_and(|height| height < 60), "folded it is a bar: {folded}");
    press(&tab, ".toggle");
    tab.until(&is_clear);
    tab.media("print", "light");
    assert_eq!(tab.value("getComputedStyle(document.querySelector('nastavnik-panel')).display"), "none");
    was_quiet(tab);
}

#[test]
fn a_phone_shows_all_of_it() {
    let served = Served::start("phone", &[]);
    let tab = look_at(&served, PAIR);
    press(&tab, ".toggle");
    press(&tab, ".tab + .tab");
    for (width, size) in [(320, 1), (320, 3), (640, 3)] {
        tab.resize(width, 600);
        tab.value(&format!("document.getElementById('size-{size}').click()"));
        let wide = tab.value(&format!(
            "[...{PANEL}.querySelectorAll('*')].filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                .map(part => part.className)"
        ));
        assert_eq!(wide, serde_json::json!([]), "{width} pixels, size {size}");
        let share = tab.value(&format!("{PANEL}.querySelector('.panel').offsetHeight / innerHeight"));
        assert!(share.as_f64().is_some_and(|share| share < 0.6), "{width} pixels, size {size}: {share} of the window");
    }
    was_quiet(tab);
}

//! A phone of 320 pixels, and a desktop at 200 %: nothing scrolls sideways, no text is cut off.

use crate::section::Section;
use crate::tab::Tab;

/// The widths in CSS pixels: the narrowest phone, and a window of 1280 enlarged twice.
const WIDTHS: [u32; 2] = [320, 640];

/// Everything that reaches past the right edge, or has less room than its text needs.
const CUT: &str = r"(() => {
    const told = [];
    const root = document.documentElement;
    const name = e => e.tagName.toLowerCase() + (e.classList.length ? '.' + [...e.classList].join('.') : '') +
        ' «' + e.textContent.trim().slice(0, 40) + '»';
    if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.body.querySelectorAll('*')].filter(e =>
            e.checkVisibility({ contentVisibilityAuto: true }) && e.getBoundingClientRect().right > root.clientWidth + 1);
        told.push(`${root.scrollWidth} wide: ` + wide.slice(0, 3).map(name).join(', '));
    }
    const hides = way => way === 'hidden' || way === 'clip';
    for (const e of document.body.querySelectorAll('*')) {
        if (e.clientWidth <= 1 || !e.textContent.trim() || e.closest('svg')) continue;
        const style = getComputedStyle(e);
        const sideways = hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
        const down = hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
        if (sideways || down) told.push('cut off: ' + name(e));
    }
    return told;
})()";

#[test]
fn nothing_scrolls_sideways_and_no_text_is_cut_off() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.open(&section.address(page));
        WIDTHS.into_iter().flat_map(|width| cut(tab, width)).collect()
    });
}

/// What reaches out or is cut off in a window of this width.
pub(crate) fn cut(tab: &Tab, width: u32) -> Vec<String> {
    tab.resize(width, 800);
    let told = tab.value(CUT);
    let told = told.as_array().expect("a list was made");
    told.iter().map(|told| format!("[{width}] {}", told.as_str().unwrap_or_default())).collect()
}

//! The section as a fragment inside another site's page: neither changes the look of the other, and it asks for nothing.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::section::Section;
use crate::tab::{Tab, text};

/// Style sheets as content systems have them: bare elements, and elements below a class or an id of the page.
const HOSTS: [&str; 3] = [
    "html { font-size: 10px } h2, h3 { color: red; text-transform: uppercase; margin: 40px } a { color: lime } \
     ul { list-style: square; padding-left: 40px } table { border: 3px solid red } td, th { padding: 20px }",
    ".content h2 { font: bold 40px serif; color: purple } .content p { text-indent: 3em; line-height: 3 } \
     .content img { width: 50px; float: right } .content li::before { content: '>' }",
    "#main .content * { letter-spacing: 1px } #main .content a { text-decoration: none; background: yellow } \
     #main .content dl, #main .content dd { margin-left: 80px; float: left }",
];

/// What stands around the fragment in the page of another site.
const AROUND: &str = "<div class=\"around\"><h2>Школа</h2><p>Текст <a href=\"#\">ссылка</a></p><ul><li>Раз</li></ul>\
                      <table><tr><th>А</th><td>Б</td></tr></table><details><summary>Ещё</summary>Да</details></div>";

/// The computed look of the first elements of each kind below a class, as one text.
const LOOK: &str = "(root => JSON.stringify(['h2', 'h3', 'p', 'a', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'th', 'td', \
                    'summary'].map(name => [...document.querySelectorAll(root + ' ' + name)].slice(0, 5).map(element => { \
                    const style = getComputedStyle(element); return [name, style.color, style.fontSize, \
                    style.fontWeight, style.fontFamily, style.textTransform, style.letterSpacing, style.textIndent, \
                    style.listStyleType, style.float, style.backgroundColor, style.textDecorationLine, \
                    style.marginTop, style.marginLeft, style.paddingTop, style.paddingLeft, style.borderTopWidth, \
                    getComputedStyle(element, '::before').content].join(' ') }))))";

#[test]
fn a_page_of_another_site_and_the_fragment_leave_each_other_alone() {
    let fragment = fs::read_to_string(Section::get().one_file("fragment")).expect("the fragment was built");
    let mut tab = Tab::new();
    let plain = look(&mut tab, "", &fragment, ".nastavnik");
    for host in HOSTS {
        let without = look(&mut tab, host, "", ".around");
        let with = look(&mut tab, host, &fragment, ".around");
        assert_eq!(with, without, "the fragment changes the page whose styles are {host}");
        let inside = look(&mut tab, host, &fragment, ".nastavnik");
        assert_eq!(inside, plain, "the page changes the fragment by {host}");
    }
}

#[test]
fn a_fragment_asks_for_nothing() {
    let fragment = fs::read_to_string(Section::get().one_file("fragment")).expect("the fragment was built");
    let mut tab = Tab::new();
    let address = page(&mut tab, HOSTS[0], &fragment);
    for event in tab.heard().iter().filter(|event| event["method"] == "Network.requestWillBeSent") {
        let asked = text(&event["params"]["request"]["url"]);
        assert!(asked == address || asked.starts_with("data:"), "the fragment asks for {asked}");
    }
    tab.resize(320, 800);
    let overflows = tab.value("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assert_eq!(overflows, json!(false), "the fragment is wider than a phone");
}

/// How what stands below `root` looks in a page with these styles.
fn look(tab: &mut Tab, styles: &str, fragment: &str, root: &str) -> Value {
    page(tab, styles, fragment);
    let look = tab.value(&format!("{LOOK}({root:?})"));
    assert!(text(&look).len() > 500, "something stands below {root}");
    look
}

/// Opens a page of another site with the fragment in it; its address.
fn page(tab: &mut Tab, styles: &str, fragment: &str) -> String {
    let html = format!(
        "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Школа</title><link rel=\"icon\" href=\"data:,\"><style>{styles}</style></head>\
         <body><div id=\"main\"><div class=\"content\">{fragment}{AROUND}</div></div></body></html>"
    );
    let path: PathBuf =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("host-{:?}.html", std::thread::current().id()));
    fs::write(&path, html).expect("the page can be written");
    let address = format!("file://{}", path.display());
    tab.heard();
    tab.open(&address);
    address
}

//! What must not be seen, in what is finished: every run of text between blocks, and every attribute that people or
//! programs read.

use super::element::{Element, Piece};
use super::read::read;
use crate::diagnostic::Finding;
use crate::public::leak_on_page;
use crate::public::vet::Withheld;

/// Elements that hold no markup for a browser; here it is read as markup all the same.
const RAW: [&str; 8] = ["script", "style", "iframe", "xmp", "noembed", "noframe", "noscript", "plaintext"];

pub(super) struct Look<'p> {
    path: &'p str,
    html: &'p str,
    withheld: &'p Withheld,
    run: String,
    is_raw: bool,
    findings: Vec<Finding>,
}

impl<'p> Look<'p> {
    pub(super) fn new(path: &'p str, html: &'p str, withheld: &'p Withheld) -> Self {
        let mut look = Look { path, html, withheld, run: String::new(), is_raw: false, findings: Vec::new() };
        look.search(path);
        look
    }

    pub(super) fn piece(&mut self, piece: &Piece<'_>) {
        match *piece {
            Piece::Start(element) => self.start(element),
            Piece::End(name) => {
                self.is_raw = false;
                if !is_inline(name) {
                    self.flush();
                }
            }
            Piece::Text(text, _) if std::mem::take(&mut self.is_raw) && text.contains(['<', '&']) => {
                read(text, |inner| self.piece(inner));
            }
            Piece::Text(text, _) => self.add(text),
        }
    }

    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.flush();
        self.findings
    }

    fn start(&mut self, element: &Element) {
        self.is_raw = RAW.contains(&element.name());
        if !is_inline(element.name()) {
            self.flush();
        }
        for (name, value) in element.attributes() {
            if is_read(name) {
                self.search(value);
            }
        }
    }

    /// Adds to the run; the end of a line in a file is a space to whoever reads the page.
    fn add(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            self.run.extend((at > 0).then_some(' '));
            self.run.push_str(line);
        }
    }

    fn flush(&mut self) {
        let mut run = std::mem::take(&mut self.run);
        if !run.trim().is_empty() {
            self.search(&run);
        }
        run.clear();
        self.run = run;
    }

    fn search(&mut self, text: &str) {
        for found in self.withheld.search(text) {
            let excerpt = &text[found.range];
            self.findings.extend(leak_on_page(found.leak, self.path, line_of(self.html, excerpt), excerpt));
        }
    }
}

/// Elements that may stand inside a name without parting it.
fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "b" | "em" | "i" | "strong" | "span" | "code" | "abbr" | "mark" | "small" | "sup" | "sub" | "wbr"
    )
}

fn is_read(name: &str) -> bool {
    matches!(name, "href" | "src" | "alt" | "title" | "content" | "id" | "aria-label" | "value" | "placeholder")
}

/// The line on which the words, or the first of them, stand.
fn line_of(html: &str, words: &str) -> usize {
    let first = words.split_whitespace().next().unwrap_or(words);
    let at = html.find(words).or_else(|| html.find(first)).unwrap_or(0);
    html[..at].matches('\n').count() + 1
}

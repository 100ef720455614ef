//! LAW-11 in what is finished: a page that everybody can read, whatever they read it with.

use std::collections::HashSet;

use super::element::{Element, Piece, line_at};
use crate::diagnostic::{Finding, Location, Manual, manual};

manual! {
    /// ## Что находит
    /// Страницы, которые не прочесть с экранным диктором, с клавиатуры или при увеличении: картинки без описания, страницы без языка и названия, пропуски в уровнях заголовков, пустые ссылки и кнопки, повторы имён, таблицы без заголовков, поля без подписей, запрет увеличения, звук без спроса.
    /// ## Почему это важно
    /// Сайт школы читают и те, кто не видит экрана или не держит мышь. Закон требует, чтобы им было доступно всё. Встроенная тема это соблюдает; ошибка приходит из своей темы.
    /// ## Так нельзя
    /// <img src="gerb.png"> без alt; <a href="news.html"></a> без слов
    /// ## Что сделать
    /// Поправьте шаблон темы в названном месте или уберите его из папки темы – тогда возьмётся встроенный.
    pub(crate) ACCESS = "LAW-11", levels: [Error], blocks: Integrity, source: "ПП РФ от 07.02.2026 № 102"
}

/// The pages of this file.
pub(crate) const MANUALS: &[&Manual] = &[&ACCESS];

/// Attributes that name an element for those who do not see it.
const NAMING: [&str; 3] = ["aria-label", "aria-labelledby", "title"];

/// An element that is open and must come to hold something.
struct Open {
    element: Element,
    is_filled: bool,
}

/// A field of a form, before all labels are known.
struct Entry {
    shown: String,
    id: Option<String>,
    at: usize,
}

/// What is known of a page so far.
#[derive(Default)]
pub(super) struct Look<'p> {
    page: &'p str,
    html: &'p str,
    findings: Vec<Finding>,
    open: Vec<Open>,
    labels: usize,
    labelled: HashSet<String>,
    entries: Vec<Entry>,
    ids: HashSet<String>,
    level: u32,
    headlines: usize,
    is_document: bool,
    has_title: bool,
}

impl<'p> Look<'p> {
    pub(super) fn new(page: &'p str, html: &'p str) -> Self {
        Look { page, html, ..Look::default() }
    }

    pub(super) fn piece(&mut self, piece: &Piece<'_>) {
        match *piece {
            Piece::Start(element) => self.start(element),
            Piece::End(name) => self.end(name),
            Piece::Text(text, _) if !self.open.is_empty() && !text.trim().is_empty() => self.fill_all(),
            Piece::Text(..) => {}
        }
    }

    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.close();
        self.findings
    }

    fn say(&mut self, at: usize, shown: &str, headline: &str) {
        let line = line_at(self.html, at);
        let location = Location::Output { page: self.page.to_owned(), line, excerpt: shown.to_owned() };
        let mut finding = Finding::new(&ACCESS, location, format!("{headline}: {shown}"));
        finding.help("поправьте шаблон темы или уберите его из папки темы – тогда возьмётся встроенный");
        self.findings.push(finding);
    }

    fn about(&mut self, element: &Element, headline: &str) {
        self.say(element.at, &element.shown(), headline);
    }

    fn start(&mut self, element: &Element) {
        self.anywhere(element);
        match element.name() {
            "html" => {
                self.is_document = true;
                if !element.says("lang") {
                    self.about(element, "не назван язык страницы");
                }
            }
            "meta" => self.meta(element),
            "img" => self.picture(element),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element),
            "label" => {
                self.labels += 1;
                self.labelled.extend(element.get("for").map(str::to_owned));
            }
            "input" | "select" | "textarea" => self.entry(element),
            "th" => self.fill("table"),
            "a" if !element.says("href") => {}
            "a" | "button" | "title" | "table" => {
                let is_layout = element.get("role").is_some_and(|role| role == "presentation" || role == "none");
                let is_filled = is_layout || is_named(element);
                self.open.push(Open { element: element.clone(), is_filled });
            }
            _ => {}
        }
    }

    /// What no element may do.
    fn anywhere(&mut self, element: &Element) {
        for (name, value) in element.attributes() {
            match name {
                "id" if !self.ids.insert(value.to_owned()) => self.about(element, "это имя на странице уже есть"),
                "tabindex" if value.trim().parse().is_ok_and(|at: i32| at > 0) => {
                    self.about(element, "порядок обхода с клавиатуры нарушен (tabindex больше нуля)");
                }
                "autoplay" => self.about(element, "звук или видео включается без спроса"),
                _ if NAMING.contains(&name) && !value.trim().is_empty() => self.fill_all(),
                _ => {}
            }
        }
    }

    fn meta(&mut self, element: &Element) {
        let says = element.get("content").unwrap_or_default().replace(' ', "").to_lowercase();
        let is_bound = says.contains("user-scalable=no") || says.contains("user-scalable=0");
        if element.get("name") == Some("viewport") && (is_bound || says.contains("maximum-scale=1")) {
            self.about(element, "страницу нельзя увеличить");
        }
    }

    fn picture(&mut self, element: &Element) {
        if element.get("alt").is_none() {
            self.about(element, "у картинки нет описания");
        }
        if element.says("alt") {
            self.fill_all();
        }
    }

    fn heading(&mut self, element: &Element) {
        let level = element.name()[1..].parse().unwrap_or(1);
        if level == 1 {
            self.headlines += 1;
            if self.headlines == 2 {
                self.about(element, "на странице больше одного главного заголовка");
            }
        }
        if self.level > 0 && level > self.level + 1 {
            self.about(element, "пропущен уровень заголовков");
        }
        self.level = level;
    }

    fn entry(&mut self, element: &Element) {
        let is_other = matches!(element.get("type"), Some("hidden" | "submit" | "button" | "reset" | "image"));
        if is_other || is_named(element) || self.labels > 0 {
            return;
        }
        let entry = Entry { shown: element.shown(), id: element.get("id").map(str::to_owned), at: element.at };
        self.entries.push(entry);
    }

    /// There is something to read here; a table needs headings all the same.
    fn fill_all(&mut self) {
        self.open.iter_mut().for_each(|open| open.is_filled |= open.element.name() != "table");
    }

    fn fill(&mut self, name: &str) {
        if let Some(open) = self.open.iter_mut().rfind(|open| open.element.name() == name) {
            open.is_filled = true;
        }
    }

    fn end(&mut self, name: &str) {
        if name == "label" {
            self.labels = self.labels.saturating_sub(1);
        }
        let Some(at) = self.open.iter().rposition(|open| open.element.name() == name) else { return };
        let Open { element, is_filled } = self.open.remove(at);
        match (name, is_filled) {
            ("title", true) => self.has_title = true,
            ("a", false) => self.about(&element, "ссылка без слов"),
            ("button", false) => self.about(&element, "кнопка без слов"),
            ("table", false) => self.about(&element, "у таблицы нет заголовков (th)"),
            _ => {}
        }
    }

    /// What is known only at the end of the page.
    fn close(&mut self) {
        for entry in std::mem::take(&mut self.entries) {
            if !entry.id.is_some_and(|id| self.labelled.contains(&id)) {
                self.say(entry.at, &entry.shown, "у поля нет подписи");
            }
        }
        if self.is_document && !self.has_title {
            self.say(0, "<title>", "у страницы нет названия");
        }
        if self.is_document && self.headlines == 0 {
            self.say(0, "<h1>", "на странице нет главного заголовка");
        }
    }
}

/// Does it have a name of its own for those who do not see it?
fn is_named(element: &Element) -> bool {
    NAMING.iter().any(|attribute| element.says(attribute))
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    fn faults(page: &str, html: &str) -> Vec<Finding> {
        let mut look = Look::new(page, html);
        read(html, |piece| look.piece(piece));
        look.findings()
    }

    fn said(body: &str) -> Vec<String> {
        let html = format!("<html lang=\"ru\"><title>Т</title>\n<h1>З</h1>\n{body}");
        faults("a.html", &html).into_iter().map(|finding| finding.headline).collect()
    }

    #[test]
    fn each_fault_is_found_once() {
        for bad in [
            "<img src=\"a.png\">",
            "<h1>Ещё</h1>",
            "<h3>Пропуск</h3>",
            "<a href=\"a.html\"> <img src=\"a.png\" alt=\"\"></a>",
            "<button></button>",
            "<p id=\"a\"></p><p id=\"a\"></p>",
            "<table><tr><td>1</td></tr></table>",
            "<input name=\"a\">",
            "<p tabindex=\"3\">а</p>",
            "<video autoplay></video>",
            "<meta name=\"viewport\" content=\"width=device-width, user-scalable=no\">",
        ] {
            assert_eq!(said(bad).len(), 1, "{bad}: {:?}", said(bad));
        }
        assert_eq!(faults("a.html", "<html><p>а").len(), 3, "language, title, heading");
    }

    #[test]
    fn what_is_well_made_is_not_found() {
        for good in [
            "<img src=\"a.png\" alt=\"\">",
            "<a href=\"a.html\"><img src=\"a.png\" alt=\"Герб\"></a><a id=\"x\"></a>",
            "<button aria-label=\"Закрыть\"></button>",
            "<h2>А</h2><h3>Б</h3><h2>В</h2>",
            "<table><tr><th>А</th><td>1</td></tr></table>",
            "<label>Поиск <input name=\"a\"></label><label for=\"b\">Б</label><select id=\"b\"></select>",
            "<svg role=\"img\"><title>Схема</title></svg><p tabindex=\"-1\">а</p>",
        ] {
            assert!(said(good).is_empty(), "{good}: {:?}", said(good));
        }
    }

    #[test]
    fn a_finding_names_the_line() {
        let found = faults("a.html", "<html lang=\"ru\"><title>Т</title>\n<h1>З</h1>\n\n<img src=\"a.png\">");
        assert!(matches!(&found[0].location, Location::Output { line: 4, .. }), "{:?}", found[0].location);
    }
}

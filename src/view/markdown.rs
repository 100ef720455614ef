//! Markdown to HTML: raw HTML is shown as text, only safe link schemes pass, pictures become their description.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::PublicText;
use crate::public::MARKDOWN;

/// Rendered Markdown, emitted as it is; it came from vetted text with raw HTML shown as text.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(inline, extend("format" = "html"))]
pub struct Html(String);

impl Html {
    /// Text of finished pages, put together anew.
    pub(crate) fn of_pages(html: String) -> Self {
        Html(html)
    }

    /// A style sheet that stands in a page.
    pub(crate) fn of_style(css: String) -> Self {
        Html(css)
    }

    /// The HTML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a relative link leads; nothing where it leads nowhere.
pub(super) type Target<'t> = &'t dyn Fn(&str) -> Option<String>;

/// Renders `text`; its first heading level becomes `level`. A link that leads nowhere is shown as plain text. Headings
/// outside of quotations and lists get these ids, in their order; none where the ids have come to an end.
pub(super) fn html(text: &PublicText, level: u8, ids: Vec<String>, target: Target<'_>) -> Html {
    let shift = level.saturating_sub(highest(text.as_str()));
    let mut pass = Pass { shift, target, dropped: Vec::new(), depth: 0, ids: ids.into_iter() };
    let events = Parser::new_ext(text.as_str(), MARKDOWN).filter_map(|event| pass.event(event));
    let mut rendered = String::with_capacity(text.as_str().len() * 3 / 2);
    html::push_html(&mut rendered, events);
    Html(rendered)
}

/// The highest heading level that the text uses; 1 where it uses none.
fn highest(text: &str) -> u8 {
    let levels = Parser::new_ext(text, MARKDOWN).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level as u8),
        _ => None,
    });
    levels.min().unwrap_or(1)
}

/// One way through the events of a text.
struct Pass<'t> {
    shift: u8,
    target: Target<'t>,
    /// Of each open link: was it dropped?
    dropped: Vec<bool>,
    /// How many elements are open.
    depth: usize,
    ids: std::vec::IntoIter<String>,
}

impl Pass<'_> {
    /// The event as it may be shown.
    fn event<'e>(&mut self, event: Event<'e>) -> Option<Event<'e>> {
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag).map(Event::Start)
            }
            Event::End(tag) => {
                self.depth -= 1;
                self.end(tag).map(Event::End)
            }
            other => Some(other),
        }
    }

    fn start<'e>(&mut self, tag: Tag<'e>) -> Option<Tag<'e>> {
        match tag {
            Tag::HtmlBlock | Tag::Image { .. } => None,
            Tag::Heading { level, .. } => {
                let id = if self.depth == 1 { self.ids.next() } else { None };
                let level = lower(level, self.shift);
                Some(Tag::Heading { level, id: id.map(CowStr::from), classes: Vec::new(), attrs: Vec::new() })
            }
            Tag::Link { link_type, dest_url, title, id } => {
                let url = address(&dest_url, self.target);
                self.dropped.push(url.is_none());
                url.map(|dest_url| Tag::Link { link_type, dest_url, title, id })
            }
            other => Some(other),
        }
    }

    fn end(&mut self, tag: TagEnd) -> Option<TagEnd> {
        match tag {
            TagEnd::HtmlBlock | TagEnd::Image => None,
            TagEnd::Heading(level) => Some(TagEnd::Heading(lower(level, self.shift))),
            TagEnd::Link => (!self.dropped.pop().unwrap_or(false)).then_some(TagEnd::Link),
            other => Some(other),
        }
    }
}

fn lower(level: HeadingLevel, shift: u8) -> HeadingLevel {
    let deep = (level as u8).saturating_add(shift).min(6);
    HeadingLevel::try_from(usize::from(deep)).unwrap_or(HeadingLevel::H6)
}

/// A safe address: `http`, `https`, `mailto`, `tel` as they are, relative ones where they lead.
fn address<'e>(url: &str, target: Target<'_>) -> Option<CowStr<'e>> {
    let clean: String = url.chars().filter(|letter| !letter.is_control() && !letter.is_whitespace()).collect();
    let decoded = clean.replace("%3a", ":").replace("%3A", ":");
    match decoded.split_once(':') {
        Some((scheme, _)) if !scheme.contains('/') => {
            let allowed = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            allowed.then(|| CowStr::from(clean))
        }
        _ if clean.starts_with("//") || clean.starts_with('\\') => None,
        _ => target(&clean).map(CowStr::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(text: &str) -> String {
        let known = |target: &str| (target == "library/a.md").then(|| "../library/a.html".to_owned());
        html(&PublicText::for_tests(text), 2, Vec::new(), &known).0
    }

    #[test]
    fn raw_html_is_text() {
        assert_eq!(rendered("а <b>б</b>"), "<p>а &lt;b&gt;б&lt;/b&gt;</p>\n");
        assert!(!rendered("<script>alert(1)</script>").contains("<script"));
    }

    #[test]
    fn only_safe_schemes_are_links() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "javascript%3Aalert(1)",
        ] {
            let said = rendered(&format!("[т]({bad})"));
            assert_eq!(said, "<p>т</p>\n", "{bad}");
        }
        assert_eq!(rendered("[т](https://a.example/)"), "<p><a href=\"https://a.example/\">т</a></p>\n");
    }

    #[test]
    fn relative_links_lead_somewhere_or_are_text() {
        assert_eq!(rendered("[т](library/a.md)"), "<p><a href=\"../library/a.html\">т</a></p>\n");
        assert_eq!(rendered("[т](people/a.md)"), "<p>т</p>\n");
    }

    #[test]
    fn headings_begin_at_the_level_of_the_page() {
        assert_eq!(rendered("# А\n\n## Б"), "<h2>А</h2>\n<h3>Б</h3>\n");
        assert_eq!(rendered("### А"), "<h3>А</h3>\n");
    }

    #[test]
    fn headings_get_their_ids_in_order() {
        let text = PublicText::for_tests("## А\n\n> ## Б\n\n### В\n\n## Г");
        let ids = ["a", "v"].map(str::to_owned).to_vec();
        let said = html(&text, 2, ids, &|_| None).0;
        let headings: Vec<_> = said.lines().filter(|line| line.starts_with("<h")).collect();
        assert_eq!(headings, ["<h2 id=\"a\">А</h2>", "<h2>Б</h2>", "<h3 id=\"v\">В</h3>", "<h2>Г</h2>"]);
    }
}

//! One page as a part of the file: headings one level lower, ids of its own, pictures inside.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use html5gum::Token;

use super::source::Source;
use super::tag::{self, Tag};
use super::target::{Map, Target, element_id, page_id, resolved};
use crate::page::Error;
use crate::page::asset::Outgoing;
use crate::view::{Html, WholePart};

/// The section's first page, and what its part is called: the file itself bears its heading.
pub(super) const FIRST: &str = "index.html";
pub(super) const FIRST_TITLE: &str = "Коротко о наставничестве";

/// Attributes that name one or several elements by their ids.
const REFERRING: [&str; 9] = [
    "for",
    "headers",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-flowto",
    "aria-activedescendant",
];

/// A file of the section.
pub(super) enum File<'f> {
    /// One of the theme.
    OfTheme(&'f [u8]),
    /// One of the school.
    OfSchool(&'f Outgoing),
}

impl File<'_> {
    fn bytes(&self) -> Result<Vec<u8>, Error> {
        match self {
            File::OfTheme(bytes) => Ok(bytes.to_vec()),
            File::OfSchool(file) => file.made(),
        }
    }
}

/// What a part is made with.
pub(super) struct Surroundings<'s> {
    pub(super) map: &'s Map,
    /// Files of the section by their paths.
    pub(super) files: &'s BTreeMap<&'s str, File<'s>>,
    /// What kept a picture from being read.
    pub(super) trouble: Option<Error>,
    /// Files that a link led to and that stand nowhere now.
    pub(super) lost: BTreeSet<String>,
}

impl Surroundings<'_> {
    /// The bytes of a file; of trouble only the first is kept.
    fn bytes(&mut self, path: &str) -> Option<Vec<u8>> {
        match self.files.get(path)?.bytes() {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.trouble.get_or_insert(error);
                None
            }
        }
    }
}

/// The part that a page becomes.
pub(super) fn of(source: &Source, around: &mut Surroundings<'_>) -> WholePart {
    let mut writer = Writer { source, around, html: String::new(), links: Vec::new(), in_title: false };
    source.tokens.iter().for_each(|token| writer.token(token));
    let html = Html::of_pages(writer.html);
    WholePart { id: page_id(&source.path), below: source.path.contains('/'), html }
}

struct Writer<'w, 's> {
    source: &'w Source,
    around: &'w mut Surroundings<'s>,
    html: String,
    /// Open links: is the tag written?
    links: Vec<bool>,
    /// Inside the heading whose words are replaced.
    in_title: bool,
}

impl Writer<'_, '_> {
    fn token(&mut self, token: &Token) {
        match token {
            Token::String(text) if !self.in_title => self.html.push_str(&tag::escaped(&tag::text(text))),
            Token::StartTag(tag) => self.start(Tag::of(tag)),
            Token::EndTag(tag) => self.end(&tag.name),
            _ => {}
        }
    }

    fn start(&mut self, mut tag: Tag) {
        let is_written = match tag.name.as_str() {
            "a" => self.lead(&mut tag),
            "img" => self.embed(&mut tag),
            _ => true,
        };
        if !is_written {
            return;
        }
        let is_title = tag.name == "h1" && self.source.path == FIRST;
        tag.name = lowered(&tag.name).to_owned();
        tag.attributes.iter_mut().for_each(|(name, value)| self.rename(&tag.name, name, value));
        tag.write(&mut self.html);
        if is_title {
            self.html.push_str(FIRST_TITLE);
            self.in_title = true;
        }
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"a" && !self.links.pop().unwrap_or(true) {
            return;
        }
        if name == b"h1" {
            self.in_title = false;
        }
        tag::write_end(lowered(&tag::text(name)).as_bytes(), &mut self.html);
    }

    /// Makes a link lead to its place; says no where there is none.
    fn lead(&mut self, tag: &mut Tag) -> bool {
        let Some(href) = tag.attributes.get_mut("href") else {
            self.links.push(true);
            return true;
        };
        let target = self.around.map.target(&self.source.path, href);
        self.links.push(matches!(target, Target::Address(_)));
        match target {
            Target::Address(address) => {
                *href = address;
                true
            }
            Target::Lost(path) => {
                if !path.ends_with(".html") {
                    self.around.lost.insert(path);
                }
                false
            }
        }
    }

    /// Puts a picture's bytes into its tag; of one that is not there its description stays.
    fn embed(&mut self, tag: &mut Tag) -> bool {
        tag.attributes.remove("srcset");
        tag.attributes.remove("loading");
        let path = resolved(&self.source.path, tag.attributes.get("src").map_or("", String::as_str));
        match (self.around.bytes(&path), media_type(&path)) {
            (Some(bytes), Some(kind)) => {
                tag.attributes.insert("src".to_owned(), format!("data:{kind};base64,{}", STANDARD.encode(bytes)));
                true
            }
            _ => {
                self.html.push_str(&tag::escaped(tag.attributes.get("alt").map_or("", String::as_str)));
                false
            }
        }
    }

    /// Gives ids, and what refers to them, names of this page's own.
    fn rename(&self, element: &str, name: &str, value: &mut String) {
        let own = |id: &str| element_id(&self.source.path, id);
        if name == "id" {
            *value = own(value);
        } else if REFERRING.contains(&name) {
            *value = value.split_whitespace().map(own).collect::<Vec<_>>().join(" ");
        } else if element != "a" && matches!(name, "href" | "xlink:href") {
            if let Some(id) = value.strip_prefix('#') {
                *value = format!("#{}", own(id));
            }
        } else if let Some(id) = value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')) {
            *value = format!("url(#{})", own(id));
        }
    }
}

/// Headings begin at the second level: the first is the file's, or that of the page around it.
fn lowered(name: &str) -> &str {
    match name {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        "h4" => "h5",
        "h5" => "h6",
        other => other,
    }
}

fn media_type(path: &str) -> Option<&'static str> {
    match path.rsplit_once('.')?.1 {
        "jpg" | "jpeg" => Some("image/jpeg"),
        "png" => Some("image/png"),
        "webp" => Some("image/webp"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

//! What search engines read of a page: a data block in the words of schema.org (JSON-LD).
//!
//! Receives what views hold already, public values and vetted texts; returns JSON that can stand inside a `script`
//! element whatever is in it. The addresses in it are absolute: where the section's address is unknown, the things that
//! need one are left out.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Curator, Day, Head, Public, PublicText, Site};
use crate::public::kind;

/// A data block, ready to stand in a page as it is.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(inline, extend("format" = "json"))]
pub struct DataBlock(String);

/// Several things, said in one block.
#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    things: &'a [Thing],
}

/// A thing that a page is about.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Thing {
    /// The school.
    School(School),
    /// The way from the first page to this one.
    Crumbs(Crumbs),
    /// A piece of news.
    News(News),
    /// What a piece of news announces.
    Event(EventThing),
}

/// The school: an `Organization`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct School {
    #[serde(rename = "@type")]
    is: &'static str,
    name: PublicText,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<PublicText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_point: Option<ContactPoint>,
}

/// Whom to write to.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ContactPoint {
    #[serde(rename = "@type")]
    is: &'static str,
    contact_type: &'static str,
    name: Public<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<Public<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<Public<String>>,
    available_language: &'static str,
}

/// The way to a page: a `BreadcrumbList`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Crumbs {
    #[serde(rename = "@type")]
    is: &'static str,
    item_list_element: Vec<Crumb>,
}

#[derive(Clone, Debug, Serialize)]
struct Crumb {
    #[serde(rename = "@type")]
    is: &'static str,
    position: usize,
    name: PublicText,
    item: String,
}

/// A piece of news: a `NewsArticle`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct News {
    #[serde(rename = "@type")]
    is: &'static str,
    headline: PublicText,
    description: PublicText,
    date_published: String,
    in_language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Author>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<School>,
}

/// What will be or was: an `Event`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventThing {
    #[serde(rename = "@type")]
    is: &'static str,
    name: PublicText,
    description: PublicText,
    start_date: String,
    end_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Venue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizer: Option<School>,
}

/// Where it is, as the school says it.
#[derive(Clone, Debug, Serialize)]
struct Venue {
    #[serde(rename = "@type")]
    is: &'static str,
    name: PublicText,
}

#[derive(Clone, Debug, Serialize)]
struct Author {
    #[serde(rename = "@type")]
    is: &'static str,
    name: PublicText,
}

impl DataBlock {
    /// The block of a page that is about `things`; nothing where there is nothing to say.
    #[must_use]
    pub fn of(things: &[Thing]) -> Option<Self> {
        if things.is_empty() {
            return None;
        }
        let graph = Graph { context: "https://schema.org", things };
        let text = serde_json::to_string(&graph).expect("a thing is a struct of texts and lists");
        Some(DataBlock(harmless(&text)))
    }
}

/// JSON that ends no `script` element and opens no comment: in JSON such signs stand only inside texts.
fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => text.push(letter),
        }
    }
    text
}

impl School {
    /// The school by its name; with the curator's contacts where a page shows them.
    #[must_use]
    pub fn of(site: &Site<'_>, curator: Option<Curator>) -> Option<Self> {
        let school = site.disclosure.school()?;
        let fields = school.fields();
        let url = fields.text(kind::School::website).filter(|url| url.as_str().starts_with("http"));
        let contact_point = curator.map(ContactPoint::of);
        Some(School { is: "Organization", name: fields.text(kind::School::name)?, url, contact_point })
    }
}

impl ContactPoint {
    fn of(curator: Curator) -> Self {
        ContactPoint {
            is: "ContactPoint",
            contact_type: "куратор наставничества",
            name: curator.name,
            telephone: curator.phone,
            email: curator.mail,
            available_language: "ru",
        }
    }
}

impl Crumbs {
    /// The way to the page of `head`; nothing for a page that stands alone or whose address is unknown.
    #[must_use]
    pub fn of(site: &Site<'_>, head: &Head) -> Option<Self> {
        let above = head.breadcrumbs.iter().map(|link| (link.text.clone(), link.href.as_str()));
        let way: Vec<_> = above.chain([(head.title.clone(), head.path.as_str())]).collect();
        let crumb = |(at, (name, path)): (usize, (PublicText, &str))| {
            Some(Crumb { is: "ListItem", position: at + 1, name, item: site.absolute(path)? })
        };
        let crumbs: Option<Vec<Crumb>> = way.into_iter().enumerate().map(crumb).collect();
        let item_list_element = crumbs.filter(|crumbs| crumbs.len() > 1)?;
        Some(Crumbs { is: "BreadcrumbList", item_list_element })
    }
}

impl News {
    /// The news of `head`, published on `day`. The author is somebody whose name may be shown.
    #[must_use]
    pub fn of(site: &Site<'_>, head: &Head, day: &Day, author: Option<PublicText>) -> Self {
        News {
            is: "NewsArticle",
            headline: head.title.clone(),
            description: head.description.clone(),
            date_published: day.iso.clone(),
            in_language: "ru",
            url: head.canonical.clone(),
            image: head.image.clone(),
            author: author.map(|name| Author { is: "Person", name }),
            publisher: School::of(site, None),
        }
    }
}

impl EventThing {
    /// What the news of `head` announces for these days, both included.
    #[must_use]
    pub fn of(site: &Site<'_>, head: &Head, (first, last): (&Day, &Day), venue: Option<PublicText>) -> Self {
        EventThing {
            is: "Event",
            name: head.title.clone(),
            description: head.description.clone(),
            start_date: first.iso.clone(),
            end_date: last.iso.clone(),
            url: head.canonical.clone(),
            image: head.image.clone(),
            location: venue.map(|name| Venue { is: "Place", name }),
            organizer: School::of(site, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_block() {
        let name = PublicText::for_tests("</script><!-- & \u{2028} «кавычки» \"и другие\"");
        let school = School { is: "Organization", name: name.clone(), url: None, contact_point: None };
        let DataBlock(text) = DataBlock::of(&[Thing::School(school)]).expect("one thing");
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        let read: serde_json::Value = serde_json::from_str(&text).expect("it is still JSON");
        assert_eq!(read["@graph"][0]["name"], name.as_str());
    }
}

//! A page as the curator alone sees it: with marks where a word stands instead of a name, and a list of what is withheld
//! there, of whom, and why.
//!
//! Receives what a section is made of and a path. The page is made anew with a witness at the door; the section's own
//! pages know nothing of it. Planning for one page takes as long as for all of them, so it happens only when asked for.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::section::Material;
use super::spot::Spot;
use crate::page;
use crate::public::{Withheld, Witness};
use crate::source::Sources;
use crate::view::{Frame, Site, section_address};

/// A page, and of whom something is withheld on it.
pub(super) struct Marked {
    /// The page. Marks are letters of no language, as the witness sets them.
    pub(super) html: String,
    withheld: Vec<Withheld>,
    sources: Arc<Sources>,
}

/// A person of whom something is withheld, for a browser.
#[derive(Serialize)]
pub(super) struct Person {
    mark: usize,
    name: String,
    hidden: Vec<Hidden>,
}

/// What is withheld for one reason.
#[derive(Serialize)]
struct Hidden {
    /// «имя, класс».
    what: String,
    why: String,
    #[serde(flatten)]
    spot: Spot,
}

/// The page at `path`; nothing where the section has none, or where it cannot be made.
pub(super) fn page(material: &Material, path: &str) -> Option<Marked> {
    let checked = &material.checked;
    let witness = Witness::default();
    let disclosure = checked.disclosure().watched_by(&witness);
    let address = section_address(&disclosure);
    let site = Site {
        disclosure: &disclosure,
        gallery: &material.collected.gallery,
        address: address.as_deref(),
        rehearsal: material.rehearsal,
    };
    let frame = Frame::of(&site);
    let pages = page::plan(site, &frame);
    let planned = pages.iter().find(|page| page.path == path)?;
    witness.forget();
    let bytes = page::finish(path, &planned.draw(), &site, &material.theme).ok()?;
    let html = String::from_utf8(bytes).ok()?;
    Some(Marked { html, withheld: witness.withheld(&checked.model), sources: Arc::clone(&material.sources) })
}

impl Marked {
    /// The people; the school's folder is `root`.
    pub(super) fn people(&self, root: &Path) -> Vec<Person> {
        self.withheld.iter().map(|person| self.person(person, root)).collect()
    }

    fn person(&self, person: &Withheld, root: &Path) -> Person {
        let hidden = person.data.iter().map(|(data, reason)| Hidden {
            what: data.iter().map(|datum| datum.word()).collect::<Vec<_>>().join(", "),
            why: reason.words.clone(),
            spot: Spot::of(reason.place, self.sources.as_ref(), root),
        });
        Person { mark: person.mark, name: person.name.clone(), hidden: hidden.collect() }
    }
}

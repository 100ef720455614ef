//! A section that is asked for its pages one by one: nothing is rendered before somebody wants to see it.
//!
//! Receives a checked school, returns a handle. Pages borrow from the school, so both live on the stack of one thread;
//! the handle sends it paths and gets bytes back. When the last handle is dropped, the thread ends and everything with
//! it. A page whose key has not changed since it was last rendered, in this section or in an earlier one, is not
//! rendered again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use rayon::prelude::*;
use tokio::sync::oneshot;

use super::look::Look;
use super::marked::{self, Marked};
use crate::check::Checked;
use crate::diagnostic::{FileId, Finding};
use crate::page::asset::{Collected, Outgoing};
use crate::page::{self, Digest, Drawn, Planned, Theme, Unfit};
use crate::source::Sources;
use crate::view::{Findable, Frame, Site, Words, section_address};

/// The page for addresses that the section does not have.
const MISSING: &str = "404.html";

/// A section, whole and never changed.
pub(super) struct Section {
    asks: mpsc::Sender<Ask>,
    plan: Plan,
    sources: Arc<Sources>,
}

/// Everything that a section is made of.
pub(super) struct Material {
    pub(super) checked: Arc<Checked>,
    pub(super) collected: Arc<Collected>,
    pub(super) theme: Arc<Theme>,
    pub(super) rehearsal: bool,
    pub(super) rendered: Arc<Rendered>,
    /// What the school was read from.
    pub(super) sources: Arc<Sources>,
}

/// A file of the section as it is served.
#[derive(Clone)]
pub(super) struct Served {
    /// Its bytes; of a page that is unfit, those that it had when it last was fit.
    pub(super) bytes: Option<Arc<[u8]>>,
    /// Why the page is unfit.
    pub(super) faults: Vec<Finding>,
    /// Why it cannot be rendered.
    pub(super) trouble: Option<String>,
}

/// Pages as they were last rendered, by path.
#[derive(Default)]
pub(super) struct Rendered(Mutex<HashMap<String, Kept>>);

/// A page, and the key of what it was made from.
type Kept = (Digest, Arc<[u8]>);

/// A question for one file of the section; nothing is answered where there is none.
enum Ask {
    /// As everybody sees it.
    File(String, oneshot::Sender<Option<Served>>),
    /// With marks where something is withheld.
    Marked(String, oneshot::Sender<Option<Marked>>),
}

/// What is known of a section once it is planned.
struct Plan {
    records: HashMap<FileId, String>,
    look: Look,
    /// The section's absolute address, where the school names it.
    address: Option<String>,
}

impl Section {
    /// Plans the section; its pages are rendered when they are asked for.
    pub(super) fn begin(material: Material) -> Self {
        let (asks, asked) = mpsc::channel();
        let (planned, plan) = mpsc::channel();
        let sources = Arc::clone(&material.sources);
        thread::spawn(move || live(&material, &planned, &asked));
        let plan = plan.recv().expect("the thread plans before it does anything else");
        Section { asks, plan, sources }
    }

    /// A file of the section, by its path; nothing where it has none there.
    pub(super) async fn file(&self, path: &str) -> Option<Served> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask::File(path.to_owned(), answer)).ok()?;
        answered.await.ok().flatten()
    }

    /// A page with marks where something is withheld, and who it is withheld of; for the curator alone.
    pub(super) async fn marked(&self, path: &str) -> Option<Marked> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask::Marked(path.to_owned(), answer)).ok()?;
        answered.await.ok().flatten()
    }

    /// What stands at addresses where the section has nothing. Its links are absolute, since nobody knows where it will be
    /// seen; here they lead to the preview.
    pub(super) async fn missing(&self) -> Option<String> {
        let bytes = self.file(MISSING).await?.bytes?;
        let page = String::from_utf8_lossy(&bytes).into_owned();
        Some(self.plan.address.as_ref().map_or_else(|| page.clone(), |address| page.replace(address, "/")))
    }

    /// The page that shows a record before all others. Records are told by their files' paths: newer sources may count
    /// them otherwise.
    pub(super) fn page_of(&self, path: &str) -> Option<&str> {
        let at = self.sources.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.plan.records.get(&self.sources.files[at].id).map(String::as_str)
    }

    /// What pages take along.
    pub(super) fn look(&self) -> &Look {
        &self.plan.look
    }
}

/// The life of a section: plan it, then answer until nobody is left to ask.
fn live(material: &Material, planned: &mpsc::Sender<Plan>, asked: &mpsc::Receiver<Ask>) {
    let disclosure = material.checked.disclosure();
    let address = section_address(&disclosure);
    let site = Site {
        disclosure: &disclosure,
        gallery: &material.collected.gallery,
        address: address.as_deref(),
        rehearsal: material.rehearsal,
    };
    let frame = Frame::of(&site);
    let pages = page::plan(site, &frame);
    let desk = Desk { material, site, pages: &pages, places: places(&pages) };
    // A section that nobody waits for any more has nothing to do.
    _ = planned.send(Plan { records: records(&pages), look: Look::of(material, &pages), address: address.clone() });
    thread::scope(|scope| {
        for ask in asked {
            let desk = &desk;
            // Who asked may have gone away.
            scope.spawn(move || match ask {
                Ask::File(path, answer) => _ = answer.send(desk.file(&path)),
                Ask::Marked(path, answer) => _ = answer.send(marked::page(desk.material, &path)),
            });
        }
    });
}

fn places<'p>(pages: &'p [Planned<'_>]) -> HashMap<&'p str, usize> {
    pages.iter().enumerate().map(|(at, page)| (page.path.as_str(), at)).collect()
}

/// Record to page; of a record with several pages the first one counts.
fn records(pages: &[Planned<'_>]) -> HashMap<FileId, String> {
    pages.iter().rev().filter_map(|page| Some((page.record()?, page.path.clone()))).collect()
}

/// Where a section's files are made.
struct Desk<'d, 's> {
    material: &'d Material,
    site: Site<'s>,
    pages: &'d [Planned<'s>],
    places: HashMap<&'d str, usize>,
}

impl Desk<'_, '_> {
    fn file(&self, path: &str) -> Option<Served> {
        if let Some(&at) = self.places.get(path) {
            return Some(self.page(path, &self.pages[at].draw()));
        }
        self.asset(path).or_else(|| self.index(path))
    }

    fn page(&self, path: &str, drawn: &Drawn) -> Served {
        let Material { theme, rendered, .. } = self.material;
        let key = drawn.key(theme, self.site.disclosure.withheld().digest());
        if let Some(bytes) = rendered.made_from(path, key) {
            return Served::fit(bytes);
        }
        match page::finish(path, drawn, &self.site, theme) {
            Ok(bytes) => Served::fit(rendered.keep(path, key, bytes)),
            Err(Unfit::Faults(faults)) => Served { bytes: rendered.last(path), faults, trouble: None },
            Err(Unfit::Trouble(error)) => {
                Served { bytes: rendered.last(path), faults: Vec::new(), trouble: Some(error.to_string()) }
            }
        }
    }

    /// A file of the theme, or one of the school that goes out.
    fn asset(&self, path: &str) -> Option<Served> {
        if let Some((_, bytes)) = self.material.theme.assets().find(|(own, _)| *own == path) {
            return Some(Served::fit(bytes.into()));
        }
        let file = self.material.collected.files.iter().find(|file| file.path == path)?;
        let key = file.key();
        if let Some(bytes) = self.material.rendered.made_from(path, key) {
            return Some(Served::fit(bytes));
        }
        Some(self.made(file, key))
    }

    fn made(&self, file: &Outgoing, key: Digest) -> Served {
        match file.made() {
            Ok(bytes) => Served::fit(self.material.rendered.keep(&file.path, key, bytes)),
            Err(error) => Served { bytes: None, faults: Vec::new(), trouble: Some(error.to_string()) },
        }
    }

    /// What the search looks into. It holds words of every page, so every page is drawn for it.
    fn index(&self, path: &str) -> Option<Served> {
        if path != page::INDEX {
            return None;
        }
        let words = |page: &Planned<'_>| page.findable().map(|findable| (findable.clone(), page.draw().words()));
        let words: Vec<(Findable, Words)> = self.pages.par_iter().filter_map(words).collect();
        let words: Vec<(&Findable, Words)> = words.iter().map(|(page, words)| (page, words.clone())).collect();
        Some(self.page(path, &page::index(&words).draw()))
    }
}

impl Served {
    fn fit(bytes: Arc<[u8]>) -> Self {
        Served { bytes: Some(bytes), faults: Vec::new(), trouble: None }
    }

    /// Tells whether somebody who has the file must get it anew.
    pub(super) fn digest(&self) -> Option<String> {
        self.bytes.as_ref().map(|bytes| Digest::of(bytes).to_string())
    }
}

impl Rendered {
    fn made_from(&self, path: &str, key: Digest) -> Option<Arc<[u8]>> {
        let rendered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rendered.get(path).filter(|(own, _)| *own == key).map(|(_, bytes)| Arc::clone(bytes))
    }

    fn last(&self, path: &str) -> Option<Arc<[u8]>> {
        let rendered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rendered.get(path).map(|(_, bytes)| Arc::clone(bytes))
    }

    fn keep(&self, path: &str, key: Digest, bytes: Vec<u8>) -> Arc<[u8]> {
        let bytes: Arc<[u8]> = bytes.into();
        let mut rendered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rendered.insert(path.to_owned(), (key, Arc::clone(&bytes)));
        bytes
    }
}

//! The whole section as one file: a page that needs nothing beside it, or a fragment to paste into another page.
//!
//! Receives the planned pages, renders them as the folder does, takes the `<main>` of each and returns one text in
//! which links between pages are anchors and pictures stand in the text. So templates are written once. What a page
//! cannot carry along, a document's file, becomes an absolute link, or a remark where the section has no address.

mod css;
mod order;
mod part;
mod sheet;
mod source;
mod tag;
mod target;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use super::asset::Outgoing;
use super::lint::markup_faults;
use super::publish::Notes;
use super::publish::single::{self, Edited};
use super::section::{Drawn, MISSING};
use super::{Clearance, Error, Planned, Theme};
use crate::diagnostic::Finding;
use crate::public::PublicText;
use crate::typography::typeset;
use crate::view::{Fragment, Frame, Head, Html, MenuGroup, MenuItem, Site, Template, View, WholePage, WholePart};
use part::{File, Surroundings};
use source::Source;
pub(in crate::page) use source::content;
pub(in crate::page) use tag::attribute;
use target::Map;

/// How the section is put into one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A page of its own, to be opened, sent or printed.
    Page,
    /// A piece of another page.
    Fragment,
}

/// What came of writing one file.
#[derive(Debug)]
pub enum WrittenWhole {
    /// The file stands.
    Published {
        /// Whether its bytes are new.
        edited: Edited,
        /// How many bytes it has.
        size: usize,
        /// What was left out, in sentences.
        remarks: Vec<String>,
    },
    /// The finished text shows what must not be seen, or does what no page may do; the old file stands as it was.
    Blocked(Vec<Finding>),
}

/// Writes the section into the file `target`; whenever it is stopped, the old file or the new one stands there whole.
///
/// # Errors
/// When a template is wrong, the file is not ours, or the disk refuses.
pub fn write_whole(
    _: &Clearance,
    target: &Path,
    whole: Whole,
    (site, frame, pages): (&Site<'_>, &Frame, &[Planned<'_>]),
    (theme, files): (&Theme, &[Outgoing]),
    notes: &Notes,
) -> Result<WrittenWhole, Error> {
    single::require_ours(target)?;
    let composer = Composer { whole, site, frame, pages, theme, files };
    let (html, remarks) = composer.compose()?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let findings = markup_faults(&name, &html, site.disclosure.withheld(), site.address);
    if !findings.is_empty() {
        return Ok(WrittenWhole::Blocked(findings));
    }
    let html = single::signed(&html, notes);
    let edited = single::put(target, html.as_bytes())?;
    Ok(WrittenWhole::Published { edited, size: html.len(), remarks })
}

/// Everything that the one file is made of.
struct Composer<'c, 's> {
    whole: Whole,
    site: &'c Site<'c>,
    frame: &'c Frame,
    pages: &'c [Planned<'s>],
    theme: &'c Theme,
    files: &'c [Outgoing],
}

impl Composer<'_, '_> {
    /// The text of the file, and remarks on what it leaves out.
    fn compose(&self) -> Result<(String, Vec<String>), Error> {
        let sources = self.sources()?;
        let map = Map::of(&sources, self.site.address);
        let files = self.files.iter().map(|file| (file.path.as_str(), File::OfSchool(file)));
        let assets = self.theme.assets().map(|(path, bytes)| (path, File::OfTheme(bytes)));
        let files: BTreeMap<&str, File<'_>> = files.chain(assets).collect();
        let mut around = Surroundings { map: &map, files: &files, trouble: None, lost: BTreeSet::new() };
        let parts: Vec<WholePart> = sources
            .iter()
            .filter(|source| map.is_kept(&source.path))
            .map(|source| part::of(source, &mut around))
            .collect();
        if let Some(trouble) = around.trouble {
            return Err(trouble);
        }
        let html = typeset(&self.filled(&self.contents(&map), &parts)?);
        Ok((html, around.lost.iter().map(|lost| remark(lost)).collect()))
    }

    /// The pages of the section in the order of the menu, each as its `<main>`.
    fn sources(&self) -> Result<Vec<Source>, Error> {
        let shown = |page: &&Planned<'_>| {
            page.path.ends_with(".html") && page.path != MISSING && Some(&page.path) != self.frame.search.as_ref()
        };
        let pages: Vec<&Planned<'_>> = self.pages.iter().filter(shown).collect();
        let sources = pages.par_iter().map(|page| Ok(Source::of(&page.path, &page.draw().render(self.theme)?)));
        let mut sources = sources.collect::<Result<Vec<Source>, Error>>()?;
        order::by_menu(&mut sources, &self.frame.contents);
        Ok(sources)
    }

    /// The menu, leading to places in this file.
    fn contents(&self, map: &Map) -> Vec<MenuGroup> {
        let groups = self.frame.contents.iter().map(|group| MenuGroup {
            title: group.title.clone(),
            items: group.items.iter().filter_map(|item| entry(item, map)).collect(),
        });
        groups.filter(|group| !group.items.is_empty()).collect()
    }

    /// The template is filled twice: which style rules are needed is known only from the filled one.
    fn filled(&self, contents: &[MenuGroup], parts: &[WholePart]) -> Result<String, Error> {
        let page = |style| WholePage { style, contents: contents.to_vec(), parts: parts.to_vec() };
        let bare = self.rendered(page(Html::of_style(String::new())))?;
        let style = sheet::of(&self.styles(), self.whole, &tag::classes(&bare));
        self.rendered(page(Html::of_style(style)))
    }

    fn rendered(&self, page: WholePage) -> Result<String, Error> {
        match self.whole {
            Whole::Page => self.framed(page),
            Whole::Fragment => self.framed(Fragment(page)),
        }
    }

    fn framed<P: Template + serde::Serialize>(&self, page: P) -> Result<String, Error> {
        let head = Head::alone(PublicText::own("Наставничество"), PublicText::own("Весь раздел на одной странице."));
        Drawn::of(View { frame: self.frame, head, page }).render(self.theme)
    }

    /// The style sheets of every page, and those of the whole.
    fn styles(&self) -> String {
        let linked = self.frame.stylesheets.iter().map(|sheet| self.sheet(sheet));
        let own = match self.whole {
            Whole::Page => ["whole/style.css", "whole/page.css"],
            Whole::Fragment => ["whole/style.css", "whole/fragment.css"],
        };
        linked.chain(own.map(|path| self.theme.whole(path))).collect::<Vec<_>>().join("\n")
    }

    /// A style sheet of the theme, or one that is made as a page is.
    fn sheet(&self, path: &str) -> String {
        let path = path.split('?').next().unwrap_or(path);
        let asset = self.theme.assets().find(|(asset, _)| *asset == path);
        let text = asset.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        let made = || self.pages.iter().find(|page| page.path == path)?.draw().render(self.theme).ok();
        text.or_else(made).unwrap_or_default()
    }
}

fn entry(item: &MenuItem, map: &Map) -> Option<MenuItem> {
    let text = if item.href == part::FIRST { part::FIRST_TITLE } else { &item.text };
    Some(MenuItem { text: text.to_owned(), href: format!("#{}", map.id(&item.href)?) })
}

fn remark(lost: &str) -> String {
    format!("Без ссылки остался файл {lost}: ему нужно поле «адрес раздела» в school.md.")
}

//! Keeps the preview true to the disk: looks at the files again and makes a new state where something changed.
//!
//! Receives a school and the moments to look, returns states. It never trusts what woke it: a look compares every file
//! with what it was. Only changed files are read and only changed records decoded.

use std::sync::Arc;

use chrono::NaiveDate;

use super::school::School;
use super::section::{Material, Rendered, Section};
use super::state::State;
use crate::check::{self, Checked};
use crate::diagnostic::FileId;
use crate::page::asset::{self, Collected};
use crate::page::{self, Theme};
use crate::record::Decoded;
use crate::source::{self, Disk, Sources, Tree};

/// Keeps one school.
pub(super) struct Keeper {
    school: School,
    tree: Arc<dyn Tree>,
    decoded: Decoded,
    theme: Option<Arc<Theme>>,
    collected: Arc<Collected>,
    rendered: Arc<Rendered>,
    seen: Option<NaiveDate>,
    state: State,
    looks: u64,
}

/// What a look found on the disk.
struct Found {
    sources: Arc<Sources>,
    theme: Arc<Theme>,
    day: NaiveDate,
}

impl Keeper {
    /// A keeper that has seen nothing yet.
    pub(super) fn new(school: School) -> Self {
        let tree: Arc<dyn Tree> = Arc::new(Disk::new(&school.content));
        Keeper {
            school,
            tree,
            decoded: Decoded::default(),
            theme: None,
            collected: Arc::default(),
            rendered: Arc::default(),
            seen: None,
            state: State::default(),
            looks: 0,
        }
    }

    /// Looks again; the new state, or nothing where nothing changed.
    pub(super) fn look(&mut self) -> Option<State> {
        let next = match self.found() {
            Ok(None) => return None,
            Ok(Some(found)) => self.read(found),
            Err(trouble) if self.state.trouble.as_deref() == Some(trouble.as_str()) => return None,
            Err(trouble) => State { trouble: Some(trouble), is_fresh: false, ..self.state.clone() },
        };
        self.looks += 1;
        self.state = State { build: format!("{}-{}", std::process::id(), self.looks), ..next };
        Some(self.state.clone())
    }

    /// What the disk holds now; nothing where it is what it was. Trouble is told in words.
    fn found(&mut self) -> Result<Option<Found>, String> {
        let day = (self.school.day)();
        let sources = source::again(&self.tree, &self.state.sources).map_err(|error| error.to_string())?;
        let (theme, is_new) = self.theme().map_err(|error| error.to_string())?;
        let is_same =
            !is_new && self.seen == Some(day) && self.state.trouble.is_none() && sources.repeats(&self.state.sources);
        let sources = Arc::new(sources);
        if is_same {
            // The very same texts; what is newer is when each was last seen.
            self.state.sources = sources;
            return Ok(None);
        }
        Ok(Some(Found { sources, theme, day }))
    }

    /// The theme as it is now, and whether it differs from the last one.
    fn theme(&mut self) -> Result<(Arc<Theme>, bool), page::Error> {
        let folder = self.school.theme.standing();
        let newer = match &self.theme {
            Some(theme) => theme.again(folder)?,
            None => Some(Theme::load(folder)?),
        };
        if let Some(theme) = newer {
            let theme = Arc::new(theme);
            self.theme = Some(Arc::clone(&theme));
            return Ok((theme, true));
        }
        let theme = self.theme.clone().expect("a theme that has not changed was loaded before");
        Ok((theme, false))
    }

    fn read(&mut self, Found { sources, theme, day }: Found) -> State {
        let changed = changed(&self.state.sources, &sources);
        let checked = Arc::new(check::again(&sources, &mut self.decoded, day));
        self.seen = Some(day);
        let (section, trouble) = match self.section(&sources, &checked, theme) {
            Ok(section) => (section, None),
            Err(error) => (None, Some(error.to_string())),
        };
        State {
            is_fresh: section.is_some(),
            section: section.map(Arc::new).or_else(|| self.state.section.clone()),
            sources,
            checked: Some(checked),
            trouble,
            changed,
            build: String::new(),
        }
    }

    /// The section of a school that may be published.
    fn section(
        &mut self,
        sources: &Arc<Sources>,
        checked: &Arc<Checked>,
        theme: Arc<Theme>,
    ) -> Result<Option<Section>, page::Error> {
        if checked.clearance().is_none() {
            return Ok(None);
        }
        self.collected = Arc::new(asset::again(sources, &checked.disclosure(), &self.collected)?);
        Ok(Some(Section::begin(Material {
            checked: Arc::clone(checked),
            collected: Arc::clone(&self.collected),
            theme,
            rehearsal: self.school.rehearsal,
            rendered: Arc::clone(&self.rendered),
            sources: Arc::clone(sources),
        })))
    }
}

/// The files of `now` that are not in `before`, or say something else there.
fn changed(before: &Sources, now: &Sources) -> Vec<FileId> {
    let standing: std::collections::HashMap<&str, &str> =
        before.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let differs = |file: &&Arc<source::Source>| standing.get(file.path.as_str()) != Some(&file.text.as_str());
    if before.files.is_empty() {
        return Vec::new();
    }
    now.files.iter().filter(differs).map(|file| file.id).collect()
}

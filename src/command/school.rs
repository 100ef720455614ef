//! The school's folder: found upward from here, read, seen on a day.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{Local, NaiveDate};

use super::Error;
use crate::check::{self, Checked};
use crate::cli::{Common, Form};
use crate::source::{self, Disk, Listing, Sources, Tree};

/// Where a school lies and on which day it is looked at.
pub(super) struct SchoolFolder {
    /// The folder that holds `content/`.
    pub(super) root: PathBuf,
    /// The day.
    pub(super) today: NaiveDate,
    /// Was the day asked for? Then the section says so, whatever the clock says: same day, same bytes.
    pub(super) rehearsal: bool,
}

impl SchoolFolder {
    /// The folder of the command line, or the nearest one upward from here.
    pub(super) fn find(common: &Common) -> Result<Self, Error> {
        let root = match &common.root {
            Some(root) if root.is_dir() => root.clone(),
            Some(root) => return Err(Error::NoRoot(root.clone())),
            None => upward().ok_or(Error::NoSchool)?,
        };
        let today = common.today.unwrap_or_else(|| Local::now().date_naive());
        Ok(SchoolFolder { root, today, rehearsal: common.today.is_some() })
    }

    /// Where the records lie.
    pub(super) fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// Reads and checks the whole school.
    pub(super) fn check(&self) -> Result<(Sources, Checked), Error> {
        Ok(self.check_listed(self.list()?))
    }

    /// Reads the whole school, and looks no further.
    pub(super) fn read(&self) -> Result<Sources, Error> {
        Ok(source::listed(&self.tree(), self.list()?))
    }

    /// What there is to read.
    pub(super) fn list(&self) -> Result<Listing, Error> {
        Ok(Listing::of(self.tree().as_ref())?)
    }

    /// Reads and checks what there is to read.
    pub(super) fn check_listed(&self, listing: Listing) -> (Sources, Checked) {
        let sources = source::listed(&self.tree(), listing);
        let checked = check::all(&sources, self.today);
        (sources, checked)
    }

    fn tree(&self) -> Arc<dyn Tree> {
        Arc::new(Disk::new(self.content()))
    }

    /// Where the section is built unless the command line says otherwise.
    pub(super) fn site(&self, form: Form) -> PathBuf {
        self.root.join(match form {
            Form::Folder => "site/nastavnichestvo",
            Form::Page => "site/nastavnichestvo.html",
            Form::Fragment => "site/nastavnichestvo-fragment.html",
        })
    }

    /// Where the school's own theme lies, if there is one.
    pub(super) fn own_theme(&self) -> PathBuf {
        self.root.join("themes/own")
    }

    /// The school's own theme, where there is one.
    pub(super) fn theme(&self) -> Option<PathBuf> {
        Some(self.own_theme()).filter(|folder| folder.is_dir())
    }
}

fn upward() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|folder| folder.join("content").is_dir()).map(Path::to_path_buf)
}

//! What a site consists of, as far as two sites must be alike to be compared: how
//! many pages, how long, and how much of a page stands around its content.

use std::fs;
use std::io;
use std::path::Path;

/// The pages of a site.
#[derive(Clone, Copy, Default)]
pub struct Pages {
    /// How many there are.
    pub count: usize,
    /// Bytes of all pages.
    bytes: usize,
    /// Bytes outside `<main>`.
    frames: usize,
}

impl Pages {
    /// The HTML files below a folder.
    pub fn below(folder: &Path) -> io::Result<Self> {
        let mut pages = Self::default();
        pages.read(folder)?;
        Ok(pages)
    }

    /// The mean length of a page.
    pub fn mean(&self) -> usize {
        self.bytes / self.count.max(1)
    }

    /// The mean length of what stands around the content of a page.
    pub fn frame(&self) -> usize {
        self.frames / self.count.max(1)
    }

    fn read(&mut self, folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.read(&path)?;
            } else if path.extension().is_some_and(|ending| ending == "html") {
                self.add(&fs::read_to_string(&path)?);
            }
        }
        Ok(())
    }

    fn add(&mut self, html: &str) {
        let main = html.find("<main").zip(html.find("</main>"));
        self.count += 1;
        self.bytes += html.len();
        self.frames += html.len() - main.map_or(0, |(from, to)| to.saturating_sub(from));
    }
}

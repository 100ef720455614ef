//! Hugo on as many public pages of the same length as the section has. Its site
//! comes from `peers.py`; here its pages are made as long as ours: what stands
//! around the content grows in the template, the content in its Markdown.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::command;
use super::pages::Pages;
use super::usage::Usage;

/// How far the mean page may be from ours.
const TOLERANCE: f64 = 0.1;
/// What the frame of Hugo's pages is filled up with.
const LINE: &str = "<li><a href=\"/people/\">Участники</a></li>\n";

/// A site for Hugo.
pub struct Peer {
    hugo: PathBuf,
    site: PathBuf,
}

impl Peer {
    /// Writes a site of so many pages of that length below `root`, or takes the one
    /// that is there.
    pub fn new(hugo: &Path, peers: &Path, root: &Path, ours: Pages, waste: &Path) -> io::Result<Self> {
        let peer = Self { hugo: std::path::absolute(hugo)?, site: root.join("hugo") };
        if !root.exists() {
            let count = (ours.count / 10 * 10).to_string();
            let written =
                Command::new("python3").arg(peers).arg(&count).arg(root).args(["--peers", "hugo"]).status()?;
            if !written.success() {
                return Err(io::Error::other(format!("{} failed", peers.display())));
            }
            peer.lengthen(ours, waste)?;
        }
        Ok(peer)
    }

    /// Builds the site with no earlier output, which goes to `waste`.
    pub fn build(&self, waste: &Path) -> io::Result<Usage> {
        self.discard(waste)?;
        Command::new("sync").status()?;
        Usage::of(&mut command::hugo(&self.hugo, &self.site))
    }

    /// The pages as they were last built; an error if they are not as long as ours.
    pub fn pages(&self, ours: Pages) -> io::Result<Pages> {
        let pages = Pages::below(&self.site.join("public"))?;
        let ratio = pages.mean() as f64 / ours.mean() as f64;
        if (ratio - 1.0).abs() > TOLERANCE {
            return Err(io::Error::other(format!("Hugo's pages are {ratio:.2} times as long as ours")));
        }
        Ok(pages)
    }

    fn lengthen(&self, ours: Pages, waste: &Path) -> io::Result<()> {
        self.build(waste)?;
        let short = Pages::below(&self.site.join("public"))?;
        let frame = ours.frame().saturating_sub(short.frame());
        let base = self.site.join("layouts/baseof.html");
        let html = fs::read_to_string(&base)?;
        fs::write(&base, html.replace("<main>", &format!("<ul>\n{}</ul>\n<main>", LINE.repeat(frame / LINE.len()))))?;
        let content = ours.mean().saturating_sub(short.mean() + frame);
        for kind in ["people", "pairs", "programs", "meetings"] {
            for entry in fs::read_dir(self.site.join("content").join(kind))? {
                repeat(&entry?.path(), content)?;
            }
        }
        Ok(())
    }

    fn discard(&self, waste: &Path) -> io::Result<()> {
        let public = self.site.join("public");
        if public.exists() { fs::rename(public, waste) } else { Ok(()) }
    }
}

/// Adds so many bytes to a page: the paragraphs of its own text, again and again.
fn repeat(page: &Path, bytes: usize) -> io::Result<()> {
    let text = fs::read_to_string(page)?;
    let body = text.splitn(3, "---\n").nth(2).unwrap_or_default().trim();
    if body.is_empty() {
        return Ok(());
    }
    let mut file = OpenOptions::new().append(true).open(page)?;
    let mut left = bytes;
    for part in body.split("\n\n").cycle() {
        if left < part.len() {
            break;
        }
        write!(file, "\n{part}\n")?;
        left -= part.len();
    }
    Ok(())
}

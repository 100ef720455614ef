//! What pages take along: digests by which a browser knows what to get anew.

use serde::Serialize;

use super::section::Material;
use crate::page::{Digest, Planned};

/// Digests of everything that pages take along, by what has to be done when it changes.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Look {
    /// Style sheets can be exchanged on a standing page.
    styles: String,
    /// Scripts have done their work on it; the page must be loaded again.
    scripts: String,
    /// Pictures and all other files.
    pictures: String,
}

impl Look {
    /// What the pages of this section take along; some style sheets are made from records, as pages are.
    pub(super) fn of(material: &Material, pages: &[Planned<'_>]) -> Self {
        let (mut styles, mut scripts, mut pictures) = (Vec::new(), Vec::new(), Vec::new());
        for (path, bytes) in material.theme.assets() {
            let kind = match path.rsplit_once('.') {
                Some((_, "css")) => &mut styles,
                Some((_, "js")) => &mut scripts,
                _ => &mut pictures,
            };
            kind.push(format!("{path} {}", Digest::of(bytes)));
        }
        let made = pages.iter().filter(|page| page.path.ends_with(".css"));
        styles.extend(made.map(|page| format!("{} {}", page.path, page.draw().key(&material.theme, 0))));
        pictures.extend(material.collected.files.iter().map(|file| format!("{} {}", file.path, file.key())));
        let digest = |lines: Vec<String>| Digest::of(lines.join("\n").as_bytes()).to_string();
        Look { styles: digest(styles), scripts: digest(scripts), pictures: digest(pictures) }
    }
}

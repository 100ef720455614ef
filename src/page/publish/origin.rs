//! What the standing site was made from: receives the digest of everything that a build reads, returns whether the
//! site that stands came from just that, untouched since. Then there is nothing to read and nothing to make.
//!
//! The note lies beside the target, as the cache does: signature and digest of the rest, name of the target, digest of
//! what it was made from, digest of the manifest, and what the build said at its end. Damaged, missing or another's, it
//! costs a build and nothing else.

use std::fs;
use std::path::Path;

use super::digest::Digest;
use super::place::Place;
use super::standing::Standing;

const SIGNATURE: &str = "nastavnik-origin ";

/// A site that is made from something.
pub(crate) struct Origin<'o> {
    /// Where it stands, or will.
    pub(crate) target: &'o Path,
    /// The digest of everything that makes its bytes.
    pub(crate) made_from: Digest,
}

/// A site that need not be made again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stands {
    /// How many files it has, the manifest aside.
    pub(crate) files: usize,
    /// What was kept with it.
    pub(crate) told: String,
}

impl Origin<'_> {
    /// The site that stands, if it was made from this and nobody has touched it. Any trouble is left to the build.
    pub(crate) fn stands(&self) -> Option<Stands> {
        let place = Place::take(self.target).ok()?;
        let text = fs::read_to_string(&place.origin).ok()?;
        let (manifest, told) = self.read(&text, &place.name)?;
        let standing = Standing::read(&place).ok()?;
        let files = standing.untouched(manifest)?;
        Some(Stands { files, told: told.to_owned() })
    }

    /// Notes what the site was made from, and what to say of it. A failure is passed over: the next build is a whole one.
    pub(crate) fn keep(&self, told: &str) {
        let Ok(place) = Place::take(self.target) else { return };
        let is_foreign = fs::read(&place.origin).is_ok_and(|bytes| !bytes.starts_with(SIGNATURE.as_bytes()));
        let Some(manifest) = Standing::manifest_digest(&place).filter(|_| !is_foreign) else { return };
        let body = format!("{}\n{}\n{manifest}\n{told}", place.name, self.made_from);
        _ = fs::write(&place.origin, format!("{SIGNATURE}{}\n{body}", Digest::of(body.as_bytes())));
    }

    /// The manifest that the note speaks of, and what was kept, if the note is of this site.
    fn read<'t>(&self, text: &'t str, name: &str) -> Option<(Digest, &'t str)> {
        let (sum, body) = text.strip_prefix(SIGNATURE)?.split_once('\n')?;
        let is_right = Digest::parse(sum)? == Digest::of(body.as_bytes());
        let rest = body.strip_prefix(name)?.strip_prefix('\n').filter(|_| is_right)?;
        let (made_from, rest) = rest.split_once('\n')?;
        let (manifest, told) = rest.split_once('\n')?;
        (Digest::parse(made_from)? == self.made_from).then_some(())?;
        Some((Digest::parse(manifest)?, told))
    }
}

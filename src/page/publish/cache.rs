//! The cache beside the target: receives the stamps of published files, returns the digest of a file whose
//! stamp has not moved. It only saves reading: damaged, missing or unwritable, it costs time and nothing else.
//!
//! The first line is the signature and the digest of the rest; then the name of the target; then
//! `digest size time path` a line. One cache serves one target: where two lie in one folder, each run reads the
//! files. A file without the signature is another program's and stays as it is.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::digest::Digest;
use super::ledger::Leaf;
use super::stamp::Stamp;

const SIGNATURE: &str = "nastavnik-cache ";

#[derive(Default)]
pub(super) struct Cache(HashMap<String, (Stamp, Digest)>);

impl Cache {
    /// Reads the cache of the target with this name; empty if it is another's or is damaged.
    pub(super) fn read(file: &Path, target: &str) -> Cache {
        fs::read_to_string(file).ok().and_then(|text| parse(&text, target)).unwrap_or_default()
    }

    /// Returns the digest of the file at `path`, if it still has the stamp it was published with.
    pub(super) fn digest(&self, path: &str, stamp: Stamp) -> Option<Digest> {
        let (known, digest) = self.0.get(path)?;
        (*known == stamp).then_some(*digest)
    }

    /// Whether it says exactly this, so that it need not be written again.
    pub(super) fn says<'a>(&self, leaves: impl Iterator<Item = &'a Leaf>) -> bool {
        let mut count = 0;
        let all = leaves.inspect(|_| count += 1).all(|leaf| self.0.get(&leaf.path) == Some(&(leaf.stamp, leaf.digest)));
        all && count == self.0.len()
    }
}

/// Writes the cache. A failure is passed over: the next run reads the files instead.
pub(super) fn write<'a>(file: &Path, target: &str, leaves: impl Iterator<Item = &'a Leaf>) {
    if is_foreign(file) {
        return;
    }
    let mut body = format!("{target}\n");
    for Leaf { path, digest, stamp, .. } in leaves {
        writeln!(body, "{digest} {} {} {path}", stamp.size, stamp.changed).expect("writing to a string never fails");
    }
    let text = format!("{SIGNATURE}{}\n{body}", Digest::of(body.as_bytes()));
    _ = fs::write(file, text);
}

/// Removes the cache before an exchange: between the exchange and the next [`write`] it would speak of other
/// files than those on the disk, and two files of one size can be written within one tick of the clock.
pub(super) fn discard(file: &Path) {
    if !is_foreign(file) {
        _ = fs::remove_file(file);
    }
}

fn is_foreign(file: &Path) -> bool {
    fs::read(file).is_ok_and(|bytes| !bytes.starts_with(SIGNATURE.as_bytes()))
}

fn parse(text: &str, target: &str) -> Option<Cache> {
    let (sum, body) = text.strip_prefix(SIGNATURE)?.split_once('\n')?;
    let right = Digest::parse(sum)? == Digest::of(body.as_bytes());
    let lines = body.strip_prefix(target)?.strip_prefix('\n').filter(|_| right)?;
    lines.lines().map(parse_line).collect::<Option<_>>().map(Cache)
}

fn parse_line(line: &str) -> Option<(String, (Stamp, Digest))> {
    let mut parts = line.splitn(4, ' ');
    let digest = Digest::parse(parts.next()?)?;
    let size = parts.next()?.parse().ok()?;
    let changed = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), (Stamp { size, changed }, digest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf() -> Leaf {
        let stamp = Stamp { size: 3, changed: 1_790_000_000_000_000_007 };
        Leaf { path: "документы/приказ 1.pdf".to_owned(), digest: Digest::of(b"abc"), key: None, stamp }
    }

    #[test]
    fn knows_an_untouched_file_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".cache");
        write(&file, "site", [leaf()].iter());
        let cache = Cache::read(&file, "site");
        assert_eq!(cache.digest(&leaf().path, leaf().stamp), Some(leaf().digest));
        assert_eq!(cache.digest(&leaf().path, Stamp { size: 3, changed: 8 }), None);
        assert!(cache.says([leaf()].iter()) && !cache.says([].iter()));
        assert!(Cache::read(&file, "other").0.is_empty());
    }

    #[test]
    fn any_damage_empties_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".cache");
        write(&file, "site", [leaf()].iter());
        let whole = fs::read(&file).unwrap();
        for place in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[place] ^= 1;
            fs::write(&file, &damaged).unwrap();
            assert!(Cache::read(&file, "site").0.is_empty(), "byte {place}");
            fs::write(&file, &whole[..place]).unwrap();
            assert!(Cache::read(&file, "site").0.is_empty(), "cut at {place}");
        }
    }

    #[test]
    fn a_foreign_file_of_that_name_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".cache");
        fs::write(&file, "чужое").unwrap();
        discard(&file);
        write(&file, "site", [leaf()].iter());
        assert_eq!(fs::read_to_string(&file).unwrap(), "чужое");
    }
}

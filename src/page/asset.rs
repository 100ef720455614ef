//! Files of the content folder that go out: pictures alone, documents as they are.

use super::error::Error;
use super::picture::{self, Version, Work};
use super::publish::Digest;
use crate::public::{ArticleKind, Disclosure};
use crate::source::{Asset, Sources};
use crate::view::{Gallery, PublishedFile, SmallPicture};

/// Everything that goes out as a file.
#[derive(Debug, Default)]
pub struct Collected {
    /// What pages say of the files.
    pub gallery: Gallery,
    /// The files themselves.
    pub files: Vec<Outgoing>,
    /// Pictures that cannot go out, by their paths as the curator knows them.
    pub left_out: Vec<String>,
}

/// A file that goes out; it is read again and worked on only where what stands in the section was made from another.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Its path in the section.
    pub path: String,
    asset: Asset,
    /// The work to be done on a picture; a document goes out as it is.
    work: Option<Work>,
    source: Digest,
}

impl Outgoing {
    /// What the file in the section is made from.
    pub(crate) fn key(&self) -> Digest {
        let version = env!("CARGO_PKG_VERSION");
        Digest::of(format!("{version} {:?} {}", self.work, self.source).as_bytes())
    }

    /// The bytes that go out.
    pub(crate) fn made(&self) -> Result<Vec<u8>, Error> {
        let bytes = read(&self.asset)?;
        let Some(work) = self.work else { return Ok(bytes) };
        // Only a file that changed since it was looked at can come to nothing; the next run leaves it out.
        Ok(work.done(bytes).unwrap_or_default())
    }
}

/// Everything that goes out as a file: what pages say of it, and how its bytes are made.
///
/// A picture that is no JPEG, PNG or WebP is left out: nothing is known of what it carries along.
///
/// # Errors
/// When a file cannot be read.
pub fn collect(sources: &Sources, disclosure: &Disclosure<'_>) -> Result<Collected, Error> {
    again(sources, disclosure, &Collected::default())
}

/// As [`collect`]; files that changed since `before` was collected are looked at, the others are not read.
///
/// # Errors
/// When a file cannot be read.
pub fn again(sources: &Sources, disclosure: &Disclosure<'_>, before: &Collected) -> Result<Collected, Error> {
    let mut collected = Collected::default();
    let mut look = Look { before, collected: &mut collected };
    for path in pictures(disclosure) {
        if let Some(asset) = find(sources, &path) {
            look.picture(asset)?;
        }
    }
    for document in disclosure.documents() {
        if let Some(asset) = document.file().and_then(|path| find(sources, path.get())) {
            look.document(asset)?;
        }
    }
    Ok(collected)
}

/// The paths of all pictures that may be seen. A new kind of picture is a line here.
fn pictures(disclosure: &Disclosure<'_>) -> Vec<String> {
    let articles = ArticleKind::ALL.into_iter().flat_map(|shelf| disclosure.articles(shelf));
    let of_articles = articles.filter_map(|article| article.picture().map(|picture| picture.path.to_owned()));
    let mentors = disclosure.mentors().into_iter();
    let portraits = mentors.filter_map(|mentor| mentor.portrait().map(|picture| picture.path.to_owned()));
    let logo = disclosure.school().and_then(|school| school.logo()).map(str::to_owned);
    of_articles.chain(portraits).chain(logo).collect()
}

fn find<'s>(sources: &'s Sources, path: &str) -> Option<&'s Asset> {
    let path = crate::view::plain_path(path);
    sources.assets.iter().find(|asset| asset.path == path)
}

fn read(asset: &Asset) -> Result<Vec<u8>, Error> {
    asset.read().map_err(|source| Error::Asset { path: asset.path.clone(), source })
}

/// A look at files, one by one.
struct Look<'c> {
    before: &'c Collected,
    collected: &'c mut Collected,
}

impl Look<'_> {
    fn picture(&mut self, asset: &Asset) -> Result<(), Error> {
        if self.is_known(asset) || self.collected.left_out.contains(&asset.shown()) {
            return Ok(());
        }
        let bytes = read(asset)?;
        let Some((large, small)) = picture::versions(&bytes) else {
            self.collected.left_out.push(asset.shown());
            return Ok(());
        };
        let source = Digest::of(&bytes);
        let path = self.version("media", asset, source, large);
        let small = small.map(|version| {
            let path = self.version("small", asset, source, version);
            SmallPicture { src: path, width: version.size.0, height: version.size.1 }
        });
        let file = PublishedFile { path, label: label(&asset.path, bytes.len()), size: Some(large.size), small };
        self.collected.gallery.put(&asset.path, file);
        Ok(())
    }

    fn document(&mut self, asset: &Asset) -> Result<(), Error> {
        if self.is_known(asset) {
            return Ok(());
        }
        let bytes = read(asset)?;
        let path = address("media", asset, None);
        let file =
            PublishedFile { path: path.clone(), label: label(&asset.path, bytes.len()), size: None, small: None };
        self.collected.gallery.put(&asset.path, file);
        self.collected.files.push(Outgoing { path, asset: asset.clone(), work: None, source: Digest::of(&bytes) });
        Ok(())
    }

    /// Was it looked at, now or before it last changed?
    fn is_known(&mut self, asset: &Asset) -> bool {
        self.collected.gallery.get(&asset.path).is_some() || self.keep(asset)
    }

    /// Takes over what was made of the very same file before.
    fn keep(&mut self, asset: &Asset) -> bool {
        let Some(file) = self.before.gallery.get(&asset.path) else { return false };
        let made: Vec<_> = self.before.files.iter().filter(|made| made.asset.repeats(asset)).cloned().collect();
        let is_same = !made.is_empty();
        if is_same {
            self.collected.gallery.put(&asset.path, file.clone());
            self.collected.files.extend(made);
        }
        is_same
    }

    /// Adds a version of a picture; its path in the section.
    fn version(&mut self, folder: &str, asset: &Asset, source: Digest, version: Version) -> String {
        let path = address(folder, asset, version.ending);
        self.collected.files.push(Outgoing {
            path: path.clone(),
            asset: asset.clone(),
            work: Some(version.work),
            source,
        });
        path
    }
}

/// Where a file stands in the section. One that changes its format keeps its old ending too: there may be a picture
/// of the same name in the new format.
fn address(folder: &str, asset: &Asset, ending: Option<&str>) -> String {
    let path = crate::view::safe_path(&asset.path);
    match ending {
        Some(ending) => format!("{folder}/{path}.{ending}"),
        None => format!("{folder}/{path}"),
    }
}

/// «PDF, 240 КБ».
fn label(path: &str, size: usize) -> String {
    let ending = path.rsplit_once('.').map_or("файл", |(_, ending)| ending).to_uppercase();
    match size.div_ceil(1024) {
        kilobytes @ 0..1024 => format!("{ending}, {kilobytes}\u{a0}КБ"),
        kilobytes => format!("{ending}, {}\u{a0}МБ", kilobytes.div_ceil(1024)),
    }
}

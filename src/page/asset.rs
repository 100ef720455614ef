//! Files of the content folder that go out: pictures alone, documents as they are.

use super::error::Error;
use super::picture;
use crate::public::{ArticleKind, Disclosure};
use crate::source::{Asset, Sources};
use crate::view::{Gallery, PublishedFile};

/// A file that goes out, its bytes ready.
#[derive(Debug)]
pub struct Outgoing {
    /// Its path in the section.
    pub path: String,
    /// What is written there.
    pub bytes: Vec<u8>,
}

/// Everything that goes out as a file: what pages say of it, and its bytes.
///
/// A picture that is no JPEG, PNG or WebP is left out: nothing is known of what it carries along.
///
/// # Errors
/// When a file cannot be read.
pub fn collect(sources: &Sources, disclosure: &Disclosure<'_>) -> Result<(Gallery, Vec<Outgoing>), Error> {
    let mut gallery = Gallery::default();
    let mut outgoing = Vec::new();
    for path in pictures(disclosure) {
        let Some(asset) = find(sources, &path) else { continue };
        let bytes = read(asset)?;
        let Some((bytes, size)) = measured(bytes) else { continue };
        keep(&mut gallery, &mut outgoing, asset, bytes, Some(size));
    }
    for document in disclosure.documents() {
        let Some(asset) = document.file().and_then(|path| find(sources, path.get())) else { continue };
        let bytes = read(asset)?;
        keep(&mut gallery, &mut outgoing, asset, bytes, None);
    }
    Ok((gallery, outgoing))
}

fn pictures(disclosure: &Disclosure<'_>) -> Vec<String> {
    let shelves = [ArticleKind::News, ArticleKind::Practice, ArticleKind::Library, ArticleKind::Page];
    let articles = shelves.into_iter().flat_map(|shelf| disclosure.articles(shelf));
    let logo = disclosure.school().and_then(|school| school.logo()).map(str::to_owned);
    articles.filter_map(|article| article.picture().map(|picture| picture.path.to_owned())).chain(logo).collect()
}

fn find<'s>(sources: &'s Sources, path: &str) -> Option<&'s Asset> {
    let path = crate::view::plain_path(path);
    sources.assets.iter().find(|asset| asset.path == path)
}

fn read(asset: &Asset) -> Result<Vec<u8>, Error> {
    asset.read().map_err(|source| Error::Asset { path: asset.path.clone(), source })
}

fn keep(gallery: &mut Gallery, outgoing: &mut Vec<Outgoing>, asset: &Asset, bytes: Vec<u8>, size: Option<(u32, u32)>) {
    if gallery.get(&asset.path).is_some() {
        return;
    }
    let path = format!("media/{}", crate::view::safe_path(&asset.path));
    gallery.put(&asset.path, PublishedFile { path: path.clone(), label: label(&asset.path, bytes.len()), size });
    outgoing.push(Outgoing { path, bytes });
}

/// The picture alone, and its size; nothing for other formats.
fn measured(bytes: Vec<u8>) -> Option<(Vec<u8>, (u32, u32))> {
    let size = imagesize::blob_size(&bytes).ok()?;
    let size = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    Some((picture::alone(bytes)?, size))
}

/// «PDF, 240 КБ».
fn label(path: &str, size: usize) -> String {
    let ending = path.rsplit_once('.').map_or("файл", |(_, ending)| ending).to_uppercase();
    match size.div_ceil(1024) {
        kilobytes @ 0..1024 => format!("{ending}, {kilobytes}\u{a0}КБ"),
        kilobytes => format!("{ending}, {}\u{a0}МБ", kilobytes.div_ceil(1024)),
    }
}

//! A site that need not be made again: known only while nobody has touched anything.

use std::fs;
use std::path::Path;

use super::super::{Digest, Edition, MANIFEST, Origin, Stands};
use super::{NEW, OLD, Site, notes, put_all};

/// What somebody does to a site.
type Touch = fn(&Path);

fn origin(target: &Path, from: &[u8]) -> Option<Stands> {
    Origin { target, made_from: Digest::of(from) }.stands()
}

/// A published site whose origin is kept.
fn published() -> Site {
    let site = Site::published(OLD);
    Origin { target: &site.target, made_from: Digest::of(b"one") }.keep("Сказано.\nДважды.");
    site
}

#[test]
fn an_untouched_site_of_the_same_origin_stands() {
    let site = published();
    let told = "Сказано.\nДважды.".to_owned();
    assert_eq!(origin(&site.target, b"one"), Some(Stands { files: 3, told }));
    assert_eq!(origin(&site.target, b"two"), None);
    assert_eq!(origin(&site.beside().join("elsewhere"), b"one"), None);
}

#[test]
fn whatever_was_touched_is_noticed() {
    let touches: [(&str, Touch); 6] = [
        ("a page", |target| fs::write(target.join("index.html"), "б").unwrap()),
        ("a page gone", |target| fs::remove_file(target.join("pairs/a.html")).unwrap()),
        ("a stranger", |target| fs::write(target.join("d.html"), "г").unwrap()),
        ("the manifest", |target| {
            let text = fs::read_to_string(target.join(MANIFEST)).unwrap();
            fs::write(target.join(MANIFEST), text + "\n").unwrap();
        }),
        ("the cache", |target| fs::remove_file(target.with_file_name(".cache")).unwrap()),
        ("the note", |target| {
            let note = target.with_file_name(".origin");
            let text = fs::read_to_string(&note).unwrap();
            fs::write(note, text.replace("Сказано", "Скрыто")).unwrap();
        }),
    ];
    for (what, touch) in touches {
        let site = published();
        touch(&site.target);
        assert_eq!(origin(&site.target, b"one"), None, "{what}");
    }
}

#[test]
fn another_edition_is_another_origin() {
    let site = published();
    let edition = Edition::open(&site.target).unwrap();
    put_all(&edition, NEW);
    edition.finish(notes()).unwrap();
    assert_eq!(origin(&site.target, b"one"), None);
}

#[test]
fn a_foreign_file_of_that_name_stays() {
    let site = Site::published(OLD);
    let note = site.beside().join(".origin");
    fs::write(&note, "чужое").unwrap();
    Origin { target: &site.target, made_from: Digest::of(b"one") }.keep("");
    assert_eq!(fs::read_to_string(note).unwrap(), "чужое");
    assert_eq!(origin(&site.target, b"one"), None);
}

//! What stays untouched, and what the keys and the cache save.

use std::fs::File;

use super::*;

#[test]
#[cfg(unix)]
fn an_unchanged_site_is_not_touched() {
    let site = Site::published(OLD);
    let look =
        || ["", "pairs", "pairs/a.html", MANIFEST, "../.cache", ".."].map(|path| identity(&site.target.join(path)));
    let before = look();
    assert_eq!(site.publish(OLD), Outcome { written: 0, unchanged: 3, removed: 0, way: Way::Nothing });
    assert_eq!(look(), before);
}

#[test]
#[cfg(unix)]
fn unchanged_files_are_links_to_the_same_bytes() {
    for way in [Way::Exchange, Way::Renames] {
        let site = Site::published(OLD);
        let before = ["index.html", "pairs/a.html"].map(|path| identity(&site.target.join(path)));
        site.publish_from(way, NEW);
        let after = ["index.html", "pairs/a.html"].map(|path| identity(&site.target.join(path)));
        assert_eq!(before[0], after[0]);
        assert_ne!(before[1].0, after[1].0);
    }
}

#[test]
#[cfg(unix)]
fn a_change_of_notes_replaces_the_manifest_only() {
    let site = Site::published(OLD);
    let before = identity(&site.target.join("index.html"));
    let edition = Edition::open(&site.target).unwrap();
    put_all(&edition, OLD);
    let outcome = edition.finish(Notes { today: "2026-09-02".into(), ..notes() }).unwrap();
    assert_eq!(outcome.way, Way::Notes);
    assert_eq!(Manifest::read(&site.target).unwrap().notes.today, "2026-09-02");
    assert_eq!(identity(&site.target.join("index.html")), before);
    site.holds(OLD);
}

#[test]
fn a_lost_or_damaged_cache_costs_only_reading() {
    let spoil: [fn(&Path); 3] = [
        |cache| fs::remove_file(cache).unwrap(),
        |cache| fs::write(cache, b"nastavnik-cache \x9f\x92").unwrap(),
        |cache| File::options().write(true).open(cache).unwrap().set_len(90).unwrap(),
    ];
    for spoil in spoil {
        let site = Site::published(OLD);
        let cache = site.beside().join(".cache");
        let whole = fs::read(&cache).unwrap().len();
        spoil(&cache);
        assert_eq!(site.publish(OLD).way, Way::Nothing);
        assert_eq!(fs::read(&cache).unwrap().len(), whole);
    }
}

#[test]
fn a_damaged_manifest_is_still_ours_and_is_written_anew() {
    let site = Site::published(OLD);
    let manifest = site.target.join(MANIFEST);
    let whole = fs::read(&manifest).unwrap();
    fs::write(&manifest, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(site.publish(OLD).way, Way::Notes);
    assert_eq!(fs::read(&manifest).unwrap(), whole);
}

#[test]
fn keyed_files_are_made_only_when_the_key_or_the_file_changed() {
    let site = Site::new();
    let run = |key: &[u8]| {
        let mut made = false;
        let edition = Edition::open(&site.target).unwrap();
        let make = || -> Result<_, Error> {
            made = true;
            Ok(b"page".to_vec())
        };
        edition.put_keyed("a.html", Digest::of(key), make).unwrap();
        let way = edition.finish(notes()).unwrap().way;
        (made, way)
    };
    assert_eq!(run(b"1"), (true, Way::Exchange));
    assert_eq!(run(b"1"), (false, Way::Nothing));
    assert_eq!(run(b"2"), (true, Way::Notes));
    fs::write(site.target.join("a.html"), "edit").unwrap();
    assert_eq!(run(b"2"), (true, Way::Exchange));
    fs::remove_file(site.beside().join(".cache")).unwrap();
    assert_eq!(run(b"2"), (false, Way::Nothing));
}

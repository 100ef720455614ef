//! What killed or given up runs leave, and how the next run settles it.

use super::*;

#[test]
fn an_edition_given_up_leaves_nothing() {
    let site = Site::published(OLD);
    let edition = Edition::open(&site.target).unwrap();
    put_all(&edition, NEW);
    assert!(site.beside().join(".next").join(MARKER).exists());
    drop(edition);
    site.holds(OLD);
}

/// What stands on the disk when a run was killed between its two renames.
fn killed_between_renames() -> Site {
    let site = Site::published(NEW);
    let new = site.folder.path().join("new");
    fs::rename(&site.target, &new).unwrap();
    site.publish(OLD);
    fs::create_dir(site.beside().join(".old")).unwrap();
    fs::rename(&site.target, site.beside().join(".old/nastavnichestvo")).unwrap();
    fs::rename(new, site.beside().join(".next")).unwrap();
    site
}

#[test]
fn the_next_run_finishes_two_renames() {
    let site = killed_between_renames();
    drop(Edition::open(&site.target).unwrap());
    site.holds(NEW);
}

#[test]
fn a_run_for_a_neighbour_finishes_them_too() {
    let site = killed_between_renames();
    let other = site.target.with_file_name("other");
    drop(Edition::open(&other).unwrap());
    site.holds(NEW);
}

#[test]
fn a_stage_that_is_not_whole_brings_the_old_site_back() {
    let site = killed_between_renames();
    fs::write(site.beside().join(".next").join(MARKER), "").unwrap();
    drop(Edition::open(&site.target).unwrap());
    site.holds(OLD);
}

#[test]
fn a_removal_cut_anywhere_is_continued() {
    for left in [&[MANIFEST, "pairs/a.html"][..], &[MANIFEST], &[MARKER, "x"], &[MARKER], &[]] {
        let site = Site::published(OLD);
        for path in left {
            let file = site.beside().join(".next").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::copy(site.target.join(MANIFEST), file).unwrap();
        }
        site.publish(NEW);
    }
}

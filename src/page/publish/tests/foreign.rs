//! What is refused, and what around the site stays as it is.

use super::*;

#[test]
#[cfg(unix)]
fn a_link_inside_the_site_leads_nothing_outside() {
    for way in WAYS {
        let site = Site::published(OLD);
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("a.html"), "чужое").unwrap();
        fs::remove_dir_all(site.target.join("pairs")).unwrap();
        std::os::unix::fs::symlink(outside.path(), site.target.join("pairs")).unwrap();
        site.publish_from(way, OLD);
        assert_eq!(fs::read_to_string(outside.path().join("a.html")).unwrap(), "чужое");
    }
}

#[test]
fn a_foreign_folder_is_refused_untouched() {
    let site = Site::new();
    fs::create_dir_all(&site.target).unwrap();
    fs::write(site.target.join("index.html"), "чужой сайт").unwrap();
    assert!(site.refusal().contains("ничего не тронуто"), "{}", site.refusal());
    assert_eq!(names(&site.target), ["index.html"]);
    assert_eq!(names(site.beside()), ["nastavnichestvo"]);
}

#[test]
fn a_file_in_place_of_the_target_is_refused() {
    let site = Site::new();
    fs::create_dir_all(site.beside()).unwrap();
    fs::write(&site.target, "x").unwrap();
    assert!(site.refusal().contains("занято не нами"));
}

#[test]
fn foreign_neighbours_are_refused_untouched() {
    for name in [".next", ".old/nastavnichestvo"] {
        let site = Site::published(OLD);
        let foreign = site.beside().join(name);
        fs::create_dir_all(&foreign).unwrap();
        fs::write(foreign.join("server.js"), "x").unwrap();
        assert!(site.refusal().contains("занято не нами"));
        assert_eq!(names(&foreign), ["server.js"]);
    }
}

#[test]
fn two_runs_do_not_write_at_once() {
    let site = Site::published(OLD);
    let first = Edition::open(&site.target).unwrap();
    assert!(site.refusal().contains("другой запуск nastavnik уже пишет сюда"), "{}", site.refusal());
    drop(first);
    site.publish(NEW);
}

#[test]
fn a_manifest_without_our_first_line_is_not_ours() {
    let site = Site::published(OLD);
    fs::write(site.target.join(MANIFEST), "<<<<<<< HEAD").unwrap();
    assert!(site.refusal().contains("занято не нами"));
    assert!(site.target.join("index.html").exists());
}

#[test]
fn two_files_on_one_place_are_refused() {
    let site = Site::new();
    let edition = Edition::open(&site.target).unwrap();
    edition.put("Pairs/a.html", b"1").unwrap();
    assert!(matches!(edition.put("pairs/a.html", b"2"), Err(Error::Collision { .. })));
    assert!(matches!(edition.put("../a.html", b"2"), Err(Error::BadPath { .. })));
}

#[test]
#[cfg(unix)]
fn a_linked_target_is_followed_even_to_another_disk() {
    let Ok(elsewhere) = tempfile::tempdir_in("/dev/shm") else { return };
    let (site, real) = (Site::new(), Site::within(elsewhere));
    fs::create_dir_all(site.beside()).unwrap();
    fs::create_dir_all(&real.target).unwrap();
    std::os::unix::fs::symlink(&real.target, &site.target).unwrap();
    for pages in [OLD, NEW] {
        let edition = Edition::open(&site.target).unwrap();
        put_all(&edition, pages);
        assert_eq!(edition.finish(notes()).unwrap().way, Way::Exchange);
        real.holds(pages);
    }
    assert!(site.target.is_symlink());
}

#[test]
#[cfg(unix)]
fn a_link_to_an_absent_folder_is_an_absent_target() {
    let site = Site::new();
    fs::create_dir_all(site.beside()).unwrap();
    std::os::unix::fs::symlink("real", &site.target).unwrap();
    let edition = Edition::open(&site.target).unwrap();
    put_all(&edition, OLD);
    edition.finish(notes()).unwrap();
    assert_eq!(names(site.beside()), [".cache", ".lock", "nastavnichestvo", "real"]);
    assert_eq!(files(&site.beside().join("real")).len(), 4);
}

#[test]
#[cfg(unix)]
fn a_link_to_itself_is_refused() {
    let site = Site::new();
    fs::create_dir_all(site.beside()).unwrap();
    std::os::unix::fs::symlink("nastavnichestvo", &site.target).unwrap();
    assert!(site.refusal().contains("не удалось открыть папку"));
}

#[test]
#[cfg(unix)]
fn a_closed_folder_stays_closed() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::published(OLD);
    fs::set_permissions(&site.target, fs::Permissions::from_mode(0o750)).unwrap();
    site.publish(NEW);
    assert_eq!(fs::metadata(&site.target).unwrap().permissions().mode() & 0o777, 0o750);
}

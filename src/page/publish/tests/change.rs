//! What a changed site leads to.

use super::*;

#[test]
fn every_way_makes_the_whole_new_site() {
    for way in WAYS {
        let site = Site::published(OLD);
        let outcome = site.publish_from(way, NEW);
        assert_eq!(outcome, Outcome { written: 2, unchanged: 1, removed: 1, way });
        assert_eq!(site.publish(NEW).way, Way::Nothing);
    }
}

#[test]
fn an_empty_target_is_taken_by_every_way() {
    for way in WAYS {
        let site = Site::new();
        fs::create_dir_all(&site.target).unwrap();
        assert_eq!(site.publish_from(way, NEW).way, way);
    }
}

#[test]
fn a_site_may_become_empty() {
    for way in WAYS {
        let site = Site::published(OLD);
        assert_eq!(site.publish_from(way, &[]), Outcome { written: 0, unchanged: 0, removed: 3, way });
        assert_eq!(names(&site.target), [MANIFEST]);
    }
}

#[test]
fn a_file_may_become_a_folder_and_the_other_way_round() {
    for way in WAYS {
        let site = Site::published(&[("a", "файл"), ("b/c/d", "файл")]);
        site.publish_from(way, &[("a/x/y", "файл"), ("b", "файл")]);
    }
}

#[test]
fn a_touched_missing_or_extra_file_is_put_right() {
    let spoil: [fn(&Path); 5] = [
        |target| fs::write(target.join("pairs/a.html"), "пара Ж").unwrap(),
        |target| fs::remove_file(target.join("index.html")).unwrap(),
        |target| fs::write(target.join("лишний.txt"), "x").unwrap(),
        |target| fs::remove_dir_all(target.join("pairs")).unwrap(),
        |target| fs::write(target.join(MARKER), "").unwrap(),
    ];
    for spoil in spoil {
        for way in WAYS {
            let site = Site::published(OLD);
            spoil(&site.target);
            assert_eq!(site.publish_from(way, OLD).way, way);
        }
    }
}

#[test]
fn many_threads_put_at_once() {
    let site = Site::new();
    let edition = Edition::open(&site.target).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let edition = &edition;
            scope.spawn(move || {
                for page in 0..50 {
                    edition.put(&format!("{}/{page}/{thread}.html", page % 7), b"x").unwrap();
                }
            });
        }
    });
    assert_eq!(edition.finish(notes()).unwrap().written, 400);
    assert_eq!(files(&site.target).len(), 401);
}

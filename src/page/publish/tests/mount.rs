//! Targets and disks that only one who may mount can make: mount points, a full disk. Where that is not permitted,
//! these tests fail unless `NASTAVNIK_NO_MOUNT` says so; `tests/run` sets it and tells what was left out.

use super::*;

/// Something mounted on a folder while it lives.
#[cfg(target_os = "linux")]
struct Mount<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl Mount<'_> {
    /// Nothing where the environment says that mounting is not permitted.
    fn new<'a>(arguments: &[&str], target: &'a Path) -> Option<Mount<'a>> {
        if std::env::var_os("NASTAVNIK_NO_MOUNT").is_some() {
            return None;
        }
        let mounted = std::process::Command::new("mount").args(arguments).arg(target).status();
        assert!(
            mounted.is_ok_and(|status| status.success()),
            "mount {arguments:?} is not permitted; NASTAVNIK_NO_MOUNT=1 leaves this out"
        );
        Some(Mount(target))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mount<'_> {
    fn drop(&mut self) {
        _ = std::process::Command::new("umount").arg(self.0).status();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_said_and_the_old_site_stays() {
    let site = Site::new();
    fs::create_dir_all(site.beside()).unwrap();
    let Some(_mount) = Mount::new(&["-t", "tmpfs", "-o", "size=128k", "none"], site.beside()) else { return };
    site.publish(OLD);
    let edition = Edition::open(&site.target).unwrap();
    let error = edition.put("big.pdf", &[0; 200_000]).unwrap_err();
    assert!(error.to_string().contains("на диске не осталось места"), "{error}");
    drop(edition);
    site.holds(OLD);
    site.publish(NEW);
}

#[test]
#[cfg(target_os = "linux")]
fn a_mount_point_is_written_file_by_file() {
    let source = tempfile::tempdir().unwrap();
    let folder = source.path().to_str().unwrap();
    for arguments in [&["--bind", folder][..], &["-t", "tmpfs", "none"]] {
        let site = Site::new();
        fs::create_dir_all(&site.target).unwrap();
        let Some(_mount) = Mount::new(arguments, &site.target) else { return };
        for pages in [OLD, NEW, OLD] {
            assert_eq!(site.publish(pages).way, Way::InPlace);
            assert_eq!(site.publish(pages).way, Way::Nothing);
        }
    }
}

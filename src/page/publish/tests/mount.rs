//! Targets and disks that only root can make: mount points, a full disk.

use super::*;

/// Mounts `what` on the target while it lives; only root may.
#[cfg(target_os = "linux")]
struct Mount<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl Mount<'_> {
    fn new<'a>(arguments: &[&str], target: &'a Path) -> Option<Mount<'a>> {
        let status = std::process::Command::new("mount").args(arguments).arg(target).status().ok()?;
        status.success().then(|| Mount(target))
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
    let Some(_mount) = Mount::new(&["-t", "tmpfs", "-o", "size=128k", "none"], site.beside()) else {
        eprintln!("mount is not permitted here");
        return;
    };
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
        let Some(_mount) = Mount::new(arguments, &site.target) else {
            eprintln!("mount {arguments:?} is not permitted here");
            continue;
        };
        for pages in [OLD, NEW, OLD] {
            assert_eq!(site.publish(pages).way, Way::InPlace);
            assert_eq!(site.publish(pages).way, Way::Nothing);
        }
    }
}

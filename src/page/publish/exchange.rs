//! The exchange: receives a sealed stage, puts it in the place of the target by the best way the system has.

use std::fs;
use std::io;
use std::path::Path;

use super::Way;
use super::error::{Error, trouble};
use super::place::Place;
use super::stage::sync_folder;

/// Tries the ways from `first` on; returns the one that served, or [`Way::InPlace`] with nothing moved if the
/// folder itself cannot be moved.
pub(super) fn swap(place: &Place, first: Way) -> Result<Way, Error> {
    keep_mode(place);
    let way = match fs::symlink_metadata(&place.target) {
        Err(_) => rename_into(place).map(|()| Way::Exchange),
        Ok(_) if first == Way::Exchange && exchange(&place.next, &place.target).is_ok() => Ok(Way::Exchange),
        Ok(_) => rename_twice(place),
    }?;
    sync_folder(place.target.parent().unwrap_or(&place.target));
    Ok(way)
}

/// A folder that its owner closed to others stays closed. A file system without modes has nothing to keep.
fn keep_mode(place: &Place) {
    _ = fs::metadata(&place.target).and_then(|old| fs::set_permissions(&place.next, old.permissions()));
}

fn rename_into(place: &Place) -> Result<(), Error> {
    fs::rename(&place.next, &place.target).map_err(trouble("поставить новый раздел на место", &place.target))
}

/// Between the two renames the target is absent; a run killed there is finished by the next one.
fn rename_twice(place: &Place) -> Result<Way, Error> {
    fs::create_dir(&place.old).map_err(trouble("создать папку", &place.old))?;
    if fs::rename(&place.target, place.aside()).is_err() {
        return Ok(Way::InPlace);
    }
    if let Err(error) = rename_into(place) {
        fs::rename(place.aside(), &place.target).map_err(trouble("вернуть прежний раздел", &place.target))?;
        return Err(error);
    }
    Ok(Way::Renames)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

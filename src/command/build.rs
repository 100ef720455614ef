//! `build`: the section of the website.

use std::path::Path;
use std::process::ExitCode;

use super::named::{self, Change};
use super::{Console, Error, SchoolFolder, check, origin};
use crate::cli::{Build, Common, Form};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Level, render};
use crate::page::asset::Collected;
use crate::page::{self, Edited, Notes, Origin, Outcome, Stands, Theme, Way, Whole, Written, WrittenWhole};
use crate::public::day_in_words;
use crate::source::Sources;
use crate::view::{Frame, Site, section_address};

const REASONS: Noun = Noun("находка мешает", "находки мешают", "находок мешают");
const FILES: Noun = Noun("файл", "файла", "файлов");

/// Собирает раздел сайта.
pub(super) fn run(args: &Build, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let theme = Theme::load(args.theme.clone().or_else(|| folder.theme()).as_deref())?;
    let target = args.output.clone().unwrap_or_else(|| folder.site(args.form));
    let listing = folder.list()?;
    let made_from = origin::of(&folder, &theme, &listing).filter(|_| args.form == Form::Folder);
    let origin = made_from.map(|made_from| Origin { target: &target, made_from });
    if let Some(stands) = origin.as_ref().and_then(Origin::stands) {
        say_again(&stands, &target, console);
        return Ok(ExitCode::SUCCESS);
    }
    let (sources, checked) = folder.check_listed(listing);
    let Some(clearance) = checked.clearance() else {
        return blocked(&checked.findings, &sources, console);
    };
    let disclosure = checked.disclosure();
    let Collected { gallery, files, left_out } = page::asset::collect(&sources, &disclosure)?;
    let address = section_address(&disclosure);
    let site =
        Site { disclosure: &disclosure, gallery: &gallery, address: address.as_deref(), rehearsal: folder.rehearsal };
    let frame = Frame::of(&site);
    let pages = page::plan(site, &frame);
    let notes = notes(&folder, &site);
    let made = (&theme, files.as_slice());
    let written = match whole(args.form) {
        None => page::write(&clearance, &target, (&site, &pages), made, notes).map(Built::of_folder)?,
        Some(whole) => {
            page::write_whole(&clearance, &target, whole, (&site, &frame, &pages), made, &notes).map(Built::of_file)?
        }
    };
    match written {
        Built::Blocked(findings) => return blocked(&findings, &sources, console),
        Built::Folder(outcome) => say(&outcome, &target, console),
        Built::File { edited, size, remarks } => {
            say_file(edited, size, &target, console);
            remarks.iter().for_each(|remark| console.note(remark));
        }
    }
    let standing = standing(args.form, &site);
    standing.iter().for_each(|sentence| console.note(sentence));
    for path in &left_out {
        console
            .note(&format!("Картинка не вышла: {path} – это не JPEG, PNG или WebP, либо файл повреждён или огромен."));
    }
    compare(&site, &target, console);
    let summary = check::told(checked.summary);
    console.note(&summary);
    if let Some(origin) = origin.filter(|_| left_out.is_empty()) {
        origin.keep(&standing.into_iter().chain([summary]).collect::<Vec<_>>().join("\n"));
    }
    Ok(ExitCode::SUCCESS)
}

/// What came of a build, whatever its form.
enum Built {
    Folder(Outcome),
    File { edited: Edited, size: usize, remarks: Vec<String> },
    Blocked(Vec<Finding>),
}

impl Built {
    fn of_folder(written: Written) -> Self {
        match written {
            Written::Published(outcome) => Built::Folder(outcome),
            Written::Blocked(findings) => Built::Blocked(findings),
        }
    }

    fn of_file(written: WrittenWhole) -> Self {
        match written {
            WrittenWhole::Published { edited, size, remarks } => Built::File { edited, size, remarks },
            WrittenWhole::Blocked(findings) => Built::Blocked(findings),
        }
    }
}

/// The form of one file; nothing for the folder.
fn whole(form: Form) -> Option<Whole> {
    match form {
        Form::Folder => None,
        Form::Page => Some(Whole::Page),
        Form::Fragment => Some(Whole::Fragment),
    }
}

/// Says who appears for the first time and who disappears.
fn compare(site: &Site<'_>, target: &Path, console: &mut Console) {
    let names: Vec<String> = site.disclosure.named().iter().map(|name| name.get().clone()).collect();
    if let Some(change) = Change::since_last_build(target, &names) {
        change.told().iter().for_each(|sentence| console.note(sentence));
    }
    named::keep(target, &names);
}

fn notes(folder: &SchoolFolder, site: &Site<'_>) -> Notes {
    Notes {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: folder.today.to_string(),
        valid_until: site.disclosure.right_until().map(|day| day.to_string()),
        rehearsal: folder.rehearsal,
    }
}

/// Shows what stands in the way; the old section stays as it was.
fn blocked(findings: &[Finding], sources: &Sources, console: &mut Console) -> Result<ExitCode, Error> {
    let grave: Vec<Finding> = findings.iter().filter(|finding| finding.stops_publishing()).cloned().collect();
    console.print(&render::full(&grave, sources, console.paint()))?;
    console.note(&format!("Раздел не собран: {}. Прежний раздел не тронут.", Count(grave.len(), REASONS)));
    if findings.iter().any(|finding| finding.level == Level::Error && !finding.stops_publishing()) {
        console.note("Все находки покажет команда nastavnik check.");
    }
    Ok(ExitCode::from(1))
}

fn say(outcome: &Outcome, target: &Path, console: &mut Console) {
    let Outcome { written, unchanged, removed, way } = *outcome;
    console.note(&format!("Раздел собран: {}", target.display()));
    let files = |count| Count(count, FILES);
    console.note(&format!("Записано: {}, без изменений: {unchanged}, убрано: {removed}.", files(written)));
    console.detail(match way {
        Way::Nothing => "Ничего не изменилось, папка не тронута.",
        Way::Notes => "Изменилась только отметка о дне сборки.",
        Way::Exchange => "Новая папка поставлена на место старой одним действием.",
        Way::Renames => "Новая папка поставлена на место старой двумя переименованиями.",
        Way::InPlace => "Папку нельзя заменить целиком, файлы обновлены по одному.",
    });
}

/// Says of a section that need not be built again what was said when it was.
fn say_again(stands: &Stands, target: &Path, console: &mut Console) {
    say(&Outcome { written: 0, unchanged: stands.files, removed: 0, way: Way::Nothing }, target, console);
    console.note(&stands.told);
}

fn say_file(edited: Edited, size: usize, target: &Path, console: &mut Console) {
    console.note(&format!("Раздел собран одним файлом: {}", target.display()));
    console.note(match edited {
        Edited::Written => "Файл записан.",
        Edited::Unchanged => "Ничего не изменилось, файл не тронут.",
    });
    console.detail(&format!("В нём {} КБ.", size.div_ceil(1024)));
}

/// What holds of the section as long as it stands: what it lacks, and until which day it may be shown.
fn standing(form: Form, site: &Site<'_>) -> Vec<String> {
    let lacks = (form == Form::Folder && site.address.is_none())
        .then(|| "Нет поля «адрес раздела» в school.md: лента новостей и карта раздела не сделаны.".to_owned());
    let until = site.disclosure.right_until().map(|until| {
        let until = day_in_words(until);
        format!("Показанное можно показывать по {until} года: в этот день кончается ближайшее согласие.")
    });
    lacks.into_iter().chain(until).collect()
}

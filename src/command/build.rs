//! `build`: the section of the website.

use std::path::Path;
use std::process::ExitCode;

use super::named::{self, Change};
use super::{Console, Error, SchoolFolder, check};
use crate::cli::{Build, Common};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Level, render};
use crate::page::asset::Collected;
use crate::page::{self, Notes, Outcome, Theme, Way, Written};
use crate::public::day_in_words;
use crate::source::Sources;
use crate::view::{Frame, Site, section_address};

const REASONS: Noun = Noun("находка мешает", "находки мешают", "находок мешают");
const FILES: Noun = Noun("файл", "файла", "файлов");

/// Собирает раздел сайта.
pub(super) fn run(args: &Build, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let theme = Theme::load(args.theme.as_deref())?;
    let (sources, checked) = folder.check()?;
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
    let target = args.output.clone().unwrap_or_else(|| folder.site());
    let written = page::write(&clearance, &target, (&site, &pages), (&theme, &files), notes(&folder, &site))?;
    let outcome = match written {
        Written::Published(outcome) => outcome,
        Written::Blocked(findings) => return blocked(&findings, &sources, console),
    };
    say(&outcome, &site, &target, console);
    for path in left_out {
        console
            .note(&format!("Картинка не вышла: {path} – это не JPEG, PNG или WebP, либо файл повреждён или огромен."));
    }
    compare(&site, &target, console);
    console.note(&check::told(&checked));
    Ok(ExitCode::SUCCESS)
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

fn say(outcome: &Outcome, site: &Site<'_>, target: &Path, console: &mut Console) {
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
    if let Some(until) = site.disclosure.right_until() {
        console.note(&format!(
            "Показанное можно показывать по {} года: в этот день кончается ближайшее согласие.",
            day_in_words(until)
        ));
    }
    if site.address.is_none() {
        console.note("Нет поля «адрес раздела» в school.md: лента новостей и карта раздела не сделаны.");
    }
}

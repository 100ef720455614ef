//! `rules`: the list in force – every code, its level in this school, and why.

mod json;
mod told;

use std::process::ExitCode;

use super::{Console, Error, SchoolFolder};
use crate::check::Checked;
use crate::cli::{AnswerFormat, Common, Rules};
use crate::diagnostic::words::{Count, Noun, and, or};
use crate::diagnostic::{Blocks, Place, Position, Texts};
use crate::model::Permit;
use crate::profile::Reason;
use crate::rule::{self, Standing, Why};
use crate::source::Sources;
use told::Told;

const PROFILES: Noun = Noun("профиль", "профили", "профили");
const RULES: Noun = Noun("правило", "правила", "правил");

/// The room for the levels, in letters.
const WIDTH: usize = 25;

/// Показывает, какие правила действуют.
pub(super) fn run(args: &Rules, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let (sources, checked) = folder.check()?;
    let rules = rule::in_force(&checked.model);
    let list = List { rules: &rules, checked: &checked, sources: &sources };
    console.print(&match args.format {
        AnswerFormat::Full => list.text(),
        AnswerFormat::Json => list.json(&folder.today.to_string()),
    })?;
    console.note(&list.summary());
    Ok(ExitCode::SUCCESS)
}

struct List<'l> {
    rules: &'l [Standing<'l>],
    checked: &'l Checked,
    sources: &'l Sources,
}

impl List<'_> {
    fn text(&self) -> String {
        self.rules.iter().map(|rule| self.lines(rule)).collect()
    }

    fn lines(&self, rule: &Standing<'_>) -> String {
        let level = match &rule.why {
            Why::Reason(Reason::Unasked) => "не спрашивается".to_owned(),
            _ if rule.levels.is_empty() => "выключено".to_owned(),
            _ => or(&rule.levels),
        };
        let permits: String = rule.permits.iter().map(|(at, permit)| self.permit(*at, permit)).collect();
        format!("{}  {level:WIDTH$}  {}\n{permits}", rule.manual.code, self.why(&rule.why))
    }

    fn why(&self, why: &Why<'_>) -> String {
        let named = |names: &[&str]| format!("{} {}", Count(names.len(), PROFILES).noun(), and(names));
        match why {
            Why::Guarded(Blocks::Privacy) => "охраняет личные данные".to_owned(),
            Why::Guarded(_) => "охраняет целость записей".to_owned(),
            Why::Reason(Reason::Always) => "в каждой школе".to_owned(),
            Why::Reason(Reason::Asked(names)) => named(names),
            Why::Reason(Reason::Set(names)) => format!("уровень задаёт {}", named(names)),
            Why::Reason(Reason::Own(own)) if own.setting.is_none() => {
                format!("{}: спрашивает сама школа", self.spot(own.place))
            }
            Why::Reason(Reason::Own(own)) => format!("{}: решила школа", self.spot(own.place)),
            Why::Reason(Reason::Unasked) => "в профилях школы его нет".to_owned(),
        }
    }

    fn permit(&self, at: usize, permit: &Permit<'_>) -> String {
        let Told { subject, reason, allowed_by, permitted, path, line, .. } = Told::of(self, at, permit);
        let until = permit.fields.until.known().map_or(String::new(), |until| until.0.format("%d.%m.%Y").to_string());
        format!(
            "{:8}допуск по {until}, {subject}: {reason} (разрешает {allowed_by}); скрыто: {permitted}; {path}:{line}\n",
            ""
        )
    }

    fn spot(&self, place: Place) -> String {
        format!("{}:{}", self.sources.path(place.file), self.line(place))
    }

    fn line(&self, place: Place) -> usize {
        Position::of(self.sources.text(place.file), place.start as usize).line
    }

    fn summary(&self) -> String {
        let asked = self.rules.iter().filter(|rule| !rule.levels.is_empty()).count();
        let own = self.rules.iter().filter(|rule| matches!(rule.why, Why::Reason(Reason::Own(_)))).count();
        let permits: usize = self.rules.iter().map(|rule| rule.permits.len()).sum();
        let permitted = self.checked.summary.permitted;
        format!(
            "Действует: {} из {}. Изменено школой: {own}. Допусков: {permits}, скрыто ими: {permitted}.",
            Count(asked, RULES),
            self.rules.len()
        )
    }
}

//! Which rules a profile asks for, and at which level.
//!
//! A profile is a variant of the target model, and the variants ask for different things. A rule is judged where any of the
//! chosen profiles asks for it; its level is the gravest that they give it.

use crate::diagnostic::Level;
use crate::name::means_code;
use crate::record::kind::ProfileRecord;
use crate::record::value::Words;
use crate::record::{Field, Spanned};

/// Families that look after files, publishing and permits: every profile asks for them.
const ALWAYS: [&str; 3] = ["FIL", "PUB", "PMT"];

/// What is set for a rule, the graver the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// It is not judged.
    Off,
    /// All that it finds is of this level.
    At(Level),
}

/// What one profile asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Its name; none of what all profiles share.
    name: Option<&'static str>,
    /// Codes and families; every code where the profile names none.
    rules: Option<Vec<String>>,
    except: Vec<String>,
    levels: Vec<(String, Setting)>,
}

impl Asked {
    /// What the record of the profile `name` asks for; `levels` are its own.
    pub(super) fn of(name: Option<&'static str>, record: &ProfileRecord, levels: Vec<(String, Setting)>) -> Self {
        let rules = record.rules.known().map(|_| codes(&record.rules).map(|code| code.value).collect());
        Asked { name, rules, except: codes(&record.except).map(|code| code.value).collect(), levels }
    }

    fn asks(&self, code: &str) -> bool {
        let named = |typed: &String| means_code(typed, code);
        self.rules.as_ref().is_none_or(|rules| rules.iter().any(named)) && !self.except.iter().any(named)
    }

    fn setting(&self, code: &str) -> Option<Setting> {
        self.levels.iter().rev().find(|(typed, _)| means_code(typed, code)).map(|(_, setting)| *setting)
    }
}

/// Does any of the profiles ask for a code?
pub(super) fn asks(profiles: &[Asked], code: &str) -> bool {
    is_always_asked(code) || profiles.iter().any(|profile| profile.asks(code))
}

/// Does every profile ask for a code?
pub(super) fn is_always_asked(code: &str) -> bool {
    ALWAYS.iter().any(|family| means_code(family, code))
}

/// The names of the profiles that ask for a code and set this; no name for what all profiles share.
pub(super) fn names(profiles: &[Asked], code: &str, setting: Option<Setting>) -> Vec<Option<&'static str>> {
    let asking = profiles.iter().filter(|profile| profile.asks(code));
    asking.filter(|profile| setting.is_none() || profile.setting(code) == setting).map(|profile| profile.name).collect()
}

/// The gravest of what the profiles that ask for a code set; `None` where one of them leaves it as it is.
pub(super) fn setting(profiles: &[Asked], code: &str) -> Option<Setting> {
    let settings = profiles.iter().filter(|profile| profile.asks(code)).map(|profile| profile.setting(code));
    settings.collect::<Option<Vec<Setting>>>()?.into_iter().max()
}

/// The codes and families of a field; several may stand in one item with blanks between.
pub(super) fn codes(field: &Field<Words>) -> impl Iterator<Item = Spanned<String>> + '_ {
    let items = field.known().into_iter().flat_map(|words| words.iter());
    items.flat_map(|item| {
        let parts = item.value.split([' ', ',']).filter(|code| !code.is_empty());
        parts.map(|code| Spanned { value: code.to_owned(), place: item.place })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(rules: Option<&str>, except: &str, levels: &[(&str, Setting)]) -> Asked {
        let list = |text: &str| text.split(' ').filter(|code| !code.is_empty()).map(str::to_owned).collect();
        let levels = levels.iter().map(|(code, setting)| ((*code).to_owned(), *setting)).collect();
        Asked { name: None, rules: rules.map(list), except: list(except), levels }
    }

    #[test]
    fn a_rule_is_asked_for_where_any_profile_asks() {
        let (some, others) = (profile(Some("CON PRG-01"), "CON-06", &[]), profile(None, "CON LAW", &[]));
        let one = std::slice::from_ref(&some);
        assert!(asks(one, "CON-05") && asks(one, "PRG-01") && asks(one, "FIL-06"));
        assert!(!asks(one, "CON-06") && !asks(one, "PRG-02"));
        let both = [some, others];
        assert!(asks(&both, "CON-01") && asks(&both, "PRG-02"));
        assert!(!asks(&both, "CON-06") && !asks(&both, "LAW-01"));
    }

    #[test]
    fn the_gravest_level_of_those_that_ask_holds() {
        let soft = profile(Some("CON"), "", &[("CON-01", Setting::At(Level::Advice)), ("CON-02", Setting::Off)]);
        let hard = profile(Some("CON"), "", &[("CON-01", Setting::At(Level::Warning))]);
        let silent = profile(Some("PRG"), "", &[]);
        let plain = profile(None, "", &[]);
        let of = |profiles: &[&Asked], code| {
            let profiles: Vec<Asked> = profiles.iter().map(|profile| (*profile).clone()).collect();
            setting(&profiles, code)
        };
        assert_eq!(of(&[&soft, &hard], "CON-01"), Some(Setting::At(Level::Warning)));
        assert_eq!(of(&[&hard, &soft], "CON-01"), Some(Setting::At(Level::Warning)));
        assert_eq!(of(&[&soft, &silent], "CON-02"), Some(Setting::Off), "who does not ask has no say");
        assert_eq!(of(&[&soft, &plain], "CON-02"), None, "who asks as it is keeps it so");
    }
}

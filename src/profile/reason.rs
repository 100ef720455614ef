//! Why a rule is asked for, and at the level at which it is.

use super::asked::{is_always_asked, names};
use super::{Override, Profile, own};

/// Who has the last word about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason<'p> {
    /// It is asked for in every school, at its own level.
    Always,
    /// These profiles ask for it, at its own level.
    Asked(Vec<&'static str>),
    /// These profiles set its level.
    Set(Vec<&'static str>),
    /// The school itself.
    Own(&'p Override),
    /// Nobody asks for it.
    Unasked,
}

impl Profile {
    /// Who has the last word about a rule: the school, else its profiles.
    #[must_use]
    pub fn reason(&self, code: &str) -> Reason<'_> {
        let own = own::last(&self.overrides, code);
        if let Some(own) = own.filter(|change| change.setting.is_some()) {
            return Reason::Own(own);
        }
        let setting = self.setting(code);
        let names = names(&self.asked, code, setting);
        let profiles: Vec<&str> = names.iter().copied().flatten().collect();
        match own {
            _ if setting.is_some() => Reason::Set(profiles),
            _ if names.contains(&None) || is_always_asked(code) => Reason::Always,
            _ if !profiles.is_empty() => Reason::Asked(profiles),
            Some(own) => Reason::Own(own),
            None => Reason::Unasked,
        }
    }
}

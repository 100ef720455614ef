//! What is compared with what: `main..HEAD` and its kin.

use super::{Commit, Error, Repository};

/// Two states of a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// What was.
    pub base: Commit,
    /// What is.
    pub head: Head,
}

/// A state that may not be kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Head {
    /// A commit.
    Commit(Commit),
    /// What the next commit will hold.
    Index,
    /// The folder as it lies on the disk.
    Working,
}

/// A range as it is typed; an empty end is what is checked out.
#[derive(Debug, PartialEq, Eq)]
enum Typed<'t> {
    /// `A`: from where `A` and what is checked out parted, to the folder.
    Since(&'t str),
    /// `A..B`: as they are.
    Ends(&'t str, &'t str),
    /// `A...B`: from where they parted, to `B`.
    Parted(&'t str, &'t str),
}

fn typed(text: &str) -> Typed<'_> {
    match (text.split_once("..."), text.split_once("..")) {
        (Some((one, other)), _) => Typed::Parted(end(one), end(other)),
        (None, Some((one, other))) => Typed::Ends(end(one), end(other)),
        (None, None) => Typed::Since(end(text)),
    }
}

fn end(text: &str) -> &str {
    if text.is_empty() { CHECKED_OUT } else { text }
}

const CHECKED_OUT: &str = "HEAD";

/// Where the work of the school usually comes together, the first that there is.
const MAIN: [&str; 5] = ["origin/HEAD", "main", "master", "origin/main", "origin/master"];

impl Repository {
    /// The states that a text means; without one, from where the main branch and what is checked out parted, to the
    /// folder.
    ///
    /// # Errors
    /// When one of them is not there, or they have no history in common.
    pub fn range(&self, text: Option<&str>) -> Result<Range, Error> {
        let head = self.commit(CHECKED_OUT)?;
        let Some(text) = text else {
            return Ok(Range { base: self.parted(&self.main()?, &head)?, head: Head::Working });
        };
        Ok(match typed(text) {
            Typed::Since(base) => Range { base: self.parted(&self.commit(base)?, &head)?, head: Head::Working },
            Typed::Ends(base, head) => Range { base: self.commit(base)?, head: Head::Commit(self.commit(head)?) },
            Typed::Parted(base, head) => {
                let head = self.commit(head)?;
                Range { base: self.parted(&self.commit(base)?, &head)?, head: Head::Commit(head) }
            }
        })
    }

    /// What is checked out, and what the next commit will hold.
    ///
    /// # Errors
    /// When nothing was ever committed.
    pub fn staged(&self) -> Result<Range, Error> {
        Ok(Range { base: self.commit(CHECKED_OUT)?, head: Head::Index })
    }

    fn main(&self) -> Result<Commit, Error> {
        for name in MAIN {
            match self.commit(name) {
                Err(Error::NoCommit { .. } | Error::Shallow(_)) => {}
                found => return found,
            }
        }
        Err(Error::NoMainBranch)
    }

    fn parted(&self, base: &Commit, head: &Commit) -> Result<Commit, Error> {
        let none = || Error::NoParting { one: base.name.clone(), other: head.name.clone() };
        self.parting(base, head)?.ok_or_else(none)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_points_are_the_ends_three_the_parting_one_name_the_folder() {
        assert_eq!(typed("main"), Typed::Since("main"));
        assert_eq!(typed("main..own"), Typed::Ends("main", "own"));
        assert_eq!(typed("main...own"), Typed::Parted("main", "own"));
        assert_eq!(typed("main.."), Typed::Ends("main", "HEAD"));
        assert_eq!(typed("...own"), Typed::Parted("HEAD", "own"));
        assert_eq!(typed("v1.2..v1.3"), Typed::Ends("v1.2", "v1.3"));
        assert_eq!(typed(""), Typed::Since("HEAD"));
    }
}

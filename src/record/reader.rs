//! Reads declared fields from the tree of one file and files findings on the way.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use super::declare::{FieldInfo, Fielded};
use super::field::{Absent, Bad, Field, Known, Spanned};
use super::node::{Key, Node, NodeKind};
use super::passage::Passage;
use super::value::Value;
use super::{mistake, order};
use crate::diagnostic::{Edit, FileId, Finding, Fix, Place};
use crate::name::{fold, is_mixed, is_other_form, to_cyrillic};

/// The reading of one file: its text, and the findings so far.
#[derive(Debug)]
pub struct Reader<'s> {
    source: &'s Arc<String>,
    file: FileId,
    /// What was found.
    pub findings: Vec<Finding>,
    /// What is read as it is meant and usually written otherwise. No finding: `check --fix` alone looks at it.
    pub preferred: Vec<Edit>,
    /// Had the text to be repaired before it could be read? Then its lines are no longer those of the file.
    pub repaired: bool,
}

impl<'s> Reader<'s> {
    /// A reader of `file` with the text `source`.
    pub fn new(file: FileId, source: &'s Arc<String>) -> Self {
        Reader { source, file, findings: Vec::new(), preferred: Vec::new(), repaired: false }
    }

    /// The file.
    pub fn file(&self) -> FileId {
        self.file
    }

    /// The text of the file.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// The letters of the file at a place.
    pub fn shown(&self, place: Place) -> &'s str {
        self.source.get(place.range()).unwrap_or("")
    }

    /// Where the file says `text` letter by letter at a place, quotes around it aside.
    pub fn saying(&self, place: Place, text: &str) -> Option<Place> {
        place.saying(text, self.source)
    }

    /// What is said at a place: kept where it stands, if the file says it letter by letter.
    pub fn passage(&self, place: Place, text: &str) -> Passage {
        match self.saying(place, text) {
            Some(place) => Passage::new(self.source, place),
            None => Passage::from(text),
        }
    }

    /// Notes that what is typed at a place is usually written as `usual`.
    pub fn prefer(&mut self, place: Place, typed: &str, usual: impl Into<Cow<'static, str>>) {
        let usual = usual.into();
        if typed != usual
            && let Some(place) = self.saying(place, typed)
        {
            self.preferred.push(Edit::new(place, usual));
        }
    }

    /// The text of a scalar; a finding for anything else.
    pub fn scalar<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.kind {
            NodeKind::Scalar(text) => Some(text.trim()),
            NodeKind::Bad => None,
            other => {
                let headline = format!("здесь нужен текст, а стоит {}", other.called());
                self.wrong(node.place, headline).help("впишите значение на одной строке с ключом");
                None
            }
        }
    }

    /// Short words: a block list, or text cut at commas and semicolons.
    pub fn pieces(&mut self, node: &Node) -> Option<Vec<Spanned<Passage>>> {
        if let NodeKind::List(nodes) = &node.kind {
            return self.items(nodes);
        }
        let text = self.scalar(node)?;
        let exact = self.shown(node.place) == text;
        let words = cut(text);
        let mut pieces = Vec::with_capacity(words.len());
        pieces.extend(words.into_iter().map(|(range, word)| {
            let place = if exact { node.place.within(&range) } else { node.place };
            Spanned { value: self.passage(place, word), place }
        }));
        Some(pieces)
    }

    /// Phrases: a block list, or one phrase.
    pub fn lines(&mut self, node: &Node) -> Option<Vec<Spanned<Passage>>> {
        if let NodeKind::List(nodes) = &node.kind {
            return self.items(nodes);
        }
        let text = self.scalar(node)?;
        Some(vec![Spanned { value: self.passage(node.place, text), place: node.place }])
    }

    fn items(&mut self, nodes: &[Node]) -> Option<Vec<Spanned<Passage>>> {
        let filled = nodes.iter().filter(|node| node.kind != NodeKind::Empty);
        let read = filled.map(|node| {
            let text = self.scalar(node)?;
            Some(Spanned { value: self.passage(node.place, text), place: node.place })
        });
        let mut list: Vec<Spanned<Passage>> = read.collect::<Option<_>>()?;
        list.shrink_to_fit();
        Some(list)
    }

    /// A part with fields of its own.
    pub fn part<T: Fielded>(&mut self, node: &Node) -> Option<T> {
        let NodeKind::Map(entries) = &node.kind else {
            if node.kind != NodeKind::Bad {
                let headline = format!("нужны поля «ключ: значение», а стоит {}", node.kind.called());
                let keys: Vec<_> = T::FIELDS.iter().take(3).map(|info| info.russian).collect();
                self.wrong(node.place, headline).help(format!("пишите столбиком, например: {}", keys.join(", ")));
            }
            return None;
        };
        Some(self.fielded(entries))
    }

    /// Reads all declared fields of a map; unknown and repeated keys are findings.
    pub fn fielded<T: Fielded>(&mut self, entries: &[(Key, Node)]) -> T {
        let mut fields = Fields::new(entries, T::FIELDS, self);
        T::read(&mut fields, self)
    }

    /// Files «the value is not of the field's type».
    pub fn wrong(&mut self, place: Place, headline: impl Into<String>) -> &mut Finding {
        self.push(mistake::wrong_value(place, headline))
    }

    /// Files «the word is not in the list».
    pub fn unknown_word(&mut self, place: Place, word: &str) -> &mut Finding {
        self.push(mistake::unknown_word(place, word))
    }

    pub(super) fn bad_date(&mut self, place: Place, text: &str, mistake: super::value::DateMistake) {
        self.findings.push(mistake::bad_date(place, text, mistake));
    }

    pub(super) fn advise_date(&mut self, place: Place, text: &str, day: NaiveDate) {
        self.findings.push(mistake::unusual_date(place, self.saying(place, text), day));
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        self.findings.push(finding);
        self.findings.last_mut().expect("a finding was pushed just now")
    }
}

/// Cuts at commas and semicolons; each piece trimmed, with its byte range.
fn cut(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for piece in text.split_inclusive([',', ';']) {
        let word = piece.trim_end_matches([',', ';']);
        let start = at + word.len() - word.trim_start().len();
        let word = word.trim();
        if !word.is_empty() {
            pieces.push((start..start + word.len(), word));
        }
        at += piece.len();
    }
    pieces
}

/// The keys of one map, matched to declarations.
pub struct Fields<'n> {
    /// One place for each declaration, in their order.
    values: Vec<Option<(&'n Key, &'n Node)>>,
    /// The declaration whose field is taken next.
    next: usize,
    head: Place,
}

impl<'n> Fields<'n> {
    fn new(entries: &'n [(Key, Node)], infos: &'static [&'static FieldInfo], reader: &mut Reader<'_>) -> Self {
        let head = entries.first().map_or(Place::new(reader.file, 0..0), |(key, _)| key.place);
        let mut values: Vec<Option<(&Key, &Node)>> = vec![None; infos.len()];
        let mut order: Vec<(usize, &Key, &Node)> = Vec::with_capacity(entries.len());
        let mut unknown = Vec::new();
        let mut is_clear = !reader.repaired;
        for (key, node) in entries {
            let found = if key.text == "<<" { None } else { declared(key, infos, reader) };
            if found.is_none() && key.text != "<<" {
                unknown.push(key);
            }
            if let Some((first, _)) = found.and_then(|at| values[at]) {
                reader.findings.push(mistake::key_twice(key, first.place));
                is_clear = false;
                continue;
            }
            // What has no place of its own stays behind what stands before it.
            let before = order.last().map_or(0, |(at, ..)| *at);
            order.push((found.unwrap_or(before), key, node));
            if let Some(at) = found {
                values[at] = Some((key, node));
            }
        }
        let free = |at: usize| values[at].is_none();
        reader.findings.extend(unknown_keys(&unknown, infos, free, reader.source));
        let lines = Some(reader.source.as_str()).filter(|_| is_clear);
        reader.findings.extend(out_of_order(&order, infos, lines));
        Fields { values, next: 0, head }
    }

    /// The field of the next declaration. Fields are taken in the order in which they are declared.
    pub fn take<T: Value>(&mut self, reader: &mut Reader<'_>) -> Field<T> {
        let value = self.values.get(self.next).copied().flatten();
        self.next += 1;
        let Some((_, node)) = value else { return Absent(self.head) };
        match node.kind {
            NodeKind::Empty => Absent(node.place),
            NodeKind::Bad => Bad(node.place),
            _ => T::read(node, reader).map_or(Bad(node.place), |value| Known(value, node.place)),
        }
    }
}

/// Which declaration a key means; a remark where it is typed in another way than usual.
fn declared(key: &Key, infos: &'static [&'static FieldInfo], reader: &mut Reader<'_>) -> Option<usize> {
    if let Some(at) = infos.iter().position(|info| info.russian == key.text) {
        return Some(at);
    }
    let folded = fold(&key.text);
    let found = |folded: &str| infos.iter().position(|info| info.is(folded));
    let (at, mixed) = match found(&folded) {
        Some(at) => (at, key.text.split(|letter: char| !letter.is_alphanumeric()).any(is_mixed)),
        None => (found(&to_cyrillic(&folded))?, true),
    };
    let usual = infos[at].russian;
    if mixed {
        let fix = reader.saying(key.place, &key.text).map(|place| Fix::same(place, usual));
        reader.findings.push(mistake::latin_letters(key.place, usual, fix));
    } else if !is_other_form(&key.text, usual) {
        reader.prefer(key.place, &key.text, usual);
    }
    Some(at)
}

/// How much a mistyped key must be like the right one, from 0 to 1.
const NEAR: f64 = 0.9;

/// The findings for keys that mean no declaration. One that is like the name of a single field, which `free` says is not
/// there, can be mended.
fn unknown_keys(
    keys: &[&Key],
    infos: &'static [&'static FieldInfo],
    free: impl Fn(usize) -> bool,
    source: &str,
) -> Vec<Finding> {
    let meant: Vec<Option<usize>> = keys.iter().map(|key| meant(key, infos).filter(|at| free(*at))).collect();
    let only = |at: usize| meant.iter().filter(|other| **other == Some(at)).count() == 1;
    let finding = |(key, meant): (&&Key, &Option<usize>)| {
        let name = meant.filter(|at| only(*at)).map(|at| infos[at].russian);
        let place = key.place.saying(&key.text, source);
        mistake::unknown_key(key, infos, name.zip(place))
    };
    keys.iter().zip(&meant).map(finding).collect()
}

/// The one field whose name the key is like.
fn meant(key: &Key, infos: &'static [&'static FieldInfo]) -> Option<usize> {
    let folded = fold(&key.text);
    let is_like = |name: &str| strsim::jaro(&folded, &fold(name)) >= NEAR;
    let mut like = infos.iter().enumerate().filter(|(_, info)| info.names().any(is_like));
    let (at, _) = like.next()?;
    like.next().is_none().then_some(at)
}

impl FieldInfo {
    /// Every accepted key.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.russian, self.english].into_iter().chain(self.synonyms.iter().copied())
    }

    /// Is this the field's key? `folded` is folded already.
    #[must_use]
    pub fn is(&self, folded: &str) -> bool {
        let same = |name: &str| name == folded || (name.contains(['ё', '–']) && fold(name) == folded);
        same(self.russian) || self.english == folded || self.synonyms.iter().copied().any(same)
    }
}

/// Advice at the first key that stands after one it should precede. Where the text is as it is read, and no key stands
/// twice, its lines can be put in order.
fn out_of_order(
    order: &[(usize, &Key, &Node)],
    infos: &'static [&'static FieldInfo],
    lines: Option<&str>,
) -> Option<Finding> {
    let pair = order.windows(2).find(|pair| pair[1].0 < pair[0].0)?;
    let mut finding = mistake::order(pair[1].1, infos[pair[0].0].russian, pair[0].1.place);
    finding.mended_by(lines.and_then(|source| order::fix(order, source)));
    Some(finding)
}

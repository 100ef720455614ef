//! What the measures of a programme are for: the words of `для`, and the codes that they may name.

use crate::diagnostic::words::nearest;
use crate::model::Program;
use crate::record::kind::Measure;
use crate::record::value::NamedText;
use crate::record::{Known, Passage, Spanned};

/// The words of `для` of all measures.
pub(super) fn targets(measures: &[Spanned<Measure>]) -> impl Iterator<Item = &Spanned<Passage>> {
    measures.iter().filter_map(|measure| measure.targets.known()).flat_map(|targets| targets.iter())
}

/// A word of `для` that is no code of its programme.
pub(super) struct Stranger<'m> {
    /// The word, with its place.
    pub word: &'m Spanned<Passage>,
    /// The code that it likely means.
    pub meant: Option<&'m str>,
}

/// The difficulties and strengths of a programme; nothing where some cannot be read, or where no difficulty is named:
/// that is PRG-07's.
pub(super) fn codes<'m>(program: &Program<'m>) -> Vec<&'m NamedText> {
    let fields = &program.entry.fields;
    if fields.difficulties.known().is_none_or(|named| named.is_empty()) || fields.strengths.is_bad() {
        return Vec::new();
    }
    let named = [&fields.difficulties, &fields.strengths].into_iter().filter_map(|field| field.known());
    named.flat_map(|named| named.iter()).collect()
}

/// The words of `для` that are no codes, where the codes can all be read.
pub(super) fn strangers<'m>(program: &Program<'m>) -> Vec<Stranger<'m>> {
    let codes = codes(program);
    let Known(measures, _) = &program.entry.fields.measures else { return Vec::new() };
    if codes.is_empty() {
        return Vec::new();
    }
    let unknown = targets(measures).filter(|word| !codes.iter().any(|code| code.is(&word.value)));
    let stranger = |word: &'m Spanned<Passage>| {
        let near = nearest(&word.value, codes.iter().map(|code| code.code.text.as_str()));
        Stranger { word, meant: near.first().copied() }
    };
    unknown.map(stranger).collect()
}

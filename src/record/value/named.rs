//! Named phrases: `код: текст`, one a line.

use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::name::fold;
use crate::record::node::{Key, Node, NodeKind};
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said, folded};

/// Phrases by their codes, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named(pub Vec<NamedText>);

/// One named phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedText {
    /// The code, as it is written.
    pub code: Key,
    /// The phrase; empty where only the code stands.
    pub text: Passage,
    /// Where the phrase stands.
    pub place: Place,
}

impl NamedText {
    /// The phrase; the code where it stands alone.
    #[must_use]
    pub fn words(&self) -> &str {
        if self.text.is_empty() { &self.code.text } else { &self.text }
    }

    /// Is this the phrase of `code`, however spelt?
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        fold(&self.code.text) == fold(code)
    }
}

impl Value for Named {
    const SHAPE: Shape = Shape::Named;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            let headline = format!("нужны строки «код: текст», а стоит {}", node.kind.called());
            reader.wrong(node.place, headline).help("пишите столбиком: короткое слово, двоеточие, текст");
            return None;
        };
        let read = |(code, node): &(Key, Node)| {
            let text = if node.kind == NodeKind::Empty { "" } else { reader.scalar(node)? };
            Some(NamedText { code: code.clone(), text: reader.passage(node.place, text), place: node.place })
        };
        let mut list: Vec<NamedText> = entries.iter().map(read).collect::<Option<_>>()?;
        list.shrink_to_fit();
        Some(Named(list))
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let item = |item: &NamedText| (Said::Named(folded(&item.code.text), folded(&item.text)), item.place);
        Said::list(self.0.iter().map(item))
    }

    fn texts(&self, _place: Place, visit: &mut dyn FnMut(&str, Place)) {
        self.0.iter().for_each(|item| visit(&item.text, item.place));
    }
}

impl std::ops::Deref for Named {
    type Target = [NamedText];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

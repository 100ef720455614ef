//! A person's name as a field.

use super::{Shape, Value};
use crate::name::PersonName;
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Surname, first name, patronymic where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(pub PersonName);

impl Value for Name {
    const SHAPE: Shape = Shape::Name;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let name = PersonName::parse(text);
        if name.is_none() {
            reader.wrong(node.place, "имя не читается").help("пишите: Фамилия Имя Отчество");
        }
        name.map(Name)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::text(&self.0.full())
    }
}

impl std::ops::Deref for Name {
    type Target = PersonName;
    fn deref(&self) -> &PersonName {
        &self.0
    }
}

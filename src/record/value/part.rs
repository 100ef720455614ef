//! Values made of declared fields: one part, or a list of them.

use super::{Reference, Shape, Value};
use crate::record::declare::{AnyField, FieldInfo, Fielded};
use crate::record::field::Spanned;
use crate::record::node::{Node, NodeKind};
use crate::record::reader::Reader;
use crate::record::said::{Look, Part, Said};

impl<T: Fielded> Value for Box<T> {
    const SHAPE: Shape = Shape::Part(T::FIELDS);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        reader.part(node).map(Box::new)
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::Part(Part::of(self.as_ref(), look))
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        self.each(&mut |_, field| field.references(visit));
    }

    fn parts(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
        self.each(&mut |info, field| {
            visit(info, field);
            field.parts(visit);
        });
    }
}

impl<T: Fielded> Value for Vec<Spanned<T>> {
    const SHAPE: Shape = Shape::Parts(T::FIELDS);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let nodes = match &node.kind {
            NodeKind::List(nodes) => nodes.as_slice(),
            NodeKind::Map(_) => std::slice::from_ref(node),
            _ => {
                let headline = format!("нужен список с полями, а стоит {}", node.kind.called());
                reader.wrong(node.place, headline).help("пишите пункты столбиком: «- поле: значение»");
                return None;
            }
        };
        let filled = nodes.iter().filter(|node| node.kind != NodeKind::Empty);
        let mut list = Vec::with_capacity(nodes.len());
        list.extend(filled.filter_map(|node| Some(Spanned { value: reader.part(node)?, place: node.place })));
        Some(list)
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::list(self.iter().map(|item| (Said::Part(Part::of(&item.value, look)), item.place)))
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        for item in self {
            item.value.each(&mut |_, field| field.references(visit));
        }
    }

    fn parts(&self, visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {
        for item in self {
            item.value.each(&mut |info, field| {
                visit(info, field);
                field.parts(visit);
            });
        }
    }
}

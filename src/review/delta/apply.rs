//! From a record and edits to the record after them.

use super::edit::{Delta, Edit, Step};
use crate::record::declare::FieldInfo;
use crate::record::said::{Part, Placed, Said};

/// Edits that were made for another record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

/// Applies edits in their order.
///
/// # Errors
/// Where an edit finds something else than it was made for; what came before it has been done.
pub fn apply(record: &mut Part, deltas: &[Delta]) -> Result<(), Misfit> {
    deltas.iter().try_for_each(|delta| at_part(record, &delta.path, &delta.edit))
}

fn at_part(part: &mut Part, path: &[Step], edit: &Edit) -> Result<(), Misfit> {
    match path {
        [] => Ok(()),
        [Step::Field(info)] if let Edit::Set { before, after } = edit => set(part, info, before, after),
        [Step::Field(info)] => in_field(part, info, edit),
        [Step::Field(info), rest @ ..] => at_value(&mut field(part, info)?.said, rest, edit),
        [Step::Item { .. }, ..] => Err(Misfit),
    }
}

fn at_value(said: &mut Said, path: &[Step], edit: &Edit) -> Result<(), Misfit> {
    match (said, path) {
        (Said::Part(part), _) => at_part(part, path, edit),
        (Said::List(list), []) => in_list(list, edit),
        (Said::List(list), [Step::Item { head, .. }, rest @ ..]) => at_item(list.get_mut(*head), rest, edit),
        _ => Err(Misfit),
    }
}

fn at_item(item: Option<&mut Placed>, path: &[Step], edit: &Edit) -> Result<(), Misfit> {
    let item = item.ok_or(Misfit)?;
    match (path, edit) {
        ([], Edit::Set { before: Some(before), after: Some(after) }) if item == before => {
            *item = after.clone();
            Ok(())
        }
        _ => at_value(&mut item.said, path, edit),
    }
}

/// A list that is empty is no field.
fn in_field(part: &mut Part, info: &'static FieldInfo, edit: &Edit) -> Result<(), Misfit> {
    if let (Edit::Insert { item, .. }, None) = (edit, part.get(info)) {
        part.put(info, Placed { said: Said::List(Vec::new()), place: item.place });
    }
    let done = at_value(&mut field(part, info)?.said, &[], edit);
    part.fields.retain(|(_, placed)| placed.said != Said::List(Vec::new()));
    done
}

fn in_list(list: &mut Vec<Placed>, edit: &Edit) -> Result<(), Misfit> {
    match edit {
        Edit::Insert { at, item } if *at <= list.len() => list.insert(*at, item.clone()),
        Edit::Remove { at, item } if list.get(*at) == Some(item) => {
            list.remove(*at);
        }
        Edit::Order(order) => *list = ordered(list, order).ok_or(Misfit)?,
        _ => return Err(Misfit),
    }
    Ok(())
}

fn ordered(list: &[Placed], order: &[usize]) -> Option<Vec<Placed>> {
    if order.len() != list.len() {
        return None;
    }
    order.iter().map(|&at| list.get(at).cloned()).collect()
}

fn set(
    part: &mut Part,
    info: &'static FieldInfo,
    before: &Option<Placed>,
    after: &Option<Placed>,
) -> Result<(), Misfit> {
    let at = part.fields.iter().position(|(known, _)| **known == *info);
    if at.map(|at| &part.fields[at].1) != before.as_ref() {
        return Err(Misfit);
    }
    match (at, after) {
        (Some(at), Some(after)) => part.fields[at].1 = after.clone(),
        (Some(at), None) => {
            part.fields.remove(at);
        }
        (None, Some(after)) => part.put(info, after.clone()),
        (None, None) => {}
    }
    Ok(())
}

fn field<'p>(part: &'p mut Part, info: &FieldInfo) -> Result<&'p mut Placed, Misfit> {
    let found = part.fields.iter_mut().find(|(known, _)| **known == *info);
    found.map(|(_, said)| said).ok_or(Misfit)
}

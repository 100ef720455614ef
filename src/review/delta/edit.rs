//! One edit of a record, and the way to the place of it.

use crate::record::declare::FieldInfo;
use crate::record::said::Placed;

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// The way from the record to what is edited; empty where that is the whole record.
    pub path: Vec<Step>,
    /// What is done there.
    pub edit: Edit,
}

impl Delta {
    /// The innermost field that it is in; nothing where it is about the whole record.
    #[must_use]
    pub fn field(&self) -> Option<&'static FieldInfo> {
        self.fields().next_back()
    }

    /// The fields on the way to it, the outermost first.
    pub fn fields(&self) -> impl DoubleEndedIterator<Item = &'static FieldInfo> {
        self.path.iter().filter_map(|step| if let Step::Field(info) = step { Some(*info) } else { None })
    }
}

/// One step of a way into a record.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Into a field.
    Field(&'static FieldInfo),
    /// Into an item of a list: its place in the list before and after.
    Item {
        /// Its place in the list of the base.
        base: usize,
        /// Its place in the list of the head.
        head: usize,
    },
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Step::Field(one), Step::Field(other)) => one == other,
            (Step::Item { base, head }, Step::Item { base: from, head: to }) => (base, head) == (from, to),
            _ => false,
        }
    }
}

impl Eq for Step {}

/// What is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A value gives way to another; nothing stands for an absent one.
    Set {
        /// What was said.
        before: Option<Placed>,
        /// What is said.
        after: Option<Placed>,
    },
    /// An item comes into a list.
    Insert {
        /// Where it stands then.
        at: usize,
        /// The item.
        item: Placed,
    },
    /// An item leaves a list.
    Remove {
        /// Where it stood.
        at: usize,
        /// The item.
        item: Placed,
    },
    /// The items of a list change their order: each place then holds what stood at this one.
    Order(Vec<usize>),
    /// The whole record appears.
    Appears,
    /// The whole record vanishes.
    Vanishes,
    /// The record could be read and can no longer be.
    Breaks,
    /// The record could not be read and now can be.
    Mends,
    /// The record has another id.
    Renamed,
}

//! Pairs and groups as a small map: mentors on the left, mentees on the right, lines between them.

use super::drawing::{Drawing, Label, LinkedMarks, Mark, SIZE, SMALL};
use super::legend;
use super::text::Text;
use super::width::Width;

/// People and what binds them. Somebody without a name is a ring without a word, and stands in one pair only.
#[derive(Clone, Debug, Default)]
pub(in crate::view) struct PairMap {
    /// Mentors from the top down.
    pub mentors: Vec<Option<Text>>,
    /// Mentees from the top down.
    pub mentees: Vec<Option<Text>>,
    /// Pairs and groups.
    pub bonds: Vec<Bond>,
}

/// A pair or a group.
#[derive(Clone, Debug)]
pub(in crate::view) struct Bond {
    /// Its page relative to the section's root.
    pub href: String,
    /// What it is called.
    pub name: Text,
    /// The place of its mentor.
    pub mentor: usize,
    /// The places of its mentees.
    pub mentees: Vec<usize>,
    /// Has its work ended?
    pub ended: bool,
}

const RADIUS: i32 = 5;
/// From one row of a name to the next.
const LEADING: i32 = 16;
/// Space between two people.
const PAD: i32 = 12;

/// Where the two columns stand, and the face of the names.
#[derive(Clone, Copy)]
struct Columns {
    left: i32,
    right: i32,
    room: i32,
    size: i32,
}

impl PairMap {
    /// The picture.
    pub(in crate::view) fn draw(&self, width: Width) -> Drawing {
        let all = width.units();
        let (left, size) = (width.pick(256, 118), width.pick(SIZE, SMALL));
        let columns = Columns { left, right: all - left, room: left - 2 * RADIUS - 2, size };
        let mut drawing = Drawing::new(all);
        let mentees = columns.down(self.mentees.iter().map(|name| (name.as_ref(), 0)));
        let mentors = self.places_of_mentors(columns, &mentees);
        for (name, &y) in self.mentors.iter().zip(&mentors) {
            drawing.marks.extend(columns.person(name.as_ref(), columns.left, y));
        }
        let mut seen = vec![false; self.mentees.len()];
        for bond in &self.bonds {
            let from = (columns.left, mentors[bond.mentor]);
            let marks = columns.bond(bond, from, &mentees, |mentee| {
                let first = !std::mem::replace(&mut seen[mentee], true);
                first.then(|| self.mentees[mentee].as_ref())
            });
            drawing.links.push(LinkedMarks { href: bond.href.clone(), name: bond.name.clone(), marks });
        }
        let people = mentors.iter().chain(&mentees).map(|y| y + LEADING);
        drawing.height = drawing.labels().map(|label| label.area().bottom).chain(people).max().unwrap_or(0) + PAD;
        self.legend(&mut drawing);
        drawing
    }

    /// Mentors from the top down as their mentees stand, so that few lines cross.
    fn places_of_mentors(&self, columns: Columns, mentees: &[i32]) -> Vec<i32> {
        let mut order: Vec<(i32, usize)> = (0..self.mentors.len()).map(|at| (self.middle(at, mentees), at)).collect();
        order.sort_unstable();
        let wishes = order.iter().map(|&(wish, at)| (self.mentors[at].as_ref(), wish));
        let mut places = vec![0; self.mentors.len()];
        for (y, (_, at)) in columns.down(wishes).into_iter().zip(&order) {
            places[*at] = y;
        }
        places
    }

    /// The middle of a mentor's mentees.
    fn middle(&self, mentor: usize, mentees: &[i32]) -> i32 {
        let bonds = self.bonds.iter().filter(|bond| bond.mentor == mentor);
        let ys: Vec<i32> = bonds.flat_map(|bond| &bond.mentees).map(|&mentee| mentees[mentee]).collect();
        let (least, most) = (ys.iter().min(), ys.iter().max());
        least.zip(most).map_or(0, |(least, most)| i32::midpoint(*least, *most))
    }

    /// What a ring and a broken line mean, where they are there.
    fn legend(&self, drawing: &mut Drawing) {
        let withheld = self.mentors.iter().chain(&self.mentees).any(Option::is_none);
        let ended = self.bonds.iter().any(|bond| bond.ended);
        let ring = Mark::Dot { class: "unnamed", x: 0, y: 0, r: RADIUS };
        let line = Mark::Path { class: "bond ended", d: "m-12 0h24".to_owned() };
        let entries =
            [withheld.then_some((ring, RADIUS, "имя не публикуется")), ended.then_some((line, 12, "работа окончена"))];
        legend::draw(drawing, entries.into_iter().flatten());
    }
}

impl Columns {
    fn label(self, name: &Text, (x, y): (i32, i32)) -> Label {
        let rows = name.wrapped(self.size, self.room);
        let class = match (x <= self.left, self.size) {
            (true, SIZE) => "end",
            (true, _) => "small end",
            (false, SIZE) => "",
            (false, _) => "small",
        };
        let label = Label { class, x, y, size: self.size, leading: LEADING, rows };
        let above = (label.height() - LEADING) / 2;
        Label { y: y + 5 - above, ..label }
    }

    /// Where people stand, each as near to the wish as those above allow.
    fn down<'t>(self, people: impl Iterator<Item = (Option<&'t Text>, i32)>) -> Vec<i32> {
        let mut free = 0;
        let place = |(name, wish): (Option<&Text>, i32)| {
            let rows = name.map_or(1, |name| name.wrapped(self.size, self.room).len());
            let half = (LEADING * i32::try_from(rows).unwrap_or(1) + PAD) / 2;
            let y = wish.max(free + half);
            free = y + half;
            y
        };
        people.map(place).collect()
    }

    /// A disc with a name, or a ring without one.
    fn person(self, name: Option<&Text>, x: i32, y: i32) -> Vec<Mark> {
        let Some(name) = name else { return vec![Mark::Dot { class: "unnamed", x, y, r: RADIUS }] };
        let beside = if x <= self.left { x - 2 * RADIUS } else { x + 2 * RADIUS };
        vec![Mark::Dot { class: "done", x, y, r: RADIUS }, self.label(name, (beside, y)).into()]
    }

    /// The lines of a pair, and those of its mentees whom no pair has drawn before.
    fn bond<'t>(
        self,
        bond: &Bond,
        (x, y): (i32, i32),
        mentees: &[i32],
        mut fresh: impl FnMut(usize) -> Option<Option<&'t Text>>,
    ) -> Vec<Mark> {
        let middle = i32::midpoint(x, self.right);
        let (from, to) = (x + RADIUS, self.right - RADIUS);
        let line = |&mentee: &usize| format!("M{from} {y}C{middle} {y} {middle} {0} {to} {0}", mentees[mentee]);
        let class = if bond.ended { "bond ended" } else { "bond" };
        let mut marks = vec![Mark::Path { class, d: bond.mentees.iter().map(line).collect() }];
        for &mentee in &bond.mentees {
            if let Some(name) = fresh(mentee) {
                marks.extend(self.person(name, self.right, mentees[mentee]));
            }
        }
        marks
    }
}

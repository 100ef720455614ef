//! Who does what for whom.

use super::drawing::{Drawing, LEADING, Label, Mark, SIZE};
use super::text::Text;
use super::width::Width;

/// Who, for whom, what.
pub(in crate::view) type Relation = (&'static str, &'static str, &'static str);

const HEAD: &str = "Руководитель школы";
const CURATOR: &str = "Куратор";
const MENTOR: &str = "Наставник";
const MENTEE: &str = "Наставляемый";

/// What the roles of the model do for each other.
pub(in crate::view) const RELATIONS: [Relation; 5] = [
    (HEAD, CURATOR, "подписывает приказы, выделяет время и средства"),
    (CURATOR, MENTOR, "готовит к встречам, помогает с программой"),
    (CURATOR, MENTEE, "выясняет запрос, знакомит с наставником"),
    (MENTOR, MENTEE, "делится опытом и идёт рядом"),
    (MENTEE, MENTOR, "называет цель и говорит, что получается"),
];

/// The picture: for a wide column the roles in their places, for a telephone one relation under another.
pub(in crate::view) fn draw(width: Width) -> Drawing {
    match width {
        Width::Wide => places(),
        Width::Narrow => relations(),
    }
}

/// Height of a role.
const HIGH: i32 = 40;
/// Width of a role in a wide column.
const BROAD: i32 = 176;
/// Where the curator stands.
const SECOND: i32 = 96;
/// Where mentor and mentee stand.
const THIRD: i32 = 232;

fn places() -> Drawing {
    let mut drawing = Drawing::new(Width::Wide.units());
    let (middle, far) = (drawing.width / 2, drawing.width - BROAD);
    let said = RELATIONS.map(|(_, _, what)| what);
    role(&mut drawing, HEAD, (middle - BROAD / 2, 1), BROAD);
    role(&mut drawing, CURATOR, (middle - BROAD / 2, SECOND), BROAD);
    role(&mut drawing, MENTOR, (1, THIRD), BROAD);
    role(&mut drawing, MENTEE, (far - 1, THIRD), BROAD);
    arrow(&mut drawing, &format!("M{middle} {}V{SECOND}", HIGH + 1), Tip::Down(middle, SECOND));
    say(&mut drawing, said[0], (middle + 14, 64), 300, "");
    let (beside, level) = (BROAD / 2, SECOND + HIGH / 2);
    let (left, right) = (middle - BROAD / 2, middle + BROAD / 2);
    arrow(&mut drawing, &format!("M{left} {level}H{beside}V{THIRD}"), Tip::Down(beside, THIRD));
    say(&mut drawing, said[1], (beside + 14, level + 26), left - beside, "");
    let beside = far + BROAD / 2;
    arrow(&mut drawing, &format!("M{right} {level}H{beside}V{THIRD}"), Tip::Down(beside, THIRD));
    say(&mut drawing, said[2], (beside - 14, level + 26), beside - right, "end");
    between(&mut drawing, (BROAD + 1, far - 1), [said[3], said[4]]);
    drawing.height = THIRD + HIGH + 2 * LEADING;
    drawing
}

/// What mentor and mentee do for each other: one arrow there, one back.
fn between(drawing: &mut Drawing, (left, right): (i32, i32), [there, back]: [&'static str; 2]) {
    let (upper, lower, middle) = (THIRD + 14, THIRD + 27, i32::midpoint(left, right));
    arrow(drawing, &format!("M{left} {upper}H{right}"), Tip::Right(right, upper));
    arrow(drawing, &format!("M{right} {lower}H{left}"), Tip::Left(left, lower));
    say(drawing, there, (middle, upper - 8), right - left - 16, "middle");
    say(drawing, back, (middle, lower + 19), right - left - 16, "middle");
}

fn relations() -> Drawing {
    let mut drawing = Drawing::new(Width::Narrow.units());
    let broad = 138;
    let far = drawing.width - broad;
    for (who, whom, what) in RELATIONS {
        let y = drawing.height + 1;
        role(&mut drawing, who, (1, y), broad);
        role(&mut drawing, whom, (far - 1, y), broad);
        let level = y + HIGH / 2;
        arrow(&mut drawing, &format!("M{} {level}H{}", broad + 1, far - 1), Tip::Right(far - 1, level));
        let label = Label::wrapped(&Text::own(what), (1, y + HIGH + LEADING), drawing.width - 2);
        drawing.height = y + HIGH + label.height() + LEADING + 6;
        drawing.put(label);
    }
    drawing
}

/// A box with the name of a role.
fn role(drawing: &mut Drawing, name: &str, (x, y): (i32, i32), broad: i32) {
    drawing.put(Mark::Bar { class: "role", x, y, width: broad, height: HIGH });
    let label = Label::wrapped(&Text::own(name), (x + broad / 2, y), broad - 8).class("middle");
    let y = y + (HIGH - label.height()) / 2 + SIZE;
    drawing.put(Label { y, ..label });
}

fn say(drawing: &mut Drawing, words: &str, at: (i32, i32), room: i32, class: &'static str) {
    drawing.put(Label::wrapped(&Text::own(words), at, room).class(class));
}

/// The head of an arrow.
#[derive(Clone, Copy)]
enum Tip {
    Down(i32, i32),
    Left(i32, i32),
    Right(i32, i32),
}

fn arrow(drawing: &mut Drawing, line: &str, tip: Tip) {
    let tip = match tip {
        Tip::Down(x, y) => format!("M{} {}L{x} {y} {} {}", x - 5, y - 8, x + 5, y - 8),
        Tip::Left(x, y) => format!("M{} {}L{x} {y} {} {}", x + 8, y - 5, x + 8, y + 5),
        Tip::Right(x, y) => format!("M{} {}L{x} {y} {} {}", x - 8, y - 5, x - 8, y + 5),
    };
    drawing.put(Mark::Path { class: "arrow", d: format!("{line}{tip}") });
}

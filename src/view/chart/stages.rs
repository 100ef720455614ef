//! Stages in their order.

use super::drawing::{Drawing, LEADING, Label, Mark, SIZE};
use super::text::Text;
use super::width::Width;

const RADIUS: i32 = 15;
/// How many stages stand side by side in a wide column.
const BESIDE: usize = 4;

/// The picture: rows of stages in a wide column, one below another on a telephone.
pub(in crate::view) fn draw(titles: &[Text], width: Width) -> Drawing {
    let mut drawing = Drawing::new(width.units());
    match width {
        Width::Wide => {
            let rows: Vec<_> = titles.chunks(BESIDE).collect();
            let last = rows.len().saturating_sub(1);
            for (at, row) in rows.into_iter().enumerate() {
                across(&mut drawing, row, at * BESIDE + 1, at < last);
            }
        }
        Width::Narrow => down(&mut drawing, titles),
    }
    drawing
}

/// One row; a line leads out of it where another follows.
fn across(drawing: &mut Drawing, titles: &[Text], first: usize, goes_on: bool) {
    let step = drawing.width / i32::try_from(BESIDE).unwrap_or(1);
    let y = drawing.height + RADIUS + 1;
    let count = i32::try_from(titles.len()).unwrap_or(0);
    let end = if goes_on { drawing.width } else { (count - 1) * step + RADIUS };
    drawing.put(Mark::Path { class: "thread", d: format!("M{RADIUS} {y}H{end}") });
    let mut bottom = y;
    for (at, title) in (0i32..).zip(titles) {
        let x = at * step;
        number(drawing, first + usize::try_from(at).unwrap_or(0), (x + RADIUS + 1, y));
        let label = Label::wrapped(title, (x + 1, y + RADIUS + 6 + SIZE), step - 16);
        bottom = bottom.max(y + RADIUS + 6 + label.height());
        drawing.put(label);
    }
    drawing.height = bottom + LEADING;
}

fn down(drawing: &mut Drawing, titles: &[Text]) {
    let mut marks = Drawing::new(drawing.width);
    let (mut y, mut last) = (0, 0);
    for (at, title) in titles.iter().enumerate() {
        last = y + RADIUS + 1;
        number(&mut marks, at + 1, (RADIUS + 1, last));
        let left = 2 * RADIUS + 14;
        let label = Label::wrapped(title, (left, y + RADIUS + 6), drawing.width - left);
        y += label.height().max(2 * RADIUS) + LEADING;
        marks.put(label);
    }
    drawing.put(Mark::Path { class: "thread", d: format!("M{} {}V{last}", RADIUS + 1, RADIUS + 1) });
    drawing.marks.append(&mut marks.marks);
    drawing.height = y;
}

/// A number in a ring.
fn number(drawing: &mut Drawing, number: usize, (x, y): (i32, i32)) {
    drawing.put(Mark::Dot { class: "stage", x, y, r: RADIUS });
    let rows = vec![Text::Own(number.to_string())];
    drawing.put(Label { class: "middle", x, y: y + 5, size: SIZE, leading: LEADING, rows });
}

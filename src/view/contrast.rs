//! Colours that can be read: mixing, and the contrast of WCAG 2.2 (1.4.3).

/// Red, green and blue, each 0–255.
pub(super) type Tone = [f64; 3];

pub(super) const WHITE: Tone = [255.0; 3];
pub(super) const BLACK: Tone = [0.0; 3];
/// The least contrast of text with its paper.
pub(super) const READABLE: f64 = 4.5;
/// In how many steps a colour is moved.
const STEPS: u32 = 20;

/// `one` with a share of `other`, 0–1.
pub(super) fn mixed(one: Tone, other: Tone, share: f64) -> Tone {
    let part = |at: usize| (one[at] + (other[at] - one[at]) * share).round();
    [part(0), part(1), part(2)]
}

/// The first of the colours on the way from `from` to `to` that suits.
pub(super) fn moved(from: Tone, to: Tone, suits: impl Fn(Tone) -> bool) -> Tone {
    let steps = (0..=STEPS).map(|step| mixed(from, to, f64::from(step) / f64::from(STEPS)));
    steps.into_iter().find(|tone| suits(*tone)).unwrap_or(to)
}

/// From 1 to 21.
pub(super) fn contrast(one: Tone, other: Tone) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(tone: Tone) -> f64 {
    let linear = tone.map(|part| {
        let part = part / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// `#0b5d66`.
pub(super) fn hex(tone: Tone) -> String {
    let [red, green, blue] = tone.map(|part| part.clamp(0.0, 255.0) as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

//! Pictures of the news: the same little landscape in four seasons, drawn here, with nobody on it.

use std::io::Cursor;
use std::sync::LazyLock;

use image::{ImageFormat, Rgb, RgbImage};

const WIDTH: u32 = 640;
const HEIGHT: u32 = 360;

/// The season of a picture.
#[derive(Clone, Copy)]
pub(super) struct Picture {
    name: &'static str,
    alt: &'static str,
    sky: [u8; 3],
    far: [u8; 3],
    near: [u8; 3],
}

/// All pictures of the school.
pub(super) const PICTURES: [Picture; 4] = [
    Picture {
        name: "osen",
        alt: "осенние холмы, школа и солнце над ними",
        sky: [250, 226, 190],
        far: [217, 150, 82],
        near: [176, 98, 52],
    },
    Picture {
        name: "zima",
        alt: "снежные холмы, школа и бледное солнце",
        sky: [206, 222, 238],
        far: [232, 240, 247],
        near: [184, 204, 224],
    },
    Picture {
        name: "vesna",
        alt: "весенние холмы, школа и солнце",
        sky: [214, 236, 246],
        far: [164, 206, 140],
        near: [106, 168, 96],
    },
    Picture {
        name: "leto",
        alt: "летние холмы, школа и высокое солнце",
        sky: [160, 210, 240],
        far: [104, 170, 92],
        near: [58, 128, 74],
    },
];

/// The places and files of all pictures: they are the same in every school, so they are drawn once.
static DRAWN: LazyLock<Vec<(String, Vec<u8>)>> =
    LazyLock::new(|| PICTURES.iter().map(|picture| (picture.place(), picture.png())).collect());

/// The place and file of every picture.
pub(super) fn drawn() -> &'static [(String, Vec<u8>)] {
    &DRAWN
}

/// The picture that news number `number` shows, if any: each picture once.
pub(super) fn of_news(number: usize) -> Option<&'static Picture> {
    if number % 3 == 1 { PICTURES.get(number / 3) } else { None }
}

impl Picture {
    /// The place of the file inside `content`.
    pub(super) fn place(&self) -> String {
        format!("images/{}.png", self.name)
    }

    /// What is on it, in words.
    pub(super) fn alt(&self) -> &'static str {
        self.alt
    }

    fn png(&self) -> Vec<u8> {
        let picture =
            RgbImage::from_fn(WIDTH, HEIGHT, |x, y| Rgb(self.colour(i64::from(x) * 3 / 2, i64::from(y) * 3 / 2)));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture of fixed size is written to memory");
        bytes.into_inner()
    }

    /// The colour of a point; the landscape is 960 wide and 540 high.
    fn colour(&self, x: i64, y: i64) -> [u8; 3] {
        match () {
            () if y > hill(x, 620, 900, 430) => self.near,
            () if is_roof(x, y) => [150, 62, 48],
            () if is_window(x, y) => [250, 232, 150],
            () if is_wall(x, y) => [243, 238, 228],
            () if y > hill(x, 250, 700, 340) => self.far,
            () if (x - 760).pow(2) + (y - 120).pow(2) < 3600 => [255, 246, 214],
            () => self.sky,
        }
    }
}

/// The height of a hill with its top at `top` of the width, wide as `width`, over the point `x`.
fn hill(x: i64, top: i64, width: i64, height: i64) -> i64 {
    height + (x - top).pow(2) / width
}

fn is_wall(x: i64, y: i64) -> bool {
    (380..700).contains(&x) && (280..470).contains(&y)
}

fn is_window(x: i64, y: i64) -> bool {
    is_wall(x, y) && (x - 380) % 64 > 20 && (x - 380) % 64 < 48 && (y - 280) % 70 > 24 && (y - 280) % 70 < 58
}

fn is_roof(x: i64, y: i64) -> bool {
    (220..280).contains(&y) && (x - 540).abs() < 80 + (y - 220) * 2
}

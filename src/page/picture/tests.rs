use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, load_from_memory};

use super::*;

/// A picture whose left half is red and whose right half is blue, as a file.
fn halves(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let half = |x, _| if x < width / 2 { Rgb([230, 20, 20]) } else { Rgb([20, 20, 230]) };
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::from_fn(width, height, half)).write_to(&mut bytes, format).expect("it is written");
    bytes.into_inner()
}

/// The notes of a camera that was held sideways, with a place on earth.
fn notes(orientation: u8) -> Vec<u8> {
    let mut notes = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    notes.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    notes.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0x26]);
    notes.extend([0; 4]);
    notes.extend(b"55.7558 N 37.6173 E");
    notes
}

/// The JPEG with the notes in it.
fn noted(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let notes = notes(orientation);
    let length = u16::try_from(notes.len() + 2).expect("short notes").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &notes, &jpeg[2..]].concat()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|part| part == words.as_bytes())
}

fn is_red(image: &RgbImage, x: u32, y: u32) -> bool {
    let Rgb([red, _, blue]) = image.get_pixel(x, y);
    red > blue
}

#[test]
fn a_photograph_held_sideways_stands_upright_and_forgets_where_it_was_made() {
    let photo = noted(&halves(40, 20, ImageFormat::Jpeg), 6);
    assert!(holds(&photo, "37.6173") && holds(&photo, "Exif"));
    let (version, small) = versions(&photo).expect("it is a picture");
    assert_eq!((version.size, small), ((20, 40), None));
    let upright = version.work.done(photo).expect("it can be drawn");
    assert!(!holds(&upright, "37.6173") && !holds(&upright, "Exif"));
    let image = load_from_memory(&upright).expect("it is a picture").into_rgb8();
    assert_eq!(image.dimensions(), (20, 40));
    assert!(is_red(&image, 10, 5) && !is_red(&image, 10, 35), "what was left is above");
}

#[test]
fn every_way_of_holding_a_camera_is_told_rightly() {
    for orientation in 1..=8 {
        let photo = noted(&halves(40, 20, ImageFormat::Jpeg), orientation);
        let (version, _) = versions(&photo).expect("it is a picture");
        let image = load_from_memory(&version.work.done(photo).expect("it goes out")).expect("it is a picture");
        assert_eq!((image.width(), image.height()), version.size, "orientation {orientation}");
    }
}

#[test]
fn a_large_picture_is_brought_down_in_proportion() {
    for (format, size) in
        [(ImageFormat::Jpeg, (2400, 1200)), (ImageFormat::Png, (1000, 2000)), (ImageFormat::WebP, (3200, 64))]
    {
        let picture = halves(size.0, size.1, format);
        let (large, small) = versions(&picture).expect("it is a picture");
        let drawn = large.work.done(picture.clone()).expect("it can be drawn");
        let image = load_from_memory(&drawn).expect("it is a picture");
        assert_eq!((image.width(), image.height()), large.size);
        assert_eq!(large.size.0.max(large.size.1), LARGE, "{format:?}");
        let small = small.expect("it is wide");
        assert_eq!(small.size.0, SMALL);
        assert_eq!(large.ending, (format == ImageFormat::WebP).then_some("jpg"));
        assert_eq!(drawn, large.work.done(picture).expect("it can be drawn"), "the same bytes each time");
    }
}

#[test]
fn a_small_upright_picture_keeps_its_points() {
    let photo = halves(300, 200, ImageFormat::Jpeg);
    let (version, small) = versions(&photo).expect("it is a picture");
    assert_eq!((version.work, version.size, small), (Work::Bare, (300, 200), None));
    assert_eq!(version.work.done(noted(&photo, 1)), bare::alone(photo));
}

#[test]
fn hostile_files_are_left_out() {
    let mut huge = halves(8, 8, ImageFormat::Png);
    huge[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    assert_eq!(versions(&huge), None, "65535 × 65535 points");
    for bytes in [&b""[..], b"GIF89a", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"<svg/>"] {
        assert_eq!(versions(bytes), None);
    }
}

#[test]
fn a_picture_that_breaks_off_never_stops_the_program() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let picture = halves(2000, 30, format);
        for part in [picture.len() / 4, picture.len() / 2, picture.len() - 3] {
            let broken = &picture[..part];
            if let Some((version, _)) = versions(broken) {
                _ = version.work.done(broken.to_vec());
            }
        }
    }
}

//! A picture without what a camera or an editor wrote into it: place, time, owner, comments, smaller copies.
//!
//! Receives the bytes of a JPEG, PNG or WebP, returns those that are needed to show it as they are. What is kept is listed, so that
//! what nobody has heard of yet is left out too.

use img_parts::png::Png;
use img_parts::webp::{self, WebP};
use img_parts::{Bytes, ImageEXIF};

/// The chunks of a PNG that say how it looks, beside those that every PNG must have.
const OF_PNG: [&[u8; 4]; 10] =
    [b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"acTL", b"fcTL", b"fdAT"];

/// The chunks of a WebP that say how it looks.
const OF_WEBP: [[u8; 4]; 7] = [
    webp::CHUNK_VP8,
    webp::CHUNK_VP8L,
    webp::CHUNK_VP8X,
    webp::CHUNK_ALPH,
    webp::CHUNK_ANIM,
    webp::CHUNK_ANMF,
    webp::CHUNK_ICCP,
];

/// The picture alone; nothing for other formats and for broken files.
pub(super) fn alone(bytes: Vec<u8>) -> Option<Vec<u8>> {
    match bytes.get(..4)? {
        [0xff, 0xd8, ..] => jpeg(&bytes),
        b"\x89PNG" => png(bytes.into()),
        b"RIFF" => webp(bytes.into()),
        _ => None,
    }
}

fn png(bytes: Bytes) -> Option<Vec<u8>> {
    let mut image = Png::from_bytes(bytes).ok()?;
    let is_vital = |kind: [u8; 4]| kind[0].is_ascii_uppercase() || OF_PNG.contains(&&kind);
    image.chunks_mut().retain(|chunk| is_vital(chunk.kind()));
    Some(image.encoder().bytes().to_vec())
}

fn webp(bytes: Bytes) -> Option<Vec<u8>> {
    let mut image = WebP::from_bytes(bytes).ok()?;
    image.chunks_mut().retain(|chunk| OF_WEBP.contains(&chunk.id()));
    image.set_exif(None);
    Some(image.encoder().bytes().to_vec())
}

/// Copies segment by segment up to the end of the image; phones write whole films behind it.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes[..2].to_vec();
    let mut rest = &bytes[2..];
    loop {
        let (marker, behind) = (*rest.get(1)?, rest.get(2..)?);
        match (rest[0], marker) {
            (0xff, 0xff) => rest = &rest[1..],
            (0xff, 0xd9) => {
                clean.extend([0xff, 0xd9]);
                return Some(clean);
            }
            (0xff, _) => {
                let length = usize::from(u16::from_be_bytes([*behind.first()?, *behind.get(1)?]));
                let segment = behind.get(..length)?;
                if is_of_the_image(marker, segment) {
                    clean.extend([0xff, marker]);
                    clean.extend(segment);
                }
                let data = &behind[length..];
                let (scan, next) = data.split_at(if marker == 0xda { scan_length(data) } else { 0 });
                clean.extend(scan);
                rest = next;
            }
            _ => return None,
        }
    }
}

/// Is the segment needed to show the image? `segment` begins with its length.
fn is_of_the_image(marker: u8, segment: &[u8]) -> bool {
    let begins = |name: &[u8]| segment.get(2..).is_some_and(|data| data.starts_with(name));
    match marker {
        0xe0 => begins(b"JFIF\0"),
        0xe2 => begins(b"ICC_PROFILE\0"),
        0xee => begins(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// How far the coded points reach: to the next marker that is none of theirs.
fn scan_length(data: &[u8]) -> usize {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7);
    data.windows(2).position(is_end).unwrap_or(data.len())
}

#[cfg(test)]
mod tests {
    use img_parts::png::PngChunk;

    use super::*;

    const JPEG: &[u8] = include_bytes!("../../../content/images/shkola-osen.jpg");
    const PNG: &[u8] = include_bytes!("../../../content/images/klassnaya-doska.png");

    fn holds(bytes: &[u8], words: &str) -> bool {
        bytes.windows(words.len()).any(|part| part == words.as_bytes())
    }

    fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(data.len() + 2).expect("a short segment").to_be_bytes();
        [&[0xff, marker], &length[..], data].concat()
    }

    #[test]
    fn a_jpeg_keeps_its_points_and_loses_its_notes() {
        let clean = alone(JPEG.to_vec()).expect("the sample's picture is a JPEG");
        for marker in [0xe1, 0xe3, 0xed, 0xef, 0xfe] {
            let noted = [&JPEG[..2], &segment(marker, b"mrak"), &JPEG[2..], b"mrak"].concat();
            assert_eq!(alone(noted).expect("still a JPEG"), clean, "{marker:x}");
        }
        let size = |bytes| image::load_from_memory(bytes).map(|image| (image.width(), image.height())).ok();
        assert_eq!(size(&clean), size(JPEG));
        assert_eq!(alone(JPEG[..JPEG.len() / 2].to_vec()), None, "half a picture");
    }

    #[test]
    fn a_png_keeps_its_points_and_loses_its_notes() {
        let mut noted = Png::from_bytes(Bytes::from_static(PNG)).expect("the sample's picture is a PNG");
        noted.chunks_mut().insert(1, PngChunk::new(*b"tEXt", Bytes::from_static(b"Author\0mrak")));
        noted.chunks_mut().insert(1, PngChunk::new(*b"eXIf", Bytes::from_static(b"II*\0mrak")));
        let noted = noted.encoder().bytes().to_vec();
        assert!(holds(&noted, "mrak"));
        assert_eq!(alone(noted), alone(PNG.to_vec()));
    }
}

//! The first bytes of a picture: its size, how it was held, whether it is fit to be worked on.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};

use super::{Version, Work};

/// The most memory that the points of one picture may take, in bytes: 108 million points, what a telephone makes.
const MEMORY: u64 = 400 * 1024 * 1024;

/// What is known of a picture before its points are read.
pub(super) struct Header {
    size: (u32, u32),
    orientation: Orientation,
    format: ImageFormat,
    has_alpha: bool,
    pub(super) is_moving: bool,
}

/// A decoder that stays within its memory; nothing for formats that are not published.
pub(super) fn decoder(bytes: &[u8]) -> Option<(impl ImageDecoder + '_, ImageFormat)> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let format = reader.format()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let decoder = reader.into_decoder().ok()?;
    (decoder.total_bytes() <= MEMORY).then_some((decoder, format))
}

impl Header {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (mut decoder, format) = decoder(bytes)?;
        let size = decoder.dimensions();
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let has_alpha = decoder.color_type().has_alpha();
        (size.0 > 0 && size.1 > 0).then(|| Header {
            size,
            orientation,
            format,
            has_alpha,
            is_moving: is_moving(bytes, format),
        })
    }

    pub(super) fn is_upright(&self) -> bool {
        self.orientation == Orientation::NoTransforms
    }

    /// Width and height as they are seen.
    pub(super) fn upright(&self) -> (u32, u32) {
        let (width, height) = self.size;
        match self.orientation {
            Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH => (height, width),
            _ => (width, height),
        }
    }

    /// The picture drawn anew within these bounds; it never grows.
    pub(super) fn drawn(&self, widest: u32, highest: u32) -> Version {
        let (width, height) = self.upright();
        let by_width = scaled(height, widest.min(width), width);
        let size = if by_width <= highest {
            (widest.min(width), by_width)
        } else {
            (scaled(width, highest.min(height), height), highest.min(height))
        };
        Version { work: Work::Drawn { width: size.0, height: size.1 }, size, ending: self.ending() }
    }

    /// A WebP that is drawn anew becomes what it is most like.
    fn ending(&self) -> Option<&'static str> {
        match self.format {
            ImageFormat::WebP if self.has_alpha => Some("png"),
            ImageFormat::WebP => Some("jpg"),
            _ => None,
        }
    }
}

/// A side in proportion: `side · new / old`, at least one point.
fn scaled(side: u32, new: u32, old: u32) -> u32 {
    let scaled = (u64::from(side) * u64::from(new) + u64::from(old) / 2) / u64::from(old);
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

/// Does it hold several pictures one after another?
fn is_moving(bytes: &[u8], format: ImageFormat) -> bool {
    match format {
        ImageFormat::WebP => bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0),
        ImageFormat::Png => {
            let words = bytes.windows(4);
            words.take_while(|word| *word != b"IDAT").any(|word| word == b"acTL")
        }
        _ => false,
    }
}

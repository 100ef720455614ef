//! A picture drawn anew: its points read, turned upright, brought to size, written again.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, imageops};

use super::header;

/// How much of a photograph is kept, of a hundred: above this only the file grows.
const QUALITY: u8 = 82;

/// The picture upright and in this size; nothing where its points cannot be read.
pub(super) fn drawn(bytes: &[u8], (width, height): (u32, u32)) -> Option<Vec<u8>> {
    let (mut decoder, format) = header::decoder(bytes)?;
    let orientation = decoder.orientation().ok()?;
    let colours = decoder.icc_profile().ok().flatten();
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(orientation);
    if (image.width(), image.height()) != (width, height) {
        image = image.resize_exact(width, height, imageops::FilterType::CatmullRom);
    }
    match format {
        ImageFormat::Png => png(&image, colours),
        ImageFormat::WebP if image.color().has_alpha() => png(&image, colours),
        _ => jpeg(image, colours),
    }
}

fn jpeg(image: DynamicImage, colours: Option<Vec<u8>>) -> Option<Vec<u8>> {
    let image = match image {
        DynamicImage::ImageLuma8(_) => image,
        image => DynamicImage::ImageRgb8(image.into_rgb8()),
    };
    let mut bytes = Vec::new();
    write(JpegEncoder::new_with_quality(&mut bytes, QUALITY), &image, colours)?;
    Some(bytes)
}

fn png(image: &DynamicImage, colours: Option<Vec<u8>>) -> Option<Vec<u8>> {
    let image = match image {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLumaA8(_) | DynamicImage::ImageRgb8(_) => image.clone(),
        image if image.color().has_alpha() => DynamicImage::ImageRgba8(image.to_rgba8()),
        image => DynamicImage::ImageRgb8(image.to_rgb8()),
    };
    let mut bytes = Vec::new();
    write(PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive), &image, colours)?;
    Some(bytes)
}

/// Writes the points, with the description of their colours where it speaks of such points.
fn write(mut encoder: impl ImageEncoder, image: &DynamicImage, colours: Option<Vec<u8>>) -> Option<()> {
    let space: &[u8] = if image.color().has_color() { b"RGB " } else { b"GRAY" };
    if let Some(colours) = colours.filter(|colours| colours.get(16..20) == Some(space)) {
        encoder.set_icc_profile(colours).ok()?;
    }
    encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into()).ok()
}

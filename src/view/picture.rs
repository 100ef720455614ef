//! A picture that may be published: no EXIF, everybody on it consented.

use schemars::JsonSchema;
use serde::Serialize;

use super::PublicText;

/// Картинка с размерами, чтобы страница сразу оставила ей место.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Picture {
    /// Файл от корня раздела.
    pub src: String,
    /// Что на ней, для тех, кто её не видит.
    pub alt: PublicText,
    /// Ширина в пикселях.
    pub width: u32,
    /// Высота в пикселях.
    pub height: u32,
    /// Маленькая для списков, если картинка намного больше.
    pub small: Option<SmallPicture>,
}

/// Картинка в размере для списков.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
pub struct SmallPicture {
    /// Файл от корня раздела.
    pub src: String,
    /// Ширина в пикселях.
    pub width: u32,
    /// Высота в пикселях.
    pub height: u32,
}

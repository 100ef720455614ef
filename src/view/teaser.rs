//! A line in a list of news, practices or materials.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Day, Picture, PublicText};

/// Что показывает о тексте список.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Teaser {
    /// Заголовок.
    pub title: PublicText,
    /// Страница текста.
    pub href: String,
    /// Его дата.
    pub day: Option<Day>,
    /// Первые одно-два предложения, без разметки.
    pub lead: Option<PublicText>,
    /// Картинка; все, кто на ней, согласились.
    pub picture: Option<Picture>,
}

//! Весь раздел одним файлом: the parts, the contents, the style.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Html, MenuGroup, Template};

/// Весь раздел одной страницей.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct WholePage {
    /// Стили; ставятся в страницу как есть.
    pub style: Html,
    /// Меню; его ссылки ведут по этому же файлу.
    pub contents: Vec<MenuGroup>,
    /// Страницы в порядке меню.
    pub parts: Vec<WholePart>,
}

/// Одна страница раздела.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct WholePart {
    /// Её место в файле; сюда ведут ссылки.
    pub id: String,
    /// Стоит ли она под списком: пара, новость.
    pub below: bool,
    /// Заголовок второго уровня и всё, что под ним.
    pub html: Html,
}

/// Весь раздел как кусок чужой страницы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(transparent)]
pub struct Fragment(pub WholePage);

impl Template for WholePage {
    const NAME: &'static str = "whole.html";
}

impl Template for Fragment {
    const NAME: &'static str = "fragment.html";
}

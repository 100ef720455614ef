//! What a page says about itself: title, description, place in the section.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Anchor, DataBlock, Link, PublicText};

/// Об этой странице.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Head {
    /// Заголовок страницы и начало `<title>`.
    pub title: PublicText,
    /// Предложение для поисковых систем, примерно до 160 знаков.
    pub description: PublicText,
    /// Путь самой страницы в разделе: `pairs/klen.html`.
    pub path: String,
    /// Что ведёт от этой страницы к корню раздела: пусто или `../`; на странице 404 – полный адрес раздела, если он
    /// известен.
    pub root: String,
    /// Страница меню (её `href`), к которой относится эта, если сама она в меню не стоит.
    pub menu: Option<String>,
    /// Страницы над этой, начиная с первой, без неё самой; на первой странице их нет.
    pub breadcrumbs: Vec<Link>,
    /// Части длинной страницы: их список стоит под её заголовком.
    pub parts: Vec<Anchor>,
    /// Полный адрес страницы, если известен адрес раздела.
    pub canonical: Option<String>,
    /// Полный адрес картинки, для тех, кто делится ссылкой.
    pub image: Option<String>,
    /// Дата новости или другого текста: `2026-09-05`.
    pub published: Option<String>,
    /// Что читают поисковые системы (JSON-LD).
    pub data: Option<DataBlock>,
}

impl Head {
    /// The head of a page that no other page stands beside.
    pub(crate) fn alone(title: PublicText, description: PublicText) -> Self {
        Head {
            title,
            description,
            path: String::new(),
            root: String::new(),
            menu: None,
            breadcrumbs: Vec::new(),
            parts: Vec::new(),
            canonical: None,
            image: None,
            published: None,
            data: None,
        }
    }
}

//! Локальные акты: the papers of the school itself, in the order of domain.md 3.2.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::documents_page::DocumentRow;
use super::{Anchor, Link, Site, Template};
use crate::public::{DocumentKind, LevelOfDocument, PublicDocument, Requisites, kind, slug};

/// Локальные акты школы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ActsPage {
    /// Виды бумаг, начиная с тех, на которых всё держится.
    pub groups: Vec<ActGroup>,
}

/// Бумаги одного вида.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ActGroup {
    /// Якорь: `regulation`, `introduction`, `curator`, `pairs`, `consents`, `others`.
    pub id: String,
    /// Название вида: «Закрепление пар и групп».
    pub name: String,
    /// Бумаги, начиная с последней.
    pub documents: Vec<DocumentRow>,
}

impl Template for ActsPage {
    const NAME: &'static str = "acts.html";

    fn parts(&self) -> Vec<Anchor> {
        let kinds = GROUPS.iter().map(|(id, name, _)| (*id, *name)).chain([OTHERS]);
        let there = |id: &str| self.groups.iter().any(|group| group.id == id);
        let parts: Vec<_> = kinds.map(|(id, name)| (there(id), id, name)).collect();
        Anchor::parts(&parts, 4)
    }
}

/// The groups in their order; a paper stands in the first that takes its kind.
const GROUPS: [(&str, &str, &[DocumentKind]); 5] = [
    ("regulation", "Положение", &[DocumentKind::Regulation, DocumentKind::RegulationOrder]),
    ("introduction", "Внедрение", &[DocumentKind::Act]),
    ("curator", "Куратор", &[DocumentKind::CuratorOrder]),
    ("pairs", "Закрепление пар и групп", &[DocumentKind::PairOrder]),
    ("consents", "Формы согласий", &[DocumentKind::ConsentForm]),
];
const OTHERS: (&str, &str) = ("others", "Другие документы");

impl ActsPage {
    /// The papers of the school, each with the pairs and road maps that it is about.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let documents = site.disclosure.documents();
        let local = documents.iter().rev().filter(|document| document.level() == LevelOfDocument::Local);
        let mut subjects = subjects(site);
        let mut groups: Vec<Vec<DocumentRow>> = vec![Vec::new(); GROUPS.len() + 1];
        for document in local {
            let Some(mut row) = DocumentRow::of(site, document) else { continue };
            row.id = anchor(document).filter(|id| site.act_anchor_is_of(id, document));
            row.about = row.id.as_ref().and_then(|id| subjects.remove(id)).unwrap_or_default();
            groups[place(document)].push(row);
        }
        let names = GROUPS.iter().map(|(id, name, _)| (*id, *name)).chain([OTHERS]);
        let groups = names.zip(groups).filter(|(_, documents)| !documents.is_empty());
        let group = |((id, name), documents): ((&str, &str), Vec<DocumentRow>)| ActGroup {
            id: id.to_owned(),
            name: name.to_owned(),
            documents,
        };
        ActsPage { groups: groups.map(group).collect() }
    }
}

/// The group of a paper.
fn place(document: &PublicDocument<'_>) -> usize {
    let kind = document.kind();
    let takes = |(_, _, kinds): &(&str, &str, &[DocumentKind])| kind.is_some_and(|kind| kinds.contains(&kind));
    GROUPS.iter().position(takes).unwrap_or(GROUPS.len())
}

/// The pairs and road maps of each paper, by its anchor.
fn subjects(site: &Site<'_>) -> BTreeMap<String, Vec<Link>> {
    let mut subjects: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    let mut add = |order: Option<&Requisites>, link: Option<Link>| {
        let href = order.and_then(|order| site.act_of(order));
        if let (Some((_, id)), Some(link)) = (href.as_deref().and_then(|href| href.split_once('#')), link) {
            subjects.entry(id.to_owned()).or_default().push(link);
        }
    };
    for roadmap in site.disclosure.roadmaps() {
        add(roadmap.fields().value(kind::Roadmap::order).map(|order| *order.get()), site.roadmap_link(&roadmap));
    }
    for pair in site.disclosure.pairs() {
        add(pair.fields().value(kind::Pair::order).map(|order| *order.get()), Some(site.pair_link(&pair)));
    }
    subjects
}

/// The anchor of a paper: its number and date. Nothing where the paper is not shown or has no number.
pub(super) fn anchor(document: &PublicDocument<'_>) -> Option<String> {
    let fields = document.fields();
    fields.text(kind::Document::title)?;
    fields.text(kind::Document::kind)?;
    let number = fields.text(kind::Document::number)?;
    let date = fields.value(kind::Document::date)?.get().0;
    Some(format!("act-{}-{}", slug(number.as_str()), date.format("%Y-%m-%d")))
}

//! The contracts with organisations, found by the organisation's name.

use std::collections::HashMap;

use crate::model::{Document, Model, plain_organisation};
use crate::profile::DocumentKind;
use crate::record::{Bad, Kind, Known};

/// Every contract by its organisation.
pub(in crate::rule) struct Contracts<'m>(HashMap<String, Vec<Document<'m>>>);

impl<'m> Contracts<'m> {
    /// The contracts of a school; `None` where a document that cannot be read may be one of them.
    pub(in crate::rule) fn of(model: &'m Model) -> Option<Self> {
        if model.has_broken(Kind::Document) || model.documents().any(|document| document.kind().is_none()) {
            return None;
        }
        let mut contracts: HashMap<String, Vec<Document<'m>>> = HashMap::new();
        for contract in model.documents_of(DocumentKind::Contract) {
            match &contract.entry.fields.organisation {
                Known(name, _) => contracts.entry(plain_organisation(name)).or_default().push(contract),
                Bad(_) => return None,
                _ => {}
            }
        }
        Some(Contracts(contracts))
    }

    /// Those with an organisation, whatever quotes its name is written in.
    pub(in crate::rule) fn with(&self, organisation: &str) -> &[Document<'m>] {
        self.0.get(&plain_organisation(organisation)).map_or(&[], Vec::as_slice)
    }
}

/// Does a contract hold on the model's day? One without a term does.
pub(in crate::rule) fn holds(contract: &Document<'_>) -> bool {
    contract.holds_on(contract.model.today)
}

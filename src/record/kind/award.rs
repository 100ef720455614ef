//! Awards of participants: all of them in one file, `awards.md`.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{AwardKind, Date, PersonRef, Requisites, Text, YesNo};

record! {
    /// Награды участников.
    Awards {
        /// Награды по порядку.
        awards: Vec<Spanned<Award>> = "награды" / "awards" | "награда", May, Nobody;
    }
}

record! {
    /// Награда участника.
    Award {
        /// Кому.
        who: PersonRef = "кому" / "who", Must, Nobody;
        /// Как называется.
        title: Text = "название" / "title", Must, Nobody;
        /// Материальное или нематериальное.
        kind: AwardKind = "вид" / "kind", Must, Nobody;
        /// Когда.
        date: Date = "дата" / "date", Must, Nobody;
        /// На каком основании.
        grounds: Requisites = "основание" / "grounds", May, Nobody;
        /// За что.
        merit: Text = "за" / "for", May, Nobody;
        /// Учтено ли при аттестации.
        attested: YesNo = "учтено при аттестации" / "attested", May, Nobody;
    }
}

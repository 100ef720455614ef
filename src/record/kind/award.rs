//! Awards of participants: all of them in one file, `awards.md`. Each is public by the consent of the one it was given to.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{AwardKind, Date, Period, PersonRef, Requisites, Text, YesNo};

record! {
    /// Награды участников.
    Awards {
        /// Награды по порядку.
        awards: Vec<Spanned<Award>> = "награды" / "awards" | "награда", May, Consent(Awards);
    }
}

record! {
    /// Награда участника.
    Award [who, title, date] {
        /// Кому.
        who: PersonRef = "кому" / "who", Must, Nobody;
        /// Как называется.
        title: Text = "название" / "title", Must, Consent(Awards);
        /// Материальное или нематериальное.
        kind: AwardKind = "вид" / "kind", Must("INC-01"), Nobody;
        /// Когда.
        date: Date = "дата" / "date", Must, Consent(Awards);
        /// На каком основании.
        grounds: Requisites = "основание" / "grounds", May, Consent(Awards);
        /// За какое время назначена выплата, если поощрение материальное.
        period: Period = "период" / "period", May, Nobody;
        /// За что.
        merit: Text = "за" / "for", May, Consent(Awards);
        /// Учтено ли при аттестации.
        attested: YesNo = "учтено при аттестации" / "attested", May, Nobody;
    }
}

//! Every rule and every manual page. Adding a rule is a line in [`RULES`].

use super::{
    Rule, bank, consent, curator, document, form, kind, meeting, pair, person, program, reference, stage, web,
};
use crate::diagnostic::Manual;
use crate::name::twin;

/// The rules, family by family, in the order of their codes.
static RULES: &[&dyn Rule] = &[
    &person::NoRole,
    &person::UnknownCategory,
    &person::YoungSpecialistTooExperienced,
    &person::PupilTooYoung,
    &person::UnknownMentorType,
    &person::NoCommonSubject,
    &person::AffiliationMissing,
    &curator::NoCurator,
    &curator::NotADeputy,
    &consent::MentorWithoutConsent,
    &consent::MenteeWithoutConsent,
    &consent::AfterOrder,
    &consent::GroupMemberWithoutConsent,
    &consent::Oral,
    &consent::MinorWithoutParent,
    &document::NoApprovedRegulation,
    &document::PairOutsideOrders,
    &document::OrderAfterStart,
    &document::NoRoadMap,
    &document::BareRoadMapItem,
    &document::WithoutFile,
    &pair::Stranger,
    &pair::OneMentorAndMentee,
    &pair::GroupOfOne,
    &pair::NamedTwice,
    &pair::NoRequest,
    &pair::MetAfterOrder,
    &pair::NoTask,
    &pair::EndsBeforeItStarts,
    &form::UnknownForm,
    &form::NotBothPupils,
    &form::NotBothTeachers,
    &form::NotAnEmployerAndAPupil,
    &form::NotAStudentAndAPupil,
    &form::ModelOutsideItsForm,
    &form::UnknownModel,
    &form::ExperienceAgainstTheModel,
    &kind::UnknownKind,
    &kind::NotOneMeeting,
    &kind::MentorNotYounger,
    &kind::NotTraditional,
    &program::NoProgram,
    &program::WrongLength,
    &program::NoFormOrKind,
    &program::NoParticipants,
    &program::NoDirections,
    &program::NoMeasures,
    &program::NoDifficulties,
    &program::NoStrengths,
    &program::DifficultyWithoutMeasure,
    &program::MeasureOutsideTerm,
    &program::GoalWithoutSpan,
    &program::GoalTooShort,
    &meeting::FirstIsNotAcquaintance,
    &meeting::PlanningOutOfOrder,
    &meeting::NoFeedback,
    &meeting::NoInterim,
    &meeting::NoFinal,
    &meeting::NoAssessment,
    &meeting::InTheFuture,
    &meeting::Stranger,
    &stage::NotInTheList,
    &bank::NotReviewedForAYear,
    &web::EmptyShelf,
    &web::SaysNothingOfItself,
    &web::FormNobodyWorksIn,
    &web::NoWayToTheCurator,
    &web::LevelNotSaid,
    &web::OldNews,
    &web::PracticeWithoutPermission,
    &reference::LeadsToNothing,
    &reference::WrongKind,
    &reference::ToItself,
    &reference::Ambiguous,
    &reference::UnusedFile,
    &meeting::UnknownMeetingType,
    &document::UnknownDocumentKind,
    &reference::PictureNotThere,
    &reference::MenuPageNotThere,
];

/// All rules.
#[must_use]
pub fn rules() -> &'static [&'static dyn Rule] {
    RULES
}

/// Every manual page: of the rules, of the troubles of files, of the gate before publishing, of finished pages.
pub fn manuals() -> impl Iterator<Item = &'static Manual> {
    let rules = RULES.iter().map(|rule| rule.manual());
    let others = [
        crate::source::trouble::MANUALS,
        crate::record::MANUALS,
        crate::profile::MANUALS,
        crate::public::MANUALS,
        crate::public::OUTSIDE,
        crate::page::MANUALS,
    ];
    rules.chain(others.into_iter().flatten().copied())
}

/// The page of a code, in either case and either alphabet («con-3» and «СОN-03» are CON-03).
#[must_use]
pub fn explain(code: &str) -> Option<&'static Manual> {
    let code = plain(code);
    manuals().find(|manual| plain(manual.code) == code)
}

/// Small Cyrillic letters as far as they go, without zeros in front of the number.
fn plain(code: &str) -> String {
    let (family, number) = code.split_once(['-', '–', ' ']).unwrap_or((code, ""));
    let family: String = family.trim().to_lowercase().chars().map(twin).collect();
    format!("{family}-{}", number.trim().trim_start_matches('0'))
}

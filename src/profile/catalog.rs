//! The closed lists of the model: rules know these items, schools only rename them.

/// Declares a closed list of items with the codes that profiles use.
macro_rules! catalog {
    ($(#[doc = $about:literal])+ $name:ident { $($(#[doc = $meaning:literal])+ $item:ident = $code:literal;)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $meaning])+ $item,)+ }

        impl $name {
            /// The item of a profile's code.
            #[must_use]
            pub fn coded(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$item),)+ _ => None }
            }

            /// All codes, for messages.
            pub const CODES: &'static [&'static str] = &[$($code),+];
        }
    };
}

catalog! {
    /// Kinds of mentoring (S3 3.1.3).
    MentoringKind {
        /// One mentor, one beginner, for long.
        Traditional = "traditional";
        /// One mentor, two mentees or more.
        Group = "group";
        /// By a schedule, for a near goal.
        ShortTerm = "short-term";
        /// Over the network.
        Virtual = "virtual";
        /// The younger teaches the older.
        Reverse = "reverse";
        /// Whenever help is needed.
        Situational = "situational";
        /// One meeting.
        Speed = "speed";
    }
}

catalog! {
    /// Models of interaction (S3 3.1.1, 3.1.2).
    InteractionModel {
        /// Experienced teacher and young specialist.
        ExpertNovice = "expert-novice";
        /// Leader of the community and a teacher with difficulties in communication.
        LeaderStruggling = "leader-struggling";
        /// Innovator and conservative teacher.
        InnovatorConservative = "innovator-conservative";
        /// Colleague and young colleague.
        ColleagueYoung = "colleague-young";
    }
}

impl InteractionModel {
    /// Does its very name say what its mentees find hard?
    #[must_use]
    pub fn tells_a_difficulty(self) -> bool {
        self == InteractionModel::LeaderStruggling
    }
}

catalog! {
    /// Types of meetings, in the order of the chain (S4 stage 6).
    MeetingKind {
        /// Getting acquainted.
        Acquaintance = "acquaintance";
        /// Planning, where goals are set.
        Planning = "planning";
        /// A working meeting.
        Work = "work";
        /// Interim results.
        Interim = "interim";
        /// The final meeting.
        Final = "final";
    }
}

catalog! {
    /// Types of mentors (S4).
    MentorType {
        /// Comfort, organisation, communication.
        Consultant = "consultant";
        /// The same subject.
        Subject = "subject";
    }
}

catalog! {
    /// Types of documents (domain.md 1.10).
    DocumentKind {
        /// The regulation on mentoring.
        Regulation = "regulation";
        /// The order that approves the regulation.
        RegulationOrder = "regulation-order";
        /// The act of introduction.
        Act = "act";
        /// The order that appoints the curator.
        CuratorOrder = "curator-order";
        /// An order on pairs and groups.
        PairOrder = "pair-order";
        /// A road map as a paper.
        Roadmap = "roadmap";
        /// A contract with an organisation.
        Contract = "contract";
        /// An agreement that adds mentoring to an employment contract.
        Agreement = "agreement";
        /// A law.
        Law = "law";
        /// A decree.
        Decree = "decree";
        /// A directive.
        Directive = "directive";
        /// A letter.
        Letter = "letter";
        /// Any other order.
        Order = "order";
        /// A memo.
        Memo = "memo";
        /// A blank consent.
        ConsentForm = "consent-form";
        /// A blank questionnaire.
        Questionnaire = "questionnaire";
        /// A report.
        Report = "report";
    }
}

catalog! {
    /// Directions of work that rules know (domain.md 1.6).
    Direction {
        /// Personal support.
        Support = "support";
        /// Skill at the work itself.
        Competence = "competence";
        /// Digital means and other technology.
        Digital = "digital";
        /// What is new in the field.
        Trends = "trends";
        /// Methods of teaching.
        Method = "method";
    }
}

/// A thing that a text may speak of, by the code of the profile's list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Topic(pub String);

/// A category of mentees: the model's, by its code, or the school's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Category(pub String);

impl Category {
    /// Is it the category of this code?
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        self.0 == code
    }
}

//! What each rule reads: the fields of the sample whose absence it speaks of. What a declaration asks for by itself is not
//! repeated here.

/// The kind's folder and the key, or the folder alone for each of its fields, and the rules that speak when a field goes.
/// Each of them does, somewhere in the sample.
pub(crate) const READS: &[(&str, &str)] = &[
    ("awards награды", "INC-04"),
    ("awards награды.учтено при аттестации", "INC-05"),
    ("decisions решения", "MON-10"),
    ("decisions решения.итог", "MON-11"),
    ("documents дата", "DOC-08"),
    ("documents мониторинг", "DOC-06"),
    ("documents номер", "DOC-08"),
    ("documents организация", "DOC-19"),
    ("documents основания", "DOC-03"),
    ("documents ответственные", "DOC-05"),
    ("documents планируемые результаты", "DOC-07"),
    ("documents подписал", "DOC-11"),
    ("documents разделы", "DOC-22"),
    ("documents срок", "DOC-04"),
    ("documents ссылка", "DOC-21"),
    ("documents уровень", "DOC-11 WEB-05"),
    ("documents файл", "DOC-21 FIL-30"),
    ("meetings дата", "REP-03"),
    ("meetings обратная связь", "MEE-05"),
    ("meetings оценка", "MEE-10"),
    ("meetings повод", "KND-12"),
    ("meetings прошлое задание", "MEE-17"),
    ("meetings формат", "MEE-08"),
    ("news картинка", "FIL-30"),
    ("news кто на фото", "PUB-03"),
    ("news описание", "PUB-05"),
    ("pairs вид", "PAI-02 REP-03"),
    ("pairs график", "KND-08"),
    ("pairs завершена", "PAI-11"),
    ("pairs запрос", "STG-04"),
    ("pairs канал", "KND-10"),
    ("pairs личная встреча", "PAI-08"),
    ("pairs наставляемые", "BNK-05 REP-03"),
    ("pairs наставник", "REP-03"),
    ("pairs обоснование", "FRM-15"),
    ("pairs план встреч", "MEE-16"),
    ("pairs подбор", "PAI-15"),
    ("pairs помощники", "MEE-14"),
    ("pairs прекращена", "MEE-16 PAI-12 PRG-20"),
    ("pairs приказ", "DOC-08"),
    ("pairs причина", "PAI-12"),
    ("pairs срок", "REP-03"),
    ("pairs тип наставника", "PER-10"),
    ("people год рождения", "KND-05 LAW-03 LAW-06"),
    ("people ждёт", "BNK-05"),
    ("people ждёт.запрос", "STG-04"),
    ("people имя", "WEB-07"),
    ("people наставник", "PER-09 PER-14"),
    ("people наставник.анкета", "PER-15"),
    ("people наставник.время", "PER-14"),
    ("people наставник.компетенции", "PER-14"),
    ("people наставник.обсуждена", "PER-17"),
    ("people наставник.результаты", "PER-09"),
    ("people образование", "PER-04"),
    ("people организация", "PER-13"),
    ("people портрет", "FIL-30"),
    ("people принят", "PER-05"),
    ("people сверено", "BNK-03"),
    ("people согласия", "CON-01 CON-02 CON-04 CON-07 LAW-03 PUB-07 WEB-07"),
    ("people согласия.вид", "LAW-03 PUB-07 WEB-07"),
    ("people согласия.дал", "LAW-03 LAW-06"),
    ("people согласия.дата", "LAW-03 PUB-07 WEB-07"),
    ("people согласия.до", "LAW-04"),
    ("people согласия.запреты", "LAW-04"),
    ("people согласия.сайт", "LAW-04"),
    ("people согласия.цель", "LAW-04"),
    ("people согласия.что", "LAW-03 LAW-04 PUB-07"),
    ("people стаж с", "PER-03"),
    // What was permitted is told again.
    ("permits", "DOC-17"),
    ("practices автор", "WEB-07"),
    ("programs мероприятия", "REP-03"),
    ("programs мероприятия.для", "PRG-09 PRG-10"),
    ("programs мероприятия.исполнено", "PRG-12 REP-03"),
    ("programs мероприятия.результат", "PRG-12"),
    ("programs пара", "REP-03"),
    ("programs ресурсы", "PRG-20"),
    ("programs сильные стороны", "PRG-10"),
    ("programs цели", "MEE-03"),
    ("programs цели.рубеж", "PRG-16"),
    ("programs цели.словами наставляемого", "PRG-19"),
    ("roadmap пункты", "DOC-13 PMT-03 STG-03"),
    ("roadmap пункты.исполнено", "DOC-17"),
    ("roadmap пункты.отвечает", "DOC-15"),
    ("roadmap пункты.результат", "DOC-15"),
    ("roadmap пункты.срок", "DOC-15 PMT-03"),
    ("roadmap учебный год", "PMT-03"),
    ("school обучение куратора", "CUR-07"),
    ("stages этапы.групповая рефлексия", "STG-07"),
    ("stages этапы.событие", "STG-08"),
    ("surveys направление", "MON-06"),
    ("surveys ответы", "MON-01 MON-06"),
    ("surveys ответы.до", "MON-01"),
    ("surveys цели", "MON-08"),
];

/// Rules that speak although the field cannot be read, and why they may.
pub(crate) const SPEAK_ALL_THE_SAME: &[(&str, &str)] = &[
    // Of three mentees one is left, and that is a group of one, whoever it is.
    ("pairs наставляемые", "PAI-03"),
    // What cannot be read opens nothing: a name stays hidden, a person may be a minor.
    ("people год рождения", "LAW-03 LAW-06"),
    ("people согласия", "LAW-03 PUB-07"),
    ("people согласия.вид", "LAW-03 PUB-07"),
    ("people согласия.дал", "LAW-03"),
    ("people согласия.дата", "LAW-03 PUB-07"),
    ("people согласия.до", "LAW-03 PUB-07"),
    ("people согласия.что", "LAW-03 PUB-07"),
    // What cannot be read permits nothing.
    ("permits", "DOC-17"),
    // An author without a card is somebody outside, whose permission is asked for.
    ("people имя", "WEB-07"),
];

/// Fields whose words are those of the school's model, and the rule that speaks of a word that is none.
pub(crate) const WORDS: &[(&str, &str)] = &[
    ("documents вид", "FIL-37"),
    ("meetings тип", "FIL-36"),
    ("pairs вид", "KND-01"),
    ("pairs категория", "PER-02"),
    ("pairs модель", "FRM-09"),
    ("pairs тип наставника", "PER-10"),
    ("pairs форма", "FRM-01"),
];

/// Is a row about a field?
pub(crate) fn is_about(row: &str, name: &str) -> bool {
    name == row || name.strip_prefix(row).is_some_and(|rest| rest.starts_with(' '))
}

/// The rules of the rows about a field.
pub(crate) fn of(table: &'static [(&str, &str)], name: &str) -> Vec<&'static str> {
    let rows = table.iter().filter(|(row, _)| is_about(row, name));
    rows.flat_map(|(_, codes)| codes.split(' ')).collect()
}

//! A profile of the target model as data: the embedded `src/profile/*.yaml` and the school's `model.yaml`.

use crate::record::declare::record;
use crate::record::field::Spanned;
use crate::record::value::{Number, Phrases, Text, Words};

record! {
    /// Профиль целевой модели или поправки школы к нему.
    ProfileRecord {
        /// Название профиля.
        title: Text = "название" / "title", May, Anyone;
        /// Коды и семейства правил, о которых профиль спрашивает: «CON-01», «CON»; без этого поля – обо всех.
        rules: Words = "правила" / "rules", May, Anyone;
        /// Коды и семейства правил, о которых не спрашивает.
        except: Words = "кроме" / "except", May, Anyone;
        /// Формы наставничества.
        forms: Vec<Spanned<FormEntry>> = "формы" / "forms", May, Anyone;
        /// Виды наставничества.
        kinds: Vec<Spanned<WordEntry>> = "виды" / "kinds", May, Anyone;
        /// Модели взаимодействия.
        models: Vec<Spanned<WordEntry>> = "модели" / "models", May, Anyone;
        /// Категории наставляемых.
        categories: Vec<Spanned<WordEntry>> = "категории" / "categories", May, Anyone;
        /// Типы наставников.
        mentor_types: Vec<Spanned<WordEntry>> = "типы наставников" / "mentor_types", May, Anyone;
        /// Типы встреч.
        meetings: Vec<Spanned<WordEntry>> = "встречи" / "meetings", May, Anyone;
        /// Виды документов.
        documents: Vec<Spanned<WordEntry>> = "документы" / "documents", May, Anyone;
        /// Этапы, если их пять.
        five_stages: Vec<Spanned<StageEntry>> = "пять этапов" / "five_stages", May, Anyone;
        /// Этапы, если их семь.
        seven_stages: Vec<Spanned<StageEntry>> = "семь этапов" / "seven_stages", May, Anyone;
        /// Длина программы.
        length: Box<LengthEntry> = "длина программы" / "length", May, Anyone;
        /// Сроки целей.
        goals: Box<GoalsEntry> = "сроки целей" / "goals", May, Anyone;
        /// Возраст обучающихся.
        ages: Box<AgeEntry> = "возраст" / "ages", May, Anyone;
        /// Направления деятельности, о которых говорят правила.
        directions: Vec<Spanned<WordEntry>> = "направления" / "directions", May, Anyone;
        /// Ресурсы, которые называет дорожная карта.
        resources: Vec<Spanned<WordEntry>> = "ресурсы" / "resources", May, Anyone;
        /// Разделы положения.
        sections: Vec<Spanned<WordEntry>> = "разделы положения" / "sections", May, Anyone;
        /// Условия дополнительного соглашения с наставником.
        conditions: Vec<Spanned<WordEntry>> = "условия соглашения" / "conditions", May, Anyone;
        /// Цели мониторинга.
        aims: Vec<Spanned<WordEntry>> = "цели мониторинга" / "aims", May, Anyone;
        /// Награды, которые названы в модели.
        awards: Vec<Spanned<WordEntry>> = "награды" / "awards", May, Anyone;
        /// Мероприятия, в которых участвуют: конкурсы, конференции.
        participation: Vec<Spanned<WordEntry>> = "участие" / "participation", May, Anyone;
        /// Слова о затруднениях в общении.
        communication: Vec<Spanned<WordEntry>> = "общение" / "communication", May, Anyone;
        /// Уровни правил, отличные от обычных.
        levels: Vec<Spanned<RuleLevel>> = "уровни" / "levels", May, Anyone;
    }
}

record! {
    /// Форма наставничества.
    FormEntry [code, title] {
        /// Код формы; у новой формы школы им служит название.
        code: Text = "код" / "code", May, Anyone;
        /// Как она называется.
        title: Text = "название" / "title", May, Anyone;
        /// Другие слова для неё.
        words: Phrases = "слова" / "words", May, Anyone;
        /// Кто может быть наставником.
        mentor: Words = "наставник" / "mentor", May, Anyone;
        /// Кто может быть наставляемым.
        mentee: Words = "наставляемый" / "mentee", May, Anyone;
        /// О чём она, одним предложением.
        about: Text = "о форме" / "about", May, Anyone;
    }
}

record! {
    /// Слово списка: код известен программе, слова можно менять.
    WordEntry [code, title] {
        /// Код; у новой категории им служит название.
        code: Text = "код" / "code", May, Anyone;
        /// Как называется.
        title: Text = "название" / "title", May, Anyone;
        /// Другие слова. О чём говорит текст, узнают по началам слов: «цел задач» – цели и задачи.
        words: Phrases = "слова" / "words", May, Anyone;
        /// О чём, одним предложением.
        about: Text = "о чём" / "about", May, Anyone;
    }
}

record! {
    /// Этап модели.
    StageEntry [title] {
        /// Название этапа.
        title: Text = "название" / "title", Must, Anyone;
        /// Чем этап кончается.
        result: Text = "результат" / "result", May, Anyone;
    }
}

record! {
    /// Длина в календарных месяцах.
    LengthEntry {
        /// Не меньше.
        from: Number<0, 120> = "от месяцев" / "from_months", May, Anyone;
        /// Не больше.
        to: Number<1, 120> = "до месяцев" / "to_months", May, Anyone;
    }
}

record! {
    /// Сроки целей.
    GoalsEntry {
        /// Сколько длится краткосрочная цель.
        near: Box<LengthEntry> = "краткосрочная" / "near", May, Anyone;
        /// Сколько длится долгосрочная цель.
        far: Box<LengthEntry> = "долгосрочная" / "far", May, Anyone;
    }
}

record! {
    /// Границы возраста и стажа.
    AgeEntry {
        /// С какого возраста обучающийся может быть наставляемым.
        pupil_from: Number<1, 100> = "обучающийся от" / "pupil_from", May, Anyone;
        /// До какого стажа включительно педагог – молодой специалист.
        young_to: Number<0, 60> = "молодой специалист до" / "young_to", May, Anyone;
    }
}

record! {
    /// Уровень правила в этом профиле.
    RuleLevel [rule] {
        /// Код правила.
        rule: Text = "правило" / "rule", Must, Anyone;
        /// Новый уровень: ошибка, предупреждение, совет, выключено.
        level: Text = "уровень" / "level", Must, Anyone;
    }
}

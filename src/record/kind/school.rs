//! The school: `school.md`. Its body is the text of the section's first page.

use crate::record::declare::record;
use crate::record::value::{
    Colour, Date, Dates, MenuPages, Named, Number, Period, PersonRef, Phrases, Requisites, StageCount, Text, Words,
};

record! {
    /// Школа: название, профиль, люди, настройки раздела.
    School {
        /// Полное название школы.
        name: Text = "название" / "name", Must, Anyone;
        /// Краткое название, как его говорят.
        short: Text = "кратко" / "short", May, Anyone;
        /// Какое образование даёт организация: дошкольное, общее, СПО, высшее, дополнительное.
        school_levels: Words = "уровни образования" / "school_levels" | "уровень образования", May, Nobody;
        /// Профили целевой модели, по которым работает школа, один или несколько. «педагоги» и «ученики» спрашивают обо всём;
        /// «муниципальная система», «основы», «пять форм», «положение», «семь этапов» – только о том, что есть в этом
        /// варианте модели; «право» добавляет то, что говорит о наставничестве закон.
        profile: Words = "профиль" / "profile", Must("CUR-09"), Anyone;
        /// Как в школе называют форму для педагогов.
        teacher_form: Text = "форма педагогов" / "teacher_form", May, Anyone;
        /// Сколько этапов в выбранном списке: 5 или 7.
        stages: StageCount = "этапы" / "stages", Must("CUR-09"), Anyone;
        /// Срок действия модели в школе.
        model_period: Period = "срок модели" / "model_period", Should("CUR-08"), Anyone;
        /// Руководитель школы.
        head: Text = "руководитель" / "head", Must, Nobody;
        /// Должность руководителя, как её пишут в приказах: «Директор».
        head_post: Text = "должность руководителя" / "head_post", May, Nobody;
        /// Кому в школе пишут заявления, в нужном падеже: «Директору школы № 7 Л. В. Озёрской».
        addressee: Text = "кому" / "addressee", May, Nobody;
        /// Почтовый адрес школы; стоит в приказах и согласиях.
        postal_address: Text = "адрес школы" / "postal_address", May, Nobody;
        /// Город или село, как его пишут под шапкой приказа: «г. Ивняжск».
        town: Text = "город" / "town", May, Nobody;
        /// ИНН школы; его спрашивает согласие на обработку данных.
        inn: Text = "инн" / "inn", May, Nobody;
        /// ОГРН школы; его спрашивает согласие на обработку данных.
        ogrn: Text = "огрн" / "ogrn", May, Nobody;
        /// Куратор наставничества.
        curator: PersonRef = "куратор" / "curator", Must("CUR-01"), Nobody;
        /// Приказ о назначении куратора.
        curator_order: Requisites = "приказ о кураторе" / "curator_order", Should("CUR-04"), Anyone;
        /// Дни, в которые куратор учился вести программу.
        curator_training: Dates = "обучение куратора" / "curator_training", May, Nobody;
        /// Рабочий телефон куратора; виден на странице контактов.
        curator_phone: Text = "телефон куратора" / "curator_phone" | "телефон", May, Anyone;
        /// Рабочая почта куратора; видна на странице контактов.
        curator_mail: Text = "почта куратора" / "curator_mail" | "почта", May, Anyone;
        /// Часы приёма куратора.
        curator_hours: Text = "приём куратора" / "curator_hours", May, Anyone;
        /// Методический центр, куда передаются результаты.
        methodical_centre: Text = "методический центр" / "methodical_centre", May, Anyone;
        /// Когда сверен банк наставников и наставляемых.
        bank_reviewed: Date = "банк сверен" / "bank_reviewed", Should("BNK-02"), Nobody;
        /// Когда пересмотрен список тех, кто мог бы стать участником; нужно, пока никто не ждёт наставника.
        candidates_reviewed: Date = "кандидаты сверены" / "candidates_reviewed", May, Nobody;
        /// Сайт школы.
        website: Text = "сайт" / "website", May, Anyone;
        /// Полный адрес раздела на сайте; нужен ленте новостей и карте раздела.
        section_url: Text = "адрес раздела" / "section_url", Could("PUB-06"), Anyone;
        /// Сколько человек должно быть за средним числом, чтобы его показать.
        threshold: Number<2, 100> = "порог" / "threshold", May, Nobody;
        /// Через сколько дней без новостей об этом напомнить; без поля не напоминает.
        news_age: Number<7, 730> = "порог новостей" / "news_age", May, Nobody;
        /// Через сколько дней без встреч напомнить о действующей паре; без поля не напоминает.
        meeting_gap: Number<1, 365> = "порог встреч" / "meeting_gap", May, Nobody;
        /// Через сколько дней ожидания напомнить о том, кто ждёт наставника; без поля не напоминает.
        waiting_days: Number<1, 730> = "порог ожидания" / "waiting_days", May, Nobody;
        /// Сколько пар и групп может вести один наставник одновременно; без поля не считается.
        mentor_load: Number<1, 50> = "нагрузка наставника" / "mentor_load", May, Nobody;
        /// Сколько месяцев после приёма педагога считают новым; без поля не считается.
        new_teacher_months: Number<1, 60> = "срок новичка" / "new_teacher_months", May, Nobody;
        /// Уровни правил, которые школа меняет для себя, строками «код: уровень» («CUR-02: совет»). Уровни: ошибка, предупреждение, совет, выключено. Правила о личных данных и о целости записей не смягчаются.
        levels: Named = "уровни" / "levels" | "уровни правил", May, Nobody;
        /// Слова, похожие на фамилии, которые разрешено писать в текстах.
        allowed_words: Words = "разрешённые слова" / "allowed_words", May, Nobody;
        /// Цвет ссылок и линий раздела. Слишком бледный раздел сам сделает темнее, чтобы текст читался.
        accent: Colour = "цвет" / "accent", May, Anyone;
        /// Цвет фона раздела, светлый. Слишком тёмный раздел сам высветлит, чтобы текст читался.
        paper: Colour = "цвет фона" / "paper", May, Anyone;
        /// Логотип школы: картинка JPEG, PNG или WebP из папки content.
        logo: Text = "логотип" / "logo", May, Anyone;
        /// Страницы, которые стоят в меню, по порядку; свою страницу называют её заголовком. Остальные видны в списке «Весь раздел».
        menu: MenuPages = "меню" / "menu", May, Anyone;
        /// Одна-две строки внизу каждой страницы.
        footer: Phrases = "подвал" / "footer", May, Anyone;
    }
}

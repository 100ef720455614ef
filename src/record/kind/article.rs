//! An article: news, a best practice, an item of the methodical library, a free page. The body is public.

use crate::record::declare::record;
use crate::record::value::{Author, Date, PeopleRef, Period, Stand, Text};

record! {
    /// Статья: новость, практика, материал копилки или свободная страница.
    Article [title] {
        /// Заголовок.
        title: Text = "заголовок" / "title", Must, Anyone;
        /// Дата.
        date: Date = "дата" / "date", Must, Anyone;
        /// На какой странице раздела стоит свободная страница; без этого поля она стоит в меню сама.
        stand: Stand = "место" / "place", May, Nobody;
        /// Когда будет то, о чём объявляет новость: день или срок.
        when: Period = "когда" / "when", May, Anyone;
        /// Где это будет.
        venue: Text = "где" / "where", May, Anyone;
        /// Автор.
        author: Author = "автор" / "author", May, Anyone;
        /// Чем разрешена публикация практики, если у автора нет согласия: «письмо от 05.06.2026».
        permission: Text = "разрешение" / "permission", May, Nobody;
        /// Кто на фото; «никого», если людей на нём нет.
        people: PeopleRef = "кто на фото" / "people", May, Nobody;
        /// Картинка, путь от content/.
        image: Text = "картинка" / "image" | "фото", May, Nobody;
        /// Что на картинке, словами.
        alt: Text = "описание" / "alt", May, Anyone;
    }
}

//! An article: news, a best practice, an item of the methodical library, a free page. The body is public.

use crate::record::declare::record;
use crate::record::value::{Author, Date, PeopleRef, Text};

record! {
    /// Статья: новость, практика, материал копилки или свободная страница.
    Article {
        /// Заголовок.
        title: Text = "заголовок" / "title", Must, Anyone;
        /// Дата.
        date: Date = "дата" / "date", Must, Anyone;
        /// Автор.
        author: Author = "автор" / "author", May, Anyone;
        /// Кто на фото; «никого», если людей на нём нет.
        people: PeopleRef = "кто на фото" / "people", May, Nobody;
        /// Картинка, путь от content/.
        image: Text = "картинка" / "image" | "фото", May, Nobody;
        /// Что на картинке, словами.
        alt: Text = "описание" / "alt", May, Anyone;
    }
}

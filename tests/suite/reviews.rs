//! Reviews whose authors are not named (PUB-07): a name that tells whose words they are keeps them out.

use crate::binary::{Folder, plain};

const REVIEW: &str = "content/reviews/2026-05-29-sprosit-eshche-raz.md";
/// What stands under it in place of a name: so few mentees of that year are not named that even the role would tell.
const UNSIGNED: &str = "<span class=\"who\">участник</span>, 2025/26";

#[test]
fn an_unsigned_review_is_shown_without_a_name() {
    let school = Folder::sample();
    school.run("build").exit(0);
    let page = plain(&school.site()["reviews.html"]);
    assert!(page.contains("Пиццу я теперь делю без ошибок"));
    assert!(page.contains(UNSIGNED));
}

#[test]
fn an_unsigned_review_that_names_the_partner_is_held_back_and_advised_about() {
    let school = Folder::sample();
    school.edit(REVIEW, "Пиццу я теперь делю без ошибок.", "С Дарьей я теперь делю пиццу без ошибок.");
    school.run("check").says("PUB-07").says("по этому слову узнают того, чьё имя не публикуется");
    school.run("build").exit(0);
    let page = plain(&school.site()["reviews.html"]);
    assert!(!page.contains("делю пиццу") && !page.contains(UNSIGNED));
    assert!(page.contains("Самое полезное"), "other reviews stay");
}

#[test]
fn a_review_that_is_signed_may_name_the_partner() {
    let school = Folder::sample();
    school.run("build").exit(0);
    assert!(plain(&school.site()["reviews.html"]).contains("Галина Сергеевна ни разу не сказала"));
}

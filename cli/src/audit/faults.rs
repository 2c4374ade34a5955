//! Faults on demand, so that tests can see what becomes of them: no text is known that has them.

use std::thread;
use std::time::Duration;

use crate::article::Article;

/// The variable that has ids of documents do what their names say.
const VARIABLE: &str = "COPYDESK_TEST_FAULTS";

/// Does to a document what its id says, in a debug build whose surroundings ask for it.
pub(crate) fn plant(article: &mut Article<'_>) {
    if !cfg!(debug_assertions) || std::env::var_os(VARIABLE).is_none() {
        return;
    }
    match article.record.id.as_deref() {
        Some("test:panic") => panic!("a planted fault"),
        Some("test:slow") => thread::sleep(Duration::from_millis(300)),
        Some("test:never") => thread::sleep(Duration::from_secs(600)),
        Some("test:audit") => {
            if let Some(mention) = article.document.mentions.first_mut() {
                mention.text = "something else".into();
            }
        }
        _ => {}
    }
}

//! Documents for the commands that parse.

use std::io;

use copydesk::date::ReferenceDate;
use copydesk::{Document, Hint, Locale, Parser};

use crate::args::Source;
use crate::input::{Origin, Raw};
use crate::record::Record;
use crate::trouble::Outcome;
use crate::work::{self, Made};

/// A document with where it came from.
#[derive(Debug)]
pub(crate) struct Article<'t> {
    pub(crate) origin: &'t Origin,
    pub(crate) document: Document<'t>,
}

/// Has every document parsed and `make` make something of it, and gives that to `take` in order.
pub(crate) fn each<T: Send + 'static>(
    source: Source,
    make: impl Fn(Article<'_>) -> T + Send + Sync + 'static,
    take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let Source { input, locale, date } = source;
    let told = Told { locale, date };
    let parser = Parser::default();
    work::each(input, move |raw| read(&parser, &told, raw, &make), take)
}

/// What the command line tells of every document.
#[derive(Debug)]
struct Told {
    locale: Option<Locale>,
    date: Option<ReferenceDate>,
}

/// Makes a document of its bytes, and of that what the command wants.
fn read<T>(parser: &Parser, told: &Told, raw: &Raw, make: impl Fn(Article<'_>) -> T) -> Made<T> {
    let origin = &raw.origin;
    if origin.line.is_some() {
        let record = Record::read(raw.bytes.trim_ascii_end()).map_err(|invalid| invalid.at(origin))?;
        let mut document = parser.parse_as(
            &record.text,
            record.locale.as_ref().or(told.locale.as_ref()),
            record.date.or(told.date),
        );
        document.id = record.id;
        return Ok(make(Article { origin, document }));
    }
    let hint = told.locale.iter().fold(Hint::default(), |hint, locale| hint.language(locale.as_str()));
    let decoded = copydesk::decode(&raw.bytes, &hint);
    let mut document = parser.parse_as(&decoded.text, told.locale.as_ref(), told.date);
    document.id.clone_from(&raw.id);
    document.encoding = Some(decoded.encoding.into());
    document.notices = decoded.merge_notices(std::mem::take(&mut document.notices));
    Ok(make(Article { origin, document }))
}

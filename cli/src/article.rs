//! Documents for the commands that parse.

use std::io;

use copydesk::date::ReferenceDate;
use copydesk::repair::{self, Repaired, repair};
use copydesk::{Document, Locale, Parser};

use crate::args::Source;
use crate::input::{Origin, Raw};
use crate::record::{Accept, Record};
use crate::trouble::Outcome;
use crate::work::{self, Made};

/// A document with where it came from.
#[derive(Debug)]
pub(crate) struct Article<'t> {
    pub(crate) origin: &'t Origin,
    /// What was told of it; its content became the document.
    #[allow(dead_code, reason = "for the audit")]
    pub(crate) record: &'t Record<'t>,
    pub(crate) document: Document<'t>,
    /// What was read in place of the document's text, where it was repaired.
    pub(crate) repaired: Option<&'t Repaired<'t>>,
}

/// Has every document parsed, with `repair` as if it had no mojibake, and `make` make something of it, and gives that to `take` in order.
pub(crate) fn each<T: Send + 'static>(
    source: Source,
    repair: bool,
    make: impl Fn(Article<'_>) -> T + Send + Sync + 'static,
    take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let Source { input, locale, date } = source;
    let told = Told { locale, date, repair };
    let parser = Parser::default();
    work::each(input, move |raw| read(&parser, &told, raw, &make), take)
}

/// What the command line tells of every document.
#[derive(Debug)]
struct Told {
    repair: bool,
    locale: Option<Locale>,
    date: Option<ReferenceDate>,
}

/// Makes a document of its bytes, and of that what the command wants.
fn read<T>(parser: &Parser, told: &Told, raw: &Raw, make: impl Fn(Article<'_>) -> T) -> Made<T> {
    let mut record = raw.record(Accept::Text)?;
    let content = std::mem::take(&mut record.content);
    let decoded = content.decode(&mut record, told.locale.as_ref());
    let text = content.text(decoded.as_ref());
    let locale = record.locale.as_ref().or(told.locale.as_ref());
    let date = record.date.or(told.date);
    let repaired = told.repaired(text);
    let mut document = parse(text, repaired.as_ref(), |text| parser.parse_as(text, locale, date));
    document.id.clone_from(&record.id);
    if let Some(decoded) = &decoded {
        document.encoding = Some(decoded.encoding.into());
        document.notices = decoded.merge_notices(std::mem::take(&mut document.notices));
    }
    Ok(make(Article { origin: &raw.origin, record: &record, document, repaired: repaired.as_ref() }))
}

impl Told {
    /// A text repaired, where that was asked for and there was something to repair.
    fn repaired<'t>(&self, text: &'t str) -> Option<Repaired<'t>> {
        let repaired = self.repair.then(|| repair(text, &repair::Options::default()))?;
        (!repaired.map.is_identity()).then_some(repaired)
    }
}

/// The document of a text; of a repaired one with the places of the text as it came.
fn parse<'t>(
    text: &'t str,
    repaired: Option<&'t Repaired<'t>>,
    parse: impl Fn(&'t str) -> Document<'t>,
) -> Document<'t> {
    let Some(repaired) = repaired else { return parse(text) };
    let mut document = parse(&repaired.text);
    document.notices.extend(&repaired.notices);
    document.map_back(&repaired.map, text)
}

//! Documents for the commands that parse.

use std::io;

use copydesk::date::ReferenceDate;
use copydesk::repair::{self, Repaired, repair};
use copydesk::{Decoded, Document, Locale, Parser, Violation};

use crate::args::Source;
use crate::input::{Origin, Raw};
use crate::record::{Accept, Content, Record};
use crate::trouble::Outcome;
use crate::work::{self, Made};

/// A document with where it came from.
#[derive(Debug)]
pub(crate) struct Article<'t> {
    pub(crate) origin: &'t Origin,
    /// What was told of it, without its content.
    pub(crate) record: &'t Record<'t>,
    /// The text or bytes that the document was made of.
    pub(crate) content: &'t Content<'t>,
    pub(crate) document: Document<'t>,
    /// How its bytes were decoded, where it came in bytes.
    pub(crate) decoded: Option<&'t Decoded<'t>>,
    /// What was read in place of the document's text, where it was repaired.
    pub(crate) repaired: Option<&'t Repaired<'t>>,
    /// What read the text, and as what.
    parser: &'t Parser,
    locale: Option<&'t Locale>,
    date: Option<ReferenceDate>,
}

impl Article<'_> {
    /// Everything that must be true of the document, with what is `read` again of it. One of a repaired text cannot be read
    /// again in the text as it came.
    pub(crate) fn audit(&self, read: bool) -> Result<(), Violation> {
        match self.repaired {
            None if read => self.parser.audit_as(&self.document, self.locale, self.date),
            _ => self.document.audit(),
        }
    }
}

/// Has every document parsed, with `repair` as if it had no mojibake, and `make` make something of it, and gives that to `take` in order.
pub(crate) fn each<T: Send + 'static>(
    source: Source,
    repair: bool,
    make: impl Fn(Article<'_>) -> T + Send + Sync + 'static,
    take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let Source { input, locale, date } = source;
    let reader = Reader::new(locale, date, repair);
    work::each(input, move |raw| reader.read(raw, &make), take)
}

/// Makes documents, by what the command line tells of all of them.
#[derive(Debug)]
pub(crate) struct Reader {
    parser: Parser,
    locale: Option<Locale>,
    date: Option<ReferenceDate>,
    repair: bool,
}

impl Reader {
    pub(crate) fn new(locale: Option<Locale>, date: Option<ReferenceDate>, repair: bool) -> Self {
        Self { parser: Parser::default(), locale, date, repair }
    }

    /// Makes a document of its bytes, and of that what the command wants.
    pub(crate) fn read<T>(&self, raw: &Raw, make: impl FnOnce(Article<'_>) -> T) -> Made<T> {
        let mut record = raw.record(Accept::Text)?;
        let content = std::mem::take(&mut record.content);
        let decoded = content.decode(&mut record, self.locale.as_ref());
        let text = content.text(decoded.as_ref());
        let locale = record.locale.as_ref().or(self.locale.as_ref());
        let date = record.date.or(self.date);
        let repaired = self.repaired(text);
        let mut document = parse(text, repaired.as_ref(), |text| self.parser.parse_as(text, locale, date));
        document.id.clone_from(&record.id);
        if let Some(decoded) = &decoded {
            document.encoding = Some(decoded.encoding.into());
            document.notices = decoded.merge_notices(std::mem::take(&mut document.notices));
        }
        Ok(make(Article {
            origin: &raw.origin,
            record: &record,
            content: &content,
            document,
            decoded: decoded.as_ref(),
            repaired: repaired.as_ref(),
            parser: &self.parser,
            locale,
            date,
        }))
    }

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

//! The door: [`Parser`] and its builder.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::date::ReferenceDate;
use crate::document::scan::{Lexicon, Scan, Words};
use crate::document::{Document, Violation, audit};
use crate::error::Error;
use crate::language::{self, Guesser, Locale};
use crate::quote::{self, Rewritten, Style};
use crate::unit::{OwnName, Unit};

/// Reads texts. Built once, it can be shared between threads.
///
/// ```
/// let parser = copydesk::Parser::builder().locale("en")?.build();
/// let document = parser.parse("They lost 5,937 soldiers.");
/// assert_eq!(document.mentions[0].text, "5,937");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Debug)]
pub struct Parser {
    locale: Option<Locale>,
    reference: Option<ReferenceDate>,
    /// Names of units of one's own.
    own: Vec<OwnName>,
    /// The tables of each language, made when the first text in it is read.
    lexicons: Vec<OnceLock<Lexicon>>,
}

/// Makes a [`Parser`].
///
/// ```
/// let parser = copydesk::Parser::builder().locale("de-CH")?.reference_date("2024-02-06")?.build();
/// let document = parser.parse("Am Freitag kostete es 1'200 Franken.");
/// assert_eq!(document.mentions[1].value.amount().unwrap().value, Some(1200.into()));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ParserBuilder {
    locale: Option<Locale>,
    reference: Option<ReferenceDate>,
    own: Vec<OwnName>,
}

impl ParserBuilder {
    /// The language, and the region if any, that texts are in, as a BCP 47 tag; without it each text's own words
    /// decide.
    ///
    /// ```
    /// use copydesk::{Parser, Value};
    ///
    /// let document = Parser::builder().locale("en-CA")?.build().parse("It costs $5.");
    /// let Value::Money(money) = &document.mentions[0].value else { panic!() };
    /// assert_eq!(money.currency.code(), "CAD");
    /// assert!(Parser::builder().locale("no tag").is_err());
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The tag is not well-formed.
    pub fn locale(mut self, tag: &str) -> Result<Self, Error> {
        self.locale = Some(tag.parse()?);
        Ok(self)
    }

    /// The date that texts are of, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, by which `last week` is resolved.
    ///
    /// ```
    /// use copydesk::{Parser, Value};
    ///
    /// let parser = Parser::builder().reference_date("2024-02-08")?.build();
    /// let document = parser.parse("It happened on Tuesday.");
    /// let Value::Date(date) = &document.mentions[0].value else { panic!() };
    /// assert_eq!(date.resolved.as_deref(), Some("2024-02-06"));
    /// assert!(Parser::builder().reference_date("2024-02-30").is_err());
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// It is no calendar date of that form.
    pub fn reference_date(mut self, date: &str) -> Result<Self, Error> {
        self.reference = Some(date.parse()?);
        Ok(self)
    }

    /// Names of a unit beside those of the catalogue, in every language; the unit may be one of
    /// [one's own](Unit::own). They go before the catalogue's, so that a name can be given another meaning. In small letters
    /// they are words, of which case does not matter; else they stand for themselves as they are written. The singular and
    /// the plural are two names.
    ///
    /// ```
    /// use copydesk::{Decimal, Parser, Value, unit::Unit};
    ///
    /// let pool = Unit::own("x-olympic-pool", Decimal::from(2500), "cubic-meter".parse()?)?;
    /// let parser = Parser::builder()
    ///     .locale("en")?
    ///     .unit(pool, ["olympic pool", "olympic pools"])
    ///     .unit("kilometer".parse()?, ["clicks"])
    ///     .build();
    /// let document = parser.parse("It filled three Olympic pools a day, 20 clicks from here.");
    /// let Value::Quantity(water) = &document.mentions[0].value else { panic!() };
    /// assert_eq!(water.unit.to_string(), "x-olympic-pool-per-day");
    /// let Value::Quantity(way) = &document.mentions[1].value else { panic!() };
    /// assert_eq!(way.to_string(), "20 kilometer");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn unit<'n>(mut self, unit: Unit, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.own.extend(names.into_iter().map(|name| (name.to_owned(), Some(unit))));
        self
    }

    /// Names and symbols that shall be of no unit, as written.
    ///
    /// ```
    /// use copydesk::{Parser, Value};
    ///
    /// let parser = Parser::builder().locale("en")?.without_units(["bars", "MW"]).build();
    /// let document = parser.parse("They run 5 bars and 3 MW.");
    /// assert!(document.mentions.iter().all(|mention| matches!(mention.value, Value::Number(_))));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn without_units<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.own.extend(names.into_iter().map(|name| (name.to_owned(), None)));
        self
    }

    /// The parser.
    #[must_use]
    pub fn build(self) -> Parser {
        Parser {
            locale: self.locale,
            reference: self.reference,
            own: self.own,
            lexicons: language::ALL.iter().map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Default for Parser {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl Parser {
    /// A builder with nothing told.
    #[must_use]
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }

    /// Everything that stands in a text. The document borrows it.
    #[must_use]
    pub fn parse<'t>(&self, text: &'t str) -> Document<'t> {
        self.parse_as(text, None, None)
    }

    /// As [`Parser::parse`], with what is known of this one text, which goes before what the parser was built with.
    ///
    /// ```
    /// let parser = copydesk::Parser::default();
    /// let locale = "de".parse()?;
    /// let document = parser.parse_as("1.500 Stück", Some(&locale), None);
    /// assert_eq!(document.mentions[0].value.amount().unwrap().value, Some(1500.into()));
    /// let document = parser.parse_as("1.500 pieces", Some(&"en".parse()?), None);
    /// assert_eq!(document.mentions[0].value.amount().unwrap().value.unwrap().to_string(), "1.500");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn parse_as<'t>(
        &self,
        text: &'t str,
        locale: Option<&Locale>,
        reference: Option<ReferenceDate>,
    ) -> Document<'t> {
        let told = locale.or(self.locale.as_ref());
        let lexicon = self.lexicon(text, told);
        let locale = told
            .cloned()
            .or_else(|| lexicon.language.tag.parse().ok().filter(|_| lexicon.language.has_words()));
        let (mentions, notices) =
            Scan::new(text, lexicon, &Words::new(), told, reference.or(self.reference)).all();
        Document { id: None, locale, encoding: None, mentions, notices, text: Cow::Borrowed(text) }
    }

    /// [`Document::audit`], that each mention is read again in its place as it is told, and that each value is what its own
    /// canonical text reads as. The document must be what this parser read in its text, nothing changed.
    ///
    /// A mention is read by itself where it stands, by every reader that there is, whatever the scan passed over; what was
    /// read before it is given, as a figure may leave out what its sentence said before. Quotations are paired again from
    /// all marks of the text, as each may decide about those after it. Nothing is read apart from its text: whether `$5` is
    /// American, `1.500` has decimals and `May` is a month is told by what stands around it.
    ///
    /// The canonical text of a value is what [`Style`](crate::style::Style) writes of it in English, without what only its
    /// context tells: what is counted, whose age it is, which way it went, what was left out, what it is converted to. Labels
    /// and quotations have none, nor has a unit or currency without an English name, nor a date that English says only as
    /// counted from the text's own day.
    ///
    /// The time that it takes grows with the text as that of reading it does, and is about the same.
    ///
    /// ```
    /// let parser = copydesk::Parser::default();
    /// let mut document = parser.parse("They lost 5,937 soldiers and 20 tanks.");
    /// assert_eq!(parser.audit(&document), Ok(()));
    ///
    /// let other = parser.parse("They lost 5,931 soldiers and 20 tanks.");
    /// document.text = other.text;
    /// assert!(parser.audit(&document).is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// The first thing that does not hold: a defect of this crate, or a document that somebody changed.
    pub fn audit(&self, document: &Document<'_>) -> Result<(), Violation> {
        self.audit_as(document, None, None)
    }

    /// As [`Parser::audit`], for what [`Parser::parse_as`] read with the same locale and date.
    ///
    /// # Errors
    ///
    /// As those of [`Parser::audit`].
    pub fn audit_as(
        &self,
        document: &Document<'_>,
        locale: Option<&Locale>,
        reference: Option<ReferenceDate>,
    ) -> Result<(), Violation> {
        document.audit()?;
        audit::canonical(document)?;
        let told = locale.or(self.locale.as_ref());
        let text = &*document.text;
        let words = Words::new();
        let scan = Scan::new(text, self.lexicon(text, told), &words, told, reference.or(self.reference));
        match scan.differs(&document.mentions) {
            Some(span) => Err(Violation { what: "a mention is read otherwise in its place", span }),
            None => Ok(()),
        }
    }

    /// The text with its quotations in one style, and the way from every place of the one to the other; it is borrowed
    /// where nothing changes.
    ///
    /// ```
    /// use copydesk::Parser;
    /// use copydesk::quote::Style;
    ///
    /// let parser = Parser::default();
    /// let text = r#""They don't say 'never'," she wrote."#;
    /// let rewritten = parser.rewrite_quotes(text, &Style::of("de")?);
    /// assert_eq!(rewritten.text, "„They don’t say ‚never‘,“ she wrote.");
    ///
    /// let said = parser.parse(&rewritten.text).mentions[0].span;
    /// assert_eq!(&text[rewritten.map.to_source(said).range()], r#""They don't say 'never',""#);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn rewrite_quotes<'t>(&self, text: &'t str, style: &Style) -> Rewritten<'t> {
        self.rewrite_quotes_as(text, None, style)
    }

    /// As [`Parser::rewrite_quotes`], with the locale of this one text, which goes before the one that the parser was
    /// built with.
    #[must_use]
    pub fn rewrite_quotes_as<'t>(
        &self,
        text: &'t str,
        locale: Option<&Locale>,
        style: &Style,
    ) -> Rewritten<'t> {
        let told = locale.or(self.locale.as_ref());
        quote::rewrite(text, style, |text| &self.lexicon(text, told).quote, told)
    }

    /// The tables of the locale told, else of the language that the text is in.
    fn lexicon(&self, text: &str, told: Option<&Locale>) -> &Lexicon {
        let index =
            told.map_or_else(|| Guesser::shared().guess(text), |locale| language::find(locale.language()));
        self.lexicons[index].get_or_init(|| Lexicon::new(language::ALL[index], &self.own))
    }
}

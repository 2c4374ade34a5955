//! How quotations are to be written: [`Style`].

use std::fmt;
use std::str::FromStr;

use crate::error::Error;
use crate::language::Locale;
use crate::language::marks::{MarkSet, marks_of, space_of};

/// How quotations are to be written: the marks of both levels, the blanks inside them, and the apostrophes.
///
/// Levels alternate: the outermost quotations have the primary marks, those in them the alternate ones, those in these
/// the primary ones again.
///
/// ```
/// use copydesk::quote::{Apostrophe, Style};
///
/// assert_eq!(Style::of("de")?.to_string(), "„…“ ‚…‘");
/// assert_eq!(Style::of("ja")?.to_string(), "「…」 『…』");
/// assert_eq!(Style::straight().to_string(), "\"…\" '…'");
/// assert_eq!(Style::tex().to_string(), "``…'' `…'");
/// let style: Style = "de-CH".parse()?;
/// assert_eq!(style, Style::of("de-CH")?);
/// let style = style.apostrophes(Apostrophe::Keep);
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    marks: MarkSet,
    apostrophes: Apostrophe,
    spaces: Spaces,
    apart: &'static str,
}

/// What becomes of apostrophes. A letter that is written like one, U+02BC, stays whatever is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Apostrophe {
    /// They stay as they are.
    Keep,
    /// `’`, U+2019.
    #[default]
    Typographic,
    /// `'`, U+0027.
    Straight,
}

/// Which blanks stand inside of guillemets; other marks never have any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spaces {
    /// `«mot»`
    #[default]
    None,
    /// A no-break space, U+00A0.
    NoBreak,
    /// A narrow no-break space, U+202F.
    NarrowNoBreak,
}

impl Style {
    /// The marks that CLDR has for a locale, typographic apostrophes, and the blanks that French has inside guillemets:
    /// a narrow no-break space in France, a no-break space in Canada, none in Switzerland.
    ///
    /// A locale that CLDR has no marks for has those of its language, and a language without any those of CLDR's root:
    /// `“…” ‘…’`.
    ///
    /// # Errors
    ///
    /// `tag` is not well-formed BCP 47.
    pub fn of(tag: &str) -> Result<Self, Error> {
        let locale: Locale = tag.parse()?;
        let spaces = match space_of(&locale) {
            None => Spaces::None,
            Some('\u{A0}') => Spaces::NoBreak,
            Some(_) => Spaces::NarrowNoBreak,
        };
        Ok(Self { marks: marks_of(&locale), apostrophes: Apostrophe::Typographic, spaces, apart: "\u{202F}" })
    }

    /// `"…"` and `'…'`, with straight apostrophes.
    #[must_use]
    pub fn straight() -> Self {
        Self {
            marks: ["\"", "\"", "'", "'"],
            apostrophes: Apostrophe::Straight,
            spaces: Spaces::None,
            apart: "",
        }
    }

    /// ``` ``…'' ``` and `` `…' ``, with straight apostrophes and `\,` between two marks in a row, as TeX reads them.
    /// Only marks and apostrophes are changed: what else means something to TeX is not escaped.
    #[must_use]
    pub fn tex() -> Self {
        Self {
            marks: ["``", "''", "`", "'"],
            apostrophes: Apostrophe::Straight,
            spaces: Spaces::None,
            apart: "\\,",
        }
    }

    /// The same with other apostrophes.
    #[must_use]
    pub fn apostrophes(self, apostrophes: Apostrophe) -> Self {
        Self { apostrophes, ..self }
    }

    /// The same with other blanks inside of guillemets.
    ///
    /// ```
    /// use copydesk::Parser;
    /// use copydesk::quote::{Spaces, Style};
    ///
    /// let style = Style::of("fr")?.spaces(Spaces::NoBreak);
    /// let rewritten = Parser::default().rewrite_quotes("“Oui”, dit-elle.", &style);
    /// assert_eq!(rewritten.text, "«\u{A0}Oui\u{A0}», dit-elle.");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn spaces(self, spaces: Spaces) -> Self {
        Self { spaces, ..self }
    }

    /// The opening and the closing mark of a level, 0 outermost.
    #[must_use]
    pub fn marks(&self, level: u32) -> (&'static str, &'static str) {
        let [open, close, inner_open, inner_close] = self.marks;
        if level.is_multiple_of(2) { (open, close) } else { (inner_open, inner_close) }
    }

    /// What an apostrophe is written with; nothing where it stays as it is.
    pub(super) fn apostrophe(&self) -> Option<&'static str> {
        match self.apostrophes {
            Apostrophe::Keep => None,
            Apostrophe::Typographic => Some("’"),
            Apostrophe::Straight => Some("'"),
        }
    }

    /// What stands between a mark and what is quoted.
    pub(super) fn space(&self, mark: &str) -> &'static str {
        match self.spaces {
            Spaces::NoBreak if is_guillemet(mark) => "\u{A0}",
            Spaces::NarrowNoBreak if is_guillemet(mark) => "\u{202F}",
            _ => "",
        }
    }

    /// What keeps two marks in a row from being read as one.
    pub(super) fn apart(&self) -> &'static str {
        self.apart
    }
}

fn is_guillemet(mark: &str) -> bool {
    matches!(mark, "«" | "»" | "‹" | "›")
}

impl fmt::Display for Style {
    /// `„…“ ‚…‘`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for level in 0..2 {
            let (open, close) = self.marks(level);
            let blank = if level == 0 { "" } else { " " };
            write!(f, "{blank}{open}{}…{}{close}", self.space(open), self.space(close))?;
        }
        Ok(())
    }
}

impl FromStr for Style {
    type Err = Error;
    /// `straight`, `tex`, or a locale's tag.
    fn from_str(name: &str) -> Result<Self, Error> {
        match name {
            "straight" => Ok(Self::straight()),
            "tex" => Ok(Self::tex()),
            tag => Self::of(tag),
        }
    }
}

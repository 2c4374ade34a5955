//! What is to be changed: [`Options`], and the sets of them that have names.

use std::str::FromStr;

use super::class::{self, Mask};

/// What [`normalize`](super::normalize()) changes: each option by itself, all off unless told otherwise or a [`Preset`]
/// has it.
///
/// ```
/// use copydesk::normalize::{Options, normalize};
///
/// let mut options = Options::default();
/// assert_eq!(normalize("Cafe\u{301}\r\n", &options).text, "Cafe\u{301}\r\n");
/// options.nfc = true;
/// options.line_ends = true;
/// assert_eq!(normalize("Cafe\u{301}\r\n", &options).text, "Café\n");
/// ```
///
/// Each option below is shown with what it does to a text; everything else stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Options {
    /// `\r\n`, `\r`, vertical tab, form feed, U+2028 and U+2029 become `\n`. U+0085 does not: in web text it is a lost
    /// `…`, which repair reads.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.line_ends = true;
    /// assert_eq!(normalize("one\r\ntwo\rthree\u{2028}four", &options).text, "one\ntwo\nthree\nfour");
    /// ```
    pub line_ends: bool,
    /// Control characters go: U+0000 to U+001F but for tabs and line ends, and U+007F; the separators U+001C to U+001F
    /// become a space. U+0080 to U+009F stay, as evidence of a wrong encoding.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.controls = true;
    /// assert_eq!(normalize("bold\u{8}\u{0} move\u{1F}here\t\n", &options).text, "bold move here\t\n");
    /// ```
    pub controls: bool,
    /// HTML entities that survived become their characters, in text without markup: where no `<` stands right before a
    /// Latin letter, `/`, `!` or `?`. They are read to the end, so that `&amp;amp;` is `&`; each must have its `;`.
    /// Numbers from 128 to 159 mean Windows-1252, as in browsers, and two that are halves of a surrogate pair one
    /// character. What stands for a control character stays.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.entities = true;
    /// assert_eq!(normalize("Q&amp;A &#8211; it&amp;#39;s &pound;5", &options).text, "Q&A – it's £5");
    /// assert_eq!(normalize("<b>Q&amp;A</b>", &options).text, "<b>Q&amp;A</b>");
    /// ```
    pub entities: bool,
    /// Normalization Form C: letters and their marks are one character where Unicode has one.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.nfc = true;
    /// assert_eq!(normalize("Geba\u{308}ude, 5 k\u{2126}", &options).text, "Gebäude, 5 kΩ");
    /// ```
    pub nfc: bool,
    /// Soft hyphens, U+00AD, go.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.soft_hyphens = true;
    /// assert_eq!(normalize("Brenn\u{AD}punkt", &options).text, "Brennpunkt");
    /// ```
    pub soft_hyphens: bool,
    /// Zero-width characters go where they mean nothing. Kept are: joiners and non-joiners beside a letter of a script
    /// that is shaped by them (Arabic, the scripts of India, …) and joiners between two emoji; zero-width spaces beside
    /// a letter of a script that is written without blanks (Thai, Khmer, …); variation selectors after a character that
    /// can vary. U+FEFF and U+2060 always go.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.zero_width = true;
    /// assert_eq!(normalize("\u{FEFF}15\u{200B}km\u{200D}", &options).text, "15km");
    /// for kept in ["می\u{200C}خواهم", "👩\u{200D}🚀", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}"] {
    ///     assert_eq!(normalize(kept, &options).text, kept);
    /// }
    /// ```
    pub zero_width: bool,
    /// Directional marks, embeddings, overrides and isolates go where they mean nothing: in paragraphs without a letter
    /// of a right-to-left script, inside words of ASCII, and where an opening one lacks its end or the other way.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.bidi = true;
    /// assert_eq!(normalize("\u{202A}plain\u{202C}\n\u{2067}שלום\u{2069}\u{2069}", &options).text,
    ///     "plain\n\u{2067}שלום\u{2069}");
    /// ```
    pub bidi: bool,
    /// Full-width and half-width forms become the usual ones.
    pub width: Width,
    /// Typographic ligatures become their letters: `ﬀ` to `ﬆ`, and the Armenian ones. Letters like `æ`,
    /// `ß` and `ĳ` are none.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.ligatures = true;
    /// assert_eq!(normalize("oﬃcial ﬂood, Ælfric", &options).text, "official flood, Ælfric");
    /// ```
    pub ligatures: bool,
    /// No-break spaces (U+00A0, U+2007, U+202F) become U+0020, but not between two digits: see
    /// [`digit_spaces`](Self::digit_spaces).
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.no_break_spaces = true;
    /// assert_eq!(normalize("10\u{A0}000\u{A0}km", &options).text, "10\u{A0}000 km");
    /// ```
    pub no_break_spaces: bool,
    /// Spaces of a fixed width (U+2000 to U+200A but for U+2007, and U+205F) become U+0020, but not between two digits.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.fixed_spaces = true;
    /// assert_eq!(normalize("38\u{2009}664\u{2009}€", &options).text, "38\u{2009}664 €");
    /// ```
    pub fixed_spaces: bool,
    /// Ideographic spaces, U+3000, become U+0020, but not between two digits.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.ideographic_spaces = true;
    /// assert_eq!(normalize("東京\u{3000}大阪", &options).text, "東京 大阪");
    /// ```
    pub ideographic_spaces: bool,
    /// Spaces of the kinds chosen become U+0020 between two digits too. Such a space is evidence that `10 000` is one
    /// number, and is lost then.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.no_break_spaces = true;
    /// options.digit_spaces = true;
    /// assert_eq!(normalize("10\u{A0}000", &options).text, "10 000");
    /// ```
    pub digit_spaces: bool,
    /// How dashes and hyphens are written.
    pub dashes: Dashes,
    /// How an ellipsis is written.
    pub ellipses: Ellipses,
    /// How quotation marks and apostrophes are written.
    pub quotes: Quotes,
    /// Fractions become digits around a slash, apart from digits beside them; the fraction slash U+2044 becomes `/`.
    ///
    /// ```
    /// # use copydesk::normalize::{Options, normalize};
    /// # let mut options = Options::default();
    /// options.fractions = true;
    /// assert_eq!(normalize("3½ cups, 1⁄4 mile", &options).text, "3 1/2 cups, 1/4 mile");
    /// ```
    pub fractions: bool,
}

/// What becomes of full-width and half-width forms.
///
/// ```
/// use copydesk::normalize::{Options, Width, normalize};
///
/// let mut options = Options::default();
/// options.width = Width::Letters;
/// assert_eq!(normalize("１０，０００円、ＮＨＫ，ｶﾞｽ！", &options).text, "10,000円、NHK，ガス！");
/// options.width = Width::All;
/// assert_eq!(normalize("ＮＨＫ，ｶﾞｽ！", &options).text, "NHK,ガス!");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Width {
    /// They stay.
    #[default]
    Keep,
    /// Letters, digits, and the signs `#$%&+-=@` and those of currencies become the usual ones; so do `,` `.` `:` `/`
    /// between two digits. Other punctuation stays, because Chinese and Japanese are set with it.
    Letters,
    /// All become the usual ones.
    All,
}

/// How dashes and hyphens are written.
///
/// ```
/// use copydesk::normalize::{Dashes, Options, normalize};
///
/// let mut options = Options::default();
/// options.dashes = Dashes::Typographic;
/// assert_eq!(normalize("ROME ― He left--twice -- in 2012–13.", &options).text, "ROME — He left—twice — in 2012–13.");
/// options.dashes = Dashes::Ascii;
/// assert_eq!(normalize("ROME ― 2012–13, −5 °C", &options).text, "ROME -- 2012-13, -5 °C");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dashes {
    /// They stay.
    #[default]
    Keep,
    /// `—` for two or three hyphens (but not beside `<`, `>` or `!`), `―` and `﹘`; `–` for U+2012; `-` for the hyphens
    /// U+2010, U+2011 and U+FE63.
    Typographic,
    /// `--` for `—`, `―` and `﹘`; `-` for `–`, the minus sign, U+2012 and other hyphens.
    Ascii,
}

/// How an ellipsis is written.
///
/// ```
/// use copydesk::normalize::{Ellipses, Options, normalize};
///
/// let mut options = Options::default();
/// options.ellipses = Ellipses::Typographic;
/// assert_eq!(normalize("Well... so . . . no", &options).text, "Well… so … no");
/// options.ellipses = Ellipses::Ascii;
/// assert_eq!(normalize("Well…", &options).text, "Well...");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ellipses {
    /// They stay.
    #[default]
    Keep,
    /// `…` for exactly three full stops, and for three with a blank between each.
    Typographic,
    /// `...` for `…`.
    Ascii,
}

/// How quotation marks and apostrophes are written.
///
/// ```
/// use copydesk::normalize::{Options, Quotes, normalize};
///
/// let mut options = Options::default();
/// options.quotes = Quotes::Straight;
/// assert_eq!(normalize("„Don’t,“ «dit» ‚er‘, donʼt, don´t", &options).text, r#""Don't," "dit" 'er', don't, don't"#);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quotes {
    /// They stay.
    #[default]
    Keep,
    /// `"` for double marks and guillemets, `'` for single ones and apostrophes, also for `´` and `` ` `` between two
    /// letters. Corner brackets and primes stay.
    Straight,
}

/// Sets of [`Options`] that have a name.
///
/// | option | `Minimal` | `News` | `Ascii` |
/// | --- | --- | --- | --- |
/// | [`line_ends`](Options::line_ends), [`controls`](Options::controls), [`nfc`](Options::nfc) | yes | yes | yes |
/// | [`entities`](Options::entities), [`soft_hyphens`](Options::soft_hyphens), [`zero_width`](Options::zero_width), [`bidi`](Options::bidi), [`ligatures`](Options::ligatures) | | yes | yes |
/// | [`no_break_spaces`](Options::no_break_spaces), [`fixed_spaces`](Options::fixed_spaces), [`ideographic_spaces`](Options::ideographic_spaces) | | yes | yes |
/// | [`digit_spaces`](Options::digit_spaces), [`fractions`](Options::fractions) | | | yes |
/// | [`width`](Options::width) | | `Letters` | `All` |
/// | [`dashes`](Options::dashes), [`ellipses`](Options::ellipses) | | `Typographic` | `Ascii` |
/// | [`quotes`](Options::quotes) | | | `Straight` |
///
/// ```
/// use copydesk::normalize::{Preset, normalize};
///
/// let news = Preset::News.options();
/// assert_eq!(normalize("Up 5\u{A0}% &ndash; “ﬁne” -- he said...\r\n", &news).text, "Up 5 % – “fine” — he said…\n");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Preset {
    /// Only what no reader can see.
    Minimal,
    /// What a house style has one of: one kind of space, one dash, one ellipsis. Quotation marks stay as evidence of
    /// where a quotation begins and ends.
    News,
    /// Spaces and punctuation in ASCII. Letters stay what they are.
    Ascii,
}

impl Preset {
    /// All presets.
    pub const ALL: [Self; 3] = [Self::Minimal, Self::News, Self::Ascii];

    /// The options that it has.
    #[must_use]
    pub const fn options(self) -> Options {
        let news = !matches!(self, Self::Minimal);
        let ascii = matches!(self, Self::Ascii);
        Options {
            line_ends: true,
            controls: true,
            nfc: true,
            entities: news,
            soft_hyphens: news,
            zero_width: news,
            bidi: news,
            ligatures: news,
            no_break_spaces: news,
            fixed_spaces: news,
            ideographic_spaces: news,
            digit_spaces: ascii,
            fractions: ascii,
            width: match self {
                Self::Minimal => Width::Keep,
                Self::News => Width::Letters,
                Self::Ascii => Width::All,
            },
            dashes: match self {
                Self::Minimal => Dashes::Keep,
                Self::News => Dashes::Typographic,
                Self::Ascii => Dashes::Ascii,
            },
            ellipses: match self {
                Self::Minimal => Ellipses::Keep,
                Self::News => Ellipses::Typographic,
                Self::Ascii => Ellipses::Ascii,
            },
            quotes: if ascii { Quotes::Straight } else { Quotes::Keep },
        }
    }

    /// The name on the command line.
    ///
    /// ```
    /// use copydesk::normalize::Preset;
    ///
    /// assert_eq!("news".parse(), Ok(Preset::News));
    /// assert!(Preset::ALL.iter().all(|preset| preset.name().parse() == Ok(*preset)));
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::News => "news",
            Self::Ascii => "ascii",
        }
    }
}

impl From<Preset> for Options {
    fn from(preset: Preset) -> Self {
        preset.options()
    }
}

impl FromStr for Preset {
    type Err = crate::error::Error;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|preset| preset.name() == name)
            .ok_or_else(|| crate::error::Error::new(crate::error::ErrorKind::Preset(name.to_owned())))
    }
}

impl Options {
    /// The classes of characters that may be changed.
    pub(super) fn wanted(&self) -> Mask {
        let on = |is: bool, mask: Mask| if is { mask } else { 0 };
        on(self.line_ends, class::LINE)
            | on(self.controls, class::CONTROL)
            | on(self.entities, class::ENTITY)
            | on(self.nfc, class::NFC_NO | class::NFC_MARK)
            | on(self.soft_hyphens, class::SOFT)
            | on(self.zero_width, class::ZERO)
            | on(self.bidi, class::BIDI)
            | on(self.width != Width::Keep, class::WIDE_LETTER)
            | on(self.width == Width::Letters, class::WIDE_DIGIT)
            | on(self.width == Width::All, class::WIDE_MARK)
            | on(self.ligatures, class::LIGATURE)
            | on(self.no_break_spaces, class::NO_BREAK)
            | on(self.fixed_spaces, class::FIXED)
            | on(self.ideographic_spaces, class::IDEOGRAPHIC)
            | on(self.dashes != Dashes::Keep, class::DASH)
            | on(self.dashes == Dashes::Ascii, class::PLAIN_DASH)
            | on(self.dashes == Dashes::Typographic, class::HYPHENS)
            | on(self.ellipses == Ellipses::Ascii, class::ELLIPSIS)
            | on(self.ellipses == Ellipses::Typographic, class::DOTS)
            | on(self.quotes != Quotes::Keep, class::QUOTE)
            | on(self.fractions, class::FRACTION)
    }
}

//! An article of sentences with plants, in any dress.

use arbitrary::{Result, Unstructured};

use super::amount::{self, Field, Fields, Written};
use super::tongue::{self, Tongue};

/// What must be read at one place.
#[derive(Clone, Debug)]
pub struct Plant {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Its `type`.
    pub kind: &'static str,
    /// What of it is decided.
    pub fields: Fields,
    /// The places that are decided, by the paths of their starts and ends.
    pub places: Vec<(&'static str, &'static str, usize, usize)>,
}

/// A text and everything that must be read in it.
#[derive(Debug)]
pub struct Article {
    /// The text.
    pub text: String,
    /// The locale that it is read in; without one its own words must tell the language.
    pub locale: Option<&'static str>,
    /// The language that it is written in.
    pub language: &'static str,
    /// Sentences of the language in which nothing is to read.
    pub neutral: &'static [&'static str],
    /// What must be read, in the order of the contract.
    pub plants: Vec<Plant>,
}

type Marks = [(&'static str, &'static str); 2];

/// The marks of a quotation and of one inside it.
const MARKS: &[Marks] = &[
    [("“", "”"), ("‘", "’")],
    [("\"", "\""), ("'", "'")],
    [("„", "“"), ("‚", "‘")],
    [("«", "»"), ("“", "”")],
    [("»", "«"), ("›", "‹")],
    [("‘", "’"), ("“", "”")],
    [("“", "”"), ("'", "'")],
    [("``", "''"), ("`", "'")],
    [("„", "”"), ("«", "»")],
    [("「", "」"), ("『", "』")],
];

/// Blanks that may stand in place of one.
const BLANKS: &[&str] = &["\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\u{3000}", "\t"];

/// Paragraphs in which nothing is to read.
const STRAY: &[&str] = &["* * *", "—", "”", "»", "’", "...", "#", "•", ")", "&nbsp;", "\u{200B}"];

/// How the text of an article is dressed.
#[derive(Clone, Copy)]
struct Dress {
    marks: Marks,
    /// The apostrophe.
    apostrophe: char,
    /// How many of 16 blanks are another than usual, and which one they are; a line break where it is none.
    odd: u8,
    blank: &'static str,
    line: &'static str,
    /// How many line ends end a paragraph.
    lines: usize,
}

struct Writer<'u, 'b> {
    u: &'u mut Unstructured<'b>,
    tongue: &'static Tongue,
    tag: &'static str,
    dress: Dress,
    text: String,
    plants: Vec<Plant>,
    /// The quotations that are open.
    open: Vec<usize>,
}

/// Two articles in one language and dress.
#[derive(Debug)]
pub struct Pair {
    /// The one.
    pub first: Article,
    /// The other.
    pub second: Article,
    /// What ends a paragraph in them.
    pub blank_line: String,
}

impl Pair {
    /// The pair that bytes tell.
    ///
    /// # Errors
    ///
    /// Never: where the bytes are used up, the simplest is chosen.
    pub fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let mut setting = Setting::arbitrary(u)?;
        // A blank line between the two would tell that single line ends are none of paragraphs.
        setting.dress.lines = setting.dress.lines.max(2);
        let blank_line = setting.dress.line.repeat(setting.dress.lines);
        Ok(Self { first: setting.article(u)?, second: setting.article(u)?, blank_line })
    }
}

impl Article {
    /// The article that bytes tell.
    ///
    /// # Errors
    ///
    /// Never: where the bytes are used up, the simplest is chosen.
    pub fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        Setting::arbitrary(u)?.article(u)
    }

    /// The article that bytes tell.
    ///
    /// # Panics
    ///
    /// Never: what bytes do not tell is the first choice.
    pub fn told(input: &[u8]) -> Self {
        Self::arbitrary(&mut Unstructured::new(input)).expect("an article")
    }
}

/// What is the same in all of an article.
struct Setting {
    tongue: &'static Tongue,
    tag: &'static str,
    told: bool,
    dress: Dress,
}

impl Setting {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let tongue = *u.choose(tongue::ALL)?;
        let tag = *u.choose(tongue.tags)?;
        let told = u.ratio(2, 3)?;
        let marks = *u.choose(MARKS)?;
        let single = marks.iter().flat_map(|&(open, close)| [open, close]);
        let straight = single.into_iter().any(|mark| ["'", "`", "’", "‘"].contains(&mark));
        let dress = Dress {
            marks,
            apostrophe: if !straight && u.ratio(1, 3)? { '\'' } else { '’' },
            odd: *u.choose(&[0, 0, 1, 4])?,
            blank: if u.ratio(1, 3)? { "" } else { u.choose(BLANKS)? },
            line: u.choose(&["\n", "\r\n"])?,
            lines: *u.choose(&[2, 2, 1, 3])?,
        };
        Ok(Self { tongue, tag, told, dress })
    }

    fn article(&self, u: &mut Unstructured<'_>) -> Result<Article> {
        let &Self { tongue, tag, told, dress } = self;
        let mut writer =
            Writer { u, tongue, tag, dress, text: String::new(), plants: Vec::new(), open: Vec::new() };
        if !told {
            for sentence in tongue.neutral {
                writer.sentence(sentence)?;
                writer.text.push(' ');
            }
        }
        let paragraphs = writer.u.int_in_range(1..=6)?;
        for i in 0..paragraphs {
            if i > 0 || !told {
                writer.end_paragraph();
            }
            match writer.u.int_in_range(0..=9)? {
                0 => writer.text.push_str(writer.u.choose(STRAY)?),
                1 => writer.speech()?,
                _ => writer.paragraph()?,
            }
        }
        let Writer { text, mut plants, .. } = writer;
        plants.sort_by_key(|plant| (plant.start, std::cmp::Reverse(plant.end)));
        let locale = told.then_some(tag);
        Ok(Article { text, locale, language: tongue.tags[0], neutral: tongue.neutral, plants })
    }
}

impl Writer<'_, '_> {
    fn end_paragraph(&mut self) {
        for _ in 0..self.dress.lines {
            self.text.push_str(self.dress.line);
        }
    }

    /// A few sentences.
    fn paragraph(&mut self) -> Result<()> {
        for i in 0..self.u.int_in_range(1..=3)? {
            if i > 0 {
                self.text.push(' ');
            }
            let sentence = *self.u.choose(self.tongue.sentences)?;
            self.sentence(sentence)?;
        }
        Ok(())
    }

    /// A quotation over two or three paragraphs, each of which opens it again, or none but the first.
    fn speech(&mut self) -> Result<()> {
        let opener = *self.u.choose(self.tongue.openers)?;
        let plain: Vec<&'static str> =
            self.tongue.sentences.iter().copied().filter(|sentence| !sentence.contains('«')).collect();
        // A single mark that nothing opens again may be an apostrophe or stray.
        let again = self.u.ratio(2, 3)? || ["\"", "‘"].contains(&self.dress.marks[0].0);
        let paragraphs = self.u.int_in_range(2..=3)?;
        let (mut speaker, mut cue) = (None, None);
        self.markup(opener, &mut speaker, &mut cue)?;
        let first = self.plants.len();
        for i in 0..paragraphs {
            if i > 0 {
                if again {
                    self.close(false);
                }
                self.end_paragraph();
            }
            if i == 0 || again {
                self.open(i > 0);
            }
            let sentence = *self.u.choose(&plain)?;
            self.sentence(sentence)?;
        }
        self.close(true);
        self.attribute(first, speaker, cue);
        Ok(())
    }

    /// A sentence of the tables.
    fn sentence(&mut self, sentence: &str) -> Result<()> {
        let first = self.plants.len();
        let (mut speaker, mut cue) = (None, None);
        self.markup(sentence, &mut speaker, &mut cue)?;
        self.attribute(first, speaker, cue);
        Ok(())
    }

    /// Says of the first quotation from a plant on who said it.
    fn attribute(&mut self, first: usize, speaker: Option<(usize, usize)>, cue: Option<(usize, usize)>) {
        if let (Some(speaker), Some(cue)) = (speaker, cue)
            && let Some(quote) = self.plants[first..].iter_mut().find(|plant| plant.kind == "quote")
        {
            quote.places.push(("speaker/start", "speaker/end", speaker.0, speaker.1));
            quote.places.push(("cue/start", "cue/end", cue.0, cue.1));
        }
    }

    fn markup(
        &mut self,
        sentence: &str,
        speaker: &mut Option<(usize, usize)>,
        cue: &mut Option<(usize, usize)>,
    ) -> Result<()> {
        let mut rest = sentence.chars();
        let mut from = 0;
        while let Some(c) = rest.next() {
            match c {
                '«' => self.open(false),
                '»' => self.close(true),
                '[' | '(' => from = self.text.len(),
                ']' => *speaker = Some((from, self.text.len())),
                ')' => *cue = Some((from, self.text.len())),
                '{' => {
                    let slot = rest.next();
                    rest.next();
                    self.slot(slot.unwrap())?;
                }
                '<' => {
                    let (role, after) = rest.as_str().split_once(':').unwrap();
                    let (label, after) = after.split_once('>').unwrap();
                    rest = after.chars();
                    self.label(role, label)?;
                }
                ' ' => self.blank(rest.as_str())?,
                '’' => self.text.push(self.dress.apostrophe),
                c => self.text.push(c),
            }
        }
        Ok(())
    }

    /// A blank between two words, of any kind. A line may break before a small letter.
    fn blank(&mut self, rest: &str) -> Result<()> {
        let dress = &self.dress;
        if dress.odd == 0 || !self.u.ratio(dress.odd, 16_u8)? {
            self.text.push(' ');
        } else if !dress.blank.is_empty() {
            self.text.push_str(dress.blank);
        } else if rest.starts_with(|c: char| c.is_lowercase())
            && self.text.ends_with(|c: char| c.is_alphabetic())
        {
            self.text.push_str(dress.line);
        } else {
            self.text.push_str("  ");
        }
        Ok(())
    }

    fn open(&mut self, continues: bool) {
        let level = self.open.len();
        let (open, _) = self.dress.marks[level % 2];
        let start = self.text.len();
        self.text.push_str(open);
        let fields = vec![
            ("open", Field::Text(open.to_owned())),
            ("level", Field::Number(level.into())),
            ("continues", Field::Number(u64::from(continues).into())),
        ];
        let places = vec![("content/start", "content/end", self.text.len(), 0)];
        self.open.push(self.plants.len());
        self.plants.push(Plant { start, end: 0, kind: "quote", fields, places });
    }

    fn close(&mut self, marked: bool) {
        let quote = self.open.pop().unwrap();
        let (_, close) = self.dress.marks[self.open.len() % 2];
        let quote = &mut self.plants[quote];
        quote.places[0].3 = self.text.len();
        if marked {
            self.text.push_str(close);
        }
        quote.fields.push(("close", if marked { Field::Text(close.to_owned()) } else { Field::Absent }));
        quote.end = self.text.len();
    }

    fn slot(&mut self, slot: char) -> Result<()> {
        let (u, tongue) = (&mut *self.u, self.tongue);
        let written = match slot {
            'n' => amount::count(u, tongue, self.tag)?,
            'q' => amount::quantity(u, tongue, self.tag)?,
            'm' => amount::money(u, tongue, self.tag)?,
            'p' => amount::share(u, tongue, self.tag)?,
            'd' => amount::date(u, tongue)?,
            't' => amount::time(u, tongue)?,
            'o' => amount::ordinal(u, tongue)?,
            other => unreachable!("no slot is called {other}"),
        };
        self.plant(written)
    }

    fn label(&mut self, role: &str, label: &str) -> Result<()> {
        let mut text = String::new();
        for c in label.chars() {
            text.push(if c == '#' { char::from(self.u.int_in_range(b'2'..=b'9')?) } else { c });
        }
        self.plant(Written::new("label", text, vec![("role", Field::Text(role.to_owned()))]))
    }

    fn plant(&mut self, written: Written) -> Result<()> {
        let before = self.text.len();
        self.words(&written.before)?;
        let start = self.text.len();
        let mut places = Vec::new();
        if written.hedged {
            let hedge = before + self.text[before..].trim_end().len();
            places.push(("qualifier_start", "qualifier_end", before, hedge));
        }
        self.words(&written.text)?;
        let end = self.text.len();
        if !written.after.is_empty() {
            self.text.push(' ');
            self.text.push_str(written.after.trim_end());
        }
        self.plants.push(Plant { start, end, kind: written.kind, fields: written.fields, places });
        Ok(())
    }

    /// Words of a plant, with odd blanks now and then, but no line break.
    fn words(&mut self, words: &str) -> Result<()> {
        let mut before = '\0';
        for c in words.chars() {
            // A blank between digits groups them, which not every kind does.
            let odd = c == ' '
                && !before.is_ascii_digit()
                && self.dress.odd > 0
                && !self.dress.blank.is_empty()
                && self.u.ratio(self.dress.odd, 16_u8)?;
            match c {
                ' ' if odd => self.text.push_str(self.dress.blank),
                '’' => self.text.push(self.dress.apostrophe),
                c => self.text.push(c),
            }
            before = c;
        }
        Ok(())
    }
}

//! What is done to single characters, wherever they stand, and to entities, which any of that may make or end: line
//! ends, control characters, entities, width, ligatures, what no text in NFC has, and characters that cannot be seen.
//!
//! Everything is read from left to right into a list of pieces, and whatever a piece makes with those before it is made
//! at once. So what comes out holds nothing more of the kind.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{canonical_combining_class, compose};

use super::class::{self, Mask, Scan, class};
use super::entity::{self, Meaning};
use super::invisible::{self, Around};
use crate::cursor::{after, char_at, char_before};
use crate::offset_map::{EditKind, Editor, OffsetMap};

/// The classes that are seen to here. Directional controls are, inside words.
pub(super) const HANDLED: Mask = class::LINE
    | class::CONTROL
    | class::ENTITY
    | class::SOFT
    | class::ZERO
    | class::BIDI
    | class::WIDE_LETTER
    | class::WIDE_MARK
    | class::LIGATURE
    | class::NFC_NO;

/// Pieces after which the first are let go, and how many stay: more than two entities have.
const MANY: usize = 1024;
const STAY: usize = 6 * entity::LONGEST;

pub(super) fn run<'t>(text: &'t str, wanted: Mask, scan: &Scan) -> (Cow<'t, str>, OffsetMap) {
    let wanted = wanted & HANDLED;
    let mut reader = Reader {
        text,
        wanted,
        editor: Editor::new(text),
        at: 0,
        pieces: Vec::new(),
        hidden: Vec::new(),
        kept: None,
        before: Before::default(),
        now: Before::default(),
        seen: 0,
        after_return: false,
        ampersand: 0,
        buffer: String::new(),
    };
    let mut from = 0;
    while let Some(hit) = scan.next(text, from) {
        from = if hit.c == '&' && !entity::may_begin(after(text, hit.at + 1)) {
            hit.at + 1
        } else {
            reader.island(hit.at);
            reader.at
        };
    }
    reader.editor.finish()
}

/// One character of the output, or one that was taken out.
#[derive(Debug)]
struct Piece {
    c: Option<char>,
    source: Range<usize>,
    /// `None` where it stands in the source as it is.
    kind: Option<EditKind>,
    /// Whether it came of the same as the piece before.
    joined: bool,
    /// The last invisible character that was kept right before it.
    kept: Option<char>,
}

/// What visible characters stand before some place.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    last: Option<char>,
    /// The last that is no combining mark.
    starter: Option<char>,
}

impl Before {
    fn add(&mut self, c: char) {
        self.last = Some(c);
        if canonical_combining_class(c) == 0 {
            self.starter = Some(c);
        }
    }
}

#[derive(Debug)]
struct Reader<'t> {
    text: &'t str,
    wanted: Mask,
    editor: Editor<'t>,
    /// How far the source was read.
    at: usize,
    /// What was read and is not yet in the editor.
    pieces: Vec<Piece>,
    /// Invisible characters since the last visible one: what becomes of them hangs on the next.
    hidden: Vec<Piece>,
    /// The last of them that was kept since the last visible one.
    kept: Option<char>,
    /// What stands before the pieces, and before what is read next.
    before: Before,
    now: Before,
    /// How far the source was looked through for that.
    seen: usize,
    /// Whether the last piece is a line end made of `\r`, to which a `\n` belongs.
    after_return: bool,
    /// Characters since the last `&`.
    ampersand: usize,
    buffer: String,
}

impl Reader<'_> {
    /// Reads from `start`, where something may need a change, to where nothing does.
    fn island(&mut self, start: usize) {
        self.at = start;
        self.look_back(start);
        self.ampersand = usize::MAX;
        self.kept = None;
        // The mark of a half-width syllable, if one comes, belongs to the one before.
        if let Some(before @ '\u{3041}'..='\u{30FF}') = self.now.last {
            let source = start - before.len_utf8()..start;
            self.pieces.push(Piece { c: Some(before), source, kind: None, joined: false, kept: None });
        }
        while let Some(c) = char_at(self.text, self.at) {
            let in_entity = self.ampersand <= entity::LONGEST && entity::is_part(c);
            let line_end = c == '\n' && self.after_return;
            if !in_entity && !line_end && class(c) & self.wanted == 0 {
                break;
            }
            let start = self.at;
            let (c, kind) = self.character(c);
            self.take(c, start..self.at, kind);
            if self.pieces.len() > MANY {
                self.flush(STAY);
            }
        }
        self.settle(char_at(self.text, self.at));
        self.flush(0);
        self.after_return = false;
        self.seen = self.at;
    }

    /// What stands before `start`: since the last island, nothing that is seen to here.
    fn look_back(&mut self, start: usize) {
        let mut at = start;
        while at > self.seen
            && let Some(c) = char_before(self.text, at)
        {
            at -= c.len_utf8();
            if canonical_combining_class(c) == 0 {
                self.now.starter = Some(c);
                break;
            }
        }
        self.now.last = char_before(self.text, start);
        self.before = self.now;
    }

    /// Reads the character at `self.at`, or the entity there to its end: `&amp;amp;` is one.
    fn character(&mut self, c: char) -> (char, Option<EditKind>) {
        self.at += c.len_utf8();
        let mut kind = None;
        let is_ampersand = |c| c == '&' || c == '＆' && self.wanted & class::WIDE_LETTER != 0;
        if self.wanted & class::ENTITY != 0 && is_ampersand(c) {
            while let Some((meant, length)) = entity::read(after(self.text, self.at)) {
                self.at += length;
                kind = Some(EditKind::Entity);
                if !is_ampersand(meant) {
                    return (meant, kind);
                }
            }
            if kind.is_some() {
                return ('&', kind);
            }
        }
        (c, kind)
    }

    /// Takes a character that `source` stands for, by an edit of the kind `kind` already or by none.
    fn take(&mut self, c: char, source: Range<usize>, kind: Option<EditKind>) {
        if std::mem::take(&mut self.after_return)
            && c == '\n'
            && let Some(last) = self.pieces.last_mut()
        {
            last.source.end = source.end;
            return;
        }
        let class = class(c) & self.wanted;
        let by = |own: EditKind| Some(kind.unwrap_or(own));
        if class == 0 || class & class::ENTITY != 0 {
            self.push(c, source, kind, false);
        } else if class & (class::SOFT | class::ZERO | class::BIDI) != 0 {
            self.hidden.push(Piece { c: Some(c), source, kind, joined: false, kept: None });
        } else if class & class::LINE != 0 {
            self.push('\n', source, by(EditKind::LineEnd), false);
            self.after_return = c == '\r';
        } else if class & class::CONTROL != 0 {
            if ('\u{1C}'..='\u{1F}').contains(&c) {
                self.push(' ', source, by(EditKind::Control), false);
            } else {
                self.hidden.push(Piece {
                    c: None,
                    source,
                    kind: by(EditKind::Control),
                    joined: false,
                    kept: None,
                });
            }
        } else if class & (class::WIDE_LETTER | class::WIDE_MARK) != 0 {
            self.narrow(c, source, by(EditKind::Width));
        } else {
            let kind = by(if class & class::LIGATURE != 0 { EditKind::Ligature } else { EditKind::Nfc });
            let mut letters = std::mem::take(&mut self.buffer);
            letters.clear();
            if class & class::LIGATURE != 0 {
                letters.push_str(ligature(c));
            } else {
                letters.extend(std::iter::once(c).nfc());
            }
            for (i, letter) in letters.chars().enumerate() {
                self.push(letter, source.clone(), kind, i > 0);
            }
            self.buffer = letters;
        }
    }

    /// Takes a full-width or half-width form.
    fn narrow(&mut self, c: char, source: Range<usize>, kind: Option<EditKind>) {
        let mark = match c {
            '\u{FF9E}' => '\u{3099}',
            '\u{FF9F}' => '\u{309A}',
            _ => return self.push(usual(c), source, kind, false),
        };
        self.settle(Some(usual(c)));
        // With what was taken out between, it is one syllable.
        let last = self.pieces.iter().rposition(|piece| piece.c.is_some());
        let last = last.and_then(|last| Some((last, compose(self.pieces.get(last)?.c?, mark)?)));
        match last {
            Some((last, syllable)) => {
                let before = self.pieces.get(last);
                let start = before.map_or(source.start, |piece| piece.source.start);
                self.kept = before.and_then(|piece| piece.kept);
                self.pieces.truncate(last);
                self.push(syllable, start..source.end, kind, false);
            }
            None => self.push(usual(c), source, kind, false),
        }
    }

    /// Adds a visible character, and reads the entity that it ends, if any.
    fn push(&mut self, c: char, source: Range<usize>, kind: Option<EditKind>, joined: bool) {
        self.settle(Some(c));
        self.now.add(c);
        self.ampersand = if c == '&' { 0 } else { self.ampersand.saturating_add(1) };
        self.pieces.push(Piece { c: Some(c), source, kind, joined, kept: self.kept.take() });
        if c == ';' && self.wanted & class::ENTITY != 0 && self.ampersand <= entity::LONGEST + 1 {
            self.end_entity();
        }
    }

    /// Reads the entity that the last pieces are, where they are one only since something in it was changed.
    fn end_entity(&mut self) {
        let Some((start, name)) = self.name_before(self.pieces.len()) else { return };
        let (start, meant) = match entity::meaning(&name) {
            Some(Meaning::Char(c)) => (start, Some(c)),
            // The other half, if any, stands right before.
            Some(Meaning::Surrogate(low)) => {
                match self.name_before(start).map(|(at, name)| (at, entity::meaning(&name))) {
                    Some((at, Some(Meaning::Surrogate(high)))) => {
                        (at, char::decode_utf16([high, low]).next().and_then(Result::ok))
                    }
                    _ => return,
                }
            }
            None => return,
        };
        let ends = (
            self.pieces.get(start).map(|first| first.source.start),
            self.pieces.last().map(|last| last.source.end),
        );
        if let (Some(c), (Some(from), Some(to))) = (meant, ends) {
            // What was kept before the `&` stands before the character now.
            self.kept = self.pieces.get(start).and_then(|first| first.kept);
            self.pieces.truncate(start);
            self.look_at_pieces();
            self.take(c, from..to, Some(EditKind::Entity));
        }
    }

    /// The name of the entity that ends with the piece before `end`, and the place of its `&`.
    fn name_before(&self, end: usize) -> Option<(usize, String)> {
        let mut name = String::new();
        for (at, piece) in self.pieces.get(..end)?.iter().enumerate().rev() {
            let Some(c) = piece.c else { continue };
            if name.is_empty() && c != ';' || name.len() > entity::LONGEST + 1 || !entity::is_part(c) {
                return None;
            }
            if c == '&' {
                return Some((at, name.chars().skip(1).collect::<Vec<_>>().into_iter().rev().collect()));
            }
            name.push(c);
        }
        None
    }

    /// Finds out anew what stands before what is read next, after pieces were dropped.
    fn look_at_pieces(&mut self) {
        self.now = self.before;
        let visible = |piece: &Piece| piece.c.filter(|&c| !invisible::is_hidden(c, self.wanted));
        for c in self
            .pieces
            .iter()
            .rev()
            .filter_map(visible)
            .skip_while(|&c| canonical_combining_class(c) != 0)
            .take(1)
        {
            self.now.starter = Some(c);
        }
        let mut pieces = self.pieces.iter().rev().filter_map(|piece| piece.c);
        self.ampersand =
            pieces.clone().take(entity::LONGEST + 2).position(|c| c == '&').unwrap_or(usize::MAX);
        self.now.last = pieces.find(|&c| !invisible::is_hidden(c, self.wanted)).or(self.before.last);
    }

    /// Decides on the hidden characters before `next`.
    fn settle(&mut self, next: Option<char>) {
        if self.hidden.is_empty() {
            return;
        }
        let mut around = Around::new(self.now.last, self.now.starter, next);
        around.kept = self.kept;
        for mut piece in self.hidden.drain(..) {
            if let Some(c) = piece.c
                && !around.keeps(c)
            {
                piece.c = None;
                piece.kind = Some(piece.kind.unwrap_or(EditKind::Invisible));
            }
            match self.pieces.last_mut() {
                // What is taken out in one place is one edit.
                Some(last) if last.c.is_none() && piece.c.is_none() => {
                    last.source.end = piece.source.end;
                    if last.kind != piece.kind {
                        last.kind = Some(EditKind::Several);
                    }
                }
                _ => self.pieces.push(piece),
            }
        }
        self.kept = around.kept;
    }

    /// Gives all pieces but the last `stay` to the editor.
    fn flush(&mut self, stay: usize) {
        let mut end = self.pieces.len().saturating_sub(stay);
        while self.pieces.get(end).is_some_and(|piece| piece.joined) {
            end += 1;
        }
        let mut pieces = self.pieces.drain(..end).peekable();
        while let Some(piece) = pieces.next() {
            self.buffer.clear();
            self.buffer.extend(piece.c);
            while let Some(next) = pieces.next_if(|next| next.joined) {
                self.buffer.extend(next.c);
            }
            for c in self.buffer.chars().filter(|&c| !invisible::is_hidden(c, self.wanted)) {
                self.before.add(c);
            }
            if let Some(kind) = piece.kind {
                self.editor.push_edit(piece.source, &self.buffer, kind);
            }
        }
    }
}

/// The usual form of a full-width or half-width one.
fn usual(c: char) -> char {
    let moved = |base: u32, by: u32| char::from_u32(u32::from(c) - base + by).unwrap_or(c);
    match c {
        '！'..='～' => moved(0xFF01, 0x21),
        '｟'..='｠' => moved(0xFF5F, 0x2985),
        '｡'..='ﾟ' => {
            const KANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
            // Three bytes each.
            let at = usize::try_from(u32::from(c) - 0xFF61).unwrap_or_default() * 3;
            char_at(KANA, at).unwrap_or(c)
        }
        'ﾠ' => '\u{3164}',
        'ﾡ'..='ﾾ' => moved(0xFFA1, 0x3131),
        'ￂ'..='ￇ' => moved(0xFFC2, 0x314F),
        'ￊ'..='ￏ' => moved(0xFFCA, 0x3155),
        'ￒ'..='ￗ' => moved(0xFFD2, 0x315B),
        'ￚ'..='ￜ' => moved(0xFFDA, 0x3161),
        '￠' => '¢',
        '￡' => '£',
        '￢' => '¬',
        '￣' => '¯',
        '￤' => '¦',
        '￥' => '¥',
        '￦' => '₩',
        '￨' => '│',
        '￩' => '←',
        '￪' => '↑',
        '￫' => '→',
        '￬' => '↓',
        '￭' => '■',
        '￮' => '○',
        _ => c,
    }
}

/// The letters of a ligature.
fn ligature(c: char) -> &'static str {
    match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' => "ſt",
        'ﬆ' => "st",
        'ﬓ' => "մն",
        'ﬔ' => "մե",
        'ﬕ' => "մի",
        'ﬖ' => "վն",
        'ﬗ' => "մխ",
        _ => "",
    }
}

//! Parts of a longer stretch: `the last Friday of May`, `the first two weeks of 2021`, `the rest of the week`.

use super::calendar::Got;
use super::reader::Reader;
use super::tables::start;
use super::value::{Part, Piece, Week, When, Whole, Year};
use crate::cursor::{previous_word, slice};
use crate::language::date::{DayPart, Edge, Shift, Stage, Unit};

impl Reader<'_, '_> {
    /// Which of several: an ordinal, or `last`.
    fn place(&self, at: usize) -> Got<i8> {
        if let Some(got) = self.t.places.longest(self.text, at) {
            return Some(got);
        }
        let (n, end, ordinal) = self.day_number(at)?;
        ordinal.then_some((i8::try_from(n).ok()?, end))
    }

    /// `first Monday of next month`, `last two weeks of 2021`, `26th day of the month`.
    pub(super) fn part_of_stretch(&self, at: usize) -> Got<(When, Option<DayPart>)> {
        if !self.may(at, start::PLACE | start::ORDINAL | start::COUNT) {
            return None;
        }
        let several =
            |n: u32, place: i8| u8::try_from(n).ok().filter(|n| (1..=90).contains(n) && place.abs() == 1);
        let (place, count, next) = match self.place(at) {
            Some((place, end)) => {
                let next = self.past_gap(end)?;
                match self.count(next) {
                    Some((n, end)) => (place, several(n, place)?, self.past_gap(end)?),
                    None => (place, 1, next),
                }
            }
            // `tres primeros meses del año`
            None => {
                let (n, end) = self.count(at)?;
                let (place, end) = self.t.places.longest(self.text, self.past_gap(end)?)?;
                (place, several(n, place)?, self.past_gap(end)?)
            }
        };
        // `premiers mois`: which of them is told by the ending before.
        let plural = self.t.words.same_plurals
            && previous_word(self.text, next).is_some_and(|word| {
                self.t.plurals.fit(slice(self.text, word)) && !self.is_digit_at(word.start())
            });
        if plural && count == 1 {
            return None;
        }
        let (piece, part, end) = self.piece(next, count > 1)?;
        let of = self.past_gap(end)?;
        let whole = self.past(&self.t.of, of);
        // `of the year` is a row of `of`, and a whole after `of`.
        let genitive = self.past(&self.t.genitives, of);
        // `últimas semanas deste ano`
        if whole == of && genitive == of && self.t.shifts.longest(self.text, of).is_none() {
            return None;
        }
        let (whole, end) = self
            .whole(whole)
            .filter(|_| whole > of || genitive == of)
            .or_else(|| self.whole(genitive).filter(|_| genitive > of))?;
        let fits = match piece {
            Piece::Unit(unit) => unit < self.size(whole),
            Piece::Weekday(_) => self.size(whole) >= Unit::Month,
        };
        let part_of = Part { place, count, piece, whole };
        // A fifth Friday that the month does not have, where it is told which.
        let exists = super::resolve::part(part_of).is_some() || !whole.is_told();
        (fits && exists).then_some(((When::Part(part_of), part), end))
    }

    /// What a stretch is cut into.
    fn piece(&self, at: usize, several: bool) -> Option<(Piece, Option<DayPart>, usize)> {
        if let Some((name, end)) = self.t.weekdays.longest(self.text, at) {
            if several || name.short {
                return None;
            }
            let behind = || self.t.parts.longest(self.text, self.past_gap(end)?);
            let part = name.part.map(|part| (part, end)).or_else(behind);
            let (part, end) = part.map_or((None, end), |(part, end)| (Some(part), end));
            return Some((Piece::Weekday(name.number), part, end));
        }
        let ((unit, plural), end) = self.t.units.longest(self.text, at)?;
        let cut = matches!(
            unit,
            Unit::Day | Unit::Weekend | Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade
        );
        let same = self.t.words.same_plurals && several;
        (cut && (plural == several || same)).then_some((Piece::Unit(unit), None, end))
    }

    /// The stretch that parts are told of.
    fn whole(&self, at: usize) -> Got<Whole> {
        let place = self.past(&self.t.the, at);
        if let Some((year, end)) = self.year_digits(place) {
            return Some((Whole::Year(super::value::Year::Full(year)), end));
        }
        let read = self
            .month_first(place)
            .or_else(|| {
                self.shifted(place).filter(|((_, part), _)| part.is_none()).map(|((w, _), end)| (w, end))
            })
            .or_else(|| self.quarter_code(place))
            .or_else(|| self.decade(place))
            .or_else(|| self.ordinal_unit(place));
        if let Some((when, end)) = read {
            return Some((Whole::of(when)?, end));
        }
        // `of the month`
        let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
        let said = place > at
            || crate::cursor::previous_word(self.text, at)
                .is_some_and(|word| self.t.the.longest(self.text, word.start()).is_some());
        (said && !plural && unit >= Unit::Week).then_some((Whole::Unit(unit, 0), end))
    }

    /// The unit that a stretch is one of.
    fn size(&self, whole: Whole) -> Unit {
        match whole {
            Whole::Year(_) => Unit::Year,
            Whole::Decade(_) => Unit::Decade,
            Whole::Century(_) => Unit::Century,
            Whole::Quarter(..) | Whole::Half(..) => Unit::Quarter,
            Whole::Month(..) => Unit::Month,
            Whole::Unit(unit, _) => unit,
        }
    }

    /// `the week of July 4`, `the three months ended June 30`.
    pub(super) fn spell_told(&self, at: usize) -> Got<When> {
        if !self.may(at, start::LENGTH) {
            return None;
        }
        let (spell, counted) = match self.t.units.longest(self.text, at) {
            Some(((unit, false), end)) => (super::length::Spell::one(unit, end)?, false),
            _ => (self.length(at)?, true),
        };
        let length = spell.length.filter(|length| length.unit >= Unit::Day)?;
        let (edge, end) = self.t.edges.longest(self.text, self.past_gap(spell.end)?)?;
        if edge == Edge::Around && (counted || spell.unit != Unit::Week) {
            return None;
        }
        let (anchor, end) = self.anchor(self.past(&self.t.the, self.past_gap(end)?))?;
        // `the week starting tomorrow`
        (!(counted && edge == Edge::From)).then_some((When::Spell(length, anchor, edge), end))
    }

    /// `week after next`, `Monday before last`.
    pub(super) fn beyond(&self, at: usize) -> Got<When> {
        if !self.may(at, start::UNIT | start::WEEKDAY) {
            return None;
        }
        if let Some(((unit, false), end)) = self.t.units.longest(self.text, at) {
            let (by, end) = self.t.beyond.longest(self.text, self.past_gap(end)?)?;
            return (unit > Unit::Day).then_some((When::Unit(unit, by), end));
        }
        let (name, end) = self.t.weekdays.longest(self.text, at)?;
        let (by, end) = self.t.beyond.longest(self.text, self.past_gap(end)?)?;
        Some((When::Weekday(name.number, Week::Shift(by)), end))
    }

    /// `year to date`, `the rest of the week`, `year's end`.
    pub(super) fn slice_of_unit(&self, at: usize) -> Got<When> {
        if !self.may(at, start::UNIT_WORD | start::UNIT | start::STAGE_KIND) {
            return None;
        }
        if let Some(((season, shift), end)) = self.t.season_words.longest(self.text, at) {
            let year = match shift {
                Shift::Unit(by) => Year::Shift(by),
                Shift::Rolling(by) | Shift::Nearest(by) => Year::Nearest(by),
                Shift::Vague(_) | Shift::Before | Shift::That => return None,
            };
            return Some((When::Season(season, year), end));
        }
        if let Some(((unit, by), end)) = self.t.unit_words.longest(self.text, at) {
            // `I år 1030` is that year.
            if unit == Unit::Year
                && let Some(next) = self.past_gap(end)
                && self.is_digit_at(next)
                && self.bare_year(next).is_some()
            {
                return None;
            }
            return Some((When::Slice(unit, by, Stage::End), end));
        }
        if let Some(((unit, false), end)) = self.t.units.longest(self.text, at)
            && unit > Unit::Day
            && let Some(end) = self.past_joint(end).and_then(|place| self.t.to_date.longest(self.text, place))
        {
            return Some((When::Slice(unit, 0, Stage::ToDate), end.1));
        }
        let (stage, end) = self.t.stage_kinds.longest(self.text, at)?;
        if stage != Stage::Rest {
            return None;
        }
        let place = self.past(&self.t.the, self.past_gap(end)?);
        let (unit, by, end) = self.unit_of_text(place)?;
        Some((When::Slice(unit, by, stage), end))
    }

    /// `week`, `this week`: a unit and how many from that of the text.
    pub(super) fn unit_of_text(&self, at: usize) -> Option<(Unit, i32, usize)> {
        if let Some(((unit, false), end)) = self.t.units.longest(self.text, at) {
            return (unit >= Unit::Day).then_some((unit, 0, end));
        }
        let (Shift::Unit(by) | Shift::Nearest(by), end) = self.t.shifts.longest(self.text, at)? else {
            return None;
        };
        let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(end)?)?;
        (!plural && unit >= Unit::Day).then_some((unit, by, end))
    }
}

//! A language's words for this room, made ready for looking up.

use std::collections::BTreeMap;

use super::bare::{self, Neighbours};
use super::century::roman_word;
use super::zone::Shared;
use crate::cursor::char_at;
use crate::language::Language;
use crate::language::date::{
    Away, DateRelation, DateWords, DayPart, Edge, Meridiem, Needs, Shift, Stage, Unit, WeekdayForm,
};
use crate::language::ending::{Endings, unaccented};
use crate::trie::Trie;

/// A month, a weekday or a season.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) number: u8,
    pub(super) needs: Needs,
    /// Abbreviated, so that a full stop may belong to it.
    pub(super) short: bool,
    /// The part of the day glued to it.
    pub(super) part: Option<DayPart>,
    /// A weekday's form.
    pub(super) form: WeekdayForm,
}

impl Name {
    /// A name in full, of any form.
    fn new(number: u8, needs: Needs) -> Self {
        Self { number, needs, short: false, part: None, form: WeekdayForm::Plain }
    }
}

/// A language's tables of this room.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(super) words: &'static DateWords,
    /// Endings of nouns in the plural.
    pub(super) plurals: &'static Endings,
    /// The first words of everything that can begin with a letter, and the tables that have them ([`start`]).
    pub(super) gate: Trie<u32>,
    pub(super) neighbours: Neighbours,
    pub(super) months: Trie<Name>,
    pub(super) weekdays: Trie<Name>,
    pub(super) seasons: Trie<Name>,
    pub(super) units: Trie<(Unit, bool)>,
    pub(super) counts: Trie<u32>,
    pub(super) few: Trie<()>,
    pub(super) ordinals: Trie<u8>,
    pub(super) ordinal_suffixes: Trie<()>,
    pub(super) days: Trie<(i32, Option<DayPart>, Needs)>,
    pub(super) shifts: Trie<Shift>,
    pub(super) shifts_after: Trie<Shift>,
    pub(super) rolling_after: Trie<()>,
    pub(super) rolling_ahead: Trie<()>,
    pub(super) weekend_leads: Trie<()>,
    pub(super) modals: Trie<()>,
    pub(super) weekday_leads: Trie<()>,
    pub(super) weekdays_ahead: Trie<()>,
    pub(super) weekday_free: Trie<()>,
    pub(super) indefinite: Trie<()>,
    pub(super) parts: Trie<DayPart>,
    pub(super) part_words: Trie<DayPart>,
    pub(super) part_of: Trie<()>,
    pub(super) night_to: Trie<()>,
    pub(super) night_from: Trie<()>,
    pub(super) part_nouns: Trie<DayPart>,
    pub(super) clock_parts: Trie<DayPart>,
    pub(super) stages: Trie<()>,
    pub(super) stage_units: Trie<()>,
    pub(super) stage_kinds: Trie<Stage>,
    pub(super) to_date: Trie<()>,
    pub(super) edges: Trie<Edge>,
    pub(super) beyond: Trie<i32>,
    pub(super) stages_before: Trie<()>,
    pub(super) unit_words: Trie<(Unit, i32)>,
    pub(super) season_words: Trie<(u8, Shift)>,
    pub(super) places: Trie<i8>,
    pub(super) now: Trie<()>,
    pub(super) lasting: Trie<()>,
    pub(super) lasting_ahead: Trie<()>,
    pub(super) beginning: Trie<()>,
    pub(super) beginning_before: Trie<()>,
    pub(super) limits: Trie<bool>,
    pub(super) part_leads: Trie<()>,
    pub(super) openings: Trie<()>,
    pub(super) openings_before: Trie<()>,
    pub(super) day_words: Trie<()>,
    pub(super) bare_day_leads: Trie<()>,
    pub(super) not_day_leads: Trie<()>,
    pub(super) not_days: Trie<()>,
    pub(super) after_day: Trie<()>,
    pub(super) away: Trie<Away>,
    pub(super) year_verbs: Trie<()>,
    pub(super) papers: Trie<()>,
    pub(super) ago: Trie<()>,
    pub(super) ago_before: Trie<()>,
    pub(super) ahead: Trie<()>,
    pub(super) ahead_sure: Trie<()>,
    pub(super) not_ahead: Trie<()>,
    pub(super) ahead_after: Trie<()>,
    pub(super) of: Trie<()>,
    pub(super) genitives: Trie<()>,
    pub(super) in_month: Trie<()>,
    pub(super) the: Trie<()>,
    pub(super) the_before: Trie<()>,
    pub(super) at: Trie<()>,
    pub(super) day_leads: Trie<()>,
    pub(super) on: Trie<()>,
    pub(super) on_before: Trie<()>,
    pub(super) to: Trie<()>,
    pub(super) or: Trie<()>,
    pub(super) from: Trie<()>,
    pub(super) between: Trie<()>,
    pub(super) and: Trie<()>,
    pub(super) list_before: Trie<()>,
    pub(super) qualifiers: Trie<DateRelation>,
    pub(super) aims: Trie<()>,
    pub(super) qualifiers_after: Trie<DateRelation>,
    pub(super) fillers: Trie<()>,
    pub(super) recurring: Trie<()>,
    pub(super) named: Trie<()>,
    pub(super) feasts: Trie<()>,
    pub(super) names: Trie<()>,
    pub(super) leads: Trie<()>,
    pub(super) year_leads: Trie<()>,
    /// Words whose number is a name: `Room 2012`.
    pub(super) numbered: Trie<()>,
    pub(super) season_leads: Trie<()>,
    pub(super) determiners: Trie<()>,
    pub(super) amounts: Trie<()>,
    pub(super) year_words: Trie<()>,
    pub(super) no_nouns: Trie<()>,
    pub(super) counted: Trie<()>,
    pub(super) eras: Trie<bool>,
    pub(super) decade_endings: Trie<()>,
    pub(super) decade_leads: Trie<bool>,
    pub(super) decades_led: Trie<u8>,
    pub(super) told_in_tens: Trie<()>,
    pub(super) games: Trie<()>,
    pub(super) decade_words: Trie<()>,
    pub(super) decade_words_before: Trie<()>,
    pub(super) joints_before: Trie<()>,
    pub(super) centuries: Trie<u8>,
    pub(super) century_leads: Trie<()>,
    pub(super) decades: Trie<u8>,
    pub(super) quarters: Trie<()>,
    pub(super) halves: Trie<()>,
    pub(super) halves_alone: Trie<()>,
    pub(super) weeks: Trie<bool>,
    pub(super) fiscal: Trie<()>,
    pub(super) fiscal_ahead: Trie<()>,
    pub(super) meridiems: Trie<Meridiem>,
    pub(super) meridiem_letters: Trie<Meridiem>,
    pub(super) clock_endings: Trie<()>,
    pub(super) clock_words: Trie<(u16, Needs)>,
    pub(super) clock_offsets: Trie<i32>,
    pub(super) clock_halves: Trie<()>,
    pub(super) clock_sides: Trie<i32>,
    pub(super) clock_after: Trie<i32>,
    pub(super) clock_joints: Trie<i32>,
    pub(super) hour_leads: Trie<bool>,
    pub(super) not_hours: Trie<()>,
    pub(super) o_clock: Trie<bool>,
    pub(super) hours: Trie<()>,
    pub(super) spells: Trie<()>,
    pub(super) spells_of_day: Trie<()>,
    pub(super) hours_of: Trie<()>,
    pub(super) late_leads: Trie<()>,
    pub(super) clock_leads: Trie<()>,
    pub(super) noon_leads: Trie<()>,
    pub(super) zones: Trie<&'static str>,
    pub(super) zone_codes: Trie<&'static str>,
    pub(super) zones_shared: Trie<&'static Shared>,
    pub(super) future: Trie<()>,
    pub(super) past_infinitives: Trie<()>,
    pub(super) timetable: Trie<()>,
    pub(super) timetable_named: Trie<()>,
    pub(super) conditions: Trie<()>,
    pub(super) timetable_second: Trie<()>,
    pub(super) leads_ahead: Trie<()>,
    pub(super) is: Trie<()>,
    pub(super) events: Trie<()>,
    pub(super) past: Trie<()>,
    pub(super) auxiliaries: Trie<()>,
    pub(super) participles: Trie<()>,
    pub(super) passives: Trie<()>,
    pub(super) infinitive_marks: Trie<()>,
    pub(super) asides: Trie<()>,
    pub(super) relatives: Trie<()>,
    /// Endings of adverbs.
    pub(super) adverbs: &'static Endings,
    pub(super) clauses: Trie<()>,
    pub(super) acts: Trie<()>,
}

/// The abbreviation by which texts of any language name a zone.
pub(crate) fn zone_code(zone: &str) -> Option<&'static str> {
    super::zone::CODES.iter().find(|(_, named)| *named == zone).map(|&(code, _)| code)
}

fn map<T: Copy>(rows: &'static [(&'static str, T)]) -> Trie<T> {
    Trie::forwards(rows.iter().copied())
}

/// The rows, and after them the same without accents where people leave those out.
fn lax<T: Copy>(rows: impl Iterator<Item = (&'static str, T)> + Clone, words: &DateWords) -> Trie<T> {
    let mut trie = Trie::forwards(rows.clone());
    for (key, value) in rows.filter(|_| words.accents_optional) {
        if let Some(plain) = unaccented(key) {
            trie.insert(&plain, value);
        }
    }
    trie
}

fn names(
    long: &'static [(&'static str, u8, Needs)],
    short: &'static [(&'static str, u8, Needs)],
) -> Trie<Name> {
    let rows = long.iter().map(|row| (row, false)).chain(short.iter().map(|row| (row, true)));
    Trie::forwards(
        rows.map(|(&(word, number, needs), short)| (word, Name { short, ..Name::new(number, needs) })),
    )
}

impl Tables {
    /// What the words begin with that an expression can begin with.
    pub(crate) fn openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.gate.openings(add);
        self.words.quarter_letters.iter().for_each(|row| add(row.0.encode_utf8(&mut [0; 4]), None));
    }

    /// Whether a cardinal in words may be a day: `tres de marzo`.
    pub(crate) fn has_cardinal_days(&self) -> bool {
        self.words.cardinal_days
    }

    /// Whether the letters from `at` to `end` are the letter of a quarter or half before its number, or a Roman numeral
    /// with or without its ending.
    pub(crate) fn may_begin_number(&self, text: &str, at: usize, end: usize) -> bool {
        let word = text.get(at..end).unwrap_or_default();
        let digit = || char_at(text, end).is_some_and(|c| c.is_ascii_digit());
        matches!(word, "Q" | "q" | "H" | "h") && digit()
            || word.starts_with(['I', 'V', 'X']) && roman_word(word, self.words.ordinal_suffixes).is_some()
    }

    /// The tables of a language.
    pub(crate) fn new(language: &'static Language) -> Self {
        let words = &language.date;
        let mut weekdays = names(words.weekdays, words.weekdays_short);
        for &(day, number, needs) in words.weekdays.iter().filter(|_| words.accents_optional) {
            if let Some(plain) = unaccented(day) {
                weekdays.insert(&plain, Name::new(number, needs));
            }
        }
        for &(day, number, needs) in words.weekdays {
            for &(ending, form) in words.weekday_endings {
                weekdays.insert(&[day, ending].concat(), Name { form, ..Name::new(number, needs) });
            }
        }
        if words.glued_parts {
            for &(day, number, needs) in words.weekdays {
                for &(part, which) in words.parts {
                    let name = Name { part: Some(which), ..Name::new(number, needs) };
                    weekdays.insert(&[day, part].concat(), name);
                }
            }
        }
        let mut tables = Self {
            words,
            plurals: &language.endings.plurals,
            gate: gate(words),
            neighbours: Neighbours::new(),
            months: names(words.months, words.months_short),
            weekdays,
            seasons: names(words.seasons, &[]),
            units: lax(words.units.iter().map(|&(word, unit, plural)| (word, (unit, plural))), words),
            counts: lax(words.counts.iter().copied(), words),
            few: Trie::words(words.few),
            ordinals: map(words.ordinals),
            ordinal_suffixes: Trie::words(words.ordinal_suffixes),
            days: lax(
                words.days.iter().map(|&(word, shift, part, needs)| (word, (shift, part, needs))),
                words,
            ),
            shifts: lax(words.shifts.iter().copied(), words),
            shifts_after: lax(words.shifts_after.iter().copied(), words),
            rolling_after: Trie::words_before(words.rolling_after),
            rolling_ahead: Trie::words_before(words.rolling_ahead),
            weekend_leads: Trie::words_before(words.weekend_leads),
            modals: Trie::words_before(words.modals),
            weekday_leads: Trie::words_before(words.weekday_leads),
            weekdays_ahead: Trie::words_before(words.weekdays_ahead),
            weekday_free: Trie::words(words.weekday_free),
            indefinite: Trie::words_before(words.indefinite),
            part_words: map(words.part_words),
            part_of: Trie::words(words.part_of),
            night_to: Trie::words(words.night_to),
            night_from: Trie::words(words.night_from),
            parts: lax(words.parts.iter().copied(), words),
            part_nouns: lax(words.part_nouns.iter().copied(), words),
            clock_parts: lax(words.clock_parts.iter().copied(), words),
            stages: Trie::words(words.stages),
            stage_units: Trie::words(words.stage_units),
            stage_kinds: map(words.stage_kinds),
            to_date: Trie::words(words.to_date),
            edges: map(words.edges),
            beyond: map(words.beyond),
            stages_before: Trie::words_before(words.stages),
            unit_words: Trie::forwards(words.unit_words.iter().map(|&(word, unit, by)| (word, (unit, by)))),
            season_words: Trie::forwards(
                words.season_words.iter().map(|&(word, season, shift)| (word, (season, shift))),
            ),
            places: map(words.places),
            now: Trie::words(words.now),
            lasting: Trie::words_before(words.lasting),
            lasting_ahead: Trie::words(words.lasting),
            beginning: Trie::words(words.beginning),
            beginning_before: Trie::words_before(words.beginning),
            limits: Trie::backwards(words.limits.iter().copied()),
            part_leads: Trie::words_before(words.part_leads),
            openings: Trie::words(words.openings),
            openings_before: Trie::words_before(words.openings),
            day_words: Trie::words_before(words.day_words),
            bare_day_leads: Trie::words_before(words.bare_day_leads),
            not_day_leads: Trie::words_before(words.not_day_leads),
            not_days: Trie::words(words.not_days),
            after_day: Trie::words(words.after_day),
            away: map(words.away),
            year_verbs: Trie::words(words.year_verbs),
            papers: Trie::words_before(words.papers),
            ago: Trie::words(words.ago),
            ago_before: Trie::words_before(words.ago),
            ahead: Trie::words(words.ahead),
            ahead_sure: Trie::words(words.ahead_sure),
            not_ahead: Trie::words_before(words.not_ahead),
            ahead_after: Trie::words(words.ahead_after),
            of: Trie::words(words.of),
            genitives: Trie::words(words.genitives),
            in_month: Trie::words(words.in_month),
            the: Trie::words(words.the),
            the_before: Trie::words_before(words.the),
            at: Trie::words(words.at),
            day_leads: Trie::words_before(words.day_leads),
            on: Trie::words(words.on),
            on_before: Trie::words_before(words.on),
            to: Trie::words(words.to),
            or: Trie::words(words.or),
            from: Trie::words_before(words.from),
            between: Trie::words_before(words.between),
            and: Trie::words(words.and),
            list_before: Trie::words_before(words.list),
            qualifiers: Trie::backwards(words.qualifiers.iter().copied()),
            aims: Trie::words_before(words.aims),
            qualifiers_after: map(words.qualifiers_after),
            fillers: Trie::words_before(words.fillers),
            recurring: Trie::words_before(words.recurring),
            named: Trie::words_before(words.named),
            feasts: Trie::words(words.feasts),
            names: Trie::words(words.names),
            leads: Trie::words_before(words.leads),
            year_leads: Trie::words_before(words.year_leads),
            numbered: Trie::words_before(&language.label.naming_words().concat()),
            season_leads: Trie::words_before(words.season_leads),
            determiners: Trie::words_before(words.determiners),
            amounts: Trie::words_before(words.amounts),
            year_words: Trie::words_before(words.year_words),
            no_nouns: Trie::words(words.no_nouns),
            counted: Trie::words(words.counted),
            eras: map(words.eras),
            decade_endings: Trie::words(words.decade_endings),
            decade_leads: Trie::backwards(words.decade_leads.iter().copied()),
            decades_led: lax(words.decades_led.iter().copied(), words),
            told_in_tens: Trie::words_before(words.told_in_tens),
            games: Trie::words(words.games),
            decade_words: Trie::words(words.decade_words),
            decade_words_before: Trie::words_before(words.decade_words),
            joints_before: Trie::words_before(&[words.and, words.to].concat()),
            centuries: map(words.centuries),
            century_leads: Trie::words_before(words.century_leads),
            decades: lax(words.decades.iter().copied(), words),
            quarters: Trie::words(words.quarters),
            halves: Trie::words(words.halves),
            halves_alone: Trie::words(words.halves_alone),
            weeks: map(words.weeks),
            fiscal: Trie::words_before(words.fiscal),
            fiscal_ahead: Trie::words(words.fiscal),
            meridiems: map(words.meridiems),
            meridiem_letters: map(words.meridiem_letters),
            clock_endings: Trie::words(words.clock_endings),
            clock_words: Trie::forwards(
                words.clock_words.iter().map(|&(word, time, needs)| (word, (time, needs))),
            ),
            clock_offsets: map(words.clock_offsets),
            clock_halves: Trie::words(words.clock_halves),
            clock_sides: map(words.clock_sides),
            clock_after: map(words.clock_after),
            clock_joints: map(words.clock_joints),
            hour_leads: Trie::backwards(words.hour_leads.iter().copied()),
            not_hours: Trie::words(words.not_hours),
            o_clock: map(words.o_clock),
            hours: Trie::words(words.hours),
            spells: Trie::words_before(words.spells),
            spells_of_day: Trie::words_before(words.spells_of_day),
            hours_of: Trie::words(words.hours_of),
            late_leads: Trie::words_before(words.late_leads),
            clock_leads: Trie::words_before(words.clock_leads),
            noon_leads: Trie::words_before(words.noon_leads),
            zones: map(words.zones),
            zone_codes: Trie::exact_forwards(super::zone::CODES.iter().copied()),
            zones_shared: Trie::exact_forwards(
                super::zone::SHARED.iter().map(|shared| (shared.code, shared)),
            ),
            future: Trie::words(words.future),
            past_infinitives: Trie::words(words.past_infinitives),
            timetable: Trie::words(words.timetable),
            timetable_named: Trie::words(words.timetable_named),
            conditions: Trie::words(words.conditions),
            timetable_second: Trie::words(words.timetable_second),
            leads_ahead: Trie::words(words.leads_ahead),
            is: Trie::words(words.is),
            events: Trie::words(words.events),
            past: Trie::words(words.past),
            auxiliaries: Trie::words(words.auxiliaries),
            participles: Trie::words(words.participles),
            passives: Trie::words(words.passives),
            infinitive_marks: Trie::words(words.infinitive_marks),
            asides: Trie::words(words.asides),
            relatives: Trie::words(words.relatives),
            adverbs: &language.endings.adverbs,
            clauses: Trie::words(words.clauses),
            acts: Trie::words_before(words.acts),
        };
        bare::fill(&mut tables);
        tables
    }
}

/// The first two words of every row that an expression can begin with, and which tables have them.
fn gate(words: &'static DateWords) -> Trie<u32> {
    let mut heads: BTreeMap<String, u32> = BTreeMap::new();
    let mut add = |word: &str, table: u32| {
        // Two words of longer rows: `the present`, but not `the`.
        let second = word.match_indices([' ', '-']).nth(1);
        let first = second.and_then(|(end, _)| word.get(..end)).unwrap_or(word);
        let table = if first.contains([' ', '-']) { table | start::TWO } else { table };
        *heads.entry(first.to_owned()).or_default() |= table;
        if let Some(plain) = unaccented(first).filter(|_| words.accents_optional) {
            *heads.entry(plain).or_default() |= table;
        }
    };
    for (rows, table) in [
        (words.months, start::MONTH),
        (words.months_short, start::MONTH),
        (words.weekdays, start::WEEKDAY),
        (words.weekdays_short, start::WEEKDAY),
        (words.seasons, start::SEASON),
    ] {
        rows.iter().for_each(|row| add(row.0, table));
    }
    for (rows, table) in [
        (words.few, start::FEW),
        (words.stages, start::STAGE),
        (words.stage_units, start::STAGE_UNIT),
        (words.ago, start::AWAY),
        (words.ahead, start::AWAY),
        (words.ahead_sure, start::AWAY),
        (words.decade_words, start::DECADE),
        (words.now, start::NOW),
    ] {
        rows.iter().for_each(|row| add(row, table));
    }
    words.weeks.iter().for_each(|row| add(row.0, start::WEEK));
    words.unit_words.iter().for_each(|row| add(row.0, start::UNIT_WORD));
    words.season_words.iter().for_each(|row| add(row.0, start::UNIT_WORD));
    words.places.iter().for_each(|row| add(row.0, start::PLACE));
    words.stage_kinds.iter().for_each(|row| add(row.0, start::STAGE_KIND));
    words.units.iter().for_each(|row| add(row.0, start::UNIT));
    words.counts.iter().for_each(|row| add(row.0, start::COUNT));
    words.ordinals.iter().for_each(|row| add(row.0, start::ORDINAL));
    words.days.iter().for_each(|row| add(row.0, start::DAY));
    words.shifts.iter().for_each(|row| add(row.0, start::SHIFT));
    words.decades.iter().chain(words.decades_led).for_each(|row| add(row.0, start::DECADE));
    words.centuries.iter().for_each(|row| add(row.0, start::CENTURY));
    words.clock_words.iter().for_each(|row| add(row.0, start::CLOCK));
    words.clock_offsets.iter().for_each(|row| add(row.0, start::CLOCK));
    words.clock_halves.iter().for_each(|row| add(row, start::CLOCK));
    words.eras.iter().for_each(|row| add(row.0, start::ERA));
    words.parts.iter().for_each(|row| add(row.0, start::PART));
    words.part_words.iter().for_each(|row| add(row.0, start::PART_WORD));
    words.part_nouns.iter().for_each(|row| add(row.0, start::PART_NOUN));
    for day in words.weekdays {
        for ending in words.weekday_endings {
            *heads.entry([day.0, ending.0].concat()).or_default() |= start::WEEKDAY;
        }
    }
    if words.glued_parts {
        for day in words.weekdays {
            for part in words.parts {
                *heads.entry(format!("{}{}", day.0, part.0)).or_default() |= start::WEEKDAY;
            }
        }
    }
    let mut gate = Trie::new();
    heads.iter().for_each(|(head, &tables)| gate.insert(head, tables));
    gate
}

/// What an expression can begin with, in bits: the tables that have its first word.
pub(super) mod start {
    pub(in crate::date) const MONTH: u32 = 1;
    pub(in crate::date) const WEEKDAY: u32 = 1 << 1;
    pub(in crate::date) const SEASON: u32 = 1 << 2;
    pub(in crate::date) const FEW: u32 = 1 << 3;
    pub(in crate::date) const STAGE: u32 = 1 << 4;
    pub(in crate::date) const STAGE_UNIT: u32 = 1 << 5;
    pub(in crate::date) const STAGE_KIND: u32 = 1 << 6;
    pub(in crate::date) const AWAY: u32 = 1 << 7;
    pub(in crate::date) const DECADE: u32 = 1 << 8;
    pub(in crate::date) const NOW: u32 = 1 << 9;
    pub(in crate::date) const WEEK: u32 = 1 << 10;
    pub(in crate::date) const UNIT_WORD: u32 = 1 << 11;
    pub(in crate::date) const PLACE: u32 = 1 << 12;
    pub(in crate::date) const UNIT: u32 = 1 << 13;
    pub(in crate::date) const ORDINAL: u32 = 1 << 14;
    pub(in crate::date) const DAY: u32 = 1 << 15;
    pub(in crate::date) const SHIFT: u32 = 1 << 16;
    pub(in crate::date) const CENTURY: u32 = 1 << 17;
    pub(in crate::date) const CLOCK: u32 = 1 << 18;
    pub(in crate::date) const ERA: u32 = 1 << 19;
    pub(in crate::date) const PART: u32 = 1 << 20;
    pub(in crate::date) const PART_WORD: u32 = 1 << 21;
    pub(in crate::date) const PART_NOUN: u32 = 1 << 22;
    /// A small cardinal, of this room's table or of the number words.
    pub(in crate::date) const COUNT: u32 = 1 << 23;
    /// A Roman numeral.
    pub(in crate::date) const ROMAN: u32 = 1 << 24;
    /// That the row of the gate has two words.
    pub(in crate::date) const TWO: u32 = 1 << 31;
    /// A length of time.
    pub(in crate::date) const LENGTH: u32 = FEW | COUNT | UNIT;
    /// Digits, or what they can be told by.
    pub(in crate::date) const ANY: u32 = u32::MAX;
}

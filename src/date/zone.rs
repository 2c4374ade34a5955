//! Time zones after a time: by name, by abbreviation, by offset.

use std::fmt;

use super::calendar::Got;
use super::reader::Reader;
use crate::cursor::{ends_word, is_dash};

/// A zone as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zone {
    place: Place,
    /// Whether the abbreviation is also another zone's, and the region does not decide.
    pub(super) ambiguous: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// An IANA name, or an offset.
    Named(&'static str),
    /// Minutes from Greenwich.
    Offset(i16),
    /// One of several, none of which is likelier.
    Unknown,
}

/// An abbreviation that is one zone everywhere: an IANA name where clocks change with the season and the abbreviation
/// does not say which, else the offset. Source: IANA time zone database.
pub(super) const CODES: &[(&str, &str)] = &[
    ("ET", "America/New_York"),
    ("EST", "-05:00"),
    ("EDT", "-04:00"),
    ("CT", "America/Chicago"),
    ("CDT", "-05:00"),
    ("MT", "America/Denver"),
    ("MST", "-07:00"),
    ("MDT", "-06:00"),
    ("PT", "America/Los_Angeles"),
    ("PST", "-08:00"),
    ("PDT", "-07:00"),
    ("AKST", "-09:00"),
    ("AKDT", "-08:00"),
    ("HST", "-10:00"),
    ("NST", "-03:30"),
    ("NDT", "-02:30"),
    ("GMT", "Etc/GMT"),
    ("UTC", "Etc/UTC"),
    ("WET", "+00:00"),
    ("WEST", "+01:00"),
    ("CET", "+01:00"),
    ("CEST", "+02:00"),
    ("EET", "+02:00"),
    ("EEST", "+03:00"),
    ("MSK", "+03:00"),
    ("TRT", "+03:00"),
    ("SAST", "+02:00"),
    ("CAT", "+02:00"),
    ("WAT", "+01:00"),
    ("EAT", "+03:00"),
    ("PKT", "+05:00"),
    ("NPT", "+05:45"),
    ("HKT", "+08:00"),
    ("SGT", "+08:00"),
    ("JST", "+09:00"),
    ("KST", "+09:00"),
    ("WIB", "+07:00"),
    ("AWST", "+08:00"),
    ("ACST", "+09:30"),
    ("ACDT", "+10:30"),
    ("AEST", "+10:00"),
    ("AEDT", "+11:00"),
    ("NZST", "+12:00"),
    ("NZDT", "+13:00"),
    ("BRT", "-03:00"),
    ("ART", "-03:00"),
];

/// An abbreviation of several zones.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) code: &'static str,
    /// The offset meant, and the regions (ISO 3166) in which it is.
    pub(super) zones: &'static [(&'static str, &'static [&'static str])],
    /// The offset that is much the likelier one where no region decides, if there is one.
    pub(super) usual: Option<&'static str>,
}

/// Abbreviations that are several zones. Source: IANA time zone database.
pub(super) const SHARED: &[Shared] = &[
    Shared {
        code: "IST",
        zones: &[("+05:30", &["IN", "LK"]), ("+01:00", &["IE"]), ("+02:00", &["IL"])],
        usual: None,
    },
    Shared {
        code: "BST",
        zones: &[("+01:00", &["GB", "IE", "IM", "GG", "JE"]), ("+06:00", &["BD"])],
        usual: Some("+01:00"),
    },
    Shared {
        code: "CST",
        zones: &[("-06:00", &["US", "CA", "MX", "CR", "GT"]), ("+08:00", &["CN", "TW", "HK", "SG"])],
        usual: Some("-06:00"),
    },
    Shared {
        code: "AST",
        zones: &[
            ("-04:00", &["CA", "US", "PR", "BM", "TT", "BB"]),
            ("+03:00", &["SA", "IQ", "KW", "QA", "BH"]),
        ],
        usual: None,
    },
    Shared { code: "GST", zones: &[("+04:00", &["AE", "OM"]), ("-02:00", &["GS"])], usual: None },
    Shared { code: "AMT", zones: &[("+04:00", &["AM"]), ("-04:00", &["BR"])], usual: None },
];

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Named(name) => f.write_str(name),
            Place::Offset(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            Place::Unknown => Ok(()),
        }
    }
}

impl Zone {
    pub(super) const UTC: Self = Self { place: Place::Named("Etc/UTC"), ambiguous: false };

    /// What `zone` of a time says.
    pub(super) fn name(self) -> Option<String> {
        (self.place != Place::Unknown).then(|| self.to_string())
    }

    fn named(name: &'static str) -> Self {
        Self { place: Place::Named(name), ambiguous: false }
    }
}

impl Reader<'_, '_> {
    /// The zone after a time: `GMT`, `UTC+2`, `Eastern time`; nothing where it is that of the place (`local time`).
    pub(super) fn zone(&self, end: usize) -> Got<Option<Zone>> {
        let place = self.gap(end);
        // `(hora local)`
        if self.is_at(place, |c| c == '(') {
            let (zone, end) = self.zone_at(place + 1)?;
            return self.is_at(end, |c| c == ')').then_some((zone, end + 1));
        }
        self.zone_at(place)
    }

    fn zone_at(&self, place: usize) -> Got<Option<Zone>> {
        if let Some((name, end)) = self.t.zone_codes.longest(self.text, place) {
            if matches!(name, "Etc/GMT" | "Etc/UTC")
                && let Some((zone, end)) = self.offset(self.gap(end), 1)
            {
                return Some((Some(zone), end));
            }
            return Some((Some(Zone::named(name)), end));
        }
        if let Some((shared, end)) = self.t.zones_shared.longest(self.text, place) {
            return Some((Some(self.shared(shared)), end));
        }
        if let Some((zone, end)) = self.offset(place, 2) {
            return Some((Some(zone), end));
        }
        let (zone, end) = self.t.zones.longest(self.text, place)?;
        Some(((!zone.is_empty()).then(|| Zone::named(zone)), end))
    }

    /// Whether an abbreviation of a zone stands at `at`.
    pub(super) fn is_zone_code(&self, at: usize) -> bool {
        self.zone_code_end(at).is_some()
    }

    /// Where the code of a zone ends that stands at a place.
    pub(super) fn zone_code_end(&self, at: usize) -> Option<usize> {
        let own = self.t.zone_codes.longest(self.text, at).map(|(_, end)| end);
        own.or_else(|| self.t.zones_shared.longest(self.text, at).map(|(_, end)| end))
    }

    fn shared(&self, Shared { zones, usual, .. }: &Shared) -> Zone {
        let of_region =
            self.scene.region.and_then(|region| zones.iter().find(|(_, regions)| regions.contains(&region)));
        match of_region {
            Some((zone, _)) => Zone::named(zone),
            None => Zone { place: usual.map_or(Place::Unknown, Place::Named), ambiguous: true },
        }
    }

    /// `+5:30`, `-0500`, `+2`: an offset of at least so many digits.
    pub(super) fn offset(&self, at: usize, least: usize) -> Got<Zone> {
        /// Kiribati is fourteen hours ahead.
        const MOST: u32 = 14 * 60;
        let sign = self.peek(at).filter(|&c| c == '+' || is_dash(c))?;
        let digits = self.digits(at + sign.len_utf8())?;
        let (minutes, end) = match digits.len {
            1 | 2 => {
                let more =
                    self.is_at(digits.end, |c| c == ':').then(|| self.digits(digits.end + 1)).flatten();
                match more.filter(|more| more.len == 2 && more.value < 60) {
                    Some(more) => (digits.value * 60 + more.value, more.end),
                    None if least == 1 => (digits.value * 60, digits.end),
                    None => return None,
                }
            }
            4 if digits.value % 100 < 60 => (digits.value / 100 * 60 + digits.value % 100, digits.end),
            _ => return None,
        };
        // `08:00 GMT-10:00 GMT`, `8:00-9:30` are ranges: an offset without `GMT` has a plus or two digits of hours and is
        // glued to the time or apart from it, never both.
        let next = self.gap(end);
        let range = self.is_zone_code(next)
            || self.t.meridiems.longest(self.text, next).is_some()
            || least > 1 && sign != '+' && digits.len != 4;
        if minutes > MOST || !ends_word(self.text, end) || range {
            return None;
        }
        let minutes = i16::try_from(minutes).ok()?;
        let place = Place::Offset(if sign == '+' { minutes } else { -minutes });
        Some((Zone { place, ambiguous: false }, end))
    }
}

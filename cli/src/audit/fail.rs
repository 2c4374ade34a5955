//! `--fail-on`: when the exit status is 1.

use std::fmt;
use std::str::FromStr;

use crate::audit::examine::TYPES;
use crate::audit::kind::{Kind, Severity};
use crate::audit::rates;
use crate::audit::report::Report;

/// Kinds that have a name together.
const GROUPS: &[(&str, &[Kind])] = &[
    ("unpaired_quote", &[Kind::UnclosedQuote, Kind::UnopenedQuote]),
    (
        "encoding",
        &[
            Kind::MalformedBytes,
            Kind::ReplacementCharacter,
            Kind::Mojibake,
            Kind::MojibakeRepaired,
            Kind::MixedEncoding,
        ],
    ),
    (
        "ambiguous",
        &[Kind::AmbiguousSeparator, Kind::AmbiguousCurrency, Kind::AmbiguousDate, Kind::AmbiguousZone],
    ),
];

/// The names of the groups with their kinds.
pub(crate) fn groups() -> impl Iterator<Item = (&'static str, &'static [Kind])> {
    GROUPS.iter().copied()
}

/// One thing that `--fail-on` says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// There is any finding of it.
    Any(Which),
    /// More of the documents, or fewer, than a part have a finding of it.
    Share(Which, Bound),
    /// There are more mentions of a type for each 1,000 words, or fewer.
    Rate(&'static str, Bound),
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Kind(Kind),
    Group(&'static str, &'static [Kind]),
    Severity(Severity),
}

/// What is too much or too little.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bound {
    above: bool,
    limit: f64,
}

impl Bound {
    fn broken_by(self, value: f64) -> bool {
        if self.above { value > self.limit } else { value < self.limit }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.above { '>' } else { '<' }, self.limit)
    }
}

impl Which {
    fn of(name: &str) -> Option<Self> {
        let kind = || Kind::of_name(name).map(Self::Kind);
        let group = || {
            GROUPS.iter().find(|(known, _)| *known == name).map(|&(known, kinds)| Self::Group(known, kinds))
        };
        let severities = [Severity::Error, Severity::Warning, Severity::Info];
        let severity = || severities.into_iter().find(|severity| severity.name() == name).map(Self::Severity);
        kind().or_else(group).or_else(severity)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.name(),
            Self::Group(name, _) => name,
            Self::Severity(severity) => severity.name(),
        }
    }

    fn has(self, kind: Kind) -> bool {
        match self {
            Self::Kind(own) => own == kind,
            Self::Group(_, kinds) => kinds.contains(&kind),
            Self::Severity(severity) => kind.severity() == severity,
        }
    }
}

impl Condition {
    /// Whether it needs a baseline.
    pub(crate) fn needs_baseline(&self) -> bool {
        matches!(self, Self::Any(Which::Kind(Kind::Regression | Kind::RateMoved)))
    }

    /// What is so, where it is what `--fail-on` says.
    pub(crate) fn broken_by(&self, report: &Report) -> Option<String> {
        match self {
            Self::Any(which) => {
                let count: u64 =
                    report.kinds.iter().filter(|count| which.has(count.kind)).map(|count| count.count).sum();
                (count > 0).then(|| format!("{}: {count}", which.name()))
            }
            Self::Share(which, bound) => {
                let documents = match which {
                    Which::Kind(kind) => report.kinds.iter().find(|count| count.kind == *kind)?.documents,
                    Which::Group(name, _) => {
                        report.groups.iter().find(|group| group.name == *name)?.documents
                    }
                    Which::Severity(_) => return None,
                };
                // The shares of the report are rounded.
                let share = rates::part(documents, report.totals.documents + report.totals.unread);
                bound
                    .broken_by(share)
                    .then(|| format!("rate:{}{bound}: {share:.4} of the documents", which.name()))
            }
            Self::Rate(kind, bound) => {
                let count = report.types.iter().find(|count| count.kind == *kind)?.count;
                let rate = rates::per_1000(count, report.totals.words);
                bound.broken_by(rate).then(|| format!("rate:{kind}{bound}: {rate:.4} per 1,000 words"))
            }
        }
    }
}

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some(rate) = text.strip_prefix("rate:") else {
            return Which::of(text).map(Self::Any).ok_or_else(|| {
                let names: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
                let groups: Vec<_> = GROUPS.iter().map(|(name, _)| *name).collect();
                format!(
                    "`{text}` is no kind of finding; there are {}, {}, and error, warning and info for all of these",
                    names.join(", "),
                    groups.join(", ")
                )
            });
        };
        let wrong = || format!("`{text}` is no limit; write rate:unpaired_quote>0.02 or rate:quote<1");
        let at = rate.find(['<', '>']).ok_or_else(wrong)?;
        let (name, limit) = rate.split_at_checked(at).ok_or_else(wrong)?;
        let above = limit.starts_with('>');
        let limit: f64 = limit.get(1..).unwrap_or_default().trim().parse().map_err(|_| wrong())?;
        if !limit.is_finite() || limit < 0.0 {
            return Err(wrong());
        }
        let bound = Bound { above, limit };
        let name = name.trim();
        match (TYPES.into_iter().find(|&kind| kind == name), Which::of(name)) {
            (Some(kind), _) => Ok(Self::Rate(kind, bound)),
            (None, Some(which @ (Which::Kind(_) | Which::Group(..)))) => Ok(Self::Share(which, bound)),
            _ => Err(format!("`{name}` is neither a kind of finding nor a type of mention; {}", wrong())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read() {
        let read = |text: &str| text.parse::<Condition>();
        assert_eq!(read("panic"), Ok(Condition::Any(Which::Kind(Kind::Panic))));
        assert_eq!(read("warning"), Ok(Condition::Any(Which::Severity(Severity::Warning))));
        assert!(read("regression").unwrap().needs_baseline());
        let bound = Bound { above: true, limit: 0.02 };
        let Ok(Condition::Share(Which::Group("unpaired_quote", _), read_bound)) =
            read("rate:unpaired_quote>0.02")
        else {
            panic!()
        };
        assert_eq!(read_bound, bound);
        assert_eq!(read("rate:quote<1"), Ok(Condition::Rate("quote", Bound { above: false, limit: 1.0 })));
        for wrong in [
            "",
            "panics",
            "rate:",
            "rate:panic",
            "rate:panic>",
            "rate:panic>x",
            "rate:panic>-1",
            "rate:error>1",
            "rate:panic>inf",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}

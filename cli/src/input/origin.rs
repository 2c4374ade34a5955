//! Where documents stand, and what is said of those that could not be read.

use std::fmt;
use std::sync::Arc;

/// A file, or a member of an archive.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The file as the caller named it, or as it was found in a directory; `-` is standard input.
    pub(crate) path: Arc<str>,
    /// The member of the archive that the file is; of an archive in an archive, both with `!` between.
    pub(crate) member: Option<Arc<str>>,
    /// `path`, or `path!member`.
    pub(crate) name: Arc<str>,
}

impl Source {
    pub(crate) fn file(path: &str) -> Arc<Self> {
        let path: Arc<str> = path.into();
        Arc::new(Self { name: Arc::clone(&path), path, member: None })
    }

    /// A member of this archive.
    pub(crate) fn member(&self, name: &str) -> Arc<Self> {
        let member = match &self.member {
            Some(outer) => format!("{outer}!{name}"),
            None => name.to_owned(),
        };
        Arc::new(Self {
            path: Arc::clone(&self.path),
            name: format!("{}!{member}", self.path).into(),
            member: Some(member.into()),
        })
    }
}

/// Which part of its file a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// All of it.
    Whole,
    /// The one that begins at a line, from 1: of JSON Lines, CSV, and JSON objects after each other.
    Line(u64),
    /// The one with a number, from 1: an element of a JSON array, a row of Parquet, a record of WARC.
    Record(u64),
}

impl At {
    /// The line or the number, whichever it is told by.
    pub(crate) fn number(self) -> Option<u64> {
        match self {
            Self::Whole => None,
            Self::Line(number) | Self::Record(number) => Some(number),
        }
    }
}

/// Where a document stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) source: Arc<Source>,
    pub(crate) at: At,
}

impl Origin {
    /// Whether it is all of standard input.
    pub(crate) fn is_standard_input(&self) -> bool {
        &*self.source.name == "-" && self.at == At::Whole
    }

    /// `path`, `path:line`, `path:line:column` or `path#record`.
    pub(crate) fn name(&self, column: Option<usize>) -> String {
        let mut name = self.source.name.to_string();
        match self.at {
            At::Whole => {}
            At::Line(line) => name.push_str(&format!(":{line}")),
            At::Record(record) => name.push_str(&format!("#{record}")),
        }
        if let Some(column) = column {
            name.push_str(&format!(":{column}"));
        }
        name
    }
}

/// What could not be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) origin: Origin,
    /// The character of the line or the record, from 1.
    pub(crate) column: Option<usize>,
    /// What was wrong, and what would be right.
    pub(crate) why: String,
}

impl Trouble {
    pub(crate) fn new(origin: Origin, why: impl Into<String>) -> Self {
        Self { origin, column: None, why: why.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin.name(self.column), self.why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_where_to_look() {
        let archive = Source::file("a b.zip");
        let inner = archive.member("in/c.tar").member("d.json");
        assert_eq!(inner.member.as_deref(), Some("in/c.tar!d.json"));
        let of = |source: &Arc<Source>, at, column| Origin { source: Arc::clone(source), at }.name(column);
        assert_eq!(of(&archive, At::Whole, None), "a b.zip");
        assert_eq!(of(&inner, At::Line(3), Some(7)), "a b.zip!in/c.tar!d.json:3:7");
        assert_eq!(of(&inner, At::Record(3), None), "a b.zip!in/c.tar!d.json#3");
    }
}

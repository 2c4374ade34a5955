//! The ways to read a text that the oracles try.

use std::sync::OnceLock;

use copydesk::Parser;

/// The ways to read a text that are tried, and for each with a locale told a paragraph that says nothing in it and
/// one with a single number.
#[derive(Debug)]
pub struct Way {
    /// Reads in this way.
    pub parser: Parser,
    /// Set where the locale is told.
    pub told: Option<Told>,
}

/// What a way with a locale is tried with.
#[derive(Debug)]
pub struct Told {
    /// Says nothing in the language.
    pub neutral: &'static str,
    /// Has a number alone.
    pub planted: &'static str,
}

/// The ways that are tried.
pub fn all() -> &'static [Way] {
    static WAYS: OnceLock<Vec<Way>> = OnceLock::new();
    WAYS.get_or_init(|| {
        let told = |locale: &str, neutral, planted| Way {
            parser: Parser::builder()
                .locale(locale)
                .and_then(|builder| builder.reference_date("2024-02-06T14:30"))
                .expect("a locale and a date that are well-formed")
                .build(),
            told: Some(Told { neutral, planted }),
        };
        vec![
            Way { parser: Parser::default(), told: None },
            told("en", "rain fell on old stone walls.", "they fed 5937 goats there."),
            told("de", "regen fiel auf alte mauern.", "sie sahen 5937 ziegen dort."),
        ]
    })
}

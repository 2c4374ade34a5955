//! A document that is a JSON object.

use std::borrow::Cow;
use std::fmt;

use copydesk::Hint;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::fields::{Best, Field, Role};
use super::{Accept, Content, Invalid, LISTED, Record, Told, told, unbase64};

const WANTED: &str = r#"each line must be an object like {"text": "…"}"#;
const WANTED_BYTES: &str =
    r#"each line must be an object like {"text": "…"} or {"bytes": "…"}, the bytes in base64"#;

/// The most levels of lists and objects that are looked through for the paragraphs of a text.
const DEEPEST: usize = 8;

/// The parts of an article that is an object, in the order in which they are read: those of fundus.
const PARTS: &[&str] = &["summary", "headline", "paragraphs", "sections"];

/// The parts of a quotation in GDELT's graph of them.
const QUOTATION: [&str; 3] = ["pre", "quote", "post"];

/// Reads an object; `text` is the field that has its text where that is told.
pub(super) fn read<'r>(bytes: &'r [u8], text: Option<&str>, accept: Accept) -> Result<Record<'r>, Invalid> {
    let wanted = if accept == Accept::Bytes { WANTED_BYTES } else { WANTED };
    let json = utf8(bytes)?;
    let mut fields: Found<'_> = object(json, wanted)?;
    if let Some(path) = text {
        let found = dig(json, path, wanted)?.ok_or_else(|| fields.none(&format!("no field `{path}`")))?;
        fields.best.take_any(Role::Text);
        fields.best.offer(Field::TOLD, false, found);
    }
    let content = fields.content(json, accept, text, wanted)?;
    let mut best = fields.best;
    let id = best.take(Role::Id).and_then(|(_, raw)| name(raw));
    let told = Told::of(&mut best, |raw| read_string(raw).or_else(|| number(raw)));
    Told { id, ..told }.record(content)
}

/// A number as written.
fn number(raw: &RawValue) -> Option<Cow<'_, str>> {
    Some(Cow::Borrowed(raw.get())).filter(|raw| raw.starts_with(|c: char| c.is_ascii_digit()))
}

/// What an object has of what is looked for.
struct Found<'r> {
    best: Best<&'r RawValue>,
    /// The names of its fields, as far as a message lists them.
    names: Vec<Cow<'r, str>>,
}

impl<'r> Found<'r> {
    /// The text, or the bytes that it is to be made of.
    fn content(
        &mut self,
        json: &str,
        accept: Accept,
        path: Option<&str>,
        wanted: &str,
    ) -> Result<Content<'r>, Invalid> {
        let there = |found: &Option<(Field, bool, &'r RawValue)>| {
            found.as_ref().is_some_and(|(_, _, raw)| raw.get() != "null")
        };
        let text = self.best.take_any(Role::Text);
        let bytes = self.best.take_any(Role::Bytes).filter(|_| accept == Accept::Bytes);
        match (there(&text), there(&bytes)) {
            (true, true) if path.is_none() => {
                Err(Invalid::new("both `text` and `bytes`, which may differ: give one of them"))
            }
            (false, true) => {
                let bytes = strict(bytes.map_or(RawValue::NULL, |(_, _, raw)| raw), json, wanted)?;
                Ok(Content::Bytes(unbase64(&bytes)?.into(), self.hint()?))
            }
            _ => {
                let Some((field, _, raw)) = text else {
                    let what = if accept == Accept::Bytes {
                        "neither `text` nor `bytes`"
                    } else {
                        "missing field `text`"
                    };
                    return Err(self.none(&format!("{what}; {wanted}")));
                };
                if !raw.get().starts_with(['{', '[']) {
                    return strict(raw, json, wanted).map(Content::Text);
                }
                let value: Value =
                    serde_json::from_str(raw.get()).map_err(|error| explain(raw.get(), &error, wanted))?;
                let mut paragraphs = Vec::new();
                flatten(&value, DEEPEST, &mut paragraphs);
                if paragraphs.is_empty() {
                    let name = path.unwrap_or_else(|| field.name());
                    return Err(Invalid::new(format!(
                        "`{name}` has no text in it; `--text-field {name}.FIELD` says where it is"
                    )));
                }
                Ok(Content::Text(paragraphs.join("\n\n").into()))
            }
        }
    }

    /// What is known of bytes.
    fn hint(&mut self) -> Result<Hint, Invalid> {
        let mut hint = Hint::default();
        let mut string = |role| self.best.take(role).and_then(|(_, raw)| read_string(raw));
        if let Some(label) = string(Role::Label) {
            hint = hint.label(&label).map_err(|error| Invalid::field("label", &error))?;
        }
        if let Some(domain) = string(Role::Domain) {
            hint = hint.domain(&domain);
        }
        if let Some(language) = string(Role::Language) {
            hint = hint.language(&language);
        }
        Ok(hint)
    }

    /// That something is not there, and what is.
    fn none(&self, what: &str) -> Invalid {
        let names: Vec<_> = self.names.iter().map(|name| format!("`{name}`")).collect();
        let there = if names.is_empty() {
            String::new()
        } else {
            format!("; `--text-field` names the field that has the text: {}", names.join(", "))
        };
        Invalid::new(format!("{what}{there}"))
    }
}

impl<'r, 'de: 'r> Deserialize<'de> for Found<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Found<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut found = Found { best: Best::default(), names: Vec::new() };
                let mut null = None;
                while let Some(Borrowed(key)) = map.next_key()? {
                    if let Some(field) = Field::of(&key) {
                        let raw: &RawValue = map.next_value()?;
                        if field.role == Role::Text && raw.get() == "null" {
                            null.get_or_insert((field, raw));
                        } else {
                            found.best.offer(field, is_empty(field.role, raw), raw);
                        }
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                    if found.names.len() < LISTED {
                        found.names.push(key);
                    }
                }
                // An empty text is one, null is none.
                let text = found.best.take_any(Role::Text).or(null.map(|(field, raw)| (field, true, raw)));
                if let Some((field, empty, raw)) = text {
                    found.best.offer(field, empty, raw);
                }
                Ok(found)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// A string that is borrowed where it has no escapes.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Borrowed<'r>(#[serde(borrow)] Cow<'r, str>);

/// Whether a value tells nothing of what it should tell.
fn is_empty(role: Role, raw: &RawValue) -> bool {
    let raw = raw.get();
    matches!(raw, "null" | "\"\"" | "\"None\"" | "[]" | "{}")
        || (role == Role::Text && !raw.starts_with(['"', '[', '{']))
}

/// The value of the field `a.b` of an object: the field of that name, else the field `b` of the object `a`.
fn dig<'r>(json: &'r str, path: &str, wanted: &str) -> Result<Option<&'r RawValue>, Invalid> {
    let mut json = json;
    let mut path = path;
    loop {
        if !json.starts_with('{') {
            return Ok(None);
        }
        let Children(children) = serde_json::from_str(json).map_err(|error| explain(json, &error, wanted))?;
        let child = |name: &str| children.iter().find(|(key, _)| key.0 == name).map(|&(_, raw)| raw);
        if let Some(found) = child(path) {
            return Ok(Some(found));
        }
        let Some((outer, inner)) = path.split_once('.') else { return Ok(None) };
        let Some(found) = child(outer) else { return Ok(None) };
        (json, path) = (found.get(), inner);
    }
}

/// The fields of an object, in order.
struct Children<'r>(Vec<(Borrowed<'r>, &'r RawValue)>);

impl<'r, 'de: 'r> Deserialize<'de> for Children<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Children<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut children = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    children.push(entry);
                }
                Ok(Children(children))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// The paragraphs of an article that is a list or an object.
fn flatten(value: &Value, depth: usize, paragraphs: &mut Vec<String>) {
    if depth == 0 {
        return;
    }
    match value {
        Value::String(text) if !text.is_empty() => paragraphs.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| flatten(value, depth - 1, paragraphs)),
        Value::Object(object) => {
            if let [Some(before), Some(Value::String(quote)), Some(after)] =
                QUOTATION.map(|part| object.get(part))
            {
                // It comes without its marks.
                let [before, after] = [before, after].map(|part| part.as_str().unwrap_or_default().trim());
                paragraphs.push(format!("{before} \"{quote}\" {after}").trim().to_owned());
                return;
            }
            let before = paragraphs.len();
            PARTS
                .iter()
                .filter_map(|&part| object.get(part))
                .for_each(|part| flatten(part, depth - 1, paragraphs));
            if paragraphs.len() == before {
                let mut best = Best::default();
                for (key, value) in object {
                    if let Some(field) = Field::of(key).filter(|field| field.role == Role::Text) {
                        best.offer(field, matches!(value, Value::Null), value);
                    }
                }
                if let Some((_, value)) = best.take(Role::Text) {
                    flatten(value, depth - 1, paragraphs);
                }
            }
        }
        _ => {}
    }
}

/// A string; what is wrong where it is none.
fn strict<'r>(raw: &'r RawValue, json: &str, wanted: &str) -> Result<Cow<'r, str>, Invalid> {
    serde_json::from_str(raw.get()).map(|Borrowed(text)| text).map_err(|error| {
        // Both are parts of one text.
        let before = (raw.get().as_ptr() as usize).saturating_sub(json.as_ptr() as usize);
        let before = json.get(..before).unwrap_or_default();
        let Invalid { column, why, .. } = explain(raw.get(), &error, wanted);
        let line = before.rsplit('\n').next().unwrap_or_default().chars().count();
        Invalid {
            line: before.matches('\n').count() as u64,
            column: Some(line + column.unwrap_or_default().max(1)),
            why,
        }
    })
}

/// A string that tells something.
fn read_string(raw: &RawValue) -> Option<Cow<'_, str>> {
    let Borrowed(text) = serde_json::from_str(raw.get()).ok()?;
    match text {
        Cow::Borrowed(text) => told(text).map(Cow::Borrowed),
        Cow::Owned(text) => told(&text).map(|text| Cow::Owned(text.to_owned())),
    }
}

/// The text of bytes that are JSON.
fn utf8(bytes: &[u8]) -> Result<&str, Invalid> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        // UTF-16 begins with its byte order mark.
        let from =
            if matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..]) { "utf-16" } else { "windows-1252" };
        let why =
            format!("not UTF-8 (byte 0x{byte:02X}), which JSON must be; `iconv -f {from} -t utf-8` converts");
        let valid = String::from_utf8_lossy(valid);
        let line = valid.rsplit('\n').next().unwrap_or_default();
        Invalid { line: valid.matches('\n').count() as u64, column: Some(line.chars().count() + 1), why }
    })
}

/// Reads what must be an object.
fn object<'r>(json: &'r str, wanted: &str) -> Result<Found<'r>, Invalid> {
    // Only of what is no JSON at all it matters where.
    if !json.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(json).is_ok() {
        return Err(Invalid::new(format!("not an object; {wanted}")));
    }
    serde_json::from_str(json).map_err(|error| explain(json, &error, wanted))
}

/// An id of any type as a string: `7` and `"7"` both are `7`.
fn name(id: &RawValue) -> Option<String> {
    match serde_json::from_str(id.get()) {
        Ok(serde_json::Value::Null) => None,
        Ok(serde_json::Value::String(id)) => Some(id),
        // A number as written: some ids are longer than what a float holds.
        _ => Some(id.get().to_owned()),
    }
}

/// What `serde_json` found wrong, and what would be right.
fn explain(json: &str, error: &serde_json::Error, wanted: &str) -> Invalid {
    let said = error.to_string();
    // The place is told beside it.
    let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
    let why = if what.ends_with("hex escape") && escapes_surrogate(json) {
        r"`\uD800` to `\uDFFF` are characters in pairs only, and one of a pair is missing; `\uFFFD` stands for what was lost".to_owned()
    } else if error.is_data() {
        format!("{what}; {wanted}")
    } else {
        format!("not JSON ({what}); {wanted}")
    };
    let before = error.line().saturating_sub(1);
    let line = json.split('\n').nth(before).unwrap_or_default();
    // `serde_json` counts bytes.
    let column = line.char_indices().take_while(|&(at, _)| at < error.column()).count();
    Invalid { line: before as u64, column: (column > 0).then_some(column), why }
}

/// Whether a line has an escape for half of a pair of UTF-16.
fn escapes_surrogate(line: &str) -> bool {
    let half = |escape: &[u8]| matches!(escape, [b'd' | b'D', b'8' | b'9' | b'a'..=b'f' | b'A'..=b'F', ..]);
    line.split("\\u").skip(1).any(|escape| half(escape.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Record<'_> {
        read(json.as_bytes(), None, Accept::Text).unwrap()
    }

    fn why(line: &str) -> String {
        let invalid = read(line.as_bytes(), None, Accept::Text).unwrap_err();
        format!("{}: {}", invalid.column.unwrap_or_default(), invalid.why)
    }

    fn text<'r>(record: &'r Record<'_>) -> &'r str {
        let Content::Text(text) = &record.content else { panic!("{record:?}") };
        text
    }

    #[test]
    fn what_is_told_is_read_and_the_rest_ignored() {
        let line = r#"{"url":{"a":[1]},"text":"a\u00e9","id":"x","locale":"en-IN","date":"2024-02-06"}"#;
        let record = of(line);
        assert_eq!(text(&record), "aé");
        assert_eq!(record.id.as_deref(), Some("x"));
        assert_eq!(record.locale.unwrap().as_str(), "en-IN");
        assert!(record.date.is_some());
    }

    #[test]
    fn ids_are_kept_as_written() {
        let id = |id: &str| of(&format!(r#"{{"text":"","id":{id}}}"#)).id;
        assert_eq!(id(r#""a\n""#).as_deref(), Some("a\n"));
        assert_eq!(id("12345678901234567890123").as_deref(), Some("12345678901234567890123"));
        assert_eq!(id(r#"{"$oid":"5f"}"#).as_deref(), Some(r#"{"$oid":"5f"}"#));
        assert_eq!(id("null"), None);
    }

    #[test]
    fn null_and_empty_tell_nothing() {
        let record = of(r#"{"text":"x","id":null,"locale":"","date":null,"language":"None","title":"None"}"#);
        assert_eq!((record.id, record.locale, record.date, record.title), (None, None, None, None));
        assert_eq!(text(&of(r#"{"text":""}"#)), "");
        assert_eq!(text(&of(r#"{"text":"None"}"#)), "None");
    }

    #[test]
    fn news_please_has_maintext_beside_an_empty_text() {
        let record = of(
            r#"{"authors":[],"date_download":"2024-02-07 01:00:00","date_modify":"None","date_publish":"2024-02-06 14:30:00","language":"de","maintext":"So.","source_domain":"news.example","text":null,"title":"T","url":"https://www.news.example/a"}"#,
        );
        assert_eq!((text(&record), record.title.as_deref()), ("So.", Some("T")));
        assert_eq!(record.url.as_deref(), Some("https://www.news.example/a"));
        assert_eq!((record.id, record.site.as_deref()), (record.url, Some("news.example")));
        assert_eq!(record.locale.unwrap().as_str(), "de");
        assert_eq!(record.date, Some("2024-02-06T14:30:00".parse().unwrap()));
    }

    #[test]
    fn fundus_nests_the_body() {
        let record = of(
            r#"{"title":"T","body":{"summary":["S."],"sections":[{"headline":[],"paragraphs":["One.","Two."]},{"paragraphs":["Four."],"headline":["Three"]}]},"publishing_date":"2024-02-06 14:30:00+01:00","free_access":true}"#,
        );
        assert_eq!(text(&record), "S.\n\nOne.\n\nTwo.\n\nThree\n\nFour.");
        assert!(record.date.is_some());
    }

    #[test]
    fn trafilatura_has_the_address_as_source() {
        let record = of(
            r#"{"title":"T","hostname":"news.example","date":"2024-02-06","id":null,"raw_text":"x","text":"So.","language":null,"source":"https://news.example/a","source-hostname":"News"}"#,
        );
        assert_eq!((text(&record), record.url.as_deref()), ("So.", Some("https://news.example/a")));
        let record = of(r#"{"text":"So.","source":"The Example"}"#);
        assert_eq!((record.url, record.id), (None, None));
    }

    #[test]
    fn quotations_of_gdelt_are_paragraphs() {
        let record = of(
            r#"{"date":"20240206143000","url":"https://a.example/","title":"T","lang":"ENGLISH","quotes":[{"pre":"He said","quote":"so it is","post":"and left."},{"pre":"","quote":"No","post":""}]}"#,
        );
        assert_eq!(text(&record), "He said \"so it is\" and left.\n\n\"No\"");
        assert_eq!((record.locale.unwrap().as_str(), record.date.is_some()), ("en", true));
    }

    #[test]
    fn the_field_told_goes_before_the_others() {
        let json = r#"{"text":"no","a.b":"dotted","a":{"b":"nested","c":["One.","Two."],"d":{}}}"#;
        let of = |path| read(json.as_bytes(), Some(path), Accept::Text);
        assert_eq!(text(&of("a.b").unwrap()), "dotted");
        assert_eq!(text(&of("a.c").unwrap()), "One.\n\nTwo.");
        assert_eq!(
            of("a.x").unwrap_err().why,
            "no field `a.x`; `--text-field` names the field that has the text: `text`, `a.b`, `a`"
        );
        assert_eq!(
            of("a.d").unwrap_err().why,
            "`a.d` has no text in it; `--text-field a.d.FIELD` says where it is"
        );
        assert!(of("text.x").is_err());
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(why("{}"), format!("0: missing field `text`; {WANTED}"));
        assert_eq!(
            why(r#"{"headlines":1}"#),
            format!(
                "0: missing field `text`; {WANTED}; `--text-field` names the field that has the text: `headlines`"
            )
        );
        assert!(why("{\"text\":\"é\" x}").starts_with("13: not JSON (expected `,` or `}`)"));
        for line in [r#"["x",null,null,null]"#, "[]", "7", "null", r#""a text""#] {
            assert_eq!(why(line), format!("0: not an object; {WANTED}"));
        }
        assert!(why(r#"{"text":"a\ud83d b"}"#).contains("one of a pair is missing"));
        assert!(why(r#"{"text":"a\u12"}"#).contains("not JSON (invalid escape"));
        assert!(why(r#"{"text":7}"#).starts_with("9: invalid type: integer `7`, expected a string"));
        assert!(why(r#"{"text":"","locale":"no tag"}"#).contains("`locale`: `no tag` is no language tag"));
        assert!(why(r#"{"text":"","date":"some day"}"#).contains("`date`: `some day` is no date"));
        assert_eq!(of(r#"{"text":"","timestamp":"some day","lang":"no tag"}"#), of(r#"{"text":""}"#));
        let invalid = read(b"{\"text\":\"caf\xe9\"}", None, Accept::Text).unwrap_err();
        assert_eq!(invalid.column, Some(13));
        assert!(invalid.why.starts_with("not UTF-8 (byte 0xE9)"));
    }

    #[test]
    fn lines_of_an_object_are_counted() {
        for (json, place) in [
            ("{\n \"text\": 7}", (1, Some(10))),
            ("{\n \"text\": \"x\"\n x}", (2, Some(2))),
            ("{\n\n\"text\": \"a\\ud83d\"}", (2, Some(17))),
        ] {
            let invalid = read(json.as_bytes(), None, Accept::Text).unwrap_err();
            assert_eq!((invalid.line, invalid.column), place, "{json}: {}", invalid.why);
        }
    }
}

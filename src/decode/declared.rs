//! What bytes or their header say of their own encoding.

use super::charset::{Charset, UTF8};

/// Where a page says it, if it does: browsers look no further.
const FIRST: usize = 1024;

/// The encoding in the value of a `Content-Type`, or in the `content` of a `<meta>`.
pub(super) fn in_content_type(value: &[u8]) -> Option<Charset> {
    let mut rest = value;
    loop {
        let at = find(rest, b"charset")?;
        rest = rest.get(at + b"charset".len()..)?;
        if let [b'=', label @ ..] = rest.trim_ascii_start() {
            return known(quoted(label.trim_ascii_start(), b";"));
        }
    }
}

/// The encoding that an XML declaration or a `<meta>` at the beginning of bytes says. One of two or four bytes cannot be
/// right where the declaration was read as ASCII, and means UTF-8, as in the HTML standard.
pub(super) fn in_page(bytes: &[u8]) -> Option<Charset> {
    let start = bytes.get(..FIRST).unwrap_or(bytes);
    let charset = in_xml(start).or_else(|| in_meta(start))?;
    Some(if charset.is_wide() { UTF8 } else { charset })
}

fn in_xml(bytes: &[u8]) -> Option<Charset> {
    let declaration = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = declaration.get(..find(declaration, b"?>")?)?;
    let at = find(declaration, b"encoding")?;
    let value = declaration.get(at + b"encoding".len()..)?.trim_ascii_start().strip_prefix(b"=")?;
    known(quoted(value.trim_ascii_start(), b""))
}

fn in_meta(bytes: &[u8]) -> Option<Charset> {
    let mut rest = bytes;
    while let Some(at) = memchr::memchr(b'<', rest) {
        rest = rest.get(at + 1..)?;
        if let Some(after) = rest.strip_prefix(b"!--") {
            rest = after.get(find(after, b"-->")?..)?;
        } else if let Some(inside) = tag(rest, b"meta")
            && let Some(charset) = in_content_type(inside)
        {
            return Some(charset);
        }
    }
    None
}

/// The attributes of a tag with a name, up to its end or that of the bytes.
fn tag<'b>(bytes: &'b [u8], name: &[u8]) -> Option<&'b [u8]> {
    let (start, inside) = bytes.split_at_checked(name.len())?;
    let is_tag = start.eq_ignore_ascii_case(name)
        && inside.first().is_some_and(|b| b.is_ascii_whitespace() || *b == b'/');
    let end = memchr::memchr(b'>', inside).unwrap_or(inside.len());
    if is_tag { inside.get(..end) } else { None }
}

/// A value with quotation marks around it, or up to a blank or one of the bytes that end it.
fn quoted<'b>(value: &'b [u8], ends: &[u8]) -> &'b [u8] {
    let (value, end) = match value {
        [mark @ (b'"' | b'\''), rest @ ..] => (rest, rest.iter().position(|b| b == mark)),
        _ => {
            let ends =
                |b: &u8| b.is_ascii_whitespace() || ends.contains(b) || matches!(b, b'"' | b'\'' | b'>');
            (value, value.iter().position(ends))
        }
    };
    value.get(..end.unwrap_or(value.len())).unwrap_or_default()
}

fn known(label: &[u8]) -> Option<Charset> {
    Charset::for_label(std::str::from_utf8(label).ok()?)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window.eq_ignore_ascii_case(what))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(bytes: &[u8]) -> Option<&'static str> {
        in_page(bytes).map(Charset::name)
    }

    #[test]
    fn headers() {
        let header = |value: &str| in_content_type(value.as_bytes()).map(Charset::name);
        assert_eq!(header("text/html; charset=utf-8"), Some("UTF-8"));
        assert_eq!(header("text/html;Charset = 'latin1' ; x=y"), Some("windows-1252"));
        assert_eq!(header("text/plain; charset=cp850;format=flowed"), Some("IBM850"));
        assert_eq!(header("text/html; charset"), None);
        assert_eq!(header("text/html; charset=nothing"), None);
        assert_eq!(header("text/html"), None);
    }

    #[test]
    fn pages() {
        assert_eq!(page(b"<?xml version='1.0' encoding='Shift_JIS'?><a/>"), Some("Shift_JIS"));
        assert_eq!(page(b"<!-- <meta charset=gbk> --><META CHARSET=\"euc-kr\">"), Some("EUC-KR"));
        let http = b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>";
        assert_eq!(page(http), Some("windows-1252"));
        assert_eq!(page(b"<meta charset=utf-16>"), Some("UTF-8"));
        assert_eq!(page(b"<metal charset=gbk>"), None);
        assert_eq!(page(b"<meta name=x><meta charset=koi8-r name=y>"), Some("KOI8-R"));
        assert_eq!(page(b"The tag <b> and charset=gbk"), None);
        assert_eq!(page(&[&b" ".repeat(FIRST)[..], b"<meta charset=gbk>"].concat()), None);
    }
}

//! What a caller knows of bytes beside the bytes.

use encoding_rs::Encoding;

use super::charset::Charset;
use super::declared;
use crate::error::{Error, ErrorKind};

/// What is known of bytes from elsewhere: a declared label, the domain they came from, their language. Nothing by
/// default.
///
/// ```
/// use copydesk::decode::{Hint, decode};
///
/// let hint = Hint::default().label("koi8-r")?.domain("example.ru").language("ru");
/// assert_eq!(decode(b"\xF7\xC5\xD3\xCE\xC1", &hint).text, "Весна");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    pub(super) encoding: Option<Charset>,
    pub(super) declared: bool,
    pub(super) tld: Option<String>,
    pub(super) language: Option<String>,
}

/// Languages whose two letters are not those of the country that most of their text comes from, and that country's.
const DOMAINS: &[(&str, &str)] = &[
    ("ar", "eg"),
    ("be", "by"),
    ("cs", "cz"),
    ("da", "dk"),
    ("el", "gr"),
    ("en", "com"),
    ("et", "ee"),
    ("fa", "ir"),
    ("he", "il"),
    ("ja", "jp"),
    ("ko", "kr"),
    ("nb", "no"),
    ("nn", "no"),
    ("sl", "si"),
    ("sr", "rs"),
    ("sv", "se"),
    ("uk", "ua"),
    ("vi", "vn"),
    ("zh", "cn"),
];

impl Hint {
    /// The declared encoding: what an HTTP header, an XML declaration or a `<meta>` says. Any label of the WHATWG
    /// Encoding Standard, in any case, and those of encodings that it lacks: UTF-32, Johab, ISO-2022-KR, and the code
    /// pages 437, 737, 775, 850, 852, 855, 857, 858 and 862 of DOS (`cp850`, `ibm850`).
    ///
    /// A label that the standard knows and has no decoder for (`hz-gb-2312`) says nothing.
    ///
    /// # Errors
    ///
    /// No encoding has that label.
    pub fn label(mut self, label: &str) -> Result<Self, Error> {
        self.encoding = Charset::for_label(label);
        if self.encoding.is_none() && Encoding::for_label(label.as_bytes()).is_none() {
            return Err(Error::new(ErrorKind::Encoding(label.to_owned())));
        }
        Ok(self)
    }

    /// The label in the value of an HTTP `Content-Type`, where it has one that is known. Headers come from strangers, so
    /// one that says nothing is no error.
    ///
    /// ```
    /// use copydesk::decode::{Evidence, Hint, decode};
    ///
    /// let hint = Hint::default().content_type("text/html; charset=\"ISO-8859-2\"");
    /// let decoded = decode(b"g\xEA\xB6", &hint);
    /// assert_eq!((&*decoded.text, decoded.evidence), ("gęś", Evidence::Label));
    /// ```
    #[must_use]
    pub fn content_type(mut self, value: &str) -> Self {
        if let Some(charset) = declared::in_content_type(value.as_bytes()) {
            self.encoding = Some(charset);
        }
        self
    }

    /// Whether to look in the first kilobyte for an XML declaration or a `<meta>` that says the encoding, where no label
    /// is told. Off by default: in what is not a page, such a line is text.
    ///
    /// ```
    /// use copydesk::decode::{Evidence, Hint, decode};
    ///
    /// let page = b"<meta charset=koi8-r><title>\xF7\xC5\xD3\xCE\xC1</title>";
    /// let decoded = decode(page, &Hint::default().declared(true));
    /// assert!(decoded.text.ends_with("<title>Весна</title>"));
    /// assert_eq!(decoded.evidence, Evidence::Label);
    /// ```
    #[must_use]
    pub fn declared(mut self, look: bool) -> Self {
        self.declared = look;
        self
    }

    /// The encoding that is told, or that the beginning of the bytes declares.
    pub(super) fn encoding(&self, bytes: &[u8]) -> Option<Charset> {
        self.encoding.or_else(|| if self.declared { declared::in_page(bytes) } else { None })
    }

    /// The domain that the bytes came from, or the last part of its name (`example.co.jp`, `jp`). It decides between
    /// guesses that are equally good; one that says nothing of a country changes nothing.
    #[must_use]
    pub fn domain(mut self, domain: &str) -> Self {
        let last = domain.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
        if !last.is_empty() && last.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            self.tld = Some(last.to_ascii_lowercase());
        }
        self
    }

    /// The language of the text, as a BCP 47 tag. It weighs letters by how frequent that language has them; where no
    /// domain is told, its country stands for one.
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        let traditional = language == "zh"
            && parts.any(|p| ["hant", "tw", "hk"].contains(&p.to_ascii_lowercase().as_str()));
        let tld = if traditional {
            "tw"
        } else {
            DOMAINS.iter().find(|&&(l, _)| l == language).map_or(language.as_str(), |&(_, tld)| tld)
        };
        self.language = Some(language.clone()).filter(|language| !language.is_empty());
        if self.tld.is_none() && tld.len() >= 2 && tld.bytes().all(|b| b.is_ascii_lowercase()) {
            self.tld = Some(tld.to_owned());
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_those_of_the_standard() {
        assert_eq!(
            Hint::default().label(" Latin1 ").unwrap().encoding.map(Charset::name),
            Some("windows-1252")
        );
        let error = Hint::default().label("latin-99").unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Encoding("latin-99".to_owned()));
    }

    #[test]
    fn hints_of_no_use_do_no_harm() {
        let tld = |hint: Hint| hint.tld;
        assert_eq!(tld(Hint::default().domain("News.Example.JP.")).as_deref(), Some("jp"));
        assert_eq!(tld(Hint::default().domain("例.中国")), None);
        assert_eq!(tld(Hint::default().domain("..")), None);
        assert_eq!(tld(Hint::default().language("zh-Hant-TW")).as_deref(), Some("tw"));
        assert_eq!(tld(Hint::default().language("DE-at")).as_deref(), Some("de"));
        assert_eq!(tld(Hint::default().language("")), None);
        assert_eq!(tld(Hint::default().language("e2")), None);
        assert_eq!(tld(Hint::default().domain("example.ch").language("de")).as_deref(), Some("ch"));
    }

    #[test]
    fn a_header_that_tells_no_encoding_leaves_what_was_told() {
        let told = |header: &str| {
            Hint::default().label("gbk").unwrap().content_type(header).encoding.map(Charset::name)
        };
        assert_eq!(told("text/html"), Some("GBK"));
        assert_eq!(told("text/html; charset=koi8-r"), Some("KOI8-R"));
    }
}

//! Which fields of a dump are what: the names that news-please, fundus, trafilatura, Common Crawl, GDELT, webz.io and data
//! sets on Hugging Face have for a text, its id, title, address, date and language.

/// What a field tells of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    /// The text in base64, not yet decoded.
    Bytes,
    Id,
    Title,
    Url,
    /// The host that it is of.
    Site,
    Date,
    Language,
    /// What is known of the encoding of `Bytes`.
    Label,
    Domain,
}

const ROLES: usize = Role::Domain as usize + 1;

/// The names of each role, the one to be preferred first. Case does not matter.
const NAMES: [(Role, &[&str]); ROLES] = [
    (
        Role::Text,
        &["text", "maintext", "plain_text", "plaintext", "body", "content", "article", "document", "quotes"],
    ),
    (Role::Bytes, &["bytes"]),
    (Role::Id, &["id", "uuid"]),
    (Role::Title, &["title", "headline"]),
    (Role::Url, &["url", "source", "requested_url"]),
    (Role::Site, &["domain", "source_domain", "hostname"]),
    (Role::Date, &["date", "date_publish", "published_date", "publishing_date", "published", "timestamp"]),
    (Role::Language, &["locale", "language", "lang"]),
    (Role::Label, &["label"]),
    (Role::Domain, &["tld"]),
];

/// The field of a name, where it is one that tells something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) role: Role,
    /// Its place among those of its role.
    rank: usize,
}

impl Field {
    pub(super) fn of(name: &str) -> Option<Self> {
        NAMES.iter().find_map(|&(role, names)| {
            let rank = names.iter().position(|known| known.eq_ignore_ascii_case(name))?;
            Some(Self { role, rank })
        })
    }

    /// The field that the command line says has the text.
    pub(super) const TOLD: Self = Self { role: Role::Text, rank: 0 };

    pub(super) fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(role, _)| *role == self.role)
            .and_then(|(_, names)| names.get(self.rank))
            .copied()
            .unwrap_or_default()
    }
}

/// The best value of each role.
#[derive(Debug)]
pub(super) struct Best<V>([Option<(Field, bool, V)>; ROLES]);

impl<V> Default for Best<V> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| None))
    }
}

impl<V> Best<V> {
    /// Takes the value of a field if it is better than what there is: any value is better than an empty one, then the
    /// name decides, then who comes first.
    pub(super) fn offer(&mut self, field: Field, empty: bool, value: V) {
        if let Some(slot) = self.0.get_mut(field.role as usize) {
            let better = slot
                .as_ref()
                .is_none_or(|(best, was_empty, _)| (empty, field.rank) < (*was_empty, best.rank));
            if better {
                *slot = Some((field, empty, value));
            }
        }
    }

    /// The value of a role, and its field, where it has one that is not empty.
    pub(super) fn take(&mut self, role: Role) -> Option<(Field, V)> {
        self.take_any(role).filter(|(_, empty, _)| !empty).map(|(field, _, value)| (field, value))
    }

    /// The same, empty or not.
    pub(super) fn take_any(&mut self, role: Role) -> Option<(Field, bool, V)> {
        self.0.get_mut(role as usize)?.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_has_its_names() {
        for (i, (role, names)) in NAMES.iter().enumerate() {
            assert_eq!(*role as usize, i);
            for name in *names {
                let field = Field::of(&name.to_uppercase()).unwrap();
                assert_eq!((field.role, field.name()), (*role, *name));
            }
        }
        assert_eq!(Field::of("authors"), None);
    }

    #[test]
    fn the_first_name_with_something_in_it_wins() {
        let mut best = Best::default();
        for (name, empty) in
            [("body", false), ("text", true), ("maintext", false), ("article", false), ("headline", true)]
        {
            best.offer(Field::of(name).unwrap(), empty, name);
        }
        assert_eq!(best.take(Role::Text).unwrap().1, "maintext");
        assert_eq!(best.take(Role::Title), None);
        assert_eq!(best.take(Role::Id), None);
    }
}

//! The number that number words are put together to: which word may follow which.

/// The number being put together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    /// What the powers said so far make.
    pub(super) total: u128,
    /// What was said after the last of them.
    pub(super) group: u128,
    /// Whether the group holds anything, zero included.
    pub(super) open: bool,
    /// The last power above a hundred; the next must be smaller.
    last: u32,
    /// Whether zero was said: nothing can follow.
    closed: bool,
    /// Whether ones stand before tens, never after them (`fünfundvierzig`).
    ones_first: bool,
    /// Whether a power needs nothing before it (`deux mille cent`).
    bare_powers: bool,
}

impl Sum {
    pub(super) fn new(ones_first: bool, bare_powers: bool) -> Self {
        Self { total: 0, group: 0, open: false, last: u32::MAX, closed: false, ones_first, bare_powers }
    }

    /// Whether anything was said, zero included.
    pub(super) fn says(&self) -> bool {
        self.open || self.total > 0
    }

    pub(super) fn value(&self) -> u128 {
        self.total + self.group
    }

    /// Adds a cardinal; `false` where it cannot follow.
    pub(super) fn cardinal(&mut self, value: u32) -> bool {
        let value = u128::from(value);
        let (ones, tens) = (self.group % 10, self.group % 100);
        let fits = match value {
            0 => !self.open && self.total == 0,
            1..=9 => ones == 0 && (tens == 0 || tens >= 20 && !self.ones_first),
            10..=99 => tens == 0,
            _ => self.group == 0,
        };
        if !fits || self.closed {
            return false;
        }
        self.group += value;
        self.open = true;
        self.closed = value == 0;
        true
    }

    /// Multiplies by a power of ten; `false` where it cannot follow.
    pub(super) fn power(&mut self, power: u32) -> bool {
        if self.closed {
            return false;
        }
        let one = u128::from(!self.open);
        let bare = !self.open && self.total > 0 && !self.bare_powers;
        if power == 2 {
            if self.group >= 100 || bare {
                return false;
            }
            self.group = (self.group + one) * 100;
            self.open = true;
            return true;
        }
        if power >= 6 && self.last == 3 {
            return self.thousands_of(power);
        }
        if power >= self.last || bare || (power > 3 && !self.open && self.total > 0) {
            return false;
        }
        let Some(factor) = 10_u128.checked_pow(power) else { return false };
        self.total += (self.group + one) * factor;
        (self.group, self.open, self.last) = (0, false, power);
        true
    }

    /// `dos mil quinientos millones`: the thousands said last are so many of the power.
    fn thousands_of(&mut self, power: u32) -> bool {
        let (Some(factor), Some(whole)) = (10_u128.checked_pow(power), 10_u128.checked_pow(power + 6)) else {
            return false;
        };
        let thousands = self.total % whole;
        if !(1000..1_000_000).contains(&thousands) {
            return false;
        }
        self.total += (thousands + self.group) * factor - thousands;
        (self.group, self.open, self.last) = (0, false, power);
        true
    }
}

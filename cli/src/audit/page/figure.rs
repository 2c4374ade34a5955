//! Figures as people read them.
#![allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "figures for people")]

/// `1,234,567`.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 document`, `1,234 documents`.
pub(super) fn many(number: u64, what: &str) -> String {
    format!("{} {what}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// A number in few digits, with all of its whole part: `0.0012`, `1.23`, `12.3`, `1,234`.
pub(super) fn decimal(number: f64) -> String {
    let size = number.abs();
    let sign = if number < 0.0 { "−" } else { "" };
    if !number.is_finite() {
        return "–".to_owned();
    }
    if size >= 1e15 {
        return format!("{sign}{size:.2e}");
    }
    if size >= 99.95 {
        // In bounds: it was just looked at.
        return format!("{sign}{}", grouped(size.round() as u64));
    }
    let digits = match size {
        _ if size >= 9.995 => 1,
        _ if size >= 0.9995 => 2,
        _ if size >= 0.000_1 => 4,
        _ if size > 0.0 => return format!("{sign}{size:.1e}"),
        _ => return "0".to_owned(),
    };
    let shown = format!("{size:.digits$}");
    let shown = if digits == 4 { shown.trim_end_matches('0') } else { &shown };
    format!("{sign}{shown}")
}

/// A part of a whole in percent.
pub(super) fn share(part: u64, whole: u64) -> String {
    if whole == 0 { "–".to_owned() } else { percent(part as f64 / whole as f64) }
}

/// A part of one in percent: `12.3 %`, `0.04 %`.
pub(super) fn percent(part: f64) -> String {
    let percent = part * 100.0;
    match percent {
        _ if percent == 0.0 => "0 %".to_owned(),
        _ if percent < 0.01 => "< 0.01 %".to_owned(),
        _ if percent < 9.995 => format!("{percent:.2} %"),
        _ => format!("{percent:.1} %"),
    }
}

/// `512 B`, `12.3 MB`: powers of 1,000.
pub(super) fn bytes(number: u64) -> String {
    sized(number as f64)
}

fn sized(number: f64) -> String {
    let mut size = number;
    for unit in ["B", "kB", "MB", "GB"] {
        if size < 999.5 {
            return format!("{} {unit}", decimal(size));
        }
        size /= 1000.0;
    }
    format!("{} TB", decimal(size))
}

/// How many a second.
pub(super) fn rate(number: u64, seconds: f64) -> String {
    if seconds > 0.0 { decimal(number as f64 / seconds) } else { "–".to_owned() }
}

pub(super) fn byte_rate(number: u64, seconds: f64) -> String {
    if seconds > 0.0 { sized(number as f64 / seconds) } else { "–".to_owned() }
}

/// `950`, `1.5k`, `20k`, `3M`: for the axes of charts.
pub(super) fn short(number: u64) -> String {
    let (unit, name) = match number {
        0..1000 => return number.to_string(),
        1000..1_000_000 => (1000, "k"),
        _ => (1_000_000, "M"),
    };
    let (whole, tenths) = (number / unit, number % unit * 10 / unit);
    if tenths == 0 || whole >= 100 { format!("{whole}{name}") } else { format!("{whole}.{tenths}{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        let decimals = [0.0, 0.5, 9.999, 12.34, 999.6, 1_234.5, -2.5, 0.000_01, 9e11];
        assert_eq!(
            decimals.map(decimal),
            ["0", "0.5", "10.0", "12.3", "1,000", "1,235", "−2.50", "1.0e-5", "900,000,000,000"]
        );
        assert_eq!(
            [(0, 9), (1, 100_000), (1, 1000), (1, 3), (3, 3)].map(|(a, b)| share(a, b)),
            ["0 %", "< 0.01 %", "0.10 %", "33.3 %", "100.0 %"]
        );
        assert_eq!(share(1, 0), "–");
        assert_eq!([0, 999, 1500, 12_345_678].map(bytes), ["0 B", "999 B", "1.50 kB", "12.3 MB"]);
        assert_eq!([7, 1000, 1500, 20_000, 3_000_000].map(short), ["7", "1k", "1.5k", "20k", "3M"]);
        assert_eq!(rate(100, 0.0), "–");
    }
}

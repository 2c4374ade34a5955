//! Writes source in which every mutant is there at once, each behind its switch.
//!
//! Text is only put in: what the programmer wrote stays in its order, so that the places of one mutant need not know of
//! those inside of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Member, UnOp};

use crate::list::Mutant;

/// Where some mutants are.
pub type Places = Vec<(Range<usize>, Vec<u32>)>;

/// A file with its mutants in it.
pub struct Woven {
    pub text: String,
    /// Where in `text` each mutant is alone, then where those of one expression are, inner before outer.
    pub places: Places,
    /// Mutants that have no place, with why.
    pub left_out: Vec<(u32, &'static str)>,
}

/// `source` with those of `mutants` in it that are not in `without`.
pub fn weave(source: &str, mutants: &[Mutant], without: &BTreeSet<u32>) -> syn::Result<Woven> {
    let file = syn::parse_file(source)?;
    let mut by_place: BTreeMap<(&str, usize), Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants.iter().filter(|mutant| !without.contains(&mutant.number)) {
        by_place.entry((&mutant.genre, mutant.span.start)).or_default().push(mutant);
    }
    let mut weaver = Weaver {
        source,
        by_place,
        edits: Vec::new(),
        sites: Vec::new(),
        left_out: Vec::new(),
        constant: false,
    };
    weaver.visit_file(&file);
    let unseen: Vec<_> = weaver.by_place.into_values().flatten().map(|mutant| mutant.number).collect();
    weaver.left_out.extend(unseen.into_iter().map(|number| (number, "not found in the syntax tree")));
    let (text, places) = write(source, weaver.edits, weaver.sites);
    Ok(Woven { text, places, left_out: weaver.left_out })
}

/// Text that is put in for `from..to` of the source.
struct Edit {
    from: usize,
    to: usize,
    closes: bool,
    site: usize,
    text: String,
    /// What of `text` is one mutant's alone.
    parts: Vec<(Range<usize>, u32)>,
}

struct Weaver<'a> {
    source: &'a str,
    by_place: BTreeMap<(&'a str, usize), Vec<&'a Mutant>>,
    edits: Vec<Edit>,
    /// The mutants of each site, in the order of visiting: outer before inner.
    sites: Vec<Vec<u32>>,
    left_out: Vec<(u32, &'static str)>,
    /// In what the compiler evaluates, where there is no switch.
    constant: bool,
}

/// `if on(1) { … } else if on(2) { … } else { … }`.
#[derive(Default)]
struct Branches {
    text: String,
    parts: Vec<(Range<usize>, u32)>,
}

impl Branches {
    fn push(&mut self, number: u32, body: &str) {
        self.text.push_str(&format!("if {} {{ ", on(number)));
        let start = self.text.len();
        self.text.push_str(body);
        self.parts.push((start..self.text.len(), number));
        self.text.push_str(" } else ");
    }

    fn or(mut self, body: &str, close: &str) -> Self {
        self.text.push_str(&format!("{{ {body} }}{close}"));
        self
    }

    /// After `text`.
    fn after(mut self, text: &str) -> Self {
        self.text.insert_str(0, text);
        for (range, _) in &mut self.parts {
            *range = range.start + text.len()..range.end + text.len();
        }
        self
    }
}

fn on(number: u32) -> String {
    format!("::mutant_switch::on({number})")
}

fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

impl<'a> Weaver<'a> {
    /// The mutants that start there, and that can be switched at run time.
    fn take(&mut self, genre: &'a str, span: Span) -> Vec<&'a Mutant> {
        let found = self.by_place.remove(&(genre, span.byte_range().start)).unwrap_or_default();
        if self.constant {
            self.leave_out(&found, "in a constant");
            return Vec::new();
        }
        found
    }

    fn leave_out(&mut self, mutants: &[&Mutant], why: &'static str) {
        self.left_out.extend(mutants.iter().map(|mutant| (mutant.number, why)));
    }

    fn site(&mut self, mutants: &[&Mutant]) -> usize {
        self.sites.push(mutants.iter().map(|mutant| mutant.number).collect());
        self.sites.len() - 1
    }

    fn open(&mut self, site: usize, range: Range<usize>, text: &str) {
        let text = text.to_owned();
        self.edits.push(Edit {
            from: range.start,
            to: range.end,
            closes: false,
            site,
            text,
            parts: Vec::new(),
        });
    }

    fn close(&mut self, site: usize, at: usize, branches: Branches) {
        let Branches { text, parts } = branches;
        self.edits.push(Edit { from: at, to: at, closes: true, site, text, parts });
    }

    fn constant(&mut self, constant: bool, visit: impl FnOnce(&mut Self)) {
        let outer = self.constant;
        self.constant = constant;
        visit(self);
        self.constant = outer;
    }

    fn body(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let Some(first) = block.stmts.first() else { return };
        let mutants = self.take("FnValue", first.span());
        if self.source(signature.output.span()).contains("impl ") {
            // A function has one such type.
            return self.leave_out(&mutants, "in place of an `impl Trait`");
        }
        if mutants.is_empty() {
            return;
        }
        let site = self.site(&mutants);
        let at = first.span().byte_range().start;
        let (mut text, mut parts) = (String::new(), Vec::new());
        for mutant in mutants {
            let start = text.len();
            text.push_str(&format!("if {} {{ return {}; }} ", on(mutant.number), mutant.replacement));
            parts.push((start..text.len(), mutant.number));
        }
        self.edits.push(Edit { from: at, to: at, closes: false, site, text, parts });
    }

    fn source(&self, span: Span) -> &'a str {
        &self.source[span.byte_range()]
    }
}

/// What an assignment does to its left side, as an operator of a value.
fn is_assignment(op: &BinOp) -> bool {
    use BinOp::*;
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

impl<'ast> Visit<'ast> for Weaver<'_> {
    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.constant(true, |weaver| visit::visit_item_const(weaver, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.constant(true, |weaver| visit::visit_item_static(weaver, item));
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.constant(true, |weaver| visit::visit_impl_item_const(weaver, item));
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.constant(true, |weaver| visit::visit_trait_item_const(weaver, item));
    }

    fn visit_expr_const(&mut self, expr: &'ast syn::ExprConst) {
        self.constant(true, |weaver| visit::visit_expr_const(weaver, expr));
    }

    fn visit_type_array(&mut self, array: &'ast syn::TypeArray) {
        self.constant(true, |weaver| visit::visit_type_array(weaver, array));
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.constant(true, |weaver| visit::visit_variant(weaver, variant));
    }

    fn visit_generic_argument(&mut self, argument: &'ast syn::GenericArgument) {
        self.constant(true, |weaver| visit::visit_generic_argument(weaver, argument));
    }

    fn visit_expr_repeat(&mut self, repeat: &'ast syn::ExprRepeat) {
        self.visit_expr(&repeat.expr);
        self.constant(true, |weaver| weaver.visit_expr(&repeat.len));
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.constant(item.sig.constness.is_some(), |weaver| {
            weaver.body(&item.sig, &item.block);
            visit::visit_item_fn(weaver, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.constant(item.sig.constness.is_some(), |weaver| {
            weaver.body(&item.sig, &item.block);
            visit::visit_impl_item_fn(weaver, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.constant(item.sig.constness.is_some(), |weaver| {
            if let Some(block) = &item.default {
                weaver.body(&item.sig, block);
            }
            visit::visit_trait_item_fn(weaver, item);
        });
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        let mutants = self.take("BinaryOperator", expr.op.span());
        if mutants.is_empty() {
            return visit::visit_expr_binary(self, expr);
        }
        let (whole, op) = (expr.span().byte_range(), expr.op.span().byte_range());
        let was = self.source(expr.op.span());
        let negates = |mutant: &Mutant| {
            matches!((was, &*mutant.replacement), ("==", "!=") | ("!=", "==") | ("<=", ">") | (">=", "<"))
        };
        match &expr.op {
            BinOp::And(_) | BinOp::Or(_) => {
                if has_let(&expr.left) || has_let(&expr.right) {
                    self.leave_out(&mutants, "in a chain of let");
                    return visit::visit_expr_binary(self, expr);
                }
                let site = self.site(&mutants);
                let [mutant] = mutants[..] else { return self.leave_out(&mutants, "not known to this tool") };
                let on = on(mutant.number);
                let [open, mid, close] = if was == "&&" {
                    ["(if (".into(), format!(") != {on} {{"), format!("}} else {{ {on} }})")]
                } else {
                    // `a || b` is `!(!a && !b)`.
                    ["(if (".into(), format!(") == {on} {{"), format!("}} else {{ !{on} }})")]
                };
                self.open(site, whole.start..whole.start, &open);
                self.open(site, op, &mid);
                self.close(site, whole.end, Branches { text: close, parts: Vec::new() });
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Le(_) | BinOp::Ge(_)
                if mutants.len() == 1 && mutants.iter().all(|mutant| negates(mutant)) =>
            {
                let site = self.site(&mutants);
                self.open(site, whole.start..whole.start, "((");
                let text = format!(") != {})", on(mutants[0].number));
                self.close(site, whole.end, Branches { text, parts: Vec::new() });
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Le(_) | BinOp::Ge(_) | BinOp::Lt(_) | BinOp::Gt(_) => {
                let site = self.site(&mutants);
                self.open(site, whole.start..whole.start, "(match (&(");
                self.open(site, op, "), &(");
                let mut branches = Branches::default();
                for mutant in &mutants {
                    branches.push(mutant.number, &format!("*left {} *right", mutant.replacement));
                }
                let branches =
                    branches.or(&format!("*left {was} *right"), " })").after(")) { (left, right) => ");
                self.close(site, whole.end, branches);
            }
            op_kind if is_assignment(op_kind) => {
                let site = self.site(&mutants);
                let left = self.source(expr.left.span());
                self.open(site, whole.start..op.end, "(match (");
                let mut branches = Branches::default();
                for mutant in &mutants {
                    branches.push(mutant.number, &format!("{left} {} mutant_right;", mutant.replacement));
                }
                let branches =
                    branches.or(&format!("{left} {was} mutant_right;"), " })").after(") { mutant_right => ");
                self.close(site, whole.end, branches);
                // The left side is written several times: what is in it is not measured.
                return self.visit_expr(&expr.right);
            }
            _ => {
                let site = self.site(&mutants);
                self.open(site, whole.start..whole.start, "(match (");
                self.open(site, op, ", ");
                let mut branches = Branches::default();
                for mutant in &mutants {
                    branches.push(mutant.number, &format!("left {} right", mutant.replacement));
                }
                let branches =
                    branches.or(&format!("left {was} right"), " })").after(") { (left, right) => ");
                self.close(site, whole.end, branches);
            }
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_unary(&mut self, expr: &'ast syn::ExprUnary) {
        let mutants = self.take("UnaryOperator", expr.op.span());
        if let ([mutant], UnOp::Not(_) | UnOp::Neg(_)) = (&mutants[..], &expr.op) {
            let site = self.site(&mutants);
            self.open(site, expr.op.span().byte_range(), "(match (");
            let mut branches = Branches::default();
            branches.push(mutant.number, "operand");
            let branches = branches
                .or(&format!("{} operand", self.source(expr.op.span())), " })")
                .after(") { operand => ");
            self.close(site, expr.span().byte_range().end, branches);
        } else {
            self.leave_out(&mutants, "not known to this tool");
        }
        visit::visit_expr_unary(self, expr);
    }

    /// A match that lacks a pattern without its guarded arms is told at what it looks at: its last arm was the one for the rest.
    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        let last = expr.arms.iter().rev().find_map(|arm| {
            self.by_place.get(&("MatchArm", arm.span().byte_range().start))?.first().copied()
        });
        if let Some(mutant) = last {
            let (site, range) = (self.site(&[mutant]), expr.expr.span().byte_range());
            self.open(site, range.start..range.start, "");
            self.close(site, range.end, Branches::default());
        }
        visit::visit_expr_match(self, expr);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let mut mutants = self.take("MatchArm", arm.span());
        let deleted = mutants.first().map(|mutant| format!(" && !{}", on(mutant.number))).unwrap_or_default();
        if let Some((_, guard)) = &arm.guard {
            let replaced = self.take("MatchArmGuard", guard.span());
            mutants.extend(&replaced);
            if has_let(guard) {
                self.leave_out(&mutants, "in a chain of let");
            } else if !mutants.is_empty() {
                let (mut always, mut never) = (String::new(), String::new());
                for mutant in replaced {
                    match &*mutant.replacement {
                        "true" => always = format!(" || {}", on(mutant.number)),
                        _ => never = format!(" && !{}", on(mutant.number)),
                    }
                }
                let (site, range) = (self.site(&mutants), guard.span().byte_range());
                self.open(site, range.start..range.start, "(((");
                let text = format!("){always}){never}{deleted})");
                self.close(site, range.end, Branches { text, parts: Vec::new() });
            }
        } else if let [mutant] = mutants[..] {
            let site = self.site(&mutants);
            let at = arm.pat.span().byte_range().end;
            self.open(site, at..at, &format!(" if !{}", on(mutant.number)));
        }
        visit::visit_arm(self, arm);
    }

    fn visit_expr_struct(&mut self, expr: &'ast syn::ExprStruct) {
        for field in &expr.fields {
            let mutants = self.take("StructField", field.span());
            let ([mutant], Some(rest), Member::Named(name)) = (&mutants[..], &expr.rest, &field.member)
            else {
                self.leave_out(&mutants, "not known to this tool");
                continue;
            };
            let site = self.site(&mutants);
            let range = field.expr.span().byte_range();
            let colon = if field.colon_token.is_some() { String::new() } else { format!("{name}: ") };
            let rest = self.source(rest.span());
            self.open(
                site,
                range.start..range.start,
                &format!("{colon}(if {} {{ ({rest}).{name} }} else {{ ", on(mutant.number)),
            );
            self.close(site, range.end, Branches { text: " })".into(), parts: Vec::new() });
        }
        visit::visit_expr_struct(self, expr);
    }
}

/// The text with all edits, and the places of mutants in it.
fn write(source: &str, mut edits: Vec<Edit>, sites: Vec<Vec<u32>>) -> (String, Places) {
    // At one place what ends does so before anything starts; the inner ends first and starts last.
    edits.sort_by_key(|edit| {
        let site = isize::try_from(edit.site).unwrap_or(isize::MAX);
        (edit.from, !edit.closes, if edit.closes { -site } else { site })
    });
    let mut text = String::new();
    let mut alone = Vec::new();
    let mut ranges: Vec<Option<Range<usize>>> = vec![None; sites.len()];
    let mut at = 0;
    for edit in edits {
        text.push_str(&source[at..edit.from]);
        at = edit.to;
        let start = text.len();
        text.push_str(&edit.text);
        alone.extend(
            edit.parts.into_iter().map(|(part, number)| (part.start + start..part.end + start, vec![number])),
        );
        let range = ranges[edit.site].get_or_insert(start..start);
        range.end = text.len();
    }
    text.push_str(&source[at..]);
    let mut groups: Vec<_> =
        ranges.into_iter().zip(sites).filter_map(|(range, site)| Some((range?, site))).collect();
    groups.sort_by_key(|(range, _)| range.len());
    alone.extend(groups);
    (text, alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn woven(source: &str, genre: &str, was: &str, replacements: &[&str]) -> String {
        let start = source.find(was).unwrap();
        let mutants: Vec<_> = replacements
            .iter()
            .zip(1..)
            .map(|(replacement, number)| Mutant {
                number,
                name: String::new(),
                file: String::new(),
                genre: genre.to_owned(),
                replacement: (*replacement).to_owned(),
                span: start..start + was.len(),
            })
            .collect();
        let woven = weave(source, &mutants, &BTreeSet::new()).unwrap();
        for (range, numbers) in &woven.places {
            assert!(woven.text.get(range.clone()).is_some() && !numbers.is_empty());
        }
        woven.text.replace("::mutant_switch::on", "on")
    }

    #[test]
    fn every_genre_is_behind_a_switch() {
        for (source, genre, was, replacements, expected) in [
            (
                "fn f() { a && b + c }",
                "BinaryOperator",
                "&&",
                &["||"][..],
                "fn f() { (if (a ) != on(1) { b + c} else { on(1) }) }",
            ),
            (
                "fn f() { a || b }",
                "BinaryOperator",
                "||",
                &["&&"],
                "fn f() { (if (a ) == on(1) { b} else { !on(1) }) }",
            ),
            ("fn f() { a == b }", "BinaryOperator", "==", &["!="], "fn f() { ((a == b) != on(1)) }"),
            (
                "fn f() { a < b }",
                "BinaryOperator",
                "<",
                &["==", ">"],
                "fn f() { (match (&(a ), &( b)) { (left, right) => if on(1) { *left == *right } else if on(2) { *left > *right } \
                 else { *left < *right } }) }",
            ),
            (
                "fn f() { a + b * c }",
                "BinaryOperator",
                "*",
                &["/"],
                "fn f() { a + (match (b ,  c) { (left, right) => if on(1) { left / right } else { left * right } }) }",
            ),
            (
                "fn f() { a.b += 1; }",
                "BinaryOperator",
                "+=",
                &["-="],
                "fn f() { (match ( 1) { mutant_right => if on(1) { a.b -= mutant_right; } else { a.b += mutant_right; } }); }",
            ),
            (
                "fn f() { !a }",
                "UnaryOperator",
                "!",
                &[""],
                "fn f() { (match (a) { operand => if on(1) { operand } else { ! operand } }) }",
            ),
            (
                "fn f() -> u8 { a }",
                "FnValue",
                "a",
                &["0", "1"],
                "fn f() -> u8 { if on(1) { return 0; } if on(2) { return 1; } a }",
            ),
            (
                "fn f() { match a { 1 => b, _ => c } }",
                "MatchArm",
                "1 => b,",
                &[""],
                "fn f() { match a { 1 if !on(1) => b, _ => c } }",
            ),
            (
                "fn f() { match a { 1 if b => c, _ => d } }",
                "MatchArmGuard",
                "b",
                &["true", "false"],
                "fn f() { match a { 1 if (((b) || on(1)) && !on(2)) => c, _ => d } }",
            ),
            (
                "fn f() { S { a, ..r() } }",
                "StructField",
                "a,",
                &[""],
                "fn f() { S { a: (if on(1) { (r()).a } else { a }), ..r() } }",
            ),
        ] {
            assert_eq!(woven(source, genre, was, replacements), expected);
        }
    }

    #[test]
    fn what_is_inside_of_another_stays_inside() {
        let source = "fn f() { !(a == b) == c }";
        let mutant = |number, genre: &str, start| Mutant {
            number,
            name: String::new(),
            file: String::new(),
            genre: genre.to_owned(),
            replacement: if genre == "UnaryOperator" { String::new() } else { "!=".to_owned() },
            span: start..start + 1,
        };
        let mutants =
            [mutant(1, "BinaryOperator", 19), mutant(2, "UnaryOperator", 9), mutant(3, "BinaryOperator", 13)];
        let woven = weave(source, &mutants, &BTreeSet::new()).unwrap();
        let expected = "fn f() { (((match ((((a == b) != on(3)))) { operand => if on(2) { operand } else { ! operand } }) == c) != on(1)) }";
        assert_eq!(woven.text.replace("::mutant_switch::on", "on"), expected);
        // The inner one's place comes first.
        assert_eq!(woven.places.iter().map(|(_, numbers)| numbers[0]).collect::<Vec<_>>(), [2, 3, 2, 1]);
    }

    #[test]
    fn what_the_compiler_evaluates_is_left_out() {
        for source in
            ["const A: u8 = 1 + 2;", "const fn f() -> u8 { 1 + 2 }", "static A: [u8; 1 + 2] = [0; 3];"]
        {
            let start = source.find('+').unwrap();
            let mutant = Mutant {
                number: 1,
                name: String::new(),
                file: String::new(),
                genre: "BinaryOperator".to_owned(),
                replacement: "-".to_owned(),
                span: start..start + 1,
            };
            let woven = weave(source, &[mutant], &BTreeSet::new()).unwrap();
            assert_eq!((&*woven.text, &*woven.left_out), (source, &[(1, "in a constant")][..]));
        }
    }
}

//! The files of a directory, in order, without those that ignore files name.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use ignore::overrides::{Override, OverrideBuilder};

use crate::args::Input;

/// Which files of directories, and which members of archives, are read.
#[derive(Debug)]
pub(super) struct Filter {
    include: Vec<String>,
    /// With `!` before each.
    exclude: Vec<String>,
    /// Those of members, whose names begin where their archive does.
    members: (Override, Override),
    /// Whether ignore files count, and hidden files are left out.
    ignore: bool,
}

impl Filter {
    pub(super) fn new(input: &Input) -> Self {
        let include = input.include.clone();
        let exclude: Vec<_> = input.exclude.iter().map(|glob| format!("!{glob}")).collect();
        let root = Path::new("");
        Self {
            members: (overrides(root, &include), overrides(root, &exclude)),
            include,
            exclude,
            ignore: !input.no_ignore,
        }
    }

    /// Whether the member of an archive is to be read.
    pub(super) fn takes(&self, member: &str) -> bool {
        let (include, exclude) = &self.members;
        let mut directories = Path::new(member).ancestors().skip(1);
        !include.matched(member, false).is_ignore()
            && !exclude.matched(member, false).is_ignore()
            && !directories.any(|directory| exclude.matched(directory, true).is_ignore())
    }

    /// The files of a directory and all directories in it, sorted by name; what could not be looked at is told.
    pub(super) fn walk(&self, directory: &Path) -> impl Iterator<Item = Result<PathBuf, String>> + use<> {
        // The crate would take files that are included though an ignore file names them.
        let include = overrides(directory, &self.include);
        WalkBuilder::new(directory)
            .standard_filters(self.ignore)
            .overrides(overrides(directory, &self.exclude))
            .sort_by_file_name(Ord::cmp)
            .build()
            .filter_map(move |entry| match entry {
                Ok(entry) => {
                    let file = entry.file_type().is_some_and(|kind| kind.is_file());
                    (file && !include.matched(entry.path(), false).is_ignore()).then(|| Ok(entry.into_path()))
                }
                Err(error) => Some(Err(error.to_string())),
            })
    }
}

/// Globs as of a `.gitignore`, but that they name what is taken, and with `!` what is not.
fn overrides(root: &Path, globs: &[String]) -> Override {
    let mut builder = OverrideBuilder::new(root);
    for glob in globs {
        // `check` has seen it.
        let _ = builder.add(glob);
    }
    builder.build().unwrap_or_else(|_| Override::empty())
}

/// Says what is wrong with a glob of the command line.
pub(crate) fn check(glob: &str) -> Result<String, String> {
    if glob.starts_with('!') {
        return Err("say it with the other of `--include` and `--exclude`".to_owned());
    }
    match OverrideBuilder::new("").add(glob) {
        Ok(_) => Ok(glob.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

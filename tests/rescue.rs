//! The pages without the program know the storage as the program makes it.

mod common;

/// The value of a line such as `const NAME: &str = "trame";` or `export const NAME = 'trame';`.
fn constant(file: &str, start: &str) -> String {
    let text = common::file(file);
    let line = text
        .lines()
        .find_map(|line| line.trim().strip_prefix(start))
        .unwrap_or_else(|| panic!("{file} has no line that starts with {start}"));
    line.trim_end_matches(';').replace(['"', '\''], "")
}

#[test]
fn the_rescue_page_makes_the_database_that_the_program_makes() {
    let database = "src/storage/database.rs";
    assert_eq!(
        constant("public/kept.js", "export const DATABASE = "),
        constant(database, "const NAME: &str = ")
    );
    assert_eq!(
        constant("public/kept-restore.js", "export const VERSION = "),
        constant(database, "const VERSION: u32 = ")
    );
    let stores = [
        "pub const HEADS: &str = ",
        "pub const REVISIONS: &str = ",
        "pub const ASIDE: &str = ",
        "pub const VERSIONS: &str = ",
        "pub const TRAILS: &str = ",
    ]
    .map(|it| constant(database, it));
    assert_eq!(
        constant("public/kept-restore.js", "export const STORES = "),
        format!("[{}]", stores.join(", "))
    );
}

#[test]
fn the_rescue_page_reads_the_mirror_where_the_program_writes_it() {
    assert_eq!(
        constant("public/kept.js", "export const MIRROR = "),
        constant("src/storage/mirror.rs", "const KEY: &str = ")
    );
    assert_eq!(
        constant("public/kept.js", "export const PREFERENCES = "),
        constant("src/storage/preferences.rs", "const KEY: &str = ")
    );
    assert_eq!(
        constant("public/kept-revision.js", "const MARK = "),
        constant("src/storage/revision.rs", "const MARK: &str = ")
    );
}

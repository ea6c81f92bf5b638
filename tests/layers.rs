//! The floors of the house: which floor may use which, and which crates each may know.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

/// A floor: what it may use under it, the crates it may know, and why when it is more than the rule.
struct Floor {
    name: &'static str,
    uses: &'static [&'static str],
    crates: &'static [&'static str],
    because: &'static str,
}

/// The crates of the page itself, for the floors that touch the browser.
const PAGE: &[&str] = &[
    "console_error_panic_hook",
    "futures_util",
    "gloo_timers",
    "js_sys",
    "leptos",
    "thiserror",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

/// The table of the house, from the ground up. A new arrow is a decision: say why in the commit and here.
const FLOORS: &[Floor] = &[
    Floor {
        name: "text",
        uses: &[],
        crates: &[],
        because: "wording stands alone",
    },
    Floor {
        name: "plan",
        uses: &["text"],
        crates: &["serde_json"],
        because: "labels are texts; fields that a newer version wrote are kept as JSON values",
    },
    Floor {
        name: "guide",
        uses: &["plan", "text"],
        crates: &[],
        because: "a question reaches a field of the plan",
    },
    Floor {
        name: "coach",
        uses: &["guide", "plan", "text"],
        crates: &[],
        because: "a remark points at a question",
    },
    Floor {
        name: "documents",
        uses: &["coach", "guide", "plan", "text"],
        crates: &[],
        because: "outlines follow the guide's tables",
    },
    Floor {
        name: "formats",
        uses: &["documents", "guide", "plan", "text"],
        crates: &["base64", "csv", "serde_json", "thiserror"],
        because: "pure functions from and to files",
    },
    Floor {
        name: "storage",
        uses: &["formats", "plan", "text"],
        crates: &[
            "gloo_storage",
            "js_sys",
            "thiserror",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
        because: "IndexedDB is reached by web-sys, localStorage by gloo; its own records are JavaScript objects and lines of text",
    },
    Floor {
        name: "browser",
        uses: &[],
        crates: &[
            "gloo_timers",
            "js_sys",
            "thiserror",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
        because: "it knows the machine and nothing of the plan",
    },
    Floor {
        name: "workspace",
        uses: &["storage", "browser", "formats", "coach", "plan", "text"],
        crates: PAGE,
        because: "it writes and reads the open plan as a file's text, so it uses formats",
    },
    Floor {
        name: "ui",
        uses: &[],
        crates: &["leptos", "wasm_bindgen", "web_sys"],
        because: "controls know no word of the domain; focus and selection need web-sys",
    },
    Floor {
        name: "views",
        uses: &[
            "workspace",
            "ui",
            "browser",
            "storage",
            "formats",
            "documents",
            "coach",
            "guide",
            "plan",
            "text",
        ],
        crates: PAGE,
        because: "pages put everything together",
    },
    Floor {
        name: "main",
        uses: &["views", "browser", "text"],
        crates: PAGE,
        because: "the entry mounts the page",
    },
    Floor {
        name: "lib",
        uses: &[],
        crates: &[],
        because: "it only declares the floors",
    },
];

/// A line of code that uses something.
struct Use {
    line: usize,
    what: String,
}

/// The floor of a file of `src`.
fn floor_of(file: &Path) -> Option<&'static Floor> {
    let within = file.strip_prefix(common::path("src")).ok()?;
    let first = within.components().next()?.as_os_str().to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    FLOORS.iter().find(|it| it.name == name)
}

/// Every Rust file of a folder, the folders inside it included.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the project's folders can be read") {
        let path = entry.expect("the project's folders can be read").path();
        if path.is_dir() {
            // What others wrote, and what was built to be fuzzed.
            if !path.ends_with("node_modules") && !path.ends_with("target") {
                files.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("the project's files can be read")
}

fn shown(file: &Path) -> String {
    let within = file.strip_prefix(common::path("")).unwrap_or(file);
    within.display().to_string()
}

/// The code without comments, line for line: an arrow in a comment is no arrow.
fn code(text: &str) -> String {
    let lines = text.lines();
    let bare = lines.map(|it| it.split("//").next().unwrap_or_default());
    bare.collect::<Vec<_>>().join("\n")
}

fn line_of(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn first_word(text: &str) -> &str {
    let end = text.find(|it| !is_word(it)).unwrap_or(text.len());
    &text[..end]
}

/// The first name after each `root::`, those of a group in braces included.
fn names_after(code: &str, root: &str) -> Vec<Use> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(root) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|it| is_word(it) || it == ':') {
            continue;
        }
        let line = line_of(code, at);
        let rest = code[at + root.len()..].trim_start();
        let mut put = |text: &str| {
            let what = first_word(text.trim_start()).to_owned();
            if !what.is_empty() {
                found.push(Use { line, what });
            }
        };
        match rest.strip_prefix('{') {
            None => put(rest),
            Some(group) => {
                let mut depth = 0_usize;
                let mut start = 0;
                for (at, letter) in group.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            put(&group[start..at]);
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            put(&group[start..at]);
                            start = at + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found
}

/// The floors that a file names through the root of the crate, or by climbing up to it.
fn floors_used(file: &Path, code: &str) -> Vec<Use> {
    let mut used = names_after(code, "crate::");
    used.extend(names_after(code, "trame::"));
    let within = file.strip_prefix(common::path("src"));
    let depth = within.map_or(1, |it| it.components().count());
    // Enough `super` to reach the root: one more in a module written inside the file.
    for climbed in [depth, depth + 1] {
        used.extend(names_after(code, &"super::".repeat(climbed)));
    }
    used.retain(|it| FLOORS.iter().any(|floor| floor.name == it.what));
    used
}

/// The crates of `Cargo.toml` that are not only for tests, under their names in the code.
fn crates() -> Vec<String> {
    let manifest = common::file("Cargo.toml");
    let after = manifest.split("\n[dependencies]\n").nth(1);
    let section = after.expect("the manifest lists dependencies");
    let section = section.split("\n[").next().unwrap_or_default();
    let names = section
        .lines()
        .filter(|it| it.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .filter_map(|it| it.split([' ', '=', '.']).next());
    names.map(|it| it.replace('-', "_")).collect()
}

/// Where a file names a crate.
fn uses_of(code: &str, name: &str) -> Vec<usize> {
    let named = code.match_indices(name).filter(|(at, _)| {
        let before = code[..*at].chars().next_back();
        let after = &code[at + name.len()..];
        let is_path =
            after.starts_with("::") || after.starts_with(';') || after.starts_with(" as ");
        is_path && !before.is_some_and(|it| is_word(it) || it == ':' || it == '"')
    });
    named.map(|(at, _)| line_of(code, at)).collect()
}

#[test]
fn every_file_stands_on_a_floor() {
    for file in rust_files(&common::path("src")) {
        assert!(
            floor_of(&file).is_some(),
            "{} stands on no floor: give its module a line in tests/layers.rs and in the table of the house",
            shown(&file)
        );
    }
}

#[test]
fn each_floor_uses_only_those_under_it() {
    let mut wrong = Vec::new();
    for file in rust_files(&common::path("src")) {
        let Some(floor) = floor_of(&file) else {
            continue;
        };
        let code = code(&read(&file));
        for found in floors_used(&file, &code) {
            let may = found.what == floor.name || floor.uses.contains(&found.what.as_str());
            if !may {
                wrong.push(format!(
                    "{}:{}: {} uses {}, a new arrow between floors ({} stands so: {})",
                    shown(&file),
                    found.line,
                    floor.name,
                    found.what,
                    floor.name,
                    floor.because
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn each_floor_knows_only_its_crates() {
    let crates = crates();
    assert!(crates.iter().any(|it| it == "leptos"), "{crates:?}");
    let mut wrong = Vec::new();
    for file in rust_files(&common::path("src")) {
        let Some(floor) = floor_of(&file) else {
            continue;
        };
        let code = code(&read(&file));
        for name in &crates {
            if floor.crates.contains(&name.as_str()) {
                continue;
            }
            for line in uses_of(&code, name) {
                wrong.push(format!(
                    "{}:{line}: {} knows the crate {name}, a new arrow ({} stands so: {})",
                    shown(&file),
                    floor.name,
                    floor.name,
                    floor.because
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_two_floors_use_each_other() {
    for (rank, floor) in FLOORS.iter().enumerate() {
        for used in floor.uses {
            let at = FLOORS.iter().position(|it| it.name == *used);
            assert!(
                at.is_some_and(|at| at < rank),
                "{} uses {used}, which is not under it",
                floor.name
            );
        }
    }
}

#[test]
fn every_dependency_is_known_to_a_floor() {
    for name in crates() {
        assert!(
            FLOORS.iter().any(|it| it.crates.contains(&name.as_str())),
            "{name} is in Cargo.toml, and no floor may know it: say which one in tests/layers.rs"
        );
    }
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let seen = |text: &str| -> Vec<String> {
        let file = common::path("src/plan/date.rs");
        let uses = floors_used(&file, &code(text)).into_iter();
        uses.map(|it| format!("{}:{}", it.line, it.what)).collect()
    };
    assert_eq!(seen("use crate::guide::Step;"), ["1:guide"]);
    assert_eq!(seen("\nlet it = crate::coach::remarks(plan);"), ["2:coach"]);
    assert_eq!(
        seen("use crate::{\n    text::{Lang, Text},\n    views,\n};"),
        ["1:text", "1:views"]
    );
    assert_eq!(seen("use super::super::storage::Storage;"), ["1:storage"]);
    assert_eq!(
        seen("// use crate::guide::Step;\n/// [`crate::ui`]"),
        [""; 0]
    );
    assert_eq!(seen("use super::list::List;"), [""; 0]);
    assert_eq!(uses_of("use web_sys::Blob;", "web_sys"), [1]);
    assert_eq!(uses_of("my_web_sys::x; web_sys_more::y", "web_sys"), [0; 0]);
}

#[test]
fn every_file_says_first_what_it_is() {
    let tests = rust_files(&common::path("tests"));
    for file in rust_files(&common::path("src")).into_iter().chain(tests) {
        assert!(
            read(&file).starts_with("//! "),
            "{} does not start with `//!` and a sentence",
            shown(&file)
        );
    }
}

#[test]
fn no_file_names_a_path_of_a_machine() {
    // Cut in two, so that this file does not find itself.
    let paths = [
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/wo", "rk/"),
        concat!("/tm", "p/"),
        concat!("/ro", "ot/"),
        concat!("C:", "\\"),
    ];
    let tests = rust_files(&common::path("tests"));
    for file in rust_files(&common::path("src")).into_iter().chain(tests) {
        for (line, text) in read(&file).lines().enumerate() {
            for path in paths {
                assert!(
                    !text.contains(path),
                    "{}:{}: {path} is a path of one machine",
                    shown(&file),
                    line + 1
                );
            }
        }
    }
}

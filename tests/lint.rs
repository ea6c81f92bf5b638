//! What no source may do: write HTML as text, run text, carry a style or a script inside a page.

mod common;

use std::fs;
use std::path::PathBuf;

/// Calls that turn text into HTML or into a program, in either language.
const FORBIDDEN: [&str; 12] = [
    "inner_html",
    "outer_html",
    "insert_adjacent_html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "document().write",
    "eval(",
    "new Function",
    "js_sys::Function::new",
    "srcdoc=",
];

/// The files of a folder of the project whose names end so, the folders inside it included.
fn files(folder: &str, ends: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![common::path(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the project's folders can be read") {
            let path: PathBuf = entry.expect("the project's folders can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                let text = fs::read_to_string(&path).expect("the project's files can be read");
                found.push((path.display().to_string(), text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no file to look at");
    found
}

/// The lines that hold a piece of text outside comments.
fn lines_with<'a>(text: &'a str, piece: &'a str) -> impl Iterator<Item = usize> + 'a {
    let code = text.lines().map(|it| match it.split_once("// ") {
        Some((code, _)) => code,
        None => it,
    });
    let held = code
        .enumerate()
        .filter(move |(_, line)| line.contains(piece) && !line.trim_start().starts_with("//"));
    held.map(|(at, _)| at + 1)
}

#[test]
fn no_source_turns_text_into_html_or_into_a_program() {
    let mut wrong = Vec::new();
    let sources = files("src", &[".rs"])
        .into_iter()
        .chain(files("public", &[".js", ".html"]));
    for (name, text) in sources {
        for piece in FORBIDDEN {
            wrong.extend(lines_with(&text, piece).map(|line| format!("{name}:{line}: {piece}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_view_and_no_page_carries_a_style_or_a_script() {
    let mut wrong = Vec::new();
    for (name, text) in files("src/views", &[".rs"])
        .into_iter()
        .chain(files("src/ui", &[".rs"]))
    {
        wrong.extend(lines_with(&text, " style=").map(|line| format!("{name}:{line}: style=")));
        wrong.extend(lines_with(&text, "<script").map(|line| format!("{name}:{line}: <script")));
    }
    let mut pages = files("public", &[".html"]);
    pages.push(("index.html".to_owned(), common::file("index.html")));
    for (name, text) in pages {
        for (at, line) in text.lines().enumerate() {
            let is_inline = line.contains("<script") && !line.contains(" src=");
            let has_handler = line.contains(" onclick=") || line.contains(" onload=");
            if is_inline || has_handler || line.contains(" style=") || line.contains("<style") {
                wrong.push(format!("{name}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_policy_lets_nothing_out_and_takes_no_text_as_html() {
    let seal = common::file("scripts/seal");
    let policy = seal
        .lines()
        .find_map(|line| line.strip_prefix("policy="))
        .expect("scripts/seal writes the policy");
    for rule in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval';",
        "style-src 'self';",
        "connect-src 'self';",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ] {
        assert!(policy.contains(rule), "{rule}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
}

#[test]
fn a_forbidden_call_is_seen_and_a_comment_is_not() {
    let text = "let a = 1; // no eval( here\nelement.set_inner_html(text);\n// innerHTML\n";
    assert_eq!(lines_with(text, "eval(").count(), 0);
    assert_eq!(lines_with(text, "innerHTML").count(), 0);
    assert_eq!(lines_with(text, "inner_html").collect::<Vec<_>>(), [2]);
}

//! Words of taking usage files, in English.

use super::count::counted;
use crate::text::usage_drop::UsageDropText;

pub const WORDS: UsageDropText = UsageDropText {
    heading: "Read your usage",
    lead: "Drop an export, a log or an API answer and see which number matters: what the bill is made of, what blocks you, what you need not have paid.",
    no_script: "This page reads files inside your browser, which needs scripts.",
    drop_here: "Drop usage files or folders here",
    drop_more: "Drop more files here",
    choose: "Choose files",
    folder: "Choose a folder",
    paste: "Paste text instead",
    paste_label: "Paste an API answer, JSON lines or CSV",
    paste_read: "Read the text",
    pasted: "pasted text",
    example: "Try with an example file",
    example_name: "example-session-log.jsonl",
    formats: "What can be dropped",
    kinds: [
        (
            "Exports from a console",
            "OpenAI activity and cost CSV, Claude Console usage and cost CSV, OpenRouter activity, DeepSeek’s ZIP, Google Cloud billing, Together",
        ),
        (
            "Session logs",
            "Claude Code (the whole projects folder), Codex, ccusage --json",
        ),
        (
            "Reports from an API",
            "OpenAI usage and costs, Anthropic usage and cost reports, Claude Code analytics, LiteLLM spend logs and daily activity, batch output",
        ),
        (
            "Answers of an API",
            "One answer or many lines of them: OpenAI, Anthropic, Gemini, Mistral, Groq, Bedrock, AI SDK. Also .gz and .zip of any of these",
        ),
    ],
    private: "Files are read in this tab and nowhere else: nothing is uploaded, nothing is kept when you close the tab (only the names of a table’s columns, if you ask for it), and no link on this page carries anything from a file.",
    reading: |name| format!("Reading {name}"),
    progress: |done, total, rate| match rate {
        Some(rate) => format!("{done} of {total}, {rate} a second"),
        None => format!("{done} of {total}"),
    },
    records_so_far: |records| counted(records, "record"),
    working: "Adding up…",
    cancel: "Cancel",
    forget: "Remove all files",
    again: "Read everything again",
};

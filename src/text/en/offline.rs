//! Words about what works without a network, in English.

use crate::text::{
    Around,
    offline::{OfflineText, ReadyWords},
};

pub const WORDS: OfflineText = OfflineText {
    ready: ReadyWords {
        prices: Around {
            before: "Prices of ",
            after: " are ready.",
        },
        site: "A newer version of this site is ready.",
        file: "The file in the box has to be chosen again afterwards.",
        load: "Load now",
        later: "Later",
    },
    heading: "It works without a network",
    lead: "After one visit your browser keeps the whole site: every tool, all prices, the models’ pages, the articles in the language you read, and the vocabularies you have used. Your text has nowhere to go, and here is the proof: switch the network off and count.",
    kept_heading: "On this device",
    looking: "What is kept is being looked up. This needs JavaScript.",
    kept: "Everything is kept: {files} files, {all}. On their way the site’s own files were {loaded}. The newest price was read on {prices} ({age}).",
    fetching: "Being fetched. {share}",
    saving: "Nothing is kept: your browser asks sites to save data. Fetch it whenever it suits you.",
    off: "Nothing is kept, as you wished. Without a network the site may not open.",
    room: "There is not enough room on this device, so not everything could be kept. The site works as long as there is a network.",
    network: "The line was cut, or the site was being replaced just then. What came stays, and the rest is fetched when you open a page again.",
    refused: "This browser keeps no files for sites: it may be a private window, a setting, or an old version. Everything works as long as there is a network.",
    keep: "Keep everything",
    remove: "Remove everything",
    remove_note: "Removes the site’s files. Your own prices and scenarios stay. If you have installed Tokentally as an app, uninstall that too: without these files it would send what another app shares with it to this site.",
    install: "Install as an app",
    tables_heading: "Vocabularies",
    tables_lead: "Counting needs the vocabulary of a model’s encoding. Those you use are kept; here you can fetch others beforehand.",
    table_heads: ["Vocabulary", "Size", "On this device"],
    table_kept: "Kept",
    table_absent: "Not kept",
    table_failed: "Could not be fetched",
    fetch: "Fetch",
    cancel: "Cancel",
    away_body: "There is no network just now. What is read is kept in the languages that you have had open; the tools work in both. Load this page again when there is a network.",
    how_heading: "How it stays right",
    how: &[
        "The prices you see are those that were kept. When newer ones are ready, a note at the edge of the page says so, and you decide when to load them. What you have typed stays.",
        "Every page belongs to one version of the site, with its program and its prices. Two versions never mix, even if one tab is older than another.",
        "Files are fetched when the page is ready and your browser has nothing else to do, and not on a line that saves data. They are at most 1.5 MB, and 0.7 MB more for the vocabulary that the calculator begins with.",
    ],
};

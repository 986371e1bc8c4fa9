//! The privacy page: what stays on the device, and how a reader can check it, in English.

use crate::text::privacy::{PrivacyText, Section};

pub const WORDS: PrivacyText = PrivacyText {
    heading: "Your text stays on your device",
    lead: "Tokentally is a set of files. Your browser downloads them, and from then on it does all the work itself. There is no server that could receive what you type.",
    sections: &[
        Section {
            heading: "What is sent",
            paragraphs: &[
                "Your browser asks this site for its own files: pages, styles, the program, the price list, and the vocabulary tables the tokenizer needs. Those requests carry no text of yours. Whoever hosts the files sees what any web host sees: your network address, the file asked for, and your browser's name.",
                "No request goes to any other site. There are no analytics, no advertisements, no fonts or scripts from elsewhere, and no cookies.",
            ],
            points: &[],
        },
        Section {
            heading: "What is kept",
            paragraphs: &[
                "All that is kept lies in your browser's own storage on this device. Nothing of it is sent anywhere, and deleting the site's data in your browser deletes all of it.",
                "A share link holds numbers (tokens, requests, the model's name), never the text they came from.",
            ],
            points: &[
                "Your text, for as long as the tab is open, so that neither a reload nor a wrong click loses it. It is deleted when you close the tab. Files and texts too long for the box are held in memory only.",
                "The light or dark theme, once you choose one.",
                "That you have answered whether you want the page in Chinese, once you were asked.",
                "Your own prices, once you enter some, until you remove them.",
                "The currency you have amounts shown in, with your rate, until you go back to US dollars.",
                "Scenarios, once you keep some, until you delete them.",
                "Which columns of a usage table mean what, once you have them remembered, until you have them forgotten. Usage files themselves are held in memory only and gone with the tab.",
            ],
        },
        Section {
            heading: "How to check",
            paragraphs: &["You do not have to believe any of this. Three ways to see it:"],
            points: &[
                "Open the calculator, then switch off your network. Paste a text: the count still appears, because nothing needs to be asked.",
                "Open your browser's developer tools, choose the Network panel, and type. The list stays still, apart from vocabulary tables when you choose a model that needs another one.",
                "Read the Content-Security-Policy header of any page here. Its connect-src 'self' tells the browser to refuse connections to any other site, whatever the program tries.",
            ],
        },
    ],
};

//! The billing program in the browser: everything else is in the library.

fn main() {
    tokentally::platform::start(tokentally::ui::programs::billing::BILLING);
}

//! The calculator's program: everything else is in the library.

fn main() {
    tokentally::platform::start_counting(tokentally::ui::programs::page::PAGE);
}

//! The page's entry: everything else is in the library.

fn main() {
    tokentally::platform::start();
}

//! The site's program: everything else is in the library.

fn main() {
    tokentally::platform::start();
}

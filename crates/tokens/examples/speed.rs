//! Measures counting on texts from files: `speed FILE...`, in MB/s, the fastest of several.
use std::{env, fs, time::Instant};

use tokens::{Encoding, Engine};

fn main() {
    let engine = Engine::native(Encoding::O200kBase);
    for name in env::args().skip(1) {
        let text = fs::read_to_string(&name).expect("a text");
        let mut best = f64::MAX;
        let mut count = 0;
        for _ in 0..7 {
            let start = Instant::now();
            count = engine.count(&text, &mut |_| ()).get();
            best = best.min(start.elapsed().as_secs_f64());
        }
        println!("{name}: {count} tokens, {:.1} MB/s", text.len() as f64 / best / 1e6);
    }
}

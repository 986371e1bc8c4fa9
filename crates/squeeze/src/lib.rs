//! Bytes as hosts send them: compressed in memory, as well as each format can.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

/// How far back brotli looks, as powers of two: 64 KB to 4 MB, which every browser allows (RFC 7932, section 9.1, has 10 to 24).
const BROTLI_WINDOWS: std::ops::RangeInclusive<u32> = 16..=22;

const MEMORY: &str = "memory takes every byte";

/// The bytes in brotli (RFC 7932). `quality` is 0 to 11, from quick to small.
///
/// # Panics
/// Never: only writing can fail, and memory takes every byte.
pub fn brotli(mut bytes: &[u8], quality: i32) -> Vec<u8> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: brotli_window(bytes.len()),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut small, &parameters).expect(MEMORY);
    small
}

/// The window that reaches back to the first byte, as a power of two. A larger one finds nothing more, and clearing its tables took as
/// long as compressing a page.
fn brotli_window(length: usize) -> i32 {
    let (least, most) = BROTLI_WINDOWS.into_inner();
    // A window of 2^n holds 16 bytes less than that.
    let needed = length.saturating_add(16).checked_next_power_of_two();
    needed
        .map_or(most, usize::ilog2)
        .clamp(least, most)
        .cast_signed()
}

/// The bytes in gzip (RFC 1952), as small as it gets, with neither a name nor a time: equal bytes stay equal.
///
/// # Panics
/// Never: only writing can fail, and memory takes every byte.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).expect(MEMORY);
    gzip.finish().expect(MEMORY)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    /// 40 kB that repeat themselves, and nothing at all.
    fn samples() -> [Vec<u8>; 2] {
        [b"tokens and prices, ".repeat(2_100), Vec::new()]
    }

    #[test]
    fn what_is_squeezed_comes_back_byte_for_byte() {
        for bytes in samples() {
            for quality in [0, 9, 11] {
                let mut back = Vec::new();
                let small = brotli(&bytes, quality);
                ::brotli::BrotliDecompress(&mut &*small, &mut back).expect("its end");
                assert_eq!(back, bytes, "quality {quality}");
            }
            let mut back = Vec::new();
            let small = gzip(&bytes);
            flate2::read::GzDecoder::new(&*small)
                .read_to_end(&mut back)
                .expect("its end");
            assert_eq!(back, bytes);
        }
    }

    #[test]
    fn the_window_reaches_the_first_byte_and_no_further_than_needed() {
        for (length, expected) in [
            (0, 16),
            (65_520, 16), // 2^16 - 16
            (65_521, 17),
            (131_056, 17), // 2^17 - 16
            (131_057, 18),
            (4_194_288, 22), // 2^22 - 16
            (4_194_289, 22),
            (usize::MAX, 22),
        ] {
            assert_eq!(brotli_window(length), expected, "{length}");
        }
    }

    #[test]
    fn repetition_is_squeezed_and_equal_bytes_stay_equal() {
        let [bytes, _] = samples();
        assert!(brotli(&bytes, 11).len() < 100);
        let small = gzip(&bytes);
        assert!(small.len() < 500);
        assert_eq!(small, gzip(&bytes));
    }
}

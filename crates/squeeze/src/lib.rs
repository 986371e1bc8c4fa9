//! Bytes as hosts send them: compressed in memory, as well as each format can.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

/// The window of brotli as a power of two: 4 MB, which every browser allows (RFC 7932, section 9.1, has 10 to 24).
const BROTLI_WINDOW: i32 = 22;

const MEMORY: &str = "memory takes every byte";

/// The bytes in brotli (RFC 7932). `quality` is 0 to 11, from quick to small.
///
/// # Panics
/// Never: only writing can fail, and memory takes every byte.
pub fn brotli(mut bytes: &[u8], quality: i32) -> Vec<u8> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: BROTLI_WINDOW,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut small, &parameters).expect(MEMORY);
    small
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
    fn repetition_is_squeezed_and_equal_bytes_stay_equal() {
        let [bytes, _] = samples();
        assert!(brotli(&bytes, 11).len() < 100);
        let small = gzip(&bytes);
        assert!(small.len() < 500);
        assert_eq!(small, gzip(&bytes));
    }
}

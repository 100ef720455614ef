//! A digest: receives bytes, returns the 128 bits that stand for them in the manifest and the cache.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The first 128 bits of the blake3 hash, written as 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Digest([u8; 16]);

impl Digest {
    pub(crate) fn of(bytes: &[u8]) -> Digest {
        let mut half = [0; 16];
        half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
        Digest(half)
    }

    /// Reads 32 hexadecimal digits, or returns `None`.
    pub(crate) fn parse(text: &str) -> Option<Digest> {
        let plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u128::from_str_radix(text, 16).ok().filter(|_| plain)?;
        Some(Digest(number.to_be_bytes()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Digest, D::Error> {
        let text = String::deserialize(input)?;
        Digest::parse(&text).ok_or_else(|| de::Error::custom("not a digest of 32 hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn reads_back_what_it_writes() {
        let digest = Digest::of("наставничество".as_bytes());
        assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
    }

    #[test]
    fn refuses_other_texts() {
        for text in ["", "12", &"g".repeat(32), &format!("+{}", "1".repeat(31)), &"1".repeat(33)] {
            assert_eq!(Digest::parse(text), None, "{text}");
        }
    }
}

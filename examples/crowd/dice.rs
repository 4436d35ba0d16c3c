//! Chance in whole numbers, so that every machine throws the same.

/// SplitMix64.
pub struct Dice(u64);

impl Dice {
    /// The dice of one place of one seed: each has its own throws, whatever was thrown elsewhere.
    pub fn new(seed: u64, place: u64) -> Dice {
        let mut dice = Dice(seed);
        Dice(dice.throw() ^ place.wrapping_mul(0xD134_2543_DE82_EF95))
    }

    pub fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// 0 or more, below a limit that is small beside 2³².
    pub fn below(&mut self, limit: u64) -> u64 {
        ((self.throw() >> 32) * limit) >> 32
    }

    pub fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    pub fn any<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len() as u64) as usize]
    }
}

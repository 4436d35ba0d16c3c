//! Lists of names and how often each is thrown: common ones by their place in the list, as in real registers (Zipf), and
//! rare ones without end, put together from syllables, so that the number of different names grows with the crowd.

use crate::dice::Dice;

const TEXT: &str = include_str!("names.txt");

/// The words of one list of `names.txt`.
///
/// # Errors
///
/// The name of a list that is not there, or is empty.
fn list(name: &str) -> Result<Vec<String>, String> {
    let line = TEXT.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    let words = line.ok_or_else(|| format!("names.txt has no list {name}"))?.split_whitespace();
    Ok(words.map(|word| if word == "-" { String::new() } else { word.replace('_', " ") }).collect())
}

/// A list whose n-th word is thrown in proportion to 1 / (n + 4).
pub struct Common {
    words: Vec<String>,
    /// The sum of the weights up to and including each word.
    sums: Vec<u64>,
}

impl Common {
    /// # Errors
    ///
    /// See [`list`].
    pub fn new(name: &str) -> Result<Common, String> {
        let words = list(name)?;
        let mut sum = 0;
        let weights = (0..words.len() as u64).map(|place| 4_000_000 / (place + 4));
        let sums = weights
            .map(|weight| {
                sum += weight;
                sum
            })
            .collect();
        Ok(Common { words, sums })
    }

    pub fn throw(&self, dice: &mut Dice) -> &str {
        let point = dice.below(self.sums.last().copied().unwrap_or(1));
        &self.words[self.sums.partition_point(|sum| *sum <= point)]
    }

    /// Each word as often as any other.
    pub fn evenly(&self, dice: &mut Dice) -> &str {
        &self.words[dice.below(self.words.len() as u64) as usize]
    }
}

/// Rare names: half of all throws give one of the first `first`, a quarter one of the next 9/4 as many, and so on.
pub struct Rare {
    beginnings: Vec<String>,
    middles: Vec<String>,
    endings: Vec<String>,
    first: u64,
}

impl Rare {
    /// # Errors
    ///
    /// See [`list`].
    pub fn new(name: &str, first: u64) -> Result<Rare, String> {
        let part = |part: &str| list(&format!("{name} {part}"));
        Ok(Rare { beginnings: part("beginnings")?, middles: part("middles")?, endings: part("endings")?, first })
    }

    pub fn throw(&self, dice: &mut Dice) -> String {
        let (mut start, mut size) = (0, self.first);
        for _ in 0..dice.throw().leading_zeros().min(16) {
            start += size;
            size = size * 9 / 4;
        }
        self.word(start + dice.below(size))
    }

    /// The rare name of a rank: the same one each time.
    fn word(&self, rank: u64) -> String {
        let mut dice = Dice::new(self.first, rank);
        let mut part = |parts: &[String]| parts[dice.below(parts.len() as u64) as usize].clone();
        let word = part(&self.beginnings) + &part(&self.middles);
        // The rarest are longer: short ones run out.
        let word = if rank > 20 * self.first { word + &part(&self.middles) } else { word };
        without_threes(&(word + &part(&self.endings)))
    }
}

/// Where two parts meet, a letter may stand there three times in a row; no language does that.
fn without_threes(word: &str) -> String {
    let mut made = String::with_capacity(word.len());
    for letter in word.chars() {
        if made.chars().rev().take(2).filter(|last| *last == letter).count() < 2 {
            made.push(letter);
        }
    }
    made
}

//! What differs between two texts, word by word. A word is a run of letters and digits, hyphens and apostrophes inside
//! it included; every other sign is a token of its own. White space and the shape of quotation marks do not count.

/// A passage of both texts, each with the white space that follows it: all runs in a row are the two texts again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// The same words, in each text's own spelling of spaces and quotation marks.
    Same { left: &'a str, right: &'a str },
    /// Other words; one of the two may be empty.
    Changed { left: &'a str, right: &'a str },
}

/// More pairs of tokens than this are not compared one with another: the words between the texts' equal beginnings and
/// endings are then one change. No sentence of a code comes near.
const MOST_PAIRS: usize = 4_000_000;

/// The differences between two texts with as many words kept as can be. The same texts always give the same runs.
pub fn difference<'a>(left: &'a str, right: &'a str) -> Vec<Run<'a>> {
    let (lefts, rights) = (tokens(left), tokens(right));
    let mut runs = Runs { left, right, runs: Vec::new(), done: (0, 0) };
    let mut open = (0, 0);
    for (one, other) in common(&lefts, &rights).into_iter().chain([(lefts.len(), rights.len())]) {
        if open != (one, other) {
            runs.until((start(&lefts, one, left), start(&rights, other, right)), Kind::Changed);
        }
        open = (one + 1, other + 1);
        runs.until((start(&lefts, open.0, left), start(&rights, open.1, right)), Kind::Same);
    }
    runs.runs
}

/// Whether two texts have the same words in the same order.
pub fn same_words(left: &str, right: &str) -> bool {
    let plain = |text| tokens(text).into_iter().map(|token| token.plain).collect::<Vec<_>>();
    plain(left) == plain(right)
}

/// A word or a sign.
struct Token {
    /// Its first byte in the text.
    start: usize,
    /// As it is compared: with straight quotation marks.
    plain: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut in_word = false;
    let mut signs = text.char_indices().peekable();
    while let Some((start, sign)) = signs.next() {
        let sign = straight(sign);
        let joins = matches!(sign, '-' | '\'') && in_word;
        let joins = joins && signs.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let is_letter = sign.is_alphanumeric() || joins;
        match tokens.last_mut().filter(|_| in_word && is_letter) {
            Some(word) => word.plain.push(sign),
            None if sign.is_whitespace() => {}
            None => tokens.push(Token { start, plain: sign.into() }),
        }
        in_word = is_letter;
    }
    tokens
}

/// A sign as it is compared.
fn straight(sign: char) -> char {
    match sign {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        '‐' | '‑' => '-',
        other => other,
    }
}

/// Where a token begins; past the last one, where the text ends. White space before the first token belongs to it.
fn start(tokens: &[Token], place: usize, text: &str) -> usize {
    if place == 0 { 0 } else { tokens.get(place).map_or(text.len(), |token| token.start) }
}

/// The longest row of tokens that both have in the same order, as pairs of places. Of several, the one that takes what is
/// equal as early as it can.
fn common(lefts: &[Token], rights: &[Token]) -> Vec<(usize, usize)> {
    let equal = |(one, other): (&Token, &Token)| one.plain == other.plain;
    let head = lefts.iter().zip(rights).take_while(|pair| equal(*pair)).count();
    let (left_rest, right_rest) = (&lefts[head..], &rights[head..]);
    let tail = left_rest.iter().rev().zip(right_rest.iter().rev()).take_while(|pair| equal(*pair)).count();
    let left_middle = &left_rest[..left_rest.len() - tail];
    let right_middle = &right_rest[..right_rest.len() - tail];
    let middle = longest(left_middle, right_middle).into_iter().map(|(one, other)| (head + one, head + other));
    let first_of_tail = (lefts.len() - tail, rights.len() - tail);
    let tail = (0..tail).map(|place| (first_of_tail.0 + place, first_of_tail.1 + place));
    (0..head).map(|place| (place, place)).chain(middle).chain(tail).collect()
}

/// The longest common row by the table of lengths: `lengths[one][other]` is that of what follows these two places.
fn longest(lefts: &[Token], rights: &[Token]) -> Vec<(usize, usize)> {
    if lefts.len().saturating_mul(rights.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let mut lengths = vec![vec![0_u32; rights.len() + 1]; lefts.len() + 1];
    for (one, left) in lefts.iter().enumerate().rev() {
        for (other, right) in rights.iter().enumerate().rev() {
            lengths[one][other] = if left.plain == right.plain {
                lengths[one + 1][other + 1] + 1
            } else {
                lengths[one + 1][other].max(lengths[one][other + 1])
            };
        }
    }
    let mut pairs = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < lefts.len() && other < rights.len() {
        if lefts[one].plain == rights[other].plain {
            pairs.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if lengths[one + 1][other] >= lengths[one][other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    pairs
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Changed,
}

/// The runs so far, and how many bytes of each text they hold.
struct Runs<'a> {
    left: &'a str,
    right: &'a str,
    runs: Vec<Run<'a>>,
    done: (usize, usize),
}

impl Runs<'_> {
    /// Adds what stands up to these places; more of the same kind makes the last run longer.
    fn until(&mut self, end: (usize, usize), kind: Kind) {
        let mut begin = self.done;
        if begin == end {
            return;
        }
        if let (Some(Run::Same { left, right }), Kind::Same) = (self.runs.last(), kind) {
            begin = (begin.0 - left.len(), begin.1 - right.len());
            self.runs.pop();
        }
        let (left, right) = (&self.left[begin.0..end.0], &self.right[begin.1..end.1]);
        self.runs.push(match kind {
            Kind::Same => Run::Same { left, right },
            Kind::Changed => Run::Changed { left, right },
        });
        self.done = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `left → right` of each change, with the number of equal runs left out.
    fn changes(left: &str, right: &str) -> String {
        let runs = difference(left, right);
        let (lefts, rights): (String, String) = runs
            .iter()
            .map(|run| match run {
                Run::Same { left, right } | Run::Changed { left, right } => (*left, *right),
            })
            .unzip();
        assert_eq!((lefts.as_str(), rights.as_str()), (left, right), "nothing of the texts is lost");
        let changed = runs.iter().filter_map(|run| match run {
            Run::Same { .. } => None,
            Run::Changed { left, right } => Some(format!("[{}→{}]", left.trim_end(), right.trim_end())),
        });
        changed.collect()
    }

    #[test]
    fn words_and_signs_are_compared_apart() {
        assert_eq!(changes("with care and", "with caring and"), "[care→caring]");
        assert_eq!(changes("fraud, waste, or abuse", "fraud, waste or abuse"), "[,→]");
        assert_eq!(changes("a challenges) in", "a challenges, poverty and want) in"), "[→, poverty and want]");
        assert_eq!(changes("own process", "own process."), "[→.]");
        assert_eq!(
            changes("culturally specific ways", "culturally-specific ways"),
            "[culturally specific→culturally-specific]"
        );
        assert_eq!(changes("and/or resiliency", "and or resiliency"), "[/→]");
        let moved = changes("by this Code of Ethics and their agency.", "by their agency in this Code of Ethics.");
        assert_eq!(moved, "[→their agency in][and their agency→]");
    }

    #[test]
    fn spaces_and_the_shape_of_quotation_marks_do_not_count() {
        assert_eq!(changes("the “peer’s”  voice ", "the \"peer's\" voice"), "");
        assert!(same_words("recovery / resiliency", "recovery/resiliency"));
        assert!(same_words("Health and \u{A0}Safety", "Health and Safety"));
        assert!(!same_words("Recovery", "recovery"));
    }

    #[test]
    fn an_empty_text_is_one_change_and_two_are_none() {
        assert_eq!(changes("", "Learn from each other."), "[→Learn from each other.]");
        assert_eq!(changes("Learn.", ""), "[Learn.→]");
        assert_eq!(difference("", ""), []);
    }

    #[test]
    fn texts_too_long_to_compare_are_one_change_between_equal_ends() {
        let long = |word: &str| format!("Begin {} end", format!("{word} ").repeat(3000));
        let (one, other) = (long("one"), long("two"));
        assert_eq!(difference(&one, &other).len(), 3);
    }
}

//! Writing a name as it sounds: the rules of `sounds.txt`, applied to folded words.

use std::collections::BTreeSet;

const TEXT: &str = include_str!("sounds.txt");

/// Words that give a language away: given names and surnames, and endings behind "-".
const TONGUES: &str = include_str!("tongues.txt");

/// One way to write a sound for another.
pub struct Rule {
    tongue: String,
    from: String,
    to: String,
    before: String,
    behind: String,
    /// As it stands in the file.
    pub label: String,
}

/// All rules.
pub struct Sounds {
    pub rules: Vec<Rule>,
    tongues: Vec<(String, Vec<String>)>,
}

impl Sounds {
    /// # Errors
    ///
    /// A line of the rules whose example does not follow from it, or that cannot be read.
    pub fn new() -> Result<Sounds, String> {
        let mut rules = Vec::new();
        for line in TEXT.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let made = parsed(line).ok_or_else(|| format!("sounds.txt: {line}"))?;
            let examples = line.split_once(" | ").map_or("", |(_, examples)| examples);
            for (one, other) in examples.split(", ").filter_map(|pair| pair.split_once(' ')) {
                let holds = |from: &str, to: &str| made.iter().any(|rule| rule.closure(from).contains(to));
                if one != other && !holds(one, other) && !holds(other, one) {
                    return Err(format!("sounds.txt: {one} and {other} do not follow from {line}"));
                }
            }
            rules.extend(made);
        }
        let tongues = TONGUES.lines().filter_map(|line| line.split_once(": "));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Ok(Sounds { rules, tongues: tongues.map(|(name, list)| (name.to_owned(), words(list))).collect() })
    }

    /// The languages that a name may come from, by its words; nothing when none is known.
    pub fn tongues(&self, parts: &[String]) -> Vec<&str> {
        let tells = |word: &str| {
            parts.iter().any(|part| match word.strip_prefix('-') {
                Some(ending) => part.len() > ending.len() + 1 && part.ends_with(ending),
                None => part == word,
            })
        };
        self.tongues
            .iter()
            .filter(|(_, words)| words.iter().any(|word| tells(word)))
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Everything that one rule of these languages makes of a word at one place, with the rule.
    pub fn heard<'s>(&'s self, word: &str, tongues: &[&str]) -> Vec<(String, &'s Rule)> {
        let fitting = self.rules.iter().filter(|rule| rule.tongue == "*" || tongues.contains(&rule.tongue.as_str()));
        fitting.flat_map(|rule| rule.at_each_place(word).into_iter().map(move |made| (made, rule))).collect()
    }

    /// A word and all that may have been meant by it, up to two rules away, whatever the language.
    pub fn meant(&self, word: &str) -> BTreeSet<String> {
        let once = |word: &String| self.rules.iter().flat_map(|rule| rule.backwards(word)).collect::<Vec<_>>();
        let first: BTreeSet<String> = once(&word.to_owned()).into_iter().chain([word.to_owned()]).collect();
        first.iter().flat_map(once).chain(first.iter().cloned()).collect()
    }
}

impl Rule {
    /// The word with this rule applied at each place where it fits, one place at a time.
    fn at_each_place(&self, word: &str) -> Vec<String> {
        let framed = format!("^{word}$");
        // Places may overlap, as those of "oo" in "ooo".
        let places = framed.char_indices().map(|(place, _)| place);
        let places = places.filter(|place| framed[*place..].starts_with(&self.from));
        let fitting = places.filter(|place| self.fits(&framed[..*place], &framed[*place + self.from.len()..]));
        let made =
            fitting.map(|place| format!("{}{}{}", &framed[..place], self.to, &framed[place + self.from.len()..]));
        made.map(|made| made.trim_matches(['^', '$']).to_owned())
            .filter(|made| made != word && made.len() > 1)
            .collect()
    }

    fn fits(&self, left: &str, right: &str) -> bool {
        let holds = |wanted: &str, letter: Option<char>| {
            wanted.is_empty() || letter.is_some_and(|letter| wanted.contains(letter))
        };
        holds(&self.before, left.chars().last()) && holds(&self.behind, right.chars().next())
    }

    /// Words that become this one by the rule.
    fn backwards(&self, word: &str) -> Vec<String> {
        let turned = Rule { from: self.to.clone(), to: self.from.clone(), ..self.copy() };
        if turned.from.is_empty() {
            return Vec::new();
        }
        turned.at_each_place(word)
    }

    fn copy(&self) -> Rule {
        Rule {
            tongue: self.tongue.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            before: self.before.clone(),
            behind: self.behind.clone(),
            label: self.label.clone(),
        }
    }

    /// The word after the rule at one place or at all.
    fn closure(&self, word: &str) -> BTreeSet<String> {
        let once: BTreeSet<String> = self.at_each_place(word).into_iter().collect();
        once.iter().flat_map(|word| self.at_each_place(word)).chain(once.iter().cloned()).collect()
    }
}

/// One line: `es: [xyz] c = s [ei] | example other`; two rules when it goes both ways.
fn parsed(line: &str) -> Option<Vec<Rule>> {
    let (label, _) = line.split_once(" | ")?;
    let (tongue, rule) = label.split_once(": ")?;
    let mut words = rule.split_whitespace().peekable();
    let set = |word: Option<&str>| word.map_or(String::new(), |word| word.trim_matches(['[', ']']).to_owned());
    let before = set(words.next_if(|word| word.starts_with('[')));
    let (from, sign, to) = (words.next()?, words.next()?, words.next()?);
    let behind = set(words.next());
    let plain = |side: &str| side.replace('-', "");
    let rule = |from: &str, to: &str| Rule {
        tongue: tongue.to_owned(),
        from: plain(from),
        to: plain(to),
        before: before.clone(),
        behind: behind.clone(),
        label: label.to_owned(),
    };
    Some(if sign == "=" { vec![rule(from, to), rule(to, from)] } else { vec![rule(from, to)] })
}

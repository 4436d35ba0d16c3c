//! The table as the questions see it: who has which words in a name, found by going through all of it.

use crate::romans::Romans;
use std::collections::BTreeMap;
use std::error::Error;

/// All people of a table. Names are numbered in the order of the table, a person's other names behind the legal one.
#[derive(Default)]
pub struct Table {
    numbers: Vec<String>,
    /// Those with a name that may be asked for, and the name as it is written.
    names: Vec<Name>,
    words: Vec<Word>,
    by_text: BTreeMap<String, Vec<usize>>,
    shapes: Vec<Shape>,
    /// The people in the order of their numbers.
    by_number: Vec<u32>,
}

struct Name {
    person: usize,
    written: String,
    words: Vec<u32>,
}

/// A different word of names in the table.
struct Word {
    /// The folded word, then the ways it is written in Latin letters, where it is in others.
    texts: Vec<String>,
    names: Vec<u32>,
}

/// What is quick to compare of a word: how long it is, and which letters are in it.
struct Shape {
    word: u32,
    place: usize,
    length: u32,
    /// A bit for each letter; some letters share one.
    letters: u32,
}

impl Shape {
    fn of(text: &str) -> Shape {
        let letters = text.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 32));
        Shape { word: 0, place: 0, length: text.chars().count() as u32, letters }
    }
}

impl Table {
    /// Reads the columns for number, name, other names and withheld names by their usual headings.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or without these columns.
    pub fn read(path: &str, romans: &Romans) -> Result<Table, Box<dyn Error>> {
        let mut reader = csv::Reader::from_path(path)?;
        let headings = reader.headers()?.clone();
        let column = |name: &str| headings.iter().position(|heading| heading == name);
        let number = column("certification_number").ok_or("no column certification_number")?;
        let name = column("full_legal_name").ok_or("no column full_legal_name")?;
        let (other, withheld) = (column("other_names"), column("details_withheld"));
        let mut table = Table::default();
        let mut ids = BTreeMap::new();
        for row in reader.records() {
            let row = row?;
            let person = table.numbers.len();
            table.numbers.push(row[number].to_owned());
            if withheld.is_some_and(|column| &row[column] == "yes") {
                continue;
            }
            let others = other.map_or("", |column| &row[column]).split(';').map(str::trim);
            for written in [&row[name]].into_iter().chain(others).filter(|written| !written.is_empty()) {
                table.add(person, written, &mut ids, romans);
            }
        }
        let mut by_number: Vec<u32> = (0..table.numbers.len() as u32).collect();
        by_number.sort_by_key(|person| &table.numbers[*person as usize]);
        table.by_number = by_number;
        Ok(table)
    }

    fn add(&mut self, person: usize, written: &str, ids: &mut BTreeMap<String, u32>, romans: &Romans) {
        let mut words = Vec::new();
        for part in romans.parts(written) {
            let next = self.words.len() as u32;
            let id = *ids.entry(part.clone()).or_insert(next);
            if id == next {
                let texts = romans.texts(&part);
                for (place, text) in texts.iter().enumerate() {
                    self.by_text.entry(text.clone()).or_default().push(next as usize);
                    self.shapes.push(Shape { word: next, place, ..Shape::of(text) });
                }
                self.words.push(Word { texts, names: Vec::new() });
            }
            words.push(id);
            if self.words[id as usize].names.last() != Some(&(self.names.len() as u32)) {
                self.words[id as usize].names.push(self.names.len() as u32);
            }
        }
        self.names.push(Name { person, written: written.to_owned(), words });
    }

    pub fn people(&self) -> usize {
        self.numbers.len()
    }

    pub fn number(&self, person: usize) -> &str {
        &self.numbers[person]
    }

    pub fn has_number(&self, number: &str) -> bool {
        let own = |person: &u32| self.numbers[*person as usize].as_str();
        self.by_number.binary_search_by(|person| own(person).cmp(number)).is_ok()
    }

    pub fn names(&self) -> usize {
        self.names.len()
    }

    /// The person of a name, and the name as it is written.
    pub fn name(&self, name: usize) -> (usize, &str) {
        (self.names[name].person, &self.names[name].written)
    }

    /// The words of a name, each by its place among all words.
    pub fn words_of(&self, name: usize) -> impl Iterator<Item = usize> + Clone {
        self.names[name].words.iter().map(|word| *word as usize)
    }

    /// All different words, folded.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.texts[0].as_str())
    }

    /// The words that may be so many slips away, by their letters alone, and more; each in the way of writing that is near.
    pub fn about(&self, text: &str, most: u32) -> impl Iterator<Item = (usize, &str)> {
        let shape = Shape::of(text);
        let near = self.shapes.iter().filter(move |other| {
            other.length.abs_diff(shape.length) <= most && (other.letters ^ shape.letters).count_ones() <= 2 * most
        });
        near.map(|shape| (shape.word as usize, self.words[shape.word as usize].texts[shape.place].as_str()))
    }

    pub fn texts(&self, word: usize) -> &[String] {
        &self.words[word].texts
    }

    /// The names that hold a word.
    pub fn holders(&self, word: usize) -> &[u32] {
        &self.words[word].names
    }

    pub fn spelled(&self, text: &str) -> &[usize] {
        self.by_text.get(text).map_or(&[], Vec::as_slice)
    }

    /// The words that begin so.
    pub fn beginning<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let from = self.by_text.range(text.to_owned()..);
        from.take_while(move |(word, _)| word.starts_with(text)).flat_map(|(_, words)| words.iter().copied())
    }

    /// The words that are a beginning of this text.
    pub fn beginnings_of<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let ends = text.char_indices().map(|(place, letter)| place + letter.len_utf8());
        ends.flat_map(move |end| self.spelled(&text[..end]).iter().copied())
    }
}

//! tantivy over the pieces of the documents: what each word weighs for each piece (BM25), and tantivy's own answer to a
//! whole query, against which tests compare ours. The index lives in memory, in one segment, and is dropped after use.

use super::unit::Folded;
use std::collections::BTreeMap;
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, EnableScoring, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, SchemaBuilder, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, TokenStream as _, WhitespaceTokenizer};
use tantivy::{Index, Searcher, TantivyDocument, Term};

/// Bytes to begin with; the words of a program's documents need about so many.
const MEMORY: usize = 2_000_000;

/// Words as they stand, and English stems.
const EXACT: &str = "exact";
const STEMMED: &str = "stemmed";

/// What a word counts where: as it is typed and by its stem in a piece's own words, in its citations, in its headings,
/// and in the words above it.
const BOOSTS: [f32; 5] = [1.0, 1.0, 1.0, 0.6, 0.3];

/// What a word counts that the settings name for the one typed.
const MEANT: f32 = 0.75;

/// What a piece of another edition counts: what binds here comes first.
const OTHER_EDITION: f32 = 0.6;

/// Words that readers type, each with the documents' words that are meant too; all folded.
pub type Also = BTreeMap<String, Vec<String>>;

/// Why words cannot be weighed. None of the reasons is known to happen.
#[derive(Debug, thiserror::Error)]
#[error("the words of the documents cannot be indexed: {0}")]
pub struct EngineError(#[from] tantivy::TantivyError);

/// An index of pieces.
pub struct Engine<'a> {
    searcher: Searcher,
    /// In the order of `BOOSTS`.
    fields: [Field; 5],
    stemmer: TextAnalyzer,
    also: &'a Also,
    /// What each piece's scores are multiplied by.
    factors: Vec<f32>,
}

impl Engine<'_> {
    pub fn new<'a>(pieces: &[Folded], also: &'a Also) -> Result<Engine<'a>, EngineError> {
        let mut schema = Schema::builder();
        let tokenizers = [EXACT, STEMMED, EXACT, STEMMED, STEMMED];
        let mut place = 0;
        let fields = tokenizers.map(|tokenizer| {
            place += 1;
            add_field(&mut schema, &format!("field{place}"), tokenizer)
        });
        let mut writer = Index::builder()
            .schema(schema.build())
            .tokenizers(tokenizers_by_name())
            .single_segment_index_writer(tantivy::directory::RamDirectory::create(), MEMORY)?;
        for piece in pieces {
            let mut document = TantivyDocument::default();
            let texts = [&piece.text, &piece.text, &piece.cited, &piece.headings, &piece.context];
            for (field, text) in fields.iter().zip(texts) {
                document.add_text(*field, text);
            }
            writer.add_document(document)?;
        }
        let searcher = writer.finalize()?.reader()?.searcher();
        let factor = |piece: &Folded| if piece.is_own_edition { 1.0 } else { OTHER_EDITION };
        Ok(Engine { searcher, fields, stemmer: stemmer(), also, factors: pieces.iter().map(factor).collect() })
    }

    /// The English stem of a folded word.
    pub fn stem(&mut self, word: &str) -> String {
        let mut stream = self.stemmer.token_stream(word);
        if stream.advance() { stream.token().text.clone() } else { word.to_owned() }
    }

    /// Every piece that a word finds, in order, with what the word weighs there.
    pub fn weigh(&mut self, word: &str) -> Result<Vec<(u32, f32)>, EngineError> {
        let query = self.query(word);
        self.scores(query.as_ref())
    }

    /// tantivy's own answer to all the words together: the pieces with most of them first, then by score.
    pub fn rank(&mut self, words: &[String], most: usize) -> Result<Vec<u32>, EngineError> {
        let mut ranked: Vec<u32> = Vec::new();
        for required in (1..=words.len()).rev() {
            let clauses = words.iter().map(|word| (Occur::Should, self.query(word))).collect();
            let mut found = self.scores(&BooleanQuery::with_minimum_required_clauses(clauses, required))?;
            found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
            found.retain(|(unit, _)| !ranked.contains(unit));
            ranked.extend(found.into_iter().map(|(unit, _)| unit));
        }
        ranked.truncate(most);
        Ok(ranked)
    }

    fn scores(&self, query: &dyn Query) -> Result<Vec<(u32, f32)>, EngineError> {
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.searcher))?;
        let mut scores = Vec::new();
        for segment in self.searcher.segment_readers() {
            weight.for_each(segment, &mut |unit, score| {
                let factor = self.factors.get(unit as usize).copied().unwrap_or_default();
                scores.push((unit, score * factor));
            })?;
        }
        scores.sort_by_key(|(unit, _)| *unit);
        Ok(scores)
    }

    /// A word wherever it may stand, or, counting less, what is meant by it.
    fn query(&mut self, word: &str) -> Box<dyn Query> {
        let meant = self.also.get(word).cloned().unwrap_or_default();
        let mut ways = vec![self.own_query(word)];
        for word in &meant {
            ways.push(Box::new(BoostQuery::new(self.own_query(word), MEANT)));
        }
        Box::new(DisjunctionMaxQuery::new(ways))
    }

    fn own_query(&mut self, word: &str) -> Box<dyn Query> {
        let stem = self.stem(word);
        let texts = [word, &stem, word, &stem, &stem];
        let clause = |((field, text), boost): ((&Field, &str), f32)| -> (Occur, Box<dyn Query>) {
            let term = TermQuery::new(Term::from_field_text(*field, text), IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(BoostQuery::new(Box::new(term), boost)))
        };
        Box::new(BooleanQuery::new(self.fields.iter().zip(texts).zip(BOOSTS).map(clause).collect()))
    }
}

fn add_field(schema: &mut SchemaBuilder, name: &str, tokenizer: &str) -> Field {
    let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(IndexRecordOption::WithFreqs);
    schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

/// Texts come folded: words with single spaces between them.
fn tokenizers_by_name() -> tantivy::tokenizer::TokenizerManager {
    let tokenizers = tantivy::tokenizer::TokenizerManager::new();
    tokenizers.register(EXACT, TextAnalyzer::from(WhitespaceTokenizer::default()));
    tokenizers.register(STEMMED, stemmer());
    tokenizers
}

fn stemmer() -> TextAnalyzer {
    TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(Stemmer::new(Language::English)).build()
}

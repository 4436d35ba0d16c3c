//! Bar charts as SVG: figures go in, shapes come out. The page puts them into an `<svg>` with its title and description,
//! and the same figures in a table beside it.
//!
//! Everything is in whole units of a drawing 720 wide. Colours and type come from the stylesheet by class and by
//! `currentColor`, because the content security policy allows no styles inside a page.

use super::stencil::escape;

/// The width of every drawing.
pub const WIDTH: u64 = 720;

/// Half the width of the longest word or year below a column.
const HALF_WORD: u64 = 40;

/// One bar or column: what it stands for, how much, and the same as people read it.
pub struct Figure {
    pub label: String,
    pub count: u64,
    pub said: String,
}

/// A drawing without its `<svg>`.
pub struct Drawing {
    pub shapes: String,
    pub height: u64,
    /// Where the first of its columns begins, and the room of each.
    columns: (u64, u64),
}

impl Drawing {
    /// Draws a line behind so many columns, from top to ground, and says beside its upper end what it stands for.
    pub fn with_limit(mut self, behind: u64, words: &str) -> Drawing {
        let (left, step) = self.columns;
        let x = left + behind * step;
        self.shapes += &format!(r#"<path class="chart-limit" d="M{x} 4V{GROUND}"/>"#);
        self.shapes += &text(x - 10, 22, "end", words);
        self
    }
}

/// What stands below a column: a word, and under it the year where one begins.
pub struct Tick {
    pub word: String,
    pub year: String,
}

/// The room that one bar takes, its label above it included.
const BAR_ROOM: u64 = 74;
/// The room of each further line of a long label, and of one letter.
const LINE_ROOM: u64 = 34;
const LETTER: u64 = 14;
/// Where the columns stand, and how high the highest may be.
const GROUND: u64 = 350;
const TALLEST: u64 = 320;
/// The room of one digit beside the lines across.
const DIGIT: u64 = 17;
/// No figure but 0 is too small to be seen.
const SMALLEST: u64 = 3;

/// Bars lying under each other, each with its label and its figure above it; the longest is as wide as the drawing.
pub fn bars(figures: &[Figure]) -> Drawing {
    let most = figures.iter().map(|figure| figure.count).max().unwrap_or(0);
    let (mut shapes, mut top) = (String::new(), 0);
    for figure in figures {
        let lines = lines(figure);
        for (line, words) in (0..).zip(&lines) {
            shapes += &text(0, top + line * LINE_ROOM + 30, "start", words);
        }
        top += (lines.len() as u64).saturating_sub(1) * LINE_ROOM;
        shapes += &text(WIDTH, top + 30, "end", &figure.said);
        shapes += &format!(r#"<rect class="chart-track" x="0" y="{}" width="{WIDTH}" height="20"/>"#, top + 42);
        shapes += &rectangle(0, top + 42, scaled(figure.count, most, WIDTH), 20);
        top += BAR_ROOM;
    }
    Drawing { shapes, height: top, columns: (0, 0) }
}

/// A label in lines that leave room for its figure.
fn lines(figure: &Figure) -> Vec<String> {
    let room = usize::try_from(WIDTH / LETTER).unwrap_or_default().saturating_sub(figure.said.chars().count() + 1);
    let mut lines = vec![String::new()];
    for word in figure.label.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= room {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Columns standing beside each other, as `figures` and `ticks` come, on lines at half and whole height. `say` says a
/// number as people read it.
pub fn columns(figures: &[Figure], ticks: &[Tick], say: impl Fn(u64) -> String) -> Drawing {
    let top = round_top(figures.iter().map(|figure| figure.count).max().unwrap_or(0));
    let lines = [0, top / 2, top].map(|count| (GROUND - scaled(count, top, TALLEST), say(count)));
    let left = lines.iter().map(|(_, said)| said.chars().count() as u64).max().unwrap_or(1) * DIGIT + 10;
    let mut shapes = String::new();
    for (y, said) in &lines {
        shapes += &format!(r#"<path class="chart-line" d="M{left} {y}H{WIDTH}"/>"#);
        shapes += &text(left - 10, y + 9, "end", said);
    }
    let step = (WIDTH - left) / (figures.len() as u64).max(1);
    for (place, figure) in (0..).zip(figures) {
        let height = scaled(figure.count, top, TALLEST);
        shapes += &rectangle(left + place * step + step / 6, GROUND - height, step - step / 3, height);
    }
    for (place, tick) in (0..).zip(ticks) {
        let middle = left + place * step + step / 2;
        // A word under the last column ends where the drawing does, so that nothing of it is cut off.
        let (at, anchor) = if middle + HALF_WORD > WIDTH { (WIDTH, "end") } else { (middle, "middle") };
        shapes += &text(at, GROUND + 34, anchor, &tick.word);
        shapes += &text(at, GROUND + 66, anchor, &tick.year);
    }
    Drawing { shapes, height: GROUND + 76, columns: (left, step) }
}

/// A length in proportion, at least `SMALLEST` for what is not nothing.
fn scaled(count: u64, most: u64, length: u64) -> u64 {
    if count == 0 || most == 0 { 0 } else { (count * length / most).max(SMALLEST) }
}

/// The first of 2, 4, 6, 10, 20, 40, … that is not below: a round number with a round half.
fn round_top(most: u64) -> u64 {
    let mut tens = 1;
    loop {
        if let Some(top) = [2, 4, 6, 10].map(|digit| digit * tens).into_iter().find(|top| *top >= most) {
            return top;
        }
        tens *= 10;
    }
}

fn rectangle(x: u64, y: u64, width: u64, height: u64) -> String {
    if width == 0 || height == 0 {
        return String::new();
    }
    format!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}"/>"#)
}

fn text(x: u64, y: u64, anchor: &str, words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    format!(r#"<text x="{x}" y="{y}" text-anchor="{anchor}">{}</text>"#, escape(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(counts: &[u64]) -> Vec<Figure> {
        counts.iter().map(|count| Figure { label: "A & B".into(), count: *count, said: count.to_string() }).collect()
    }

    fn lengths(shapes: &str, side: &str) -> Vec<u64> {
        let bars = shapes.split("<rect x").skip(1);
        let side = |bar: &str| bar.split(side).nth(1).and_then(|rest| rest.split('"').nth(1)).map(str::parse);
        bars.filter_map(side).map(|length| length.expect("a length")).collect()
    }

    #[test]
    fn bars_are_as_long_as_their_figures_and_the_longest_fills_the_drawing() {
        let drawing = bars(&figures(&[100, 50, 0, 1]));
        assert_eq!(lengths(&drawing.shapes, " width="), [720, 360, 7]);
        assert_eq!(drawing.height, 4 * BAR_ROOM);
    }

    #[test]
    fn a_long_label_takes_several_lines() {
        let label = "Training Provider - Refresher Training Course for Peer Support Specialists".to_owned();
        let drawing = bars(&[Figure { label, count: 1, said: "$ 300.00".to_owned() }]);
        assert_eq!(drawing.shapes.matches("<text").count(), 3);
        assert_eq!(drawing.height, BAR_ROOM + LINE_ROOM);
    }

    #[test]
    fn columns_stand_on_the_ground_and_a_small_figure_is_seen() {
        let drawing = columns(&figures(&[1000, 500, 0, 1]), &[], |count| count.to_string());
        assert_eq!(lengths(&drawing.shapes, " height="), [320, 160, 3]);
        assert_eq!(lengths(&drawing.shapes, " y="), [30, 190, 347]);
    }

    #[test]
    fn a_label_is_text_and_never_markup() {
        assert!(bars(&figures(&[1])).shapes.contains(">A &amp; B<"));
    }

    #[test]
    fn the_highest_line_is_round_and_not_below_the_highest_column() {
        let tops = [0, 1, 2, 3, 5, 7, 11, 39, 61, 999, 4001].map(round_top);
        assert_eq!(tops, [2, 2, 2, 4, 6, 10, 20, 40, 100, 1000, 6000]);
    }

    #[test]
    fn nothing_to_draw_is_an_empty_drawing() {
        assert_eq!(bars(&[]).shapes, "");
        assert_eq!(lengths(&columns(&figures(&[0, 0]), &[], |count| count.to_string()).shapes, " width="), [0; 0]);
    }
}

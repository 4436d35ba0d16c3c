//! What the appendices of the 2024 Guidelines hold, counted: the exam's blueprint, the competencies and the plain lists.

use super::content;
use goodstanding::document::{Document, Flow, Node, Row, Table};

fn appendix(letter: &str) -> Document {
    let slug = format!("guidelines/appendix-{letter}");
    content().into_iter().find(|document| document.front.slug == slug).unwrap()
}

fn table(domain: &Node) -> &Table {
    match domain.after.as_slice() {
        [Flow::Table(table)] => table,
        other => panic!("{}: {other:?}", domain.citation),
    }
}

/// The rows that can be cited.
fn tasks(domain: &Node) -> Vec<&Row> {
    table(domain).rows.iter().filter(|row| row.citation.is_some()).collect()
}

/// The items of the exam that a row stands for.
fn items(row: &Row) -> u32 {
    row.cells.last().unwrap().parse().unwrap()
}

#[test]
fn the_exam_has_8_domains_and_47_tasks_that_sum_to_100_items() {
    let blueprint = appendix("g");
    let tasks: Vec<Vec<&Row>> = blueprint.nodes.iter().map(tasks).collect();
    let sums: Vec<u32> = tasks.iter().map(|domain| domain.iter().map(|row| items(row)).sum()).collect();
    assert_eq!(tasks.iter().map(Vec::len).collect::<Vec<_>>(), [6, 4, 9, 12, 3, 5, 4, 4]);
    assert_eq!(tasks.concat().len(), 47);
    assert_eq!(sums, [10, 11, 17, 15, 12, 10, 13, 12]);
    assert_eq!(sums.iter().sum::<u32>(), 100);
}

#[test]
fn each_domain_ends_in_the_total_of_its_tasks_and_each_task_gives_its_items_in_per_cent_too() {
    for domain in &appendix("g").nodes {
        let total = table(domain).rows.last().unwrap();
        assert_eq!((total.citation.as_ref(), total.cells[0].as_str()), (None, "Total"));
        assert_eq!(items(total), tasks(domain).into_iter().map(items).sum::<u32>(), "{}", domain.citation);
        for row in &table(domain).rows {
            assert_eq!(row.cells[1], format!("{}%", items(row)), "line {}", row.line);
        }
    }
}

#[test]
fn the_second_task_that_is_printed_as_2_1_is_cited_as_2_2() {
    let blueprint = appendix("g");
    let second = tasks(&blueprint.nodes[1])[1];
    assert_eq!(second.citation.as_deref(), Some("Appendix G.2.2"));
    assert_eq!(second.anchor.as_deref(), Some("Appendix-G-2-2"));
    assert_eq!(second.label, "2.1");
    assert!(second.cells[0].starts_with("Knowledge of substance use challenges"), "{}", second.cells[0]);
}

#[test]
fn the_four_specializations_have_5_11_10_and_12_competencies() {
    let counts = ["h", "j", "k", "l"].map(|letter| appendix(letter).nodes.len());
    assert_eq!(counts, [5, 11, 10, 12]);
    assert_eq!(appendix("l").nodes[11].citation, "Appendix L.12");
}

#[test]
fn the_competencies_for_crisis_care_stand_in_groups_of_5_4_and_2() {
    let crisis = appendix("j");
    let groups = crisis.nodes.iter().filter_map(|node| Some((node.citation.as_str(), node.group.as_deref()?)));
    let expected = [
        ("Appendix J.1", "Prevention of crisis training"),
        ("Appendix J.6", "Active Crisis Support"),
        ("Appendix J.10", "Post Crisis/Recovery Core Competencies"),
    ];
    assert_eq!(groups.collect::<Vec<_>>(), expected);
}

#[test]
fn each_competency_has_the_two_columns_of_its_table_and_words_in_both() {
    for node in ["h", "j", "k", "l"].into_iter().flat_map(|letter| appendix(letter).nodes) {
        let is_heading = |flow: &Flow| matches!(flow, Flow::Heading { .. });
        let columns: Vec<&[Flow]> = node.after.split(is_heading).collect();
        let empty = columns.iter().map(|column| column.is_empty()).collect::<Vec<_>>();
        assert_eq!(empty, [true, false, false], "{}", node.citation);
    }
}

#[test]
fn the_plain_lists_have_all_their_items() {
    assert_eq!(["a", "d", "e"].map(|letter| appendix(letter).nodes.len()), [17, 5, 19]);
    let education: Vec<usize> = appendix("c").nodes.iter().map(|node| node.children.len()).collect();
    assert_eq!(education, [2, 4, 3, 5, 2, 6]);
}

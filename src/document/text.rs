//! Every piece of HTML in a document, in the order in which a page shows it.

use crate::document::node::{Bullet, Document, Flow, Node};

impl Document {
    /// Hands each piece of HTML on, to be read or changed. Notes come where their pages show them: a document's before its
    /// words, others after what they are about.
    pub fn each_html(&mut self, visit: &mut dyn FnMut(&mut String)) {
        self.notes.iter_mut().for_each(|note| visit(&mut note.html));
        each_flow(&mut self.lead, visit);
        each_node(&mut self.nodes, visit);
        for row in &mut self.sanctions {
            [&mut row.conduct_html, &mut row.minimum_html, &mut row.maximum_html].into_iter().for_each(&mut *visit);
            row.notes.iter_mut().for_each(|note| visit(&mut note.html));
        }
    }
}

fn each_node(nodes: &mut [Node], visit: &mut dyn FnMut(&mut String)) {
    for node in nodes {
        node.group.iter_mut().for_each(&mut *visit);
        visit(&mut node.html);
        each_node(&mut node.children, visit);
        each_flow(&mut node.after, visit);
        node.notes.iter_mut().for_each(|note| visit(&mut note.html));
    }
}

fn each_flow(flows: &mut [Flow], visit: &mut dyn FnMut(&mut String)) {
    for flow in flows {
        match flow {
            Flow::Paragraph { html } | Flow::Heading { html } => visit(html),
            Flow::List { items } => each_bullet(items, visit),
            Flow::Table(table) => {
                table.head.iter_mut().for_each(&mut *visit);
                table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(&mut *visit);
            }
        }
    }
}

fn each_bullet(bullets: &mut [Bullet], visit: &mut dyn FnMut(&mut String)) {
    for bullet in bullets {
        visit(&mut bullet.html);
        each_bullet(&mut bullet.children, visit);
    }
}

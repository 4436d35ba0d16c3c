//! The page that explains each standing: which pairs of status and action there are and what is shown for each, and how
//! long things stay that are over.

use super::facts::Facts;
use super::frame::{Press, rules};
use super::in_force;
use crate::config::{BadRows, Settings};
use crate::diagnostic::Problem;
use crate::registry::standing::{Facts as Stated, standing};
use crate::registry::{Action, Status};
use crate::time::Day;
use serde_json::{Value, json};

/// What the page knows.
pub fn facts(press: &Press, facts: &Facts) -> Result<Value, Problem> {
    let settings = facts.settings;
    Ok(json!({
        "pairs": Status::ALL.map(|status| pairs(settings, status, facts.today)),
        "actions": Action::ALL.map(Action::code),
        "holds_bad_rows": matches!(settings.table.on_bad_rows, BadRows::Hold { .. }),
        "unlisted_days": settings.retention.unlisted_days,
        "ended_actions_days": settings.retention.ended_actions_days,
        "rules": rules(facts.library),
        "editions": in_force::views(&in_force::editions(facts.library), press.words())?,
        "has_undated": facts.library.codes().any(|code| code.front.date.is_none()),
    }))
}

/// A row of the table: a status with each action. What is shown is worked out for the last valid day.
fn pairs(settings: &Settings, status: Status, last_day: Day) -> Value {
    let cell = |action: Action| {
        let refused = &settings.table.refused_pairs;
        json!({
            "action": action.code(),
            "is_refused": refused.iter().any(|(one, other)| one == status.word() && other == action.word()),
            "standing": standing(&Stated::listed(status, action, last_day), last_day).code(),
        })
    };
    json!({ "status": status.code(), "cells": Action::ALL.map(cell) })
}

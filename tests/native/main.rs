//! What can be tested without a browser. One binary: each area is a folder.

// A test stops at the first thing that is not as expected; the product never does. The rules of the house look for the
// tokens they are about and pass over all others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm
)]

mod calc {
    mod allocation;
    mod assessment;
    mod average;
    mod balance;
    mod check;
    mod comparison;
    mod implied;
    mod nested_share;
    mod notation;
    mod pace;
    mod period;
    mod pipeline;
    mod published_figures;
    mod rate;
    mod share;
    mod target;
    mod units;
    mod year_profile;
}
mod ordered {
    mod sorting;
}
mod json {
    mod reading;
    mod writing;
}
mod number {
    mod printing;
    mod properties;
    mod spellings;
}
mod exchange {
    mod clipboard_properties;
    mod copied;
    mod pasted_table;
    mod pasted_text;
}
mod plan {
    mod commands;
    mod count_table;
    mod files;
    mod history;
    mod history_properties;
    pub(crate) mod random;
    mod roll_up;
    mod roll_up_properties;
    mod rows;
    mod samples;
    mod targets;
    mod unread;
    mod working;
    mod years;
}
mod app {
    pub(crate) mod allocation {
        mod pasting;
        mod properties;
        pub(crate) mod province;
        mod sheet;
        mod sum_check;
        mod writing;
    }
    mod chart {
        mod axes;
        mod bars;
        mod files;
        mod layout;
        mod lettering;
        mod samples;
    }
    mod check;
    mod evaluation;
    mod examples;
    mod pace {
        mod answer;
        mod averages;
        mod course;
        mod forecast;
        mod movement;
        mod needed;
        mod picture;
        mod same_period;
        mod sheet;
        mod stages;
    }
    mod quick;
    mod shares;
    mod state;
    mod table {
        mod cell_view;
        mod copy;
        mod desk;
        mod moving;
        mod paste;
        mod properties;
        mod range;
        mod scheme_text;
        mod structure;
        mod typing;
        mod views;
    }
    mod target_text;
    mod writer {
        mod articles;
        mod figures;
        mod options;
        mod oracle;
        mod plans;
        mod properties;
        mod read_back;
        mod word;
        mod wording;
    }
}
mod docx;
mod report;
mod ui {
    mod allocation;
    mod check_room;
    mod pace_room;
    mod page;
    mod share_room;
}
mod house;

//! PURE. What the page knows and how it changes: state, actions, reducer. No effects.

pub mod allocation;
pub mod chart;
pub mod check;
pub mod evaluation;
pub mod pace;
pub mod quick;
mod room;
mod settings;
pub mod shares;
mod snapshot;
mod state;
pub mod table;
pub mod target_text;
pub mod writer;

pub use room::Room;
pub use settings::FigureSettings;
pub use snapshot::{Snapshot, SnapshotError};
pub use state::{Action, AppState, RemovedCategory, StorageState};

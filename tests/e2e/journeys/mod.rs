//! One file per thing that somebody comes to do.

mod looks;
mod quick;
mod start;

//! One file per thing that somebody comes to do.

mod examples;
mod language;
mod looks;
mod memory;
mod quick;
mod script;
mod sentence;
mod shares;
mod start;
mod table_keys;
mod table_typing;
mod typing;

//! Where results stand against the time that has passed, and what the rest asks for.

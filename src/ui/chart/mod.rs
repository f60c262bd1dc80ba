//! Pictures of figures on the page, each with its numbers as text.

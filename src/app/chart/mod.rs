//! Pictures of figures, as plain geometry.

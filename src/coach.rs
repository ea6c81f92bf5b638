//! The coach: reads a plan, gives remarks, never blocks.

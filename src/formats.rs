//! How a plan or a document is written and read.

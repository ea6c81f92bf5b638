//! The words of the frame around the questions: headers, buttons, messages.

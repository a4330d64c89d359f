"""A file, or what was pasted, becomes documents whose main text is proposed: one module a format, one child process."""

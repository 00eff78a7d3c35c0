// A file of the project's own.

"""The vocabulary of the library: plain values (named tuples) and enums."""

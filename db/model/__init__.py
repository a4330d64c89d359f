"""The vocabulary of the library: plain values, frozen dataclasses and enums."""

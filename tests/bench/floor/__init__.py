"""Bare programs to measure against, each the least that does the job."""

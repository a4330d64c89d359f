"""Measures the program against its floors: bare programs, each the least that does the same job.

`make bench` prints a line for each benchmark. Both sides run in turn, in fresh processes, in the same run; a ratio is
the median of the runs' ratios, since absolute times do not hold on a busy machine. No test fails on time.
"""

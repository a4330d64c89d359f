"""The sheet designer: what stands on a study sheet, beside its pages as they will be printed."""

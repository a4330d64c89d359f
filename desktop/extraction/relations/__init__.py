"""Who stands how to whom: subjects, objects and the cues between them."""

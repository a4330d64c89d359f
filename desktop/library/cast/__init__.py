"""The cast of the whole library: who may be there twice, and what is changed in all articles at once."""

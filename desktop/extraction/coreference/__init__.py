"""Which names mean the same actor, and who a title or a description stands for."""

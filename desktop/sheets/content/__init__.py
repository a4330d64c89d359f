"""From a lesson and a design to handouts: what stands on them, before anybody draws it."""

"""Actors and events from tables: a file is read, each row is planned, and the plan is carried out as one step."""

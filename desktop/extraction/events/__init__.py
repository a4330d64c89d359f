"""Dated sentences become events: headline, actors and their roles, evidence."""

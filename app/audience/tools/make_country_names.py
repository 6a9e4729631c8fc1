#!/usr/bin/env python3
"""Writes app/audience/country_names.inc: every name by which a country is known, folded, with its alpha-2 code.

usage: make_country_names.py > app/audience/country_names.inc     (from the top folder)

Names come from ISO 3166-1 (package iso-codes: alpha-2, alpha-3, short, official and common names) and from CLDR by
way of ICU (English, German, and every country in the languages spoken there), and from the hand-kept list of
normalisation.md below. Where one name stands for two countries the earlier of these sources decides; two countries that
claim a name within one source lose it both. Run it again when the program gets a new language (LANGUAGES).
"""
import ctypes
import glob
import json
import re
import sys
import unicodedata

LANGUAGES = ["en", "de"]
ALIASES = {
    "gb": ["UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"],
    "us": ["USA", "U.S.A.", "U.S.", "America", "United States of America", "The United States"],
    "ae": ["UAE", "U.A.E.", "Emirates"],
    "nl": ["Holland", "The Netherlands"],
    "kr": ["Korea", "Republic of Korea", "Korea Republic of", "South Korea"],
    "kp": ["North Korea", "Korea Democratic Peoples Republic of"],
    "cd": ["Democratic Republic of the Congo", "DR Congo", "DRC", "Congo, Democratic Republic of the"],
    "cg": ["Congo", "Republic of the Congo"],
    "mk": ["Macedonia", "North Macedonia"],
    "va": ["Vatican", "Vatican City", "Holy See"],
    "cz": ["Czech Republic", "Czechia"],
    "tr": ["Turkey", "Türkiye"],
    "ci": ["Ivory Coast", "Côte d'Ivoire"],
    "ru": ["Russia"],
    "vn": ["Vietnam", "Viet Nam"],
    "tw": ["Taiwan"],
    "hk": ["Hong Kong"],
    "mo": ["Macao", "Macau"],
    "mm": ["Burma", "Myanmar"],
    "sz": ["Swaziland", "Eswatini"],
    "cv": ["Cape Verde", "Cabo Verde"],
    "tl": ["East Timor", "Timor-Leste"],
    "ir": ["Iran"],
    "sy": ["Syria"],
    "la": ["Laos"],
    "md": ["Moldova"],
    "ve": ["Venezuela"],
    "bo": ["Bolivia"],
    "tz": ["Tanzania"],
    "bn": ["Brunei"],
    "ps": ["Palestine"],
    "fm": ["Micronesia"],
    "bs": ["The Bahamas"],
    "gm": ["The Gambia"],
    "ph": ["The Philippines"],
}


def fold(name):
    """As foldedName() in countries.cpp: decomposed, lower case, letters and digits only."""
    lower = unicodedata.normalize("NFD", unicodedata.normalize("NFC", name).lower())
    return "".join(c for c in lower if unicodedata.category(c)[0] in "LN")


def load_icu():
    for path in sorted(glob.glob("/usr/lib/*/libicuuc.so.*")):
        version = re.search(r"\.so\.(\d+)", path).group(1)
        library = ctypes.CDLL(path)
        return lambda function: getattr(library, f"{function}_{version}")
    sys.exit("ICU's libicuuc is not installed")


def icu_names(icu, locale_of_name, region):
    buffer = (ctypes.c_uint16 * 256)()
    error = ctypes.c_int(0)
    length = icu("uloc_getDisplayCountry")(b"und_" + region.encode(), locale_of_name.encode(), buffer, 256, ctypes.byref(error))
    if error.value not in (0, -128):  # -128: taken from the parent locale; -127: not a name of this language at all
        return []
    return [bytes(buffer)[: 2 * length].decode("utf-16-le")]


def icu_locales(icu):
    get = icu("uloc_getAvailable")
    get.restype = ctypes.c_char_p
    return [get(i).decode() for i in range(icu("uloc_countAvailable")())]


def main():
    countries = json.load(open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8"))["3166-1"]
    codes = [c["alpha_2"] for c in countries]
    icu = load_icu()

    def native():
        for locale in icu_locales(icu):
            region = locale.split("_")[-1]
            if region in codes:
                for name in icu_names(icu, locale, region):
                    yield name, region

    sources = [
        ((c, c) for c in codes),
        ((c["alpha_3"], c["alpha_2"]) for c in countries),
        ((name, code) for code, names in ALIASES.items() for name in names),
        ((c[key], c["alpha_2"]) for c in countries for key in ("name", "official_name", "common_name") if key in c),
        *(((name, code) for code in codes for name in icu_names(icu, language, code)) for language in LANGUAGES),
        native(),
    ]
    table = {}
    for source in sources:
        found = {}
        for name, code in source:
            if fold(name):
                found.setdefault(fold(name), set()).add(code.lower())
        for name, claimed in found.items():
            if len(claimed) == 1:
                table.setdefault(name, min(claimed))
    print("// Made by tools/make_country_names.py from ISO 3166-1 and CLDR; sorted by the bytes of the name.")
    for name in sorted(table, key=lambda n: n.encode("utf-8")):
        print(f'{{"{name}", "{table[name]}"}},')


main()

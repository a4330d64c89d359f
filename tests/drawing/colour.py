"""Colour arithmetic for the tests of the themes: contrast, simulated colour blindness, distance.

A colour is a triple of linear-light sRGB components. They lie in 0 to 1, except that a simulated one
may leave that range a little until `simulated` cuts it.
"""

import math
import re

Linear = tuple[float, float, float]
Matrix = tuple[Linear, Linear, Linear]

_HEX = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")

# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE TVCG 15(6), supplementary tables, severity 1.0. They apply to linear-light sRGB.
PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITANOPIA: Matrix = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)

# IEC 61966-2-1 (sRGB), D65: linear-light sRGB to CIE XYZ.
_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


def parsed(text: str) -> Linear:
    """Return the linear-light components of `#rrggbb` in lower case.

    The transfer curve is that of IEC 61966-2-1.

    Raises:
        ValueError: text is not six lower-case hexadecimal digits after a number sign.
    """
    match = _HEX.fullmatch(text)
    if match is None:
        raise ValueError(f"not a colour of the form #rrggbb: {text!r}")
    red, green, blue = (_to_linear(int(pair, 16) / 255) for pair in match.groups())
    return red, green, blue


def luminance(colour: Linear) -> float:
    """Return the relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance")."""
    red, green, blue = colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Linear, other: Linear) -> float:
    """Return the contrast ratio of two colours, 1 to 21, in either order (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def simulated(colour: Linear, deficiency: Matrix) -> Linear:
    """Return colour as an eye with the deficiency sees it, cut to the range of the screen (Machado et al. 2009)."""
    red, green, blue = (min(1.0, max(0.0, value)) for value in _product(deficiency, colour))
    return red, green, blue


def lab(colour: Linear) -> tuple[float, float, float]:
    """Return CIE 1976 L*, a* and b* under D65; L* runs from 0 to 100 (CIE 15:2004, section 8.2.1)."""
    x, y, z = (_lab_curve(value / white) for value, white in zip(_product(_TO_XYZ, colour), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: Linear, other: Linear) -> float:
    """Return the CIE 1976 colour difference, the straight distance in L*a*b*; about 2.3 is just noticeable."""
    return math.dist(lab(one), lab(other))


def hue(colour: Linear) -> float:
    """Return the CIE L*a*b* hue angle in degrees, 0 inclusive to 360 exclusive; means little for a near-grey."""
    _, a, b = lab(colour)
    return math.degrees(math.atan2(b, a)) % 360


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _lab_curve(ratio: float) -> float:
    return math.cbrt(ratio) if ratio > (6 / 29) ** 3 else ratio / (3 * (6 / 29) ** 2) + 4 / 29


def _product(matrix: Matrix, vector: Linear) -> Linear:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


# White is what the matrix makes of full red, green and blue, so that greys have a* = b* = 0.
_WHITE = _product(_TO_XYZ, (1.0, 1.0, 1.0))

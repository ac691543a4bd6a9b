"""Random values, some of which a cast keeps and others not. Booleans are uint8, as files have them."""

import numpy as np

from casts import NUMBERS, bfloat16, cast, is_float, is_int, native


def random_bits(rng, code, count):
    if code == "bf":
        return (np.frombuffer(rng.bytes(2 * count), "u2").astype("u4") << 16).view("f4")
    if code == "b1":
        # A file may have any byte for true.
        return np.frombuffer(rng.bytes(count), "u1") & (1 if rng.random() < 0.8 else 3)
    return np.frombuffer(rng.bytes(np.dtype(code).itemsize * count), code)


def small(rng, code, count):
    values = rng.integers(-3, 5, count)
    if code[0] == "u":
        values = np.abs(values)
    if code == "b1" or rng.random() < 0.3:
        values = values & 1
    return values.astype("u1" if code == "b1" else native(code))


def edge_values(code):
    """Values at which something changes for one of the dtypes, as far as this one has them."""
    found = [0, 1, -1, 2, 3, 65503, 65504, 65505, 65519, 65520, 65521, 65535, 65536]
    for bits in (7, 8, 15, 16, 31, 32, 63, 64):
        found += [2**bits - 1, 2**bits, 2**bits + 1, -(2**bits) - 1, -(2**bits), 1 - 2**bits]
    for bits in (8, 11, 24, 53):
        found += [2**bits - 1, 2**bits + 1, 2**bits + 2, 2**bits + 3, -(2**bits) - 1]
    if code[0] in "iu":
        info = np.iinfo(code)
        return np.array([value for value in found if info.min <= value <= info.max], code)
    if code == "b1":
        return np.array([0, 1], "u1")
    found += [0.5, 1.5, 2.5, -0.5, -1.5, -0.0, 0.1, float("nan"), float("inf"), float("-inf"), 1e300, -1e39]
    found += [2.0**-14, 2.0**-24, 2.0**-25, 1.5 * 2.0**-25, 2.0**-126, 2.0**-149, 2.0**-133, 2.0**-134, 2.0**-1074]
    for least in ("f2", "f4", "f8"):
        info = np.finfo(least)
        top = np.float64(info.max)
        # The greatest value, and what lies around the middle between it and the next.
        found += [top, -top, np.nextafter(top, np.inf), top + float(np.spacing(info.max)) / 2]
    found += [255 * 2.0**120, 255.5 * 2.0**120, np.nextafter(255.5 * 2.0**120, 0), np.nextafter(255.5 * 2.0**120, np.inf)]
    doubles = np.array([float(value) for value in found])
    return bfloat16(doubles.astype("f4")) if code == "bf" else doubles.astype(code)


EDGES = {code: edge_values(code) for code in NUMBERS}


def edges(rng, code, count):
    return rng.choice(EDGES[code], count)


def few_bits(rng, code, count):
    """Integers of all magnitudes, or floats of moderate ones."""
    if is_int(code):
        return random_bits(rng, code, count) >> rng.integers(0, np.dtype(code).itemsize * 8, count).astype(code)
    values = rng.standard_normal(count) * 10.0 ** rng.integers(-6, 6)
    return bfloat16(values.astype("f4")) if code == "bf" else cast(values, "f8", code)


def through(rng, code, count, target):
    """Values that the target has too."""
    values = random_bits(rng, target, count)
    if target == "b1":
        values = values != 0
    elif is_float(target) and is_int(code):
        values = few_bits(rng, target, count)
    found = cast(values, target, code)
    return found.view("u1") if code == "b1" else found


def ties(rng, code, count, target):
    """Values in the middle between two neighbours of a shorter float, or beside it."""
    if not is_float(target) or code == "b1":
        return few_bits(rng, code, count)
    if is_int(code):
        # One bit more than the float has, and what decides in the last place.
        bits = 8 * np.dtype(code).itemsize - (code[0] == "i")
        precision = min(bits - 1, {"f2": 11, "bf": 8, "f4": 24, "f8": 53}[target])
        odd = rng.integers(0, 2**precision, count) * 2 + 1
        odd = odd | (1 << precision if rng.random() < 0.5 else 0)
        most = bits - precision - 1
        shift = most if rng.random() < 0.5 else rng.integers(0, most + 1, count)
        return ((odd.astype("u8") << np.uint64(shift)) + rng.integers(-1, 2, count).astype("u8")).astype(code)
    if target == "bf":
        low = np.frombuffer(rng.bytes(2 * count), "u2").astype("u4") << 16
        low, high = low.view("f4").astype("f8"), (low + np.uint32(1 << 16)).view("f4").astype("f8")
    else:
        low = few_bits(rng, target, count) if rng.random() < 0.5 else random_bits(rng, target, count)
        low, high = low.astype("f8"), np.nextafter(low, native(target).type(np.inf)).astype("f8")
    middle = cast(low + (high - low) / 2, "f8", code)
    if code == "bf":
        return middle
    beside = np.nextafter(middle, native(code).type(rng.choice([-np.inf, np.inf])))
    return np.where(rng.random(count) < 0.5, middle, beside)


def numbers(rng, code, count, chain):
    """Values of a dtype, some of which survive the casts to the dtypes in the chain."""
    target = chain[rng.integers(len(chain))]
    roll = rng.random()
    if roll < 0.1:
        return random_bits(rng, code, count)
    if roll < 0.2:
        return edges(rng, code, count)
    if roll < 0.4:
        return ties(rng, code, count, target)
    if roll < 0.5:
        return few_bits(rng, code, count)
    values = through(rng, code, count, target) if roll < 0.7 else small(rng, code, count)
    if count and rng.random() < 0.4:
        values = values.copy()
        values[rng.integers(count)] = edges(rng, code, 1)[0]
    return values


RANGES = [(0x20, 0x7F), (0xA0, 0x250), (0x400, 0x500), (0x4E00, 0x9FFF), (0xE000, 0x10000), (0x1F300, 0x1F700), (0x10FF00, 0x110000)]


def text(rng):
    low, high = RANGES[rng.integers(len(RANGES))]
    points = rng.integers(low, high, rng.choice([0, 1, 2, 3, 5, 12]))
    if len(points) and rng.random() < 0.1:
        points[rng.integers(len(points))] = 0
    return "".join(map(chr, points))


def strings(rng, kind, count):
    found = [text(rng) for _ in range(count)]
    if kind == "U":
        if count and rng.random() < 0.08:
            i = rng.integers(count)
            found[i] += chr(rng.integers(0xD800, 0xE000)) + "x"
        return np.array(found, "U") if found else np.zeros(0, "U3")
    encoded = [value.encode() for value in found]
    if count and rng.random() < 0.15:
        i = rng.integers(count)
        encoded[i] += bytes(rng.choice([b"\xff", b"\xc3(", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82"])) + b"x"
    return np.array(encoded, "S") if encoded else np.zeros(0, "S3")

"""The table of casts in the README, and what NumPy makes of the values. Arrays of bfloat16 are float32 here."""

import numpy as np

DTYPES = {
    "b1": "BOOL", "i1": "INT8", "u1": "UINT8", "i2": "INT16", "u2": "UINT16", "i4": "INT32", "u4": "UINT32",
    "i8": "INT64", "u8": "UINT64", "f2": "FLOAT16", "bf": "BFLOAT16", "f4": "FLOAT32", "f8": "FLOAT64",
}  # fmt: skip
NUMBERS = list(DTYPES)
FLOATS = ["f2", "bf", "f4", "f8"]
POLICIES = ["SAFE", "SAME_KIND", "EXACT", "UNSAFE"]
JAVA = {
    "boolean": "b1", "byte": "i1", "short": "i2", "int": "i4", "long": "i8", "float": "f4", "double": "f8",
}  # fmt: skip

np.seterr(all="ignore")


def is_int(code):
    return code[0] in "iu"


def is_float(code):
    return code in FLOATS


def native(code):
    """The dtype that arrays of a code have here."""
    return np.dtype("f4" if code == "bf" else code)


def carried(java, declared):
    """What a Java type holds: an integer carries the bits of the unsigned dtype of its width."""
    own = JAVA[java]
    return declared if is_int(own) and declared == own.replace("i", "u") else own


def bfloat16(a):
    """Rounds float32 to nearest even in its upper half, by integers alone."""
    bits = np.asarray(a, "f4").view("u4")
    rounded = ((bits + np.uint32(0x7FFF) + ((bits >> 16) & 1)) & np.uint32(0xFFFF0000)).view("f4")
    return np.where(np.isnan(a), np.float32("nan"), rounded)


def can_cast(source, target, casting):
    """numpy.can_cast, with bfloat16 as ml_dtypes registers it."""
    if source == target:
        return True
    if target == "bf":
        return casting == "same_kind" or source in ("b1", "i1", "u1")
    if source == "bf":
        return target in ("f4", "f8")
    return np.can_cast(source, target, casting)


def check_of(source, target, policy):
    """None where the policy refuses the pair, else what is checked of each value."""
    if can_cast(source, target, "safe") and not (source in ("i8", "u8") and target == "f8"):
        return "nothing"
    if policy == "SAME_KIND":
        return "range" if can_cast(source, target, "same_kind") else None
    return {"SAFE": None, "EXACT": "exact", "UNSAFE": "nothing"}[policy]


def bounds(code):
    """The least value of an integer dtype, and the first that is too great; both are powers of two, or 0."""
    info = np.iinfo(code)
    return float(info.min), float(int(info.max) + 1)


def cast(a, source, target):
    """The values cast unchecked: astype, but floats saturate where C leaves it open what they become."""
    if source == target:
        return a
    if target == "b1":
        return a != 0
    if target == "bf":
        return bfloat16(a.astype("f4"))
    if is_float(source) and is_int(target):
        least, beyond = bounds(target)
        whole = np.trunc(a.astype("f8"))
        inside = (whole >= least) & (whole < beyond)
        info = np.iinfo(target)
        saturated = np.where(whole < least, info.min, np.where(whole >= beyond, info.max, 0))
        return np.where(inside, np.where(inside, whole, 0).astype(target), saturated.astype(target))
    return a.astype(native(target))


def lossy(a, source, target, check):
    """Which values do not pass the check."""
    if check == "nothing" or source == target:
        return np.zeros(a.shape, bool)
    b = cast(a, source, target)
    if is_int(source) and is_int(target):
        return (b.astype(source) != a) | ((b < 0) != (a < 0))
    if check == "range":
        return np.isinf(b) & (np.isfinite(a) if is_float(source) else True)
    if target == "b1":
        return b.astype(a.dtype) != a
    if is_int(source):
        least, beyond = bounds(source)
        wide = b.astype("f8")
        inside = (wide >= least) & (wide < beyond)
        return ~inside | (np.where(inside, wide, 0).astype(source) != a)
    if is_int(target):
        least, beyond = bounds(target)
        wide = a.astype("f8")
        return ~((wide >= least) & (wide < beyond) & (np.trunc(wide) == wide))
    return ~((b.astype("f8") == a.astype("f8")) | (np.isnan(a) & np.isnan(b)))

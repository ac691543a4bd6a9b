"""Says what each value becomes by each cast, and writes the values to files, in the folder where it runs.

values.txt has a line a dtype: its name, and values of it; they are written to <name>.npy. The answer has a line a
cast: the dtypes, the policy, and what each value becomes, "lossy" where the policy does not let it.

NumPy casts what it defines. C leaves open what becomes of floats that are out of an integer's range, so that is
spelled out: they are truncated toward zero and saturate, NaN gives 0.
"""

import math

import numpy as np

INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
POLICIES = ("SAFE", "SAME_KIND", "EXACT", "UNSAFE")


def is_integral(dtype):
    return dtype in INTEGERS or dtype == "bool"


def number(word):
    """A whole number exactly, others as a float."""
    return float.fromhex(word) if "x" in word or "n" in word.lower() else int(word)


def bfloat16(single):
    """A float32 rounded to nearest even in its upper half, as a float."""
    if math.isnan(single) or math.isinf(single):
        return float(single)
    bits = int(single.view(np.uint32))
    rounded = (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000
    return float(np.uint32(rounded).view(np.float32))


def stored(values, dtype):
    """The values, each of which the dtype has, as an array."""
    if dtype == "bfloat16":
        singles = np.array([float(value) for value in values], np.float32)
        return (singles.view(np.uint32) >> 16).astype(np.uint16).view("V2")
    if is_integral(dtype):
        return np.array(values, object).astype(dtype)
    return np.array([float(value) for value in values], np.float64).astype(dtype)


def cast(value, source, target):
    """What a value becomes where nothing is checked."""
    if target == "bool":
        return int(value != 0)
    if target in INTEGERS and not is_integral(source):
        if math.isnan(value):
            return 0
        limits = np.iinfo(target)
        return math.trunc(value) if limits.min <= value <= limits.max else limits.min if value < 0 else limits.max
    start = stored([value], "float32" if source == "bfloat16" else source)
    return bfloat16(start.astype(np.float32)[0]) if target == "bfloat16" else start.astype(target)[0].item()


def is_same(a, b):
    return a == b or (a != a and b != b)


def answer(value, source, target, policy):
    result = cast(value, source, target)
    if policy == "EXACT":
        lossy = not is_same(value, result)
    elif policy == "SAME_KIND":
        overflows = not is_integral(target) and math.isinf(result) and not math.isinf(value)
        lossy = result != value if is_integral(target) else overflows
    else:
        lossy = False
    if lossy:
        return "lossy"
    return str(int(result)) if is_integral(target) else float(result).hex()


table = {}
for line in open("values.txt"):
    dtype, *words = line.split()
    numbers = [number(word) for word in words]
    table[dtype] = numbers if is_integral(dtype) else [float(value) for value in numbers]
    np.save(dtype + ".npy", stored(table[dtype], dtype))

with np.errstate(all="ignore"):
    for source, values in table.items():
        for target in table:
            for policy in POLICIES:
                print(source, target, policy, *(answer(value, source, target, policy) for value in values))

"""A case is one array, and two declarations of a component: one that it is read by, and one that it is written by."""

import collections

import numpy as np

from casts import DTYPES, FLOATS, JAVA, NUMBERS, POLICIES, carried, check_of
from files import to_file
from values import numbers, strings

UNREAD = ["<c8", ">c16", "<M8[s]", ">m8[ns]", "|V3"]

Case = collections.namedtuple("Case", "key java flat dims read_dtype read_policy write_dtype write_policy descr order")


def random_case(rng, key, lengths, before, all_fixed):
    """An array as it stands in a file, and its case; before the lengths of an example stands what all cases have."""
    count = int(np.prod(before + lengths))
    dims, flat = random_dims(rng, lengths, all_fixed)
    order = "<" if rng.random() < 0.6 else ">"
    roll = rng.random()
    if roll < 0.08:
        code, a, java, read, written = string_case(rng, count, order)
    elif roll < 0.09:
        code = UNREAD[rng.integers(len(UNREAD))]
        a = np.frombuffer(rng.bytes(np.dtype(code).itemsize * count), code)
        java, read = declaration(rng, code, JAVA)
        written = read
    else:
        code, a, java, read, written = number_case(rng, count, order)
    descr = order + "V2" if code == "bf" else a.dtype.str
    names = [DTYPES.get(read[0], read[0]), read[1], DTYPES.get(written[0], written[0]), written[1]]
    return a.reshape(before + lengths), Case(key, java, "flat" if flat else "nested", dims, *names, descr, "C")


def number_case(rng, count, order):
    code = NUMBERS[rng.integers(len(NUMBERS))]
    java, read = declaration(rng, code, JAVA)
    written = read
    if rng.random() < 0.5:
        _, written = declaration(rng, carried(java, read[0]), [java])
    a = numbers(rng, code, count, [read[0], JAVA[java], written[0]])
    if rng.random() < 0.02:
        java, read, written = "String", ("STRING", read[1]), ("STRING", read[1])
    return code, to_file(a, code, order), java, read, written


def string_case(rng, count, order):
    kind = "U" if rng.random() < 0.6 else "S"
    a = strings(rng, kind, count)
    if kind == "U":
        a = a.astype(a.dtype.newbyteorder(order))
    if rng.random() < 0.05:
        java, read = declaration(rng, kind, JAVA)
    else:
        java = "binary" if rng.random() < 0.3 else "String"
        read = "STRING", POLICIES[rng.integers(4)]
    return kind, a, java, read, read


def declaration(rng, source, java_types):
    """A Java type, with a dtype and a policy that the compiler takes for it, and that mostly take files of the source."""
    for _ in range(20):
        # Two bytes of void are bfloat16 only where that is declared.
        kept = source in DTYPES and rng.random() < (0.9 if source == "bf" else 0.25)
        others = FLOATS if source in FLOATS and rng.random() < 0.5 else NUMBERS
        dtype = source if kept else others[rng.integers(len(others))]
        policy = POLICIES[rng.integers(4)]
        allowed = [java for java in java_types if check_of(carried(java, dtype), dtype, policy)]
        reads = source not in DTYPES or check_of(source, dtype, policy)
        if allowed and (reads or rng.random() < 0.3):
            # Of floats that become integers little is seen.
            floats = [java for java in allowed if JAVA[java] in FLOATS]
            chosen = floats if floats and rng.random() < 0.4 else allowed
            return chosen[rng.integers(len(chosen))], (dtype, policy)
    java = list(java_types)[-1]
    return java, (JAVA[java], "EXACT")


def random_lengths(rng, most_axes, may_be_empty):
    rank = int(rng.integers(most_axes + 1))
    room = 300 if rng.random() < 0.1 else 40
    lengths = []
    for _ in range(rank):
        length = int(rng.integers(1, 7))
        length = 1 if length > room else length
        room //= length
        lengths.append(0 if may_be_empty and rng.random() < 0.02 else length)
    rng.shuffle(lengths)
    if rank and rng.random() < 0.01:
        # More than a block of a cast; of one axis also more than a buffer of a file.
        lengths = [1] * rank
        lengths[rng.integers(rank)] = 70000 if rank == 1 and rng.random() < 0.1 else int(rng.integers(500, 5000))
    return tuple(lengths)


def random_dims(rng, lengths, all_fixed):
    """How the axes are declared, and whether the Java array is flat: then it has one variable axis at most."""
    rank, empty = len(lengths), lengths.count(0)
    flat = rank > 1 and empty < 2 and rng.random() < 0.5
    variable = {axis for axis in range(rank) if lengths[axis] == 0}
    most = 0 if all_fixed else min(1, rank) if flat else rank
    while len(variable) < most and rng.random() < 0.4:
        variable.add(int(rng.integers(rank)))
    words = [str(length) for length in lengths]
    for axis in variable:
        # Equal names are equal lengths, in all components of a record.
        words[axis] = "_" if empty or rng.random() < 0.5 else f"d{lengths[axis]}"
    fixed = sorted(set(range(rank)) - variable)
    if fixed and rng.random() < 0.01:
        axis = fixed[rng.integers(len(fixed))]
        words[axis] = str(lengths[axis] + 1)
    return " ".join(words), flat

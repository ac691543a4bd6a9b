"""Compares what came of the cases with what has to come of them."""

import collections
import io
import re

import numpy as np

from casts import is_float
from expectations import CODES, expected
from files import from_file, load
from groups import read_cases


def check(folder):
    """Prints how many cases came to what, and the first differences; returns the exit status."""
    groups, verdicts = read_cases(folder), read_verdicts(folder)
    written = collections.Counter(message for verdict, message in verdicts.values() if verdict == "written")
    counts, differences = collections.Counter(), []
    for group in groups:
        for case in group.cases:
            verdict, message = verdicts.get((group.number, case.key), ("none", ""))
            counts[group.form, verdict] += 1
            try:
                problem = check_case(folder, group, case, verdict, message, written[message] == 1)
            except Exception as e:
                # A file that NumPy cannot read is a difference too.
                problem = f"{type(e).__name__}: {e}"
            if problem:
                differences.append((problem, group, case, verdict, message))
    for (form, verdict), count in sorted(counts.items()):
        print("count", form, verdict, count, sep="\t")
    for problem, group, case, verdict, message in differences[:5]:
        a = load(folder / group.file, case.key)
        print(f"{problem}; found {verdict}: {message}\n  {group._replace(cases=len(group.cases))}\n  {case}")
        print(f"  shape {a.shape}: {a.ravel()[:20]!r}")
    if differences:
        print(f"{len(differences)} differences")
    return 1 if differences else 0


def read_verdicts(folder):
    verdicts = {}
    for line in (folder / "verdicts.tsv").read_text(encoding="utf-8").split("\n")[:-1]:
        number, key, verdict, message = line.split("\t")
        verdicts[number, key] = verdict, message
    return verdicts


def check_case(folder, group, case, verdict, message, alone):
    """What is not as it should be; empty where all is."""
    batch_axes = int(group.reading != "example")
    a = load(folder / group.file, case.key)
    wanted = expected(a, case, batch_axes)
    if verdict != wanted.verdict:
        return f"expected {wanted.verdict}"
    if wanted.lost is not None:
        lost = wanted.lost.reshape(a.shape)
        if not names_a_lost_value(message, lost, batch_axes, case.order == "C"):
            return f"expected a message about {[int(i) for i in np.argwhere(lost)[0]]}"
    if verdict == "written":
        path = folder / message
        array = load(path, case.key)
        found = difference(array, wanted, case)
        if found:
            return f"expected {wanted.array.dtype.str} {wanted.array.shape}, found {found}"
        if path.suffix == ".npy":
            return npy_difference(path, array, alone)
    return ""


def names_a_lost_value(message, lost, batch_axes, first):
    """Whether a message names a value that is lost: the first one, if it has to be."""
    example = re.search(r", example (\d+) of ", message)
    index = re.search(r": at \[([0-9, ]+)\], ", message)
    found = [int(example.group(1))] if example else []
    if index:
        found += [int(word) for word in index.group(1).split(", ")]
    if len(found) != lost.ndim or bool(example) != bool(batch_axes):
        return False
    if any(i >= length for i, length in zip(found, lost.shape)) or not lost[tuple(found)]:
        return False
    return not first or tuple(found) == tuple(int(i) for i in np.argwhere(lost)[0])


def difference(array, wanted, case):
    code = CODES.get(case.write_dtype, "")
    dtype = "|V2" if code == "bf" else wanted.array.dtype.newbyteorder("<").str
    if array.dtype.str != dtype:
        return f"dtype {array.dtype.str}"
    if array.shape != wanted.array.shape:
        return f"shape {array.shape}"
    found = from_file(array, code, "<V2") if code == "bf" else array
    same = found.tobytes() == wanted.array.tobytes() or equal(found, wanted, code)
    if np.all(same):
        return ""
    at = tuple(np.argwhere(~same)[0])
    return f"at {[int(i) for i in at]} {found[at]!r} instead of {wanted.array[at]!r}"


def equal(found, wanted, code):
    if not is_float(code):
        return np.asarray(found == wanted.array)
    bits = f"u{found.itemsize}"
    same = found.reshape(-1).view(bits) == wanted.array.reshape(-1).view(bits)
    same = same.reshape(found.shape)
    return same if wanted.same_bits else same | (np.isnan(found) & np.isnan(wanted.array))


def npy_difference(path, array, alone):
    """An array alone in its file is written byte by byte as np.save does it; but for bfloat16, which NumPy does not know."""
    if not alone:
        return "" if np.load(path).dtype.names else "expected structs"
    saved = io.BytesIO()
    np.save(saved, array)
    wanted = saved.getvalue().replace(b"'|V2'", b"'<V2'", 1)
    return "" if path.read_bytes() == wanted else "expected the bytes that np.save writes"

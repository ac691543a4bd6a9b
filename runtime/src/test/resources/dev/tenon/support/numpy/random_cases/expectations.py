"""What has to come of a case."""

import collections

import numpy as np

from casts import DTYPES, carried, cast, check_of, lossy
from files import code_of, from_file

CODES = {name: code for code, name in DTYPES.items()}

# The array that has to be written, and whether NaN has to keep its bits; or which values are lost.
Expected = collections.namedtuple("Expected", "verdict array same_bits lost")


def refused():
    return Expected("refused", None, False, None)


def written(array, same_bits):
    return Expected("written", array, same_bits, None)


def expected(a, case, batch_axes):
    """What has to come of an array that is read by one declaration and written by the other."""
    words, lengths = case.dims.split(), a.shape[batch_axes:]
    if any(word.isdigit() and int(word) != length for word, length in zip(words, lengths)):
        return refused()
    code = code_of(case.descr)
    shape = a.shape[:batch_axes] + written_lengths(words, lengths, case.flat == "nested")
    if code in "US" and case.read_dtype == "STRING":
        return expected_strings(a, code, case.java, shape)
    if code not in DTYPES or case.read_dtype == "STRING":
        return refused()
    return expected_numbers(from_file(a, code, case.descr), code, case, shape)


def expected_numbers(values, code, case, shape):
    declared, again = CODES[case.read_dtype], CODES[case.write_dtype]
    check = check_of(code, declared, case.read_policy)
    if check is None or (code == "bf" and declared != "bf"):
        return refused()
    # From the file to the declared dtype, and from there to Java: what the policy does not allow here must be exact.
    java = carried(case.java, declared)
    read = cast(values, code, declared)
    lost = lossy(values, code, declared, check)
    lost = lost | lossy(read, declared, java, check_of(declared, java, case.read_policy) or "exact")
    if lost.any():
        return Expected("lossy", None, False, lost)
    # Back to a declared dtype, of which Java may hold the bits.
    source = carried(case.java, again)
    held = cast(read, declared, java)
    held = held if source == java else held.view(source)
    lost = lossy(held, source, again, check_of(source, again, case.write_policy))
    if lost.any():
        return Expected("lossy when written", None, False, lost)
    return written(cast(held, source, again).reshape(shape), code == declared == java == again)


def written_lengths(words, lengths, nested):
    """A nested array that is empty has lost its inner variable lengths: they are 0."""
    if not nested or 0 not in lengths:
        return tuple(lengths)
    first = lengths.index(0)
    return tuple(length if i < first or words[i].isdigit() else 0 for i, length in enumerate(lengths))


def expected_strings(a, code, java, shape):
    values = a.ravel().tolist()
    lost = np.array([not is_text(value, java) for value in values], bool).reshape(a.shape)
    if lost.any():
        return Expected("lossy", None, False, lost)
    if java == "binary":
        kind, values = "S", [value if code == "S" else value.encode() for value in values]
    else:
        kind, values = "U", [value if code == "U" else value.decode() for value in values]
    return written(np.array(values, kind if values else kind + "1").reshape(shape), False)


def is_text(value, java):
    """Whether a string has no half of a surrogate pair, and bytes that are to be a String are UTF-8."""
    try:
        if isinstance(value, str):
            value.encode()
        elif java == "String":
            value.decode()
        return True
    except UnicodeError:
        return False

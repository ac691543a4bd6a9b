"""Makes the files beside it: rows of different lengths as NumPy saves them, valid and not.

Run it with Python 3 and NumPy; it writes the same bytes each time.

  read/     files that hold the examples of EXAMPLES, listed in read.csv with the record that reads them
  refused/  files that are not read, listed in refused.csv with the record and the message

Records are those of RowFilesTest: what is ragged is tokens.values with tokens.row_splits, nested has two of these, what is
padded is tokens with tokens.lengths; each has a label beside.
"""

import csv
import io
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
ROWS = [[1, 2, 3], [], [4, 5], [6]]
NESTED = [[[1, 2], [], [3]], [], [[4, 5, 6]], [[7]]]
LABELS = np.arange(len(ROWS), dtype="<i8")
read = []
refused = []


def save(name, compressed=False, **arrays):
    out = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(out, **{key.replace("__", "."): a for key, a in arrays.items()})
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(out.getvalue())


def good(name, record, compressed=False, **arrays):
    save(f"read/{name}.npz", compressed, label=LABELS, **arrays)
    read.append([name, record])


def bad(name, record, message, **arrays):
    save(f"refused/{name}.npz", **{"label": LABELS, **arrays})
    refused.append([name, record, message])


def splits(lengths, dtype="<i8"):
    return np.concatenate([[0], np.cumsum(lengths)]).astype(dtype)


def padded(fill, dtype="<i4", width=3, order="C"):
    a = np.full((len(ROWS), width), fill, dtype, order)
    for i, row in enumerate(ROWS):
        a[i, :len(row)] = row
    return a


VALUES = np.array(sum(ROWS, []), "<i4")
LENGTHS = np.array([len(row) for row in ROWS], "<i8")
SPLITS = splits(LENGTHS)
INNER = sum(NESTED, [])
NESTED_VALUES = np.array(sum(INNER, []), "<i4")
OUTER_SPLITS = splits([len(rows) for rows in NESTED])
INNER_SPLITS = splits([len(row) for row in INNER])

# ---- read

for dtype in ["|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", ">i2", ">u2", ">i4", ">u4", ">i8"]:
    name = dtype.replace("<", "little-").replace(">", "big-").replace("|", "")
    good(f"ragged-{name}", "ragged", tokens__values=VALUES, tokens__row_splits=SPLITS.astype(dtype))
    good(f"padded-{name}", "padded", tokens=padded(0), tokens__lengths=LENGTHS.astype(dtype))
good("ragged-deflated", "ragged", True, tokens__values=VALUES, tokens__row_splits=SPLITS)
good("ragged-narrow", "ragged", tokens__values=VALUES.astype(">i2"), tokens__row_splits=SPLITS)
good("nested", "nested", tokens__values=NESTED_VALUES, tokens__row_splits_0=OUTER_SPLITS,
     tokens__row_splits_1=INNER_SPLITS)
good("nested-deflated", "nested", True, tokens__values=NESTED_VALUES, tokens__row_splits_0=OUTER_SPLITS.astype(">i4"),
     tokens__row_splits_1=INNER_SPLITS.astype("|u1"))
good("padded-deflated", "padded", True, tokens=padded(0), tokens__lengths=LENGTHS)
good("padded-wide", "padded", tokens=padded(-100, width=1000), tokens__lengths=LENGTHS)
good("padded-fortran", "padded", tokens=padded(-100, width=5, order="F"), tokens__lengths=LENGTHS)
good("padded-with-nan", "exact", tokens=padded(np.nan, ">f8"), tokens__lengths=LENGTHS)
good("padded-to-4", "padded4", tokens=padded(-100, width=4), tokens__lengths=LENGTHS)
good("padded-to-3-for-4", "padded4", tokens=padded(-100), tokens__lengths=LENGTHS)
good("padded-to-9-for-4", "padded4", tokens=padded(-100, width=9), tokens__lengths=LENGTHS)

struct = np.zeros(len(ROWS), [("tokens", "<i4", 3), ("tokens.lengths", ">i2"), ("label", "<i8")])
struct["tokens"], struct["tokens.lengths"], struct["label"] = padded(7), LENGTHS, LABELS
np.save(HERE / "read/padded-struct.npy", struct)
read.append(["padded-struct.npy", "padded"])

# ---- refused: row splits

BEFORE = "Doc.tokens, {file}[tokens.row_splits]: expected "


def bad_splits(name, found, message, dtype="<i8"):
    bad(name, "ragged", BEFORE + message, tokens__values=VALUES, tokens__row_splits=np.array(found, dtype))


bad_splits("first", [1, 3, 3, 5, 6], "row splits that begin with 0, found 1")
bad_splits("negative", [-1, 3, 3, 5, 6], "row splits that begin with 0, found -1")
bad_splits("decreasing", [0, 3, 2, 5, 6], "row splits that do not decrease, found 2 at [2], after 3")
bad_splits("wrapping", [0, 2**63 - 1, -(2**63), 5, 6],
           "row splits that do not decrease, found -9223372036854775808 at [2], after 9223372036854775807")
bad_splits("short", [0, 3, 3, 5, 5], "row splits that end with the number of values, 6, found 5")
bad_splits("long", [0, 3, 3, 5, 7], "row splits that end with the number of values, 6, found 7")
bad_splits("huge", [0, 3, 3, 5, 2**62], "row splits that end with the number of values, 6, found 4611686018427387904")
for name, dtype in [("float64", "<f8"), ("bool", "?"), ("uint64", "<u8")]:
    bad_splits(name, SPLITS, f"int64, or another integer dtype that casts to it safely, found {name}: "
               "save a.astype('int64') in Python", dtype)
bad_splits("text", SPLITS, "int64, or another integer dtype that casts to it safely, found '<U2': "
           "save a.astype('int64') in Python", "<U2")
bad_splits("two-axes", [[0, 3, 3, 5, 6]], "shape [_], found [1, 5]")
bad_splits("no-axes", 6, "shape [_], found []")
bad("none", "only", BEFORE + "row splits, one more than there are rows, found none", tokens__values=VALUES[:0],
    tokens__row_splits=SPLITS[:0])
bad("few", "ragged", "Doc.label, {file}[label]: expected 3 examples as in Doc.tokens, {file}[tokens.row_splits], found 4",
    tokens__values=VALUES, tokens__row_splits=np.array([0, 3, 5, 6]))
bad("values-of-two-axes", "ragged", "Doc.tokens, {file}[tokens.values]: expected shape [_], found [3, 2]",
    tokens__values=VALUES.reshape(3, 2), tokens__row_splits=SPLITS)

# ---- refused: row splits of two levels


def bad_nested(name, message, outer=OUTER_SPLITS, inner=INNER_SPLITS):
    bad(f"nested-{name}", "nested", "Doc.tokens, {file}[tokens.row_splits_" + message, tokens__values=NESTED_VALUES,
        tokens__row_splits_0=np.array(outer), tokens__row_splits_1=np.array(inner))


bad_nested("outer-short", "0]: expected row splits that end with the number of inner rows, 5, found 4", [0, 3, 3, 4, 4])
bad_nested("outer-long", "0]: expected row splits that end with the number of inner rows, 5, found 7", [0, 3, 3, 4, 7])
bad_nested("outer-decreasing", "0]: expected row splits that do not decrease, found 2 at [2], after 3", [0, 3, 2, 4, 5])
bad_nested("inner-first", "1]: expected row splits that begin with 0, found 2", inner=[2, 2, 2, 3, 6, 7])
bad_nested("inner-decreasing", "1]: expected row splits that do not decrease, found 1 at [2], after 2",
           inner=[0, 2, 1, 3, 6, 7])
bad_nested("inner-long", "1]: expected row splits that end with the number of values, 7, found 8",
           inner=[0, 2, 2, 3, 6, 8])
bad_nested("inner-none", "1]: expected row splits, one more than there are rows, found none", inner=INNER_SPLITS[:0])

# ---- refused: lengths

BEFORE = "Doc.tokens, {file}[tokens.lengths]: expected "


def bad_lengths(name, found, message, record="padded", width=3, dtype="<i8"):
    bad(f"lengths-{name}", record, BEFORE + message, tokens=padded(0, width=width),
        tokens__lengths=np.array(found, dtype))


def bad_length(name, found, example, message, record="padded", width=3):
    bad(f"lengths-{name}", record, f"Doc.tokens, example {example} of {{file}}[tokens.lengths]: expected " + message,
        tokens=padded(0, width=width), tokens__lengths=np.array(found, "<i8"))


bad_length("negative", [3, -1, 2, 1], 1, "a length of 0 to 3, the width of the padded array, found -1")
bad_length("beyond", [3, 0, 2, 4], 3, "a length of 0 to 3, the width of the padded array, found 4")
bad_length("long", [3, 0, 5, 1], 2, "a length of at most 4, found 5: write a greater length in @Padded, "
           "or truncate = true to cut it", "padded4", 6)
bad_lengths("float", LENGTHS, "int64, or another integer dtype that casts to it safely, found float32: "
            "save a.astype('int64') in Python", dtype="<f4")
bad_lengths("few", [3, 0, 2], "4 examples as in Doc.tokens, {file}[tokens], found 3")
bad_lengths("two-axes", [[3, 0, 2, 1]], "shape [n], found [1, 4]")

# ---- refused: rows that are there in another way

bad("dense-for-ragged", "ragged", "Doc.tokens: {file} has no 'tokens.values', only 'label', 'tokens'; 'tokens' is one "
    "array there: remove @Ragged, or save its rows as 'tokens.values', 'tokens.row_splits', which are np.concatenate(rows) "
    "and np.cumsum([0] + [len(r) for r in rows])", tokens=padded(0))
bad("padded-for-ragged", "ragged", "Doc.tokens: {file} has no 'tokens.values', only 'label', 'tokens', 'tokens.lengths'; "
    "'tokens' is padded there: write @Padded instead of @Ragged", tokens=padded(0), tokens__lengths=LENGTHS)
bad("ragged-for-dense", "dense", "Doc.tokens: {file} has no 'tokens', only 'label', 'tokens.row_splits', 'tokens.values'; "
    "'tokens.values' has rows of different lengths there: write @Ragged on the component", tokens__values=VALUES,
    tokens__row_splits=SPLITS)
bad("ragged-for-padded", "padded", "Doc.tokens: {file} has no 'tokens', only 'label', 'tokens.row_splits', 'tokens.values'; "
    "'tokens.values' has rows of different lengths there: write @Ragged on the component instead of @Padded",
    tokens__values=VALUES, tokens__row_splits=SPLITS)
bad("no-lengths", "padded", "Doc.tokens: {file} has no 'tokens.lengths', only 'label', 'tokens'; add the length of each "
    "row as 'tokens.lengths', or remove @Padded", tokens=padded(0))
bad("no-splits", "ragged", "Doc.tokens: {file} has no 'tokens.row_splits', only 'label', 'tokens.values'; add the row splits "
    "as 'tokens.row_splits', np.cumsum([0] + [len(r) for r in rows])", tokens__values=VALUES)
bad("nested-for-ragged", "ragged", "Doc.tokens: {file} has no 'tokens.row_splits', only 'label', 'tokens.row_splits_0', "
    "'tokens.row_splits_1', 'tokens.values'; there, rows are of different lengths themselves: declare two axes of any "
    "length, as @Dims(\"_ _\")", tokens__values=NESTED_VALUES, tokens__row_splits_0=OUTER_SPLITS,
    tokens__row_splits_1=INNER_SPLITS)
bad("ragged-for-nested", "nested", "Doc.tokens: {file} has no 'tokens.row_splits_0', only 'label', 'tokens.row_splits', "
    "'tokens.values'; there, rows are of one length: declare it as the length of the second axis", tokens__values=VALUES,
    tokens__row_splits=SPLITS)
bad("similar", "ragged", "Doc.tokens: {file} has no 'tokens.values', only 'label', 'token.row_splits', 'token.values'; is it "
    "'token'? Then write @Key(\"token\") on the component", token__values=VALUES, token__row_splits=SPLITS)
bad("one-ragged", "ragged", "Doc.tokens: expected 'tokens.values' in {file}: the file holds one example, which "
    "DocNumpy.readExample reads", tokens=VALUES, label=np.int64(1))
bad("one-nested", "nested", "Doc.tokens: expected 'tokens.row_splits_0' in {file}: the file holds one example, which "
    "DocNumpy.readExample reads", tokens__values=VALUES, tokens__row_splits=SPLITS, label=np.int64(1))
bad("one-padded", "padded", "Doc.tokens: expected 'tokens.lengths' in {file}: the file holds one example, which "
    "DocNumpy.readExample reads", tokens=VALUES, label=np.int64(1))

# ---- refused: components that do not agree

LATER = [len(row) + (i == 2) for i, row in enumerate(ROWS)]
bad("named", "tied", "Doc.marks, example 2 of {file}[marks.values]: axis 'seq' is 3 long, and 2 long in "
    "Doc.tokens, example 2 of {file}[tokens.values]", tokens__values=VALUES, tokens__row_splits=SPLITS,
    marks__values=np.zeros(sum(LATER), "<i4"), marks__row_splits=splits(LATER))

for name, rows in [("read", read), ("refused", refused)]:
    with open(HERE / f"{name}.csv", "w", newline="") as out:
        csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None).writerows(rows)

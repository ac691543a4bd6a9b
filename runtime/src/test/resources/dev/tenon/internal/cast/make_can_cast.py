"""Makes the tables can_cast_*.csv beside it: numpy.can_cast(row, column, ...), 1 where it is true.

Run it with Python 3, NumPy and ml_dtypes; it writes the same bytes each time.

  can_cast_safe.csv       casting='safe'
  can_cast_same_kind.csv  casting='same_kind'
  can_cast_bfloat16.csv   the row and the column of ml_dtypes.bfloat16 for both
"""

import csv
import pathlib

import ml_dtypes
import numpy as np

HERE = pathlib.Path(__file__).parent
NAMES = ["bool", "u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f2", "f4", "f8", "c8", "c16"]
BFLOAT16 = np.dtype(ml_dtypes.bfloat16)


def write(name, rows):
    with open(HERE / name, "w", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


def can_cast(from_, to, casting):
    return int(np.can_cast(from_, to, casting))


for casting in ("safe", "same_kind"):
    table = [[row, *(can_cast(row, column, casting) for column in NAMES)] for row in NAMES]
    write(f"can_cast_{casting}.csv", [["from\\to", *NAMES], *table])

bfloat16 = [["from", "to", "safe", "same_kind"]]
for name in NAMES:
    for labels, pair in ((("bfloat16", name), (BFLOAT16, name)), ((name, "bfloat16"), (name, BFLOAT16))):
        bfloat16.append([*labels, can_cast(*pair, "safe"), can_cast(*pair, "same_kind")])
bfloat16.append(["bfloat16", "bfloat16", can_cast(BFLOAT16, BFLOAT16, "safe"), can_cast(BFLOAT16, BFLOAT16, "same_kind")])
write("can_cast_bfloat16.csv", bfloat16)

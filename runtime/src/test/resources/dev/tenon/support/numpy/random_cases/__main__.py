"""Random NumPy files for RandomCasesTest, and what has to come of them.

    python3 random_cases write SEED CASES FOLDER    writes the files, and cases.tsv, which says how each is declared
    python3 random_cases check FOLDER               reads verdicts.tsv and what was written, and compares

Between the two, Java reads every array as it is declared, and writes it again. What has to come of it is found from NumPy
and the table of casts in the README alone: no line of Java is known here, and no package but NumPy is needed.
"""

import pathlib
import sys

from check import check
from groups import write

sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
if sys.argv[1] == "write":
    write(int(sys.argv[2]), int(sys.argv[3]), pathlib.Path(sys.argv[4]))
else:
    sys.exit(check(pathlib.Path(sys.argv[2])))

"""The peer: openpyxl's read-only mode, every cell of every sheet."""
import resource
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = 0
for sheet in book:
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
assert cells > 0
print(f"peak-kilobytes {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}", file=sys.stderr)

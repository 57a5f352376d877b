"""Runs first in the packaged program: what it starts itself must not be given our libraries.

The loader of the packaged program puts our folder into the search path for libraries, which this
process has read by now.  A PDF viewer that we start would otherwise load them instead of its own.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before

"""Documents from frozen data: a tree of blocks, and what draws it."""

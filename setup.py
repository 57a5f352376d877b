"""The one thing pyproject.toml cannot say: packages from two folders."""

from setuptools import find_packages, setup

setup(packages=[*find_packages("src"), "collab_desktop.resources"])

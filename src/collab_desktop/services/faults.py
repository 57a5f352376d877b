"""The faults of storage, for screens that must not know about storage itself."""

from collab_desktop.storage.faults import StorageFault

__all__ = ["StorageFault"]

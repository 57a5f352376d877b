"""What services that stand before one project share."""

from __future__ import annotations

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.session import Session


class ForProject:
    """Stands before one project of an open workspace; reads nothing before it is asked."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before the project with this id."""
        self._session = session
        self.project_id = project_id

    @property
    def data(self) -> ProjectData:
        """The project as it stands now.

        Raises:
            KeyError: there is no such project.
        """
        return self._session.project(self.project_id)

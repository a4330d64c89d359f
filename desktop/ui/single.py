"""One window for each library and user: a second start raises the first."""

import zlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MILLISECONDS = 5000


def raise_first_window(library: Path) -> bool:
    """Ask the window that has this library open to come to the front; whether there was one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_WAIT_MILLISECONDS):
        return False
    # The first window answers by closing the connection: only then has it heard.
    return (
        socket.waitForDisconnected(_WAIT_MILLISECONDS)
        or socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
    )


class FirstWindow(QObject):
    """Listens for further starts with the same library, for this user alone."""

    def __init__(self, library: Path, called: Callable[[], None], parent: QObject) -> None:
        """Call `called` whenever the program is started again. Only the holder of the library's lock listens."""
        super().__init__(parent)
        self._called = called
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # The lock is ours, so a socket of that name can only be left over from a crash.
        QLocalServer.removeServer(_name(library))
        self._server.listen(_name(library))

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self._called()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def _name(library: Path) -> str:
    return f"dramatis-{zlib.crc32(str(library).encode()):08x}"

"""A web server on this machine that tells what a test wants, and remembers what it was asked."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Server:
    """What is told at each path: status, headers and body; and what was asked."""

    port: int
    told: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    patient: threading.Event = field(default_factory=threading.Event)

    def tell(self, path: str, body: bytes | str = b"", status: int = 200, **headers: str) -> str:
        data = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.told[path] = status, named, data
        return f"http://127.0.0.1:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server: Server = self.server.plays
        server.asked.append((self.path, dict(self.headers)))
        status, headers, body = server.told[self.path]
        if "X-Silent" in headers:
            server.patient.wait(20)
            return
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        pieces = (
            [body] if "X-Slow" not in headers else [body[at : at + 1] for at in range(len(body))]
        )
        for piece in pieces:
            if "X-Slow" in headers:
                server.patient.wait(0.05)
            try:
                self.wfile.write(piece)
            except OSError:  # nobody listens any more
                return

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def running() -> Iterator[Server]:
    """Run a server until the end of a test."""
    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    listening.plays = Server(listening.server_port)
    thread = threading.Thread(target=lambda: listening.serve_forever(0.02))
    thread.start()
    yield listening.plays
    listening.plays.patient.set()
    listening.shutdown()
    listening.server_close()
    thread.join()

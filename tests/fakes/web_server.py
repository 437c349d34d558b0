"""A web server that gives what a test says, and may be as bad as one on the net."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class WebServer:
    """What it holds, by path; what it was asked for."""

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    redirects: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    """Sizes that it claims, whatever it sends."""
    tags: bool = True
    """Whether it says by which bytes are told from others."""
    silent: threading.Event = field(default_factory=threading.Event)
    """Set once whoever was left without an answer may go."""
    hangs: set[str] = field(default_factory=set)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@contextmanager
def serving() -> Iterator[WebServer]:
    """Serve on this machine until the block ends."""
    state = WebServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer()

        def do_GET(self) -> None:
            if self._answer():
                self.wfile.write(state.files[self.path])

        def _answer(self) -> bool:
            state.asked.append(f"{self.command} {self.path}")
            if self.path in state.hangs:
                state.silent.wait(30)
            if (onward := state.redirects.get(self.path)) is not None:
                self.send_response(302)
                self.send_header("Location", onward)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return False
            content = state.files.get(self.path)
            self.send_response(404 if content is None else 200)
            size = state.sizes.get(self.path, len(content or b""))
            self.send_header("Content-Length", str(size))
            if content is not None and state.tags:
                self.send_header("ETag", f'"{hash(content):x}"')
            if self.path in state.sizes:
                self.close_connection = True
            self.end_headers()
            return content is not None

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield state
    finally:
        state.silent.set()
        server.shutdown()
        server.server_close()
        thread.join()

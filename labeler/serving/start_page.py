"""The page that a person sees who opens the address of the server in a browser."""

from html import escape

from labeler.serving.exchange import Reply, Request
from labeler.serving.service import Service

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem;
       color: #1d2430; background: #fff }
pre { background: #f2f4f7; padding: .8rem 1rem; border-radius: .4rem; overflow-x: auto }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
@media (prefers-color-scheme: dark) { body { color: #dfe4ec; background: #171b21 } pre { background: #232932 } }
"""
_SAFE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
}


def show(request: Request, service: Service) -> Reply:
    """Say what is served, and how it is called."""
    address = f"http://{request.headers.get('Host', 'localhost')}"
    names = [
        f"{kind}: {facts['name']}" for kind in ("detector", "reader")
        if (facts := service.model.facts[kind])
    ]  # fmt: skip
    token = '-H "Authorization: Bearer TOKEN" ' if "Authorization" in request.headers else ""
    page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Labeler</title>
<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>
<h1>Labeler proposes text on images</h1>
<p>{escape(service.model.version)}<br>{escape(", ".join(names))}</p>
<h2>From a shell or a program</h2>
<pre>curl {escape(token)}-F image=@page.jpg {escape(address)}/propose</pre>
<p>The answer lists lines and characters with their outlines, texts, counts and scores.
<code>?score=0.4</code> shows more, <code>?page=2</code> asks for the second page of a file.</p>
<h2>From Label Studio</h2>
<p>In Settings, Model, Connect Model, enter <code>{escape(address)}</code></p>
<h2>From CVAT</h2>
<p>Set <code>CVAT_SERVERLESS=1</code> for its server, and <code>CVAT_NUCLIO_HOST</code> and
<code>CVAT_NUCLIO_PORT</code> to host and port of this address.</p>
<p>Nothing that is sent is kept.</p>
</body></html>
"""
    return Reply(page.encode("utf-8", "replace"), "text/html; charset=utf-8", headers=_SAFE)

"""What the site adds to how Wagtail serves pages."""

from wagtail import hooks

from rawi.site.views.closed_page import Serve, closed_page


# Before Wagtail's own hook, which asks the same at order 0.
@hooks.register("on_serve_page", order=-1)
def serve_closed_pages(serve: Serve) -> Serve:
    """Closed pages for who may see them."""
    return closed_page(serve)

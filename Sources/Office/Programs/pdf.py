"""Makes `uit.pdf`, tagged and after PDF/UA-1, of `in.html` in the working folder."""
import sys

import gemeen

gemeen.set_clock()
try:
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher
except (ImportError, OSError) as error:
    gemeen.give_up(f"WeasyPrint: {error}", gemeen.INCOMPLETE)


class NothingFromOutside(URLFetcher):
    """Opens data that stand in the document themselves, and nothing from disk or network.

    An agenda may come from anyone, and WeasyPrint would read any file that its text names.
    """

    def fetch(self, url, headers=None):
        if not url.lower().startswith("data:"):
            raise ValueError("only data in the document itself")
        return super().fetch(url, headers)


def main():
    with open("in.html", encoding="utf-8") as file:
        page = file.read()
    fetcher = NothingFromOutside(allowed_protocols=("data",), allow_redirects=False)
    document = HTML(string=page, base_url=None, url_fetcher=fetcher)
    document.write_pdf("uit.pdf", pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    # Deeply nested text is walked by recursion.
    sys.setrecursionlimit(20_000)
    main()

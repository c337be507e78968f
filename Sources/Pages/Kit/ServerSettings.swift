/// The settings for web servers and for hosts of ready-made sites, as files of the publish kit.
struct ServerSettings: Sendable {
  /// The path of the site on its server, with a slash at both ends.
  let base: String
  /// The headers to send along.
  let headers: [SecurityHeaders.Header]
  /// The paths of the files of the site.
  let paths: [String]

  /// Prepares the settings for a site at a public address; its root when that is not known.
  init(address: String?, isDraft: Bool, paths: [String]) {
    base = ServerPath.path(of: address ?? "")
    headers = SecurityHeaders.headers(isDraft: isDraft)
    self.paths = paths
  }

  /// The files, by their path in the kit.
  var files: [PageFile] {
    [
      PageFile(path: "instellingen/nginx.conf", text: nginx),
      PageFile(path: "instellingen/.htaccess", text: apache),
      PageFile(path: "instellingen/_headers", text: HeadersFile(headers, paths).text),
      PageFile(path: "instellingen/github/.github/workflows/pages.yml", text: Self.github),
      PageFile(path: "instellingen/github/.nojekyll", text: ""),
      PageFile(path: "instellingen/gitlab/.gitlab-ci.yml", text: Self.gitlab),
    ]
  }

  /// The headers of the pages that show one figure.
  private var framedHeaders: [SecurityHeaders.Header] {
    headers.map { header in
      header.isPolicy ? .init(name: header.name, value: SecurityHeaders.framedPolicy) : header
    }
  }

  /// The block for nginx.
  private var nginx: String {
    func lines(_ headers: [SecurityHeaders.Header]) -> String {
      headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    }
    return """
      # Instellingen voor nginx. Zet dit blok in het blok "server { … }" van uw site.
      # Staat de site in een andere map? Verander dan \(base), op alle plaatsen.
      location \(base) {
      \(lines(headers))    index index.html;
          charset utf-8;
          error_page 404 \(base)404.html;
      }
      # Deze pagina's tonen één grafiek. Andere sites mogen ze in een venster zetten.
      location \(base)embed/ {
      \(lines(framedHeaders))    index index.html;
          charset utf-8;
          error_page 404 \(base)404.html;
      }

      """
  }

  /// The file for Apache.
  private var apache: String {
    let lines = headers.map { "    Header always set \($0.name) \"\($0.value)\"\n" }.joined()
    return """
      # Instellingen voor Apache. Zet dit bestand in de map van de site, naast index.html.
      # Staat de site in een andere map? Verander dan \(base) in de regels met ErrorDocument en embed.
      DirectoryIndex index.html
      AddDefaultCharset utf-8
      AddType text/csv .csv
      ErrorDocument 404 \(base)404.html
      <IfModule mod_headers.c>
      \(lines)    # Deze pagina's tonen één grafiek. Andere sites mogen ze in een venster zetten.
          <If "%{REQUEST_URI} =~ m#^\(base)embed/#">
              Header always set Content-Security-Policy "\(SecurityHeaders.framedPolicy)"
          </If>
      </IfModule>

      """
  }

  /// The steps that GitHub carries out.
  private static let github = """
    # Zet de map "site" bij elke wijziging op GitHub Pages.
    # Kies eenmalig bij Settings, Pages, Source: GitHub Actions.
    name: Site
    on:
      push:
        branches: [main]
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency:
      group: pages
    jobs:
      site:
        runs-on: ubuntu-latest
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - uses: actions/checkout@v4
          - uses: actions/upload-pages-artifact@v3
            with:
              path: site
          - id: deployment
            uses: actions/deploy-pages@v4

    """

  /// The steps that GitLab carries out.
  private static let gitlab = """
    # Zet de map "site" bij elke wijziging op GitLab Pages.
    pages:
      image: busybox
      script:
        - mv site public
      artifacts:
        paths:
          - public
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    """
}

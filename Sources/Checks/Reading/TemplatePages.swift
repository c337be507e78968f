internal import Diagnostics

/// The page of `template-syntax`, which the making of the site finds.
enum TemplateSyntax: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "template-syntax", .form, .fout,
    title: "Een eigen sjabloon heeft een fout in zijn vorm",
    what: "Of elk deel in een sjabloon begint en eindigt, en elk veld zijn accolades heeft.",
    why: "Zolang het sjabloon niet te lezen is, gebruikt de site dat van IJkpunt.",
    wrong: "{{#links}}<a href=\"{{adres}}\">{{naam}}</a>",
    right: "{{#links}}<a href=\"{{adres}}\">{{naam}}</a>{{/links}}")
}

/// The page of `template-unknown-name`, which the making of the site finds.
enum TemplateUnknownName: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "template-unknown-name", .form, .fout,
    title: "Een naam in een sjabloon bestaat niet op die pagina",
    what: """
      Of de pagina elke naam in een eigen sjabloon kent, en of tekst met twee accolades staat en
      opmaak met drie. De namen ziet u met `ijkpunt explain sjabloon indicator`.
      """,
    why: "Een onbekende naam toont niets, zonder dat iemand het merkt.",
    wrong: "<h1>{{titel}}</h1>",
    right: "<h1>{{kop}}</h1>")
}

/// The page of `template-unknown-partial`, which the making of the site finds.
enum TemplateUnknownPartial: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "template-unknown-partial", .form, .fout,
    title: "Een sjabloon plaatst een sjabloon dat er niet is",
    what: "Of elk sjabloon achter `{{>` of `{{<` bestaat.",
    why: "Een onbekend sjabloon toont niets, zonder dat iemand het merkt.",
    wrong: "{{>delen/partner}}",
    right: "{{>delen/partners}}")
}

/// The page of `template-unused`, which the making of the site finds.
enum TemplateUnused: ReadingFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "template-unused", .form, .waarschuwing,
    title: "Een bestand in sjablonen wordt niet gebruikt",
    what: """
      Of elk bestand in `sjablonen/` een bestand van IJkpunt vervangt, of door een ander eigen
      bestand wordt genoemd.
      """,
    why: "Meestal staat er een fout in de naam. Uw verandering komt dan niet op de site.",
    wrong: "sjablonen/prioritiet.mustache",
    right: "sjablonen/prioriteit.mustache")
}

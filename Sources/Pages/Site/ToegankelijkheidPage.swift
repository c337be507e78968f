internal import AgendaModel
internal import Diagnostics

/// The accessibility page: an honest state until an expert has looked, and a draft of the official
/// statement for the institution to complete and sign.
enum ToegankelijkheidPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.toegankelijkheid, .accessibility, title: "Toegankelijkheid")
    page.lead = "Wat we hebben gedaan zodat iedereen de site kan lezen, en wat nog beter kan."
    let statement = statement(site).map { name, text -> TemplateValue in
      ["naam": .text(name), "tekst": .text(text)]
    }
    let body: TemplateObject = ["verklaring": .list(statement)]
    page.body = body.merging(ColofonPage.contact(site))
    page.contents = [
      .init(name: "Hoe staat het ervoor?", anchor: "sectie_stand"),
      .init(name: "Wat we hebben gedaan", anchor: "sectie_gedaan"),
      .init(name: "Wat we weten dat beter kan", anchor: "sectie_bekend"),
      .init(name: "Een probleem melden", anchor: "sectie_melden"),
      .init(name: "Concept van de verklaring", anchor: "sectie_verklaring"),
    ]
    return page
  }

  /// Returns the parts of the draft, after the model of the Dutch government.
  private static func statement(_ site: Site) -> [(String, String)] {
    let address = site.agenda.address.map { " (\($0.value))" } ?? ""
    let contact = site.agenda.institution.contact ?? "aan te vullen door de school"
    let date = site.agenda.referenceDate?.value.text ?? "aan te vullen door de school"
    return [
      ("Organisatie", site.institutionName),
      ("Geldt voor", "de site met de \(site.agendaTitle)\(address)"),
      (
        "Norm",
        "EN 301 549 met WCAG 2.1, niveau A en AA. De site is gemaakt naar WCAG 2.2, niveau AA."
      ),
      (
        "Nalevingsstatus",
        "Nog niet te zeggen: er is geen volledig onderzoek door een deskundige gedaan. De eerste "
          + "maatregelen zijn genomen."
      ),
      ("Onderzoek", "Alleen automatische controles bij het maken van het programma."),
      ("Bekende afwijkingen", "Zie “Wat we weten dat beter kan” op deze pagina."),
      ("Contact", contact),
      ("Termijn voor een antwoord", "aan te vullen door de school"),
      (
        "Klacht",
        "aan te vullen door de school: waar u terechtkunt als u geen goed antwoord krijgt"
      ),
      ("Opgesteld", "\(date), op basis van de stand van de agenda"),
      ("Ondertekend", "nog niet; dat doet het bestuur van \(site.institutionName)"),
    ]
  }
}

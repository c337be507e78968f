internal import AgendaModel
internal import Diagnostics

/// The accessibility page: an honest draft until an expert has looked.
enum ToegankelijkheidPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.toegankelijkheid, .accessibility, title: "Toegankelijkheid")
    let institution = site.agenda.institution
    var contact: [TemplateValue] = []
    if let text = institution.contact {
      contact.append([
        "naam": "Contact", "tekst": .text(text), "adres": .text(ColofonPage.mail(text)),
      ])
    }
    if let website = institution.website?.value, website.hasPrefix("http") {
      contact.append(["naam": "Website", "tekst": .text(website), "adres": .text(website)])
    }
    page.body = ["metContact": .flag(!contact.isEmpty), "contact": .list(contact)]
    return page
  }
}

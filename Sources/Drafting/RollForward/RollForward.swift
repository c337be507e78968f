public import AgendaModel
internal import Diagnostics

/// The documents in which a school tells how a year or semester went, made ready to fill in.
///
/// For each doelstelling with a document and for the agenda as a whole: every measure that is
/// applied, with its actions; every indicator; the money; the partners and bodies. What was written
/// before stands beside it as internal text. Nothing is filled in that only people can know.
public struct RollForward: Sendable {
  /// The term.
  public let term: AccountTerm
  /// The documents to write, the whole first and then by doelstelling.
  public let documents: [DraftDocument]
  /// The paths of accounts of the term that are there already, which stay as they are.
  public let existing: [String]

  /// Makes the documents of a term for an agenda.
  public init(_ agenda: Agenda, term: AccountTerm) {
    self.term = term
    let earlier = EarlierAccounts(AccountBook(agenda), before: term)
    var documents: [DraftDocument] = []
    var existing: [String] = []
    func add(_ subject: Account.Subject, _ name: String, _ text: () -> String) {
      if let account = earlier.book.account(of: term, about: subject) {
        existing.append(account.file.path)
      } else {
        documents.append(DraftDocument(path: Self.folder(of: term) + name + ".md", text: text()))
      }
    }
    let kind = term.isInternal ? "voortgang" : "verantwoording"
    add(.whole, kind) { WholeDraft(agenda: agenda, term: term, earlier: earlier).text }
    for document in agenda.doelstellingen {
      guard let code = document.code?.value else { continue }
      add(.doelstelling(code), code) {
        DoelstellingDraft(
          agenda: agenda, term: term, earlier: earlier, document: document, code: code
        ).text
      }
    }
    (self.documents, self.existing) = (documents, existing.sorted())
  }

  /// Returns the folder of a term, with a slash at its end.
  public static func folder(of term: AccountTerm) -> String {
    (term.isInternal ? "voortgang/" : "verantwoording/") + term.text + "/"
  }
}

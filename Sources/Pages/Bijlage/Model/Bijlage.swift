public import Charts

/// The appendix to a jaarverslag, as values: the one thing that all its formats are made from, so
/// that they cannot disagree.
///
/// Sections stand one behind the other in reading order; what lies below what follows from their
/// levels. Numbers of tables and figures are given once, and every link leads somewhere.
public struct Bijlage: Sendable {
  /// What stands in front.
  public internal(set) var cover: BijlageCover
  /// The sections in reading order.
  public internal(set) var sections: [BijlageSection]
  /// The year of which it holds the account; nil for the agenda alone.
  public internal(set) var year: Int?
  /// Whether it is the short summary, which has no cover page and no contents.
  public let isSummary: Bool

  /// The tables in reading order, each with the section that it stands in.
  public var tables: [(section: BijlageSection, table: BijlageTable)] {
    sections.flatMap { section in
      section.blocks.compactMap { block in
        if case .table(let table) = block { (section, table) } else { nil }
      }
    }
  }

  /// The figures in reading order.
  public var figures: [BijlageFigure] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }
}

/// What stands in front of an appendix.
public struct BijlageCover: Sendable {
  /// A fact about the appendix, such as its version.
  public struct Fact: Sendable {
    /// What it is.
    public var name: String
    /// What it says.
    public var text: String
  }

  /// What the document is: `Bijlage bij het jaarverslag`.
  public var kind: String
  /// The title of the agenda.
  public var title: String
  /// What was chosen from the agenda; nil for all of it.
  public var choice: String?
  /// The name of the institution.
  public var institution: String
  /// The institution, the version, the status and the date.
  public var facts: [Fact]
  /// Whether the agenda is a draft.
  public var isDraft: Bool
  /// The status, the version and the date in one line, for the foot of every page.
  public var status: String
  /// What every reader must know first, such as that the agenda is retold or does not exist.
  public var announcement: String?
  /// The day that counts as "now", as `year-month-day`; nil when the agenda names none.
  public var date: String?
}

/// A numbered piece of an appendix.
public struct BijlageSection: Sendable {
  /// The level of its heading: 2 for a chapter, 3 for a paragraph, 4 below that.
  public var level: Int
  /// Its number, such as `1.3.2`; nil for one in front of the numbered ones.
  public var number: String?
  /// Its title.
  public var title: String
  /// Its id, unique in the appendix.
  public var anchor: String
  /// What stands in it, before the next section.
  public var blocks: [BijlageBlock]

  /// Creates a section.
  init(
    level: Int, number: String? = nil, title: String, anchor: String, blocks: [BijlageBlock]
  ) {
    (self.level, self.number, self.title, self.anchor) = (level, number, title, anchor)
    self.blocks = blocks
  }

  /// The number and the title.
  public var heading: String { (number.map { $0 + "\u{A0} " } ?? "") + title }
}

/// A piece of a section.
public enum BijlageBlock: Sendable {
  /// A heading below those of sections, from level 5 on.
  case heading(level: Int, id: String?, HTMLNode)
  /// A soft line that belongs to the heading above it, such as the definition of an indicator.
  case line(HTMLNode)
  /// What was decided about a measure, in words.
  case decision(String, BijlageDecision)
  /// Running text and lists.
  case prose(HTMLNode)
  /// One or more charts.
  case figure(BijlageFigure)
  /// A table.
  case table(BijlageTable)
  /// The footnotes of the text above.
  case notes([BijlageNote])
}

/// The kinds of decisions, which look different.
public enum BijlageDecision: String, Sendable {
  /// The school does it.
  case applied = "doen"
  /// It does not, and says why.
  case explained = "niet"
  /// It is not decided, or not said.
  case open = "open"
  /// How far it has come in a year.
  case told = "uitkomst"
}

/// A footnote.
public struct BijlageNote: Sendable {
  /// Its number in the document that it comes from.
  public var number: Int
  /// Its id.
  public var id: String
  /// Its text, with the ways back to its references.
  public var content: HTMLNode
}

public import Diagnostics

/// Every kind of finding that the tool knows.
public enum CheckRegistry {
  /// All kinds, sorted by id.
  ///
  /// A new kind is added here, and gets a case file in the tests.
  public static let all: [any DocumentedFinding.Type] = [
    AcceptanceStale.self,
    AcceptanceUnknown.self,
    AgendaFactMissing.self,
    AgendaMissing.self,
    AnalysisItemEmpty.self,
    AnalysisItemMissing.self,
    AnalysisItemTwice.self,
    BareGreaterThan.self,
    BreakdownCellMissing.self,
    BrokenLink.self,
    BudgetLineMissing.self,
    CatalogueRowWrong.self,
    ChapterMissing.self,
    ColumnMissing.self,
    CommaLost.self,
    ConsentAfterAdoption.self,
    ConsentMissing.self,
    ConsentWrongBody.self,
    ContactDetailsInText.self,
    ControlCharacter.self,
    CountWithoutValue.self,
    DatasetFileMissing.self,
    DateUnreadable.self,
    DoelstellingMissing.self,
    DuplicateDocument.self,
    DuplicateID.self,
    DuplicateKey.self,
    DuplicateValue.self,
    ExplanationMissing.self,
    FileEncoding.self,
    FileNotRead.self,
    FileNotText.self,
    FileOutside.self,
    FileTooLarge.self,
    FileUnreadable.self,
    FlowValue.self,
    HeaderMissing.self,
    HeaderUnclosed.self,
    HeadingLevelSkipped.self,
    HTMLComment.self,
    HTMLNotShown.self,
    ImageMissing.self,
    ImageWithoutAlternative.self,
    IndicatorMissing.self,
    InternalColumnPublished.self,
    InternalMarkIdle.self,
    InternalNameInPublicText.self,
    InternalPartReferred.self,
    InternalRemarkInPublicText.self,
    KeyIdle.self,
    LowContrastColour.self,
    MainSeriesCount.self,
    MandatoryMeasureNotApplied.self,
    MarkMisplaced.self,
    MarkValueUnreadable.self,
    MeasureUnanswered.self,
    MergedMeasureUnknown.self,
    NestingTooDeep.self,
    NotApplicableButOffered.self,
    NotApplicableWithoutReason.self,
    NulmetingMissing.self,
    NumberInTwoNotations.self,
    NumberUnreadable.self,
    OpgaveUnknown.self,
    PeriodOutsideEdition.self,
    PeriodUnreadable.self,
    PrioriteitMissing.self,
    ProgrammesMissing.self,
    RaggedRow.self,
    RowMissing.self,
    RowWithoutValues.self,
    ScalarCut.self,
    SmallCountFinding.self,
    StreefwaardeMissing.self,
    SwotQuadrantEmpty.self,
    SwotQuadrantMissing.self,
    TableTooLarge.self,
    TableWithoutHeader.self,
    TargetAlreadyMet.self,
    TargetPathNotMonotone.self,
    TargetWorseThanNulmeting.self,
    UnknownAmbition.self,
    UnknownDataset.self,
    UnknownDimension.self,
    UnknownDimensionValue.self,
    UnknownDoelstelling.self,
    UnknownEdition.self,
    UnknownIndicator.self,
    UnknownKey.self,
    UnknownMark.self,
    UnknownReference.self,
    UnknownRequirement.self,
    UnknownSource.self,
    UnusedFile.self,
    VagueLinkText.self,
    ValueInUnmeasuredYear.self,
    ValueOutsideScale.self,
    ValueUnreadable.self,
    WrongType.self,
    YAMLAnchor.self,
    YAMLSyntax.self,
    YAMLTab.self,
  ]

  /// The kinds that are checks, in the order of their ids.
  public static let checks: [any Check.Type] = all.compactMap { $0 as? any Check.Type }

  /// The pages of all kinds, in the order of their ids.
  public static let pages: [CheckPage] = all.map { $0.page }

  /// The pages by id.
  private static let pagesByID = Dictionary(pages.map { ($0.id, $0) }) { first, _ in first }

  /// Returns the page of a kind; nil when there is no kind with this id.
  public static func page(_ id: String) -> CheckPage? { pagesByID[id] }
}

extension CheckRegistry {
  /// All kinds as formats for other programs list them, in the order of their ids.
  public static var kinds: [FindingKind] {
    pages.map { page in
      FindingKind(
        id: page.id, title: page.title, help: page.what + "\n\n" + page.why,
        family: page.family.rawValue, severity: page.severity)
    }
  }
}

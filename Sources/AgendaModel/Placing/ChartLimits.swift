/// How much a chart needs and how much it holds, as the drawings have it; a test compares the two.
public enum ChartLimits {
  /// The fewest opleidingen of which a spread is drawn.
  public static let fewestOpleidingen = 5
  /// The most rows of a breakdown.
  public static let mostRows = 24
  /// The most panels in a chart.
  public static let mostPanels = 12
  /// The most answers in a bar.
  public static let mostAnswers = 5
}

/// Writes a dataset with its description.
enum DatasetText {
  /// The description of the dataset.
  static let package = """
    name: gegevens
    resources:
      - name: studenten
        path: studenten.csv
        title: Studenten per groep
        bron: duo
        peildatum: 2023-10-01
        dialect:
          delimiter: ";"
        schema:
          fields:
            - name: groep
              title: Groep
              type: string
            - name: studenten
              title: Studenten
              type: integer
              telt: personen
            - name: aandeel
              title: Aandeel geslaagd
              type: number
              decimalChar: ","
              bareNumber: false
            - name: noot
              title: Noot
              type: string

    """

  /// The block that places the dataset's table in a chapter.
  static let block = """

    ```tabel
    gegevens: studenten
    bijschrift: Studenten per groep
    ```

    """

  /// Returns the rows, with the special values, quotes and small counts that real files have.
  static func rows(_ count: Int, _ chance: inout Chance) -> String {
    var text = "groep;studenten;aandeel;noot\n"
    for row in 1...max(count, 1) {
      let persons = row % 50 == 0 ? "nb" : "\(chance.number(in: 2...400))"
      let share = row % 70 == 0 ? "." : "\(chance.number(in: 40...98)),\(chance.number(in: 0...9))%"
      let remark = row % 9 == 0 ? "\"Twee groepen; samengevoegd\"" : ""
      text += "Groep \(row);\(persons);\(share);\(remark)\n"
    }
    return text
  }
}

internal import AgendaModel
internal import Diagnostics

extension Threads {
  /// Returns the threads of the doelstellingen whose files are whole.
  static func all(in index: AgendaIndex) -> [Threads] {
    index.agenda.doelstellingen.filter { !index.damage.isIncomplete($0.file.path) }.map(
      Threads.init)
  }
}

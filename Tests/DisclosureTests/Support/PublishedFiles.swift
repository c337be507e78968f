import AgendaModel
import Reading

@testable import Disclosure

/// Returns the agenda of some files, with the shipped edition of the Regeling.
func agenda(_ files: [(path: String, text: String)]) -> Agenda {
  let inputs = files.map { InputFile(path: $0.path, text: $0.text) }
  return AgendaReader.read(files: inputs, regelingen: Editions.all().regelingen).agenda
}

/// The header of an agenda with further lines.
func agendaFile(_ more: String = "") -> (path: String, text: String) {
  ("agenda.yaml", "formaat: 1\nregeling: 2024-2027\nstatus: vastgesteld\n" + more)
}

/// Returns what `audience` may see of an agenda that is made of the header and some more files.
func published(
  _ files: (path: String, text: String)..., agenda more: String = "",
  for audience: Audience = .everyone
) -> PublishedAgenda {
  PublishedAgenda(agenda([agendaFile(more)] + files), findings: [], for: audience)
}

/// Returns what everyone sees of an agenda with one dataset.
///
/// `package` is `datapackage.yaml` and `rows` is `data/lijst.csv`, which it describes.
func published(
  package: String, rows: String, _ files: (path: String, text: String)...
) -> PublishedAgenda {
  let data = [("data/datapackage.yaml", package), ("data/lijst.csv", rows)]
  return PublishedAgenda(
    agenda([agendaFile()] + data + files), findings: [], for: .everyone)
}

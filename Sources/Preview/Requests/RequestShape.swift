/// What of a request decides the form of its answer.
struct RequestShape: Sendable {
  /// Whether the content stays away.
  var wantsHeadOnly = false
  /// Whether the connection serves for a next request.
  var keepsConnection = false
}

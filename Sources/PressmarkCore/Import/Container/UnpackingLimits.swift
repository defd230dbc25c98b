/// How much may come out of a packed file.
///
/// Every limit is held against the bytes that really come out: what the file says about itself is
/// never believed.
struct UnpackingLimits: Sendable {
  /// The most bytes of one entry.
  var entryBytes = 50_000_000
  /// The most bytes of all entries that are read, together.
  var totalBytes = 200_000_000
  /// The most entries a file may list.
  var entries = 10_000
  /// How many times its packed size an entry may become, once it is larger than ``ratioFloor``.
  ///
  /// Text packs 3 to 20 times smaller; more than 200 times is a blank picture or a bomb.
  var ratio = 200
  /// The size in bytes up to which the ratio is not looked at: a small blank picture is no bomb.
  var ratioFloor = 1 << 20
}

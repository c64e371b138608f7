/// `09:00-11:30`: minutes since midnight, the end after the start.
package struct TimeRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package var text: String { clockText(start) + "–" + clockText(end) }
}

/// Longitude and latitude in degrees, GCJ-02.
package struct GeoPoint: Hashable, Sendable {
  package let longitude: Double
  package let latitude: Double
}

/// A rectangle on the map, in degrees, GCJ-02.
package struct GeoBounds: Hashable, Sendable {
  package let west: Double
  package let south: Double
  package let east: Double
  package let north: Double

  /// nil where `numbers` are not west, south, east and north of one rectangle on the globe.
  package init?(_ numbers: [Double]) {
    guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3],
      (-180...180).contains(numbers[0]), (-180...180).contains(numbers[2]),
      (-90...90).contains(numbers[1]), (-90...90).contains(numbers[3])
    else { return nil }
    (west, south, east, north) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// Whether the point lies in the box, its edges included.
  package func contains(_ point: GeoPoint) -> Bool {
    west <= point.longitude && point.longitude <= east && south <= point.latitude
      && point.latitude <= north
  }
}

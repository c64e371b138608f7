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

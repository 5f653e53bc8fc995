package whom.bench.samples.people;

import whom.bench.samples.Skew;

/// A country as the samples know it: code, the languages of its people, its cities.
public record Place(String country, Skew languages, Skew cities) {}

package whom.rule.text;

import whom.text.Place;

/// A mistake in the text of a rule.
///
/// @param message what was found and what was expected, in the marketer's words, without the place
public record SyntaxError(Place place, String message) {}

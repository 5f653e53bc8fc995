package whom.template;

import whom.audience.Bitmap;

/// A segment as a column of the matrix of variants.
///
/// @param segment its id
/// @param people  who is in it
public record Audience(String segment, Bitmap people) {}

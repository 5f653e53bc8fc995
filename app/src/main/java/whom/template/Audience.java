package whom.template;

import java.util.function.LongPredicate;

/// A segment as a column of the matrix of variants.
///
/// @param segment its id
/// @param has     whether the person of that id of the store is in it
public record Audience(String segment, LongPredicate has) {}

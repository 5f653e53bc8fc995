/// What bitmaps tell beyond a number: how segments overlap, which are the same or lie within another, how a size moves over time, who enters and
/// leaves between two rules, and which rules nobody can ever meet.
/// Pure functions over bitmaps and resolved rules; only sizes over time ask a counter.
@NullMarked
package whom.audience.insight;

import org.jspecify.annotations.NullMarked;

/// How segments overlap, as an UpSet plot, and the story of one segment: its size over time and its way to an upload. The plot follows
/// Lex, Gehlenborg, Strobelt, Vuillemot and Pfister, "UpSet: Visualization of Intersecting Sets" (2014).
///
/// Identities: `#overlap`, `#overlap-close`, `#overlap-segment-<id>`, `#together-<n>` (from 0, the largest first), `#size-<day>`, `#step-<what>`.
@NullMarked
package whom.view.insight;

import org.jspecify.annotations.NullMarked;

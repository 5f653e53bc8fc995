/// The running session without JavaFX: takes intents one at a time, keeps one immutable state, asks the rooms below off its thread,
/// and publishes each new state. Rows, sentences and panes are computed here, so that the window only draws.
@NullMarked
package whom.desk;

import org.jspecify.annotations.NullMarked;

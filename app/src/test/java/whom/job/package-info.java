/// The main job from end to end, on the retail sample, in the real window on the headless platform.
@NullMarked
package whom.job;

import org.jspecify.annotations.NullMarked;

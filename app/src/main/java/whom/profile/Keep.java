package whom.profile;

import java.util.List;

/// Which of two values of one attribute a person keeps, when a file or another record of the same person says something else.
///
/// A value that is not there never wins.
public sealed interface Keep {
    /// The one that came last; what holds where nothing else was chosen.
    Keep NEWEST = new Newest();

    record Newest() implements Keep {}

    /// The one that came first.
    record First() implements Keep {}

    /// The longer text; of two that are equally long the one that came first.
    record Longest() implements Keep {}

    /// The one of the better source; between two of the same source, or of none of these, the one that came last.
    ///
    /// @param best names of sources as imports have them, the best first
    record BySource(List<String> best) implements Keep {
        public BySource {
            best = List.copyOf(best);
        }

        /// Where a source stands, the lower the better.
        public int rank(String source) {
            int place = best.indexOf(source);
            return place < 0 ? best.size() : place;
        }
    }

    /// Of two lists all texts of both, each once; elsewhere the one that came last.
    record Union() implements Keep {}
}

package whom.desk.state;

import java.nio.file.Path;
import java.util.List;

/// Where the session stands.
public sealed interface Stage {
    /// Nothing is open: choose a sample, a recent workspace or a folder.
    ///
    /// @param samples those that came with the program
    record Start(List<Place> recent, List<Place> samples) implements Stage {
        public Start {
            recent = List.copyOf(recent);
            samples = List.copyOf(samples);
        }

        /// A workspace that can be opened.
        public record Place(String name, String about, Path folder) {}
    }

    /// A workspace is being opened, its store perhaps built for the first time.
    ///
    /// @param step  what is being done, for people
    /// @param done  units done, of `total`; total is 0 when not known yet
    record Opening(String name, String step, long done, long total) implements Stage {}

    /// A workspace is open.
    record Open(OpenWorkspace workspace) implements Stage {}
}

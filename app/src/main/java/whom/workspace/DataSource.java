package whom.workspace;

/// One source file of a workspace, of which the store is built.
///
/// @param file    relative to the workspace's folder, with `/`: `data/people.csv.gz`
/// @param content what its rows are
public record DataSource(String file, Content content) {
    /// What the rows of a file are.
    public enum Content {
        PROFILES("profiles"), EVENTS("events"), SUPPRESSIONS("suppressions");

        private final String word;

        Content(String word) {
            this.word = word;
        }

        /// The word in workspace.json and after `--as`.
        public String word() {
            return word;
        }
    }
}
